// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencecard.h"

#include "ui/pages/evidencetable.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/followaction.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace depthchart::ui {

namespace {

using Kind = EvidenceFilter::Kind;

constexpr int leastCombo = 120;
constexpr int mostCombo = 240;

} // namespace

EvidenceCard::EvidenceCard(ProfileDocument &document, QDate today, QWidget *parent)
    : Card(tr("Evidence"), parent)
    , m_document(document)
    , m_model(new EvidenceModel(document, today, this))
{
    buildTitle();
    m_filled = new QWidget(this);
    auto *column = new QVBoxLayout(m_filled);
    column->setContentsMargins({});
    column->setSpacing(space);
    buildFilter();
    m_table = new EvidenceTable(m_model, m_filled);
    column->addWidget(m_table, 1);
    m_nothing = new TextLabel({}, TextSize::Body, Tone::MutedText, m_filled);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    body()->addWidget(m_filled, 1);
    m_empty = new EmptyState(tr("No evidence yet"),
                             tr("Each piece is one dated statement of work done. Link it to the tasks that "
                                "it shows, and the levels follow."),
                             this);
    m_empty->setIcon(Icon::Evidence);
    m_empty->addButton(m_fromNotes);
    m_empty->addButton(m_add, true);
    body()->addWidget(m_empty, 1);
    connect(m_table, &EvidenceTable::openLinksConfirmed, this,
            [this](const core::EntryId &id) { confirmOpenLinks(m_document, id); });
    connect(m_table, &EvidenceTable::openLinksUnwanted, this,
            [this](const core::EntryId &id) { dropOpenLinks(m_document, id); });
    fillFilters();
    showCounts();
}

void EvidenceCard::buildTitle()
{
    m_fromNotes = new QAction(themedIcon(Icon::Import), tr("Add from &notes…"), this);
    m_fromNotes->setToolTip(tr("Paste a work log or any notes, and see which tasks each statement may show"));
    connect(m_fromNotes, &QAction::triggered, this, &EvidenceCard::notesWanted);
    m_add = new QAction(themedIcon(Icon::Add), tr("A&dd evidence"), this);
    m_add->setToolTip(tr("One dated statement of work done"));
    connect(m_add, &QAction::triggered, this, &EvidenceCard::addPiece);
    m_notesButton = new QPushButton(this);
    followAction(m_notesButton, m_fromNotes);
    m_addButton = new QPushButton(this);
    followAction(m_addButton, m_add);
    for (QPushButton *button : {m_notesButton, m_addButton}) {
        setCompact(button);
        addTitleWidget(button);
    }
    setPrimary(m_addButton);
}

void EvidenceCard::buildFilter()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_what = new QComboBox(m_filled);
    m_what->setAccessibleName(tr("Which evidence to show"));
    m_level = new QComboBox(m_filled);
    m_level->setAccessibleName(tr("Which level to show"));
    for (QComboBox *combo : {m_what, m_level}) {
        setCompact(combo);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMinimumWidth(leastCombo);
        combo->setMaximumWidth(mostCombo);
        row->addWidget(combo);
        connect(combo, &QComboBox::activated, this, &EvidenceCard::takeFilter);
    }
    m_task = new ElidedLabel({}, m_filled);
    m_task->setTextSize(TextSize::Small);
    m_task->setTone(Tone::MutedText);
    // What the others leave: both combos stand whole as long as they can.
    m_task->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_task, 1);
    m_suggest = new QPushButton(tr("Su&ggest tasks"), m_filled);
    m_suggest->setToolTip(tr("Goes through what is not linked yet, with the tasks each may show"));
    setCompact(m_suggest);
    row->addWidget(m_suggest);
    connect(m_suggest, &QPushButton::clicked, this, &EvidenceCard::walkWanted);
    static_cast<QVBoxLayout *>(m_filled->layout())->addLayout(row);
}

void EvidenceCard::fillFilters()
{
    const QSignalBlocker blocker(m_what);
    m_what->clear();
    m_what->addItem(tr("All evidence"), -1 - static_cast<int>(Kind::All));
    m_what->addItem(tr("Not linked yet, %1").arg(m_model->countOf(Kind::Unlinked)),
                    -1 - static_cast<int>(Kind::Unlinked));
    if (const qsizetype open = m_model->countOf(Kind::ToConfirm);
        open > 0 || m_model->filter().kind == Kind::ToConfirm)
        m_what->addItem(tr("To confirm again, %1").arg(open), -1 - static_cast<int>(Kind::ToConfirm));
    const QList<core::Domain> &domains = m_document.framework().domains;
    m_what->insertSeparator(m_what->count());
    for (int i = 0; i < domains.size(); ++i)
        m_what->addItem(domains.at(i).name, i);
    const EvidenceFilter filter = m_model->filter();
    const int chosen =
        filter.kind == Kind::Domain ? static_cast<int>(filter.domain) : -1 - static_cast<int>(filter.kind);
    m_what->setCurrentIndex(std::max(0, m_what->findData(chosen)));
    fillLevels();
}

