// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace depthchart::ui {

class ProfileDocument;

/// The text as a file's name that every file system takes, at most 80 characters long; may be empty.
[[nodiscard]] QString portableFileName(const QString &text);

/// Where a file made from the profile would go: beside the profile's own, or without a folder where it has
/// none; "Noor Haddad, career profile, 2026-11-23.pdf", without what a file system may refuse.
[[nodiscard]] QString exportPath(const ProfileDocument &document, const QString &what, const QString &suffix);

} // namespace depthchart::ui
