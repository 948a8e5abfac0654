// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/scale.h"
#include "core/growth/scalebytes.h"

#include <array>

namespace depthchart::core {

namespace {

/// A whole number of 320 bits: the products below stay under 2^63 · 86,400 · 10^24 · 10^18 · 1,461.
class Wide
{
public:
    explicit Wide(std::int64_t value)
        : m_limbs{static_cast<quint32>(value), static_cast<quint32>(static_cast<quint64>(value) >> 32U)}
    {
    }

    Wide &operator*=(quint32 factor)
    {
        quint64 carry = 0;
        for (quint32 &limb : m_limbs) {
            carry += quint64{limb} * factor;
            limb = static_cast<quint32>(carry);
            carry >>= 32U;
        }
        return *this;
    }

    void timesPowerOfTen(int exponent)
    {
        for (; exponent > 0; --exponent)
            *this *= 10U;
    }

    [[nodiscard]] bool operator<(const Wide &other) const
    {
        return std::lexicographical_compare(m_limbs.rbegin(), m_limbs.rend(), other.m_limbs.rbegin(),
                                            other.m_limbs.rend());
    }

private:
    /// The lowest first.
    std::array<quint32, 10> m_limbs{};
};

/// What a rate's value is multiplied by for a day, as a fraction: a month is 487/16 days, a year twelve of
/// them.
struct PerDay
{
    QStringView period;
    quint32 numerator;
    quint32 denominator;
};

constexpr PerDay perDay[] = {
    {u"second", 86'400, 1}, {u"minute", 1'440, 1}, {u"hour", 24, 1},    {u"day", 1, 1},
    {u"week", 1, 7},        {u"month", 16, 487},   {u"year", 4, 1'461},
};

PerDay perDayOf(QStringView unit)
{
    const QStringView period = unit.sliced(unit.lastIndexOf(u'/') + 1);
    for (const PerDay &each : perDay) {
        if (period.size() < unit.size() && each.period == period)
            return each;
    }
    return {u"", 1, 1};
}

int powerOfBytes(QStringView unit)
{
    const qsizetype slash = unit.lastIndexOf(u'/');
    return bytePower(slash < 0 ? unit : unit.first(slash));
}

/// value per day times a common factor of both, without a division.
Wide comparable(const Quantity &quantity, const Quantity &other)
{
    Wide product(quantity.value.digits);
    product *= perDayOf(quantity.unit).numerator;
    product *= perDayOf(other.unit).denominator;
    product.timesPowerOfTen(other.value.places + 3 * powerOfBytes(quantity.unit));
    return product;
}

bool isAudience(const Quantity &quantity)
{
    return quantity.kind == QuantityKind::Audience;
}

/// By kind (throughput before volume), rank, then value per day; of equals the first stands.
bool isLarger(const Quantity &candidate, const Quantity &best)
{
    if (candidate.kind != best.kind)
        return candidate.kind < best.kind;
    if (candidate.rank != best.rank)
        return candidate.rank < best.rank;
    return comparable(best, candidate) < comparable(candidate, best);
}

template<class Filter>
std::optional<Quantity> largestOf(const QList<Quantity> &quantities, Filter filter)
{
    const Quantity *best = nullptr;
    for (const Quantity &each : quantities) {
        if (filter(each) && (best == nullptr || isLarger(each, *best)))
            best = &each;
    }
    return best == nullptr ? std::nullopt : std::optional(*best);
}

} // namespace

std::optional<Quantity> largestScale(const QList<Quantity> &quantities)
{
    return largestOf(quantities, [](const Quantity &each) { return !isAudience(each); });
}

std::optional<Quantity> largestAudience(const QList<Quantity> &quantities)
{
    return largestOf(quantities, isAudience);
}

} // namespace depthchart::core
