// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/profile/profile.h"

namespace depthchart::core {

/// Reads a profile file (format.md "The profile file"). Refused with all its faults, each by its place. A
/// newer major version is read as far as this program knows it; Profile::version tells, and nothing may write
/// it.
[[nodiscard]] Result<Profile> readProfile(const QByteArray &bytes);

/// The file's bytes: keys in format.md's order, unknown keys in place, a final newline. Reading and writing a
/// file in this layout gives its bytes.
[[nodiscard]] QByteArray writeProfile(const Profile &profile);

/// The file's object, and a profile from one, as both of the above: for what treats all fields alike.
[[nodiscard]] json::Value profileValue(const Profile &profile);
[[nodiscard]] Result<Profile> profileFromValue(const json::Value &value);

/// An empty profile for a framework. `id` is a UUID made by the caller: the core knows no randomness.
[[nodiscard]] Profile newProfile(const QString &id, const FrameworkReference &framework);

} // namespace depthchart::core
