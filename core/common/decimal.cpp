// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/decimal.h"

#include <limits>

namespace depthchart::core {

namespace {

/// A 63-bit number times a 31-bit factor always fits.
__extension__ typedef unsigned __int128 Product;

QString whole(std::int64_t digits)
{
    return QString::number(static_cast<qlonglong>(digits));
}

/// Whole part and fraction, each as digits; the fraction is empty where there are no places.
std::pair<QString, QString> parts(Decimal value)
{
    QString text = whole(value.digits);
    if (value.places <= 0)
        return {text, QString()};
    if (text.size() <= value.places)
        text.prepend(QString(value.places - text.size() + 1, u'0'));
    return {text.left(text.size() - value.places), text.right(value.places)};
}

QString joined(const QString &wholePart, const QString &fraction)
{
    return fraction.isEmpty() ? wholePart : wholePart + u'.' + fraction;
}

} // namespace

QString decimalLiteral(Decimal value)
{
    const auto [wholePart, fraction] = parts(value);
    return joined(wholePart, fraction);
}

QString decimalText(Decimal value)
{
    auto [wholePart, fraction] = parts(value);
    for (qsizetype place = wholePart.size() - 3; place > 0; place -= 3)
        wholePart.insert(place, u',');
    return joined(wholePart, fraction);
}

std::optional<Decimal> scaled(Decimal value, int factor)
{
    Q_ASSERT(value.digits >= 0 && factor >= 0);
    Product product = static_cast<Product>(value.digits) * static_cast<Product>(factor);
    int places = value.places;
    while (places > 0 && product % 10 == 0) {
        product /= 10;
        --places;
    }
    if (product > static_cast<Product>(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt;
    return Decimal{static_cast<std::int64_t>(product), places};
}

} // namespace depthchart::core
