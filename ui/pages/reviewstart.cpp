// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewstart.h"

#include "core/review/agreement.h"
#include "core/review/review.h"
#include "core/review/snapshot.h"
#include "ui/pages/actionmodel.h"
#include "ui/pages/actiontable.h"
#include "ui/pages/cardroom.h"
#include "ui/pages/depthchartcard.h"
#include "ui/pages/historychart.h"
#include "ui/pages/reviewpage.h"
#include "ui/radar/depthchartview.h"
#include "ui/text/reviewphrases.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/followaction.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr int roomForTwo = 960;
constexpr int listStretch = 6;
constexpr int chartStretch = 5;
constexpr qsizetype mostTold = 6;

/// A change whose domain has a very long name: its beginning, and what became of it at the end.
QString shortened(const QString &change)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype beginning = 32;
    constexpr qsizetype longestEnd = 24;
    if (change.size() <= longest)
        return change;
    const qsizetype colon = change.lastIndexOf(QStringLiteral(": "));
    const QString end = colon < 0 || change.size() - colon > longestEnd ? QString() : change.mid(colon);
    return change.left(beginning).trimmed() + u'…' + end;
}

} // namespace

QStringList changesSinceLast(const Profile &profile, const Framework &framework)
{
    const Snapshot *last = lastSnapshot(profile);
    if (!last)
        return {};
    return changeLines(changesBetween(*last, snapshot(profile, framework, {}, {}, {})), framework);
}

QString sinceLastTitle(const Profile &profile)
{
    const Snapshot *last = lastSnapshot(profile);
    if (!last)
        return {};
    const QString label = shortened(last->label.simplified());
    // A label that only repeats the date ("June 2026") says nothing.
    if (label.isEmpty() || (last->date && dateText(*last->date).contains(label)))
        return last->date ? ReviewStart::tr("Since %1").arg(dateText(*last->date))
                          : ReviewStart::tr("Since the last snapshot");
    return last->date && !label.contains(dateText(*last->date))
               ? ReviewStart::tr("Since %1 (“%2”)").arg(dateText(*last->date), label)
               : ReviewStart::tr("Since “%1”").arg(label);
}

QString sinceLastSentence(const QStringList &changes)
{
    QStringList told;
    for (const QString &change : changes.first(std::min(changes.size(), mostTold)))
        told << shortened(change);
    if (changes.size() > mostTold)
        told << ReviewStart::tr("%1 more are in the history")
                    .arg(capitalised(numberWord(static_cast<int>(changes.size() - mostTold))));
    return told.isEmpty() ? QString() : told.join(QStringLiteral(". ")) + u'.';
}

ReviewStart::ReviewStart(ProfileDocument &document, QDate today, const ReviewActions &actions,
                         QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_today(today)
    , m_stack(new QStackedLayout(this))
{
    makeEmpty(actions);
    makeEarlier(actions);
    follow();
}

void ReviewStart::makeEmpty(const ReviewActions &actions)
{
    m_empty = new EmptyState(
        tr("No review yet"),
        tr("A review sets the person’s ratings beside the manager’s, domain by domain. Where they differ, "
           "both levels stand there with the evidence for them. What you agree on, the notes and the actions "
           "stay in the profile. A blind review hides each side’s ratings from the other until both are in."),
        this);
    m_empty->setIcon(Icon::Review);
    m_empty->addButton(actions.startBlind);
    m_empty->addButton(actions.start, true);
    m_stack->addWidget(m_empty);
}

void ReviewStart::makeEarlier(const ReviewActions &actions)
{
    auto *page = new QWidget(this);
    m_page = new QVBoxLayout(page);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space);
    auto *title = new TextLabel(tr("No review is under way"), TextSize::Body, Tone::Text, page);
    title->setStrong(true);
    auto *blind = new QPushButton(page);
    followAction(blind, actions.startBlind);
    auto *open = new PrimaryButton({}, page);
    followAction(open, actions.start);
    auto *history = new QPushButton(page);
    followAction(history, actions.history);
    bar->addWidget(title);
    bar->addStretch(1);
    bar->addWidget(history);
    bar->addWidget(blind);
    bar->addWidget(open);
    m_page->addLayout(bar);
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeCards());
    m_chart = new DepthChartCard(DepthChartCard::WhatIf::Left, page);
    // The marks of both sides come first here; the radar is a click away.
    m_chart->view().setMode(DepthChartView::Mode::DotPlot);
    connect(m_chart, &DepthChartCard::domainActivated, this, &ReviewStart::domainWanted);
    m_cards = new QHBoxLayout;
    m_cards->addWidget(scroll, listStretch);
    m_cards->addWidget(m_chart, chartStretch);
    m_page->addLayout(m_cards, 1);
    m_stack->addWidget(page);
}

