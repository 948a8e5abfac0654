// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <unistd.h>

#include <functional>
#include <utility>

namespace depthchart::bench {

/// Waits for the content's first paint event. The frame goes to the screen in the same turn of the event
/// loop, so that the process may end with the next; it ends at once, as taking down is no part of the start.
class FirstFrame final : public QObject
{
public:
    using IsContent = std::function<bool(const QObject *)>;

    FirstFrame(IsContent isContent, QObject *parent)
        : QObject(parent)
        , m_isContent(std::move(isContent))
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isContent(watched))
            QTimer::singleShot(0, this, [] { _exit(0); });
        return false;
    }

private:
    IsContent m_isContent;
};

inline void endWithFirstFrame(const FirstFrame::IsContent &isContent)
{
    auto *application = QCoreApplication::instance();
    application->installEventFilter(new FirstFrame(isContent, application));
}

} // namespace depthchart::bench
