// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/bardrag.h"
#include "ui/timeline/barlinks.h"
#include "ui/timeline/rowlayout.h"
#include "ui/timeline/timescale.h"
#include "ui/timeline/wordwidths.h"

#include <QFont>
#include <QRectF>

#include <limits>
#include <memory>

namespace depthchart::ui {

/// A text with the place it is drawn in; the rectangle is at least as wide as the text.
struct PlacedText
{
    QRectF rect;
    QString text;
    bool onBar = false;
    /// The step's duration rather than its name.
    bool isDuration = false;
    bool operator==(const PlacedText &) const = default;
};

/// Where one bar, its signs and its words stand.
struct BarPlace
{
    QRectF rect;
    /// On the bar, or beside it where the bar is too short; empty where neither has room.
    QRectF sign;
    QRectF tick;
    QRectF warning;
    QRectF pin;
    /// The elapsed part of an active bar, right of the signs where it reaches beyond them.
    QRectF hatch;
    /// None, one or both of name and duration.
    QList<PlacedText> texts;
    bool operator==(const BarPlace &) const = default;
};

/// Places of everything on a timeline's surface, both ways: x = 0 is the scale's first date, y = 0 the first
/// lane's top; header and goal stand above, in a head that does not scroll. A bar's place is computed when
/// asked for, so that the cost goes with what is visible.
class TimelineGeometry
{
public:
    static constexpr double edge = 3;
    static constexpr double noLimit = std::numeric_limits<double>::infinity();

    TimelineGeometry() = default;
    /// Texts beside bars end before `rightLimit`.
    TimelineGeometry(const TimelineModel &model, const TimeScale &scale, const TimelineMetrics &metrics,
                     const QFont &font, double rightLimit = noLimit);
    /// The same over values that may change; each change is then told.
    TimelineGeometry(const std::shared_ptr<const TimelineModel> &model, const TimeScale &scale,
                     const TimelineMetrics &metrics, const QFont &font, double rightLimit = noLimit);

    [[nodiscard]] const TimelineModel &model() const { return *m_model; }
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] const RowLayout &rows() const { return m_rows; }
    /// First day and last day of everything shown.
    [[nodiscard]] DateRange dates() const;
    /// Height of the header, and of the goal's lane where there is one.
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] const QFont &font() const { return m_font; }
    /// The same at another density or first date.
    void setScale(const TimeScale &scale, double rightLimit = noLimit);
    /// The same with rows and bars of that height.
    void setMetrics(const TimelineMetrics &metrics) { m_rows.setMetrics(metrics); }

    /// After the model changed so, as TimelineItemModel tells it.
    void changeBar(qsizetype bar);
    void insertBar(qsizetype bar);
    void removeBar(qsizetype bar, const QString &id);
    void insertLane(qsizetype lane) { m_rows.insertLane(lane); }
    void removeLane(qsizetype lane) { m_rows.removeLane(lane); }

    [[nodiscard]] QRectF barRect(qsizetype bar) const;
    /// Signs and words of a bar that begins before `seenFrom` stand where it is seen.
    [[nodiscard]] BarPlace place(qsizetype bar, double seenFrom = -noLimit) const;
    /// The place of that bar with other values, in the row where it is.
    [[nodiscard]] BarPlace placeWith(qsizetype bar, const Bar &values, double seenFrom = -noLimit) const;
    /// The bars whose rectangle or words may touch the area, row by row.
    [[nodiscard]] QList<qsizetype> barsIn(const QRectF &area) const;
    /// The links that may touch the area.
    [[nodiscard]] QList<BarLink> linksIn(const QRectF &area) const;
    /// The bar at the point, its words beside it included, or -1.
    [[nodiscard]] qsizetype barAt(QPointF point) const;
    /// What of that bar lies there.
    [[nodiscard]] BarPart partAt(qsizetype bar, QPointF point) const;
    /// Right end of all bars and words, of which at most that much beside a bar counts.
    [[nodiscard]] double contentRight(double wordsAtMost = noLimit) const;

private:
    /// Where the words of a bar must end: before the next bar of its row.
    [[nodiscard]] double limitOf(qsizetype bar) const;
    struct Surroundings
    {
        /// Where words beside it must end.
        double limit = noLimit;
        /// A link leaves it.
        bool crossed = false;
    };
    [[nodiscard]] BarPlace placeIn(const QRectF &rect, const Bar &item, const Surroundings &around,
                                   double seenFrom) const;

    std::shared_ptr<const TimelineModel> m_model = std::make_shared<const TimelineModel>();
    TimeScale m_scale;
    RowLayout m_rows;
    BarLinks m_links;
    QFont m_font;
    WordWidths m_wordWidths;
    double m_rightLimit = noLimit;
};

/// The date that a scale of that density begins with: `lead` px before today, for its words, and a little
/// before everything else; invalid where nothing is shown.
[[nodiscard]] QDate firstDateShown(const TimelineGeometry &geometry, double pixelsPerDay, double lead);

/// Share of the width that words beside a bar may ask for when a scale is fitted; longer ones are elided.
inline constexpr double wordsShare = 0.3;

/// The scale at which everything, words included, fits into the width, from `firstDateShown()` on; between
/// the densities of `coarsest` and `finest`. Without bars that of `finest`.
[[nodiscard]] TimeScale fittedScale(TimelineGeometry geometry, double width, double lead, double coarsest,
                                    double finest);

} // namespace depthchart::ui
