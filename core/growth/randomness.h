// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace depthchart::core {

/// Numbers that look random and are the same on every machine: xoshiro256** by Blackman and Vigna
/// (prng.di.unimi.it, public domain), its state filled from the seed by their splitmix64.
class Randomness
{
public:
    explicit constexpr Randomness(quint64 seed)
    {
        for (quint64 &word : m_state) {
            seed += 0x9e3779b97f4a7c15U;
            quint64 mixed = seed;
            mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
            mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
            word = mixed ^ (mixed >> 31U);
        }
    }

    [[nodiscard]] constexpr quint64 next()
    {
        const quint64 result = rotated(m_state[1] * 5, 7) * 9;
        const quint64 shifted = m_state[1] << 17U;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotated(m_state[3], 45);
        return result;
    }

    /// From 0 to below 1, a multiple of 2^-53: exact in a double.
    [[nodiscard]] constexpr double nextShare() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

private:
    static constexpr quint64 rotated(quint64 word, unsigned by)
    {
        return (word << by) | (word >> (64U - by));
    }

    std::array<quint64, 4> m_state{};
};

/// The value of a triangular distribution on [least, most] with its peak at `peak` that `share` (0 to below
/// 1) of all values fall below. Additions, products, quotients and square roots alone, which IEEE 754 rounds
/// the same way everywhere (the core is built without fused multiply-add).
[[nodiscard]] double triangular(double share, double least, double peak, double most);

} // namespace depthchart::core
