// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace depthchart::core {

/// States by their hash, as many as a search meets.
class SeenStates
{
public:
    void add(quint64 hash)
    {
        if (2 * (m_count + 1) > m_slots.size())
            grow();
        quint64 &slot = slotOf(hash);
        m_count += slot == 0 ? 1 : 0;
        slot = used(hash);
    }

    [[nodiscard]] bool contains(quint64 hash) const
    {
        if (m_count == 0)
            return false;
        std::size_t slot = used(hash) & (m_slots.size() - 1);
        while (m_slots[slot] != 0 && m_slots[slot] != used(hash))
            slot = (slot + 1) & (m_slots.size() - 1);
        return m_slots[slot] != 0;
    }

    void clear()
    {
        m_slots.clear();
        m_count = 0;
    }

private:
    /// 0 stands for a free slot.
    static quint64 used(quint64 hash) { return hash == 0 ? 1 : hash; }

    quint64 &slotOf(quint64 hash)
    {
        std::size_t slot = used(hash) & (m_slots.size() - 1);
        while (m_slots[slot] != 0 && m_slots[slot] != used(hash))
            slot = (slot + 1) & (m_slots.size() - 1);
        return m_slots[slot];
    }

    void grow()
    {
        std::vector<quint64> before(m_slots.empty() ? 64 : 2 * m_slots.size(), 0);
        before.swap(m_slots);
        for (const quint64 hash : before) {
            if (hash != 0)
                slotOf(hash) = hash;
        }
    }

    std::vector<quint64> m_slots;
    std::size_t m_count = 0;
};

} // namespace depthchart::core
