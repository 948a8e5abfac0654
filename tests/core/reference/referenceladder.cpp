// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reference/reference.h"

#include "core/common/constants.h"

#include <algorithm>

namespace depthchart::reference {

using namespace core;

LadderStanding ladder(const Profile &profile, const Framework &framework)
{
    LadderStanding result;
    bool stopped = false;
    for (qsizetype i = 0; i < framework.ladder.levels.size(); ++i) {
        LadderLevelStanding level;
        for (const SkillId &skill : framework.ladder.levels.at(i).skills) {
            ++level.skills;
            if (profile.mastered.contains(skill))
                ++level.mastered;
            else
                level.missing.append(skill);
        }
        if (!stopped)
            result.at = i;
        stopped = stopped || !level.missing.isEmpty();
        result.levels.append(level);
    }
    if (framework.ladder.compareLadder.isEmpty())
        return result;
    int months = 0;
    for (const LadderLevel &level : framework.ladder.levels) {
        if (level.id == framework.ladder.compareLadder) {
            result.ladderMonths = Months(months);
            break;
        }
        if (!level.monthsToNext)
            break;
        months += level.monthsToNext->value();
    }
    return result;
}

namespace {

/// A person with these depths and nothing else, every domain at working with its flag.
Standing standingWith(const QList<int> &depths, int impacts, const CareerLevelRule &rule,
                      const Framework &framework)
{
    Standing standing;
    standing.impacts = impacts;
    for (qsizetype i = 0; i < depths.size(); ++i) {
        const Domain &domain = framework.domains.at(i);
        DomainStanding here;
        here.index = i;
        here.tracked = !domain.emerging;
        for (const DomainDepth &named : rule.domains)
            here.tracked = here.tracked || named.domain == domain.id;
        if (depths.at(i) > 0)
            here.rated = Depth(depths.at(i));
        here.breadth = depths.at(i) >= threshold(domain, framework.thresholds.working);
        standing.domains.append(here);
    }
    return standing;
}

int monthsOf(const QList<int> &depths, int impacts, const Framework &framework)
{
    const GrowthTemplate &impact = framework.growth.impact;
    const Months first =
        impact.first && impact.first->months ? *impact.first->months : assumedFirstImpactMonths;
    const Months other = impact.text.months.value_or(assumedImpactMonths);
    int sum = impacts > 0 ? first.value() + (impacts - 1) * other.value() : 0;
    for (qsizetype i = 0; i < depths.size(); ++i) {
        for (int level = 0; level < depths.at(i); ++level)
            sum += framework.domains.at(i).levels.at(level).monthsFromPrevious.value();
    }
    return sum;
}

/// The next combination of depths, as an odometer counts; false after the last.
bool turn(QList<int> &depths, const Framework &framework)
{
    for (qsizetype i = 0; i < depths.size(); ++i) {
        if (framework.domains.at(i).emerging && framework.domains.size() > 6)
            continue; // the built-in rules name no emerging domain
        if (depths.at(i) < framework.domains.at(i).levels.size()) {
            ++depths[i];
            return true;
        }
        depths[i] = 0;
    }
    return false;
}

} // namespace

int leastMonths(const Framework &framework, const CareerLevelRule &rule)
{
    int least = -1;
    QList<int> depths(framework.domains.size(), 0);
    do {
        const int months = monthsOf(depths, rule.impacts, framework);
        if (least >= 0 && months >= least)
            continue;
        const QList<Minimum> all =
            reference::minimums(rule, standingWith(depths, rule.impacts, rule, framework), framework);
        if (std::all_of(all.begin(), all.end(),
                        [](const Minimum &one) { return one.present >= one.required; }))
            least = months;
    } while (turn(depths, framework));
    return least;
}

} // namespace depthchart::reference
