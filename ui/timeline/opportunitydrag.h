// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

/// What an opportunity is while it is dragged from a list onto the timeline.
namespace depthchart::ui {

inline constexpr char opportunityMimeType[] = "application/x-depthchart-opportunity";

/// To be handed to a QDrag, which takes it over; `id` is the opportunity's (growthmodel.h).
[[nodiscard]] QMimeData *newOpportunityMimeData(const QString &id);

/// The id, or nothing where something else is dragged.
[[nodiscard]] QString opportunityOf(const QMimeData *data);

} // namespace depthchart::ui
