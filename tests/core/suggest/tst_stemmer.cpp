// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/stemmer.h"
#include "core/suggest/stopwords.h"

#include <QTest>

using namespace depthchart::core;

class StemmerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStem_data();
    void oneStem();
    void differentStems_data();
    void differentStems();
    void anyWord();
    void stopWords();
};

void StemmerTest::oneStem_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *words) { QTest::newRow(words) << QString::fromUtf8(words); };
    row("optimise optimised optimising optimize optimized optimizing");
    row("optimisation optimization optimisations");
    row("quantise quantized quantising");
    row("labelled labeled label labels labelling labeling");
    row("modelled modeled model models");
    row("cancelled canceled");
    row("behaviour behavior behaviours");
    row("licence license");
    row("artefact artifact artefacts");
    row("centre center");
    row("analyse analyze analysed");
    row("cache caches cached caching");
    row("prompt prompts prompted");
    row("retry retries retried");
}

void StemmerTest::oneStem()
{
    QFETCH(QString, words);
    Stemmer stemmer;
    const QStringList all = words.split(u' ');
    for (const QString &word : all)
        QCOMPARE(stemmer.stem(word), stemmer.stem(all.constFirst()));
}

void StemmerTest::differentStems_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *one, const char *other) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("call", "cal");
    row("cell", "cel");
    row("hour", "hor");
    row("user", "use");
    row("policy", "police");
}

void StemmerTest::differentStems()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    Stemmer stemmer;
    QVERIFY(stemmer.stem(one) != stemmer.stem(other));
}

/// What is no English word comes back, and no length is too much.
void StemmerTest::anyWord()
{
    Stemmer stemmer;
    QCOMPARE(stemmer.stem(QString()), QString());
    QCOMPARE(stemmer.stem(QStringLiteral("מערכת")), QStringLiteral("מערכת"));
    const QString longWord(100'000, u'x');
    QCOMPARE(stemmer.stem(longWord), longWord);
}

void StemmerTest::stopWords()
{
    for (const char *word : {"with", "and", "the", "new", "finally", "monday"})
        QVERIFY2(isStopWord(QString::fromLatin1(word)), word);
    for (const char *word : {"prompt", "cost", "agent", "user", ""})
        QVERIFY2(!isStopWord(QString::fromLatin1(word)), word);
}

QTEST_APPLESS_MAIN(StemmerTest)
#include "tst_stemmer.moc"
