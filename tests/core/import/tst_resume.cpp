// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importednotes.h"

#include <QFile>
#include <QTest>

using namespace depthchart::core;

class ResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedSamples_data();
    void publishedSamples();
    void sampleInFull();
    void entries_data();
    void entries();
    void refused_data();
    void refused();
};

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/jsonresume/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString dated(const std::optional<QDate> &date, const QString &text)
{
    return (date ? date->toString(Qt::ISODate) : QStringLiteral("-")) + u' ' + text;
}

/// "E 2014-12-01 text [source] <link>", "I date title: description <link>", "C text" for a claim.
QStringList described(const ImportedNotes &notes)
{
    QStringList lines;
    for (const ImportedEvidence &each : notes.evidence) {
        QString line = each.isClaim ? QStringLiteral("C ") + each.text
                                    : QStringLiteral("E ") + dated(each.date, each.text);
        if (!each.source.isEmpty())
            line += QStringLiteral(" [") + each.source + u']';
        if (!each.link.isEmpty())
            line += QStringLiteral(" <") + each.link + u'>';
        lines.append(line);
    }
    for (const ImportedImpact &each : notes.impacts) {
        QString line =
            QStringLiteral("I ") + dated(each.date, each.title) + QStringLiteral(": ") + each.description;
        if (!each.link.isEmpty())
            line += QStringLiteral(" <") + each.link + u'>';
        lines.append(line);
    }
    return lines;
}

} // namespace

void ResumeTest::publishedSamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("evidence");
    QTest::addColumn<int>("claims");
    QTest::addColumn<int>("impacts");
    const auto row = [](const char *file, const char *name, int evidence, int claims, int impacts) {
        QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf8(name) << evidence << claims
                            << impacts;
    };
    row("sample-1.0.1.json", "Richard Hendriks", 7, 2, 3);
    row("sample-1.3.1.json", "Richard Hendriks", 7, 2, 3);
    row("career-changer.resume.json", "Daniel Reyes", 11, 3, 5);
    row("new-grad.resume.json", "Maya Okonkwo", 10, 3, 4);
    row("senior-engineer.resume.json", "Dr. Lena Vasquez", 11, 3, 4);
}

void ResumeTest::publishedSamples()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QFETCH(int, evidence);
    QFETCH(int, claims);
    QFETCH(int, impacts);
    const auto notes = readResume(sample(file));
    QVERIFY(notes);
    QCOMPARE(notes->name, name);
    QVERIFY(!notes->role.isEmpty());
    const auto claimed = std::count_if(notes->evidence.cbegin(), notes->evidence.cend(),
                                       [](const ImportedEvidence &each) { return each.isClaim; });
    QCOMPARE(static_cast<int>(claimed), claims);
    QCOMPARE(static_cast<int>(notes->evidence.size()) - claims, evidence);
    QCOMPARE(static_cast<int>(notes->impacts.size()), impacts);
    for (const ImportedEvidence &each : notes->evidence)
        QCOMPARE(each.date.has_value(), !each.isClaim);
}

void ResumeTest::sampleInFull()
{
    const auto notes = readResume(sample(QStringLiteral("sample-1.0.1.json")));
    QVERIFY(notes);
    QCOMPARE(notes->role, QStringLiteral("Programmer"));
    const QStringList lines = described(*notes);
    const QStringList expected{
        QStringLiteral("E 2014-12-01 Successfully won Techcrunch Disrupt [CEO/President, Pied Piper] "
                       "<http://piedpiper.example.com>"),
        QStringLiteral("E 2016-08-24 Won award at AIHacks 2016 [Miss Direction] <missdirection.example.com>"),
        QStringLiteral("E 2013-01-01 Awarded 'Teacher of the Month' [Teacher, CoderDojo] "
                       "<http://coderdojo.example.com/>"),
        QStringLiteral("C Compression (Master): Mpeg, MP4, GIF"),
        QStringLiteral("I 2016-08-24 Miss Direction: A mapping engine that misguides you "
                       "<missdirection.example.com>")};
    for (const QString &line : expected)
        QVERIFY2(lines.contains(line), qPrintable(line + u'\n' + lines.join(u'\n')));
}

