// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"

#include <QByteArray>

namespace depthchart::core {

/// Whether a file is meant to be a PDF: by its header, which other programs may have put something before. A
/// JSON document is none, whatever its texts hold.
[[nodiscard]] bool isPdf(const QByteArray &bytes);

/// The bytes of the profile that is attached to a report (format.md, `depthchart report`), as they were
/// attached: whether they are a profile is for readProfile() to say. Nothing in the PDF is run, followed or
/// mended; whatever it holds, time and memory are bounded.
///
/// Faults (without a place; `allowed` is the remedy): no PDF, a broken one, one with a password, without an
/// attached profile, with foreign attachments only, with several profiles, an attachment over 64 MiB or one
/// that is not what its checksum says.
[[nodiscard]] Result<QByteArray> attachedProfile(const QByteArray &pdf);

/// The bytes to read a profile from: the attached ones where the file is a PDF, else the file's own.
[[nodiscard]] Result<QByteArray> profileBytes(const QByteArray &file);

} // namespace depthchart::core
