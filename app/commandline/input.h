// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/framework/framework.h"
#include "core/growth/units.h"
#include "core/profile/profile.h"

#include <optional>

/// The files that a subcommand works on. What is refused is told on standard error, every fault on a line.
namespace depthchart::app {

/// The whole file; nothing where it cannot be read.
[[nodiscard]] std::optional<QByteArray> fileBytes(const QString &path);

/// The bytes to read a profile from: the whole file, or what is attached to it where it is a PDF report.
struct ProfileBytes
{
    QByteArray bytes;
    bool isFromPdf = false;
};
[[nodiscard]] std::optional<ProfileBytes> profileBytes(const QString &path);

/// A PDF is there: no profile is written in its place.
[[nodiscard]] bool isReport(const QString &path);

/// Tells every fault of a file on a line of its own.
void printFaults(const QString &path, const core::Faults &faults);

/// The framework in the file, or the built-in one where the path is empty.
[[nodiscard]] std::optional<core::Framework> openFramework(const QString &path);

struct OpenedProfile
{
    core::Profile profile;
    /// Absent: the profile's framework is not at hand.
    std::optional<core::Framework> framework;
    /// Attached to a report: there is no profile file behind it that could be written.
    bool isFromPdf = false;
};

/// The profile, also one that is attached to a PDF report, which no newer major version wrote, with its
/// framework: that of `frameworkPath` where one is
/// given, else the built-in one or the copy in the file, whichever has the id that the profile names. What a
/// person should know about the two (another revision, sections left out) is told on standard error.
[[nodiscard]] std::optional<OpenedProfile> openProfile(const QString &path, const QString &frameworkPath);

/// The countable nouns that come with the program.
[[nodiscard]] std::optional<core::Units> openUnits();

/// All that the rules need.
struct Opened
{
    core::Profile profile;
    core::Framework framework;
    core::Units units;
    bool isFromPdf = false;
};

/// Both of the above, for a subcommand that has no answer without the profile's framework: where that is not
/// at hand, it says so with the remedy.
[[nodiscard]] std::optional<Opened> openWithFramework(const QString &path, const QString &frameworkPath);

/// The fault of a profile that a newer major version wrote.
[[nodiscard]] core::Fault newerVersionFault(int version);

/// domain.md section 2: where the framework gives no months, the built-in ones are assumed, and the program
/// says so.
void printAssumedMonths(const core::Framework &framework);

/// Says that the profile's framework is not at hand, and the remedy.
void printFrameworkMissing(const QString &path, const core::Profile &profile);

} // namespace depthchart::app
