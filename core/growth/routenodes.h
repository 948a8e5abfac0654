// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace depthchart::core {

/// What a search may still look at: counted, never timed, so that every machine ends at the same place.
class RouteNodes
{
public:
    explicit RouteNodes(long long limit)
        : m_left(limit)
    {
    }

    void spend(long long nodes = 1) { m_left -= nodes; }
    [[nodiscard]] bool areSpent() const { return m_left <= 0; }
    [[nodiscard]] long long left() const { return m_left; }

private:
    long long m_left;
};

} // namespace depthchart::core
