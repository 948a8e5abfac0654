// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/autosavedprofile.h"
#include "ui/text/mergephrases.h"

/// What edits that were not saved come to, plain text in British English.
namespace depthchart::ui {

/// What restoring would change in the file as it is, a line a change; all that there is where there is no
/// file. Empty where it cannot be told.
[[nodiscard]] QList<MergeLine> unsavedLines(const core::AutosavedProfile &autosaved,
                                            const std::optional<core::Profile> &file,
                                            const MergeReader &reader);

/// How the file stands to what the edits began from.
enum class FileSince { NeverSaved, AsItWas, Changed, Gone };

/// "Depthchart ended without saving seven changes in noor.depthchart (26 Nov 2026, 04:30)." Then, in a
/// sentence more, what became of the file.
[[nodiscard]] QString unsavedSentence(const core::AutosavedProfile &autosaved, qsizetype changes,
                                      FileSince since);

/// "26 Nov 2026, 04:30", in the local time.
[[nodiscard]] QString momentText(const QDateTime &moment);

} // namespace depthchart::ui
