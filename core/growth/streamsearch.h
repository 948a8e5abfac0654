// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/chainrests.h"
#include "core/growth/freestreams.h"
#include "core/growth/routenodes.h"
#include "core/growth/seenstates.h"

namespace depthchart::core {

/// Whether chains of steps fit into streams before a finish, month by month from the left: in each state of
/// the search some months have passed, some steps are under way and the rests of the other chains wait. The
/// longest rest goes first.
class StreamSearch
{
public:
    enum class Answer { Fits, DoesNotFit, NodesAreSpent };

    /// Both must outlive the search.
    StreamSearch(const ChainRests &chains, const FreeStreams &free);

    /// A chain of which that is left, and which can only start then: its steps before stand in `free`
    /// already. One at most is held.
    void add(std::size_t rest, int heldUntil = 0);

    /// May a stream wait while a chain does? Where all streams are free from the start, a schedule that never
    /// waits finishes as early as any: a step that ends frees a stream, and one more step at most becomes
    /// possible by it.
    [[nodiscard]] Answer search(bool mayWait, RouteNodes &nodes);

    /// The starts that were found, in the order in which the chains were added.
    [[nodiscard]] std::vector<std::vector<int>> starts() const;

private:
    static constexpr std::size_t none = ChainRests::none;

    /// A step under way: its end, and what is left of its chain then. A step that stands in `free` takes no
    /// stream here.
    struct UnderWay
    {
        int end = 0;
        std::size_t next = none;
        bool takesStream = true;
        bool operator==(const UnderWay &) const = default;
    };

    /// A choice that can be taken back.
    struct Frame
    {
        enum class Done { Nothing, Started, Advanced, Everything };

        int time = 0;
        Done done = Done::Nothing;
        /// The first rest that may still be started here.
        std::size_t from = 0;
        std::size_t started = none;
        /// The state that time went on to, and the steps that ended by then.
        quint64 state = 0;
        std::size_t endedSteps = 0;
        std::array<UnderWay, mostStreams + 1> ended{};
    };

    struct Started
    {
        std::size_t rest = 0;
        int time = 0;
    };

    void wait(std::size_t rest, int chains);
    void leave(std::size_t duration, int steps);
    void takeBack(Frame &frame);
    bool startNext(RouteNodes &nodes);
    bool advance();
    void pass(Frame &frame, int time);
    void takeBackPass(Frame &frame);
    [[nodiscard]] std::size_t restToStart(const Frame &frame) const;
    [[nodiscard]] int streamsLeft(int time) const;
    [[nodiscard]] bool hasRoom(int time, int months) const;
    [[nodiscard]] int nextEvent(int time) const;
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] bool mayFit(int time) const;
    [[nodiscard]] bool longestMayFit(int time) const;
    [[nodiscard]] bool durationsMayFit(int time) const;
    [[nodiscard]] bool piecesMayFit(int time) const;
    [[nodiscard]] quint64 stateAt(int time) const;
    [[nodiscard]] int lengthOf(std::size_t rest) const
    {
        return rest == none ? 0 : m_chains.rests[rest].length;
    }
    [[nodiscard]] int monthsLeft(const UnderWay &step, int time) const
    {
        return (step.takesStream ? step.end - time : 0) + lengthOf(step.next);
    }

    const ChainRests &m_chains;
    const FreeStreams &m_free;
    std::vector<std::size_t> m_added;
    std::vector<int> m_heldUntil;
    /// Chains that wait, by their rest.
    std::vector<int> m_waiting;
    int m_waitingChains = 0;
    qint64 m_waitingMonths = 0;
    quint64 m_waitingState = 0;
    std::vector<UnderWay> m_underWay;
    /// For each duration, the pieces of that many months in the steps not started.
    std::vector<int> m_left;
    std::vector<Started> m_started;
    std::vector<Frame> m_frames;
    bool m_mayWait = false;
    SeenStates m_failed;
};

} // namespace depthchart::core
