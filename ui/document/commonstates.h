// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/lineage.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace depthchart::ui {

class ProfileDocument;

/// Where the profile of one window comes from (core/merge/lineage.h), kept and looked up by a worker, one
/// thing after the other, so that the window never waits for the disk. Undo goes back in this as well: what
/// was made before a save, a merge or a reload does not come from them.
class CommonStates final : public QObject
{
    Q_OBJECT

public:
    /// Below the program's own folder; empty: nothing is kept.
    CommonStates(const ProfileDocument &document, const QString &dataFolder, QObject *parent = nullptr);
    ~CommonStates() override;

    /// The document was loaded, from a file or with what follows from none. The state is kept a moment later,
    /// when the window has drawn what was opened, or with the next that is asked of it.
    void begin(bool isFromFile, const QDateTime &now);
    /// The document has now, by its last edit, what its file has.
    void reload(const QDateTime &now);
    /// The document has now, by its last edit, what was made from the file of that digest.
    void goOnFrom(const QByteArray &digest);
    /// What the document has stands in a file now, or in a copy.
    void keep(const QDateTime &now);
    /// The document has now, by its last edit, what it had before with that copy in it, compared with that
    /// state.
    void bring(const core::Profile &before, const core::Profile &copy,
               const std::optional<core::CommonState> &common, const QDateTime &now);
    /// answered() follows, with the answer to this question; the worker may have it before.
    void compare(const core::Profile &copy, const QDateTime &copyWritten);
    /// Finishes what is under way, and keeps nothing any more until begin(): the person was forgotten.
    void abandon();
    /// Waits so many milliseconds for all that is under way (-1: until it is done); whether it is.
    bool waitForDone(int milliseconds = -1);
    /// The last question has its answer, and answered() told so.
    [[nodiscard]] bool isAnswered() const { return m_answered == m_asked; }
    /// Once waitForDone() or isAnswered() says that it is there.
    [[nodiscard]] const std::optional<core::Lineage::Comparison> &answer() const;

Q_SIGNALS:
    void answered();

private:
    /// What the worker alone looks at while it works.
    struct Work;
    /// Makes an origin of the one before.
    using Follow = std::function<core::Origin(const core::Lineage &lineage, const core::Origin &from)>;

    void start(const std::function<void()> &work);
    void startBeginning();
    /// The document comes from that, from its last edit on.
    void follow(const Follow &next);
    /// The last edit, of those that are not undone, after which the document comes from something else.
    [[nodiscard]] quint64 turn() const;

    const ProfileDocument &m_document;
    QString m_dataFolder;
    std::shared_ptr<Work> m_work;
    QThreadPool m_pool;
    std::function<void()> m_beginning;
    QTimer m_later;
    QSet<quint64> m_turns;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace depthchart::ui
