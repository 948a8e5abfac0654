// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"

#include <functional>

namespace depthchart::core {

/// Gives a new id at every call: the core knows no randomness.
using NewId = std::function<EntryId()>;

} // namespace depthchart::core
