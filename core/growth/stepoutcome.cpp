// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/stepoutcome.h"

#include "core/growth/steporder.h"

#include <algorithm>

namespace depthchart::core {

namespace {

const Domain *domainOf(const Step &step, const Framework &framework)
{
    return step.domain ? findDomain(framework, *step.domain) : nullptr;
}

DomainEntry entryOf(const Step &step, const Profile &profile)
{
    const DomainEntry *entry = findEntry(profile, *step.domain);
    DomainEntry unrated;
    unrated.domain = *step.domain;
    return entry ? *entry : unrated;
}

bool recordStands(const Step &step, const Profile &profile)
{
    return std::any_of(profile.impacts.cbegin(), profile.impacts.cend(),
                       [&step](const ImpactRecord &record) { return record.id == step.record; });
}

DomainEntry raised(DomainEntry entry, const Step &step, const Domain &domain, const Framework &framework)
{
    const Depth to = std::min(*step.to, domain.highestLevel());
    setDepth(entry, Rater::Self, to, thresholdIn(domain, framework.thresholds.working));
    return entry;
}

QList<StepOffer> domainOffers(const Step &step, const Profile &profile, const Framework &framework)
{
    const Domain *domain = domainOf(step, framework);
    if (!domain || (!isLevelStep(step) && !isPractice(step)))
        return {};
    const DomainEntry entry = entryOf(step, profile);
    const Depth working = thresholdIn(*domain, framework.thresholds.working);
    const DomainEntry after = raised(entry, step, *domain, framework);
    const bool raises = isLevelStep(step) && after.self > entry.self;
    const bool leadsToWorking = *step.from < working && *step.to >= working;
    const bool setsFlag = raises && after.breadth;
    QList<StepOffer> offers;
    if (raises)
        offers.append(StepOffer::RaiseSelf);
    if (!entry.breadth && !setsFlag && (isPractice(step) || leadsToWorking))
        offers.append(StepOffer::SetBreadth);
    return offers;
}

} // namespace

QList<OpenTask> checklist(const Step &step, const Framework &framework, const QList<DomainEvidence> &evidence)
{
    const qsizetype index = step.domain ? domainIndex(framework, *step.domain) : -1;
    if (index < 0 || !step.to || *step.to < Depth(1) || *step.to > framework.domains.at(index).highestLevel())
        return {};
    return openTasks(framework.domains.at(index), evidence.at(index).levels.at(step.to->value() - 1));
}

QList<StepOffer> stepOffers(const Step &step, const Profile &profile, const Framework &framework)
{
    const bool ticked = std::all_of(step.criteria.cbegin(), step.criteria.cend(),
                                    [](const Criterion &criterion) { return criterion.met; });
    if (step.status != StepStatus::Done || !ticked)
        return {};
    if (step.vector != Vector::Impact)
        return domainOffers(step, profile, framework);
    if (!step.record.isEmpty() && recordStands(step, profile))
        return {};
    return {StepOffer::RecordImpact};
}

Profile withOfferTaken(const Profile &profile, const Step &step, StepOffer offer, const Framework &framework)
{
    const Domain *domain = domainOf(step, framework);
    if (!domain || !step.to)
        return profile;
    Profile result = profile;
    DomainEntry &entry = entryFor(result, *step.domain);
    if (offer == StepOffer::RaiseSelf)
        entry = raised(entry, step, *domain, framework);
    else if (offer == StepOffer::SetBreadth)
        entry.breadth = true;
    return result;
}

Profile withRecord(const Profile &profile, const EntryId &step, const ImpactRecord &record)
{
    Profile result = profile;
    result.impacts.append(record);
    if (!result.plan)
        return result;
    for (Step &each : result.plan->steps) {
        if (each.id == step)
            each.record = record.id;
    }
    return result;
}

} // namespace depthchart::core
