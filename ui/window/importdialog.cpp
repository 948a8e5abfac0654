// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/importdialog.h"

#include "ui/text/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr QSize firstSize{760, 520};

/// A candidate's row: the text with its tick, and where it comes from.
void addCandidate(QStandardItem &group, const QString &text, const QString &detail, bool isTicked)
{
    auto *item = new QStandardItem(text.simplified());
    item->setCheckable(true);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(plainToolTip(text));
    item->setEditable(false);
    auto *from = new QStandardItem(detail);
    from->setToolTip(plainToolTip(detail));
    from->setEditable(false);
    group.appendRow({item, from});
}

QString detailOf(const ImportedEvidence &evidence)
{
    QStringList parts;
    if (evidence.isClaim)
        parts << ImportDialog::tr("a skill, not work done");
    if (evidence.date)
        parts << shortDateText(*evidence.date);
    if (!evidence.source.isEmpty())
        parts << evidence.source;
    return parts.join(QStringLiteral(" · "));
}

int ticked(const QStandardItem *group)
{
    int count = 0;
    for (int row = 0; group && row < group->rowCount(); ++row)
        count += group->child(row)->checkState() == Qt::Checked ? 1 : 0;
    return count;
}

/// A group is ticked as its rows are.
void followRows(QStandardItem &group)
{
    const int count = ticked(&group);
    group.setCheckState(count == 0                  ? Qt::Unchecked
                        : count == group.rowCount() ? Qt::Checked
                                                    : Qt::PartiallyChecked);
}

QList<bool> ticks(const QStandardItem *group)
{
    QList<bool> result;
    for (int row = 0; group && row < group->rowCount(); ++row)
        result << (group->child(row)->checkState() == Qt::Checked);
    return result;
}

} // namespace

ImportDialog::ImportDialog(const QString &fileName, const Profile &profile, const ImportedNotes &notes,
                           QWidget *parent)
    : QDialog(parent)
    , m_model(new QStandardItemModel(this))
{
    setWindowTitle(tr("Import %1").arg(fileName));
    resize(firstSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    auto *intro = new TextLabel(tr("Tick what should enter the profile. Evidence comes in unlinked: which "
                                   "tasks it shows is yours to say."),
                                TextSize::Body, Tone::Text, this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    QTreeView *view = makeView();
    column->addWidget(view, 1);
    m_chosen = new TextLabel({}, TextSize::Body, Tone::MutedText, this);
    column->addWidget(m_chosen);
    column->addWidget(makeButtons());
    fill(profile, notes);
    view->expandAll();
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->header()->resizeSection(1, firstSize.width() / 3);
    connect(m_model, &QStandardItemModel::itemChanged, this, &ImportDialog::take);
    tell();
}

QTreeView *ImportDialog::makeView()
{
    auto *view = new QTreeView(this);
    view->setModel(m_model);
    view->setAccessibleName(tr("What the file could bring in"));
    view->setUniformRowHeights(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

QWidget *ImportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = new PrimaryButton(tr("&Import"), this);
    m_import->setObjectName(QStringLiteral("import"));
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QStandardItem *ImportDialog::addGroup(const QString &title)
{
    auto *group = new QStandardItem(title);
    group->setFont(textFont(TextSize::Body, true));
    group->setEditable(false);
    group->setCheckable(true);
    m_model->appendRow(group);
    return group;
}

void ImportDialog::fill(const Profile &profile, const ImportedNotes &notes)
{
    m_model->setHorizontalHeaderLabels({tr("What"), tr("From")});
    const ImportChoice fresh = newCandidates(profile, notes);
    const bool takesName = !notes.name.isEmpty() && profile.person.name.isEmpty();
    const bool takesRole = !notes.role.isEmpty() && profile.person.role.isEmpty();
    if (takesName || takesRole) {
        m_person = new QStandardItem(takesName && takesRole ? tr("%1, %2").arg(notes.name, notes.role)
                                     : takesName            ? notes.name
                                                            : notes.role);
        m_person->setCheckable(true);
        m_person->setCheckState(Qt::Checked);
        m_person->setEditable(false);
        auto *what = new QStandardItem(tr("name and role"));
        what->setEditable(false);
        m_model->appendRow({m_person, what});
    }
    if (!notes.impacts.isEmpty())
        m_impacts = addGroup(tr("Systems in production"));
    for (qsizetype i = 0; i < notes.impacts.size(); ++i)
        addCandidate(*m_impacts, notes.impacts.at(i).title, notes.impacts.at(i).description.simplified(),
                     fresh.impacts.value(i));
    if (!notes.evidence.isEmpty())
        m_evidence = addGroup(tr("Evidence"));
    for (qsizetype i = 0; i < notes.evidence.size(); ++i)
        addCandidate(*m_evidence, notes.evidence.at(i).text, detailOf(notes.evidence.at(i)),
                     fresh.evidence.value(i));
    for (QStandardItem *group : {m_impacts, m_evidence}) {
        if (group)
            followRows(*group);
    }
}

void ImportDialog::take(QStandardItem *changed)
{
    if (m_taking)
        return;
    m_taking = true;
    if (changed->hasChildren() && changed->checkState() != Qt::PartiallyChecked) {
        for (int row = 0; row < changed->rowCount(); ++row)
            changed->child(row)->setCheckState(changed->checkState());
    } else if (QStandardItem *group = changed->parent()) {
        followRows(*group);
    }
    m_taking = false;
    tell();
}

void ImportDialog::tell()
{
    const int evidence = ticked(m_evidence);
    const int impacts = ticked(m_impacts);
    m_chosen->setText(tr("Chosen: %1 of %2 pieces of evidence, %3 of %4 systems")
                          .arg(evidence)
                          .arg(m_evidence ? m_evidence->rowCount() : 0)
                          .arg(impacts)
                          .arg(m_impacts ? m_impacts->rowCount() : 0));
    m_import->setEnabled(evidence > 0 || impacts > 0 || (m_person && m_person->checkState() == Qt::Checked));
}

ImportChoice ImportDialog::choice() const
{
    ImportChoice result;
    result.evidence = ticks(m_evidence);
    result.impacts = ticks(m_impacts);
    result.person = m_person && m_person->checkState() == Qt::Checked;
    return result;
}

} // namespace depthchart::ui
