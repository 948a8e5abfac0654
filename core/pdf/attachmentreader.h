// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"

#include <QByteArray>

namespace depthchart::core::pdf {

/// What attachedProfile() gives of a file that begins as a PDF does.
[[nodiscard]] Result<QByteArray> readAttachedProfile(const QByteArray &pdf);

} // namespace depthchart::core::pdf
