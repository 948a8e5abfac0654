// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/scalephrase.h"

#include "core/growth/scalebytes.h"

#include <algorithm>

namespace depthchart::core {

namespace {

/// Words between a number and its noun: "12 cross-functional product engineering teams".
constexpr int mostModifiers = 5;

/// Where the power of ten of a model's size begins ("300M", "7B").
constexpr int modelExponent = 6;
constexpr int billion = 9;

Counted countedUnit(const Unit &unit, qsizetype end)
{
    const qsizetype space = unit.plural.lastIndexOf(u' ');
    Counted counted;
    counted.name = space < 0 ? unit.plural : unit.plural.sliced(space + 1);
    counted.kind = unit.kind;
    counted.rank = unit.rank;
    counted.end = end;
    return counted;
}

const Unit *findUnit(const Units &units, QStringView word)
{
    const qsizetype position = units.byWord.value(word.toString(), -1);
    return position < 0 ? nullptr : &units.units.at(position);
}

/// "kubernetes", "SMS" and "business" end in s and are no plurals.
bool looksPlural(Tokens &tokens, qsizetype index)
{
    const QStringView text = tokens.text(index);
    return text.size() > 3 && text.endsWith(u's') && !text.endsWith(u"ss") && !text.endsWith(u"us") &&
           !text.endsWith(u"is") && !tokens.has(index, WordRole::NoPlural);
}

bool isFollowedByWord(const Tokens &tokens, qsizetype index)
{
    return tokens.at(index + 1).type == TokenType::Word && !tokens.isGlued(index + 1);
}

/// Nouns of the list that count nothing in these pairs.
bool isIdiom(const Tokens &tokens, qsizetype index)
{
    constexpr std::pair<QStringView, QStringView> idioms[] = {
        {u"use", u"case"},  {u"edge", u"case"},    {u"corner", u"case"},
        {u"user", u"stor"}, {u"product", u"line"}, {u"business", u"line"},
    };
    return std::any_of(std::begin(idioms), std::end(idioms), [&tokens, index](const auto &idiom) {
        return tokens.text(index).startsWith(idiom.second, Qt::CaseInsensitive) &&
               tokens.text(index - 1).compare(idiom.first, Qt::CaseInsensitive) == 0;
    });
}

/// "customers’ requests".
bool isPossessive(const Tokens &tokens, qsizetype index)
{
    return (tokens.isSign(index + 1, u'\'') || tokens.isSign(index + 1, u'\u2019')) &&
           tokens.isGlued(index + 1) && tokens.at(index + 2).type == TokenType::Word;
}

/// A hyphen behind a word makes it a part of another ("user-facing"), but for "queries-per-second"; so does a
/// slash before one that is none ("A/B test").
bool isPart(Tokens &tokens, qsizetype index)
{
    if (tokens.isSign(index + 1, u'/') && tokens.has(index, WordRole::Article))
        return tokens.isGlued(index + 1) && tokens.isGlued(index + 2);
    return tokens.isJoint(index + 1) && tokens.at(index + 1).sign == u'-' &&
           !tokens.has(index + 2, WordRole::Per);
}

/// Walks from an amount to the noun that it counts.
class NounSearch
{
public:
    NounSearch(Tokens &tokens, const Amount &amount, const Units &units)
        : m_tokens(tokens)
        , m_amount(amount)
        , m_units(units)
    {
    }
    std::optional<Counted> run(qsizetype begin);

private:
    enum class Step { Next, Stop, Found, None };
    std::optional<Counted> runHyphened(qsizetype index);
    Step takeWord(qsizetype index);
    Step takeNoun(qsizetype index);
    [[nodiscard]] bool isConnection(qsizetype index);
    [[nodiscard]] bool isModelSize(qsizetype index);
    [[nodiscard]] bool isResolution() const;
    [[nodiscard]] bool isProgram(qsizetype index);
    [[nodiscard]] bool isShort(qsizetype index);
    [[nodiscard]] std::optional<Counted> singular() const;

