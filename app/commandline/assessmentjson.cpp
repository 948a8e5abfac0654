// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/assessment.h"
#include "app/commandline/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::app {

using core::Minimum;
using core::json::Array;
using core::json::Object;
using core::json::Value;

namespace {

/// The numbers that the next level still misses, by the rule's own keys.
Object missingJson(const QList<Minimum> &minimums)
{
    Object missing;
    Object domains;
    Array counts;
    std::optional<int> points;
    for (const Minimum &minimum : minimums) {
        switch (minimum.kind) {
        case Minimum::Kind::Depth:
            missing.append({u"depth"_s, minimum.missing()});
            break;
        case Minimum::Kind::Breadth:
            missing.append({u"breadth"_s, minimum.missing()});
            break;
        case Minimum::Kind::Impacts:
            missing.append({u"impacts"_s, minimum.missing()});
            break;
        case Minimum::Kind::Domain:
            domains.append({minimum.domain.text(), minimum.missing()});
            break;
        case Minimum::Kind::Count:
            counts.append(
                Object{{u"domains"_s, minimum.missing()}, {u"depth"_s, minimum.countDepth.value()}});
            break;
        case Minimum::Kind::Points:
            points = minimum.missing();
            break;
        }
    }
    if (!domains.isEmpty())
        missing.append({u"domains"_s, domains});
    if (!counts.isEmpty())
        missing.append({u"counts"_s, counts});
    if (points)
        missing.append({u"points"_s, *points});
    return missing;
}

Value nextJson(const Assessment &assessment)
{
    if (!assessment.level.next)
        return {};
    const core::CareerLevelRule &rule = assessment.framework->careerLevels.at(*assessment.level.next);
    return Object{{u"level"_s, jsonText(rule.id.text())},
                  {u"missing"_s, missingJson(assessment.level.minimums)}};
}

Object domainJson(const core::DomainId &id, const std::optional<core::Depth> &depth,
                  const core::DomainEntry *entry)
{
    return {{u"id"_s, jsonText(id.text())},
            {u"depth"_s, jsonDepth(depth)},
            {u"self"_s, entry ? jsonDepth(entry->self) : Value()},
            {u"manager"_s, entry ? jsonDepth(entry->manager) : Value()},
            {u"agreed"_s, entry ? jsonDepth(entry->agreed) : Value()}};
}

Array domainsJson(const Assessment &assessment)
{
    Array array;
    for (const core::DomainStanding &standing : assessment.standing.domains) {
        if (!standing.tracked)
            continue;
        const core::DomainId &id = assessment.framework->domains.at(standing.index).id;
        Object domain = domainJson(id, standing.rated, core::findEntry(*assessment.profile, id));
        const core::DomainEvidence &evidence = assessment.evidence.at(standing.index);
        domain.append({u"breadth"_s, standing.breadth});
        domain.append({u"highestShown"_s, jsonDepth(evidence.highestShown)});
        domain.append({u"secured"_s, jsonDepth(evidence.secured)});
        domain.append({u"evidenced"_s, jsonDepth(evidence.evidenced)});
        if (!standing.applies)
            domain.append({u"applies"_s, false});
        array.append(domain);
    }
    return array;
}

Array scalesJson(const QList<RecordScale> &scales)
{
    Array array;
    for (const RecordScale &scale : scales) {
        Array quantities;
        for (const core::Quantity &quantity : scale.quantities)
            quantities.append(jsonQuantity(quantity));
        array.append(Object{{u"title"_s, jsonText(scale.title)}, {u"quantities"_s, quantities}});
    }
    return array;
}

Object withFramework(const Assessment &assessment)
{
    const core::Standing &standing = assessment.standing;
    const core::CareerLevelRule *rule =
        assessment.level.index ? &assessment.framework->careerLevels.at(*assessment.level.index) : nullptr;
    Array unknown;
    for (const core::DomainId &id : standing.unknownDomains)
        unknown.append(jsonText(id.text()));
    return {{u"careerLevel"_s, rule ? jsonText(rule->id.text()) : Value()},
            {u"title"_s, rule ? jsonText(rule->title) : Value()},
            {u"shape"_s, jsonText(core::termText(assessment.shape.shape))},
            {u"rated"_s, core::ratedDomains(standing)},
            {u"maxDepth"_s, core::deepest(standing).value()},
            {u"breadth"_s, core::breadthOf(standing)},
            {u"impacts"_s, standing.impacts},
            {u"next"_s, nextJson(assessment)},
            {u"domains"_s, domainsJson(assessment)},
            {u"unknownDomains"_s, unknown}};
}

/// Depth on the basis where no framework says what evidence shows.
std::optional<core::Depth> depthOn(const core::DomainEntry &entry, core::Basis basis)
{
    switch (basis) {
    case core::Basis::Current:
        return core::currentDepth(entry);
    case core::Basis::Self:
        return entry.self;
    case core::Basis::Manager:
        return entry.manager;
    case core::Basis::Agreed:
        return entry.agreed;
    case core::Basis::Evidenced:
        return std::nullopt;
    }
    return std::nullopt;
}

/// The framework is not at hand: what the file itself says, and null for all that only a framework decides.
Object withoutFramework(const Assessment &assessment)
{
    int rated = 0;
    int breadth = 0;
    core::Depth deepest;
    Array domains;
    for (const core::DomainEntry &entry : assessment.profile->domains) {
        const std::optional<core::Depth> depth = depthOn(entry, assessment.basis);
        Object domain = domainJson(entry.domain, depth, &entry);
        domain.append({u"breadth"_s, entry.breadth});
        for (const QString &key : {u"highestShown"_s, u"secured"_s, u"evidenced"_s})
            domain.append({key, Value()});
        if (entry.applies) {
            rated += depth ? 1 : 0;
            breadth += entry.breadth ? 1 : 0;
            deepest = std::max(deepest, depth.value_or(core::Depth(0)));
        } else {
            domain.append({u"applies"_s, false});
        }
        domains.append(domain);
    }
    const auto impacts =
        std::count_if(assessment.profile->impacts.cbegin(), assessment.profile->impacts.cend(),
                      [](const core::ImpactRecord &record) { return core::counts(record); });
    return {{u"careerLevel"_s, Value()},
            {u"title"_s, Value()},
            {u"shape"_s, Value()},
            {u"rated"_s, rated},
            {u"maxDepth"_s, deepest.value()},
            {u"breadth"_s, breadth},
            {u"impacts"_s, jsonCount(impacts)},
            {u"next"_s, Value()},
            {u"domains"_s, domains},
            {u"unknownDomains"_s, Array()}};
}

} // namespace

Value assessmentJson(const Assessment &assessment)
{
    Object result{{u"name"_s, jsonText(assessment.profile->person.name)},
                  {u"basis"_s, jsonText(core::termText(assessment.basis))}};
    result += assessment.framework ? withFramework(assessment) : withoutFramework(assessment);
    result.append({u"scales"_s, scalesJson(assessment.scales)});
    return result;
}

} // namespace depthchart::app
