// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

#include <QList>
#include <QString>

#include <optional>

/// What radar and dot plot show, as a plain value (ui.md "Overview", "How it looks and feels").
namespace depthchart::ui {

/// One domain. Depths are capped to the domain's highest level; absent means not rated.
struct DepthAxis
{
    core::DomainId id;
    QString name;
    /// The heading that the domain stands under in the dot plot; empty: none.
    QString group;
    int highest = 0;
    /// On the model's basis: the filled series.
    std::optional<int> depth;
    std::optional<int> self;
    std::optional<int> manager;
    std::optional<int> agreed;
    std::optional<int> target;
    /// In the last snapshot.
    std::optional<int> snapshot;
    /// A depth in the file is above the domain's highest level.
    bool aboveHighest = false;
    /// What the dot plot says below the name; empty: depth and target. Where no rater is told, a screen
    /// reader says it as well.
    QString status;
    bool operator==(const DepthAxis &) const = default;
};

enum class Series { Basis, Self, Manager, Agreed, Target, Snapshot };

struct LegendEntry
{
    Series series = Series::Basis;
    QString text;
    bool operator==(const LegendEntry &) const = default;
};

/// What the legend calls a series in place of its usual name; empty: that name.
struct SeriesNames
{
    QString basis;
    QString self;
    QString manager;
    bool operator==(const SeriesNames &) const = default;
};

struct RadarModel
{
    /// The person's name; may be empty.
    QString title;
    core::Basis basis = core::Basis::Current;
    QList<DepthAxis> axes;
    /// Raters whose marks are shown besides the filled series.
    QList<core::Rater> raters;
    /// "June 2026"; empty where there is no snapshot or it is not shown.
    QString snapshotLabel;
    SeriesNames names;
    bool operator==(const RadarModel &) const = default;
};

struct RadarOptions
{
    /// Raters whose marks are shown besides the filled series.
    QList<core::Rater> showRaters;
    /// Raters whose depths are left out of the model altogether (blind review). The caller chooses a basis
    /// that does not tell them either.
    QList<core::Rater> hideRaters;
    bool target = true;
    bool snapshot = true;
};

/// One axis a domain that takes part (tracked and applying; domain.md section 3), in the framework's order.
[[nodiscard]] RadarModel radarModel(const core::Profile &profile, const core::Framework &framework,
                                    core::Basis basis, const RadarOptions &options = {});

/// Raters who have rated a domain, in their order; empty where it is one alone, whose marks the filled series
/// has.
[[nodiscard]] QList<core::Rater> ratersToCompare(const RadarModel &model);

/// Where a rating and the agreed one differ (domain.md section 1): the axes' positions.
[[nodiscard]] QList<qsizetype> axesThatDiffer(const RadarModel &model, core::Rater rater);

/// The number of rings: the largest highest level, 1 at the least.
[[nodiscard]] int levelCount(const RadarModel &model);

/// Below three axes there is no area: the dot plot is the only view.
[[nodiscard]] bool radarPossible(const RadarModel &model);
/// From three to twelve axes the radar comes first, above the dot plot.
[[nodiscard]] bool radarPreferred(const RadarModel &model);

/// The entries that have something to show, in reading order.
[[nodiscard]] QList<LegendEntry> legendEntries(const RadarModel &model);

[[nodiscard]] std::optional<int> depthBy(const DepthAxis &axis, core::Rater rater);
/// The series' depth on that axis; for `Series::Basis` the filled one.
[[nodiscard]] std::optional<int> depthIn(const DepthAxis &axis, Series series);

/// "self 3, manager 4, target 4"; "not rated, target 4": what a screen reader says. Plain text.
[[nodiscard]] QString axisDescription(const RadarModel &model, qsizetype axis);
/// Full name and every depth, a line each, as rich text with the name escaped.
[[nodiscard]] QString axisToolTip(const RadarModel &model, qsizetype axis);
/// All axes in a sentence each: the chart's accessible description. Plain text.
[[nodiscard]] QString chartDescription(const RadarModel &model);

} // namespace depthchart::ui
