// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mergedialog.h"

#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/window/conflictmodel.h"
#include "ui/window/conflicttable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace depthchart::ui {

using core::MergeChange;
using core::MergeSide;

namespace {

constexpr QSize firstSize{820, 560};
constexpr int leastListHeight = 120;

QStandardItem *makeItem(const QString &text, const QString &whole)
{
    auto *item = new QStandardItem(text);
    item->setToolTip(plainToolTip(whole));
    item->setEditable(false);
    return item;
}

/// The lines that belong there, under a heading with their number; none where there are none.
template<class Belongs>
void addGroup(QStandardItemModel &model, const QString &title, const QList<MergeLine> &lines,
              Belongs &&belongs)
{
    auto *group = new QStandardItem;
    for (const MergeLine &line : lines) {
        if (!belongs(line))
            continue;
        QStandardItem *outcome = makeItem(line.outcome, line.outcome);
        if (line.kind == MergeChange::Kind::Removed) {
            outcome->setIcon(themedIcon(Icon::Remove));
            outcome->setFont(textFont(TextSize::Body, true));
        }
        group->appendRow({makeItem(line.what, line.whole), outcome});
    }
    if (!group->hasChildren()) {
        delete group;
        return;
    }
    group->setText(
        MergeDialog::tr("%1 (%2)", "a heading and the number of its rows").arg(title).arg(group->rowCount()));
    group->setFont(textFont(TextSize::Body, true));
    group->setEditable(false);
    model.appendRow(group);
}

} // namespace

MergeDialog::MergeDialog(const Content &content, QWidget *parent)
    : QDialog(parent)
    , m_conflicts(new ConflictModel(content.conflicts, this))
{
    setWindowTitle(tr("Merge %1").arg(content.fileName));
    resize(firstSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    for (const QString &sentence : content.sentences) {
        if (sentence.isEmpty())
            continue;
        auto *label = new TextLabel(sentence, TextSize::Body, Tone::Text, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (!content.conflicts.isEmpty())
        addConflicts(*column);
    if (!content.changes.isEmpty())
        column->addWidget(makeChanges(content.changes), 2);
    else
        column->addStretch(1);
    column->addWidget(makeButtons());
    connect(m_conflicts, &ConflictModel::dataChanged, this, &MergeDialog::tell);
    tell();
}

void MergeDialog::addConflicts(QVBoxLayout &column)
{
    auto *table = new ConflictTable(m_conflicts, this);
    table->setFocus();
    column.addWidget(table, 3);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(new TextLabel(tr("Left takes what is here, Right what is in the copy."), TextSize::Small,
                                 Tone::MutedText, this),
                   1);
    const auto addButton = [&](const QString &text, MergeSide side) {
        auto *button = new QPushButton(text, this);
        setCompact(button);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_conflicts, [this, side] { m_conflicts->chooseAll(side); });
        row->addWidget(button);
    };
    addButton(tr("All from &here"), MergeSide::A);
    addButton(tr("All from the &copy"), MergeSide::B);
    column.addLayout(row);
}

QWidget *MergeDialog::makeChanges(const QList<MergeLine> &changes)
{
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Changes"), tr("What becomes of it")});
    const auto removes = [](const MergeLine &line) {
        return line.from == MergeSide::B && line.kind == MergeChange::Kind::Removed;
    };
    addGroup(*model, tr("Removed in the copy"), changes, removes);
    addGroup(*model, tr("From the copy"), changes,
             [&removes](const MergeLine &line) { return line.from == MergeSide::B && !removes(line); });
    addGroup(*model, tr("Only here"), changes,
             [](const MergeLine &line) { return line.from == MergeSide::A; });
    auto *view = new QTreeView(this);
    view->setModel(model);
    view->setAccessibleName(tr("All changes"));
    view->setUniformRowHeights(true);
    view->setTextElideMode(Qt::ElideMiddle);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setMinimumHeight(leastListHeight);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->header()->resizeSection(1, firstSize.width() / 3);
    view->header()->setSectionsClickable(false);
    for (int group = 0; group < model->rowCount(); ++group)
        view->setFirstColumnSpanned(group, {}, true);
    view->expandAll();
    view->setCurrentIndex(model->index(0, 0));
    return view;
}

QWidget *MergeDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = new PrimaryButton(tr("&Merge"), this);
    m_merge->setObjectName(QStringLiteral("merge"));
    m_merge->setDefault(true);
    buttons->addButton(m_merge, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    m_open = new TextLabel({}, TextSize::Body, Tone::MutedText, foot);
    row->addWidget(m_open, 1);
    row->addWidget(buttons);
    return foot;
}

void MergeDialog::tell()
{
    const int open = m_conflicts->open();
    m_merge->setEnabled(open == 0);
    m_open->setText(open == 0   ? QString()
                    : open == 1 ? tr("One is still to be chosen.")
                                : tr("%1 are still to be chosen.").arg(open));
}

QList<MergeSide> MergeDialog::choices() const
{
    return m_conflicts->choices();
}

} // namespace depthchart::ui
