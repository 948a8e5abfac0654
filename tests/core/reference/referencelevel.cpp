// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reference/reference.h"

#include <algorithm>

namespace depthchart::reference {

using namespace core;

namespace {

bool linksTo(const Profile &profile, const DomainId &domain)
{
    for (const Evidence &entry : profile.evidence) {
        for (const EvidenceLink &link : entry.tasks) {
            // A link that nobody confirmed is a suggestion.
            if (link.by && link.task.split(u'/').first() == domain.text())
                return true;
        }
    }
    return false;
}

bool goalNames(const Profile &profile, const Framework &framework, const DomainId &domain)
{
    if (!profile.plan)
        return false;
    QList<DomainId> named;
    const Goal &goal = profile.plan->goal;
    for (const TargetDepth &target : goal.depths)
        named.append(target.domain);
    for (const CareerLevelRule &rule : framework.careerLevels) {
        for (const DomainDepth &minimum : rule.domains) {
            if (!goal.level.isEmpty() && rule.id == goal.level)
                named.append(minimum.domain);
        }
    }
    for (const Role &role : framework.roles) {
        for (const DomainDepth &target : role.depths) {
            if (!goal.role.isEmpty() && role.id == goal.role)
                named.append(target.domain);
        }
    }
    return named.contains(domain);
}

std::optional<Depth> inFile(const DomainEntry &entry, Basis basis)
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
    return entry.agreed ? entry.agreed : entry.self;
}

DomainStanding standingIn(const Domain &domain, const DomainEntry *entry, const DomainEvidence &evidence,
                          Depth working, Basis basis)
{
    DomainStanding result;
    const std::optional<Depth> given = entry ? inFile(*entry, basis) : std::nullopt;
    const int highest = static_cast<int>(domain.levels.size());
    if (entry) {
        result.applies = entry->applies;
        result.declared = entry->breadth;
    }
    if (given) {
        result.rated = Depth(std::min(given->value(), highest));
        result.aboveHighest = given->value() > highest;
    }
    result.breadth = result.declared;
    if (basis == Basis::Evidenced) {
        result.rated = given || evidence.links > 0 ? std::optional(evidence.evidenced) : std::nullopt;
        result.breadth = result.declared && evidence.evidenced.value() >= threshold(domain, working);
    }
    return result;
}

int deepestOf(const Standing &standing)
{
    int deepest = 0;
    for (const DomainStanding &domain : standing.domains) {
        if (domain.tracked && domain.applies && domain.rated)
            deepest = std::max(deepest, domain.rated->value());
    }
    return deepest;
}

int pointsOf(const Standing &standing, const Framework &framework)
{
    int sum = 0;
    for (const DomainStanding &domain : standing.domains) {
        if (!domain.tracked || !domain.applies || !domain.rated)
            continue;
        for (const Level &level : framework.domains.at(domain.index).levels) {
            if (level.level == *domain.rated)
                sum += level.points;
        }
    }
    return sum;
}

int atOrAbove(const Standing &standing, int depth)
{
    int count = 0;
    for (const DomainStanding &domain : standing.domains) {
        const int here = domain.rated ? domain.rated->value() : 0;
        if (domain.tracked && domain.applies && here >= depth)
            ++count;
    }
    return count;
}

Minimum plainMinimum(Minimum::Kind kind, int required, int present)
{
    Minimum minimum;
    minimum.kind = kind;
    minimum.required = required;
    minimum.present = present;
    return minimum;
}

Minimum domainMinimum(const DomainDepth &asked, const Standing &standing, const Framework &framework)
{
    Minimum minimum = plainMinimum(Minimum::Kind::Domain, asked.depth.value(), 0);
    minimum.domain = asked.domain;
    for (const DomainStanding &domain : standing.domains) {
        if (framework.domains.at(domain.index).id != asked.domain)
            continue;
        minimum.notApplicable = !domain.applies;
        if (domain.tracked && domain.applies && domain.rated)
            minimum.present = domain.rated->value();
    }
    return minimum;
}

} // namespace

