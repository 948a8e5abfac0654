// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace depthchart::core {

/// How many steps are under way at each moment, against the number of streams (domain.md sections 8 and 9).
/// Times are whole numbers of any unit; a step holds its stream from its start until before its end.
class StreamLoad
{
public:
    explicit StreamLoad(int streams)
        : m_streams(streams)
    {
        clear();
    }

    void clear();

    /// One more step under way in that time, whether there is a stream for it or not.
    void hold(qint64 from, qint64 until);

    /// The first moment from `time` on at which a stream is free.
    [[nodiscard]] qint64 nextFree(qint64 time);
    /// The first moment from `time` on at which none is free; the largest number where that never is so.
    [[nodiscard]] qint64 nextFull(qint64 time) const;

    /// The first moment from `ready` on at which a step can start and run to its end; `endFrom(start)` is
    /// that end.
    template<class EndFrom>
    [[nodiscard]] qint64 firstFit(qint64 ready, EndFrom endFrom)
    {
        if (endFrom(ready) <= ready)
            return ready;
        qint64 start = nextFree(ready);
        for (qint64 full = nextFull(start); full < endFrom(start); full = nextFull(start))
            start = nextFree(full);
        return start;
    }

private:
    /// So many are under way from that time until the next change.
    struct Change
    {
        qint64 time = 0;
        int underWay = 0;
    };

    /// The change that stands at `time`, made where there is none.
    [[nodiscard]] std::size_t changeAt(qint64 time);
    /// The last change at or before `time`.
    [[nodiscard]] std::size_t changeBefore(qint64 time) const;

    int m_streams;
    /// By time, the first before all times.
    std::vector<Change> m_changes;
    /// All streams are known to be taken in this time: a plan without gaps need not be searched from its
    /// start for each of its steps.
    qint64 m_fullFrom = 0;
    qint64 m_fullUntil = 0;
};

} // namespace depthchart::core
