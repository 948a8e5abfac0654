// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/streamload.h"

#include <algorithm>
#include <limits>

namespace depthchart::core {

void StreamLoad::clear()
{
    m_changes.assign(1, {std::numeric_limits<qint64>::min(), 0});
    m_fullFrom = 0;
    m_fullUntil = 0;
}

void StreamLoad::hold(qint64 from, qint64 until)
{
    if (until <= from)
        return;
    const std::size_t first = changeAt(from);
    const std::size_t last = changeAt(until);
    for (std::size_t i = first; i < last; ++i)
        ++m_changes[i].underWay;
}

qint64 StreamLoad::nextFree(qint64 time)
{
    const bool known = time >= m_fullFrom && time < m_fullUntil;
    const qint64 start = known ? m_fullUntil : time;
    std::size_t at = changeBefore(start);
    if (m_changes[at].underWay < m_streams)
        return start;
    // After the last change nothing is under way.
    while (m_changes[at].underWay >= m_streams)
        ++at;
    if (!known)
        m_fullFrom = time;
    m_fullUntil = m_changes[at].time;
    return m_fullUntil;
}

qint64 StreamLoad::nextFull(qint64 time) const
{
    std::size_t at = changeBefore(time);
    if (m_changes[at].underWay >= m_streams)
        return time;
    while (++at < m_changes.size()) {
        if (m_changes[at].underWay >= m_streams)
            return m_changes[at].time;
    }
    return std::numeric_limits<qint64>::max();
}

std::size_t StreamLoad::changeBefore(qint64 time) const
{
    const auto after =
        std::upper_bound(m_changes.cbegin(), m_changes.cend(), time,
                         [](qint64 moment, const Change &change) { return moment < change.time; });
    return static_cast<std::size_t>(after - m_changes.cbegin()) - 1;
}

std::size_t StreamLoad::changeAt(qint64 time)
{
    const std::size_t before = changeBefore(time);
    if (m_changes[before].time == time)
        return before;
    const auto place = m_changes.cbegin() + static_cast<std::ptrdiff_t>(before) + 1;
    m_changes.insert(place, {time, m_changes[before].underWay});
    return before + 1;
}

} // namespace depthchart::core