Standing standing(const Profile &profile, const Framework &framework, Basis basis)
{
    Standing result;
    result.basis = basis;
    const QList<DomainEvidence> shown = basis == Basis::Evidenced
                                            ? evidence(profile, framework)
                                            : QList<DomainEvidence>(framework.domains.size());
    QStringList known;
    for (qsizetype i = 0; i < framework.domains.size(); ++i) {
        const Domain &domain = framework.domains.at(i);
        known.append(domain.id.text());
        const DomainEntry *entry = nullptr;
        for (const DomainEntry &candidate : profile.domains) {
            if (candidate.domain == domain.id)
                entry = &candidate;
        }
        DomainStanding here = standingIn(domain, entry, shown.at(i), framework.thresholds.working, basis);
        here.index = i;
        here.tracked = !domain.emerging || entry || linksTo(profile, domain.id) ||
                       goalNames(profile, framework, domain.id);
        result.domains.append(here);
    }
    for (const DomainEntry &entry : profile.domains) {
        if (!known.contains(entry.domain.text()))
            result.unknownDomains.append(entry.domain);
    }
    for (const ImpactRecord &record : profile.impacts) {
        if (!record.title.trimmed().isEmpty())
            ++result.impacts;
    }
    return result;
}

QList<Minimum> minimums(const CareerLevelRule &rule, const Standing &standing, const Framework &framework)
{
    int breadth = 0;
    for (const DomainStanding &domain : standing.domains) {
        if (domain.tracked && domain.applies && domain.breadth)
            ++breadth;
    }
    QList<Minimum> all;
    all.append(plainMinimum(Minimum::Kind::Depth, rule.depth.value(), deepestOf(standing)));
    all.append(plainMinimum(Minimum::Kind::Breadth, rule.breadth, breadth));
    all.append(plainMinimum(Minimum::Kind::Impacts, rule.impacts, standing.impacts));
    for (const DomainDepth &asked : rule.domains)
        all.append(domainMinimum(asked, standing, framework));
    for (const CountRule &count : rule.counts) {
        Minimum minimum =
            plainMinimum(Minimum::Kind::Count, count.domains, atOrAbove(standing, count.depth.value()));
        minimum.countDepth = count.depth;
        all.append(minimum);
    }
    if (rule.points > 0)
        all.append(plainMinimum(Minimum::Kind::Points, rule.points, pointsOf(standing, framework)));
    return all;
}

CareerLevel careerLevel(const Standing &standing, const Framework &framework)
{
    CareerLevel result;
    for (qsizetype i = framework.careerLevels.size() - 1; i >= 0; --i) {
        bool holds = true;
        for (const Minimum &minimum : reference::minimums(framework.careerLevels.at(i), standing, framework))
            holds = holds && minimum.present >= minimum.required;
        if (holds)
            result.index = i;
    }
    if (!result.index && !framework.careerLevels.isEmpty())
        result.next = framework.careerLevels.size() - 1;
    if (result.index && *result.index > 0)
        result.next = *result.index - 1;
    if (result.index)
        result.reached = reference::minimums(framework.careerLevels.at(*result.index), standing, framework);
    if (result.next)
        result.minimums = reference::minimums(framework.careerLevels.at(*result.next), standing, framework);
    return result;
}

ShapeResult shape(const Standing &standing, const Framework &framework)
{
    ShapeResult result;
    int core = 0;
    int otherCore = 0;
    int otherWorking = 0;
    for (const DomainStanding &here : standing.domains) {
        const Domain &domain = framework.domains.at(here.index);
        if (!here.tracked || !here.applies)
            continue;
        const int depth = here.rated ? here.rated->value() : 0;
        const bool deep = depth >= threshold(domain, framework.thresholds.deep);
        const bool working = depth >= threshold(domain, framework.thresholds.working);
        if (deep)
            result.deep.append(here.index);
        if (domain.emerging)
            continue;
        ++core;
        (working ? result.working : result.notWorking).append(here.index);
        if (!deep) {
            ++otherCore;
            otherWorking += working ? 1 : 0;
        }
    }
    const auto working = static_cast<int>(result.working.size());
    if (result.deep.size() >= 2)
        result.shape = working == core ? Shape::Comb : Shape::Pi;
    else if (result.deep.size() == 1)
        result.shape = otherWorking * 2 >= otherCore ? Shape::T : Shape::I;
    else
        result.shape = working * 2 >= core ? Shape::Dash : Shape::Starting;
    return result;
}

} // namespace depthchart::reference
