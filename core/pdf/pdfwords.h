// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/qpdf.h"

#include <QDate>
#include <QString>

/// Texts and dates as a PDF has them. Seen in this folder alone.
namespace depthchart::core::pdf {

inline QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// "D:20260314000000Z": the day's beginning in UTC.
inline QPDFObjectHandle pdfInstant(QDate date)
{
    return QPDFObjectHandle::newString("D:" + date.toString(QStringLiteral("yyyyMMdd")).toStdString() +
                                       "000000Z");
}

} // namespace depthchart::core::pdf
