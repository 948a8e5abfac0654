// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace depthchart::core {

/// The translation context of the words of faults: the only text for people that the core makes by itself.
struct FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::core::FaultWords)
};

} // namespace depthchart::core
