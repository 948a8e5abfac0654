// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/legendwidget.h"

#include <QPainter>
#include <QtMath>

namespace depthchart::ui {

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    // As high as its lines, which the size hint does not know.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineLegend::setEntries(const QList<TimelineLegendEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    QStringList words;
    for (const TimelineLegendEntry &entry : entries)
        words += entry.text;
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize TimelineLegend::sizeHint() const
{
    const QFont font = textFont(TextSize::Small);
    const double width = legendWidth(m_entries, font);
    return {qCeil(width), qCeil(legendHeight(m_entries, font, width))};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {160, qCeil(legendHeight(m_entries, textFont(TextSize::Small), 1e6))};
}

int TimelineLegend::heightForWidth(int width) const
{
    return qCeil(legendHeight(m_entries, textFont(TextSize::Small), width));
}

void TimelineLegend::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, m_entries, textFont(TextSize::Small), Theme::current(), rect());
}

} // namespace depthchart::ui
