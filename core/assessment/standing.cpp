// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/standing.h"

#include "core/assessment/domainevidence.h"

#include <algorithm>

namespace depthchart::core {

namespace {

/// What the basis reads from the file. Evidence lifts or lowers it later; its floor is the current depth.
std::optional<Depth> depthOnBasis(const DomainEntry &entry, Basis basis)
{
    switch (basis) {
    case Basis::Self:
        return entry.self;
    case Basis::Manager:
        return entry.manager;
    case Basis::Agreed:
        return entry.agreed;
    case Basis::Current:
    case Basis::Evidenced:
        break;
    }
    return currentDepth(entry);
}

QList<DomainStanding> untouchedDomains(const Framework &framework)
{
    QList<DomainStanding> domains;
    domains.reserve(framework.domains.size());
    for (const Domain &domain : framework.domains) {
        DomainStanding each;
        each.index = domains.size();
        each.tracked = domain.isCore();
        domains.append(each);
    }
    return domains;
}

void addEntry(Standing &standing, const DomainEntry &entry, const Framework &framework)
{
    const qsizetype index = domainIndex(framework, entry.domain);
    if (index < 0) {
        standing.unknownDomains.append(entry.domain);
        return;
    }
    DomainStanding &each = standing.domains[index];
    const Depth highest = framework.domains.at(index).highestLevel();
    each.tracked = true;
    each.applies = entry.applies;
    each.declared = entry.breadth;
    each.breadth = entry.breadth;
    each.rated = depthOnBasis(entry, standing.basis);
    each.aboveHighest = each.rated && *each.rated > highest;
    if (each.aboveHighest)
        each.rated = highest;
}

void trackDomain(Standing &standing, const DomainId &domain, const Framework &framework)
{
    const qsizetype index = domainIndex(framework, domain);
    if (index >= 0)
        standing.domains[index].tracked = true;
}

void trackGoal(Standing &standing, const Goal &goal, const Framework &framework)
{
    for (const TargetDepth &target : goal.depths)
        trackDomain(standing, target.domain, framework);
    if (const CareerLevelRule *rule =
            goal.level.isEmpty() ? nullptr : findCareerLevel(framework, goal.level)) {
        for (const DomainDepth &minimum : rule->domains)
            trackDomain(standing, minimum.domain, framework);
    }
    if (goal.role.isEmpty())
        return;
    for (const Role &role : framework.roles) {
        if (role.id != goal.role)
            continue;
        for (const DomainDepth &target : role.depths)
            trackDomain(standing, target.domain, framework);
    }
}

/// Only emerging domains without an entry are left to find here: usually the list empties, and the pass ends,
/// early.
void trackEvidence(Standing &standing, const Profile &profile, const Framework &framework)
{
    QList<qsizetype> open;
    for (const DomainStanding &each : standing.domains) {
        if (!each.tracked)
            open.append(each.index);
    }
    for (const Evidence &evidence : profile.evidence) {
        if (open.isEmpty())
            return;
        for (const EvidenceLink &link : evidence.tasks) {
            if (!isConfirmed(link))
                continue;
            const QStringView domain = linkedDomain(link);
            const auto found = std::find_if(open.cbegin(), open.cend(), [&](qsizetype index) {
                return framework.domains.at(index).id.text() == domain;
            });
            if (found == open.cend())
                continue;
            standing.domains[*found].tracked = true;
            open.erase(found);
        }
    }
}

/// Basis `evidenced`: rated by a current depth or a link that counts; the flag counts from *working* on.
void applyEvidence(Standing &standing, const Profile &profile, const Framework &framework)
{
    const QList<DomainEvidence> evidence = domainEvidence(profile, framework);
    for (DomainStanding &each : standing.domains) {
        const DomainEvidence &shown = evidence.at(each.index);
        if (each.rated || shown.links > 0)
            each.rated = shown.evidenced;
        const Depth working = thresholdIn(framework.domains.at(each.index), framework.thresholds.working);
        each.breadth = each.declared && each.depth() >= working;
    }
}

} // namespace

Standing standing(const Profile &profile, const Framework &framework, Basis basis)
{
    Standing result;
    result.basis = basis;
    result.domains = untouchedDomains(framework);
    for (const DomainEntry &entry : profile.domains)
        addEntry(result, entry, framework);
    if (profile.plan)
        trackGoal(result, profile.plan->goal, framework);
    trackEvidence(result, profile, framework);
    if (basis == Basis::Evidenced)
        applyEvidence(result, profile, framework);
    result.impacts =
        static_cast<int>(std::count_if(profile.impacts.cbegin(), profile.impacts.cend(), counts));
    return result;
}

int ratedDomains(const Standing &standing)
{
    return static_cast<int>(
        std::count_if(standing.domains.cbegin(), standing.domains.cend(),
                      [](const DomainStanding &each) { return each.takesPart() && each.rated; }));
}

Depth deepest(const Standing &standing)
{
    Depth deepest;
    for (const DomainStanding &each : standing.domains) {
        if (each.takesPart())
            deepest = std::max(deepest, each.depth());
    }
    return deepest;
}

int breadthOf(const Standing &standing)
{
    return static_cast<int>(
        std::count_if(standing.domains.cbegin(), standing.domains.cend(),
                      [](const DomainStanding &each) { return each.takesPart() && each.breadth; }));
}

} // namespace depthchart::core
