// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reference/reference.h"

#include <array>

namespace depthchart::reference {

using namespace core;

namespace {

/// Per day, times 7 x 487 x 12, which makes every factor whole: a month is 487/16 days.
constexpr std::array<std::pair<const char *, long long>, 7> perDayFactors{{{"/second", 3534451200LL},
                                                                           {"/minute", 40908 * 1440},
                                                                           {"/hour", 40908 * 24},
                                                                           {"/day", 40908},
                                                                           {"/week", 5844},
                                                                           {"/month", 1344},
                                                                           {"/year", 112}}};

long double perDay(const Quantity &quantity)
{
    auto value = static_cast<long double>(quantity.value.digits);
    long double factor = 40908;
    for (const auto &[suffix, times] : perDayFactors) {
        if (quantity.unit.endsWith(QLatin1StringView(suffix)))
            factor = static_cast<long double>(times);
    }
    static const QStringList bytes{QStringLiteral("KB"), QStringLiteral("MB"), QStringLiteral("GB"),
                                   QStringLiteral("TB"), QStringLiteral("PB"), QStringLiteral("EB")};
    const QString noun = quantity.unit.split(u'/').first();
    for (qsizetype i = 0; i <= bytes.indexOf(noun.toUpper()); ++i)
        factor *= 1000;
    for (int i = 0; i < quantity.value.places; ++i)
        factor /= 10;
    value *= factor;
    return value;
}

/// Whether `a` is larger than `b`, not as large.
bool isLarger(const Quantity &a, const Quantity &b)
{
    if (a.kind != b.kind)
        return a.kind == QuantityKind::Throughput;
    if (a.rank != b.rank)
        return a.rank < b.rank;
    return perDay(a) > perDay(b);
}

} // namespace

std::optional<Quantity> largest(const QList<Quantity> &quantities, bool audience)
{
    std::optional<Quantity> found;
    for (const Quantity &quantity : quantities) {
        if ((quantity.kind == QuantityKind::Audience) != audience)
            continue;
        if (!found || isLarger(quantity, *found))
            found = quantity;
    }
    return found;
}

Quantity tenTimes(Quantity quantity)
{
    if (quantity.value.places > 0)
        --quantity.value.places;
    else
        quantity.value.digits *= 10;
    return quantity;
}

QString printed(const Quantity &quantity)
{
    QString digits = QString::number(quantity.value.digits);
    while (digits.size() <= quantity.value.places)
        digits.prepend(u'0');
    QString whole = digits.left(digits.size() - quantity.value.places);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, u',');
    if (quantity.value.places > 0)
        whole += u'.' + digits.right(quantity.value.places);
    return whole + u' ' + quantity.unit;
}

} // namespace depthchart::reference