void EvidenceCard::fillLevels()
{
    const QSignalBlocker blocker(m_level);
    const EvidenceFilter filter = m_model->filter();
    m_level->clear();
    m_level->addItem(tr("All levels"), 0);
    if (filter.kind == Kind::Domain) {
        const auto levels = static_cast<int>(m_document.framework().domains.at(filter.domain).levels.size());
        for (int level = 1; level <= levels; ++level)
            m_level->addItem(tr("Level %1").arg(level), level);
    }
    m_level->setCurrentIndex(filter.level ? m_level->findData(filter.level->value()) : 0);
    m_level->setEnabled(filter.kind == Kind::Domain);
}

void EvidenceCard::takeFilter()
{
    const int what = m_what->currentData().toInt();
    EvidenceFilter filter;
    filter.kind = what >= 0 ? Kind::Domain : static_cast<Kind>(-1 - what);
    filter.domain = what >= 0 ? what : -1;
    const int level = m_level->currentData().toInt();
    if (filter.kind == Kind::Domain && filter.domain == m_model->filter().domain && level > 0)
        filter.level = core::Depth(level);
    setFilter(filter);
}

void EvidenceCard::setFilter(const EvidenceFilter &filter)
{
    m_model->setFilter(filter);
    fillFilters();
    showCounts();
}

void EvidenceCard::follow(Parts parts)
{
    if (parts.testFlag(Part::Framework)) {
        m_begun = false;
        m_model->setFilter({});
    }
    m_model->follow(parts);
    fillFilters();
    showCounts();
}

void EvidenceCard::startWith(qsizetype domain)
{
    if (domain >= 0)
        setFilter({Kind::Domain, domain, {}});
    if (domain < 0 || m_model->shownCount() == 0)
        setFilter({});
}

void EvidenceCard::goWith(qsizetype domain, std::optional<core::Depth> level, const ChosenTask &task)
{
    m_model->setTask(task);
    m_table->setBoxesShown(task.isValid());
    QString words;
    if (task.isValid()) {
        const QString &statement = m_document.framework()
                                       .domains.at(task.domain)
                                       .levels.at(task.place.level.value() - 1)
                                       .canExecute.at(task.place.index - 1);
        words = m_document.rater() == core::Rater::Manager
                    ? tr("As manager, tick what shows: %1").arg(statement.simplified())
                    : tr("Tick what shows: %1").arg(statement.simplified());
    }
    m_task->setText(words);
    const bool follows = m_model->filter().kind == Kind::Domain;
    if (!follows || domain < 0)
        return;
    // A task keeps the evidence of its whole domain at hand.
    setFilter({Kind::Domain, domain, task.isValid() ? std::nullopt : level});
}

void EvidenceCard::addPiece()
{
    m_begun = true;
    showCounts();
    m_table->addRow();
}

void EvidenceCard::showUnlinked()
{
    setFilter({Kind::Unlinked, -1, {}});
}

void EvidenceCard::setAddPrimary(bool primary)
{
    setPrimary(m_addButton, primary);
}

QString EvidenceCard::titleText() const
{
    const EvidenceFilter filter = m_model->filter();
    const qsizetype all = m_model->countOf(Kind::All);
    const qsizetype shown = m_model->shownCount();
    switch (filter.kind) {
    case Kind::Domain: {
        const QString name = m_document.framework().domains.at(filter.domain).name.simplified();
        return filter.level
                   ? tr("Evidence for %1, level %2, %3 of %4")
                         .arg(name, QString::number(filter.level->value()), QString::number(shown),
                              QString::number(all))
                   : tr("Evidence for %1, %2 of %3").arg(name, QString::number(shown), QString::number(all));
    }
    case Kind::Unlinked:
        return tr("Evidence not linked yet, %1 of %2").arg(shown).arg(all);
    case Kind::ToConfirm:
        return tr("Evidence to confirm again, %1 of %2").arg(shown).arg(all);
    case Kind::All:
        break;
    }
    return tr("Evidence, %1").arg(all);
}

QString EvidenceCard::nothingText() const
{
    switch (m_model->filter().kind) {
    case Kind::Domain:
        return tr("No evidence here yet. Choose “All evidence” or “Not linked yet” to find a piece that "
                  "shows a task, or add one.");
    case Kind::Unlinked:
        return tr("Every piece of evidence is linked to a task.");
    default:
        return tr("Nothing is left to confirm again.");
    }
}

void EvidenceCard::showCounts()
{
    const bool isEmpty = m_model->countOf(Kind::All) == 0 && !m_begun;
    const bool isEditable = !m_document.isReadOnly();
    m_add->setEnabled(isEditable);
    m_fromNotes->setEnabled(isEditable);
    m_filled->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    for (QPushButton *button : {m_notesButton, m_addButton})
        button->setVisible(!isEmpty);
    // The filter names what is shown as well: where there is little room, the count matters.
    setTitle(isEmpty ? tr("Evidence") : titleText(),
             tr("Evidence, %1 of %2").arg(m_model->shownCount()).arg(m_model->countOf(Kind::All)));
    m_suggest->setVisible(m_model->filter().kind == Kind::Unlinked && isEditable &&
                          m_model->countOf(Kind::Unlinked) > 0);
    m_nothing->setText(nothingText());
    m_nothing->setVisible(m_model->shownCount() == 0 && m_model->countOf(Kind::All) > 0);
}

} // namespace depthchart::ui
