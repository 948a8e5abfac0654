// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growthtext.h"

#include <algorithm>

namespace depthchart::core {

namespace {

const std::optional<QString> *valueOf(QStringView name, const GrowthValues &values)
{
    if (name == u"domain")
        return &values.domain;
    if (name == u"from")
        return &values.from;
    if (name == u"to")
        return &values.to;
    if (name == u"now")
        return &values.now;
    if (name == u"next")
        return &values.next;
    return nullptr;
}

} // namespace

QString filledIn(const QString &text, const GrowthValues &values)
{
    qsizetype open = text.indexOf(u'{');
    if (open < 0)
        return text;
    const QStringView view = text;
    QString result;
    result.reserve(text.size() + 32);
    qsizetype copied = 0;
    while (open >= 0) {
        const qsizetype close = view.indexOf(u'}', open);
        if (close < 0)
            break;
        const std::optional<QString> *value = valueOf(view.sliced(open + 1, close - open - 1), values);
        if (value && *value) {
            result.append(view.sliced(copied, open - copied)).append(**value);
            copied = close + 1;
            open = view.indexOf(u'{', copied);
        } else {
            // Only this brace is no placeholder: "{see {domain}}" still holds one.
            open = view.indexOf(u'{', open + 1);
        }
    }
    return result.append(view.sliced(copied));
}

QStringList filledIn(const QStringList &texts, const GrowthValues &values)
{
    const bool plain =
        std::none_of(texts.cbegin(), texts.cend(), [](const QString &text) { return text.contains(u'{'); });
    if (plain)
        return texts;
    QStringList result;
    result.reserve(texts.size());
    for (const QString &text : texts)
        result.append(filledIn(text, values));
    return result;
}

} // namespace depthchart::core
