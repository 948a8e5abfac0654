// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/decimal.h"
#include "core/growth/units.h"
#include "core/profile/profile.h"

#include <QList>

#include <optional>

namespace depthchart::core {

/// A number of something that a system handles or reaches (domain.md section 7).
struct Quantity
{
    Decimal value;
    /// "queries/day", "users", "TB/day".
    QString unit;
    QuantityKind kind = QuantityKind::Throughput;
    /// By which the largest is chosen; lower first.
    int rank = 0;
    bool operator==(const Quantity &) const = default;
};

/// Every quantity of one text, in its order.
[[nodiscard]] QList<Quantity> readQuantities(QStringView text, const Units &units);

/// Of a record: title, then description, read as two texts.
[[nodiscard]] QList<Quantity> readQuantities(const ImpactRecord &record, const Units &units);

/// The largest throughput or volume; the largest audience (section 7, "Largest"). Nothing where there is
/// none.
[[nodiscard]] std::optional<Quantity> largestScale(const QList<Quantity> &quantities);
[[nodiscard]] std::optional<Quantity> largestAudience(const QList<Quantity> &quantities);

/// "1,000,000 queries/day".
[[nodiscard]] QString quantityText(const Quantity &quantity);

} // namespace depthchart::core
