// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// A profile's file with texts in many scripts, for a look at what becomes of them on paper.
struct WrittenProfile
{
    QByteArray bytes;
    /// Every text in it that a report tells.
    QStringList texts;
};

/// The same seed gives the same profile: the rich example with its texts replaced, and with more of them.
[[nodiscard]] WrittenProfile writtenProfile(quint32 seed);
