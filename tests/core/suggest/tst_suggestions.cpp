// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkio.h"
#include "core/suggest/suggestion.h"
#include "resources/paths.h"
#include "tests/support/random.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace depthchart::core;
using depthchart::test::Random;

class SuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void worked_data();
    void worked();
    void nothing_data();
    void nothing();
    void basicPromptsAreNoLevelFour();
    void sameSuggestions_data();
    void sameSuggestions();
    void stopWordsAddNothing();
    void everyStatementFindsItself();
    void wordsThatLedThere();
    void boundsHold();
    void sameEveryTime();
    void hostileText_data();
    void hostileText();
    void emptyIndex();
    void sparseFramework();
    void oneDomainWithoutSynonyms();

private:
    Framework m_framework;
    SuggestionIndex m_index;
};

namespace {

QStringList tasksOf(const QList<Suggestion> &suggestions)
{
    QStringList tasks;
    for (const Suggestion &each : suggestions)
        tasks.append(each.task);
    return tasks;
}

Framework frameworkOf(const QByteArray &domains)
{
    const auto framework =
        readFramework(R"({"format": "depthchart-framework", "version": 1, "id": "x", "name": "X",
        "revision": "1", "domains": [)" +
                      domains + "]}");
    return framework.value_or(Framework());
}

} // namespace

void SuggestionsTest::initTestCase()
{
    QFile file(depthchart::resources::builtInFramework());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto framework = readFramework(file.readAll());
    QVERIFY(framework);
    m_framework = *framework;
    m_index = SuggestionIndex(m_framework);
}

void SuggestionsTest::worked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    const auto row = [](const char *text, const char *domain) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(domain);
    };
    row("Chose six few-shot examples for the ticket prompt", "prompt_eng");
    row("Moved the prompts into Jinja templates", "prompt_eng");
    row("Built a golden set and blocked releases below its score", "model_eval");
    row("Cohen's kappa of two annotators reached 0.8", "model_eval");
    row("Hybrid search with a reranker over the help centre", "sys_arch");
    row("Circuit breaker and retries with backoff for the LLM client", "sys_arch");
    row("Canary release with automatic rollback", "prod_ops");
    row("Wrote the postmortem of the outage while on call", "prod_ops");
    row("Cut the monthly bill by caching and batching", "cost_opt");
    row("Quantised the model to int4 with vLLM", "cost_opt");
    row("Red team found two jailbreaks, both now blocked by a guardrail", "safety");
    row("Redacted personal data before it reaches the model", "safety");
    row("OCR of scanned receipts", "multimodal");
    row("Whisper transcripts of calls with timestamps", "multimodal");
    row("Agent stops after 20 tool calls and asks for approval", "agent_systems");
    row("Self-consistency: majority of five reasoning chains", "reasoning_chains");
}

void SuggestionsTest::worked()
{
    QFETCH(QString, text);
    QFETCH(QString, domain);
    const QList<Suggestion> found = suggestions(m_index, text);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.constFirst().domain.text(), domain);
}

void SuggestionsTest::nothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "   ", "!!!", "the and with of", "Had lunch with the whole team", "Booked a train to Hamburg",
          "Fixed the sticky header in Safari", "1234 5678", "Talked to an estate agent",
          "https://example.org/prompt", "מערכת חדשה", "prompt"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void SuggestionsTest::nothing()
{
    QFETCH(QString, text);
    QCOMPARE(tasksOf(suggestions(m_index, text)), QStringList());
}

/// domain.md section 5: in the source this text, by its stop words, is rated at level 4.
void SuggestionsTest::basicPromptsAreNoLevelFour()
{
    const QList<Suggestion> found =
        suggestions(m_index, QStringLiteral("Write basic prompts with clear instructions"));
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.constFirst().task, QStringLiteral("prompt_eng/1/1"));
    for (const Suggestion &each : found)
        QVERIFY2(each.score < found.constFirst().score || each.level <= Depth(1), qPrintable(each.task));
    const QList<Suggestion> stops = suggestions(m_index, QStringLiteral("with and for the to of in that is"));
    QVERIFY(stops.isEmpty());
}

