// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/agreement.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace depthchart::core {

namespace {

const Rating *ratingOf(const QList<Rating> &ratings, const DomainId &domain)
{
    const auto found = std::ranges::find(ratings, domain, &Rating::domain);
    return found == ratings.cend() ? nullptr : &*found;
}

std::optional<Depth> capped(std::optional<Depth> depth, Depth highest)
{
    return depth ? std::optional(std::min(*depth, highest)) : std::nullopt;
}

/// With linear weights kappa is 1 - n·D / E, where D is the sum of the differences as they are and E that
/// over all pairs of a self-rating with a manager's rating: the number of levels cancels out.
std::optional<Kappa> kappaOf(const QList<ComparedDomain> &domains)
{
    qint64 observed = 0;
    qint64 byChance = 0;
    for (const ComparedDomain &one : domains) {
        observed += one.difference();
        for (const ComparedDomain &other : domains)
            byChance += std::abs(one.self.value() - other.manager.value());
    }
    if (byChance == 0)
        return std::nullopt;
    const qint64 numerator = byChance - domains.size() * observed;
    const qint64 divisor = std::gcd(numerator, byChance);
    return Kappa{numerator / divisor, byChance / divisor};
}

} // namespace

Agreement agreement(const QList<Rating> &ratings, const Framework &framework)
{
    Agreement result;
    for (qsizetype i = 0; i < framework.domains.size(); ++i) {
        const Rating *rating = ratingOf(ratings, framework.domains.at(i).id);
        if (!rating)
            continue;
        const Depth highest = framework.domains.at(i).highestLevel();
        const std::optional<Depth> self = capped(rating->self, highest);
        const std::optional<Depth> manager = capped(rating->manager, highest);
        if (self && manager)
            result.domains.append({i, *self, *manager, capped(rating->agreed, highest)});
        else if (self)
            result.selfOnly.append(i);
        else if (manager)
            result.managerOnly.append(i);
    }
    for (const ComparedDomain &each : result.domains) {
        result.exact += each.difference() == 0 ? 1 : 0;
        result.withinOne += each.difference() <= 1 ? 1 : 0;
    }
    result.kappa = kappaOf(result.domains);
    return result;
}

Agreement agreement(const Profile &profile, const Framework &framework, const QList<TargetDepth> &agreed)
{
    return agreement(currentRatings(profile, agreed), framework);
}

QList<Rating> currentRatings(const Profile &profile, const QList<TargetDepth> &agreed)
{
    QList<Rating> ratings;
    for (const DomainEntry &entry : profile.domains) {
        if (!entry.applies || (!entry.self && !entry.manager))
            continue;
        const auto settled = std::ranges::find(agreed, entry.domain, &TargetDepth::domain);
        Rating rating{entry.domain, entry.self, entry.manager, std::nullopt, {}};
        if (settled != agreed.cend())
            rating.agreed = settled->depth;
        ratings.append(rating);
    }
    return ratings;
}

QList<ComparedDomain> differences(const Agreement &agreement)
{
    QList<ComparedDomain> result;
    std::ranges::copy_if(agreement.domains, std::back_inserter(result),
                         [](const ComparedDomain &each) { return each.difference() > 0; });
    std::ranges::stable_sort(result, std::ranges::greater(), &ComparedDomain::difference);
    return result;
}

QList<TargetDepth> proposedAgreed(const Agreement &agreement, const Framework &framework)
{
    QList<TargetDepth> result;
    for (const ComparedDomain &each : agreement.domains) {
        if (each.difference() == 0)
            result.append({framework.domains.at(each.index).id, each.self});
    }
    return result;
}

QList<DomainId> leftOpen(const QList<Rating> &ratings)
{
    QList<DomainId> open;
    for (const Rating &rating : ratings) {
        if ((rating.self || rating.manager) && !rating.agreed)
            open.append(rating.domain);
    }
    return open;
}

} // namespace depthchart::core