    Tokens &m_tokens;
    const Amount &m_amount;
    const Units &m_units;
    std::optional<Counted> m_found;
    Period m_period = Period::None;
    qsizetype m_singular = -1;
    bool m_countsOther = false;
};

/// "8B model", "7 billion parameter …"; "2M model calls" are calls.
bool NounSearch::isModelSize(qsizetype index)
{
    if (m_amount.exponent < modelExponent || !m_tokens.has(index, WordRole::Model))
        return false;
    return m_amount.exponent == billion || !m_tokens.isPlural(index + 1);
}

bool isAgent(const Tokens &tokens, qsizetype index)
{
    return tokens.text(index).startsWith(u"agent", Qt::CaseInsensitive);
}

/// Agents are people where something is done for them or by them, or where a word says so ("support agents");
/// else they are programs ("orchestrates 12 agents").
bool NounSearch::isProgram(qsizetype index)
{
    if (!isAgent(m_tokens, index))
        return false;
    return index == m_amount.end ? !m_tokens.has(m_amount.begin - 1, WordRole::Served)
                                 : m_tokens.has(index - 1, WordRole::Software);
}

/// "40 req/s", "5 msg per second"; "5 ops teams" are teams.
bool NounSearch::isShort(qsizetype index)
{
    return m_tokens.has(index, WordRole::Short) &&
           (!isFollowedByWord(m_tokens, index) ||
            m_tokens.has(index + 1, WordRole::Per | WordRole::Article | WordRole::Each));
}

NounSearch::Step NounSearch::takeNoun(qsizetype index)
{
    if (isIdiom(m_tokens, index))
        return Step::None;
    if (!m_tokens.isPlural(index)) {
        if (isAgent(m_tokens, index))
            return Step::Next;
        const bool isFirst = m_singular < 0 || m_singular == index - 1 ||
                             (m_amount.value == Decimal{1, 0} && m_amount.exponent == 0);
        m_singular = isFirst ? index : m_singular;
        return Step::Next;
    }
    // "25 payments engineers": the last of two counts.
    if ((isFollowedByWord(m_tokens, index) && m_tokens.isPlural(index + 1)) || isPossessive(m_tokens, index))
        return Step::Next;
    if (isProgram(index))
        return Step::None;
    m_found = countedUnit(*m_tokens.unit(index), index + 1);
    return Step::Found;
}

NounSearch::Step NounSearch::takeWord(qsizetype index)
{
    if (isModelSize(index))
        return Step::None;
    if (isPart(m_tokens, index))
        return Step::Next;
    if (m_tokens.has(index, WordRole::RateName) || isShort(index)) {
        m_found = countedWord(m_tokens, index, m_units);
        return Step::Found;
    }
    if (m_tokens.unit(index) != nullptr)
        return takeNoun(index);
    if (m_tokens.has(index, WordRole::Periodic)) {
        m_period = m_tokens.meaning(index).period;
        return Step::Next;
    }
    const bool isHyphened = m_tokens.isJoint(index - 1);
    if (m_tokens.has(index, WordRole::Time) ||
        (index == m_amount.end && m_tokens.has(index, WordRole::ShortTime)) ||
        (m_tokens.has(index, WordRole::Stop | WordRole::Per) && !isHyphened))
        return Step::Stop;
    if (looksPlural(m_tokens, index) && !m_tokens.isPlural(index + 1)) {
        m_countsOther = true;
        return Step::Stop;
    }
    return Step::Next;
}

/// Signs and words within a noun phrase: "CI/CD teams", "R&D teams", "product and platform teams".
bool NounSearch::isConnection(qsizetype index)
{
    const Token &token = m_tokens.at(index);
    if (token.type == TokenType::Sign) {
        const bool isGlued = m_tokens.isGlued(index) && m_tokens.isGlued(index + 1);
        const bool joins = token.sign == u'/' || token.sign == u'-';
        return (isGlued && joins) || token.sign == u'&' || isPossessive(m_tokens, index - 1);
    }
    return token.type == TokenType::Word && m_tokens.has(index, WordRole::Cut) &&
           !m_tokens.has(index, WordRole::Stop) && isFollowedByWord(m_tokens, index);
}

/// "4K video".
bool NounSearch::isResolution() const
{
    return m_amount.exponent == 3 &&
           (m_amount.value == Decimal{4'000, 0} || m_amount.value == Decimal{8'000, 0}) &&
           m_tokens.text(m_singular).compare(u"video", Qt::CaseInsensitive) == 0;
}

/// A noun in the singular counts as a plural where it is a part of another ("10K user RAG system"), and as
/// itself of one; not where the number counts what follows ("20 customer meetups").
std::optional<Counted> NounSearch::singular() const
{
    if (m_singular < 0 || m_countsOther || isResolution())
        return std::nullopt;
    return countedUnit(*m_tokens.unit(m_singular), m_singular + 1);
}

/// "10K-user system", "40-GB index": the very next word, or none.
std::optional<Counted> NounSearch::runHyphened(qsizetype index)
{
    if (isModelSize(index))
        return std::nullopt;
    if (const auto bytes = readBytes(m_tokens.text(index)); bytes && !m_tokens.has(index, WordRole::Stop))
        return std::nullopt;
    if (m_tokens.has(index, WordRole::Periodic))
        return run(index);
    // "400-page documents": the size of each.
    const Unit *next = m_tokens.isPlural(index + 1) ? m_tokens.unit(index + 1) : nullptr;
    const Unit *unit = m_tokens.unit(index);
    const bool isSize = unit != nullptr && unit->kind == QuantityKind::Volume && next != nullptr &&
                        next->kind == QuantityKind::Volume;
    return isSize || isAgent(m_tokens, index) ? std::nullopt : countedWord(m_tokens, index, m_units);
}

std::optional<Counted> NounSearch::run(qsizetype begin)
{
    if (m_tokens.isJoint(begin))
        return runHyphened(begin + 1);
    int modifiers = 0;
    Step step = Step::Next;
    for (qsizetype index = begin; step == Step::Next && modifiers <= mostModifiers; ++index) {
        if (index > begin && isConnection(index))
            continue;
        if (m_tokens.has(index, WordRole::Label | WordRole::Name) &&
            m_tokens.at(index + 1).type == TokenType::Number && m_tokens.unit(index) == nullptr) {
            ++index;
            ++modifiers;
            continue;
        }
        step = m_tokens.at(index).type == TokenType::Word ? takeWord(index) : Step::Stop;
        ++modifiers;
    }
    if (step == Step::None)
        return std::nullopt;
    auto counted = step == Step::Found ? m_found : singular();
    if (counted && counted->period == Period::None)
        counted->period = m_period;
    return counted;
}

/// Memory and models have bytes as well; those are not what a system handles.
bool isOfMachine(Tokens &tokens, qsizetype index)
{
    constexpr int nearWords = 2;
    for (int i = 0; i < nearWords; ++i, ++index) {
        if (tokens.text(index) == QStringView(u"of"))
            ++index;
        if (tokens.isJoint(index))
            ++index;
        if (tokens.has(index, WordRole::Hardware))
            return true;
        if (tokens.at(index).type != TokenType::Word || tokens.has(index, WordRole::Stop))
            return false;
    }
    return false;
}

std::optional<Counted> readCountedBytes(Tokens &tokens, qsizetype begin, const Units &units)
{
    const qsizetype index = begin + (tokens.isJoint(begin) ? 1 : 0);
    const auto bytes =
        tokens.at(index).type == TokenType::Word ? readBytes(tokens.text(index)) : std::nullopt;
    const Unit *unit = bytes ? findUnit(units, u"bytes") : nullptr;
    if (unit == nullptr || isOfMachine(tokens, index + 1))
        return std::nullopt;
    Counted counted = countedUnit(*unit, index + 1);
    counted.name = bytes->name;
    counted.bytes = true;
    counted.period = bytes->perSecond ? Period::Second : Period::None;
    return counted;
}

/// "5 of our teams", "2 million of the users": where the noun phrase begins; begin where there is no such
/// "of".
qsizetype behindOf(Tokens &tokens, qsizetype begin, const Amount &amount)
{
    if (tokens.at(begin).type != TokenType::Word || tokens.text(begin) != QStringView(u"of"))
        return begin;
    qsizetype index = begin + 1;
    while (tokens.has(index, WordRole::Determiner))
        ++index;
    return index > begin + 1 || amount.inWords ? index : begin;
}

} // namespace

std::optional<Counted> countedWord(Tokens &tokens, qsizetype index, const Units &units)
{
    if (const Unit *unit = tokens.unit(index))
        return countedUnit(*unit, index + 1);
    const WordMeaning &meaning = tokens.meaning(index);
    const Unit *unit = meaning.noun.isEmpty() ? nullptr : findUnit(units, meaning.noun);
    if (unit == nullptr)
        return std::nullopt;
    Counted counted = countedUnit(*unit, index + 1);
    counted.period = meaning.period;
    return counted;
}

std::optional<Counted> readCounted(Tokens &tokens, qsizetype begin, const Amount &amount, const Units &units)
{
    if (auto bytes = readCountedBytes(tokens, begin, units))
        return bytes;
    return NounSearch(tokens, amount, units).run(behindOf(tokens, begin, amount));
}

} // namespace depthchart::core