void SuggestionsTest::sameSuggestions_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *one, const char *other) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("Optimised prompts with few-shot examples", "OPTIMIZED PROMPTS WITH FEW SHOT EXAMPLES");
    row("Labelled a golden set with two annotators", "Labeled golden sets with two annotator");
    row("Quantisation of a hosted model", "quantization of hosted models");
    row("Cached repeated model calls", "Caching a repeated model call");
    row("Red-team exercise before launch", "red team exercises before launch");
    row("Retrieval pipeline", "retrieval \u2014 pipeline!");
}

void SuggestionsTest::sameSuggestions()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!suggestions(m_index, one).isEmpty());
    QCOMPARE(tasksOf(suggestions(m_index, other)), tasksOf(suggestions(m_index, one)));
}

void SuggestionsTest::stopWordsAddNothing()
{
    const QStringList stops =
        QStringLiteral("the and with a of for new our finally today which very also").split(u' ');
    Random random(11);
    for (const Domain &domain : m_framework.domains) {
        for (const Level &level : domain.levels) {
            for (const QString &statement : level.canExecute) {
                const QList<Suggestion> plain = suggestions(m_index, statement);
                const QString padded = random.pick(stops) + u' ' + random.pick(stops) + u' ' + statement +
                                       u' ' + random.pick(stops);
                const QList<Suggestion> more = suggestions(m_index, padded);
                QCOMPARE(tasksOf(more), tasksOf(plain));
                for (qsizetype i = 0; i < plain.size(); ++i)
                    QCOMPARE(more.at(i).score, plain.at(i).score);
            }
        }
    }
}

/// Who writes a task's own words is offered that task, nearly always first.
void SuggestionsTest::everyStatementFindsItself()
{
    int all = 0;
    int first = 0;
    QStringList missed;
    for (const Domain &domain : m_framework.domains) {
        for (const Level &level : domain.levels) {
            for (qsizetype i = 0; i < level.canExecute.size(); ++i) {
                const QString task = taskId(domain.id, level.level, i + 1);
                const QStringList found = tasksOf(suggestions(m_index, level.canExecute.at(i)));
                ++all;
                first += found.value(0) == task ? 1 : 0;
                if (!found.contains(task))
                    missed.append(task);
            }
        }
    }
    qInfo() << first << "of" << all << "statements find themselves first; missed" << missed;
    QVERIFY(100 * first >= 95 * all);
    QVERIFY(static_cast<int>(missed.size()) * 100 <= 2 * all);
}

void SuggestionsTest::wordsThatLedThere()
{
    const QString text = QStringLiteral("Finally designed Few-Shot examples for the prompt");
    const QList<Suggestion> found = suggestions(m_index, text);
    const auto few = std::find_if(found.cbegin(), found.cend(), [](const Suggestion &each) {
        return each.task == QStringLiteral("prompt_eng/2/1");
    });
    QVERIFY(few != found.cend());
    QStringList words;
    for (const TextSpan &span : few->words)
        words.append(text.mid(span.begin, span.length));
    QVERIFY2(words.contains(QStringLiteral("Few-Shot examples")) ||
                 words.contains(QStringLiteral("Few-Shot")),
             qPrintable(words.join(u'|')));
    QVERIFY(!words.contains(QStringLiteral("Finally")) && !words.contains(QStringLiteral("for")));
    QCOMPARE(few->statement, QStringLiteral("Design few-shot examples strategically"));
    QStringList met;
    for (const TextSpan &span : few->statementWords)
        met.append(few->statement.mid(span.begin, span.length));
    QVERIFY2(met.join(u' ').contains(QStringLiteral("few-shot")), qPrintable(met.join(u'|')));
}

