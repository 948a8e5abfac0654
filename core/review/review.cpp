// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

#include "core/review/agreement.h"
#include "core/review/snapshot.h"

#include <algorithm>

namespace depthchart::core {

namespace {

FrameworkReference referenceTo(const Framework &framework)
{
    return {framework.id, framework.revision, {}};
}

/// Position of the open review, or -1.
qsizetype openIndex(const Profile &profile)
{
    const auto found = std::ranges::find(profile.reviews, ReviewStatus::Open, &Review::status);
    return found == profile.reviews.cend() ? -1 : found - profile.reviews.cbegin();
}

Review newReview(const Framework &framework, QDate date, const EntryId &id)
{
    Review review;
    review.id = id;
    review.date = date;
    review.framework = referenceTo(framework);
    return review;
}

/// Nothing is left that says more than that the domain had a rating.
bool saysNothing(const Rating &rating)
{
    return !rating.self && !rating.manager && !rating.agreed && rating.origin.unknown.isEmpty();
}

/// With the unknown keys of the ratings so far: a domain that neither side rates any more keeps nothing else.
QList<Rating> withUnknownKeys(QList<Rating> ratings, const QList<Rating> &former)
{
    for (const Rating &rating : former) {
        const auto found = std::ranges::find(ratings, rating.domain, &Rating::domain);
        if (found != ratings.end())
            found->origin = rating.origin;
        else if (!rating.origin.unknown.isEmpty())
            ratings.append({rating.domain, std::nullopt, std::nullopt, std::nullopt, rating.origin});
    }
    return ratings;
}

void writeAgreed(Profile &profile, const Framework &framework, const QList<TargetDepth> &agreed)
{
    for (const TargetDepth &settled : agreed) {
        const Domain *domain = findDomain(framework, settled.domain);
        const Depth working =
            domain ? thresholdIn(*domain, framework.thresholds.working) : framework.thresholds.working;
        setDepth(entryFor(profile, settled.domain), Rater::Agreed, settled.depth, working);
    }
}

} // namespace

const Review *openReview(const Profile &profile)
{
    const qsizetype index = openIndex(profile);
    return index < 0 ? nullptr : &profile.reviews.at(index);
}

const Review *lastReview(const Profile &profile)
{
    const Review *last = nullptr;
    for (const Review &review : profile.reviews) {
        if (review.status == ReviewStatus::Finished && (!last || review.date >= last->date))
            last = &review;
    }
    return last;
}

bool areBothIn(const Review &review)
{
    return review.in.contains(Rater::Self) && review.in.contains(Rater::Manager);
}

Profile startedReview(const Profile &profile, const Framework &framework, QDate date, bool blind,
                      const QStringList &participants, const EntryId &id)
{
    if (openReview(profile))
        return profile;
    Profile result = profile;
    Review review = newReview(framework, date, id);
    review.blind = blind;
    review.participants = participants;
    result.reviews.append(review);
    return result;
}

Profile withSideIn(const Profile &profile, Rater side, bool isIn)
{
    const qsizetype open = openIndex(profile);
    if (open < 0 || side == Rater::Agreed || profile.reviews.at(open).in.contains(side) == isIn)
        return profile;
    Profile result = profile;
    QList<Rater> &in = result.reviews[open].in;
    if (isIn)
        in.append(side);
    else
        in.removeAll(side);
    std::ranges::sort(in);
    return result;
}

Profile withSettled(const Profile &profile, const DomainId &domain, std::optional<Depth> depth)
{
    const qsizetype open = openIndex(profile);
    if (open < 0)
        return profile;
    Profile result = profile;
    QList<Rating> &ratings = result.reviews[open].ratings;
    const auto found = std::ranges::find(ratings, domain, &Rating::domain);
    if (found != ratings.end()) {
        found->agreed = depth;
        if (saysNothing(*found))
            ratings.erase(found);
    } else if (depth) {
        ratings.append({domain, std::nullopt, std::nullopt, depth, {}});
    }
    return result;
}

QList<TargetDepth> settledIn(const Review &review)
{
    QList<TargetDepth> settled;
    for (const Rating &rating : review.ratings) {
        if (rating.agreed)
            settled.append({rating.domain, *rating.agreed});
    }
    return settled;
}

QList<TargetDepth> agreedSoFar(const Profile &profile, const Framework &framework)
{
    const Review *review = openReview(profile);
    if (!review)
        return {};
    const QList<TargetDepth> settled = settledIn(*review);
    const QList<TargetDepth> proposed = proposedAgreed(agreement(profile, framework), framework);
    QList<TargetDepth> result;
    for (const Rating &rating : currentRatings(profile)) {
        if (!findDomain(framework, rating.domain))
            continue;
        for (const QList<TargetDepth> &list : {settled, proposed}) {
            const auto found = std::ranges::find(list, rating.domain, &TargetDepth::domain);
            if (found == list.end())
                continue;
            result.append(*found);
            break;
        }
    }
    return result;
}

Profile finishedReview(const Profile &profile, const Framework &framework, const QList<TargetDepth> &agreed,
                       QDate date, const QString &label, const NewId &newId)
{
    Profile result = profile;
    if (!openReview(result))
        result.reviews.append(newReview(framework, date, newId()));
    Review &review = result.reviews[openIndex(result)];
    review.status = ReviewStatus::Finished;
    review.date = date;
    // The ids of the record keep what else the file says of them.
    review.framework.id = framework.id;
    review.framework.revision = framework.revision;
    review.ratings = withUnknownKeys(currentRatings(profile, agreed), review.ratings);
    writeAgreed(result, framework, agreed);
    result.history.append(snapshot(result, framework, date, label, newId()));
    return result;
}

bool isOverdue(const Action &action, QDate today)
{
    return !action.done && action.due && *action.due < today;
}

QList<OpenAction> openActions(const Profile &profile)
{
    QList<OpenAction> result;
    for (qsizetype i = 0; i < profile.reviews.size(); ++i) {
        const Review &review = profile.reviews.at(i);
        if (review.status != ReviewStatus::Finished)
            continue;
        for (qsizetype j = 0; j < review.actions.size(); ++j) {
            if (!review.actions.at(j).done)
                result.append({i, j});
        }
    }
    const auto due = [&profile](const OpenAction &each) {
        const std::optional<QDate> &day = profile.reviews.at(each.review).actions.at(each.action).due;
        return std::pair(!day.has_value(), day.value_or(QDate()));
    };
    std::ranges::stable_sort(result, std::ranges::less(), due);
    return result;
}

} // namespace depthchart::core
