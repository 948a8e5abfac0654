// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

/// The command line (format.md "The command line"): the subcommands, which need no display, and what is left
/// for the window.
namespace depthchart::app {

/// The program's name and version as QCoreApplication and `--version` tell them.
void setApplicationNames();

/// Runs the subcommand that the arguments name, or prints help or the version, and returns the exit status: 0
/// done, 1 refused or without an answer, 2 wrong usage. Nothing where the arguments ask for the window. To be
/// called before any application object stands: a subcommand makes its own.
[[nodiscard]] std::optional<int> runSubcommand(int argc, char **argv);

/// What the window is asked to open.
struct WindowRequest
{
    QStringList files;
    /// Path of another framework; empty: the built-in one.
    QString framework;
};

/// Reads the arguments of the window (QCoreApplication::arguments(), which no longer has Qt's own options).
/// Where they are wrong, says so on standard error and gives the exit status.
[[nodiscard]] tl::expected<WindowRequest, int> windowRequest(const QStringList &arguments);

} // namespace depthchart::app
