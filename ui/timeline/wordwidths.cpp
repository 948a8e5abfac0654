// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/wordwidths.h"

namespace depthchart::ui {

WordWidths::WordWidths(const QFont &font)
    : m_metrics(font)
{
}

double WordWidths::width(const QString &text) const
{
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd())
        return *known;
    const double measured = m_metrics.horizontalAdvance(text);
    m_known.insert(text, measured);
    return measured;
}

QString WordWidths::elided(const QString &text, double most) const
{
    auto &[width, elided] = m_elided[text];
    if (elided.isNull() || width != most) {
        width = most;
        elided = m_metrics.elidedText(text, Qt::ElideRight, most);
    }
    return elided;
}

} // namespace depthchart::ui
