// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/traditionalladder.h"

#include "core/common/constants.h"

#include <algorithm>
#include <array>
#include <vector>

namespace depthchart::core {

namespace {

/// What a choice of depths adds towards a rule, each amount capped at what is asked: breadth, points, and the
/// number of domains at each depth that is counted. Arrays compare in order, so that equal states can be
/// merged.
constexpr std::size_t breadthSlot = 0;
constexpr std::size_t pointsSlot = 1;
constexpr std::size_t countSlots = 2;
using Amounts = std::array<qint64, countSlots + highestDepth + 1>;

struct State
{
    Amounts amounts{};
    int months = 0;
};

/// States a domain that the search keeps at most. The built-in rules need a few dozen; a rule that needs more
/// has no comparison rather than a slow one.
constexpr std::size_t maximumStates = 30'000;

bool coversAtNoMoreCost(const State &a, const State &b)
{
    if (a.months > b.months)
        return false;
    for (std::size_t i = 0; i < a.amounts.size(); ++i) {
        if (a.amounts.at(i) < b.amounts.at(i))
            return false;
    }
    return true;
}

/// What the rule asks, in the same slots. The depth of the deepest domain is a count of one at that depth.
Amounts required(const CareerLevelRule &rule)
{
    Amounts result{};
    result.at(breadthSlot) = rule.breadth;
    result.at(pointsSlot) = rule.points;
    const auto atLeast = [&result](Depth depth, int domains) {
        qint64 &slot =
            result.at(countSlots + static_cast<std::size_t>(std::min(depth.value(), highestDepth)));
        slot = std::max<qint64>(slot, domains);
    };
    if (rule.depth > Depth(0))
        atLeast(rule.depth, 1);
    for (const CountRule &count : rule.counts)
        atLeast(count.depth, count.domains);
    return result;
}

/// The depths worth taking in a domain: none that another gives for no more months.
std::vector<State> choices(const Domain &domain, Depth from, Depth working, const Amounts &required)
{
    std::vector<State> result;
    for (Depth depth = from; depth <= domain.highestLevel(); depth = Depth(depth.value() + 1)) {
        State state;
        state.months = monthsUpTo(domain, depth).value();
        state.amounts.at(breadthSlot) = depth > Depth(0) && depth >= working ? 1 : 0;
        state.amounts.at(pointsSlot) = depth > Depth(0) ? domain.levels.at(depth.value() - 1).points : 0;
        for (int counted = 0; counted <= std::min(depth.value(), highestDepth); ++counted)
            state.amounts.at(countSlots + static_cast<std::size_t>(counted)) = 1;
        for (std::size_t i = 0; i < required.size(); ++i)
            state.amounts.at(i) = std::min(state.amounts.at(i), required.at(i));
        const bool covered = std::any_of(result.cbegin(), result.cend(), [&state](const State &other) {
            return coversAtNoMoreCost(other, state);
        });
        if (!covered)
            result.push_back(state);
    }
    return result;
}

/// Every state after one more domain, the cheapest of equal ones.
std::vector<State> withDomain(const std::vector<State> &states, const std::vector<State> &choices,
                              const Amounts &required)
{
    std::vector<State> result;
    result.reserve(states.size() * choices.size());
    for (const State &state : states) {
        for (const State &choice : choices) {
            State next;
            next.months = state.months + choice.months;
            for (std::size_t i = 0; i < required.size(); ++i)
                next.amounts.at(i) = std::min(state.amounts.at(i) + choice.amounts.at(i), required.at(i));
            result.push_back(next);
        }
    }
    std::sort(result.begin(), result.end(), [](const State &a, const State &b) {
        return a.amounts != b.amounts ? a.amounts < b.amounts : a.months < b.months;
    });
    const auto end = std::unique(result.begin(), result.end(),
                                 [](const State &a, const State &b) { return a.amounts == b.amounts; });
    result.erase(end, result.end());
    return result;
}

/// The least that the rule asks of a domain by name.
Depth namedMinimum(const CareerLevelRule &rule, const DomainId &domain)
{
    Depth depth;
    for (const DomainDepth &named : rule.domains) {
        if (named.domain == domain)
            depth = std::max(depth, named.depth);
    }
    return depth;
}

bool names(const CareerLevelRule &rule, const DomainId &domain)
{
    return std::any_of(rule.domains.cbegin(), rule.domains.cend(),
                       [&domain](const DomainDepth &named) { return named.domain == domain; });
}

int impactMonths(const Framework &framework, int records)
{
    const GrowthTemplate &impact = framework.growth.impact;
    const std::optional<Months> first = impact.first ? impact.first->months : std::nullopt;
    if (records <= 0)
        return 0;
    return first.value_or(assumedFirstImpactMonths).value() +
           (records - 1) * impact.text.months.value_or(assumedImpactMonths).value();
}

LadderLevelStanding levelStanding(const LadderLevel &level, const QList<SkillId> &mastered)
{
    LadderLevelStanding result;
    result.skills = static_cast<int>(level.skills.size());
    for (const SkillId &skill : level.skills) {
        if (mastered.contains(skill))
            ++result.mastered;
        else
            result.missing.append(skill);
    }
    return result;
}

std::optional<Months> monthsToLadderLevel(const Ladder &ladder, const LadderLevelId &id)
{
    Months sum;
    for (const LadderLevel &level : ladder.levels) {
        if (level.id == id)
            return sum;
        if (!level.monthsToNext)
            return std::nullopt;
        sum += *level.monthsToNext;
    }
    return std::nullopt;
}

} // namespace

LadderStanding ladderStanding(const Profile &profile, const Framework &framework)
{
    LadderStanding result;
    for (const LadderLevel &level : framework.ladder.levels)
        result.levels.append(levelStanding(level, profile.mastered));
    const auto open = std::find_if(result.levels.cbegin(), result.levels.cend(),
                                   [](const LadderLevelStanding &level) { return !level.isPassed(); });
    const qsizetype highest = std::max<qsizetype>(result.levels.size() - 1, 0);
    result.at = open == result.levels.cend() ? highest : open - result.levels.cbegin();

    const Ladder &ladder = framework.ladder;
    const CareerLevelRule *rule = findCareerLevel(framework, ladder.compareLevel);
    if (ladder.compareLadder.isEmpty() || ladder.compareLevel.isEmpty() || !rule)
        return result;
    result.ladderMonths = monthsToLadderLevel(ladder, ladder.compareLadder);
    result.matrixMonths = leastEffort(framework, *rule);
    return result;
}

std::optional<Months> leastEffort(const Framework &framework, const CareerLevelRule &rule)
{
    for (const DomainDepth &named : rule.domains) {
        if (domainIndex(framework, named.domain) < 0)
            return std::nullopt;
    }
    const Amounts target = required(rule);
    std::vector<State> states(1);
    for (const Domain &domain : framework.domains) {
        if (domain.emerging && !names(rule, domain.id))
            continue;
        const Depth working = thresholdIn(domain, framework.thresholds.working);
        states = withDomain(states, choices(domain, namedMinimum(rule, domain.id), working, target), target);
        if (states.empty() || states.size() > maximumStates)
            return std::nullopt;
    }
    const auto reached = std::find_if(states.cbegin(), states.cend(),
                                      [&target](const State &state) { return state.amounts == target; });
    if (reached == states.cend())
        return std::nullopt;
    return Months(reached->months + impactMonths(framework, rule.impacts));
}

} // namespace depthchart::core