void ResumeTest::entries_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *json, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(json) << expected;
    };
    row("nothing", "{}", {});
    row("month and year", R"({"work": [{"endDate": "2014-06", "highlights": ["a"]}, {"startDate": "2014",
        "highlights": ["b"]}]})",
        {QStringLiteral("E 2014-06-01 a"), QStringLiteral("E 2014-01-01 b")});
    row("end before start",
        R"({"work": [{"startDate": "2012", "endDate": "2014-06-29", "highlights": ["a"]}]})",
        {QStringLiteral("E 2014-06-29 a")});
    row("no date", R"({"projects": [{"name": "P", "highlights": ["a"]}]})", {QStringLiteral("E - a [P]")});
    row("null and empty", R"({"basics": null, "work": [{"name": "N", "position": null, "endDate": "",
        "startDate": null, "summary": "", "highlights": ["", null, "a"]}], "projects": null, "skills": [{"name": "S",
        "keywords": []}, {"name": "T"}]})",
        {QStringLiteral("E - a [N]")});
    row("a summary alone", R"({"volunteer": [{"organization": "O", "position": "P", "summary": "Did it"}]})",
        {QStringLiteral("I - P, O: Did it")});
    row("a company's description is no system", R"({"work": [{"name": "N", "description": "A company"}]})",
        {});
    row("a summary of nothing named", R"({"work": [{"summary": "Did it"}]})", {});
    row("first versions' keys",
        R"({"work": [{"company": "C", "website": "http://c.example", "highlights": ["a"]}]})",
        {QStringLiteral("E - a [C] <http://c.example>")});
    row("unknown keys", R"({"extra": {"work": 5}, "work": [{"rank": [], "highlights": ["a"]}]})",
        {QStringLiteral("E - a")});
    row("Markdown in a highlight", R"({"work": [{"url": "http://n.example", "highlights":
        ["Cut **cost** by [half](https://x.example)\nin a week"]}]})",
        {QStringLiteral("E - Cut cost by half in a week <https://x.example>")});
    row("skills", R"({"skills": [{"name": "S", "level": "L", "keywords": ["a", "b"]}, {"keywords": ["c"]}]})",
        {QStringLiteral("C S (L): a, b"), QStringLiteral("C c")});
}

void ResumeTest::entries()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, expected);
    const auto notes = readResume(json);
    QVERIFY(notes);
    QCOMPARE(described(*notes), expected);
}

void ResumeTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("pointers");
    const auto row = [](const char *name, const QByteArray &json, const QStringList &pointers) {
        QTest::newRow(name) << json << pointers;
    };
    const auto at = [](const char *pointer) { return QString::fromUtf8(pointer); };
    row("empty", "", {QString()});
    row("not JSON", "{\"work\": ", {QString()});
    row("not UTF-8", "{\"work\": \"\xFF\"}", {QString()});
    row("a list", "[]", {QString()});
    row("wrong types, all of them",
        R"({"basics": [], "work": {}, "projects": [5, {"highlights": "a", "name": 3}], "skills": [{"keywords": [1]}]})",
        {at("/basics"), at("/work"), at("/projects/0"), at("/projects/1/name"), at("/projects/1/highlights"),
         at("/skills/0/keywords/0")});
    row("dates that are none",
        R"({"work": [{"endDate": "Present"}, {"startDate": "2014-13"}, {"endDate": "2014-02-30"}, {"endDate": 2014}]})",
        {at("/work/0/endDate"), at("/work/1/startDate"), at("/work/2/endDate"), at("/work/3/endDate")});
    row("a key twice", R"({"work": [], "work": []})", {at("/work")});
    row("too long a text", R"({"work": [{"summary": ")" + QByteArray(100'001, 'x') + R"("}]})",
        {at("/work/0/summary")});
    row("too long a skill",
        R"({"skills": [{"keywords": [")" + QByteArray(60'000, 'x') + R"(", ")" + QByteArray(60'000, 'y') +
            R"("]}]})",
        {at("/skills/0")});
    row("too many highlights",
        R"({"work": [{"highlights": [)" + QByteArray("\"a\",").repeated(10'000) + R"("a"]}]})",
        {at("/work/0/highlights")});
    row("too deep", QByteArray("[").repeated(100) + QByteArray("]").repeated(100),
        {at("/0").repeated(64), QString()});
}

void ResumeTest::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, pointers);
    const auto notes = readResume(json);
    QVERIFY(!notes);
    QStringList found;
    for (const Fault &fault : notes.error()) {
        found.append(fault.pointer);
        QVERIFY(!fault.found.isEmpty() && !fault.allowed.isEmpty());
    }
    QCOMPARE(found, pointers);
}

QTEST_APPLESS_MAIN(ResumeTest)
#include "tst_resume.moc"
