// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/profiledocument.h"

#include <QObject>

#include <functional>

class QWidget;

namespace depthchart::ui {

/// Lets a page, or a part of one, follow the document: at once while it can be seen, and where it is hidden
/// once for all changes, when it is shown next. An edit costs what is seen, no more.
class PageRefresh final : public QObject
{
    Q_OBJECT

public:
    /// Refreshes with all the parts that changed since the last time. Lives as long as the widget.
    PageRefresh(QWidget &widget, std::function<void(Parts)> refresh);

    /// The widget is out of date: something changed that it shows (no part: the basis or the rater).
    void want(Parts parts = {});
    /// Does now what waits for the widget to be shown, for callers who reach into it beforehand.
    void bringUpToDate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_widget;
    std::function<void(Parts)> m_refresh;
    Parts m_parts;
    bool m_stale = false;
};

} // namespace depthchart::ui
