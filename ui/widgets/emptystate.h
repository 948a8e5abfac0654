// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QAction;
class QHBoxLayout;

namespace depthchart::ui {

class TextLabel;

/// What belongs in an empty place, in a sentence, and the buttons that bring it there. Centred in its room.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    /// A large line drawing above the title, muted.
    void setIcon(std::optional<Icon> icon);
    /// A button that follows the action's text and enabled state; primary for the page's one primary action.
    QAbstractButton *addButton(QAction *action, bool primary = false);

private:
    class Picture;

    Picture *m_picture = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_sentence = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace depthchart::ui
