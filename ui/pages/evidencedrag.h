// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"

#include <QMimeData>

/// A piece of evidence on its way to a task of the rubric, within the program.
namespace depthchart::ui {

inline QString evidenceMimeType()
{
    return QStringLiteral("application/x-depthchart-evidence");
}

/// Owned by the caller.
[[nodiscard]] inline QMimeData *evidenceMimeData(const core::EntryId &evidence)
{
    auto *data = new QMimeData;
    data->setData(evidenceMimeType(), evidence.text().toUtf8());
    return data;
}

/// Empty where something else is dragged.
[[nodiscard]] inline core::EntryId evidenceIn(const QMimeData &data)
{
    return core::EntryId(QString::fromUtf8(data.data(evidenceMimeType())));
}

} // namespace depthchart::ui
