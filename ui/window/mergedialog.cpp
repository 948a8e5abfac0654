// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mergedialog.h"

#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/window/changetree.h"
#include "ui/window/conflictmodel.h"
#include "ui/window/conflicttable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using core::MergeChange;
using core::MergeSide;

namespace {

constexpr QSize firstSize{820, 560};
constexpr int leastListHeight = 96;

template<class Belongs>
QList<MergeLine> those(const QList<MergeLine> &lines, Belongs &&belongs)
{
    QList<MergeLine> result;
    std::ranges::copy_if(lines, std::back_inserter(result), belongs);
    return result;
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
    const auto removes = [](const MergeLine &line) {
        return line.from == MergeSide::B && line.kind == MergeChange::Kind::Removed;
    };
    auto *view = new ChangeTree(tr("Changes"), firstSize.width() / 3, this);
    view->addGroup(tr("Removed in the copy"), those(changes, removes));
    view->addGroup(tr("From the copy"), those(changes, [&removes](const MergeLine &line) {
                       return line.from == MergeSide::B && !removes(line);
                   }));
    view->addGroup(tr("Only here"),
                   those(changes, [](const MergeLine &line) { return line.from == MergeSide::A; }));
    view->setAccessibleName(tr("All changes"));
    view->setMinimumHeight(leastListHeight);
    view->chooseFirst();
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
