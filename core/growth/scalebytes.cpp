// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/scalebytes.h"

#include <array>

namespace depthchart::core {

namespace {

constexpr QStringView prefixes = u"KMGTPEZY";
constexpr std::array<QStringView, 8> prefixWords{u"kilo", u"mega", u"giga",  u"tera",
                                                 u"peta", u"exa",  u"zetta", u"yotta"};

std::optional<ByteUnit> readByteWord(QStringView word)
{
    for (size_t i = 0; i < prefixWords.size(); ++i) {
        if (!word.startsWith(prefixWords.at(i), Qt::CaseInsensitive))
            continue;
        const QStringView rest = word.sliced(prefixWords.at(i).size());
        if (rest.compare(u"byte", Qt::CaseInsensitive) == 0 ||
            rest.compare(u"bytes", Qt::CaseInsensitive) == 0)
            return ByteUnit{prefixes.at(static_cast<qsizetype>(i)) + QStringLiteral("B"), false};
    }
    return std::nullopt;
}

} // namespace

std::optional<ByteUnit> readBytes(QStringView word)
{
    if (word.size() < 2 || word.size() > 9)
        return std::nullopt;
    const qsizetype prefix = prefixes.indexOf(word.front().toUpper());
    if (prefix < 0)
        return word.size() > 5 ? readByteWord(word) : std::nullopt;
    const QChar letter = prefixes.at(prefix);
    const QStringView rest = word.sliced(1);
    // Small letters throughout are a hasty "gb"; a small b behind a capital is a bit.
    if (rest == u"B" || (rest == u"b" && word.front().isLower()))
        return ByteUnit{letter + QStringLiteral("B"), false};
    if (rest == u"Bps")
        return ByteUnit{letter + QStringLiteral("B"), true};
    if (rest.compare(u"ib", Qt::CaseInsensitive) == 0)
        return ByteUnit{letter + QStringLiteral("iB"), false};
    return readByteWord(word);
}

int bytePower(QStringView name)
{
    const bool isBytes =
        (name.size() == 2 && name.endsWith(u'B')) || (name.size() == 3 && name.endsWith(u"iB"));
    return isBytes ? static_cast<int>(prefixes.indexOf(name.front())) + 1 : 0;
}

} // namespace depthchart::core
