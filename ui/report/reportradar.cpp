// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportradar.h"

#include "ui/radar/dotplotpainter.h"
#include "ui/radar/radarpainter.h"
#include "ui/report/reportsigns.h"
#include "ui/report/reporttext.h"

#include <QPainter>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr QSizeF radarSize(366, 360);
constexpr double dotPlotWidth = 366;
constexpr double labelPixels = 13;

bool hasSomething(const RadarModel &model)
{
    return std::any_of(model.axes.cbegin(), model.axes.cend(),
                       [](const DepthAxis &axis) { return axis.depth || axis.target; });
}

QPicture recordDotPlot(const RadarModel &model, QSizeF size, const ChartFonts &fonts)
{
    QPicture picture;
    QPainter painter(&picture);
    paintDotPlot(painter, dotPlotGeometry(model, QRectF(QPointF(), size), fonts), model, Theme::print());
    painter.end();
    return picture;
}

/// Snapshots that show what is now as well, as the one that a review just took, tell nothing beside it.
core::Profile withoutSnapshotsOfToday(core::Profile profile)
{
    const auto isNow = [&](const core::TargetDepth &depth) {
        const core::DomainEntry *entry = core::findEntry(profile, depth.domain);
        return entry != nullptr && core::currentDepth(*entry) == depth.depth;
    };
    while (!profile.history.isEmpty() && std::ranges::all_of(profile.history.constLast().depths, isNow))
        profile.history.removeLast();
    return profile;
}

} // namespace

ReportRadar recordReportRadar(const core::Profile &profile, const core::Framework &framework,
                              core::Basis basis, std::optional<core::Rater> hidden)
{
    RadarOptions options;
    // Self and agreed tell the story; all three raters stand in the table of domains.
    if (basis == core::Basis::Current && hasAgreedDepth(profile))
        options.showRaters = {core::Rater::Self, core::Rater::Agreed};
    if (hidden)
        options.hideRaters = {*hidden};
    // Targets are the person's own, as the snapshots' depths before a first review.
    options.target = options.snapshot = hidden != core::Rater::Self;
    const RadarModel model =
        withVisibleSigns(radarModel(withoutSnapshotsOfToday(profile), framework, basis, options));
    if (!hasSomething(model))
        return ReportRadar();
    const QFont label = reportFontInPixels(labelPixels);
    if (radarPreferred(model))
        return {recordRadar(model, radarSize, Theme::print(), label), radarSize};
    const ChartFonts fonts = chartFonts(label);
    const QSizeF size(dotPlotWidth, dotPlotMinimumHeight(model, dotPlotWidth, fonts));
    return {recordDotPlot(model, size, fonts), size};
}

} // namespace depthchart::ui
