// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/selfassessment.h"
#include "ui/document/profiledocument.h"

/// What the guided self-assessment writes (domain.md section 5). All edits of one session, from opening the
/// walk to accepting or leaving, become one undoable step: they share the session's merge key.
namespace depthchart::ui {

/// Why the person cannot be asked now, as a sentence: the file is read-only, its rubric is not at hand or of
/// another revision, or the manager is rating. Empty where they can.
[[nodiscard]] QString whyNotAssessable(const ProfileDocument &document);

void answerTask(ProfileDocument &document, const core::DomainId &domain, const core::TaskPlace &task,
                core::Answer answer, const QString &session);

/// The level's statements that are left count as asked and not claimed.
void closeLevel(ProfileDocument &document, const core::DomainId &domain, core::Depth level,
                const QString &session);

/// Puts an untracked emerging domain into the walk.
void addToWalk(ProfileDocument &document, const core::DomainId &domain, const QString &session);

/// Takes back every answer of the walk's domains, to be asked once more.
void forgetAnswers(ProfileDocument &document, const QString &session);

/// Writes the depths as self-ratings, with the breadth flags that they bring (domain.md section 1).
void acceptDepths(ProfileDocument &document, const QList<core::TargetDepth> &depths, const QString &session);

} // namespace depthchart::ui
