// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/radarmodel.h"

#include "core/assessment/standing.h"
#include "core/review/snapshot.h"
#include "ui/radar/chartlabel.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct Radar
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Radar)
};

/// More is a crowd of spokes: the dot plot comes first.
constexpr qsizetype mostPreferredAxes = 12;
constexpr qsizetype fewestAxes = 3;

QString snapshotText(const core::Snapshot &snapshot)
{
    const QString label = singleLine(snapshot.label);
    if (!label.isEmpty())
        return label;
    return snapshot.date ? monthOfYearText(*snapshot.date) : Radar::tr("Last snapshot");
}

/// Caps depths on their way into an axis and remembers that it had to.
class Capping
{
public:
    explicit Capping(DepthAxis &axis)
        : m_axis(axis)
    {
    }
    std::optional<int> operator()(const std::optional<core::Depth> &depth)
    {
        if (!depth)
            return std::nullopt;
        m_axis.aboveHighest = m_axis.aboveHighest || depth->value() > m_axis.highest;
        return std::min(depth->value(), m_axis.highest);
    }

private:
    DepthAxis &m_axis;
};

DepthAxis axisOf(const core::Domain &domain, const core::DomainStanding &standing,
                 const core::DomainEntry *entry, const RadarOptions &options)
{
    DepthAxis axis;
    axis.id = domain.id;
    axis.name = domain.name;
    axis.group = singleLine(domain.group);
    axis.highest = domain.highestLevel().value();
    Capping capped(axis);
    axis.depth = capped(standing.rated);
    axis.aboveHighest = standing.aboveHighest;
    if (!entry)
        return axis;
    const auto shown = [&options](core::Rater rater) { return !options.hideRaters.contains(rater); };
    if (shown(core::Rater::Self))
        axis.self = capped(entry->self);
    if (shown(core::Rater::Manager))
        axis.manager = capped(entry->manager);
    if (shown(core::Rater::Agreed))
        axis.agreed = capped(entry->agreed);
    if (options.target)
        axis.target = capped(entry->target);
    return axis;
}

void addSnapshot(RadarModel &model, const core::Snapshot &snapshot)
{
    model.snapshotLabel = snapshotText(snapshot);
    for (DepthAxis &axis : model.axes) {
        if (const std::optional<core::Depth> depth = core::depthIn(snapshot, axis.id))
            axis.snapshot = std::min(depth->value(), axis.highest);
    }
}

QString basisText(const RadarModel &model)
{
    if (!model.names.basis.isEmpty())
        return singleLine(model.names.basis);
    const QString title = isolated(singleLine(model.title));
    const QString basis = basisName(model.basis);
    return title.isEmpty() ? basis : Radar::tr("%1, %2").arg(title, basis.toLower());
}

QString snapshotEntry(const RadarModel &model)
{
    const auto missing =
        std::ranges::count_if(model.axes, [](const DepthAxis &axis) { return !axis.snapshot; });
    if (missing == 0)
        return model.snapshotLabel;
    if (missing > 1)
        return Radar::tr("%1 (%2 not rated)").arg(model.snapshotLabel).arg(missing);
    const auto single =
        std::ranges::find_if(model.axes, [](const DepthAxis &axis) { return !axis.snapshot; });
    return Radar::tr("%1 (%2 not rated)", "a snapshot, then a domain")
        .arg(model.snapshotLabel, singleLine(single->name));
}

QString nameOf(core::Rater rater, const SeriesNames &names)
{
    const QString name = rater == core::Rater::Self      ? names.self
                         : rater == core::Rater::Manager ? names.manager
                                                         : QString();
    return name.isEmpty() ? raterName(rater) : singleLine(name);
}

bool hasDepth(const RadarModel &model, Series series)
{
    return std::ranges::any_of(model.axes,
                               [series](const DepthAxis &axis) { return depthIn(axis, series).has_value(); });
}

Series seriesOf(core::Rater rater)
{
    switch (rater) {
    case core::Rater::Self:
        return Series::Self;
    case core::Rater::Manager:
        return Series::Manager;
    case core::Rater::Agreed:
        break;
    }
    return Series::Agreed;
}

/// The filled series is this rater's alone: one entry tells line and mark.
bool isBasis(core::Rater rater, core::Basis basis)
{
    return (rater == core::Rater::Self && basis == core::Basis::Self) ||
           (rater == core::Rater::Manager && basis == core::Basis::Manager) ||
           (rater == core::Rater::Agreed && basis == core::Basis::Agreed);
}

QList<core::Rater> ratersWithMarks(const RadarModel &model)
{
    QList<core::Rater> raters;
    for (const core::Rater rater : {core::Rater::Self, core::Rater::Manager, core::Rater::Agreed}) {
        if (model.raters.contains(rater) && !isBasis(rater, model.basis))
            raters.append(rater);
    }
    // The current depth is agreed in some domains and self in others: the legend tells both marks.
    const bool mixed =
        model.basis == core::Basis::Current && hasDepth(model, Series::Agreed) &&
        std::ranges::any_of(model.axes, [](const DepthAxis &axis) { return axis.depth && !axis.agreed; });
    if (mixed && !raters.contains(core::Rater::Agreed))
        raters.append(core::Rater::Agreed);
    return raters;
}

} // namespace

