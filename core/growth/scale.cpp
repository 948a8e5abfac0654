// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/scale.h"

#include "core/growth/scalenumber.h"
#include "core/growth/scalephrase.h"
#include "core/growth/scalerefusal.h"

#include <algorithm>

namespace depthchart::core {

namespace {

/// Reads the quantities of one text from left to right.
class QuantityReader
{
public:
    QuantityReader(QStringView text, const Units &units)
        : m_tokens(text, units)
        , m_units(units)
    {
    }
    QList<Quantity> run();

private:
    /// Reads the number at index; gives the token to go on at.
    qsizetype readNumber(qsizetype index);
    [[nodiscard]] bool isRefused(qsizetype index);
    std::optional<Counted> readBehind(qsizetype index, const Amount &amount, Rate &rate);
    std::optional<Counted> readShareOf(const Amount &amount);
    std::optional<Counted> readBefore(qsizetype index, const Amount &amount, const Rate &rate);
    bool endsThought(qsizetype end, const Amount &amount);
    qsizetype nounBefore(qsizetype index, Period &period);
    qsizetype nounBeforeRange(qsizetype index);
    bool isCount(qsizetype index, const Amount &amount, const Counted &counted, Period period);
    void append(qsizetype index, const Amount &amount, const Counted &counted, Period period, qsizetype end);
    [[nodiscard]] bool endsRange(qsizetype index);

