// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <algorithm>
#include <span>
#include <vector>

namespace depthchart::core {

/// The order of levels among the steps of a plan (as schedule.h tells it). Every depth of every domain that a
/// step leads to has a slot; a step waits for what is in a run of slots, and levels stand in one.
class StepOrder
{
public:
    explicit StepOrder(const QList<Step> &steps);

    /// One a step.
    [[nodiscard]] qsizetype steps() const { return static_cast<qsizetype>(m_places.size()); }
    [[nodiscard]] int slotCount() const { return m_slotCount; }

    /// Whether `step` waits for `other`.
    [[nodiscard]] bool waitsFor(qsizetype step, qsizetype other) const
    {
        const Place &place = at(step);
        const int slot = at(other).slot;
        return slot >= 0 && slot >= place.waitsFrom && slot < place.waitsUntil;
    }

    /// What the step waits for: the largest of the slots' values (one a slot), or `least`.
    template<class T>
    [[nodiscard]] T latest(qsizetype step, const std::vector<T> &slotValues, T least) const
    {
        const Place &place = at(step);
        for (int slot = place.waitsFrom; slot < place.waitsUntil; ++slot)
            least = std::max(least, slotValues[static_cast<std::size_t>(slot)]);
        return least;
    }

    /// Puts the end of a step into its slot, where it has one and the end is later than what is there.
    template<class T>
    void enter(qsizetype step, std::vector<T> &slotValues, T end) const
    {
        const int slot = at(step).slot;
        if (slot >= 0)
            slotValues[static_cast<std::size_t>(slot)] =
                std::max(slotValues[static_cast<std::size_t>(slot)], end);
    }

    /// The chosen steps such that each comes after those chosen that it waits for, else in plan order.
    [[nodiscard]] QList<qsizetype> placingOrder(const QList<qsizetype> &chosen) const;

private:
    struct Place
    {
        /// Of a level of a domain; -1: nothing waits for the step.
        int slot = -1;
        int waitsFrom = 0;
        int waitsUntil = 0;
    };

    [[nodiscard]] const Place &at(qsizetype step) const { return m_places[static_cast<std::size_t>(step)]; }

    std::vector<Place> m_places;
    int m_slotCount = 0;
};

/// A level of a domain: vector depth or breadth, `from` below `to`.
[[nodiscard]] bool isLevelStep(const Step &step);
/// Practice of a domain in production: `from` = `to`.
[[nodiscard]] bool isPractice(const Step &step);

} // namespace depthchart::core
