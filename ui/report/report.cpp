// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include "ui/report/reportattachment.h"
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

constexpr double pointsPerPixel = 72.0 / pixelsPerInch;

QString titleOf(const ReportContent &content)
{
    return Report::tr("%1, career profile, %2").arg(content.name, content.date);
}

QByteArray drawn(const ReportContent &content, const ReportLayout &layout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(titleOf(content));
    writer.setCreator(u"Depthchart"_s);
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

core::PdfDetails detailsOf(const ReportContent &content, const ReportLayout &layout)
{
    core::PdfDetails details;
    details.title = titleOf(content);
    details.author = content.name;
    details.subject = content.framework;
    details.creator = u"Depthchart"_s;
    details.date = content.options.date;
    for (const ReportOutlineEntry &entry : layout.outline)
        details.outline.append(
            {entry.title, entry.level, static_cast<int>(entry.page), entry.y * pointsPerPixel});
    return details;
}

} // namespace

QByteArray renderReport(const ReportContent &content)
{
    return drawn(content, layoutReport(content));
}

core::Result<QByteArray> finishedReport(const ReportContent &content,
                                        const std::optional<core::PdfAttachment> &attachment)
{
    const ReportLayout layout = layoutReport(content);
    core::PdfDetails details = detailsOf(content, layout);
    details.attachment = attachment;
    return core::finishedPdf(drawn(content, layout), details);
}

core::Result<QByteArray> reportPdf(const core::Profile &profile, const core::Framework &framework,
                                   const core::Units &units, const ReportOptions &options,
                                   const ReportRadar &radar)
{
    std::optional<core::PdfAttachment> attachment;
    if (options.attachProfile)
        attachment = reportAttachment(profile, framework, options);
    return finishedReport(reportContent(profile, framework, units, options, radar), attachment);
}

core::Result<QByteArray> reportPdf(const core::Profile &profile, const core::Framework &framework,
                                   const core::Units &units, const ReportOptions &options)
{
    return reportPdf(profile, framework, units, options, reportRadar(profile, framework, options));
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
    const core::Result<QByteArray> bytes = reportPdf(profile, framework, units, options);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (device.write(*bytes) != bytes->size()) {
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
