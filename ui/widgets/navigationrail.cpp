// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationrail.h"

#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblewidgets.h"
#include "ui/widgets/railitem.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int railWidth = 144;
constexpr int narrowRailWidth = 128;

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    installAccessibleWidgets();
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(0, space, 0, space);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

NavigationRail::NavigationRail(const QList<QAction *> &pages, QWidget *parent)
    : NavigationRail(parent)
{
    setPages(pages);
}

void NavigationRail::setPages(const QList<QAction *> &pages)
{
    qDeleteAll(m_items);
    m_items.clear();
    m_pages = pages;
    for (QAction *page : pages) {
        auto *item = new RailItem(page, this);
        item->setNarrow(m_narrow);
        m_layout->insertWidget(m_layout->count() - 1, item);
        m_items.append(item);
    }
    updateGeometry();
}

void NavigationRail::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    for (QWidget *item : std::as_const(m_items))
        static_cast<RailItem *>(item)->setNarrow(narrow);
    updateGeometry();
}

QSize NavigationRail::sizeHint() const
{
    int width = m_narrow ? narrowRailWidth : railWidth;
    for (const QWidget *item : m_items)
        width = std::max(width, item->sizeHint().width());
    return {width, QWidget::sizeHint().height()};
}

QSize NavigationRail::minimumSizeHint() const
{
    return {sizeHint().width(), QWidget::minimumSizeHint().height()};
}

void NavigationRail::moveFocus(int from, int by)
{
    for (int i = from; i >= 0 && i < m_items.size(); i += by) {
        auto *item = static_cast<RailItem *>(m_items.at(i));
        if (!item->isEnabled() || item->isHidden())
            continue;
        item->setFocus(Qt::TabFocusReason);
        item->click();
        return;
    }
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    const auto focused = std::ranges::find_if(std::as_const(m_items), &QWidget::hasFocus);
    const int at = static_cast<int>(focused - m_items.cbegin());
    switch (event->key()) {
    case Qt::Key_Down:
        return moveFocus(at + 1, 1);
    case Qt::Key_Up:
        return moveFocus(at - 1, -1);
    case Qt::Key_Home:
        return moveFocus(0, 1);
    case Qt::Key_End:
        return moveFocus(static_cast<int>(m_items.size()) - 1, -1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    fillRect(painter, rect(), theme.color(Tone::Window));
    const qreal x = layoutDirection() == Qt::LeftToRight ? width() - crispWidth(painter, 1) : 0;
    paintVerticalLine(painter, x, 0, height(), theme.color(Tone::Line));
}

} // namespace depthchart::ui
