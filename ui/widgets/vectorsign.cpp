// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vectorsign.h"

#include "ui/text/words.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace depthchart::ui {

namespace {
constexpr int side = 28;
constexpr int edge = 3;
} // namespace

VectorSign::VectorSign(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
    setVector(m_vector);
}

void VectorSign::setVector(core::Vector vector)
{
    m_vector = vector;
    setToolTip(vectorName(vector));
    setAccessibleName(vectorName(vector));
    update();
}

void VectorSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    painter.fillRect(rect(), theme.vectorTint(m_vector));
    const int left = layoutDirection() == Qt::RightToLeft ? width() - edge : 0;
    painter.fillRect(left, 0, edge, height(), theme.vectorColor(m_vector));
    const QRect room = left > 0 ? rect().adjusted(3, 5, -7, -5) : rect().adjusted(7, 5, -3, -5);
    paintIcon(painter, room, vectorIcon(m_vector), theme.color(Tone::Text));
}

} // namespace depthchart::ui
