// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/careerlevel.h"
#include "core/assessment/domainevidence.h"
#include "core/assessment/shape.h"
#include "core/assessment/traditionalladder.h"
#include "core/growth/opportunity.h"

#include <utility>

namespace depthchart::test {

/// A value's fields with their names, as text: what two results are compared by.
using Fields = QList<std::pair<QString, QString>>;

[[nodiscard]] Fields fieldsOf(const QList<core::DomainEvidence> &evidence, const core::Framework &framework);
[[nodiscard]] Fields fieldsOf(const core::Standing &standing, const core::Framework &framework);
[[nodiscard]] Fields fieldsOf(const core::CareerLevel &level);
[[nodiscard]] Fields fieldsOf(const core::ShapeResult &shape);
[[nodiscard]] Fields fieldsOf(const QList<core::Opportunity> &opportunities);
[[nodiscard]] Fields fieldsOf(const core::LadderStanding &ladder);

/// "FIELD: by the reference X, by the core Y" for every field that differs or that one side lacks.
[[nodiscard]] QStringList differences(const Fields &reference, const Fields &core);

/// The same for two results; `context` is what fieldsOf needs to name them.
template<class T, class... Context>
[[nodiscard]] QStringList differences(const T &reference, const T &core, const Context &...context)
{
    if (reference == core)
        return {};
    return differences(fieldsOf(reference, context...), fieldsOf(core, context...));
}

} // namespace depthchart::test
