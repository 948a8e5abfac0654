// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timelinecard.h"

#include "ui/pages/choicecontrol.h"
#include "ui/theme/controls.h"
#include "ui/timeline/legendwidget.h"
#include "ui/timeline/timelinetable.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statussign.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int smallPadding = 12;

} // namespace

TimelineCard::TimelineCard(QWidget *parent)
    : Card({}, parent)
{
    buildTitle();
    m_stack = new QStackedWidget(this);
    m_timeline = new TimelineView(m_stack);
    m_stack->addWidget(m_timeline);
    buildTable();
    body()->addWidget(m_stack, 1);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_legend = new TimelineLegend(this);
    m_foot->addWidget(m_legend, 2);
    m_empty = new ElidedLabel({}, this);
    m_empty->setTextSize(TextSize::Small);
    m_empty->setTone(Tone::MutedText);
    m_empty->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_foot->addWidget(m_empty, 1);
    body()->addLayout(m_foot);
    connect(m_timeline, &TimelineView::zoomChanged, this,
            [this](Zoom zoom) { m_zoom->setCurrentIndex(static_cast<int>(zoom)); });
    connect(m_zoom, &ChoiceControl::chosen, this,
            [this](int index) { m_timeline->setZoom(static_cast<Zoom>(index)); });
}

void TimelineCard::buildTitle()
{
    auto *row = new QHBoxLayout;
    m_titleRow = row;
    row->setSpacing(space);
    m_sentence = new TextLabel({}, TextSize::Body, Tone::Text, this);
    m_sentence->setStrong(true);
    m_sentence->setWordWrap(true);
    row->addWidget(m_sentence, 1);
    m_warning = new StatusSign(Status::Overdue, this);
    row->addWidget(m_warning);
    m_conflict = new ElidedLabel({}, this);
    m_conflict->setTextSize(TextSize::Small);
    row->addWidget(m_conflict, 1);
    m_reschedule = new QPushButton(tr("Resche&dule"), this);
    m_reschedule->setToolTip(
        tr("Places every step that is not pinned, active or done as early as order and streams allow"));
    setCompact(m_reschedule);
    row->addWidget(m_reschedule);
    m_rate = new QPushButton(tr("Rate a &domain"), this);
    m_rate->setToolTip(tr("Go to the form of depths"));
    setCompact(m_rate);
    row->addWidget(m_rate);
    row->addSpacing(space);
    m_emptyLanes = new QCheckBox(tr("Empt&y lanes"), this);
    row->addWidget(m_emptyLanes);
    m_zoom = new ChoiceControl(tr("Zoom"), this);
    for (const QString &zoom : {tr("Weeks"), tr("Months"), tr("Quarters"), tr("Years")})
        m_zoom->addOption(zoom);
    row->addWidget(m_zoom);
    buildZoom(this);
    row->addWidget(m_fit);
    m_asTable = new QPushButton(tr("&Table"), this);
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("Show the steps as rows of a table"));
    m_asTable->setAccessibleName(tr("As a table"));
    setCompact(m_asTable);
    row->addWidget(m_asTable);
    body()->addLayout(row);
    connect(m_reschedule, &QPushButton::clicked, this, &TimelineCard::rescheduleWanted);
    connect(m_rate, &QPushButton::clicked, this, &TimelineCard::ratingWanted);
    connect(m_emptyLanes, &QCheckBox::clicked, this, &TimelineCard::emptyLanesToggled);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool shown) {
        showTable();
        Q_EMIT tableToggled(shown);
    });
}

void TimelineCard::buildZoom(QWidget *parent)
{
    m_fit = new QPushButton(tr("F&it"), parent);
    setCompact(m_fit);
    m_fit->setAccessibleName(tr("Fit everything into view"));
    m_fit->setToolTip(tr("Show all steps at once (Ctrl+0)"));
    connect(m_fit, &QPushButton::clicked, this, [this] { m_timeline->fit(); });
    // The keys hold on the whole page.
    const auto addShortcut = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, parentWidget()), &QShortcut::activated, this, act);
    };
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_timeline->fit(); });
    addShortcut(QKeySequence(QKeySequence::ZoomIn), [this] { m_timeline->zoomIn(); });
    addShortcut(QKeySequence(QKeySequence::ZoomOut), [this] { m_timeline->zoomOut(); });
}

