// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/changetree.h"

#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace depthchart::ui {

namespace {

QStandardItem *makeItem(const QString &text, const QString &whole)
{
    auto *item = new QStandardItem(text);
    item->setToolTip(plainToolTip(whole));
    item->setEditable(false);
    return item;
}

/// Of a removal the outcome has a sign.
QList<QStandardItem *> makeRow(const MergeLine &line)
{
    QStandardItem *outcome = makeItem(line.outcome, line.outcome);
    if (line.kind == core::MergeChange::Kind::Removed)
        outcome->setIcon(themedIcon(Icon::Remove));
    return {makeItem(line.what, line.whole), outcome};
}

} // namespace

ChangeTree::ChangeTree(const QString &what, int outcomeWidth, QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this))
{
    m_model->setHorizontalHeaderLabels({what, tr("What becomes of it")});
    setModel(m_model);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->resizeSection(1, outcomeWidth);
    header()->setSectionsClickable(false);
}

void ChangeTree::addLines(const QList<MergeLine> &lines)
{
    setRootIsDecorated(false);
    for (const MergeLine &line : lines)
        m_model->appendRow(makeRow(line));
}

void ChangeTree::addGroup(const QString &title, const QList<MergeLine> &lines)
{
    if (lines.isEmpty())
        return;
    auto *group =
        new QStandardItem(tr("%1 (%2)", "a heading and the number of its rows").arg(title).arg(lines.size()));
    group->setFont(textFont(TextSize::Body, true));
    group->setEditable(false);
    for (const MergeLine &line : lines) {
        const QList<QStandardItem *> row = makeRow(line);
        if (line.kind == core::MergeChange::Kind::Removed)
            row.constLast()->setFont(textFont(TextSize::Body, true));
        group->appendRow(row);
    }
    m_model->appendRow(group);
    setFirstColumnSpanned(m_model->rowCount() - 1, {}, true);
    expand(group->index());
}

void ChangeTree::chooseFirst()
{
    setCurrentIndex(m_model->index(0, 0));
}

} // namespace depthchart::ui
