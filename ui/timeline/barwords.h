// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinegeometry.h"

#include <QHash>

class QFontMetricsF;

namespace depthchart::ui {

/// While one of these lives, widths of words are measured once in its thread: to find a scale, the same words
/// are placed at many. For one font.
class MeasuredWords
{
public:
    MeasuredWords();
    ~MeasuredWords();
    Q_DISABLE_COPY_MOVE(MeasuredWords)

    /// The width of the text in px, from what is known where there is something.
    [[nodiscard]] static double width(const QString &text, const QFontMetricsF &metrics);

private:
    MeasuredWords *m_outer;
    QHash<QString, double> m_widths;
};

/// The room for one bar's words: on the bar between two places, and beside it up to a limit.
struct WordRoom
{
    double onLeft = 0;
    double onRight = 0;
    double besideLeft = 0;
    double limit = 0;
    double top = 0;
    double height = 0;
    /// False where nothing may be written on the bar (its elapsed part is hatched).
    bool on = true;
};

/// Places a bar's name and duration: on the bar where they fit, else beside it, else shorter, else elided,
/// else not at all. No text passes its room.
[[nodiscard]] QList<PlacedText> placeWords(const Bar &bar, const WordRoom &room,
                                           const QFontMetricsF &metrics);

} // namespace depthchart::ui
