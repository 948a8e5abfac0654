// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportcontent.h"
#include "ui/report/reporttext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/metergeometry.h"

#include <QLineF>
#include <QRectF>
#include <QSizeF>
#include <QUrl>

#include <memory>
#include <variant>

/// What stands where on a report's pages: a pure function of the content. Lengths are px of 96 to the inch,
/// from the top left corner of the sheet.
namespace depthchart::ui {

class TimelineSheet;

struct PlacedLineOfText
{
    QRectF rect;
    double baseline = 0;
    QString text;
    ReportType type = ReportType::Body;
    Tone tone = Tone::Text;
    bool rightToLeft = false;
    /// Where a click leads; empty: nowhere.
    QUrl link;
};

struct PlacedRule
{
    QLineF line;
    double width = 1;
    Tone tone = Tone::Line;
};

struct PlacedMeter
{
    QRectF rect;
    MeterModel model;
};

struct PlacedIcon
{
    QRectF rect;
    Icon icon = Icon::Tick;
    Tone tone = Tone::Text;
};

/// A box to tick on paper, or one that is.
struct PlacedBox
{
    QRectF rect;
    bool ticked = false;
};

/// A vector's tile: tint, edge and sign.
struct PlacedVector
{
    QRectF rect;
    core::Vector vector = core::Vector::Depth;
};

struct PlacedRadar
{
    QRectF rect;
};

/// Rows of the timeline, from `first` on.
struct PlacedTimeline
{
    QRectF rect;
    qsizetype first = 0;
    qsizetype count = 0;
};

struct PlacedLegend
{
    QRectF rect;
};

using PlacedItem = std::variant<PlacedLineOfText, PlacedRule, PlacedMeter, PlacedIcon, PlacedBox,
                                PlacedVector, PlacedRadar, PlacedTimeline, PlacedLegend>;

/// A place that a reader can jump to.
struct ReportOutlineEntry
{
    QString title;
    /// 0: a section; 1: a part of the one before it.
    int level = 0;
    /// From 0.
    qsizetype page = 0;
    double y = 0;
    bool operator==(const ReportOutlineEntry &) const = default;
};

struct ReportSheet
{
    QList<PlacedItem> items;
};

struct ReportLayout
{
    QSizeF size;
    /// Within which everything stands.
    QRectF body;
    QList<ReportSheet> pages;
    /// In the order of the pages.
    QList<ReportOutlineEntry> outline;
    /// The plan's timeline, measured once; null without a plan.
    std::shared_ptr<const TimelineSheet> timeline;
};

/// Lays the content out on as many pages as it takes, at least one.
[[nodiscard]] ReportLayout layoutReport(const ReportContent &content);

/// The room that an item takes; a rule's has no height.
[[nodiscard]] QRectF placeOf(const PlacedItem &item);

/// Size of the sheet in px.
[[nodiscard]] QSizeF sheetSize(QPageSize::PageSizeId pageSize);

} // namespace depthchart::ui
