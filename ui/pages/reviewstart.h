// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/profiledocument.h"

#include <QDate>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace depthchart::ui {

class ActionTable;
class Card;
class DepthChartCard;
class EmptyState;
class HistoryChart;
class TextLabel;
struct ReviewActions;

/// What changed since the last snapshot, a line each; empty where there is none or nothing did.
[[nodiscard]] QStringList changesSinceLast(const core::Profile &profile, const core::Framework &framework);
/// "Since June 2026": which snapshot that is.
[[nodiscard]] QString sinceLastTitle(const core::Profile &profile);
/// The changes in one paragraph, with long ones shortened and no more than a glance takes in.
[[nodiscard]] QString sinceLastSentence(const QStringList &changes);

/// The Review page while no review is under way: what one is; after the first, what it came to, what changed
/// since, what is left to do, and, where there is room, the depths of now over those of then (ui.md
/// "Review").
class ReviewStart final : public QWidget
{
    Q_OBJECT

public:
    ReviewStart(ProfileDocument &document, QDate today, const ReviewActions &actions,
                QWidget *parent = nullptr);

    void follow();

Q_SIGNALS:
    /// An axis of the chart was chosen.
    void domainWanted(const depthchart::core::DomainId &domain);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeEmpty(const ReviewActions &actions);
    void makeEarlier(const ReviewActions &actions);
    [[nodiscard]] QWidget *makeCards();
    [[nodiscard]] TextLabel *addText(Card &card);
    void showLast(const core::Review &last);

    ProfileDocument &m_document;
    QDate m_today;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QVBoxLayout *m_page = nullptr;
    QHBoxLayout *m_cards = nullptr;
    QVBoxLayout *m_left = nullptr;
    DepthChartCard *m_chart = nullptr;
    Card *m_time = nullptr;
    HistoryChart *m_history = nullptr;
    Card *m_last = nullptr;
    TextLabel *m_agreement = nullptr;
    TextLabel *m_figures = nullptr;
    TextLabel *m_notes = nullptr;
    Card *m_since = nullptr;
    TextLabel *m_changes = nullptr;
    Card *m_actionCard = nullptr;
    TextLabel *m_noActions = nullptr;
    ActionTable *m_actions = nullptr;
};

} // namespace depthchart::ui
