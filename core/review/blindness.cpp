// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/blindness.h"

#include "core/profile/partialcopy.h"
#include "core/review/review.h"

namespace depthchart::core {

namespace {

/// Nothing is left that says more than that the person had an entry.
bool saysNothing(const DomainEntry &entry)
{
    return !entry.manager && !entry.agreed && entry.applies && entry.note.isEmpty() &&
           entry.origin.unknown.isEmpty();
}

} // namespace

std::optional<Rater> hiddenRater(const Profile &profile, Rater reader)
{
    const Review *review = openReview(profile);
    if (!review || !review->blind || areBothIn(*review))
        return std::nullopt;
    return reader == Rater::Manager ? Rater::Self : Rater::Manager;
}

Basis shownBasis(Basis basis, std::optional<Rater> hidden)
{
    if (hidden == Rater::Manager && basis == Basis::Manager)
        return Basis::Self;
    if (hidden == Rater::Self && basis != Basis::Agreed)
        return Basis::Manager;
    return basis;
}

Profile visibleProfile(const Profile &profile, std::optional<Rater> hidden)
{
    return hidden ? partialCopy(profile, profileSections(), hidden) : profile;
}

Profile copyForRating(const Profile &profile)
{
    Profile copy = partialCopy(profile, profileSections(), Rater::Self);
    // A key that was there would still say that there had been something.
    for (DomainEntry &entry : copy.domains)
        entry.origin = {.isNew = false, .present = 0, .unknown = entry.origin.unknown};
    copy.domains.removeIf(saysNothing);
    return copy;
}

} // namespace depthchart::core
