// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/standing.h"

namespace depthchart::core {

/// The shape with the domains that make it (domain.md section 4); indices in the framework's order.
struct ShapeResult
{
    Shape shape = Shape::Starting;
    /// Tracked domains at deep or more.
    QList<qsizetype> deep;
    /// Core domains at working or more.
    QList<qsizetype> working;
    /// Core domains that apply and are not at working yet: what keeps a pi from a comb.
    QList<qsizetype> notWorking;
    bool operator==(const ShapeResult &) const = default;
};

[[nodiscard]] ShapeResult shape(const Standing &standing, const Framework &framework);

} // namespace depthchart::core
