// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/utf8.h"

namespace depthchart::core::json {

qsizetype utf8SequenceLength(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&bytes](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes.at(i)) : 0U;
    };
    const unsigned lead = byte(at);
    if (lead < 0x80)
        return 1;
    unsigned lowest = 0x80;
    unsigned highest = 0xBF;
    qsizetype length = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        lowest = lead == 0xE0 ? 0xA0 : lowest;
        highest = lead == 0xED ? 0x9F : highest;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        lowest = lead == 0xF0 ? 0x90 : lowest;
        highest = lead == 0xF4 ? 0x8F : highest;
    } else {
        return 0;
    }
    for (qsizetype i = 1; i < length; ++i) {
        if (byte(at + i) < lowest || byte(at + i) > highest)
            return 0;
        lowest = 0x80;
        highest = 0xBF;
    }
    return length;
}

} // namespace depthchart::core::json
