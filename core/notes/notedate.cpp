// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/notedate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace depthchart::core {

namespace {

/// A date longer than this, its range and its time included, is none.
constexpr qsizetype longestDate = 100;

/// The parts of a date's pattern: d and m in numbers, mon a month's name, w a week, q a quarter, h a half.
QString pattern(const char *text)
{
    return QString::fromLatin1(text)
        .replace(QStringLiteral("MON"),
                 QStringLiteral("(?<mon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
                                "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
                                "(?![a-z])\\.?"))
        .replace(QStringLiteral("DAY"), QStringLiteral("(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![0-9])"))
        .replace(QStringLiteral("TO"), QStringLiteral("(?:\\s?[-\u2013\u2014]\\s?\\d{1,2}(?:st|nd|rd|th)?)?"))
        .replace(QStringLiteral("YEAR"), QStringLiteral("(?<y>(?:19|20|21)\\d\\d)(?![0-9])"));
}

struct DatePattern
{
    QRegularExpression anywhere;
    QRegularExpression beginning;
    /// Digits alone: a blank is enough behind it.
    bool isNumeric = false;
};

DatePattern datePattern(const char *text, bool isNumeric)
{
    const QString weekday =
        QStringLiteral("(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?");
    const QString inner = pattern(text) + QStringLiteral("(?![\\w])");
    const auto options = QRegularExpression::CaseInsensitiveOption;
    return {QRegularExpression(QStringLiteral("(?<![\\w./-])") + inner, options),
            QRegularExpression(QLatin1Char('^') + weekday + inner, options), isNumeric};
}

/// Days first, then what is less exact.
const std::array<DatePattern, 15> &datePatterns()
{
    static const std::array<DatePattern, 15> patterns{
        datePattern("YEAR([-/.])(?<m>\\d{1,2})\\g{-2}(?<d>\\d{1,2})(?:[T ]\\d{1,2}:\\d\\d(?::\\d\\d)?"
                    "(?:Z|[+-]\\d\\d:?\\d\\d)?)?",
                    true),
        datePattern("(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?YEAR", true),
        datePattern("(?<a>\\d{1,2})/(?<b>\\d{1,2})/YEAR", true),
        datePattern("DAYTO (?:of )?MON,? YEAR", false),
        datePattern("MON DAYTO,? YEAR", false),
        datePattern("DAYTO (?:of )?(?-i:(?=[A-Z]))MON", false),
        datePattern("(?-i:(?=[A-Z]))MON DAYTO", false),
        datePattern("YEAR[- ]?W(?:eek )?(?<w>\\d{1,2})", false),
        datePattern("(?:week|wk|cw|w)\\.? ?#?(?<w>\\d{1,2})(?:,? (?:of )?YEAR)?", false),
        datePattern("MON,? YEAR", false),
        datePattern("YEAR[-/](?<m>\\d\\d)(?![-/])", false),
        datePattern("YEAR[ /-]?Q(?<q>[1-4])", false),
        datePattern("Q(?<q>[1-4])(?:[ /,-]{1,2}YEAR)?", false),
        datePattern("YEAR[ /-]?H(?<h>[12])", false),
        datePattern("H(?<h>[12])(?:[ /,-]{1,2}YEAR)?", false)};
    return patterns;
}

int number(const QRegularExpressionMatch &match, const char *name)
{
    return match.captured(QLatin1String(name)).toInt();
}

int monthOf(const QString &name)
{
    constexpr QStringView months = u"janfebmaraprmayjunjulaugsepoctnovdec";
    return static_cast<int>(months.indexOf(name.left(3).toLower())) / 3 + 1;
}

QDate weekStart(int year, int week)
{
    const QDate fourth(year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7LL * (week - 1));
    int weekYear = 0;
    return monday.weekNumber(&weekYear) == week && weekYear == year ? monday : QDate();
}

/// 14/03/2026 and 03/14/2026 say which is the day; 03/04/2026 does not.
QDate slashDate(int year, int first, int second)
{
    if (first > 12)
        return {year, second, first};
    return second > 12 || first == second ? QDate(year, first, second) : QDate();
}

QDate dateOf(const QRegularExpressionMatch &match, std::optional<int> context)
{
    const int written = number(match, "y");
    const int year = written != 0 ? written : context.value_or(0);
    if (year == 0)
        return {};
    if (const int week = number(match, "w"))
        return weekStart(year, week);
    if (const int quarter = number(match, "q"))
        return {year, quarter * 3 - 2, 1};
    if (const int half = number(match, "h"))
        return {year, half * 6 - 5, 1};
    if (const int first = number(match, "a"))
        return slashDate(year, first, number(match, "b"));
    const QString name = match.captured(QStringLiteral("mon"));
    const int month = name.isEmpty() ? number(match, "m") : monthOf(name);
    const bool hasDay = !match.captured(QStringLiteral("d")).isEmpty();
    return {year, month, hasDay ? number(match, "d") : 1};
}

struct FoundDate
{
    QDate date;
    qsizetype end = 0;
    bool isNumeric = false;
};

/// The longest of the dates that the text begins with: "Week 12, 2026" before "Week 12".
std::optional<FoundDate> dateAtBeginning(QStringView text, std::optional<int> year)
{
    const QString begin = text.first(std::min(text.size(), longestDate)).toString();
    // The patterns are many, and most texts begin with no date: such a one has a digit near its beginning.
    constexpr qsizetype farthestDigit = 25;
    const QStringView head = QStringView(begin).first(std::min(begin.size(), farthestDigit));
    if (std::none_of(head.begin(), head.end(), [](QChar sign) { return sign.isDigit(); }))
        return std::nullopt;
    std::optional<FoundDate> best;
    for (const DatePattern &each : datePatterns()) {
        const QRegularExpressionMatch match = each.beginning.match(begin);
        const QDate date = match.hasMatch() ? dateOf(match, year) : QDate();
        if (date.isValid() && (!best || match.capturedEnd() > best->end))
            best = FoundDate{date, match.capturedEnd(), each.isNumeric};
    }
    return best;
}

QString trimmedFrom(const QString &text, qsizetype from)
{
    return text.sliced(std::min(from, text.size())).trimmed();
}

/// The end of " – 20 March 2026" or " to 2026-03-20" from there; `from` where there is none.
qsizetype rangeEnd(const QString &text, qsizetype from, std::optional<int> year)
{
    static const QRegularExpression to(QStringLiteral("^ ?(?:[-\u2013\u2014]|to|until|\\.\\.) ?"));
    const QString rest = text.sliced(from, std::min(text.size() - from, longestDate));
    const QRegularExpressionMatch match = to.match(rest);
    if (!match.hasMatch())
        return from;
    const auto second = dateAtBeginning(QStringView(rest).sliced(match.capturedEnd()), year);
    return second ? from + match.capturedEnd() + second->end : from;
}

std::optional<DatedText> dateThenText(const QString &text, std::optional<int> year)
{
    const bool isBracketed = text.startsWith(u'[') || text.startsWith(u'(');
    const qsizetype begin = isBracketed ? 1 : 0;
    const auto found = dateAtBeginning(QStringView(text).sliced(begin), year);
    if (!found)
        return std::nullopt;
    qsizetype end = rangeEnd(text, begin + found->end, year);
    if (isBracketed) {
        if (end == text.size() || (text.at(end) != u']' && text.at(end) != u')'))
            return std::nullopt;
        ++end;
    }
    static const QRegularExpression separator(
        QStringLiteral("^(?: ?[:\u2013\u2014|\u2192,;](?= |$|[A-Z])| ?-{1,2}(?= |$)|\\.(?= |$))"));
    const QRegularExpressionMatch match =
        separator.match(text.sliced(end, std::min<qsizetype>(3, text.size() - end)));
    if (end < text.size() && !match.hasMatch() &&
        !((isBracketed || found->isNumeric) && text.at(end) == u' '))
        return std::nullopt;
    return DatedText{found->date, trimmedFrom(text, end + std::max<qsizetype>(0, match.capturedEnd()))};
}

std::optional<DatedText> dateAtEnd(const QString &text, std::optional<int> year)
{
    const qsizetype open = text.lastIndexOf(u'(');
    if (!text.endsWith(u')') || open < 0 || text.size() - open > longestDate)
        return std::nullopt;
    const QStringView inside = QStringView(text).sliced(open + 1, text.size() - open - 2);
    const auto found = dateAtBeginning(inside, year);
    if (!found || found->end != inside.size())
        return std::nullopt;
    return DatedText{found->date, text.first(open).trimmed()};
}

std::optional<DatedText> dateWithinSentence(const QString &text, std::optional<int> year)
{
    for (const QStringView word : {u"On ", u"In ", u"Since ", u"From "}) {
        if (!text.startsWith(word))
            continue;
        const auto found = dateAtBeginning(QStringView(text).sliced(word.size()), year);
        if (found)
            return DatedText{found->date, text};
    }
    return std::nullopt;
}

std::optional<QDate> yearAtAnEnd(const QString &heading)
{
    static const QRegularExpression year(QStringLiteral("^(20\\d\\d)(?= |$|:)|(?:^| |\\()(20\\d\\d)\\)?$"));
    const QRegularExpressionMatch match = year.match(heading);
    if (!match.hasMatch())
        return std::nullopt;
    return QDate((match.captured(1) + match.captured(2)).toInt(), 1, 1);
}

} // namespace

std::optional<DatedText> datedText(const QString &text, std::optional<int> year)
{
    auto dated = dateThenText(text, year);
    if (!dated)
        dated = dateAtEnd(text, year);
    return dated ? dated : dateWithinSentence(text, year);
}

std::optional<QDate> headingDate(const QString &heading, std::optional<int> year)
{
    const QString text = heading.left(2 * longestDate);
    for (const DatePattern &each : datePatterns()) {
        QRegularExpressionMatchIterator matches = each.anywhere.globalMatch(text);
        while (matches.hasNext()) {
            const QDate date = dateOf(matches.next(), year);
            if (date.isValid())
                return date;
        }
    }
    return yearAtAnEnd(text);
}

} // namespace depthchart::core
