// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/timeline/goalplace.h"
#include "ui/timeline/timelineaccessible.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

// Room at the left of today for its words, and beyond the last bar.
constexpr double lead = 116;
constexpr double smallLead = 96;
constexpr double smallWidth = 760;
constexpr double tail = 12;
// As fine as months can be.
constexpr double finestFit = 4.9;
constexpr double mostForNames = 200;
constexpr double namesShare = 0.24;
// Rows come closer where all of them then can be seen at once.
constexpr double closestLane = 27;
// And spread where there is more room than they need.
constexpr double widestLane = 44;
constexpr double barGrowth = 0.4;

double leadFor(double width)
{
    return width < smallWidth ? smallLead : lead;
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_items(new TimelineItemModel(this))
{
    installTimelineAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    viewport()->setBackgroundRole(QPalette::Base);
    verticalScrollBar()->setSingleStep(qRound(TimelineMetrics::screen().lane));
    horizontalScrollBar()->setSingleStep(32);
    followModel();
    rebuild();
    settle();
}

void TimelineView::followModel()
{
    const auto follow = [this](auto signal, auto change) {
        connect(m_items, signal, this, [this, change](auto... arguments) {
            change(arguments...);
            settle();
        });
    };
    connect(m_items, &TimelineItemModel::modelReset, this, [this] {
        rebuild();
        settle();
    });
    follow(&TimelineItemModel::datesChanged, [this] { m_outgrown = true; });
    follow(&TimelineItemModel::barChanged, [this](qsizetype bar) {
        m_geometry.changeBar(bar);
        m_outgrown = m_outgrown || !stillFits(bar);
        if (bar == m_state.selected)
            announceTimelineChange(this, m_selected);
    });
    follow(&TimelineItemModel::barInserted, [this](qsizetype bar) {
        m_geometry.insertBar(bar);
        m_outgrown = m_outgrown || !stillFits(bar);
    });
    follow(&TimelineItemModel::barRemoved, [this](qsizetype bar, const QString &id) {
        m_geometry.removeBar(bar, id);
        dropTimelineAccessibility(this, id);
        m_outgrown = true;
    });
    follow(&TimelineItemModel::laneInserted, [this](qsizetype lane) {
        dropTimelineAccessibility(this);
        m_geometry.insertLane(lane);
        const double width =
            laneNamesWidth({{model().lanes.at(lane)}, {}, {}, {}}, textFont(TextSize::Body), mostForNames);
        m_namesWanted = std::max(m_namesWanted, width);
    });
    follow(&TimelineItemModel::laneRemoved, [this](qsizetype lane) {
        dropTimelineAccessibility(this);
        m_geometry.removeLane(lane);
        measureNames();
    });
}

void TimelineView::setModel(const TimelineModel &model)
{
    m_settling = true;
    m_items->setTimeline(model);
    m_settling = false;
    settle();
}

void TimelineView::rebuild()
{
    dropTimelineAccessibility(this);
    m_geometry = TimelineGeometry(m_items->shared(), m_geometry.scale(), TimelineMetrics::screen(),
                                  textFont(TextSize::Small));
    measureNames();
    m_outgrown = true;
}

bool TimelineView::stillFits(qsizetype bar) const
{
    const DateRange range = m_geometry.dates();
    const TimeScale &scale = m_geometry.scale();
    const double seen = surface().width() - tail;
    const double start = scale.x(range.first) - leadFor(surface().width());
    // What is a day off is not worth another scale.
    if (std::abs(start) > scale.pixelsPerDay() || scale.x(range.last) > seen)
        return false;
    const BarPlace place = m_geometry.place(bar);
    return place.rect.right() <= seen &&
           (place.texts.isEmpty() || place.texts.constLast().rect.right() <= seen);
}

void TimelineView::settle()
{
    if (m_settling)
        return;
    limitNames();
    m_state.hovered = -1;
    m_state.selected = m_items->position(m_selected);
    // A bar that changed under the hand is let go.
    const bool isHeld = m_gesture == Gesture::Pressed || m_gesture == Gesture::Dragging;
    if (isHeld && (m_state.selected < 0 || (m_drag && m_drag->before() != model().bars.at(m_state.selected))))
        endGesture();
    if (m_state.dragged)
        m_state.dragged->bar = m_state.selected;
    if (m_fitted && m_outgrown) {
        refit();
    } else {
        const TimeScale &now = m_geometry.scale();
        const QDate first = std::min(now.first(), firstDate(now.pixelsPerDay()));
        const double moved = static_cast<double>(first.daysTo(now.first())) * now.pixelsPerDay();
        applyScale({first, now.pixelsPerDay()});
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved));
    }
    m_outgrown = false;
    updateGeometry();
    if (m_state.selected < 0 && !m_selected.isEmpty()) {
        m_selected.clear();
        Q_EMIT selectionChanged(m_selected);
    }
}

