// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagerefresh.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace depthchart::ui {

PageRefresh::PageRefresh(QWidget &widget, std::function<void(Parts)> refresh)
    : QObject(&widget)
    , m_widget(widget)
    , m_refresh(std::move(refresh))
{
    widget.installEventFilter(this);
}

void PageRefresh::want(Parts parts)
{
    m_parts |= parts;
    m_stale = true;
    // A page that only waits for its window to be shown counts as seen: it may be asked for its size first.
    if (m_widget.isVisibleTo(m_widget.window()))
        bringUpToDate();
}

void PageRefresh::bringUpToDate()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_refresh(std::exchange(m_parts, {}));
}

bool PageRefresh::eventFilter(QObject *, QEvent *event)
{
    // ShowToParent alone comes to what its window will show later.
    const bool isShown = event->type() == QEvent::Show || event->type() == QEvent::ShowToParent;
    if (isShown && m_widget.isVisibleTo(m_widget.window()))
        bringUpToDate();
    return false;
}

} // namespace depthchart::ui
