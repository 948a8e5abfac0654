// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include <algorithm>

namespace depthchart::core {

bool isMadeFor(const Profile &profile, const FrameworkId &framework)
{
    return profile.framework.id.isEmpty() || profile.framework.id == framework;
}

const DomainEntry *findEntry(const Profile &profile, const DomainId &domain)
{
    const auto found = std::find_if(profile.domains.cbegin(), profile.domains.cend(),
                                    [&domain](const DomainEntry &entry) { return entry.domain == domain; });
    return found == profile.domains.cend() ? nullptr : &*found;
}

DomainEntry &entryFor(Profile &profile, const DomainId &domain)
{
    const auto found = std::find_if(profile.domains.begin(), profile.domains.end(),
                                    [&domain](const DomainEntry &entry) { return entry.domain == domain; });
    if (found != profile.domains.end())
        return *found;
    DomainEntry entry;
    entry.domain = domain;
    profile.domains.append(entry);
    return profile.domains.last();
}

std::optional<Depth> depthBy(const DomainEntry &entry, Rater rater)
{
    switch (rater) {
    case Rater::Self:
        return entry.self;
    case Rater::Manager:
        return entry.manager;
    case Rater::Agreed:
        return entry.agreed;
    }
    return std::nullopt;
}

void setDepth(DomainEntry &entry, Rater rater, std::optional<Depth> depth, Depth working)
{
    const bool wasWorking = currentDepth(entry).value_or(Depth(0)) >= working;
    switch (rater) {
    case Rater::Self:
        entry.self = depth;
        break;
    case Rater::Manager:
        entry.manager = depth;
        break;
    case Rater::Agreed:
        entry.agreed = depth;
        break;
    }
    if (!wasWorking && currentDepth(entry).value_or(Depth(0)) >= working)
        entry.breadth = true;
}

std::optional<Depth> currentDepth(const DomainEntry &entry)
{
    return entry.agreed ? entry.agreed : entry.self;
}

bool counts(const ImpactRecord &record)
{
    return !record.title.trimmed().isEmpty();
}

} // namespace depthchart::core
