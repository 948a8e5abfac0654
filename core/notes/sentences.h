// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace depthchart::core {

/// A paragraph (one line, single blanks) cut into statements, each a sentence or several: one that leans on
/// the sentence before it ("It cut costs by a third."), and one of a few words, stay with that. Full stops of
/// abbreviations, numbers, versions and names end no sentence.
[[nodiscard]] QStringList sentences(const QString &paragraph);

} // namespace depthchart::core
