// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growthpage.h"

#include "ui/pages/choicecontrol.h"
#include "ui/pages/drawerbar.h"
#include "ui/pages/opportunitydelegate.h"
#include "ui/pages/opportunitydetails.h"
#include "ui/pages/opportunitymodel.h"
#include "ui/pages/pagerefresh.h"
#include "ui/text/phrases.h"
#include "ui/theme/controls.h"
#include "ui/timeline/growthmodel.h"
#include "ui/timeline/legendwidget.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int rowHeight = 28;

/// The column is headed "Risk".
QString riskWord(core::Risk risk)
{
    switch (risk) {
    case core::Risk::Low:
        return GrowthPage::tr("low");
    case core::Risk::Medium:
        return GrowthPage::tr("medium");
    case core::Risk::High:
        break;
    }
    return GrowthPage::tr("high");
}

/// Filter option of a vector; 0 is all.
int optionOf(core::Vector vector)
{
    return static_cast<int>(vector) + 1;
}

QTableView *buildTable(OpportunityModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new OpportunityDelegate(table));
    table->setAccessibleName(GrowthPage::tr("Opportunities"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(rowHeight);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = table->horizontalHeader();
    header->setFixedHeight(rowHeight);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(OpportunityModel::Step, QHeaderView::Stretch);
    return table;
}

} // namespace

GrowthPage::GrowthPage(ProfileDocument *document, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_today(today)
{
    build();
    connectAll();
    refresh();
}

void GrowthPage::build()
{
    m_stack = new QStackedLayout(this);
    // What the parts ask for in a high window must not keep it from becoming low.
    m_stack->setSizeConstraint(QLayout::SetNoConstraint);
    auto *page = new QWidget(this);
    m_column = new QVBoxLayout(page);
    m_timelineCard = buildTimelineCard();
    m_column->addWidget(m_timelineCard, 3);
    m_bottom = new QWidget(page);
    auto *row = new QHBoxLayout(m_bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * space);
    m_listCard = buildListCard();
    row->addWidget(m_listCard, 2);
    m_detailsCard = new Card({}, m_bottom);
    m_details = new OpportunityDetails(m_detailsCard);
    m_detailsCard->body()->addWidget(m_details);
    row->addWidget(m_detailsCard, 1);
    m_column->addWidget(m_bottom, 2);
    m_drawers = new DrawerBar(page);
    m_drawers->addDrawer(tr("Opportunities"));
    m_drawers->addDrawer(tr("Step"));
    m_drawers->addDrawer(tr("Legend"));
    m_column->addWidget(m_drawers);
    m_stack->addWidget(page);
    m_unknown = new EmptyState({}, {}, this);
    m_stack->addWidget(m_unknown);
}

Card *GrowthPage::buildTimelineCard()
{
    auto *card = new Card({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space);
    m_sentence = new TextLabel({}, TextSize::Body, Tone::Text, card);
    m_sentence->setStrong(true);
    m_sentence->setWordWrap(true);
    row->addWidget(m_sentence, 1);
    m_rate = new QPushButton(tr("&Rate a domain"), card);
    setCompact(m_rate);
    m_rate->setToolTip(tr("Go to the form of depths"));
    connect(m_rate, &QPushButton::clicked, this, &GrowthPage::ratingWanted);
    row->addWidget(m_rate, 0, Qt::AlignTop);
    m_zoom = new ChoiceControl(tr("Zoom"), card);
    for (const QString &zoom : {tr("Weeks"), tr("Months"), tr("Quarters"), tr("Years")})
        m_zoom->addOption(zoom);
    row->addWidget(m_zoom, 0, Qt::AlignTop);
    row->addWidget(buildFit(card), 0, Qt::AlignTop);
    card->body()->addLayout(row);
    m_timeline = new TimelineView(card);
    m_timeline->setAccessibleName(tr("Opportunities on a timeline"));
    card->body()->addWidget(m_timeline, 1);
    m_legend = new TimelineLegend(card);
    card->body()->addWidget(m_legend);
    return card;
}

QWidget *GrowthPage::buildFit(QWidget *parent)
{
    auto *fit = new QPushButton(tr("Fi&t"), parent);
    setCompact(fit);
    fit->setAccessibleName(tr("Fit everything into view"));
    fit->setToolTip(tr("Show all steps at once (Ctrl+0)"));
    const auto addShortcut = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    connect(fit, &QPushButton::clicked, this, [this] { m_timeline->fit(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_timeline->fit(); });
    addShortcut(QKeySequence(QKeySequence::ZoomIn), [this] { m_timeline->zoomIn(); });
    addShortcut(QKeySequence(QKeySequence::ZoomOut), [this] { m_timeline->zoomOut(); });
    return fit;
}

Card *GrowthPage::buildListCard()
{
    auto *card = new Card({}, m_bottom);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space);
    auto *title = new TextLabel(tr("Opportunities"), TextSize::Body, Tone::Text, card);
    title->setStrong(true);
    m_listTitle = title;
    row->addWidget(title);
    m_filter = new ChoiceControl(tr("Growth vector"), card);
    m_filter->addOption(tr("All"));
    for (const auto &[vector, name] : core::Terms<core::Vector>::table)
        m_filter->addOption(vectorName(vector), vectorIcon(vector));
    m_filter->setCurrentIndex(0);
    m_filter->segments()->setFont(textFont(TextSize::Small));
    row->addWidget(m_filter);
    m_closesGap = new QCheckBox(tr("Closes a &gap"), card);
    m_closesGap->setToolTip(
        tr("Only steps that make a number smaller that the next career level still misses"));
    row->addWidget(m_closesGap);
    m_shownCount = new ElidedLabel({}, card);
    m_shownCount->setTextSize(TextSize::Small);
    m_shownCount->setTone(Tone::MutedText);
    m_shownCount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_shownCount, 1);
    card->body()->addLayout(row);
    m_model = new OpportunityModel(this);
    m_table = buildTable(m_model, card);
    card->body()->addWidget(m_table, 1);
    m_noRows = new TextLabel(tr("No opportunity fits this filter."), TextSize::Body, Tone::MutedText, card);
    m_noRows->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_noRows, 1);
    return card;
}

