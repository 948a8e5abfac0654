// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/notesuggesting.h"

namespace depthchart::ui {

core::NoteStatement statementOf(const core::Evidence &evidence)
{
    core::NoteStatement statement;
    statement.text = evidence.text;
    statement.date = evidence.date;
    statement.link = evidence.link;
    return statement;
}

QList<SuggestedStatement> suggestedStatements(const QList<core::NoteStatement> &statements,
                                              const core::Framework &framework,
                                              const std::atomic_bool &stopped)
{
    const core::SuggestionIndex index(framework);
    QList<SuggestedStatement> result;
    result.reserve(statements.size());
    for (const core::NoteStatement &statement : statements) {
        if (stopped)
            return {};
        result.append({statement, core::suggestions(index, statement.text)});
    }
    return result;
}

SuggestedNotes suggestedNotes(const QString &notes, const core::Framework &framework,
                              const std::atomic_bool &stopped)
{
    const core::Result<QList<core::NoteStatement>> statements = core::noteStatements(notes);
    if (!statements)
        return tl::unexpected(statements.error());
    return suggestedStatements(*statements, framework, stopped);
}

NoteSuggesting::NoteSuggesting(QObject *parent)
    : QObject(parent)
    , m_stopped(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
}

NoteSuggesting::~NoteSuggesting()
{
    stop();
    m_pool.waitForDone();
}

void NoteSuggesting::stop()
{
    *m_stopped = true;
    m_pool.clear();
    m_busy = false;
}

void NoteSuggesting::ask(const QString &notes, const std::shared_ptr<const Rubric> &rubric)
{
    start([notes, rubric](const std::atomic_bool &stopped) {
        return suggestedNotes(notes, rubric->framework, stopped);
    });
}

void NoteSuggesting::ask(const QList<core::NoteStatement> &statements,
                         const std::shared_ptr<const Rubric> &rubric)
{
    start([statements, rubric](const std::atomic_bool &stopped) {
        return SuggestedNotes(suggestedStatements(statements, rubric->framework, stopped));
    });
}

void NoteSuggesting::start(const std::function<SuggestedNotes(const std::atomic_bool &)> &work)
{
    stop();
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_busy = true;
    m_pool.start([this, work, stopped = m_stopped] {
        const SuggestedNotes answer = work(*stopped);
        // The pool is waited for before this goes, so that `this` is there to post to.
        QMetaObject::invokeMethod(
            this,
            [this, answer, stopped] {
                if (*stopped)
                    return;
                m_busy = false;
                Q_EMIT answered(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace depthchart::ui
