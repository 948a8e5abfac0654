// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/careerlevel.h"

#include <algorithm>
#include <limits>

namespace depthchart::core {

namespace {

int domainsAt(const Standing &standing, Depth depth)
{
    return static_cast<int>(std::count_if(
        standing.domains.cbegin(), standing.domains.cend(),
        [depth](const DomainStanding &each) { return each.takesPart() && each.depth() >= depth; }));
}

Minimum plainMinimum(Minimum::Kind kind, int required, int present)
{
    Minimum minimum;
    minimum.kind = kind;
    minimum.required = required;
    minimum.present = present;
    return minimum;
}

Minimum domainMinimum(const DomainDepth &named, const Standing &standing, const Framework &framework)
{
    Minimum minimum = plainMinimum(Minimum::Kind::Domain, named.depth.value(), 0);
    minimum.domain = named.domain;
    const qsizetype index = domainIndex(framework, named.domain);
    if (index < 0)
        return minimum;
    const DomainStanding &each = standing.domains.at(index);
    minimum.notApplicable = !each.applies;
    minimum.present = each.takesPart() ? each.depth().value() : 0;
    return minimum;
}

bool allMet(const QList<Minimum> &minimums)
{
    return std::all_of(minimums.cbegin(), minimums.cend(), [](const Minimum &each) { return each.isMet(); });
}

} // namespace

QList<Minimum> minimums(const CareerLevelRule &rule, const Standing &standing, const Framework &framework)
{
    QList<Minimum> result;
    result.reserve(4 + rule.domains.size() + rule.counts.size());
    result.append(plainMinimum(Minimum::Kind::Depth, rule.depth.value(), deepest(standing).value()));
    result.append(plainMinimum(Minimum::Kind::Breadth, rule.breadth, breadthOf(standing)));
    result.append(plainMinimum(Minimum::Kind::Impacts, rule.impacts, standing.impacts));
    for (const DomainDepth &named : rule.domains)
        result.append(domainMinimum(named, standing, framework));
    for (const CountRule &count : rule.counts) {
        Minimum minimum = plainMinimum(Minimum::Kind::Count, count.domains, domainsAt(standing, count.depth));
        minimum.countDepth = count.depth;
        result.append(minimum);
    }
    if (rule.points > 0)
        result.append(plainMinimum(Minimum::Kind::Points, rule.points, points(standing, framework)));
    return result;
}

CareerLevel careerLevel(const Standing &standing, const Framework &framework)
{
    CareerLevel result;
    for (qsizetype i = 0; i < framework.careerLevels.size(); ++i) {
        QList<Minimum> held = minimums(framework.careerLevels.at(i), standing, framework);
        if (allMet(held)) {
            result.index = i;
            result.reached = std::move(held);
            break;
        }
        // The last rule that failed is the one directly above the level reached, or the lowest where none
        // holds.
        result.next = i;
        result.minimums = std::move(held);
    }
    return result;
}

CareerLevel careerLevel(const Profile &profile, const Framework &framework, Basis basis)
{
    return careerLevel(standing(profile, framework, basis), framework);
}

int points(const Standing &standing, const Framework &framework)
{
    qint64 sum = 0;
    for (const DomainStanding &each : standing.domains) {
        const int depth = each.depth().value();
        if (each.takesPart() && depth > 0)
            sum += framework.domains.at(each.index).levels.at(depth - 1).points;
    }
    return static_cast<int>(std::min<qint64>(sum, std::numeric_limits<int>::max()));
}

} // namespace depthchart::core
