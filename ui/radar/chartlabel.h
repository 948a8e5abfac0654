// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>
#include <QStringList>

namespace depthchart::ui {

struct WrappedLabel
{
    /// Up to three lines; none for an empty text.
    QStringList lines;
    /// Of the widest line.
    qreal width = 0;
    /// The text did not fit and is shortened.
    bool elided = false;
    bool operator==(const WrappedLabel &) const = default;
};

/// The text in at most `lines` lines (1 to 3) no wider than `width`. Two lines break at a space, before an
/// ampersand or, where there is neither, between two signs of a script without spaces, with both lines as
/// even as can be; what is too long ends in an ellipsis. Control signs and line breaks become spaces.
[[nodiscard]] WrappedLabel wrapLabel(const QString &text, const QFontMetricsF &metrics, qreal width,
                                     int lines);

/// The text on one line without control signs.
[[nodiscard]] QString singleLine(const QString &text);

} // namespace depthchart::ui
