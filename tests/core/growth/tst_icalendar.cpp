// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/icalendar.h"
#include "tests/core/growth/plansamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTimeZone>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using namespace Qt::StringLiterals;

class TestICalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFile();
    void folds_data();
    void folds();
    void escapes();
    void stampIsUtc();
    void stepsWithoutAnEndAreLeftOut();
    void anotherReader_data();
    void anotherReader();
};

namespace {

const QDateTime stamp(QDate(2026, 11, 23), QTime(14, 2, 3), Qt::UTC);

QByteArray calendarOf(const QString &summary, const QString &description = {})
{
    return iCalendar({{u"id@depthchart"_s, day("2028-01-01"), summary, description}}, stamp);
}

/// Folded lines joined again.
QByteArrayList contentLines(QByteArray text)
{
    return text.replace("\r\n ", "").split('\n');
}

/// What python3-icalendar reads; empty where it is not installed.
QJsonObject readElsewhere(const QByteArray &calendar)
{
    QProcess reader;
    reader.start(u"/usr/bin/python3"_s, {QStringLiteral(SOURCE_DIR "/tests/core/growth/readcalendar.py")});
    reader.write(calendar);
    reader.closeWriteChannel();
    reader.waitForFinished();
    const QByteArray complaint = reader.readAllStandardError();
    if (reader.exitCode() != 0 && !complaint.contains("No module named 'icalendar'"))
        qWarning("%s", complaint.constData());
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

} // namespace

void TestICalendar::wholeFile()
{
    Plan plan = rescheduled(planOf({levelStep("alpha", 2, 3, 12)}), day("2026-11-23"));
    plan.steps[0].id = EntryId(u"5304317f-af42-412f-b838-b3268e944239"_s);
    plan.steps[0].note = u"A note"_s;
    plan.steps[0].criteria = {{u"Seen"_s, true, {}}, {u"Asked, twice"_s, false, {}}};
    const QList<CalendarEvent> events =
        planEvents(plan, [](const Step &step) { return u"Ends: "_s + step.domain->text(); });
    QCOMPARE(iCalendar(events, stamp), QByteArray("BEGIN:VCALENDAR\r\n"
                                                  "VERSION:2.0\r\n"
                                                  "PRODID:-//Depthchart//Depthchart//EN\r\n"
                                                  "CALSCALE:GREGORIAN\r\n"
                                                  "BEGIN:VEVENT\r\n"
                                                  "UID:5304317f-af42-412f-b838-b3268e944239@depthchart\r\n"
                                                  "DTSTAMP:20261123T140203Z\r\n"
                                                  "DTSTART;VALUE=DATE:20280101\r\n"
                                                  "DTEND;VALUE=DATE:20280102\r\n"
                                                  "SUMMARY:Ends: alpha\r\n"
                                                  "DESCRIPTION:A note\\n[x] Seen\\n[ ] Asked\\, twice\r\n"
                                                  "TRANSP:TRANSPARENT\r\n"
                                                  "END:VEVENT\r\n"
                                                  "END:VCALENDAR\r\n"));
}

void TestICalendar::folds_data()
{
    QTest::addColumn<QString>("summary");
    // "SUMMARY:" takes 8 of the 75 octets.
    QTest::newRow("just fits") << QString(67, u'a');
    QTest::newRow("one too many") << QString(68, u'a');
    QTest::newRow("two folds, the second just full") << QString(67 + 74, u'a');
    QTest::newRow("three lines") << QString(67 + 75, u'a');
    for (int before = 60; before < 70; ++before)
        QTest::addRow("characters of four octets after %d", before)
            << QString(before, u'a') + QString::fromUtf8("😀").repeated(40);
    QTest::newRow("of three octets") << QString(200, u'語');
    QTest::newRow("escapes") << QString(200, u';');
}

void TestICalendar::folds()
{
    QFETCH(QString, summary);
    const QByteArray text = calendarOf(summary);
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY2(line.size() - 1 <= 75, line.constData());
        // No character is broken.
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
    }
    QString escaped = summary;
    escaped.replace(u';', u"\\;"_s);
    QVERIFY(contentLines(text).contains("SUMMARY:" + escaped.toUtf8() + '\r'));
}

void TestICalendar::escapes()
{
    const QByteArrayList lines = contentLines(calendarOf(u"a;b,c\\d\\n:\"e\"\r\nf\tg\x01\x7f"_s));
    QVERIFY(lines.contains("SUMMARY:a\\;b\\,c\\\\d\\\\n:\"e\"\\nf\tg\r"));
}

void TestICalendar::stampIsUtc()
{
    const QDateTime there(QDate(2026, 11, 23), QTime(1, 0), QTimeZone(3 * 3600));
    QVERIFY(iCalendar({{u"id"_s, day("2028-01-01"), u"x"_s, {}}}, there)
                .contains("DTSTAMP:20261122T220000Z\r\n"));
}

void TestICalendar::stepsWithoutAnEndAreLeftOut()
{
    Plan plan = planOf({freeStep("one", Vector::Scale, 6), freeStep("two", Vector::Scale, 6)});
    plan.steps[1].end = day("2027-05-05");
    const QList<CalendarEvent> expected{{u"two@depthchart"_s, day("2027-05-05"), u"x"_s, {}}};
    QCOMPARE(planEvents(plan, [](const Step &) { return u"x"_s; }), expected);
}

void TestICalendar::anotherReader_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Prompt engineering, level 3 to 4"_s;
    // A backslash before an n is left out: this reader takes the two, escaped, for a line break.
    QTest::newRow("all that is escaped") << uR"(a;b,c\d"e":f)"_s;
    QTest::newRow("lines") << u"one\ntwo\n\nthree"_s;
    QTest::newRow("not Latin") << u"评估 😀 مرحبا שלום"_s.repeated(20);
    QTest::newRow("long") << QString(1'000, u'x');
    QTest::newRow("looks like a line of its own") << u"x\nEND:VEVENT\nBEGIN:VEVENT"_s;
    QTest::newRow("tab") << u"a\tb"_s;
}

void TestICalendar::anotherReader()
{
    QFETCH(QString, text);
    const QJsonObject read = readElsewhere(calendarOf(text, text));
    if (read.isEmpty())
        QSKIP("python3-icalendar is not installed");
    QCOMPARE(read.value(u"version"_s).toString(), u"2.0"_s);
    const QJsonArray events = read.value(u"events"_s).toArray();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.at(0)["uid"_L1].toString(), u"id@depthchart"_s);
    QCOMPARE(events.at(0)["stamp"_L1].toString(), u"2026-11-23T14:02:03+00:00"_s);
    QCOMPARE(events.at(0)["start"_L1].toString(), u"2028-01-01"_s);
    QCOMPARE(events.at(0)["end"_L1].toString(), u"2028-01-02"_s);
    QCOMPARE(events.at(0)["summary"_L1].toString(), text);
    QCOMPARE(events.at(0)["description"_L1].toString(), text);
}

QTEST_APPLESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
