// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/barpositions.h"

#include <QLineF>
#include <QRectF>

/// Links between the bars of a lane: which there are, and the way that each takes.
namespace depthchart::ui {

/// Positions of two bars of one lane; the second follows the first.
struct BarLink
{
    qsizetype from = -1;
    qsizetype to = -1;
    bool operator==(const BarLink &) const = default;
    bool operator<(const BarLink &other) const
    {
        return from != other.from ? from < other.from : to < other.to;
    }
};

/// Which bar follows which; kept up to date by single changes.
class BarLinks
{
public:
    BarLinks() = default;
    explicit BarLinks(const QList<Bar> &bars);

    /// After the model changed so.
    void changeBar(const Bar &bar);
    void insertBar(const Bar &bar, qsizetype position);
    void removeBar(const QString &id);

    /// The links that end at the bar.
    [[nodiscard]] QList<BarLink> linksTo(const QList<Bar> &bars, qsizetype bar) const;
    /// The links that begin at it.
    [[nodiscard]] QList<BarLink> linksFrom(const QList<Bar> &bars, qsizetype bar) const;

private:
    void setFollows(const QString &id, const QStringList &follows);

    BarPositions m_positions;
    QHash<QString, QStringList> m_follows;
    QHash<QString, QStringList> m_followers;
};

/// The way from a bar to the one that follows it, along the axes, to its left edge; in rows below one another
/// that overlap in time through the space between them. Empty where both adjoin in one row.
[[nodiscard]] QList<QPointF> linkPath(const QRectF &from, const QRectF &to);

/// The parts of a path along the axes that lie in the area: not every paint device clips.
[[nodiscard]] QList<QLineF> cutPath(const QList<QPointF> &path, const QRectF &area);

/// The two strokes of the head at the path's end; none where the end does not lie in the area.
[[nodiscard]] QList<QLineF> arrowHead(const QList<QPointF> &path, const QRectF &area);

} // namespace depthchart::ui