void TimelineCard::buildTable()
{
    m_table = new TimelineTable(m_timeline->itemModel(), m_stack);
    m_stack->addWidget(m_table);
    connect(m_table, &TimelineTable::selectionChangedTo, this, &TimelineCard::rowChosen);
    connect(m_table, &TimelineTable::editWanted, this, &TimelineCard::rowActivated);
    connect(m_table, &TimelineTable::removeWanted, m_timeline, &TimelineView::removeWanted);
}

void TimelineCard::setTimeline(const TimelineModel &timeline)
{
    m_timeline->setModel(timeline);
    m_legend->setEntries(legendEntries(timeline));
    fitToWidth();
    m_zoom->setCurrentIndex(static_cast<int>(m_timeline->zoom()));
}

bool TimelineCard::isTable() const
{
    return m_asTable->isChecked();
}

void TimelineCard::setTable(bool table)
{
    m_asTable->setChecked(table);
}

void TimelineCard::showTable()
{
    m_stack->setCurrentWidget(isTable() ? static_cast<QWidget *>(m_table) : m_timeline);
    m_table->select(m_timeline->selected());
    if (isTable()) {
        // Until now it had no size.
        m_stack->layout()->activate();
        m_table->showFromTop();
    }
    showFoot();
    m_zoom->setEnabled(!isTable());
    m_fit->setEnabled(!isTable());
}

void TimelineCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void TimelineCard::setConflicts(const QStringList &conflicts, const QString &headline)
{
    m_conflicts = conflicts;
    m_headline = headline;
    showConflict();
}

void TimelineCard::showConflict()
{
    // The title is short where there can be a conflict.
    m_titleRow->setStretch(0, m_conflicts.isEmpty() ? 1 : 0);
    m_sentence->setWordWrap(m_conflicts.isEmpty());
    m_warning->setVisible(!m_conflicts.isEmpty());
    m_conflict->setVisible(!m_conflicts.isEmpty());
    if (m_conflicts.isEmpty())
        return;
    m_conflict->setToolTip(plainToolTip(m_conflicts.join(u'\n')));
    m_warning->setToolTip(plainToolTip(m_conflicts.join(u'\n')));
    fitToWidth();
}

void TimelineCard::fitToWidth()
{
    const auto withOthers = [this](const QString &first) {
        const qsizetype others = m_conflicts.size() - 1;
        return others <= 0   ? first
               : others == 1 ? tr("%1 (and one more conflict)").arg(first)
                             : tr("%1 (and %2 more conflicts)").arg(first).arg(others);
    };
    m_conflict->setText(withOthers(m_conflicts.value(0)));
    if (m_conflict->isElided())
        m_conflict->setText(withOthers(m_headline));
    // Legend and empty lanes stand in one row where both fit.
    const int room = width() - 2 * padding();
    const bool isNarrow = m_legend->sizeHint().width() + 2 * space + m_empty->sizeHint().width() > room;
    const bool stacked = isNarrow && m_legend->isVisibleTo(this);
    m_foot->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_foot->setSpacing(stacked ? halfSpace : 2 * space);
    m_empty->setAlignment((stacked ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
}

void TimelineCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitToWidth();
}

void TimelineCard::setReschedulable(bool reschedulable)
{
    m_reschedule->setVisible(reschedulable);
}

void TimelineCard::setEmptyLanes(const QStringList &names)
{
    m_emptyLanes->setVisible(!names.isEmpty());
    m_empty->setText(names.isEmpty() ? QString() : tr("Empty: %1").arg(names.join(tr(", "))));
    showFoot();
}

bool TimelineCard::areEmptyLanesShown() const
{
    return m_emptyLanes->isChecked();
}

void TimelineCard::offerRating(bool offered)
{
    m_rate->setVisible(offered);
}

void TimelineCard::setLow(bool low, bool narrow)
{
    setPadding(low ? smallPadding : cardPadding);
    m_zoom->setShortOfRoom(narrow);
}

void TimelineCard::setLegendShown(bool shown)
{
    m_legendShown = shown;
    showFoot();
}

void TimelineCard::setCovered(int height)
{
    m_covered = height;
    showFoot();
    m_timeline->setCovered(std::max(0, height - padding()));
}

void TimelineCard::showFoot()
{
    m_legend->setVisible(m_legendShown && m_covered == 0 && !isTable());
    m_empty->setVisible(!m_empty->text().isEmpty() && !areEmptyLanesShown() && m_covered == 0);
    fitToWidth();
}

} // namespace depthchart::ui
