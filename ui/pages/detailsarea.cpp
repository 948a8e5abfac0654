// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailsarea.h"

#include "ui/widgets/wrappedtext.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

/// The lines of a label, or the whole of another control.
QList<LineSpan> linesOf(const QWidget &widget, int top)
{
    if (!qobject_cast<const QLabel *>(&widget))
        return {{top, top + widget.height()}};
    const QFontMetrics metrics(widget.font());
    QList<LineSpan> lines;
    for (int line = top; line + metrics.height() <= top + widget.height(); line += lineStep(metrics))
        lines.append({line, line + metrics.height()});
    return lines;
}

QList<LineSpan> linesWithin(const QWidget &content)
{
    QList<LineSpan> lines;
    for (const QWidget *widget : content.findChildren<QWidget *>()) {
        const bool isPart = !widget->isHidden() && !widget->layout();
        if (isPart)
            lines += linesOf(*widget, widget->mapTo(&content, QPoint()).y());
    }
    return lines;
}

} // namespace

int heightWithoutCut(const QList<LineSpan> &lines, int height)
{
    QList<LineSpan> fromBelow = lines;
    std::sort(fromBelow.begin(), fromBelow.end(),
              [](const LineSpan &a, const LineSpan &b) { return a.top > b.top; });
    int result = height;
    for (const LineSpan &line : std::as_const(fromBelow)) {
        if (line.top < result && line.bottom > result)
            result = line.top;
    }
    return result > 0 ? result : height;
}

DetailsArea::DetailsArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

bool DetailsArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool result = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        endBetweenLines();
    return result;
}

void DetailsArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    endBetweenLines();
}

void DetailsArea::endBetweenLines()
{
    if (!widget() || !widget()->layout())
        return;
    // It is told of its new size after this.
    widget()->layout()->setGeometry(widget()->rect());
    const bool isCut = widget()->height() > height();
    const int shown = isCut ? heightWithoutCut(linesWithin(*widget()), height()) : height();
    if (viewportMargins().bottom() != height() - shown)
        setViewportMargins(0, 0, 0, height() - shown);
}

} // namespace depthchart::ui
