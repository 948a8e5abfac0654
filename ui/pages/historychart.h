// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

#include <QDate>
#include <QFont>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QWidget>

class QPainter;

/// Depth over time, a row a domain (domain.md section 10; ui.md "Review").
namespace depthchart::ui {

class Theme;

struct HistoryPoint
{
    QDate date;
    int depth = 0;
    bool operator==(const HistoryPoint &) const = default;
};

/// One domain that some snapshot rates; depths are capped to its highest level.
struct HistoryLine
{
    QString name;
    int highest = 1;
    /// Oldest first.
    QList<HistoryPoint> points;
    bool operator==(const HistoryLine &) const = default;
};

struct HistoryModel
{
    /// In the framework's order.
    QList<HistoryLine> lines;
    /// Of the dated snapshots, oldest first, each once.
    QList<QDate> dates;
    bool operator==(const HistoryModel &) const = default;
};
/// Of dated snapshots, oldest first.
[[nodiscard]] HistoryModel historyModel(const QList<core::Snapshot> &history,
                                        const core::Framework &framework);

/// "Prompt engineering: 2 in June 2026, 3 in November 2026." A sentence a domain, for a screen reader.
[[nodiscard]] QString historyDescription(const HistoryModel &model);

struct HistoryRow
{
    QRectF rect;
    QRectF nameRect;
    QString name;
    QRectF plot;
    /// One a point of the line.
    QPolygonF points;
    /// The first depth, where there are several, and the last one, each beside its point.
    QRectF startRect;
    QRectF valueRect;
};

struct HistoryGeometry
{
    QList<HistoryRow> rows;
    /// The first and the last day, below the rows.
    QRectF firstDate;
    QRectF lastDate;
    QFont font;
    QFont smallFont;

    /// Where that day stands in the rows' plots.
    [[nodiscard]] static qreal xAt(const HistoryModel &model, const QRectF &plot, QDate date);
};
[[nodiscard]] HistoryGeometry historyGeometry(const HistoryModel &model, const QRectF &bounds,
                                              const QFont &font, const QFont &smallFont);
[[nodiscard]] qreal historyHeight(const HistoryModel &model, const QFont &font, const QFont &smallFont);

void paintHistory(QPainter &painter, const HistoryGeometry &geometry, const HistoryModel &model,
                  const Theme &theme);

class HistoryChart final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryChart(QWidget *parent = nullptr);

    void setModel(const HistoryModel &model);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HistoryModel m_model;
};

} // namespace depthchart::ui
