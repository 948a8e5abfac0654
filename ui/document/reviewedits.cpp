// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/reviewedits.h"

#include "core/review/blindness.h"
#include "core/review/review.h"
#include "core/review/snapshot.h"
#include "ui/text/phrases.h"
#include "ui/text/reviewphrases.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace depthchart::ui {

namespace {

struct ReviewEdits
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::ReviewEdits)
};

constexpr qsizetype shownText = 40;

core::EntryId newId()
{
    return core::EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

QString beginningOf(const QString &text)
{
    return text.simplified().left(shownText);
}

/// One step that changes the review under way.
template<class Change>
void editOpenReview(ProfileDocument &document, const QString &text, const Change &change,
                    const QString &mergeKey = {})
{
    document.edit(
        text,
        [&change](core::Profile &profile) {
            const auto open =
                std::ranges::find(profile.reviews, core::ReviewStatus::Open, &core::Review::status);
            if (open != profile.reviews.end())
                change(*open);
        },
        mergeKey);
}

/// One step that changes one action.
template<class Change>
void editAction(ProfileDocument &document, const core::EntryId &id, const QString &text, const Change &change)
{
    document.edit(text, [&](core::Profile &profile) {
        for (core::Review &review : profile.reviews) {
            const auto found = std::ranges::find(review.actions, id, &core::Action::id);
            if (found == review.actions.end())
                continue;
            change(review, found);
            return;
        }
    });
}

} // namespace

QString whyNoReview(const ProfileDocument &document)
{
    if (document.isReadOnly())
        return ReviewEdits::tr("This profile is of a newer version and can only be read");
    if (!document.hasItsFramework())
        return unknownLevelRemedy(document.profile());
    return {};
}

QString whyNotFinished(const ProfileDocument &document)
{
    if (const QString reason = whyNoReview(document); !reason.isEmpty())
        return reason;
    const core::Review *review = core::openReview(document.profile());
    if (!review)
        return ReviewEdits::tr("No review is under way.");
    if (review->blind && !core::areBothIn(*review))
        return ReviewEdits::tr("The review is blind until both sides are in.");
    return {};
}

void startReview(ProfileDocument &document, QDate today, bool blind)
{
    const core::Person &person = document.profile().person;
    QStringList participants;
    for (const QString &name : {person.name, person.manager}) {
        if (!name.trimmed().isEmpty())
            participants << name;
    }
    document.edit(blind ? ReviewEdits::tr("Start a blind review") : ReviewEdits::tr("Start a review"),
                  [&](core::Profile &profile) {
                      profile = core::startedReview(profile, document.framework(), today, blind, participants,
                                                    newId());
                  });
}

void setBlind(ProfileDocument &document, bool blind)
{
    editOpenReview(document,
                   blind ? ReviewEdits::tr("Make the review blind") : ReviewEdits::tr("End the blindness"),
                   [blind](core::Review &review) { review.blind = blind; });
}

void setSideIn(ProfileDocument &document, core::Rater side, bool isIn)
{
    const QString who = sideName(document.profile().person, side);
    document.edit(isIn ? ReviewEdits::tr("%1 is in").arg(who) : ReviewEdits::tr("%1 is not in yet").arg(who),
                  [&](core::Profile &profile) { profile = core::withSideIn(profile, side, isIn); });
}

void settle(ProfileDocument &document, const core::DomainId &domain, std::optional<core::Depth> depth)
{
    const QString name = domainName(document.framework(), domain).simplified();
    const QString text = depth ? ReviewEdits::tr("Agree on %1 in %2").arg(depth->value()).arg(name)
                               : ReviewEdits::tr("Leave %1 open").arg(name);
    document.edit(text, [&](core::Profile &profile) { profile = core::withSettled(profile, domain, depth); });
}

void setReviewNotes(ProfileDocument &document, const QString &notes)
{
    editOpenReview(
        document, ReviewEdits::tr("Change the review’s notes"),
        [&notes](core::Review &review) { review.notes = notes; }, QStringLiteral("review/notes"));
}

void finishReview(ProfileDocument &document, QDate today)
{
    if (!whyNotFinished(document).isEmpty())
        return;
    document.edit(ReviewEdits::tr("Finish the review"), [&](core::Profile &profile) {
        profile = core::finishedReview(profile, document.framework(),
                                       core::agreedSoFar(profile, document.framework()), today,
                                       ReviewEdits::tr("Review of %1").arg(dateText(today)), newId);
    });
}

void takeSnapshot(ProfileDocument &document, QDate today)
{
    if (!whyNoReview(document).isEmpty())
        return;
    document.edit(ReviewEdits::tr("Take a snapshot"), [&](core::Profile &profile) {
        profile.history.append(
            core::snapshot(profile, document.framework(), today, dateText(today), newId()));
    });
}

void addAction(ProfileDocument &document, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    core::Action action;
    action.id = newId();
    action.text = text;
    editOpenReview(document, ReviewEdits::tr("Add the action “%1”").arg(beginningOf(text)),
                   [&action](core::Review &review) { review.actions.append(action); });
}

void setActionText(ProfileDocument &document, const core::EntryId &id, const QString &text)
{
    if (!text.trimmed().isEmpty())
        editAction(document, id, ReviewEdits::tr("Change the text of an action"),
                   [&text](core::Review &, auto action) { action->text = text; });
}

void setActionOwner(ProfileDocument &document, const core::EntryId &id, const QString &owner)
{
    editAction(document, id, ReviewEdits::tr("Change the owner of an action"),
               [&owner](core::Review &, auto action) { action->owner = owner; });
}

void setActionDue(ProfileDocument &document, const core::EntryId &id, std::optional<QDate> due)
{
    editAction(document, id, ReviewEdits::tr("Change when an action is due"),
               [due](core::Review &, auto action) { action->due = due; });
}

void setActionDone(ProfileDocument &document, const core::EntryId &id, bool done)
{
    editAction(document, id, done ? ReviewEdits::tr("Tick an action") : ReviewEdits::tr("Untick an action"),
               [done](core::Review &, auto action) { action->done = done; });
}

void removeAction(ProfileDocument &document, const core::EntryId &id)
{
    editAction(document, id, ReviewEdits::tr("Remove an action"),
               [](core::Review &review, auto action) { review.actions.erase(action); });
}

} // namespace depthchart::ui