TextLabel *ReviewStart::addText(Card &card)
{
    auto *text = new TextLabel({}, TextSize::Body, Tone::Text, &card);
    text->setWordWrap(true);
    card.body()->addWidget(text);
    return text;
}

QWidget *ReviewStart::makeCards()
{
    auto *cards = new QWidget;
    m_left = new QVBoxLayout(cards);
    m_left->setContentsMargins({});
    m_last = new Card({}, cards);
    m_agreement = addText(*m_last);
    m_figures = addText(*m_last);
    m_figures->setTextSize(TextSize::Small);
    m_figures->setTone(Tone::MutedText);
    m_notes = addText(*m_last);
    m_actionCard = new Card(tr("Actions from earlier reviews"), cards);
    m_noActions = addText(*m_actionCard);
    m_noActions->setText(tr("The last review left no actions, and no earlier one is open."));
    m_noActions->setTone(Tone::MutedText);
    m_actions = new ActionTable(m_document, m_today, m_actionCard);
    m_actionCard->body()->addWidget(m_actions);
    m_since = new Card({}, cards);
    m_changes = addText(*m_since);
    m_time = new Card(tr("Depth over time"), cards);
    m_history = new HistoryChart(m_time);
    m_time->body()->addWidget(m_history, 1);
    m_left->addWidget(m_last);
    m_left->addWidget(m_actionCard);
    m_left->addWidget(m_since);
    m_left->addWidget(m_time, 1);
    return cards;
}

void ReviewStart::showLast(const Review &last)
{
    const Framework &framework = m_document.framework();
    m_last->setTitle(last.date ? tr("Last review, %1").arg(dateText(*last.date)) : tr("Last review"));
    const Agreement agreed = agreement(last.ratings, framework);
    QStringList sentences{agreementSentence(agreed, framework, Told::OfThem),
                          oneSidedSentence(agreed, framework),
                          leftOpenSentence(leftOpen(last.ratings), framework)};
    sentences.removeAll(QString());
    m_agreement->setText(sentences.join(u' '));
    m_figures->setText(agreementFigures(agreed));
    m_figures->setVisible(!m_figures->text().isEmpty());
    m_notes->setText(last.notes.trimmed());
    m_notes->setVisible(!m_notes->text().isEmpty());
}

void ReviewStart::follow()
{
    const Profile &profile = m_document.profile();
    const Review *last = lastReview(profile);
    m_actions->follow();
    if (!last) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentIndex(1);
    showLast(*last);
    const QString title = sinceLastTitle(profile);
    const QStringList changes = changesSinceLast(profile, m_document.framework());
    m_since->setVisible(!title.isEmpty());
    m_since->setTitle(title);
    m_changes->setText(changes.isEmpty() ? tr("Nothing changed.") : changes.join(u'\n'));
    const Framework &framework = m_document.framework();
    m_history->setModel(historyModel(historyUntil(profile, framework, m_today), framework));
    m_chart->showProfile(profile, framework, m_document.basis());
    // Without snapshots there is no time to show: what was last said has its room then.
    m_time->setVisible(!profile.history.isEmpty());
    m_left->setStretchFactor(m_last, m_time->isHidden() ? 1 : 0);
    const bool hasActions = m_actions->actions().rowCount() > 0;
    m_actions->setVisible(hasActions);
    m_noActions->setVisible(!hasActions);
}

void ReviewStart::resizeEvent(QResizeEvent *event)
{
    const int margin = pageMargin(width());
    applyPageMargin(*m_page, margin);
    m_cards->setSpacing(margin);
    // Side by side the actions would be cut short; the Overview has the chart as well.
    m_chart->setVisible(width() >= roomForTwo);
    for (Card *card : {m_last, m_actionCard, m_since, m_time, static_cast<Card *>(m_chart)})
        card->setPadding(margin);
    m_left->setSpacing(margin);
    QWidget::resizeEvent(event);
}

} // namespace depthchart::ui
