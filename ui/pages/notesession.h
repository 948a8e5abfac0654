// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"
#include "ui/document/notesuggesting.h"

namespace depthchart::ui {

/// How far a person has come through the statements of their notes. A plain value: what became of each is
/// held against the profile, so that an accepted statement whose step was undone is asked again.
class NoteSession
{
public:
    NoteSession() = default;
    NoteSession(QString source, QList<SuggestedStatement> statements);
    /// Through evidence that stands in the profile without a link: accepted once it has one.
    NoteSession(QList<core::EntryId> evidence, QList<SuggestedStatement> statements);

    struct Counts
    {
        int accepted = 0;
        int refused = 0;
        /// Left for later, among those still open.
        int later = 0;
        int open = 0;
        /// The profile had the same text before.
        int known = 0;
        bool operator==(const Counts &) const = default;
    };

    /// The file's name; empty where the notes were pasted.
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] const QList<SuggestedStatement> &statements() const { return m_statements; }
    [[nodiscard]] Counts counts() const;
    /// The piece of evidence that the current statement stands for; empty: it is no evidence yet.
    [[nodiscard]] core::EntryId evidence() const { return m_evidence.value(m_current); }
    [[nodiscard]] bool isThroughEvidence() const { return !m_evidence.isEmpty(); }
    /// Position of the statement that is asked now; -1: none is open.
    [[nodiscard]] qsizetype current() const { return m_current; }

    /// Takes up where the profile is now: statements that it has already are not asked.
    void follow(const core::Profile &profile);
    /// What becomes of the current one; then the next open one is current, those for later come last.
    void accept(const core::EntryId &evidence);
    void refuse();
    void later();

private:
    enum class State { Open, Later, Accepted, Refused, Known };
    struct Outcome
    {
        State state = State::Open;
        core::EntryId evidence;
    };

    void followEvidence(const core::Profile &profile);
    void settle(const Outcome &outcome);
    void moveOn();

    QString m_source;
    QList<SuggestedStatement> m_statements;
    QList<core::EntryId> m_evidence;
    QList<Outcome> m_outcomes;
    qsizetype m_current = -1;
    bool m_started = false;
};

} // namespace depthchart::ui
