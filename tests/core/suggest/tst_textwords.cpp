// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/textwords.h"

#include <QTest>

using namespace depthchart::core;

class TextWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
};

void TextWordsTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    // Stop words and numbers stand in parentheses.
    row("nothing", "", "");
    row("signs alone", "-- … !? € 👍", "👍");
    row("hyphens and underscores", "Few-shot max_tokens A/B", "(few) shot max token (a) b");
    row("apostrophes", "the team's users' don't", "(the) team user (don) (t)");
    row("typographic apostrophe", "team’s", "team");
    row("numbers", "1.2M calls in 2026, p99 5ms gpt-4o", "(1) (2m) call (in) (2026) p99 (5ms) gpt (4o)");
    row("addresses", "see https://example.org/prompt-cache?x=1 now", "(see) (now)");
    row("accents", "Évaluation naïve", "evalu naiv");
    row("case", "RAG rag Rag", "rag rag rag");
    row("other scripts", "מערכת 構築", "מערכת 構築");
}

void TextWordsTest::words()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Stemmer stemmer;
    QStringList shown;
    qsizetype end = 0;
    const QList<TextWord> all = textWords(text, stemmer);
    for (const TextWord &word : all) {
        shown.append(word.isStop ? u'(' + word.stem + u')' : word.stem);
        QVERIFY(word.span.begin >= end && word.span.length > 0 && word.span.end() <= text.size());
        end = word.span.end();
    }
    QCOMPARE(shown.join(u' '), expected);
}

QTEST_APPLESS_MAIN(TextWordsTest)
#include "tst_textwords.moc"
