// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPointer>

class QAction;

namespace depthchart::ui {

/// One page in the NavigationRail: a button that follows its action.
class RailItem final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RailItem(QAction *action, QWidget *parent = nullptr);

    [[nodiscard]] QAction *action() const { return m_action; }
    void setNarrow(bool narrow);
    /// The text without its mnemonic.
    [[nodiscard]] QString spokenText() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override;

private:
    void follow();
    [[nodiscard]] QRect textRect() const;

    QPointer<QAction> m_action;
    bool m_narrow = false;
};

} // namespace depthchart::ui
