// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace depthchart::ui {

/// The collapsed parts of a page as a row of buttons at its foot: a name, what is in it, and a chevron. At
/// most one is open.
class DrawerBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DrawerBar(QWidget *parent = nullptr);

    int addDrawer(const QString &name);
    /// "12, 5 close a gap"; plain text, elided where it does not fit.
    void setSummary(int drawer, const QString &summary);
    /// -1: all are closed.
    [[nodiscard]] int open() const { return m_open; }
    void setOpen(int drawer);

    [[nodiscard]] QWidget *button(int drawer) const;

Q_SIGNALS:
    void openChanged(int drawer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Button;

    QList<Button *> m_buttons;
    int m_open = -1;
};

} // namespace depthchart::ui
