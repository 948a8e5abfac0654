// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/forecast.h"
#include "core/growth/onroute.h"
#include "core/growth/planquestion.h"
#include "core/growth/route.h"
#include "core/growth/streamfinish.h"
#include "ui/document/profiledocument.h"

#include <QDate>
#include <QThreadPool>

namespace depthchart::ui {

/// All that the shortest route and a plan's forecast follow from.
struct PlanningQuestion
{
    core::Profile profile;
    std::shared_ptr<const Rubric> rubric;
    core::Basis basis = core::Basis::Current;
    QDate today;
    /// Nothing to look for where it is empty.
    core::RouteQuestion route;
    bool operator==(const PlanningQuestion &) const = default;
};

struct PlanningAnswer
{
    /// Absent where no goal was asked for.
    std::optional<tl::expected<core::Route, core::Unreachable>> route;
    /// With 1 to 4 streams; empty until the search went through, and where no route leads there.
    QList<core::StreamFinish> byStreams;
    /// Of the profile's plan; absent until the runs are through, and where the plan has no steps.
    std::optional<core::Forecast> forecast;
    bool operator==(const PlanningAnswer &) const = default;
};

/// The whole answer, however long it takes.
[[nodiscard]] PlanningAnswer planningAnswer(const PlanningQuestion &question);

/// Works out routes and forecasts beside the window, which never waits: what a small search proves is there
/// at once, the rest comes from a worker. Of several questions in a row only the last one counts.
class Planning final : public QObject
{
    Q_OBJECT

public:
    explicit Planning(QObject *parent = nullptr);
    ~Planning() override;

    /// The answer is that of the new question from here on; a forecast stays until the next one is there.
    void ask(const PlanningQuestion &question);
    [[nodiscard]] const PlanningAnswer &answer() const { return m_answer; }
    /// The answer is not whole yet.
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// The worker's part is there as well.
    void answered();

private:
    void start();
    void take(const PlanningQuestion &question, const PlanningAnswer &answer);

    QThreadPool m_pool;
    PlanningQuestion m_question;
    PlanningAnswer m_answer;
    bool m_busy = false;
};

} // namespace depthchart::ui
