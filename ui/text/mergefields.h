// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/mergeshape.h"

#include <QString>

/// What the fields of a profile's file are called for people.
namespace depthchart::ui {

/// "manager’s rating"; of a key that is none of ours, that this version does not know it.
[[nodiscard]] QString mergeFieldWords(core::merging::Record record, QStringView key);

} // namespace depthchart::ui
