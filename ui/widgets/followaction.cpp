// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/followaction.h"

#include <QAbstractButton>
#include <QAction>

namespace depthchart::ui {

namespace {

void takeOver(QAbstractButton *button, const QAction *action)
{
    button->setText(action->text());
    button->setIcon(action->icon());
    // An action's own tool tip is its text again unless one was set.
    const bool plain = action->toolTip() == action->iconText();
    button->setToolTip(plain ? QString() : action->toolTip());
    button->setCheckable(action->isCheckable());
    button->setChecked(action->isChecked());
    button->setEnabled(action->isEnabled());
    // A button that has no parent yet would open a window of its own.
    if (button->parentWidget() != nullptr || !action->isVisible())
        button->setVisible(action->isVisible());
}

} // namespace

void followAction(QAbstractButton *button, QAction *action)
{
    takeOver(button, action);
    QObject::connect(action, &QAction::changed, button, [button, action] { takeOver(button, action); });
    QObject::connect(button, &QAbstractButton::clicked, action, [action] { action->trigger(); });
}

} // namespace depthchart::ui
