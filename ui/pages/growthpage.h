// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/careerlevel.h"
#include "core/growth/opportunity.h"
#include "ui/document/profiledocument.h"
#include "ui/timeline/timelineview.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace depthchart::ui {

class Card;
class ChoiceControl;
class DrawerBar;
class ElidedLabel;
class EmptyState;
class OpportunityDetails;
class OpportunityModel;
class TextLabel;
class TimelineLegend;

/// Growth: what is next, the opportunities on a timeline, and as a list with the chosen one in full (ui.md
/// "Growth"). Where the window is low, list, step and legend fold into drawers, so that the timeline keeps
/// its height.
class GrowthPage final : public QWidget
{
    Q_OBJECT

public:
    /// The document outlives the page.
    explicit GrowthPage(ProfileDocument *document, QDate today, QWidget *parent = nullptr);

    /// The id of the chosen opportunity (opportunityId); empty: none.
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void choose(const QString &id);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Nothing is rated yet, and the person wants to.
    void ratingWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] Card *buildTimelineCard();
    /// Brings everything into view; with it, the keys that zoom from anywhere on the page.
    [[nodiscard]] QWidget *buildFit(QWidget *parent);
    [[nodiscard]] Card *buildListCard();
    void connectAll();
    /// Everything from the document.
    void refresh();
    /// What the filter leaves, into timeline and list.
    void showFiltered();
    void showCounts();
    void showChosen();
    void chooseDefault();
    void arrange();
    void arrangeInFull();
    void arrangeDrawers();
    /// Height of the list's card with all its rows.
    [[nodiscard]] int wholeList() const;
    void arrangeFilter();
    [[nodiscard]] QList<core::Opportunity> filtered() const;
    [[nodiscard]] qsizetype indexOf(const QString &id) const;

    ProfileDocument *m_document;
    QDate m_today;
    QList<core::Opportunity> m_opportunities;
    QList<core::Minimum> m_minimums;
    int m_impacts = 0;
    QString m_chosen;
    bool m_low = false;

    QStackedLayout *m_stack = nullptr;
    EmptyState *m_unknown = nullptr;
    QVBoxLayout *m_column = nullptr;
    Card *m_timelineCard = nullptr;
    TextLabel *m_sentence = nullptr;
    QPushButton *m_rate = nullptr;
    ChoiceControl *m_zoom = nullptr;
    TimelineView *m_timeline = nullptr;
    TimelineLegend *m_legend = nullptr;
    QWidget *m_bottom = nullptr;
    Card *m_listCard = nullptr;
    ChoiceControl *m_filter = nullptr;
    QCheckBox *m_closesGap = nullptr;
    ElidedLabel *m_shownCount = nullptr;
    QWidget *m_listTitle = nullptr;
    QTableView *m_table = nullptr;
    OpportunityModel *m_model = nullptr;
    QLabel *m_noRows = nullptr;
    Card *m_detailsCard = nullptr;
    OpportunityDetails *m_details = nullptr;
    DrawerBar *m_drawers = nullptr;
};

} // namespace depthchart::ui
