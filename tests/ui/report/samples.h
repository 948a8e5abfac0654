// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/growth/units.h"
#include "core/profile/profile.h"
#include "ui/report/reportoptions.h"

#include <QString>

/// Profiles and frameworks that the tests of the report share.
namespace samples {

[[nodiscard]] const depthchart::core::Framework &builtIn();
[[nodiscard]] const depthchart::core::Units &units();

/// The rich example.
[[nodiscard]] depthchart::core::Profile rich();
[[nodiscard]] depthchart::core::Profile empty();
/// The rich example during a blind review in which no side is in yet.
[[nodiscard]] depthchart::core::Profile blind();
/// Names of 200 characters, right-to-left and Chinese text, markup, 40 records with long titles.
[[nodiscard]] depthchart::core::Profile hostile();
/// Sixteen domains, long names, a career level with many minimums.
[[nodiscard]] depthchart::core::Framework wide();
/// Depths, records and texts by that seed.
[[nodiscard]] depthchart::core::Profile random(const depthchart::core::Framework &framework, quint32 seed);

/// The rich example with a plan of so many steps, a domain's levels and free ones in turn, done and active at
/// first, each fifth pinned into a conflict, most with criteria of which some are met.
[[nodiscard]] depthchart::core::Profile planned(int steps, QDate start = QDate(2026, 1, 31));
/// Steps with names of any length and script, without dates, at both ends of time, and in lanes higher than a
/// page.
[[nodiscard]] depthchart::core::Profile hostilePlan();

[[nodiscard]] depthchart::ui::ReportOptions options(QPageSize::PageSizeId pageSize = QPageSize::A4);

/// The text of a PDF by pdftotext, in normal form KC; null where the tool is missing.
[[nodiscard]] QString textOf(const QByteArray &pdf);
/// What the tool prints for the PDF's file; null where it is missing.
[[nodiscard]] QString toolOutput(const QString &tool, const QStringList &before, const QByteArray &pdf,
                                 const QStringList &after = {});

} // namespace samples
