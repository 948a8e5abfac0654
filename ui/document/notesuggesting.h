// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/notes/notestatement.h"
#include "core/suggest/suggestion.h"
#include "ui/document/profiledocument.h"

#include <QThreadPool>

#include <atomic>

namespace depthchart::ui {

/// One statement of the notes with the tasks that it may demonstrate, best first.
struct SuggestedStatement
{
    core::NoteStatement statement;
    QList<core::Suggestion> suggestions;
    bool operator==(const SuggestedStatement &) const = default;
};

using SuggestedNotes = core::Result<QList<SuggestedStatement>>;

/// The statement that a piece of evidence makes already.
[[nodiscard]] core::NoteStatement statementOf(const core::Evidence &evidence);

/// The tasks of each statement; empty once `stopped` says so.
[[nodiscard]] QList<SuggestedStatement> suggestedStatements(const QList<core::NoteStatement> &statements,
                                                            const core::Framework &framework,
                                                            const std::atomic_bool &stopped);
/// The whole answer, however long it takes; empty once `stopped` says so.
[[nodiscard]] SuggestedNotes suggestedNotes(const QString &notes, const core::Framework &framework,
                                            const std::atomic_bool &stopped);

/// Reads notes beside the window, which never waits. Of several in a row only the last ones count.
class NoteSuggesting final : public QObject
{
    Q_OBJECT

public:
    explicit NoteSuggesting(QObject *parent = nullptr);
    ~NoteSuggesting() override;

    void ask(const QString &notes, const std::shared_ptr<const Rubric> &rubric);
    void ask(const QList<core::NoteStatement> &statements, const std::shared_ptr<const Rubric> &rubric);
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void answered(const depthchart::ui::SuggestedNotes &notes);

private:
    void start(const std::function<SuggestedNotes(const std::atomic_bool &)> &work);

    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_stopped;
    bool m_busy = false;
};

} // namespace depthchart::ui
