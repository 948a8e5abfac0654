// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/depthview.h"
#include "ui/radar/radargeometry.h"

#include <memory>
#include <optional>

namespace depthchart::ui {

class RadarChart;

/// The radar on the screen. Its chart is made when it is painted first.
class RadarView final : public DepthView
{
    Q_OBJECT

public:
    explicit RadarView(QWidget *parent = nullptr);
    ~RadarView() override;

    [[nodiscard]] const RadarGeometry &geometryOfRadar() const;

    [[nodiscard]] std::optional<qsizetype> axisAt(QPointF point) const override;
    [[nodiscard]] QRectF axisRect(qsizetype axis) const override;
    [[nodiscard]] int depthAt(qsizetype axis, QPointF point) const override;
    [[nodiscard]] QString shortenedEntryAt(QPointF point) const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void refresh() override;
    [[nodiscard]] Qt::Orientation axisKeys() const override { return Qt::Horizontal; }
    void paintEvent(QPaintEvent *event) override;

private:
    mutable std::optional<RadarGeometry> m_geometry;
    std::unique_ptr<RadarChart> m_chart;
    bool m_chartIsCurrent = false;
};

} // namespace depthchart::ui
