// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/revision.h"

#include "core/assessment/domainevidence.h"

namespace depthchart::core {

namespace {

bool hasWords(const EvidenceLink &link)
{
    return link.statement && !link.statement->isEmpty();
}

void moveLink(EvidenceLink &link, const Framework &framework, MovedProfile &result)
{
    const Domain *domain = findDomain(framework, DomainId(linkedDomain(link).toString()));
    if (!domain)
        return;
    const std::optional<TaskPlace> place = linkedTask(link, *domain, false);
    const int confirmed = isConfirmed(link) ? 1 : 0;
    if (!place) {
        result.toConfirm += confirmed;
        if (!hasWords(link))
            link.by.reset();
        return;
    }
    const QString task = taskId(domain->id, place->level, place->index);
    result.followed += confirmed;
    result.moved += task == link.task ? 0 : confirmed;
    link.task = task;
}

} // namespace

bool isSameRevision(const Profile &profile, const Framework &framework)
{
    return profile.framework.id == framework.id && profile.framework.revision == framework.revision;
}

bool isOfAnotherRevision(const Profile &profile, const Framework &framework)
{
    return profile.framework.id == framework.id && profile.framework.revision != framework.revision;
}

MovedProfile movedToRevision(const Profile &profile, const Framework &framework)
{
    MovedProfile result;
    result.profile = profile;
    if (!isOfAnotherRevision(profile, framework))
        return result;
    result.profile.framework.revision = framework.revision;
    for (Evidence &evidence : result.profile.evidence) {
        for (EvidenceLink &link : evidence.tasks)
            moveLink(link, framework, result);
    }
    for (DomainEntry &entry : result.profile.domains) {
        if (!findDomain(framework, entry.domain))
            continue;
        result.askedAgain += static_cast<int>(entry.claims.size());
        entry.claims.clear();
        entry.asked.clear();
    }
    return result;
}

} // namespace depthchart::core
