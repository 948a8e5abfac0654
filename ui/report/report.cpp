// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include "ui/report/reportlayout.h"
#include "ui/report/reportpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Report)
};

constexpr int pixelsPerInch = 96;

/// QPdfWriter sets a title but no author; the metadata stream names both.
QByteArray metadata(const QString &title, const ReportContent &content)
{
    const QString text = uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>
<xmp:CreatorTool>Depthchart</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)"_s;
    return text.arg(title.toHtmlEscaped(), content.name.toHtmlEscaped()).toUtf8();
}

} // namespace

QByteArray renderReport(const ReportContent &content)
{
    const ReportLayout layout = layoutReport(content);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QString title = Report::tr("%1, career profile, %2").arg(content.name, content.date);
    writer.setTitle(title);
    writer.setCreator(u"Depthchart"_s);
    writer.setDocumentXmpMetadata(metadata(title, content));
    writer.setResolution(pixelsPerInch * reportUnits);
    writer.setPageSize(QPageSize(content.options.pageSize));
    writer.setPageMargins({0, 0, 0, 0});
    QPainter painter(&writer);
    for (qsizetype page = 0; page < layout.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        paintReportPage(painter, layout, page, content);
    }
    painter.end();
    return bytes;
}

void printReport(QPagedPaintDevice &device, const ReportContent &content, const QList<int> &pages)
{
    const ReportLayout layout = layoutReport(content);
    QPainter painter(&device);
    const QRectF sheet(0, 0, device.width(), device.height());
    const double scale = std::min(sheet.width() / layout.size.width(), sheet.height() / layout.size.height());
    painter.scale(scale / reportUnits, scale / reportUnits);
    bool first = true;
    for (qsizetype page = 0; page < layout.pages.size(); ++page) {
        if (!pages.isEmpty() && !pages.contains(static_cast<int>(page)))
            continue;
        if (!first)
            device.newPage();
        first = false;
        paintReportPage(painter, layout, page, content);
    }
}

core::Result<void> writeReport(QIODevice &device, const core::Profile &profile,
                               const core::Framework &framework, const core::Units &units,
                               const ReportOptions &options)
{
    const QByteArray bytes = renderReport(reportContent(profile, framework, units, options));
    if (device.write(bytes) != bytes.size()) {
        return tl::unexpected(core::Faults{
            core::Fault{{},
                        Report::tr("the report could not be written: %1").arg(device.errorString()),
                        Report::tr("a place that can be written"),
                        0,
                        0}});
    }
    return {};
}

} // namespace depthchart::ui
