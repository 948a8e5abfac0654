// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/suggestion.h"

#include "core/suggest/suggestiontables.h"
#include "core/suggest/weights.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace depthchart::core {

namespace {

/// What one term of the text brings to a domain.
struct Contribution
{
    double weight = 0;
    QList<TextSpan> spans;
    /// By which it was found.
    QList<int> phrases;
};

using Contributions = QHash<Term, Contribution>;

struct Candidate
{
    const DomainTables *domain = nullptr;
    const TaskTables *task = nullptr;
    /// Into the domains' list.
    qsizetype order = 0;
    double weight = 0;
};

/// The domain's weight for the text and what each term brought. The same word a second time brings nothing,
/// another synonym of the same concept a part.
double weigh(const SuggestionTables &tables, const DomainTables &domain, const QList<KnownWord> &words,
             Contributions &contributions)
{
    double weight = 0;
    const QList<FoundTerm> found = foundTerms(tables, domain, words);
    for (const FoundTerm &each : found) {
        const double share = domain.shares.value(each.term);
        if (share == 0)
            continue;
        Contribution &contribution = contributions[each.term];
        contribution.spans.append(each.span);
        if (contribution.phrases.contains(each.phrase))
            continue;
        const double again =
            std::pow(weights::otherSynonym, static_cast<double>(contribution.phrases.size()));
        contribution.phrases.append(each.phrase);
        contribution.weight += share * each.weight * again;
        weight += share * each.weight * again;
    }
    return weight;
}

double taskWeight(const TaskTables &task, const Contributions &contributions)
{
    // In the order of the task's own terms a sum could differ in its last digit from run to run.
    QList<Term> terms = contributions.keys();
    std::sort(terms.begin(), terms.end());
    double weight = 0;
    for (const Term term : std::as_const(terms))
        weight += task.weights.value(term);
    return weight;
}

/// The part of the statement's terms that stand in the text.
double coverage(const TaskTables &task, const Contributions &contributions)
{
    QSet<Term> all;
    QSet<Term> met;
    for (const FoundTerm &each : task.statementTerms) {
        all.insert(each.term);
        if (contributions.contains(each.term))
            met.insert(each.term);
    }
    return all.size() < 2 ? 0 : static_cast<double>(met.size()) / static_cast<double>(all.size());
}

/// The domain's tasks that the text says most of.
QList<Candidate> candidatesOf(const DomainTables &domain, qsizetype order, double weight,
                              const Contributions &contributions)
{
    QList<double> own;
    for (const TaskTables &task : domain.tasks)
        own.append(taskWeight(task, contributions));
    const double most = own.isEmpty() ? 0 : *std::max_element(own.cbegin(), own.cend());
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (own.at(i) < weights::nearTask * most)
            continue;
        const double whole =
            weights::wholeStatement * std::pow(coverage(domain.tasks.at(i), contributions), 3);
        candidates.append({&domain, &domain.tasks.at(i), order, weight + weights::task * own.at(i) + whole});
    }
    return candidates;
}

/// Best first, the framework's order where they are equal; at most some of each domain.
QList<Candidate> best(QList<Candidate> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &one, const Candidate &other) { return one.weight > other.weight; });
    if (candidates.isEmpty() || candidates.constFirst().weight < weights::threshold)
        return {};
    QList<Candidate> chosen;
    QHash<const DomainTables *, qsizetype> ofDomain;
    for (const Candidate &each : std::as_const(candidates)) {
        const bool isNear = each.weight >= weights::nearBest * candidates.constFirst().weight;
        if (!isNear || chosen.size() == weights::mostSuggestions)
            break;
        if (ofDomain[each.domain]++ < weights::mostOfADomain)
            chosen.append(each);
    }
    return chosen;
}

QList<TextSpan> inOrder(QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan &one, const TextSpan &other) { return one.begin < other.begin; });
    return spans;
}

Suggestion suggestion(const Candidate &candidate, const Contributions &contributions)
{
    const TaskTables &task = *candidate.task;
    Suggestion result;
    result.task = task.task;
    result.domain = candidate.domain->id;
    result.level = task.level;
    result.index = task.index;
    result.statement = task.statement;
    result.score = candidate.weight / (candidate.weight + weights::halfScore);
    for (auto each = contributions.cbegin(); each != contributions.cend(); ++each) {
        const double weight = each->weight + weights::task * task.weights.value(each.key());
        if (weight >= weights::shownShare * candidate.weight)
            result.words += each->spans;
    }
    for (const FoundTerm &each : task.statementTerms) {
        if (contributions.contains(each.term))
            result.statementWords.append(each.span);
    }
    result.words = inOrder(result.words);
    return result;
}

} // namespace

QList<Suggestion> suggestions(const SuggestionIndex &index, QStringView text)
{
    const SuggestionTables &tables = index.tables();
    Stemmer stemmer;
    const QList<KnownWord> words = knownWords(tables, textWords(text, stemmer));
    QList<Contributions> contributions(tables.domains.size());
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < tables.domains.size(); ++i) {
        const double weight = weigh(tables, tables.domains.at(i), words, contributions[i]);
        if (weight > 0)
            candidates += candidatesOf(tables.domains.at(i), i, weight, contributions.at(i));
    }
    QList<Suggestion> result;
    const QList<Candidate> chosen = best(std::move(candidates));
    for (const Candidate &each : chosen)
        result.append(suggestion(each, contributions.at(each.order)));
    return result;
}

} // namespace depthchart::core
