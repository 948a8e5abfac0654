// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/opportunity.h"

#include <QStringList>

/// What a profile holds as tables: a row of names first, as format.md has them where it knows the field;
/// several values of one cell stand a line each. Not yet made harmless: csv() does that.
namespace depthchart::core {

/// vector, domain, name, from, to, current, target, months, risk, validation, closesGap, onRoute.
[[nodiscard]] QList<QStringList> opportunityTable(const QList<Opportunity> &opportunities,
                                                  const Framework &framework);

/// vector, domain, name, from, to, months, start, end, status, pinned, risk, criteria ("[x] …", "[ ] …"),
/// note; in plan order. The names alone where there is no plan.
[[nodiscard]] QList<QStringList> stepTable(const Profile &profile, const Framework &framework);

/// date, text, link, tasks, statements, by: of each piece one row, its links a line each in the last three.
[[nodiscard]] QList<QStringList> evidenceTable(const Profile &profile, const Framework &framework);

} // namespace depthchart::core
