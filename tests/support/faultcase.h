// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace depthchart::test {

/// A file that is refused, and every fault that it is refused for.
struct FaultCase
{
    QByteArray name;
    QByteArray bytes;
    QStringList pointers;
    /// Of the first fault.
    QString found;
    QString allowed;
};

} // namespace depthchart::test
