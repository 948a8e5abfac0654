// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace depthchart::ui {

/// The list of pages at the window's edge, a checkable action each (exclusive by an action group of the
/// owner's). Up, Down, Home and End move; to a screen reader a list of page tabs.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);
    explicit NavigationRail(const QList<QAction *> &pages, QWidget *parent = nullptr);

    /// Each with text, icon, tool tip; an action that is not visible has no item.
    void setPages(const QList<QAction *> &pages);
    [[nodiscard]] QList<QAction *> pages() const { return m_pages; }
    /// 144 px wide, narrow 128: for windows up to 1100 px.
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveFocus(int from, int by);

    QList<QAction *> m_pages;
    QList<QWidget *> m_items;
    QVBoxLayout *m_layout = nullptr;
    bool m_narrow = false;
};

} // namespace depthchart::ui
