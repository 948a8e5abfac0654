// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/depthview.h"
#include "ui/radar/dotplotgeometry.h"

#include <optional>

namespace depthchart::ui {

/// The dot plot on the screen. Its minimum height holds all rows: put it into a scroll area.
class DotPlotView final : public DepthView
{
    Q_OBJECT

public:
    explicit DotPlotView(QWidget *parent = nullptr);

    [[nodiscard]] const DotPlotGeometry &geometryOfPlot() const;
    /// Whether the current row is tinted, with and without the focus: something beside the plot tells of it.
    void setCurrentMarked(bool marked);

    [[nodiscard]] std::optional<qsizetype> axisAt(QPointF point) const override;
    [[nodiscard]] QRectF axisRect(qsizetype axis) const override;
    [[nodiscard]] int depthAt(qsizetype axis, QPointF point) const override;
    [[nodiscard]] QString shortenedEntryAt(QPointF point) const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void refresh() override;
    [[nodiscard]] Qt::Orientation axisKeys() const override { return Qt::Vertical; }
    void paintEvent(QPaintEvent *event) override;

private:
    mutable std::optional<DotPlotGeometry> m_geometry;
    bool m_currentMarked = false;
};

} // namespace depthchart::ui
