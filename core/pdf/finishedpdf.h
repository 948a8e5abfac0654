// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// The last pass over a PDF that another writer drew: what stands about the pages rather than on them.
namespace depthchart::core {

/// A line of the outline that a viewer shows beside the pages.
struct PdfOutlineEntry
{
    QString title;
    /// 0 for a section, 1 for what stands below the last entry of level 0, and so on.
    int level = 0;
    /// From 0.
    int page = 0;
    /// From the upper edge of the sheet, in points (72 to the inch).
    double top = 0;
    bool operator==(const PdfOutlineEntry &) const = default;
};

struct PdfAttachment
{
    QString name;
    /// "application/x-depthchart".
    QByteArray mimeType;
    /// For people, in the viewer's list of attachments.
    QString description;
    QByteArray bytes;
    bool operator==(const PdfAttachment &) const = default;
};

struct PdfDetails
{
    QString title;
    QString author;
    /// May be empty.
    QString subject;
    /// The program that made the document.
    QString creator;
    /// The document counts as made and changed at this day's beginning in UTC: no clock is read.
    QDate date;
    QList<PdfOutlineEntry> outline;
    std::optional<PdfAttachment> attachment;
    bool operator==(const PdfDetails &) const = default;
};

/// The MIME type of a profile, also as an attachment.
[[nodiscard]] inline QByteArray profileMimeType()
{
    return QByteArrayLiteral("application/x-depthchart");
}

/// The PDF with title, author, dates (as document information and as XMP), outline and attachment. The same
/// input gives the same bytes. The fault of what is no PDF has no place.
[[nodiscard]] Result<QByteArray> finishedPdf(const QByteArray &pdf, const PdfDetails &details);

} // namespace depthchart::core
