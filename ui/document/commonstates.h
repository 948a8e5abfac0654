// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/lineage.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace depthchart::ui {

/// Where the profile of one window comes from (core/merge/lineage.h), kept and looked up by a worker, one
/// thing after the other, so that the window never waits for the disk.
class CommonStates final : public QObject
{
    Q_OBJECT

public:
    /// Below the program's own folder; empty: nothing is kept.
    explicit CommonStates(const QString &dataFolder, QObject *parent = nullptr);
    ~CommonStates() override;

    /// See Lineage. The beginning is left to the worker a moment later, when the window has drawn what was
    /// opened, or with the next that is asked of it.
    void begin(const core::Profile &profile, bool isFromFile, const QDateTime &now);
    void keep(const core::Profile &profile, bool hasMerged, const QDateTime &now);
    void bring(const core::Profile &here, const core::Profile &there,
               const std::optional<core::CommonState> &common, bool hasMerged, const QDateTime &now);
    /// answered() follows, with the answer to this question.
    void compare(const core::Profile &here, const core::Profile &there, bool hasMerged,
                 const QDateTime &thereWritten);
    /// Finishes what is under way, and keeps nothing any more: the person was forgotten.
    void abandon();
    /// Waits so many milliseconds for all that is under way (-1: until it is done); whether it is.
    bool waitForDone(int milliseconds = -1);
    /// Once waitForDone() says that it is there.
    [[nodiscard]] const std::optional<core::Lineage::Comparison> &answer() const;

Q_SIGNALS:
    void answered();

private:
    /// What the worker alone looks at while it works.
    struct Work;

    void start(const std::function<void()> &work);
    void startBeginning();

    std::shared_ptr<Work> m_work;
    QThreadPool m_pool;
    std::function<void()> m_beginning;
    QTimer m_later;
};

} // namespace depthchart::ui
