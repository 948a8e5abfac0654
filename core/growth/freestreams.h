// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace depthchart::core {

inline constexpr int mostStreams = 4;

/// The streams that are free in each month up to the finish.
class FreeStreams
{
public:
    FreeStreams(int streams, int finish);

    [[nodiscard]] int streams() const { return m_streams; }
    [[nodiscard]] int finish() const { return m_finish; }
    /// Whether no step stands yet.
    [[nodiscard]] bool isEmpty() const { return m_taken.empty(); }

    void take(int start, int months) { change(start, months, 1); }
    void giveBack(int start, int months) { change(start, months, -1); }

    [[nodiscard]] int freeAt(int month) const
    {
        return m_taken.empty() ? m_streams : m_streams - m_taken[static_cast<std::size_t>(month)];
    }

    /// The first month from that one on where so many months are free one after the other, whatever stands at
    /// the finish.
    [[nodiscard]] int firstRoom(int from, int months) const;

    /// The first month from that one on in which fewer than `streams` are free; the finish at the latest.
    [[nodiscard]] int firstWithLess(int month, int streams) const
    {
        return m_taken.empty()
                   ? m_finish
                   : m_firstWithLess[static_cast<std::size_t>(streams)][static_cast<std::size_t>(month)];
    }

    /// Months of work from that month on, where at most `streams` are used at once.
    [[nodiscard]] qint64 monthsFrom(int month, int streams) const
    {
        return m_taken.empty()
                   ? static_cast<qint64>(m_finish - month) * streams
                   : m_monthsFrom[static_cast<std::size_t>(streams)][static_cast<std::size_t>(month)];
    }

    /// The first month after that one in which more streams are free than before it; the finish at the
    /// latest.
    [[nodiscard]] int nextRelease(int month) const;

    /// Brings the sums up to date after a change; the rooms are forgotten.
    void settle();

    /// Counts, for each of the durations, the steps of so many months that find room from each month on.
    void countRooms(const std::vector<int> &durations);
    [[nodiscard]] bool hasRooms() const { return !m_rooms.empty(); }
    [[nodiscard]] int room(std::size_t duration, int month) const
    {
        return m_rooms[duration][static_cast<std::size_t>(month)];
    }

private:
    [[nodiscard]] std::vector<int> roomsFor(int months) const;
    void change(int start, int months, int by);

    int m_streams;
    int m_finish;
    /// Empty until the first step is taken; then one a month, and one at the finish.
    std::vector<int> m_taken;
    std::array<std::vector<int>, mostStreams + 1> m_firstWithLess;
    std::array<std::vector<int>, mostStreams + 1> m_monthsFrom;
    std::vector<std::vector<int>> m_rooms;
};

} // namespace depthchart::core
