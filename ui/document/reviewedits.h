// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/profiledocument.h"

#include <QDate>

/// What a person does in a review (domain.md section 10), each as one undoable step of the document that says
/// what it does.
namespace depthchart::ui {

/// Why no review can be started or no snapshot taken now; empty where it can.
[[nodiscard]] QString whyNoReview(const ProfileDocument &document);
/// Why the review under way cannot be finished now; empty where it can. One sentence.
[[nodiscard]] QString whyNotFinished(const ProfileDocument &document);

/// Opens a review of that day between the person and the manager; nothing where one is open.
void startReview(ProfileDocument &document, QDate today, bool blind);
void setBlind(ProfileDocument &document, bool blind);
void setSideIn(ProfileDocument &document, core::Rater side, bool isIn);
/// Settles the agreed depth of the domain until the review is finished, or has it open again.
void settle(ProfileDocument &document, const core::DomainId &domain, std::optional<core::Depth> depth);
/// As typed; what is typed in one go is one step.
void setReviewNotes(ProfileDocument &document, const QString &notes);
/// Writes the agreed depths, the rubric's revision and a snapshot.
void finishReview(ProfileDocument &document, QDate today);
void takeSnapshot(ProfileDocument &document, QDate today);

/// Adds an action to the review under way, without an owner or a day.
void addAction(ProfileDocument &document, const QString &text);
/// Of any review, by the action's id; what the profile does not have changes nothing.
void setActionText(ProfileDocument &document, const core::EntryId &id, const QString &text);
void setActionOwner(ProfileDocument &document, const core::EntryId &id, const QString &owner);
void setActionDue(ProfileDocument &document, const core::EntryId &id, std::optional<QDate> due);
void setActionDone(ProfileDocument &document, const core::EntryId &id, bool done);
void removeAction(ProfileDocument &document, const core::EntryId &id);

} // namespace depthchart::ui
