// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/profile/profile.h"
#include "ui/document/planning.h"
#include "ui/pages/cardroom.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

#include <optional>

class QScrollArea;
class QShortcut;

namespace depthchart::ui {

class DepthChartCard;
class LadderCard;
class LadderPopup;
class LevelCard;
class NextCard;
class PageRefresh;
class ShapeCard;

/// The answer first: the radar, the level with its reasons, the shape, what closes a gap, and the traditional
/// ladder beside it (ui.md "Overview").
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    /// The document outlives the page.
    OverviewPage(ProfileDocument &document, QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A click on an axis: the form's row of that domain is wanted.
    void domainWanted(const depthchart::core::DomainId &domain);
    void growthWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeAnswer();
    void refresh();
    void showAnswer(const core::Profile &profile);
    /// The most that the cards can tell without scrolling, and what is left of the height to those that grow.
    void fitAnswer();
    /// Lets the cards tell the most that fits into that height, and gives the height that they take.
    [[nodiscard]] int takeRoom(int most);
    [[nodiscard]] int answerHeight() const;
    void setRoom(CardRoom room, int steps, bool withLadder);
    void openLadder(const QWidget &beside);
    void connectWhatIf();
    void moveDepth(const core::DomainId &domain, int depth);
    /// What stands elsewhere than in the profile, on the basis that is shown.
    [[nodiscard]] QMap<core::DomainId, core::Depth> movedDepths() const;
    [[nodiscard]] bool isTried() const;
    void showTried();
    /// What the route and the forecast are asked for: with the tried depths where there are any.
    [[nodiscard]] PlanningQuestion question(bool isTried) const;
    void showNext();
    void takeRoute();
    /// The ladder's comparison, worked out once for each framework.
    [[nodiscard]] std::optional<core::Months> ladderWithTwoStreams();
    void keepAsTarget();
    void keepAsSelf();
    void drop();
    /// The profile as the pages below see it: the document's, or the one that *What if* moved.
    [[nodiscard]] core::Profile shownProfile() const;
    void toggleSkill(const core::SkillId &skill, bool mastered);

    ProfileDocument &m_document;
    QDate m_today;
    Planning *m_planning = nullptr;
    /// Depths moved by *What if*, as if the person had rated them so; the document knows nothing of it.
    std::optional<core::Profile> m_whatIf;
    PageRefresh *m_refresh = nullptr;
    DepthChartCard *m_chart = nullptr;
    QScrollArea *m_scroll = nullptr;
    LevelCard *m_level = nullptr;
    ShapeCard *m_shape = nullptr;
    NextCard *m_next = nullptr;
    LadderCard *m_ladder = nullptr;
    QPointer<LadderPopup> m_popup;
    QShortcut *m_escape = nullptr;
    std::shared_ptr<const Rubric> m_comparedRubric;
    std::optional<core::Months> m_withTwoStreams;
    /// What was fitted: nothing has to be measured anew while these stay.
    QSize m_fittedTo;
    int m_fittedHeight = -1;
};

} // namespace depthchart::ui