RadarModel radarModel(const core::Profile &profile, const core::Framework &framework, core::Basis basis,
                      const RadarOptions &options)
{
    RadarModel model;
    model.title = profile.person.name;
    model.basis = basis;
    model.raters = options.showRaters;
    for (const core::Rater hidden : options.hideRaters)
        model.raters.removeAll(hidden);
    const core::Standing standing = core::standing(profile, framework, basis);
    for (const core::DomainStanding &each : standing.domains) {
        if (!each.takesPart())
            continue;
        const core::Domain &domain = framework.domains.at(each.index);
        model.axes.append(axisOf(domain, each, core::findEntry(profile, domain.id), options));
    }
    const core::Snapshot *snapshot = options.snapshot ? core::lastSnapshot(profile) : nullptr;
    if (snapshot)
        addSnapshot(model, *snapshot);
    return model;
}

QList<core::Rater> ratersToCompare(const RadarModel &model)
{
    QList<core::Rater> raters;
    for (const core::Rater rater : {core::Rater::Self, core::Rater::Manager, core::Rater::Agreed}) {
        if (hasDepth(model, seriesOf(rater)))
            raters.append(rater);
    }
    return raters.size() > 1 ? raters : QList<core::Rater>();
}

QList<qsizetype> axesThatDiffer(const RadarModel &model, core::Rater rater)
{
    QList<qsizetype> axes;
    for (qsizetype i = 0; i < model.axes.size(); ++i) {
        const std::optional<int> depth = depthBy(model.axes.at(i), rater);
        if (depth && model.axes.at(i).agreed && depth != model.axes.at(i).agreed)
            axes.append(i);
    }
    return axes;
}

int levelCount(const RadarModel &model)
{
    int levels = 1;
    for (const DepthAxis &axis : model.axes)
        levels = std::max(levels, axis.highest);
    return levels;
}

bool radarPossible(const RadarModel &model)
{
    return model.axes.size() >= fewestAxes;
}

bool radarPreferred(const RadarModel &model)
{
    return radarPossible(model) && model.axes.size() <= mostPreferredAxes;
}

QList<LegendEntry> legendEntries(const RadarModel &model)
{
    QList<LegendEntry> entries;
    if (hasDepth(model, Series::Basis))
        entries.append({Series::Basis, basisText(model)});
    for (const core::Rater rater : ratersWithMarks(model)) {
        if (hasDepth(model, seriesOf(rater)))
            entries.append({seriesOf(rater), nameOf(rater, model.names)});
    }
    if (hasDepth(model, Series::Target))
        entries.append({Series::Target, Radar::tr("Target")});
    if (hasDepth(model, Series::Snapshot))
        entries.append({Series::Snapshot, snapshotEntry(model)});
    return entries;
}

std::optional<int> depthBy(const DepthAxis &axis, core::Rater rater)
{
    return depthIn(axis, seriesOf(rater));
}

std::optional<int> depthIn(const DepthAxis &axis, Series series)
{
    switch (series) {
    case Series::Basis:
        return axis.depth;
    case Series::Self:
        return axis.self;
    case Series::Manager:
        return axis.manager;
    case Series::Agreed:
        return axis.agreed;
    case Series::Target:
        return axis.target;
    case Series::Snapshot:
        break;
    }
    return axis.snapshot;
}

QString axisDescription(const RadarModel &model, qsizetype axis)
{
    const DepthAxis &each = model.axes.at(axis);
    QStringList parts;
    if (!each.depth && each.status.isEmpty())
        parts.append(Radar::tr("not rated"));
    else if (model.basis == core::Basis::Evidenced)
        parts.append(Radar::tr("evidenced %1").arg(*each.depth));
    if (each.self)
        parts.append(Radar::tr("self %1").arg(*each.self));
    if (each.manager)
        parts.append(Radar::tr("manager %1").arg(*each.manager));
    if (each.agreed)
        parts.append(Radar::tr("agreed %1").arg(*each.agreed));
    if (each.target)
        parts.append(Radar::tr("target %1").arg(*each.target));
    return parts.isEmpty() ? each.status : parts.join(u", "_s);
}

QString axisToolTip(const RadarModel &model, qsizetype axis)
{
    const DepthAxis &each = model.axes.at(axis);
    QStringList lines{u"<b>%1</b>"_s.arg(singleLine(each.name).toHtmlEscaped()),
                      capitalised(axisDescription(model, axis)).toHtmlEscaped(),
                      Radar::tr("of %1 levels").arg(each.highest).toHtmlEscaped()};
    if (each.snapshot)
        lines.append(Radar::tr("%1: %2").arg(model.snapshotLabel).arg(*each.snapshot).toHtmlEscaped());
    if (each.aboveHighest)
        lines.append(
            Radar::tr("A depth in the file is above the highest level and counts as it.").toHtmlEscaped());
    return u"<qt>%1</qt>"_s.arg(lines.join(u"<br>"_s));
}

QString chartDescription(const RadarModel &model)
{
    QStringList sentences;
    for (qsizetype i = 0; i < model.axes.size(); ++i) {
        sentences.append(
            Radar::tr("%1: %2.").arg(singleLine(model.axes.at(i).name), axisDescription(model, i)));
    }
    return sentences.join(u' ');
}

} // namespace depthchart::ui
