// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notesession.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace depthchart::ui {

NoteSession::NoteSession(QString source, QList<SuggestedStatement> statements)
    : m_source(std::move(source))
    , m_statements(std::move(statements))
    , m_outcomes(m_statements.size())
    , m_current(m_statements.isEmpty() ? -1 : 0)
{
}

NoteSession::NoteSession(QList<core::EntryId> evidence, QList<SuggestedStatement> statements)
    : NoteSession(QString(), std::move(statements))
{
    m_evidence = std::move(evidence);
}

NoteSession::Counts NoteSession::counts() const
{
    Counts counts;
    for (const Outcome &outcome : m_outcomes) {
        counts.accepted += outcome.state == State::Accepted ? 1 : 0;
        counts.refused += outcome.state == State::Refused ? 1 : 0;
        counts.later += outcome.state == State::Later ? 1 : 0;
        counts.known += outcome.state == State::Known ? 1 : 0;
        counts.open += outcome.state == State::Open || outcome.state == State::Later ? 1 : 0;
    }
    return counts;
}

void NoteSession::followEvidence(const core::Profile &profile)
{
    QHash<QString, bool> linked;
    for (const core::Evidence &evidence : profile.evidence)
        linked.insert(evidence.id.text(), !evidence.tasks.isEmpty());
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        const auto found = linked.constFind(m_evidence.at(i).text());
        State &state = m_outcomes[i].state;
        if (found == linked.cend()) {
            state = State::Refused;
        } else if (*found) {
            state = State::Accepted;
        } else if (state == State::Accepted) {
            state = State::Open;
            m_current = i;
        }
    }
    if (m_current < 0 || m_outcomes.at(m_current).state == State::Accepted ||
        m_outcomes.at(m_current).state == State::Refused)
        moveOn();
}

void NoteSession::follow(const core::Profile &profile)
{
    if (isThroughEvidence()) {
        followEvidence(profile);
        return;
    }
    QSet<QString> ids;
    QSet<QString> texts;
    for (const core::Evidence &evidence : profile.evidence) {
        ids.insert(evidence.id.text());
        texts.insert(evidence.text);
    }
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        Outcome &outcome = m_outcomes[i];
        if (outcome.state == State::Accepted && !ids.contains(outcome.evidence.text())) {
            outcome = {};
            m_current = i;
        }
        // Only what stood there before this walk began.
        if (!m_started && texts.contains(m_statements.at(i).statement.text))
            outcome.state = State::Known;
    }
    m_started = true;
    if (m_current < 0 || m_outcomes.at(m_current).state == State::Known)
        moveOn();
}

void NoteSession::settle(const Outcome &outcome)
{
    if (m_current < 0)
        return;
    m_outcomes[m_current] = outcome;
    moveOn();
}

void NoteSession::moveOn()
{
    const qsizetype size = m_outcomes.size();
    for (const State wanted : {State::Open, State::Later}) {
        for (qsizetype step = 1; step <= size; ++step) {
            const qsizetype next = (std::max<qsizetype>(m_current, -1) + step) % size;
            if (m_outcomes.at(next).state == wanted) {
                m_current = next;
                return;
            }
        }
    }
    m_current = -1;
}

void NoteSession::accept(const core::EntryId &evidence)
{
    settle({State::Accepted, evidence});
}

void NoteSession::refuse()
{
    settle({State::Refused, {}});
}

void NoteSession::later()
{
    settle({State::Later, {}});
}

} // namespace depthchart::ui
