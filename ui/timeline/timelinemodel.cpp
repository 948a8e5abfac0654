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

DateRange dateRange(const TimelineModel &model)
{
    DateRange range{model.today, model.today};
    const auto include = [&range](QDate date) {
        if (!date.isValid())
            return;
        range.first = range.first.isValid() ? std::min(range.first, date) : date;
        range.last = range.last.isValid() ? std::max(range.last, date) : date;
    };
    for (const Bar &bar : model.bars) {
        include(bar.start);
        include(bar.end);
    }
    if (model.milestone) {
        include(model.milestone->date);
        include(model.milestone->half.value_or(QDate()));
        include(model.milestone->fourFifths.value_or(QDate()));
    }
    return range;
}

} // namespace depthchart::ui
