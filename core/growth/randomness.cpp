// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/randomness.h"

#include <cmath>

namespace depthchart::core {

double triangular(double share, double least, double peak, double most)
{
    const double width = most - least;
    const double rise = peak - least;
    if (share * width < rise)
        return least + std::sqrt(share * width * rise);
    return most - std::sqrt((1 - share) * width * (most - peak));
}

} // namespace depthchart::core
