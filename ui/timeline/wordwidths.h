// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QHash>

namespace depthchart::ui {

/// The widths of words in one font, each measured once: to find a scale, the same words are placed at many.
class WordWidths
{
public:
    explicit WordWidths(const QFont &font = {});

    /// Of the text in one line, in px.
    [[nodiscard]] double width(const QString &text) const;
    /// The text, shortened where it is wider than that.
    [[nodiscard]] QString elided(const QString &text, double most) const;

private:
    QFontMetricsF m_metrics;
    mutable QHash<QString, double> m_known;
    /// For the width that was last asked for.
    mutable QHash<QString, std::pair<double, QString>> m_elided;
};

} // namespace depthchart::ui
