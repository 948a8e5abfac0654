// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"
#include "tests/core/review/reviewsamples.h"
#include "tests/support/random.h"
#include "tests/support/randomprofile.h"
#include "ui/export/markdown.h"

#include <QTest>
#include <QTextDocument>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

/// What a reader of Markdown shows.
QString shown(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText();
}

SummaryOptions options()
{
    return {QDate(2026, 11, 23), core::Basis::Current, core::Rater::Self};
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsLiteral_data();
    void textIsLiteral();
    void anyTextIsLiteral();
    void summaryOfTheExample();
    void emptyProfile();
    void anotherFramework();
    void blindReviewHidesTheOtherSide();
    void hostileNames();
};

void TestMarkdown::textIsLiteral_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"plain text, as typed."_s,
                                u"*bold* and __more__"_s,
                                u"# no heading"_s,
                                u"- no list"_s,
                                u"+ no list"_s,
                                u"1. no list"_s,
                                u"12) no list"_s,
                                u"2026. A year"_s,
                                u"> no quote"_s,
                                u"`code`"_s,
                                u"~~struck~~"_s,
                                u"[link](https://example.org)"_s,
                                u"![image](x.png)"_s,
                                u"<b>bold</b>"_s,
                                u"<!-- none -->"_s,
                                u"&amp; &lt; &#38; &#x26; R&D & so"_s,
                                u"a | b | c"_s,
                                u"back\\slash \\* "_s.trimmed(),
                                u"=== "_s.trimmed(),
                                u"---"_s,
                                u"$x^2$"_s,
                                u"snake_case_name"_s,
                                u"2 * 3 * 4"_s,
                                u"naïve 日本 عربى"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestMarkdown::textIsLiteral()
{
    QFETCH(QString, text);
    // At the start of a line, and within one.
    QCOMPARE(shown(markdownText(text)), text);
    QCOMPARE(shown(u"See "_s + markdownText(text)), u"See "_s + text);
    QCOMPARE(shown(u"- "_s + markdownText(text)), text);
    QCOMPARE(shown(u"# "_s + markdownText(text)), text);
    QCOMPARE(shown(u"**"_s + markdownText(text) + u"** then"_s), text + u" then"_s);
}

void TestMarkdown::anyTextIsLiteral()
{
    const QStringList parts{u"*"_s, u"_"_s, u"`"_s, u"["_s, u"]"_s, u"("_s,  u")"_s,   u"<"_s, u">"_s,
                            u"#"_s, u"-"_s, u"+"_s, u"!"_s, u"|"_s, u"~"_s,  u"\\"_s,  u"&"_s, u"lt;"_s,
                            u"1"_s, u"."_s, u" "_s, u"a"_s, u"é"_s, u"\n"_s, u"://"_s, u"="_s, u"\""_s};
    test::Random random(1);
    for (int round = 0; round < 3'000; ++round) {
        QString text = u"a"_s;
        for (int part = random.between(1, 9); part > 0; --part)
            text += random.pick(parts);
        if (random.chance(50))
            text.remove(0, 1);
        text = text.simplified();
        QCOMPARE(shown(u"- "_s + markdownText(text)), text);
    }
}

void TestMarkdown::summaryOfTheExample()
{
    const QString summary = summaryMarkdown(core::samples::noor(), core::samples::builtIn(), options());
    QVERIFY(summary.startsWith(u"# Noor Haddad\n\nML engineer, Search platform"_s));
    QVERIFY(summary.contains(u"23 November 2026\n\n**Senior AI Engineer** (AI engineering"_s));
    QVERIFY(summary.contains(u"\n\nTo Staff AI Engineer: "_s));
    QVERIFY(summary.contains(u"\n- Prompt engineering: 3, target 4\n"_s));
    // A chat that shows the text as it is shows no more signs than it must.
    QVERIFY(summary.contains(u"\n- Safety & alignment: 1, target 2\n"_s));
    QVERIFY(summary.contains(u"\n**Next**\n\n1. "_s));
    QCOMPARE(summary.count(u"\n- "_s), 6);
    QVERIFY(summary.contains(u"\n3. "_s) && !summary.contains(u"\n4. "_s));
    QVERIFY(summary.endsWith(u'\n') && !summary.endsWith(u"\n\n"_s));
}

void TestMarkdown::emptyProfile()
{
    const core::Framework framework = core::samples::builtIn();
    core::Profile person;
    person.framework.id = framework.id;
    const QString summary = summaryMarkdown(person, framework, options());
    QVERIFY(summary.startsWith(u"# Unnamed\n\n23 November 2026\n\n**Not rated yet**"_s));
    QVERIFY(summary.contains(u"- Prompt engineering: not rated\n"_s));
    QVERIFY(summary.contains(u"**Next:** "_s));
}

void TestMarkdown::anotherFramework()
{
    const QString summary = summaryMarkdown(core::samples::noor(), core::samples::small(), options());
    QVERIFY(summary.contains(u"**Unknown level**"_s));
    QVERIFY(summary.contains(u"- prompt\\_eng: 3, target 4\n"_s));
}

void TestMarkdown::blindReviewHidesTheOtherSide()
{
    const core::Framework framework = core::samples::builtIn();
    const core::Profile person = core::startedReview(core::samples::noor(), framework, QDate(2026, 11, 23),
                                                     true, {}, core::EntryId(u"r"_s));
    SummaryOptions reader = options();
    reader.rater = core::Rater::Manager;
    const QString summary = summaryMarkdown(person, framework, reader);
    QVERIFY(summary.contains(u"on the basis “Manager”"_s));
    QVERIFY(summary.contains(u"- Prompt engineering: 4\n"_s));
    QVERIFY(!summary.contains(u"target"_s));
    QVERIFY(!summary.contains(u"**Next"_s));
    // Another's self-ratings leave no trace.
    core::Profile other = person;
    for (core::DomainEntry &entry : other.domains) {
        entry.self = core::Depth(0);
        entry.target = core::Depth(5);
        entry.breadth = !entry.breadth;
    }
    other.plan.reset();
    QCOMPARE(summaryMarkdown(other, framework, reader), summary);
}

void TestMarkdown::hostileNames()
{
    const core::Framework framework = core::samples::builtIn();
    for (quint32 seed = 1; seed <= 30; ++seed) {
        core::Profile person = test::randomProfile(framework, seed);
        person.person.name = u"<script>alert(1)</script> [x](javascript:y)\n# Heading"_s;
        const QString summary = summaryMarkdown(person, framework, options());
        QTextDocument document;
        document.setMarkdown(summary, QTextDocument::MarkdownDialectGitHub);
        QVERIFY(
            document.toPlainText().startsWith(u"<script>alert(1)</script> [x](javascript:y) # Heading\n"_s));
        QVERIFY(!document.toHtml().contains(u"href"_s));
    }
}

QTEST_MAIN(TestMarkdown)
#include "tst_markdown.moc"
