// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinegeometry.h"
#include "ui/timeline/timelinepainter.h"

#include <QAbstractScrollArea>

class QHelpEvent;

namespace depthchart::ui {

/// The timeline on the screen: lane names stay at the left, the header on top. Wheel scrolls, Ctrl and wheel
/// zooms about the pointer; arrows go from bar to bar and lane to lane, Home and End to the first and last, +
/// and − zoom, 0 fits, Enter activates. To a screen reader a list with an item a bar.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// The selection stays where the model still has that bar.
    void setModel(const TimelineModel &model);
    [[nodiscard]] const TimelineModel &model() const { return m_geometry.model(); }
    [[nodiscard]] const TimelineGeometry &geometryOfBars() const { return m_geometry; }

    [[nodiscard]] Zoom zoom() const { return m_geometry.scale().zoom(); }
    /// The density that the zoom starts with, about the middle of what is seen.
    void setZoom(Zoom zoom);
    void zoomBy(double factor, double viewportX);
    /// One step, about the selected bar's start or else the middle.
    void zoomIn();
    void zoomOut();
    /// Everything in view, and kept so while the view or the model changes, until the person zooms.
    void fit();
    [[nodiscard]] bool isFitted() const { return m_fitted; }

    /// What the view can use above the height of its hint.
    [[nodiscard]] int roomToSpread() const;

    /// Id of the selected bar; empty: none.
    [[nodiscard]] QString selected() const { return m_selected; }
    /// Position of the selected bar, or -1.
    [[nodiscard]] qsizetype selectedIndex() const { return m_state.selected; }
    /// Selects and scrolls it into view; an id that no bar has selects none.
    void select(const QString &id);

    /// Where the bar is drawn, in the viewport's coordinates.
    [[nodiscard]] QRect visualRect(qsizetype bar) const;
    /// The bar at a place of the viewport, or -1.
    [[nodiscard]] qsizetype barAt(QPoint viewportPoint) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Also where the selection was set by the program.
    void selectionChanged(const QString &id);
    void activated(const QString &id);
    void zoomChanged(depthchart::ui::Zoom zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void selectIndex(qsizetype bar);
    void ensureVisible(qsizetype bar);
    void measureNames();
    void applyScale(double density);
    void refit();
    void fitLanes();
    void updateRanges();
    void announceFocus();
    [[nodiscard]] qsizetype neighbour(int key) const;
    [[nodiscard]] qsizetype nearestInRow(qsizetype row, QDate date) const;
    [[nodiscard]] qsizetype endBar(bool last) const;
    bool handleNavigation(int key);
    bool handleZoom(const QKeyEvent &event);
    [[nodiscard]] double zoomCentre() const;
    void showToolTip(const QHelpEvent &event);
    void hover(qsizetype bar);
    /// Width of the part right of the lane names, height of the part below the header.
    [[nodiscard]] QSizeF surface() const;
    [[nodiscard]] QPointF toSurface(QPointF viewportPoint) const;

    TimelineGeometry m_geometry;
    TimelineState m_state;
    QString m_selected;
    double m_names = 0;
    bool m_fitted = true;
};

} // namespace depthchart::ui
