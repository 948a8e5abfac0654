// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/common/terms.h"

#include <QHash>
#include <QString>

namespace depthchart::core {

/// A noun that can be counted (resources/units.json; domain.md section 7).
struct Unit
{
    QString noun;
    QString plural;
    /// Audience, or Volume: a volume with a time is a throughput.
    QuantityKind kind = QuantityKind::Volume;
    /// Lower comes first when the largest is chosen; see section 7, "Largest".
    int rank = 0;
    bool operator==(const Unit &) const = default;
};

/// The closed list of nouns, found by singular or plural in lower case.
struct Units
{
    QList<Unit> units;
    /// Singular and plural forms to positions in `units`.
    QHash<QString, qsizetype> byWord;
};

/// Reads the list; faults by JSON pointer.
[[nodiscard]] Result<Units> readUnits(const QByteArray &bytes);

} // namespace depthchart::core