QSizeF TimelineView::surface() const
{
    return {std::max(1.0, viewport()->width() - m_names),
            std::max(1.0, viewport()->height() - m_geometry.headHeight())};
}

QPointF TimelineView::toSurface(QPointF viewportPoint) const
{
    return viewportPoint + QPointF(horizontalScrollBar()->value() - m_names,
                                   verticalScrollBar()->value() - m_geometry.headHeight());
}

void TimelineView::measureNames()
{
    m_namesWanted = laneNamesWidth(model(), textFont(TextSize::Body), mostForNames);
}

void TimelineView::limitNames()
{
    m_names = std::floor(std::min(m_namesWanted, viewport()->width() * namesShare));
}

QDate TimelineView::firstDate(double density) const
{
    const QDate first = m_geometry.dates().first;
    const double held = TimeScale({}, density).pixelsPerDay();
    return first.isValid() ? first.addDays(-qFloor(leadFor(surface().width()) / held)) : first;
}

void TimelineView::applyScale(const TimeScale &scale)
{
    const Zoom before = zoom();
    // Long words beside the last bars end with what can be seen of them, or a little after the bars.
    const double seen = surface().width() - tail;
    const QDate last = m_geometry.dates().last;
    const double behind = last.isValid() ? scale.x(last) + surface().width() * wordsShare : 0;
    m_geometry.setScale(scale, m_fitted ? seen : std::max(seen, behind));
    updateRanges();
    viewport()->update();
    if (zoom() != before)
        Q_EMIT zoomChanged(zoom());
}

void TimelineView::refit()
{
    limitNames();
    const double room = surface().width();
    const TimeScale scale =
        fittedScale(m_geometry, room - tail, leadFor(room), TimeScale::smallest, finestFit);
    applyScale({firstDate(scale.pixelsPerDay()), scale.pixelsPerDay()});
    horizontalScrollBar()->setValue(0);
}

void TimelineView::fit()
{
    m_fitted = true;
    refit();
}

void TimelineView::fitLanes()
{
    TimelineMetrics metrics = TimelineMetrics::screen();
    const double usual = metrics.lane;
    const auto rows = static_cast<double>(std::max<qsizetype>(1, m_geometry.rows().rowCount()));
    const double lane = std::floor(surface().height() / rows);
    if (lane >= closestLane)
        metrics.lane = std::min(lane, widestLane);
    metrics.bar += std::floor(std::max(0.0, metrics.lane - usual) * barGrowth);
    m_geometry.setMetrics(metrics);
}

int TimelineView::roomToSpread() const
{
    return qFloor((widestLane - TimelineMetrics::screen().lane) *
                  static_cast<double>(m_geometry.rows().rowCount()));
}

void TimelineView::updateRanges()
{
    fitLanes();
    const QSizeF room = surface();
    const QDate last = m_geometry.dates().last;
    // Behind the last bar there is room for its words, and to drag a bar to.
    const double width = m_fitted || !last.isValid()
                             ? room.width()
                             : m_geometry.scale().x(last) + room.width() * wordsShare + tail;
    horizontalScrollBar()->setPageStep(qFloor(room.width()));
    horizontalScrollBar()->setRange(0, std::max(0, qCeil(width) - qFloor(room.width())));
    verticalScrollBar()->setPageStep(qFloor(room.height()));
    verticalScrollBar()->setRange(0, std::max(0, qCeil(m_geometry.rows().height()) - qFloor(room.height())));
}

void TimelineView::setZoom(Zoom zoom)
{
    zoomBy(pixelsPerDay(zoom) / m_geometry.scale().pixelsPerDay(), m_names + surface().width() / 2);
}

void TimelineView::zoomBy(double factor, double viewportX)
{
    m_fitted = false;
    const double at = std::max(0.0, viewportX - m_names);
    const TimeScale before = m_geometry.scale();
    const double days = (at + horizontalScrollBar()->value()) / before.pixelsPerDay();
    const double density = before.withPixelsPerDay(before.pixelsPerDay() * factor).pixelsPerDay();
    applyScale({firstDate(density), density});
    const TimeScale &after = m_geometry.scale();
    const double moved = static_cast<double>(after.first().daysTo(before.first()));
    horizontalScrollBar()->setValue(qRound((days + moved) * after.pixelsPerDay() - at));
}

void TimelineView::showToday()
{
    if (!model().today.isValid())
        return;
    const double x = m_geometry.scale().x(model().today);
    const double room = surface().width();
    QScrollBar *bar = horizontalScrollBar();
    const double left = bar->value();
    if (x < left + leadFor(room) / 2 || x > left + room - tail)
        bar->setValue(qFloor(x - leadFor(room)));
}

