// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <random>

namespace depthchart::test {

/// Seeded numbers that are the same on every machine: the engine is specified, the library's distributions
/// are not.
class Random
{
public:
    explicit Random(quint32 seed)
        : m_engine(seed)
    {
    }

    /// 0 to `bound` - 1.
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<quint32>(bound)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template<class T>
    const T &pick(const QList<T> &from)
    {
        return from.at(below(static_cast<int>(from.size())));
    }

private:
    std::mt19937 m_engine;
};

} // namespace depthchart::test
