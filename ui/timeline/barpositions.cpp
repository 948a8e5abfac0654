// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/barpositions.h"

#include <algorithm>

namespace depthchart::ui {

BarPositions::BarPositions(const QList<Bar> &bars)
{
    m_near.reserve(bars.size());
    for (qsizetype i = 0; i < bars.size(); ++i)
        m_near.insert(bars.at(i).id, i);
}

qsizetype BarPositions::find(const QList<Bar> &bars, const QString &id) const
{
    const auto near = m_near.find(id);
    if (near == m_near.end())
        return -1;
    // Many may have gone since then.
    const qsizetype from = std::min(*near, bars.size() - 1);
    const auto isAt = [&bars, &id](qsizetype position) {
        return position >= 0 && position < bars.size() && bars.at(position).id == id;
    };
    for (qsizetype away = 0; away <= bars.size(); ++away) {
        for (const qsizetype position : {from - away, from + away}) {
            if (isAt(position)) {
                *near = position;
                return position;
            }
        }
    }
    return -1;
}

} // namespace depthchart::ui