    Tokens m_tokens;
    const Units &m_units;
    QList<Quantity> m_found;
    qsizetype m_lastRefused = -1;
    /// Where the last quantity's number stood, and the token behind the quantity.
    qsizetype m_lastBegin = -1;
    qsizetype m_lastEnd = -1;
};

/// The second number of a range is no more a scale than the first: "$10–20K", "levels 3-5".
bool QuantityReader::isRefused(qsizetype index)
{
    const bool isRefusedRange =
        m_lastRefused == index - 2 && m_lastRefused >= 0 && m_tokens.isJoint(index - 1);
    return isRefusedRange || isRefusedNumber(m_tokens, index);
}

/// "9 of 12 teams" and "9 of the 12 teams" are 9 teams.
std::optional<Counted> QuantityReader::readShareOf(const Amount &amount)
{
    if (m_tokens.text(amount.end) != QStringView(u"of"))
        return std::nullopt;
    qsizetype index = amount.end + 1;
    while (m_tokens.has(index, WordRole::Determiner))
        ++index;
    if (m_tokens.at(index).type != TokenType::Number)
        return std::nullopt;
    const auto whole = readAmount(m_tokens, index, m_units);
    return whole ? readCounted(m_tokens, whole->end, *whole, m_units) : std::nullopt;
}

/// "100K queries/day", "2M/day queries".
std::optional<Counted> QuantityReader::readBehind(qsizetype index, const Amount &amount, Rate &rate)
{
    auto counted = readCounted(m_tokens, amount.end, amount, m_units);
    if (!counted)
        counted = readShareOf(amount);
    if (counted) {
        rate = readRate(m_tokens, counted->end, counted->period);
        return counted;
    }
    const Rate first = readRateAt(m_tokens, amount.end);
    if (first.period == Period::None)
        return std::nullopt;
    rate = first;
    counted = readCounted(m_tokens, first.end, amount, m_units);
    return counted ? counted : readBefore(index, amount, rate);
}

/// Nothing behind the number could be its noun.
bool QuantityReader::endsThought(qsizetype end, const Amount &amount)
{
    constexpr std::int64_t highestOfList = 99;
    const Token &next = m_tokens.at(end);
    if (next.type == TokenType::Sign && next.sign == u'.')
        return m_tokens.at(end + 1).type == TokenType::End || amount.value.digits > highestOfList;
    return next.type == TokenType::End ||
           (next.type == TokenType::Sign && QStringView(u",;)|\n").contains(QChar(next.sign))) ||
           m_tokens.has(end, WordRole::Preposition) || m_tokens.has(end, WordRole::Cut);
}

/// The noun before the number at index, or -1: "Requests per day: 40K", "QPS of 40", "MAU grew from 10K to
/// 50K".
qsizetype QuantityReader::nounBefore(qsizetype index, Period &period)
{
    constexpr int mostBetween = 6;
    for (qsizetype i = index - 1; i >= index - mostBetween; --i) {
        if (m_tokens.has(i, WordRole::RateName))
            return m_tokens.at(i - 1).type == TokenType::Number ? -1 : i;
        const Token &token = m_tokens.at(i);
        const bool isBetween =
            token.type == TokenType::Number || m_tokens.has(i, WordRole::Reach | WordRole::Magnitude) ||
            (token.type == TokenType::Sign && QStringView(u":=\u2013>").contains(QChar(token.sign)));
        if (!isBetween)
            break;
    }
    if (m_tokens.text(index - 1) == QStringView(u"to"))
        return nounBeforeRange(index);
    if (!m_tokens.isSign(index - 1, u':') && !m_tokens.isSign(index - 1, u'='))
        return -1;
    qsizetype noun = index - 2;
    const bool isSlash = m_tokens.isSign(noun - 1, u'/');
    if ((isSlash && m_tokens.has(noun, WordRole::Time | WordRole::ShortTime)) ||
        (m_tokens.has(noun, WordRole::Time) && m_tokens.has(noun - 1, WordRole::Per))) {
        period = m_tokens.meaning(noun).period;
        noun -= 2;
    }
    return m_tokens.isPlural(noun) || m_tokens.has(noun, WordRole::Short) ? noun : -1;
}

/// "Grew weekly users from 5K to 50K"; not "Cut latency for users from 900 to 300".
qsizetype QuantityReader::nounBeforeRange(qsizetype index)
{
    constexpr int mostModifiers = 3;
    qsizetype first = index - 2;
    while (m_tokens.has(first, WordRole::Magnitude))
        --first;
    const qsizetype noun = first - 2;
    if (m_tokens.at(first).type != TokenType::Number || m_tokens.text(first - 1) != QStringView(u"from") ||
        !m_tokens.isPlural(noun))
        return -1;
    for (qsizetype i = noun - 1; i >= noun - mostModifiers; --i) {
        const bool isNumberOf = m_tokens.text(i) == QStringView(u"of") &&
                                m_tokens.text(i - 1).compare(u"number", Qt::CaseInsensitive) == 0;
        if (m_tokens.at(i).type == TokenType::Number ||
            (m_tokens.has(i, WordRole::Preposition) && !isNumberOf))
            return -1;
    }
    return noun;
}

/// The number has no noun of its own: one before it may be.
std::optional<Counted> QuantityReader::readBefore(qsizetype index, const Amount &amount, const Rate &rate)
{
    const qsizetype end = rate.period == Period::None ? amount.end : rate.end;
    Period period = Period::None;
    const qsizetype noun = endsThought(end, amount) ? nounBefore(index, period) : -1;
    auto counted = noun < 0 ? std::nullopt : countedWord(m_tokens, noun, m_units);
    if (!counted)
        return std::nullopt;
    if (counted->period == Period::None)
        counted->period = period != Period::None ? period : readPeriodBefore(m_tokens, noun);
    counted->end = end;
    return counted;
}

/// People and things come whole; a fraction of them is a version or a mean.
bool QuantityReader::isCount(qsizetype index, const Amount &amount, const Counted &counted, Period period)
{
    if (amount.value.digits == 0 || period == Period::Other)
        return false;
    const bool isWhole = amount.value.places == 0 && !amount.fraction;
    const bool isAudience = counted.kind == QuantityKind::Audience;
    if (!isWhole && !counted.bytes && (isAudience || period == Period::None))
        return false;
    return !isYear(m_tokens, index, amount, period != Period::None && !isAudience);
}

bool QuantityReader::endsRange(qsizetype index)
{
    if (m_found.isEmpty() || m_lastEnd != index - 1)
        return false;
    if (m_tokens.isSign(index - 1, u'-') || m_tokens.isSign(index - 1, u'\u2013'))
        return m_tokens.isJoint(index - 1);
    return m_tokens.text(index - 1) == QStringView(u"to") &&
           m_tokens.text(m_lastBegin - 1).compare(u"from", Qt::CaseInsensitive) == 0;
}

void QuantityReader::append(qsizetype index, const Amount &amount, const Counted &counted, Period period,
                            qsizetype end)
{
    Quantity quantity;
    quantity.value = amount.value;
    quantity.unit = counted.name;
    quantity.kind = counted.kind;
    quantity.rank = counted.rank;
    if (counted.kind == QuantityKind::Volume && period != Period::None) {
        quantity.kind = QuantityKind::Throughput;
        quantity.unit += u'/';
        quantity.unit += periodName(period);
    }
    // "from 5K users to 20K users": the upper end, as where the noun stands once.
    if (endsRange(index) && m_found.last().kind == quantity.kind && m_found.last().rank == quantity.rank)
        m_found.removeLast();
    m_found.append(quantity);
    m_lastBegin = index;
    m_lastEnd = end;
}

qsizetype QuantityReader::readNumber(qsizetype index)
{
    const auto amount = isRefused(index) ? std::nullopt : readAmount(m_tokens, index, m_units);
    if (!amount) {
        m_lastRefused = index;
        return index + 1;
    }
    Rate rate;
    auto counted = readBehind(index, *amount, rate);
    if (!counted)
        counted = readBefore(index, *amount, rate);
    if (!counted || rate.perHead)
        return index + 1;
    const bool isAudience = counted->kind == QuantityKind::Audience;
    Period period = rate.period != Period::None ? rate.period : counted->period;
    if (isAudience)
        period = Period::None;
    else if (period == Period::None)
        period = readPeriodBefore(m_tokens, index);
    if (!isCount(index, *amount, *counted, period) || (!isAudience && isPerHeadBefore(m_tokens, index)))
        return index + 1;
    append(index, *amount, *counted, period, std::max(counted->end, rate.end));
    return index + 1;
}

QList<Quantity> QuantityReader::run()
{
    for (qsizetype index = 0; index < m_tokens.size();)
        index = m_tokens.at(index).type == TokenType::Number ? readNumber(index) : index + 1;
    return std::move(m_found);
}

} // namespace

QList<Quantity> readQuantities(QStringView text, const Units &units)
{
    // Most evidence and many titles hold no number at all.
    if (std::none_of(text.begin(), text.end(), isDigit))
        return {};
    return QuantityReader(text, units).run();
}

QList<Quantity> readQuantities(const ImpactRecord &record, const Units &units)
{
    QList<Quantity> quantities = readQuantities(record.title, units);
    quantities.append(readQuantities(record.description, units));
    return quantities;
}

QString quantityText(const Quantity &quantity)
{
    return decimalText(quantity.value) + u' ' + quantity.unit;
}

} // namespace depthchart::core
