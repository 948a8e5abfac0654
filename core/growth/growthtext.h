// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace depthchart::core {

/// Values of the placeholders {domain} {from} {to} {now} {next} of a growth template (format.md "The
/// framework file").
struct GrowthValues
{
    std::optional<QString> domain;
    std::optional<QString> from;
    std::optional<QString> to;
    std::optional<QString> now;
    std::optional<QString> next;
};

/// The template with its placeholders replaced, in one pass: a value that looks like a placeholder stays as
/// it is. A placeholder without a value, or of an unknown name, stays too.
[[nodiscard]] QString filledIn(const QString &text, const GrowthValues &values);
[[nodiscard]] QStringList filledIn(const QStringList &texts, const GrowthValues &values);

} // namespace depthchart::core
