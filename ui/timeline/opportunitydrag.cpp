// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/opportunitydrag.h"

#include <QMimeData>

namespace depthchart::ui {

QMimeData *newOpportunityMimeData(const QString &id)
{
    auto *data = new QMimeData;
    data->setData(QLatin1String(opportunityMimeType), id.toUtf8());
    return data;
}

QString opportunityOf(const QMimeData *data)
{
    return data ? QString::fromUtf8(data->data(QLatin1String(opportunityMimeType))) : QString();
}

} // namespace depthchart::ui
