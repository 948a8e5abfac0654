// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/evidencelinks.h"
#include "ui/document/profiledocument.h"

/// What a person does to the evidence, each as one undoable step of the document that says what it does. A
/// piece is named by its id; one that the profile does not have changes nothing.
namespace depthchart::ui {

/// A task of the framework at hand.
struct ChosenTask
{
    qsizetype domain = -1;
    core::TaskPlace place;
    [[nodiscard]] bool isValid() const { return domain >= 0 && place.index > 0; }
    bool operator==(const ChosenTask &) const = default;
};

[[nodiscard]] const core::Evidence *findEvidence(const core::Profile &profile, const core::EntryId &id);

/// Adds a piece of evidence, confirmed for those tasks, and returns its id; empty where the text is, or the
/// profile cannot be edited.
core::EntryId addEvidence(ProfileDocument &document, const QString &text, std::optional<QDate> date,
                          const QString &link = {}, const QList<ChosenTask> &tasks = {});
void setEvidenceText(ProfileDocument &document, const core::EntryId &id, const QString &text);
void setEvidenceDate(ProfileDocument &document, const core::EntryId &id, std::optional<QDate> date);
void setEvidenceLink(ProfileDocument &document, const core::EntryId &id, const QString &link);
void removeEvidence(ProfileDocument &document, const core::EntryId &id);

/// Confirms that the evidence shows the task, or takes that back, in the name of the rater that the document
/// writes for.
void linkEvidence(ProfileDocument &document, const core::EntryId &id, const ChosenTask &task, bool linked);
/// Confirms all of those tasks in one step.
void confirmEvidence(ProfileDocument &document, const core::EntryId &id, const QList<ChosenTask> &tasks);
/// Confirms the links that do not count, for the tasks that their ids name now.
void confirmOpenLinks(ProfileDocument &document, const core::EntryId &id);
/// Takes the links away that do not count.
void dropOpenLinks(ProfileDocument &document, const core::EntryId &id);

/// Takes the framework's revision over.
void acceptRevision(ProfileDocument &document);

} // namespace depthchart::ui
