// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/chartpens.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace depthchart::ui {

namespace {

/// The person's own rating is the accent; what others rated or evidence shows is neutral.
Tone basisTone(core::Basis basis)
{
    return basis == core::Basis::Self || basis == core::Basis::Current ? Tone::Accent : Tone::MeterFill;
}

/// The share of the accent in its tint over a card.
qreal tintShare(const Theme &theme)
{
    const qreal card = theme.color(Tone::Card).redF();
    const qreal span = theme.color(Tone::Accent).redF() - card;
    return span == 0 ? 0 : (theme.color(Tone::AccentTint).redF() - card) / span;
}

} // namespace

bool hasLine(Series series)
{
    return series == Series::Basis || series == Series::Target || series == Series::Snapshot;
}

QPen seriesPen(Series series, core::Basis basis, const Theme &theme)
{
    QPen pen(theme.color(Tone::MutedText), 1.5);
    pen.setJoinStyle(Qt::RoundJoin);
    switch (series) {
    case Series::Target:
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4 / 1.5, 3 / 1.5});
        break;
    case Series::Snapshot:
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1.5 / 1.5, 2.5 / 1.5});
        break;
    case Series::Basis:
    case Series::Self:
    case Series::Manager:
    case Series::Agreed:
        pen = QPen(theme.color(basisTone(basis)), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        break;
    }
    return pen;
}

QColor areaColor(core::Basis basis, const Theme &theme)
{
    QColor color = theme.color(basisTone(basis));
    color.setAlphaF(static_cast<float>(tintShare(theme)));
    return color;
}

void paintSnapshotTick(QPainter &painter, QPointF centre, qreal reach, const Theme &theme)
{
    QPen pen = seriesPen(Series::Snapshot, core::Basis::Current, theme);
    pen.setWidthF(2);
    pen.setDashPattern({1, 1});
    painter.setPen(pen);
    painter.drawLine(centre - QPointF(0, reach), centre + QPointF(0, reach));
}

} // namespace depthchart::ui
