// SPDX-License-Identifier: GPL-3.0-or-later
// How often suggestions are right on statements that engineers write, labelled by a hand that knew neither
// the matcher nor the synonyms (tests/data/statements.json). Vocabulary and weights were made on the open
// set; the kept one was measured once they were final.
#include "core/framework/frameworkio.h"
#include "core/json/read.h"
#include "core/suggest/suggestion.h"
#include "resources/paths.h"

#include <QFile>
#include <QTest>

using namespace depthchart::core;

class LabelledStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rates_data();
    void rates();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Counts
{
    int demonstrating = 0;
    int domainFirst = 0;
    int domainAmongThree = 0;
    int taskFirst = 0;
    int taskAmongAll = 0;
    int nothingRight = 0;
    int nothingSuggested = 0;
};

QStringList domainsOf(const QList<Suggestion> &suggestions)
{
    QStringList domains;
    for (const Suggestion &each : suggestions) {
        if (!domains.contains(each.domain.text()))
            domains.append(each.domain.text());
    }
    return domains;
}

void count(const json::Value &statement, const QList<Suggestion> &suggested, Counts &counts)
{
    const QString *domain = statement.find(u"domain")->string();
    if (domain == nullptr) {
        ++counts.nothingRight;
        counts.nothingSuggested += suggested.isEmpty() ? 1 : 0;
        return;
    }
    const QStringList domains = domainsOf(suggested);
    ++counts.demonstrating;
    counts.domainFirst += domains.value(0) == *domain ? 1 : 0;
    counts.domainAmongThree += domains.mid(0, 3).contains(*domain) ? 1 : 0;
    const json::Array &tasks = *statement.find(u"tasks")->array();
    const auto isRight = [&tasks](const Suggestion &each) { return tasks.contains(json::Value(each.task)); };
    counts.taskFirst += !suggested.isEmpty() && isRight(suggested.constFirst()) ? 1 : 0;
    counts.taskAmongAll += std::any_of(suggested.cbegin(), suggested.cend(), isRight) ? 1 : 0;
}

Counts countsOf(const QString &set)
{
    const auto framework = readFramework(bytesOf(depthchart::resources::builtInFramework()));
    const auto document = json::readJson(bytesOf(QStringLiteral(SOURCE_DIR "/tests/data/statements.json")));
    if (!framework || !document)
        return {};
    const SuggestionIndex index(*framework);
    Counts counts;
    for (const json::Value &each : *document->find(u"statements")->array()) {
        if (*each.find(u"set")->string() == set)
            count(each, suggestions(index, *each.find(u"text")->string()), counts);
    }
    return counts;
}

int percent(int part, int all)
{
    return all == 0 ? 0 : 100 * part / all;
}

} // namespace

void LabelledStatementsTest::rates_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<int>("statements");
    QTest::addColumn<int>("domainFirst");
    QTest::addColumn<int>("domainAmongThree");
    QTest::addColumn<int>("nothingSuggested");
    QTest::newRow("open") << QStringLiteral("open") << 176 << 90 << 97 << 85;
    QTest::newRow("kept") << QStringLiteral("kept") << 100 << 75 << 90 << 80;
}

void LabelledStatementsTest::rates()
{
    QFETCH(QString, set);
    QFETCH(int, statements);
    QFETCH(int, domainFirst);
    QFETCH(int, domainAmongThree);
    QFETCH(int, nothingSuggested);
    const Counts counts = countsOf(set);
    qInfo().noquote() << QStringLiteral(
                             "%1: domain first %2, among three %3 of %4; task first %5, suggested %6; "
                             "nothing suggested for %7 of %8")
                             .arg(set)
                             .arg(counts.domainFirst)
                             .arg(counts.domainAmongThree)
                             .arg(counts.demonstrating)
                             .arg(counts.taskFirst)
                             .arg(counts.taskAmongAll)
                             .arg(counts.nothingSuggested)
                             .arg(counts.nothingRight);
    QCOMPARE(counts.demonstrating + counts.nothingRight, statements);
    QVERIFY(percent(counts.domainFirst, counts.demonstrating) >= domainFirst);
    QVERIFY(percent(counts.domainAmongThree, counts.demonstrating) >= domainAmongThree);
    QVERIFY(percent(counts.nothingSuggested, counts.nothingRight) >= nothingSuggested);
}

QTEST_APPLESS_MAIN(LabelledStatementsTest)
#include "tst_labelledstatements.moc"
