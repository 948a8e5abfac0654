// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace depthchart::ui {

class LadderCard;

/// The ladder's card over the page, where the page has no room for it. Goes away on Escape and on a click
/// elsewhere, and gives the focus back.
class LadderPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit LadderPopup(QWidget *parent);

    [[nodiscard]] LadderCard &card() { return *m_card; }
    /// Above the widget, its trailing edge on the widget's, within the window.
    void openBeside(const QWidget &widget);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    LadderCard *m_card = nullptr;
};

} // namespace depthchart::ui