/// Scores, order, count and spans, on texts made of the framework's own words.
void SuggestionsTest::boundsHold()
{
    QStringList words;
    for (const Domain &domain : m_framework.domains) {
        for (const QStringList &group : domain.synonyms)
            words += group;
    }
    Random random(3);
    for (int round = 0; round < 500; ++round) {
        QStringList chosen;
        for (int i = random.below(12); i > 0; --i)
            chosen.append(random.pick(words));
        const QString text = chosen.join(u' ');
        const QList<Suggestion> found = suggestions(m_index, text);
        QVERIFY(found.size() <= 5);
        for (qsizetype i = 0; i < found.size(); ++i) {
            const Suggestion &each = found.at(i);
            QVERIFY(each.score > 0 && each.score <= 1);
            QVERIFY(i == 0 || each.score <= found.at(i - 1).score);
            QVERIFY(!each.words.isEmpty());
            QCOMPARE(each.task, taskId(each.domain, each.level, each.index));
            qsizetype end = 0;
            for (const TextSpan &span : each.words) {
                QVERIFY(span.begin >= end && span.length > 0);
                end = span.end();
            }
            QVERIFY(end <= text.size());
            for (const TextSpan &span : each.statementWords)
                QVERIFY(span.begin >= 0 && span.end() <= each.statement.size());
        }
    }
}

void SuggestionsTest::sameEveryTime()
{
    const QString text =
        QStringLiteral("Canary release of the agent's prompts with an eval gate and a cost cap");
    const QList<Suggestion> first = suggestions(m_index, text);
    QVERIFY(!first.isEmpty());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(suggestions(SuggestionIndex(m_framework), text), first);
}

void SuggestionsTest::hostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no break") << QString(100'000, u'x');
    QTest::newRow("one word often") << QStringLiteral("prompt ").repeated(20'000);
    QTest::newRow("halves of surrogates") << QString(1'000, QChar(0xD800));
    QTest::newRow("marks") << QString(10'000, QChar(0x0301));
    QTest::newRow("apostrophes") << QStringLiteral("'s").repeated(10'000);
    QTest::newRow("zero") << QString(100, QChar(u'\0'));
    QTest::newRow("addresses") << QStringLiteral("http://").repeated(10'000);
    QTest::newRow("stop words") << QStringLiteral("the of ").repeated(20'000);
}

void SuggestionsTest::hostileText()
{
    QFETCH(QString, text);
    const QList<Suggestion> found = suggestions(m_index, text);
    for (const Suggestion &each : found)
        QVERIFY(each.score <= 1 && each.words.constLast().end() <= text.size());
}

void SuggestionsTest::emptyIndex()
{
    QVERIFY(suggestions(SuggestionIndex(), QStringLiteral("Write basic prompts")).isEmpty());
    QVERIFY(suggestions(SuggestionIndex(Framework()), QStringLiteral("Write basic prompts")).isEmpty());
}

/// Levels without tasks, synonyms that are empty or stop words alone.
void SuggestionsTest::sparseFramework()
{
    const Framework framework =
        frameworkOf(R"({"id": "bread", "name": "Bread baking", "synonyms": [[], ["", "of the"],
        ["sourdough", "levain"]], "levels": [{"level": 1}, {"level": 2, "canExecute": ["Bake a sourdough loaf"]},
        {"level": 3, "canExecute": []}]}, {"id": "cake", "name": "Cakes", "levels": [{"level": 1}]})");
    QCOMPARE(framework.domains.size(), 2);
    const SuggestionIndex index(framework);
    QCOMPARE(tasksOf(suggestions(index, QStringLiteral("Baked my first levain loaf"))),
             QStringList{QStringLiteral("bread/2/1")});
    QCOMPARE(tasksOf(suggestions(index, QStringLiteral("of the cakes"))), QStringList());
}

void SuggestionsTest::oneDomainWithoutSynonyms()
{
    const Framework framework =
        frameworkOf(R"({"id": "bread", "name": "Bread", "levels": [{"level": 1, "canExecute":
        ["Bake a loaf from a given recipe", "Weigh flour within one gram"]}]})");
    const SuggestionIndex index(framework);
    QCOMPARE(
        tasksOf(suggestions(index, QStringLiteral("Baked a loaf of bread from the given recipe"))).value(0),
        QStringLiteral("bread/1/1"));
    QVERIFY(suggestions(index, QStringLiteral("Repaired the bicycle")).isEmpty());
}

QTEST_APPLESS_MAIN(SuggestionsTest)
#include "tst_suggestions.moc"
