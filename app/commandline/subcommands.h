// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// One function a subcommand: takes the arguments after its name, prints, gives the exit status.
namespace depthchart::app {

[[nodiscard]] int runAssess(const QStringList &arguments);
[[nodiscard]] int runOpportunities(const QStringList &arguments);
[[nodiscard]] int runPlan(const QStringList &arguments);
[[nodiscard]] int runSuggest(const QStringList &arguments);
[[nodiscard]] int runReport(const QStringList &arguments);
[[nodiscard]] int runValidate(const QStringList &arguments);
[[nodiscard]] int runImport(const QStringList &arguments);
[[nodiscard]] int runMerge(const QStringList &arguments);
[[nodiscard]] int runFramework(const QStringList &arguments);

} // namespace depthchart::app
