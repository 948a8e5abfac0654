// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDropEvent>

namespace depthchart::ui {

/// Accepts what is dragged or dropped as a copy. Whoever gives it away proposes to move it as often as not,
/// and would remove the file, or cut the text, that was only to be read.
inline void acceptAsCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.setAccepted(event.possibleActions().testFlag(Qt::CopyAction));
}

} // namespace depthchart::ui
