// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/blindness.h"

#include "core/profile/partialcopy.h"
#include "core/review/review.h"

using namespace Qt::StringLiterals;

namespace depthchart::core {

namespace {

/// Nothing is left that says more than that the person had an entry.
bool saysNothing(const DomainEntry &entry)
{
    return !entry.manager && !entry.agreed && entry.applies && entry.note.isEmpty() &&
           entry.origin.unknown.isEmpty();
}

/// format.md, `partial`: what `self` stands for.
bool mayShowSelf(const QStringList &place)
{
    static const QStringList fields{u"self"_s, u"breadth"_s, u"target"_s, u"claims"_s, u"asked"_s};
    static const QStringList sections{u"plan"_s, u"history"_s, u"reviews"_s};
    const QString section = place.value(0);
    return sections.contains(section) ||
           (section == u"domains" && (place.size() < 3 || fields.contains(place.at(2))));
}

bool mayShowManager(const QStringList &place)
{
    if (place.value(0) == u"domains")
        return place.size() < 3 || place.at(2) == u"manager";
    return place.value(0) == u"reviews" &&
           (place.size() < 3 ||
            (place.at(2) == u"ratings" && (place.size() < 5 || place.at(4) == u"manager")));
}

} // namespace

std::optional<Rater> hiddenRater(const Profile &profile, Rater reader)
{
    const Review *review = openReview(profile);
    if (!review || !review->blind || areBothIn(*review))
        return std::nullopt;
    return reader == Rater::Manager ? Rater::Self : Rater::Manager;
}

bool mayShowRatings(const QStringList &place, Rater of)
{
    return of == Rater::Self ? mayShowSelf(place) : mayShowManager(place);
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
