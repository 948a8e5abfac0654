// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace depthchart::core {

/// A multiple of bytes as a text writes it.
struct ByteUnit
{
    /// "TB", "GiB".
    QString name;
    /// "GBps".
    bool perSecond = false;
};

/// "TB", "gb", "GiB", "terabytes", "MBps"; nothing for bits ("Mb", "Gbps") and other words.
[[nodiscard]] std::optional<ByteUnit> readBytes(QStringView word);

/// Of a name that readBytes gives: the power of 1,000; 0 for any other unit (section 7: steps of 1,000
/// throughout).
[[nodiscard]] int bytePower(QStringView name);

} // namespace depthchart::core
