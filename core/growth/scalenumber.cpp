// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/scalenumber.h"

#include <QtNumeric>

namespace depthchart::core {

namespace {

/// More places than 64 bits can hold digits.
constexpr qsizetype mostPlaces = 18;

char16_t signAt(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text.at(index).unicode() : u'\0';
}

bool digitAt(QStringView text, qsizetype index)
{
    return isDigit(signAt(text, index));
}

qsizetype digitsEnd(QStringView text, qsizetype begin)
{
    while (digitAt(text, begin))
        ++begin;
    return begin;
}

bool separatesThousands(char16_t sign)
{
    switch (sign) {
    case u' ':
    case u'_':
    case u'\'':
    case u'\u2019':
    case u'\u00A0':
    case u'\u2007':
    case u'\u2009':
    case u'\u202F':
        return true;
    default:
        return false;
    }
}

/// The end of "‹sign›ddd" at begin, or begin. Between words a plain space separates numbers as well, so what
/// follows the digits must not be glued to them ("10 500K").
qsizetype groupEnd(QStringView text, qsizetype begin, char16_t sign)
{
    if (signAt(text, begin) != sign || digitsEnd(text, begin + 1) != begin + 4)
        return begin;
    const QChar next = signAt(text, begin + 4);
    return sign == u' ' && (next.isLetter() || next == u'%') ? begin : begin + 4;
}

/// Commas between groups of digits: thousands, the Indian lakh, or a decimal comma.
struct CommaGroups
{
    qsizetype end = 0;
    int count = 0;
    int twos = 0;
    int threes = 0;
    qsizetype last = 0;
};

CommaGroups readCommaGroups(QStringView text, qsizetype begin)
{
    CommaGroups groups;
    groups.end = begin;
    while (signAt(text, groups.end) == u',' && digitAt(text, groups.end + 1)) {
        const qsizetype end = digitsEnd(text, groups.end + 1);
        groups.last = end - groups.end - 1;
        groups.end = end;
        ++groups.count;
        groups.twos += groups.last == 2 ? 1 : 0;
        groups.threes += groups.last == 3 ? 1 : 0;
    }
    return groups;
}

/// The value of the digits from begin to end, signs between them left out, of which the last `places` are a
/// fraction.
std::optional<Decimal> valueOf(QStringView digits, qsizetype places)
{
    Decimal value;
    for (const QChar sign : digits) {
        if (!isDigit(sign))
            continue;
        if (qMulOverflow(value.digits, std::int64_t{10}, &value.digits) ||
            qAddOverflow(value.digits, std::int64_t{sign.unicode() - u'0'}, &value.digits))
            return std::nullopt;
    }
    value.places = static_cast<int>(places);
    return value;
}

/// The same, with the zeros at the fraction's end left out before they can pass 64 bits.
std::optional<Decimal> decimalOf(QStringView whole, QStringView fraction)
{
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > mostPlaces)
        return std::nullopt;
    return valueOf(
        QStringView(whole.data(), fraction.isEmpty() ? whole.size() : fraction.end() - whole.begin()),
        fraction.size());
}

/// Sets the end behind the thousands; false where commas stand as in no number.
bool readThousands(QStringView text, qsizetype begin, WrittenNumber &number)
{
    const qsizetype first = number.end - begin;
    const char16_t sign = signAt(text, number.end);
    if (sign == u',') {
        const CommaGroups groups = readCommaGroups(text, number.end);
        if (groups.count == 0)
            return true;
        number.plain = false;
        const bool thousands = groups.threes == groups.count && first <= 3 && text.at(begin) != u'0';
        const bool lakhs =
            groups.count > 1 && groups.twos == groups.count - 1 && groups.last == 3 && first <= 2;
        number.decimalComma = groups.count == 1 && groups.last < 3;
        number.end = groups.end;
        return thousands || lakhs || number.decimalComma;
    }
    if (!separatesThousands(sign) || first > 3 || text.at(begin) == u'0')
        return true;
    for (qsizetype end = groupEnd(text, number.end, sign); end != number.end;
         end = groupEnd(text, number.end, sign)) {
        number.end = end;
        number.plain = false;
    }
    return true;
}

/// Behind a fraction: "3.1.2" is a version.
qsizetype versionEnd(QStringView text, qsizetype begin)
{
    while (signAt(text, begin) == u'.' && digitAt(text, begin + 1))
        begin = digitsEnd(text, begin + 1);
    return begin;
}

} // namespace

WrittenNumber readWrittenNumber(QStringView text, qsizetype begin)
{
    WrittenNumber number;
    number.end = digitsEnd(text, begin);
    bool isNumber = number.end == begin || readThousands(text, begin, number);
    const qsizetype wholeEnd = number.end;
    if (number.decimalComma) {
        const qsizetype comma = text.sliced(begin, wholeEnd - begin).indexOf(u',') + begin;
        number.fraction = true;
        isNumber = isNumber && !(signAt(text, wholeEnd) == u'.' && digitAt(text, wholeEnd + 1));
        number.value =
            decimalOf(text.sliced(begin, comma - begin), text.sliced(comma + 1, wholeEnd - comma - 1));
    } else if (signAt(text, wholeEnd) == u'.' && digitAt(text, wholeEnd + 1)) {
        number.fraction = true;
        number.end = digitsEnd(text, wholeEnd + 1);
        number.value = decimalOf(text.sliced(begin, wholeEnd - begin),
                                 text.sliced(wholeEnd + 1, number.end - wholeEnd - 1));
    } else if (isNumber) {
        number.value = decimalOf(text.sliced(begin, wholeEnd - begin), {});
    }
    const qsizetype end = number.fraction ? versionEnd(text, number.end) : number.end;
    if (!isNumber || end != number.end)
        number.value.reset();
    number.end = end;
    return number;
}

std::optional<Decimal> timesPowerOfTen(Decimal value, int exponent)
{
    while (exponent > 0 && value.places > 0) {
        --exponent;
        --value.places;
    }
    for (; exponent > 0; --exponent) {
        if (qMulOverflow(value.digits, std::int64_t{10}, &value.digits))
            return std::nullopt;
        if (value.digits == 0)
            return Decimal{};
    }
    while (value.places > 0 && value.digits % 10 == 0) {
        value.digits /= 10;
        --value.places;
    }
    return value;
}

} // namespace depthchart::core
