// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinemodel.h"

#include <algorithm>

namespace depthchart::ui {

qsizetype barIndex(const TimelineModel &model, const QString &id)
{
    const auto found =
        std::find_if(model.bars.cbegin(), model.bars.cend(), [&id](const Bar &bar) { return bar.id == id; });
    return found == model.bars.cend() ? -1 : found - model.bars.cbegin();
}

void DateRange::include(QDate date)
{
    if (!date.isValid())
        return;
    first = first.isValid() ? std::min(first, date) : date;
    last = last.isValid() ? std::max(last, date) : date;
}

void DateRange::include(const DateRange &range)
{
    include(range.first);
    include(range.last);
}

DateRange dateRange(const TimelineModel &model)
{
    DateRange range = dateRangeWithoutBars(model);
    for (const Bar &bar : model.bars) {
        range.include(bar.start);
        range.include(bar.end);
    }
    return range;
}

DateRange dateRangeWithoutBars(const TimelineModel &model)
{
    DateRange range;
    range.include(model.today);
    if (model.milestone) {
        range.include(model.milestone->date);
        range.include(model.milestone->half.value_or(QDate()));
        range.include(model.milestone->fourFifths.value_or(QDate()));
    }
    return range;
}

} // namespace depthchart::ui