void GrowthPage::connectAll()
{
    auto *fresh = new PageRefresh(*this, [this](Parts) { refresh(); });
    connect(m_document, &ProfileDocument::changed, fresh, [fresh](Parts parts) {
        if (parts & (Part::Domains | Part::Impacts | Part::Evidence | Part::Plan | Part::Framework))
            fresh->want();
    });
    connect(m_document, &ProfileDocument::basisChanged, fresh, [fresh] { fresh->want(); });
    connect(m_timeline, &TimelineView::selectionChanged, this, &GrowthPage::choose);
    connect(m_timeline, &TimelineView::zoomChanged, this,
            [this](Zoom zoom) { m_zoom->setCurrentIndex(static_cast<int>(zoom)); });
    connect(m_zoom, &ChoiceControl::chosen, this,
            [this](int index) { m_timeline->setZoom(static_cast<Zoom>(index)); });
    connect(m_filter, &ChoiceControl::chosen, this, &GrowthPage::showFiltered);
    connect(m_closesGap, &QCheckBox::toggled, this, &GrowthPage::showFiltered);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    choose(m_model->rows().at(index.row()).id);
            });
    const auto openStep = [this] {
        if (m_low)
            m_drawers->setOpen(1);
        else
            m_details->setFocus(Qt::OtherFocusReason);
    };
    connect(m_timeline, &TimelineView::activated, this, openStep);
    connect(m_table, &QAbstractItemView::activated, this, openStep);
    connect(m_drawers, &DrawerBar::openChanged, this, &GrowthPage::arrange);
}

void GrowthPage::refresh()
{
    if (!m_document->hasItsFramework()) {
        m_unknown->setTitle(unknownLevelTitle());
        m_unknown->setSentence(unknownLevelRemedy(m_document->profile()));
        m_stack->setCurrentWidget(m_unknown);
        return;
    }
    m_stack->setCurrentIndex(0);
    const core::Framework &framework = m_document->framework();
    const core::Standing standing = core::standing(m_document->profile(), framework, m_document->basis());
    const core::CareerLevel level = core::careerLevel(standing, framework);
    m_sentence->setText(missingText(level, standing, framework));
    m_rate->setVisible(core::ratedDomains(standing) == 0);
    m_minimums = level.minimums;
    m_impacts = standing.impacts;
    m_opportunities =
        core::opportunities(m_document->profile(), framework, m_document->units(), m_document->basis());
    showCounts();
    showFiltered();
    m_zoom->setCurrentIndex(static_cast<int>(m_timeline->zoom()));
}

