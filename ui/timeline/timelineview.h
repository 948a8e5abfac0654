// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/bardrag.h"
#include "ui/timeline/timelinegeometry.h"
#include "ui/timeline/timelineitemmodel.h"
#include "ui/timeline/timelinepainter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

class QHelpEvent;

namespace depthchart::ui {

/// The timeline on the screen: lane names stay at the left, header and goal on top (ui.md "Growth").
///
/// Pointer: a bar is moved by its body and stretched by its right edge (Escape lets go), an opportunity can
/// be dropped (opportunitydrag.h), a double click activates; the wheel scrolls, with Shift sideways, with
/// Ctrl it zooms about the pointer; the middle button pans. Keys: arrows go from bar to bar and lane to lane,
/// with Ctrl they move by a week, with Shift they stretch by a month, Enter activates, Delete removes, + and
/// − zoom, Home goes to today, End to the last bar, 0 fits.
///
/// It changes no bar itself: what the person wants it says in a signal, one for a whole drag, and the bar
/// goes back unless the model then follows.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// The selection stays where the model still has that bar. Costs a look at each bar; what is shown anew
    /// is what differs.
    void setModel(const TimelineModel &model);
    [[nodiscard]] const TimelineModel &model() const { return m_geometry.model(); }
    /// The same values for other views, and for single changes, which the timeline follows.
    [[nodiscard]] TimelineItemModel *itemModel() const { return m_items; }
    /// How long a bar is that is moved or stretched; `plainBarEnd` unless said.
    void setBarEnd(const BarEnd &barEnd) { m_barEnd = barEnd; }
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

    /// Brings today into view.
    void showToday();

    /// So much of its lower part is hidden by what lies over it.
    void setCovered(int height);

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
    /// The day at a place of the viewport.
    [[nodiscard]] QDate dateAt(QPoint viewportPoint) const;
    /// Where the goal is drawn, in the viewport's coordinates; empty without one.
    [[nodiscard]] QRect goalRect() const;
    /// Where the lane is drawn, its name included.
    [[nodiscard]] QRect laneRect(qsizetype lane) const;
    /// The bar that is being dragged, as it would become.
    [[nodiscard]] const std::optional<DraggedBar> &dragged() const { return m_state.dragged; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Also where the selection was set by the program.
    void selectionChanged(const QString &id);
    /// Enter or a double click: the person wants to edit it.
    void activated(const QString &id);
    /// The person wants the bar to start on that day.
    void moved(const QString &id, QDate start);
    /// The person wants the bar to take so many months more; fewer where negative, never 0.
    void stretched(const QString &id, int months);
    void removeWanted(const QString &id);
    /// An opportunity with that id (opportunitydrag.h) was dropped on that day.
    void dropped(const QString &opportunity, QDate date);
    /// A menu for the bar, at a place of the screen; where there is none, `id` is empty.
    void menuWanted(const QString &id, QPoint globalPosition);
    void zoomChanged(depthchart::ui::Zoom zoom);

protected:
    bool event(QEvent *event) override;
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
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Gesture { None, Pressed, Dragging, Panning };

    void followModel();
    void rebuild();
    /// After the geometry followed a change.
    void settle();
    [[nodiscard]] bool stillFits(qsizetype bar) const;
    void selectIndex(qsizetype bar);
    void ensureVisible(qsizetype bar);
    void measureNames();
    void wantName(const Lane &lane);
    void limitNames();
    [[nodiscard]] QDate firstDate(double density) const;
    void applyScale(const TimeScale &scale);
    void refit();
    void fitLanes();
    void updateRanges();
    void announceFocus();
    [[nodiscard]] qsizetype neighbour(int key) const;
    [[nodiscard]] qsizetype nearestInRow(qsizetype row, QDate date) const;
    [[nodiscard]] qsizetype endBar(bool last) const;
    [[nodiscard]] qsizetype barOfToday() const;
    bool handleNavigation(int key);
    bool handleZoom(int key);
    bool handleEdit(const QKeyEvent &event);
    [[nodiscard]] double zoomCentre() const;
    void showToolTip(const QHelpEvent &event);
    void hover(QPoint viewportPoint);
    void setHovered(qsizetype bar);
    void beginDrag();
    void dragTo(QPoint viewportPoint);
    void finishDrag();
    void endGesture();
    void showDrop(const std::optional<QDate> &date);
    /// Width of the part right of the lane names, height of the part below the head.
    [[nodiscard]] QSizeF surface() const;
    [[nodiscard]] QPointF toSurface(QPointF viewportPoint) const;

    TimelineItemModel *m_items;
    TimelineGeometry m_geometry;
    TimelineState m_state;
    QString m_selected;
    BarEnd m_barEnd = plainBarEnd;
    /// Width of the lane names, and what they would like.
    double m_names = 0;
    double m_namesWanted = 0;
    bool m_fitted = true;
    /// A change asks for another scale where the view is fitted.
    bool m_outgrown = false;
    bool m_settling = false;

    Gesture m_gesture = Gesture::None;
    QPoint m_pressedAt;
    QPoint m_pointer;
    std::optional<BarDrag> m_drag;
    QBasicTimer m_edgeScroll;
};

} // namespace depthchart::ui
