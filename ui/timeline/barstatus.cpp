// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/barstatus.h"

#include <QCoreApplication>
#include <QLocale>

namespace depthchart::ui {

namespace {

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Timeline)
};

QString styleText(BarStyle style)
{
    switch (style) {
    case BarStyle::Outlined:
        return Timeline::tr("not in the plan");
    case BarStyle::Planned:
        return Timeline::tr("planned");
    case BarStyle::Active:
        return Timeline::tr("active");
    case BarStyle::Done:
        break;
    }
    return Timeline::tr("done");
}

QString dateText(QDate date, const QString &format)
{
    return QLocale(QLocale::English).toString(date, format);
}

} // namespace

QString statusText(const Bar &bar)
{
    QStringList words{styleText(bar.style)};
    if (bar.conflict)
        words += Timeline::tr("conflict");
    if (bar.pinned)
        words += Timeline::tr("pinned");
    if (bar.critical)
        words += Timeline::tr("on the critical path");
    return words.join(QStringLiteral(", "));
}

QString barName(const TimelineModel &model, const Bar &bar)
{
    if (!bar.accessibleText.isEmpty())
        return bar.accessibleText;
    const QString month = QStringLiteral("MMMM yyyy");
    QStringList words;
    if (bar.lane >= 0 && bar.lane < model.lanes.size())
        words += model.lanes.at(bar.lane).name;
    if (!bar.text.isEmpty())
        words += bar.text;
    words += Timeline::tr("%1 to %2").arg(dateText(bar.start, month), dateText(bar.end, month));
    words += statusText(bar);
    return words.join(QStringLiteral(", "));
}

QString milestoneName(const Milestone &milestone)
{
    const QString day = dateText(milestone.date, QStringLiteral("d MMMM yyyy"));
    return milestone.text.isEmpty() ? Timeline::tr("Goal, %1").arg(day)
                                    : Timeline::tr("Goal, %1: %2").arg(day, milestone.text);
}

QString dayText(QDate date)
{
    return dateText(date, QStringLiteral("ddd d MMM yyyy"));
}

} // namespace depthchart::ui
