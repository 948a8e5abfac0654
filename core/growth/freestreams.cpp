// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/freestreams.h"

#include <algorithm>

namespace depthchart::core {

FreeStreams::FreeStreams(int streams, int finish)
    : m_streams(streams)
    , m_finish(finish)
{
}

void FreeStreams::change(int start, int months, int by)
{
    if (m_taken.empty())
        m_taken.assign(static_cast<std::size_t>(m_finish) + 1, 0);
    for (int month = start; month < start + months; ++month)
        m_taken[static_cast<std::size_t>(month)] += by;
}

int FreeStreams::firstRoom(int from, int months) const
{
    if (m_taken.empty())
        return from;
    for (int month = from; month < std::min(from + months, m_finish); ++month) {
        if (m_taken[static_cast<std::size_t>(month)] == m_streams)
            from = month + 1;
    }
    return from;
}

void FreeStreams::settle()
{
    m_rooms.clear();
    const auto size = static_cast<std::size_t>(m_finish) + 1;
    for (int streams = 1; streams <= m_streams; ++streams) {
        std::vector<int> &months = m_monthsFrom[static_cast<std::size_t>(streams)];
        std::vector<int> &less = m_firstWithLess[static_cast<std::size_t>(streams)];
        months.assign(size, 0);
        less.assign(size, m_finish);
        for (std::size_t month = size - 1; month-- > 0;) {
            const int free = m_streams - m_taken[month];
            months[month] = months[month + 1] + std::min(free, streams);
            less[month] = free < streams ? static_cast<int>(month) : less[month + 1];
        }
    }
}

void FreeStreams::countRooms(const std::vector<int> &durations)
{
    m_rooms.clear();
    for (const int months : durations)
        m_rooms.push_back(roomsFor(months));
}

/// Each step as late as those after it allow: as alike as they are, that is the most that end after any
/// month.
std::vector<int> FreeStreams::roomsFor(int months) const
{
    std::vector<int> rooms(static_cast<std::size_t>(m_finish) + 1, 0);
    std::vector<int> taken = m_taken;
    int start = m_finish - months;
    while (start >= 0) {
        int blocked = start;
        while (blocked < start + months && taken[static_cast<std::size_t>(blocked)] < m_streams)
            ++blocked;
        if (blocked < start + months) {
            start = blocked - months;
            continue;
        }
        for (int month = start; month < start + months; ++month)
            ++taken[static_cast<std::size_t>(month)];
        ++rooms[static_cast<std::size_t>(start)];
    }
    for (std::size_t month = rooms.size() - 1; month-- > 0;)
        rooms[month] += rooms[month + 1];
    return rooms;
}

int FreeStreams::nextRelease(int month) const
{
    if (m_taken.empty())
        return m_finish;
    for (int next = month + 1; next < m_finish; ++next) {
        if (freeAt(next) > freeAt(next - 1))
            return next;
    }
    return m_finish;
}

} // namespace depthchart::core
