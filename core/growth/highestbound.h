// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace depthchart::core {

/// A bound at a price, and how it changes with it.
struct BoundPoint
{
    qint64 price = 0;
    qint64 bound = 0;
    qint64 slope = 0;
};

/// The price up to `mostPrice` at which a bound, concave and of straight pieces, is highest: its top lies
/// between a point where it rises and one where it falls, and where their lines meet is the next to look at.
/// `at` gives the point of a price; the search widens from `from`.
template<class At>
[[nodiscard]] qint64 highestBound(const At &at, qint64 from, qint64 mostPrice)
{
    BoundPoint low = at(0);
    if (low.slope <= 0)
        return 0;
    BoundPoint high = at(from);
    while (high.slope > 0 && high.price < mostPrice) {
        low = high;
        high = at(2 * high.price);
    }
    while (high.slope < 0 && high.price - low.price > 1) {
        const qint64 meeting = (high.bound - high.slope * high.price - low.bound + low.slope * low.price) /
                               (low.slope - high.slope);
        const qint64 price = std::clamp(meeting, low.price + 1, high.price - 1);
        const BoundPoint next = at(price);
        const bool isTop = next.bound >= std::min(low.bound + low.slope * (price - low.price),
                                                  high.bound + high.slope * (price - high.price));
        (next.slope > 0 ? low : high) = next;
        if (isTop)
            break;
    }
    return low.bound > high.bound ? low.price : high.price;
}

} // namespace depthchart::core
