// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/steporder.h"

#include "core/common/constants.h"

#include <QHash>

#include <queue>

namespace depthchart::core {

namespace {

constexpr int slotsPerDomain = highestDepth + 1;

bool movesDomain(const Step &step)
{
    const bool hasVector = step.vector == Vector::Depth || step.vector == Vector::Breadth;
    return hasVector && step.domain && step.from && step.to;
}

int slotOf(Depth depth)
{
    return std::clamp(depth.value(), 0, highestDepth);
}

} // namespace

bool isLevelStep(const Step &step)
{
    return movesDomain(step) && *step.from < *step.to;
}

bool isPractice(const Step &step)
{
    return movesDomain(step) && *step.from == *step.to;
}

StepOrder::StepOrder(const QList<Step> &steps)
{
    m_places.reserve(static_cast<std::size_t>(steps.size()));
    QHash<DomainId, int> firstSlots;
    for (const Step &step : steps) {
        Place place;
        if (isLevelStep(step) || isPractice(step)) {
            const auto known = firstSlots.constFind(*step.domain);
            const int first = known != firstSlots.cend() ? *known : m_slotCount;
            if (known == firstSlots.cend()) {
                firstSlots.insert(*step.domain, first);
                m_slotCount += slotsPerDomain;
            }
            place.waitsFrom = first;
            place.waitsUntil = first + slotOf(*step.from) + 1;
            if (isLevelStep(step))
                place.slot = first + slotOf(*step.to);
        }
        m_places.push_back(place);
    }
}

QList<qsizetype> StepOrder::placingOrder(const QList<qsizetype> &chosen) const
{
    // How many of the chosen are still to come, by slot.
    std::vector<int> open(static_cast<std::size_t>(m_slotCount));
    std::vector<QList<qsizetype>> waiting(static_cast<std::size_t>(m_slotCount / slotsPerDomain));
    for (const qsizetype step : chosen) {
        if (at(step).slot >= 0)
            ++open[static_cast<std::size_t>(at(step).slot)];
    }
    std::priority_queue<qsizetype, std::vector<qsizetype>, std::greater<>> ready;
    const auto admit = [&](qsizetype step) {
        if (latest(step, open, 0) == 0)
            ready.push(step);
        else
            waiting[static_cast<std::size_t>(at(step).waitsFrom / slotsPerDomain)].append(step);
    };
    for (const qsizetype step : chosen)
        admit(step);
    QList<qsizetype> order;
    order.reserve(chosen.size());
    while (!ready.empty()) {
        const qsizetype step = ready.top();
        ready.pop();
        order.append(step);
        const int slot = at(step).slot;
        if (slot < 0 || --open[static_cast<std::size_t>(slot)] > 0)
            continue;
        const auto freed =
            std::exchange(waiting[static_cast<std::size_t>(slot / slotsPerDomain)], QList<qsizetype>());
        for (const qsizetype each : freed)
            admit(each);
    }
    return order;
}

} // namespace depthchart::core