void GrowthPage::showCounts()
{
    const auto count = [this](core::Vector vector) {
        return std::count_if(
            m_opportunities.cbegin(), m_opportunities.cend(),
            [vector](const core::Opportunity &opportunity) { return opportunity.vector == vector; });
    };
    m_filter->setOptionText(0, tr("All %1").arg(m_opportunities.size()));
    for (const auto &[vector, name] : core::Terms<core::Vector>::table) {
        const int option = optionOf(vector);
        m_filter->setOptionText(option, tr("%1 %2").arg(vectorName(vector)).arg(count(vector)));
        m_filter->setOptionEnabled(option, count(vector) > 0);
        if (count(vector) == 0 && m_filter->currentIndex() == option)
            m_filter->setCurrentIndex(0);
    }
    const auto gaps =
        std::count_if(m_opportunities.cbegin(), m_opportunities.cend(),
                      [](const core::Opportunity &opportunity) { return opportunity.closesGap; });
    m_drawers->setSummary(0, gaps == 1 ? tr("%1, one closes a gap").arg(m_opportunities.size())
                                       : tr("%1, %2 close a gap").arg(m_opportunities.size()).arg(gaps));
}

QList<core::Opportunity> GrowthPage::filtered() const
{
    QList<core::Opportunity> result;
    for (const core::Opportunity &opportunity : m_opportunities) {
        const int option = m_filter->currentIndex();
        const bool ofVector = option == 0 || option == optionOf(opportunity.vector);
        if (ofVector && (opportunity.closesGap || !m_closesGap->isChecked()))
            result.append(opportunity);
    }
    return result;
}

void GrowthPage::showFiltered()
{
    const core::Framework &framework = m_document->framework();
    const QList<core::Opportunity> shown = filtered();
    QList<OpportunityRow> rows;
    for (const core::Opportunity &opportunity : shown) {
        rows.append({opportunityId(opportunity), opportunity.vector,
                     opportunityTitle(opportunity, framework, m_impacts), monthsText(opportunity.months),
                     riskWord(opportunity.risk), closesText(opportunity, m_minimums, framework)});
    }
    const QString before = m_chosen;
    const TimelineModel timeline = growthModel(shown, framework, m_today, m_impacts);
    m_model->setRows(rows);
    m_timeline->setModel(timeline);
    m_legend->setEntries(legendEntries(timeline));
    const bool all = shown.size() == m_opportunities.size();
    m_shownCount->setText(all ? QString()
                              : tr("%1 of %2 shown").arg(shown.size()).arg(m_opportunities.size()));
    m_table->setVisible(!rows.isEmpty());
    m_noRows->setVisible(rows.isEmpty());
    m_chosen = before;
    if (m_model->rowOf(m_chosen) < 0)
        chooseDefault();
    else
        showChosen();
    arrange();
}

void GrowthPage::chooseDefault()
{
    const QList<OpportunityRow> &rows = m_model->rows();
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [](const OpportunityRow &row) { return !row.closes.isEmpty(); });
    const qsizetype row = found == rows.cend() ? 0 : found - rows.cbegin();
    m_chosen = rows.isEmpty() ? QString() : rows.at(row).id;
    showChosen();
}

qsizetype GrowthPage::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_opportunities.cbegin(), m_opportunities.cend(),
                                    [&id](const core::Opportunity &o) { return opportunityId(o) == id; });
    return found == m_opportunities.cend() ? -1 : found - m_opportunities.cbegin();
}

void GrowthPage::choose(const QString &id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    showChosen();
}

void GrowthPage::showChosen()
{
    m_timeline->select(m_chosen);
    const int row = m_model->rowOf(m_chosen);
    if (row < 0) {
        m_table->selectionModel()->clear();
    } else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->hasSelection()) {
        m_table->selectRow(row);
    }
    const qsizetype index = indexOf(m_chosen);
    std::optional<OpportunityText> text;
    if (index >= 0)
        text = opportunityText(m_opportunities.at(index), m_document->framework(), m_impacts);
    m_details->show(text);
    m_drawers->setSummary(1, text ? text->title : QString());
}

} // namespace depthchart::ui
