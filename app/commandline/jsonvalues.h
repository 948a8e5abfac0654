// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/numbers.h"
#include "core/growth/scale.h"
#include "core/json/value.h"

#include <optional>

/// Values as format.md's JSON shapes write them: null where there is none.
namespace depthchart::app {

[[nodiscard]] inline core::json::Value jsonText(const QString &text)
{
    return core::json::Value(text);
}

[[nodiscard]] inline core::json::Value jsonCount(qsizetype count)
{
    return core::json::Value(static_cast<qint64>(count));
}

[[nodiscard]] inline core::json::Value jsonDepth(const std::optional<core::Depth> &depth)
{
    return depth ? core::json::Value(depth->value()) : core::json::Value();
}

[[nodiscard]] inline core::json::Value jsonTexts(const QStringList &texts)
{
    core::json::Array array;
    for (const QString &text : texts)
        array.append(jsonText(text));
    return array;
}

[[nodiscard]] inline core::json::Value jsonQuantity(const core::Quantity &quantity)
{
    return core::json::Object{
        {QStringLiteral("value"), core::json::Number{core::decimalLiteral(quantity.value).toUtf8()}},
        {QStringLiteral("unit"), jsonText(quantity.unit)},
        {QStringLiteral("kind"), jsonText(core::termText(quantity.kind))}};
}

} // namespace depthchart::app
