// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <tuple>

namespace depthchart::core {

/// The order in which both copies' entries stand together; they go by keys of their own.
struct MergedOrder
{
    QStringList keys;
    /// The copy whose order was taken where both have the same entries in another order.
    std::optional<MergeSide> movedBy;
};

/// What decides between entries that may stand in either order.
struct OrderTie
{
    /// ISO; empty: after all that have one.
    QString date;
    QString id;
    auto operator<=>(const OrderTie &other) const
    {
        return std::tuple(date.isEmpty(), date, id) <=>
               std::tuple(other.date.isEmpty(), other.date, other.id);
    }
    bool operator==(const OrderTie &) const = default;
};

/// All keys of `a` and `b` that are kept, each once. The order of either copy is kept; where one of them put
/// entries in another order than `base` has them, its own. `base` is nullptr where there is none.
[[nodiscard]] MergedOrder mergedOrder(const QStringList *base, const QStringList &a, const QStringList &b,
                                      const QSet<QString> &kept,
                                      const std::function<OrderTie(const QString &)> &tie);

} // namespace depthchart::core
