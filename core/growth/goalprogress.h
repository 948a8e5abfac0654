// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/standing.h"
#include "core/common/constants.h"

#include <vector>

namespace depthchart::core {

/// A goal held against a profile that grows by the steps of a plan (domain.md sections 4, 8 and 9), quick
/// enough to be asked in every run of a forecast. Starts where the route to the goal starts: the profile on
/// the basis with the plan's done steps reached.
class GoalProgress
{
public:
    GoalProgress(const Plan &plan, const Profile &profile, const Framework &framework, Basis basis);

    /// Back to where it starts.
    void restart();

    /// The step at that position of the plan is done. A level counts once all levels below it are there; one
    /// that comes too early waits for them.
    void take(qsizetype step);

    /// The plan has a goal that the framework knows.
    [[nodiscard]] bool hasGoal() const { return !m_ways.empty(); }
    [[nodiscard]] bool holds() const;

    /// Depth of the domain by now, whether it takes part or not; 0 where the framework does not have it.
    [[nodiscard]] Depth depth(const DomainId &domain) const;

private:
    static constexpr int levels = highestDepth + 1;

    /// One domain by now.
    struct DomainState
    {
        int depth = 0;
        bool tracked = false;
        bool applies = true;
        bool breadth = false;
        int working = 0;
        /// By level from which they start: the highest level that a step taken leads to; and practice taken.
        signed char leadsTo[levels] = {};
        bool practised[levels] = {};
    };
    struct State
    {
        std::vector<DomainState> domains;
        int impacts = 0;
    };
    /// What a step changes. No domain: an impact record, or nothing.
    struct Gain
    {
        int domain = -1;
        int from = 0;
        int to = 0;
        bool practice = false;
        bool impact = false;
    };
    /// Minimums that are enough together. The domains named stand at `depth` at least.
    struct Named
    {
        int domain = -1;
        int depth = 0;
    };
    struct Count
    {
        int domains = 0;
        int depth = 0;
    };
    struct Way
    {
        int depth = 0;
        int breadth = 0;
        int impacts = 0;
        int points = 0;
        std::vector<Named> named;
        std::vector<Count> counts;
    };

    void addWays(const Goal &goal, const Framework &framework);
    void addWay(const CareerLevelRule &rule, const Framework &framework);
    [[nodiscard]] Gain gainOf(const Step &step, const Framework &framework) const;
    void takeGain(const Gain &gain);
    [[nodiscard]] bool holds(const Way &way) const;
    [[nodiscard]] int points() const;

    std::vector<DomainId> m_domains;
    /// By domain and depth.
    std::vector<std::vector<int>> m_points;
    std::vector<Way> m_ways;
    std::vector<Gain> m_gains;
    State m_start;
    State m_now;
};

} // namespace depthchart::core