void TimelineView::select(const QString &id)
{
    selectIndex(m_items->position(id));
}

void TimelineView::selectIndex(qsizetype bar)
{
    if (bar >= 0)
        ensureVisible(bar);
    if (bar == m_state.selected)
        return;
    m_state.selected = bar;
    m_selected = bar < 0 ? QString() : model().bars.at(bar).id;
    viewport()->update();
    announceFocus();
    Q_EMIT selectionChanged(m_selected);
}

void TimelineView::announceFocus()
{
    if (hasFocus() && m_state.selected >= 0)
        announceTimelineFocus(this, m_selected);
}

QRect TimelineView::visualRect(qsizetype bar) const
{
    const QRectF rect = m_geometry.barRect(bar);
    return rect.isEmpty() ? QRect() : rect.translated(-toSurface({})).toAlignedRect();
}

qsizetype TimelineView::barAt(QPoint viewportPoint) const
{
    const bool onSurface = viewportPoint.x() >= m_names && viewportPoint.y() >= m_geometry.headHeight();
    return onSurface ? m_geometry.barAt(toSurface(viewportPoint)) : -1;
}

QDate TimelineView::dateAt(QPoint viewportPoint) const
{
    return m_geometry.scale().dateAt(toSurface(viewportPoint).x());
}

QRect TimelineView::goalRect() const
{
    const double left = horizontalScrollBar()->value();
    const auto place = goalPlace(m_geometry, QRectF(left, 0, surface().width(), 1));
    return place ? goalArea(*place)
                       .translated(m_names - left, m_geometry.rows().metrics().header)
                       .toAlignedRect()
                 : QRect();
}

QRect TimelineView::laneRect(qsizetype lane) const
{
    const RowLayout &rows = m_geometry.rows();
    const double top = rows.laneTop(lane) - toSurface({}).y();
    return QRectF(0, top, viewport()->width(), rows.laneHeight(lane)).toAlignedRect();
}

void TimelineView::ensureVisible(qsizetype bar)
{
    constexpr double margin = 8;
    const QRectF rect = m_geometry.barRect(bar).adjusted(-margin, -margin, margin, margin);
    const QSizeF room = surface();
    const auto scroll = [](QScrollBar *scrollBar, double from, double to, double page) {
        if (from < scrollBar->value())
            scrollBar->setValue(qFloor(from));
        else if (to > scrollBar->value() + page)
            scrollBar->setValue(qCeil(std::min(from, to - page)));
    };
    scroll(verticalScrollBar(), rect.top(), rect.bottom(), room.height());
    // The start of a bar counts: a long one need not end in view.
    scroll(horizontalScrollBar(), rect.left(), std::min(rect.right(), rect.left() + room.width() / 2),
           room.width());
}

QSize TimelineView::sizeHint() const
{
    const TimelineMetrics metrics = TimelineMetrics::screen();
    const double rows = metrics.lane * static_cast<double>(m_geometry.rows().rowCount());
    return {640, qCeil(m_geometry.headHeight() + rows) + horizontalScrollBar()->sizeHint().height()};
}

QSize TimelineView::minimumSizeHint() const
{
    const TimelineMetrics metrics = TimelineMetrics::screen();
    return {320, qCeil(m_geometry.headHeight() + 3 * metrics.lane)};
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    const double head = m_geometry.headHeight();
    const QFont names = textFont(TextSize::Body);
    const QRectF visible(toSurface({m_names, head}), surface());
    painter.save();
    painter.setClipRect(QRectF(m_names, 0, visible.width(), viewport()->height()));
    painter.translate(m_names - visible.left(), 0);
    paintTimelineHeader(painter, m_geometry, theme, visible);
    painter.setClipRect(QRectF(visible.left(), head, visible.width(), visible.height()));
    painter.translate(0, head - visible.top());
    paintTimeline(painter, m_geometry, theme, visible, m_state);
    painter.restore();
    painter.save();
    painter.setClipRect(QRectF(0, 0, m_names, viewport()->height()));
    paintHeadNames(painter, m_geometry, names, m_names, theme);
    painter.setClipRect(QRectF(0, head, m_names, visible.height()));
    painter.translate(0, head - visible.top());
    paintLaneNames(painter, m_geometry, names, m_names, theme, visible);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Tone::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius,
                                controlRadius);
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitted) {
        refit();
        return;
    }
    limitNames();
    applyScale(m_geometry.scale());
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        rebuild();
        settle();
    }
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    // Names and header stay where they are, so that nothing can be moved as a picture.
    viewport()->update();
}

} // namespace depthchart::ui
