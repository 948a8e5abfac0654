// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/suggestionindex.h"

#include "core/suggest/stemmer.h"
#include "core/suggest/suggestiontables.h"
#include "core/suggest/weights.h"

#include <algorithm>
#include <cmath>

namespace depthchart::core {

namespace {

using TermCounts = QHash<Term, double>;

/// What a text of a domain counts for.
struct WeighedText
{
    QString text;
    double weight = 0;
};

QList<WeighedText> levelTexts(const Level &level)
{
    QList<WeighedText> texts{{level.title, weights::mention}, {level.demonstration, weights::mention}};
    for (const QString &text : level.knowledge)
        texts.append({text, weights::knowledge});
    for (const QString &text : level.validation)
        texts.append({text, weights::mention});
    return texts;
}

/// BM25's saturation; `length` is the document's share of the mean length.
double saturated(double count, double length = 1)
{
    return count / (count + weights::saturation * (1 - weights::lengthShare + weights::lengthShare * length));
}

/// BM25's weight of what `found` of `all` documents have.
double rarity(double found, double all)
{
    return std::log(1 + (all - found + 0.5) / (found + 0.5));
}

/// The texts of a domain outside its levels.
QList<WeighedText> headTexts(const Domain &domain)
{
    return {{domain.name, weights::name}, {domain.summary, weights::summary}};
}

class TableMaker
{
public:
    explicit TableMaker(const Framework &framework)
        : m_framework(framework)
    {
    }

    SuggestionTables make()
    {
        for (const Domain &domain : m_framework.domains) {
            m_tables.domains.append(DomainTables{domain.id, {}, {}, {}});
            addPhrases(domain, m_tables.domains.last());
            countWords(domain);
        }
        weighWords();
        for (qsizetype i = 0; i < m_framework.domains.size(); ++i) {
            DomainTables &tables = m_tables.domains[i];
            weighPhrases(tables);
            fillShares(m_framework.domains.at(i), tables);
            fillTasks(m_framework.domains.at(i), tables);
        }
        return std::move(m_tables);
    }

private:
    QList<KnownWord> words(const QString &text);
    void addPhrases(const Domain &domain, DomainTables &tables);
    void countWords(const Domain &domain);
    void weighWords();
    void weighPhrases(DomainTables &tables) const;
    void fillShares(const Domain &domain, DomainTables &tables);
    void fillTasks(const Domain &domain, DomainTables &tables);
    QList<FoundTerm> terms(const QString &text, const DomainTables &tables);
    [[nodiscard]] double domainWeight(double domains) const;

    const Framework &m_framework;
    Stemmer m_stemmer;
    SuggestionTables m_tables;
    /// In how many domains each word stands, one where it is only mentioned counting less than one.
    QHash<Term, double> m_domainsOfWord;
    /// In how many domains a phrase is listed.
    QHash<QList<Term>, double> m_domainsOfPhrase;
    int m_phrases = 0;
    Term m_nextConcept = unknownTerm - 1;
};

QList<KnownWord> TableMaker::words(const QString &text)
{
    const QList<TextWord> all = textWords(text, m_stemmer);
    for (const TextWord &word : all) {
        if (!m_tables.words.contains(word.stem))
            m_tables.words.insert(word.stem, static_cast<Term>(m_tables.words.size()));
    }
    return knownWords(m_tables, all);
}

void TableMaker::addPhrases(const Domain &domain, DomainTables &tables)
{
    for (const QStringList &group : domain.synonyms) {
        for (const QString &text : group) {
            Phrase phrase;
            phrase.term = m_nextConcept;
            int meant = 0;
            const QList<KnownWord> all = words(text);
            for (const KnownWord &word : all) {
                phrase.words.append(word.term);
                phrase.hasStopWord = phrase.hasStopWord || word.isStop;
                meant += word.isStop ? 0 : 1;
            }
            QList<Phrase> &known = tables.phrases[phrase.words.value(0)];
            const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&phrase](const Phrase &other) {
                return other.words == phrase.words;
            });
            phrase.isSpecific = meant > 1;
            if (meant == 0 || isKnown)
                continue;
            phrase.number = m_phrases++;
            known.append(phrase);
            ++m_domainsOfPhrase[phrase.words];
        }
        --m_nextConcept;
    }
    for (QList<Phrase> &known : tables.phrases) {
        std::stable_sort(known.begin(), known.end(), [](const Phrase &one, const Phrase &other) {
            return one.words.size() > other.words.size();
        });
    }
}

