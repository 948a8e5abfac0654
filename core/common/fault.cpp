// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/fault.h"

#include "core/common/words.h"

namespace depthchart::core {

QString faultText(const Fault &fault)
{
    const QString what = FaultWords::tr("found %1, allowed is %2");
    // One arg() with both: a found text that holds "%2" must not be filled in.
    const QString words = what.arg(fault.found, fault.allowed);
    if (fault.line > 0) {
        return FaultWords::tr("line %1, column %2: ").arg(fault.line).arg(fault.column) + words;
    }
    return fault.pointer.isEmpty() ? words : fault.pointer + QStringLiteral(": ") + words;
}

} // namespace depthchart::core
