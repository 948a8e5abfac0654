// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/controls.h"
#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblewidgets.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int padding = 9;

} // namespace

Badge::Badge(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    installAccessibleWidgets();
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text);
}

void Badge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    showWholeTextInToolTip();
    updateGeometry();
    update();
}

int Badge::textRoom() const
{
    return width() - 2 * padding;
}

void Badge::showWholeTextInToolTip()
{
    const QFontMetrics metrics(textFont(TextSize::Small, true));
    const bool whole = metrics.horizontalAdvance(m_text) <= textRoom();
    setToolTip(whole ? QString() : plainToolTip(m_text));
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small, true));
    return {metrics.horizontalAdvance(m_text) + 2 * padding + 1, metrics.height() + space + 1};
}

QSize Badge::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 12 * space), sizeHint().height()};
}

void Badge::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintBox(painter, rect(), controlRadius, theme.color(Tone::Card), theme.color(Tone::ControlBorder));
    painter.setFont(textFont(TextSize::Small, true));
    painter.setPen(theme.color(Tone::Text));
    painter.drawText(rect(), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, textRoom()));
}

void Badge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

void Badge::resizeEvent(QResizeEvent *)
{
    showWholeTextInToolTip();
}

} // namespace depthchart::ui