/// A word that a domain is about counts one domain, one that it mentions once a part of that.
void TableMaker::countWords(const Domain &domain)
{
    TermCounts counts;
    const auto count = [&](const WeighedText &text) {
        const QList<KnownWord> all = words(text.text);
        for (const KnownWord &word : all)
            counts[word.term] += text.weight;
    };
    for (const WeighedText &text : headTexts(domain))
        count(text);
    for (const QStringList &group : domain.synonyms) {
        for (const QString &phrase : group) {
            const QList<KnownWord> all = words(phrase);
            for (const KnownWord &word : all)
                counts[word.term] += all.size() == 1 ? weights::synonym : weights::mention;
        }
    }
    for (const Level &level : domain.levels) {
        for (const WeighedText &text : levelTexts(level))
            count(text);
        for (const QString &text : level.canExecute)
            count({text, weights::statement});
    }
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        const double share = std::min(1.0, saturated(each.value()) / saturated(weights::synonym));
        m_domainsOfWord[each.key()] += share * share;
    }
}

double TableMaker::domainWeight(double domains) const
{
    const double all =
        std::max<double>(weights::leastDomains, static_cast<double>(m_framework.domains.size()));
    return rarity(std::max(1.0, domains), all) + weights::commonShare;
}

void TableMaker::weighWords()
{
    m_tables.wordWeights.resize(m_tables.words.size());
    for (const Term word : std::as_const(m_tables.words))
        m_tables.wordWeights[word] = domainWeight(m_domainsOfWord.value(word));
}

void TableMaker::weighPhrases(DomainTables &tables) const
{
    for (QList<Phrase> &known : tables.phrases) {
        for (Phrase &phrase : known) {
            const bool isWord = phrase.words.size() == 1;
            const double domains = isWord ? m_domainsOfWord.value(phrase.words.constFirst())
                                          : m_domainsOfPhrase.value(phrase.words);
            phrase.weight = domainWeight(domains) * (phrase.isSpecific ? weights::severalWords : 1);
        }
    }
}

QList<FoundTerm> TableMaker::terms(const QString &text, const DomainTables &tables)
{
    return foundTerms(m_tables, tables, words(text));
}

void TableMaker::fillShares(const Domain &domain, DomainTables &tables)
{
    TermCounts counts;
    const auto count = [&](const WeighedText &text) {
        const QList<FoundTerm> found = terms(text.text, tables);
        for (const FoundTerm &each : found)
            counts[each.term] += text.weight;
    };
    for (const WeighedText &text : headTexts(domain))
        count(text);
    for (const Level &level : domain.levels) {
        for (const WeighedText &text : levelTexts(level))
            count(text);
        for (const QString &text : level.canExecute)
            count({text, weights::statement});
    }
    for (const QList<Phrase> &known : std::as_const(tables.phrases)) {
        for (const Phrase &phrase : known)
            counts[phrase.term] = std::max(counts.value(phrase.term), weights::synonym);
    }
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        tables.shares.insert(each.key(), saturated(each.value()));
}

/// BM25 among the tasks of a domain.
void weighTasks(const QList<TermCounts> &counts, const QHash<Term, int> &tasksOfTerm,
                QList<TaskTables> &tasks)
{
    const auto all = static_cast<double>(tasks.size());
    double terms = 0;
    for (const TaskTables &task : std::as_const(tasks))
        terms += static_cast<double>(task.statementTerms.size());
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const double length =
            terms > 0 ? static_cast<double>(tasks.at(i).statementTerms.size()) * all / terms : 1;
        for (auto each = counts.at(i).cbegin(); each != counts.at(i).cend(); ++each) {
            const double rare = rarity(tasksOfTerm.value(each.key()), all);
            tasks[i].weights.insert(each.key(), saturated(each.value(), length) * rare);
        }
    }
}

void TableMaker::fillTasks(const Domain &domain, DomainTables &tables)
{
    QList<TermCounts> counts;
    QHash<Term, int> tasksOfTerm;
    for (const Level &level : domain.levels) {
        TermCounts ofLevel;
        for (const WeighedText &text : levelTexts(level)) {
            const QList<FoundTerm> found = terms(text.text, tables);
            for (const FoundTerm &each : found)
                ofLevel[each.term] += text.weight;
        }
        for (qsizetype i = 0; i < level.canExecute.size(); ++i) {
            const QString &statement = level.canExecute.at(i);
            const QList<FoundTerm> found = terms(statement, tables);
            counts.append(ofLevel);
            for (const FoundTerm &each : found)
                counts.last()[each.term] += weights::statement;
            for (auto each = counts.constLast().cbegin(); each != counts.constLast().cend(); ++each)
                ++tasksOfTerm[each.key()];
            tables.tasks.append(
                {taskId(domain.id, level.level, i + 1), level.level, i + 1, statement, {}, found});
        }
    }
    weighTasks(counts, tasksOfTerm, tables.tasks);
}

} // namespace

SuggestionIndex::SuggestionIndex()
    : m_tables(std::make_shared<const SuggestionTables>())
{
}

SuggestionIndex::SuggestionIndex(const Framework &framework)
    : m_tables(std::make_shared<const SuggestionTables>(TableMaker(framework).make()))
{
}

bool SuggestionIndex::isEmpty() const
{
    return m_tables->domains.isEmpty();
}

} // namespace depthchart::core
