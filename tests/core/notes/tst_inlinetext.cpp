// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/inlinetext.h"

#include <QTest>

using namespace depthchart::core;

class InlineTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain_data();
    void plain();
    void linearInItsLength_data();
    void linearInItsLength();
};

void InlineTextTest::plain_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const char *markdown, const char *text, const char *link = "") {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(text)
                            << QString::fromUtf8(link);
    };
    row("nothing", "", "");
    row("emphasis", "Built *the* **whole** _thing_ __alone__ ***today***",
        "Built the whole thing alone today");
    row("nested", "**Cut _all_ costs**", "Cut all costs");
    row("deleted", "~~Old~~ new, ~5 ms", "Old new, ~5 ms");
    row("a name with underscores", "Set max_tokens and __init__.py in my_file_name",
        "Set max_tokens and init.py in my_file_name");
    row("stars that are none", "2 * 3 * 4 and 2*3*4, *args", "2 * 3 * 4 and 2*3*4, *args");
    row("unclosed", "**Built a thing", "**Built a thing");
    row("code", "Ran `pytest -k *slow*` twice", "Ran pytest -k *slow* twice");
    row("code with a backtick", "Ran ``a`b`` and ` alone", "Ran a`b and ` alone");
    row("link", "Wrote [the design](https://example.org/d) first", "Wrote the design first",
        "https://example.org/d");
    row("link with a title", "[Doc](https://example.org/a \"Title (old)\")", "Doc", "https://example.org/a");
    row("link in angles", "[Doc](<https://example.org/a>)", "Doc", "https://example.org/a");
    row("link with parentheses", "[W](https://example.org/a_(b)) x", "W x", "https://example.org/a_(b)");
    row("the first of two links", "[a](https://a.example) [b](https://b.example)", "a b",
        "https://a.example");
    row("emphasis in a link", "[**the** plan](https://a.example)", "the plan", "https://a.example");
    row("a reference", "See [the doc][D] and [D]", "See the doc and D", "https://defined.example");
    row("a reference that is none", "See [the doc][x] and [3]", "See [the doc][x] and [3]");
    row("an image", "![The chart](chart.png) up", "The chart up");
    row("a bare address", "Merged https://git.example/a_b_c/1.", "Merged https://git.example/a_b_c/1.",
        "https://git.example/a_b_c/1");
    row("an address in angles", "See <https://a.example/x>", "See https://a.example/x",
        "https://a.example/x");
    row("an address in parentheses", "Merged (https://a.example/x)", "Merged (https://a.example/x)",
        "https://a.example/x");
    row("escapes", "\\*not\\* \\_this\\_ \\[x\\] C:\\dir", "*not* _this_ [x] C:\\dir");
    row("tags", "<b>Bold</b> one<br>two <img src='x'>", "Bold one two");
    row("what is no tag", "p99 <5 ms, List<int>, a < b > c", "p99 <5 ms, List<int>, a < b > c");
    row("entities", "R&amp;D &lt;5 &nbsp;x &unknown; AT&T", "R&D <5 x &unknown; AT&T");
    row("a footnote", "Cut by half[^1].", "Cut by half.");
    row("blanks", "  a\t b\u00A0c  ", "a b c");
    row("signs of control and of direction", "a\u202Eb\u0007c\uFEFF", "ab c");
    row("right to left", "\u05D1\u05E0\u05D9\u05EA\u05D9 **\u05DE\u05E2\u05E8\u05DB\u05EA**",
        "\u05D1\u05E0\u05D9\u05EA\u05D9 \u05DE\u05E2\u05E8\u05DB\u05EA");
}

void InlineTextTest::plain()
{
    QFETCH(QString, markdown);
    QFETCH(QString, text);
    QFETCH(QString, link);
    const LinkDefinitions definitions{{QStringLiteral("d"), QStringLiteral("https://defined.example")}};
    const InlineText read = inlineText(markdown, definitions);
    QCOMPARE(read.text, text);
    QCOMPARE(read.link, link);
}

void InlineTextTest::linearInItsLength_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"[", "]", "![", "[a](", "[a](b ", "`", "``a`", "*a", "**a _b ", "<", "<b", "&",
                             "http://", "\\", "~~a", "_"})
        QTest::newRow(unit) << QString::fromLatin1(unit);
}

/// Signs by the hundred thousand that open something and close nothing: what took the square of that would
/// not end.
void InlineTextTest::linearInItsLength()
{
    QFETCH(QString, unit);
    const QString text = unit.repeated(200'000 / unit.size());
    QVERIFY(inlineText(text, {}).text.size() <= text.size());
}

QTEST_APPLESS_MAIN(InlineTextTest)
#include "tst_inlinetext.moc"
