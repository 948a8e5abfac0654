// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/streamsearch.h"

#include "core/growth/routehash.h"

#include <algorithm>
#include <functional>

namespace depthchart::core {

StreamSearch::StreamSearch(const ChainRests &chains, const FreeStreams &free)
    : m_chains(chains)
    , m_free(free)
    , m_waiting(chains.rests.size(), 0)
    , m_left(chains.durations.size(), 0)
{
}

void StreamSearch::add(std::size_t rest, int heldUntil)
{
    m_added.push_back(rest);
    m_heldUntil.push_back(heldUntil);
    for (std::size_t each = rest; each != none; each = m_chains.rests[each].next)
        leave(m_chains.rests[each].duration, 1);
    if (rest == none)
        return;
    if (heldUntil > 0)
        m_underWay.push_back({heldUntil, rest, false});
    else
        wait(rest, 1);
}

StreamSearch::Answer StreamSearch::search(bool mayWait, RouteNodes &nodes)
{
    m_mayWait = mayWait;
    if (!mayFit(0))
        return Answer::DoesNotFit;
    m_frames.push_back({});
    while (!m_frames.empty()) {
        if (isDone())
            return Answer::Fits;
        if (nodes.areSpent())
            return Answer::NodesAreSpent;
        takeBack(m_frames.back());
        if (!startNext(nodes) && !advance())
            m_frames.pop_back();
    }
    return Answer::DoesNotFit;
}

void StreamSearch::wait(std::size_t rest, int chains)
{
    m_waiting[rest] += chains;
    m_waitingChains += chains;
    m_waitingMonths += static_cast<qint64>(chains) * m_chains.rests[rest].length;
    m_waitingState += static_cast<quint64>(chains) * spread(rest);
}

/// A step counts in every duration up to its own, as often as that fits into it.
void StreamSearch::leave(std::size_t duration, int steps)
{
    for (std::size_t i = duration; i < m_left.size(); ++i)
        m_left[i] += steps * (m_chains.durations[duration] / m_chains.durations[i]);
}

void StreamSearch::takeBack(Frame &frame)
{
    if (frame.done == Frame::Done::Started) {
        const ChainRests::Rest &started = m_chains.rests[frame.started];
        wait(frame.started, 1);
        leave(started.duration, 1);
        // Going back in time has changed their order.
        m_underWay.erase(std::find(m_underWay.begin(), m_underWay.end(),
                                   UnderWay{frame.time + started.months, started.next, true}));
        m_started.pop_back();
        frame.done = Frame::Done::Nothing;
    } else if (frame.done == Frame::Done::Advanced) {
        takeBackPass(frame);
        m_failed.add(frame.state);
        frame.done = Frame::Done::Everything;
    }
}

bool StreamSearch::startNext(RouteNodes &nodes)
{
    Frame &frame = m_frames.back();
    const std::size_t rest = frame.done == Frame::Done::Everything ? none : restToStart(frame);
    if (rest == none)
        return false;
    nodes.spend();
    const ChainRests::Rest &started = m_chains.rests[rest];
    wait(rest, -1);
    leave(started.duration, -1);
    m_underWay.push_back({frame.time + started.months, started.next, true});
    m_started.push_back({rest, frame.time});
    frame.done = Frame::Done::Started;
    frame.started = rest;
    frame.from = rest + 1;
    Frame further;
    further.time = frame.time;
    // Of steps that start together, the order does not matter.
    further.from = rest;
    m_frames.push_back(further);
    return true;
}

std::size_t StreamSearch::restToStart(const Frame &frame) const
{
    const int streams = streamsLeft(frame.time);
    if (streams <= 0)
        return none;
    int passed = 0;
    for (std::size_t rest = 0; rest < frame.from; ++rest)
        passed += m_waiting[rest];
    for (std::size_t rest = frame.from; rest < m_waiting.size(); ++rest) {
        if (m_waiting[rest] == 0)
            continue;
        if (!m_mayWait && m_waitingChains - passed < std::min(streams, m_waitingChains))
            return none;
        if (hasRoom(frame.time, m_chains.rests[rest].months))
            return rest;
        passed += m_waiting[rest];
    }
    return none;
}

int StreamSearch::streamsLeft(int time) const
{
    const auto taken = std::count_if(m_underWay.cbegin(), m_underWay.cend(),
                                     [](const UnderWay &step) { return step.takesStream; });
    return m_free.freeAt(time) - static_cast<int>(taken);
}

bool StreamSearch::hasRoom(int time, int months) const
{
    // In the order of their ends; there are a handful at most.
    std::array<int, mostStreams> ends{};
    std::size_t steps = 0;
    for (const UnderWay &step : m_underWay) {
        if (!step.takesStream)
            continue;
        std::size_t place = steps++;
        for (; place > 0 && ends[place - 1] > step.end; --place)
            ends[place] = ends[place - 1];
        ends[place] = step.end;
    }
    const int end = time + months;
    if (end > m_free.finish())
        return false;
    for (std::size_t ended = 0; ended <= steps; ++ended) {
        const int until = ended < steps ? std::min(end, ends[ended]) : end;
        if (m_free.firstWithLess(time, static_cast<int>(steps - ended) + 1) < until)
            return false;
        if (until == end)
            return true;
        time = until;
    }
    return true;
}

/// Time goes on to where another step may become possible.
bool StreamSearch::advance()
{
    Frame &frame = m_frames.back();
    if (frame.done == Frame::Done::Everything)
        return false;
    if (!m_mayWait && m_waitingChains > 0 && streamsLeft(frame.time) > 0)
        return false;
    const int next = nextEvent(frame.time);
    if (next >= m_free.finish())
        return false;
    pass(frame, next);
    frame.state = stateAt(next);
    if (m_failed.contains(frame.state) || !mayFit(next)) {
        takeBackPass(frame);
        return false;
    }
    frame.done = Frame::Done::Advanced;
    Frame further;
    further.time = next;
    m_frames.push_back(further);
    return true;
}

int StreamSearch::nextEvent(int time) const
{
    int next = m_free.nextRelease(time);
    for (const UnderWay &step : m_underWay)
        next = std::min(next, step.end);
    return next;
}

void StreamSearch::pass(Frame &frame, int time)
{
    frame.endedSteps = 0;
    for (const UnderWay &step : m_underWay) {
        if (step.end <= time)
            frame.ended[frame.endedSteps++] = step;
    }
    std::erase_if(m_underWay, [time](const UnderWay &step) { return step.end <= time; });
    for (std::size_t i = 0; i < frame.endedSteps; ++i) {
        if (frame.ended[i].next != none)
            wait(frame.ended[i].next, 1);
    }
}

void StreamSearch::takeBackPass(Frame &frame)
{
    for (std::size_t i = 0; i < frame.endedSteps; ++i) {
        if (frame.ended[i].next != none)
            wait(frame.ended[i].next, -1);
        m_underWay.push_back(frame.ended[i]);
    }
}

bool StreamSearch::isDone() const
{
    return m_waitingChains == 0 && std::all_of(m_underWay.cbegin(), m_underWay.cend(),
                                               [](const UnderWay &step) { return step.next == none; });
}

bool StreamSearch::mayFit(int time) const
{
    qint64 months = m_waitingMonths;
    for (const UnderWay &step : m_underWay) {
        months += monthsLeft(step, time);
        if (step.end + lengthOf(step.next) > m_free.finish())
            return false;
    }
    return months <= m_free.monthsFrom(time, m_free.streams()) && longestMayFit(time) &&
           (m_free.isEmpty() ? durationsMayFit(time) : piecesMayFit(time));
}

/// A chain uses one stream at a time: the longest few must find their months in as many streams.
bool StreamSearch::longestMayFit(int time) const
{
    std::array<int, 2 * mostStreams + 1> longest{};
    std::size_t count = 0;
    const auto add = [&](int months) {
        std::size_t place = count++;
        for (; place > 0 && longest[place - 1] < months; --place)
            longest[place] = longest[place - 1];
        longest[place] = months;
    };
    for (const UnderWay &step : m_underWay)
        add(monthsLeft(step, time));
    int waiting = 0;
    for (std::size_t rest = 0; rest < m_waiting.size() && waiting < m_free.streams(); ++rest) {
        for (int chain = 0; chain < m_waiting[rest] && waiting < m_free.streams(); ++chain, ++waiting)
            add(m_chains.rests[rest].length);
    }
    qint64 months = 0;
    const std::size_t most = std::min(count, static_cast<std::size_t>(m_free.streams()));
    for (std::size_t i = 0; i < most; ++i) {
        months += longest[i];
        if (months > m_free.monthsFrom(time, static_cast<int>(i) + 1))
            return false;
    }
    return true;
}

/// However they are arranged, a stream has no room for more pieces of some months than its time has, and a
/// step of at least those months takes as many as fit into it.
bool StreamSearch::durationsMayFit(int time) const
{
    std::array<int, mostStreams> left{};
    left.fill(m_free.finish() - time);
    std::size_t taken = 0;
    for (const UnderWay &step : m_underWay)
        left[taken++] = m_free.finish() - step.end;
    for (std::size_t i = 0; i < m_left.size(); ++i) {
        int room = 0;
        for (std::size_t stream = 0; stream < static_cast<std::size_t>(m_free.streams()); ++stream)
            room += left[stream] / m_chains.durations[i];
        if (m_left[i] > room)
            return false;
    }
    return true;
}

/// The same where steps stand already: `free` knows how many pieces its gaps have room for.
bool StreamSearch::piecesMayFit(int time) const
{
    if (!m_free.hasRooms())
        return true;
    for (std::size_t i = 0; i < m_left.size(); ++i) {
        int pieces = m_left[i];
        for (const UnderWay &step : m_underWay)
            pieces += step.takesStream ? (step.end - time) / m_chains.durations[i] : 0;
        if (pieces > m_free.room(i, time))
            return false;
    }
    return true;
}

quint64 StreamSearch::stateAt(int time) const
{
    quint64 state = m_waitingState + spread(static_cast<quint64>(time) << 32U);
    for (const UnderWay &step : m_underWay)
        state += spread(spread(step.next) + 2 * static_cast<quint64>(step.end) + (step.takesStream ? 1 : 0));
    return spread(state);
}

std::vector<std::vector<int>> StreamSearch::starts() const
{
    std::vector<std::vector<int>> starts(m_added.size());
    std::vector<std::size_t> rest = m_added;
    std::vector<int> ready = m_heldUntil;
    for (const Started &started : m_started) {
        // Chains that end alike and are ready may stand in for one another.
        std::size_t chain = 0;
        while (rest[chain] != started.rest || ready[chain] > started.time)
            ++chain;
        starts[chain].push_back(started.time);
        ready[chain] = started.time + m_chains.rests[started.rest].months;
        rest[chain] = m_chains.rests[started.rest].next;
    }
    return starts;
}

} // namespace depthchart::core
