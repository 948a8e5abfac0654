// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpainter.h"

#include "ui/report/reporttimeline.h"
#include "ui/timeline/timelinelegend.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

constexpr double boxLine = 1.2;
constexpr double edgeWidth = 3;

/// The address as Qt puts it between the parentheses of a PDF's text, as it is.
QString linkInPdf(const QUrl &link)
{
    return QString::fromLatin1(link.toEncoded())
        .replace(u'(', u"%28"_s)
        .replace(u')', u"%29"_s)
        .replace(u'\\', u"%5C"_s);
}

/// Draws each kind of item; the painter's unit is a px, but for text, which is set in PDF units.
class PagePainter
{
public:
    PagePainter(QPainter &painter, const ReportContent &content, const ReportLayout &layout)
        : m_painter(painter)
        , m_content(content)
        , m_layout(layout)
    {
    }

    void operator()(const PlacedLineOfText &text)
    {
        m_painter.save();
        m_painter.scale(1.0 / reportUnits, 1.0 / reportUnits);
        m_painter.setFont(reportFont(text.type));
        m_painter.setPen(Theme::print().color(text.tone));
        m_painter.setLayoutDirection(text.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        if (text.link.isEmpty())
            m_painter.drawText(QPointF(text.rect.left(), text.baseline) * reportUnits, text.text);
        else
            drawLink(text);
        m_painter.restore();
    }

    void operator()(const PlacedRule &rule)
    {
        QPen pen(Theme::print().color(rule.tone), rule.width);
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawLine(rule.line);
    }

    void operator()(const PlacedMeter &meter)
    {
        MeterLook look;
        look.small = true;
        paintMeter(m_painter, meter.rect, meter.model, Theme::print(), look);
    }

    void operator()(const PlacedIcon &icon)
    {
        paintIcon(m_painter, icon.rect, icon.icon, Theme::print().color(icon.tone));
    }

    void operator()(const PlacedBox &box)
    {
        m_painter.setPen(QPen(Theme::print().color(Tone::Text), boxLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(box.rect, 2, 2);
        if (box.ticked)
            paintIcon(m_painter, box.rect, Icon::Tick, Theme::print().color(Tone::Text));
    }

    void operator()(const PlacedVector &tile)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Theme::print().vectorTint(tile.vector));
        m_painter.drawRect(tile.rect);
        m_painter.setBrush(Theme::print().vectorColor(tile.vector));
        m_painter.drawRect(QRectF(tile.rect.topLeft(), QSizeF(edgeWidth, tile.rect.height())));
        const QRectF sign = tile.rect.adjusted(edgeWidth + 1, 2, -1, -2);
        paintIcon(m_painter, sign, vectorIcon(tile.vector), Theme::print().color(Tone::Text));
    }

    void operator()(const PlacedRadar &radar)
    {
        m_painter.translate(radar.rect.topLeft());
        // A picture scales itself by the resolution of what it is played on; the painter's unit is a px
        // already.
        const double resolution =
            m_content.radar.picture.logicalDpiX() / static_cast<double>(m_painter.device()->logicalDpiX());
        const double scale = radar.rect.width() / m_content.radar.size.width() * resolution;
        m_painter.scale(scale, scale);
        QPicture picture = m_content.radar.picture;
        picture.play(&m_painter);
    }

    void operator()(const PlacedTimeline &timeline)
    {
        m_painter.translate(timeline.rect.topLeft());
        m_layout.timeline->paint(m_painter, Theme::print(), timeline.first, timeline.count);
    }

    void operator()(const PlacedLegend &legend)
    {
        paintLegend(m_painter, legendEntries(m_content.timeline), reportFontInPixels(legendPixels),
                    Theme::print(), legend.rect);
    }

private:
    /// Qt writes a place to click on for the text of a layout that says where it leads.
    void drawLink(const PlacedLineOfText &text)
    {
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(linkInPdf(text.link));
        format.setForeground(Theme::print().color(text.tone));
        QTextLayout layout(text.text, reportFont(text.type));
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(m_painter.layoutDirection());
        layout.setTextOption(option);
        layout.setFormats({{0, static_cast<int>(text.text.size()), format}});
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        layout.draw(&m_painter, QPointF(text.rect.left() * reportUnits,
                                        text.baseline * reportUnits - (line.isValid() ? line.ascent() : 0)));
    }

    QPainter &m_painter;
    const ReportContent &m_content;
    const ReportLayout &m_layout;
};

} // namespace

void paintReportPage(QPainter &painter, const ReportLayout &layout, qsizetype page,
                     const ReportContent &content)
{
    painter.save();
    painter.scale(reportUnits, reportUnits);
    PagePainter paint(painter, content, layout);
    for (const PlacedItem &item : layout.pages.at(page).items) {
        painter.save();
        std::visit(paint, item);
        painter.restore();
    }
    painter.restore();
}

} // namespace depthchart::ui
