// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace depthchart::core::json {

/// Whether the byte continues a character that began before it.
[[nodiscard]] constexpr bool isUtf8Continuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Bytes of the well-formed UTF-8 sequence at `at`, or 0 (Unicode, table 3-7).
[[nodiscard]] qsizetype utf8SequenceLength(const QByteArray &bytes, qsizetype at);

} // namespace depthchart::core::json
