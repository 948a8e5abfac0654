// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/textspan.h"
#include "core/suggest/stemmer.h"

#include <QList>
#include <QString>

namespace depthchart::core {

/// One word of a text.
struct TextWord
{
    QString stem;
    /// It never matches by itself: a stop word, a number, a sign alone.
    bool isStop = false;
    TextSpan span;
    bool operator==(const TextWord &) const = default;
};

/// The words of a text in its order. Hyphens, slashes and underscores part words; case and accents do not
/// matter; addresses are left out.
[[nodiscard]] QList<TextWord> textWords(QStringView text, Stemmer &stemmer);

} // namespace depthchart::core
