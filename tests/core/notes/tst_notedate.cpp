// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/notedate.h"

#include <QTest>

using namespace depthchart::core;

class NoteDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginning_data();
    void beginning();
    void heading_data();
    void heading();
};

namespace {

QString shown(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QStringLiteral("none");
}

} // namespace

void NoteDateTest::beginning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<int>("year");
    const auto row = [](const char *text, const char *date, const char *rest, int year = 0) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(date) << QString::fromUtf8(rest)
                            << year;
    };
    const auto none = [&row](const char *text, int year = 0) { row(text, "none", "", year); };
    row("2026-03-14: Shipped it", "2026-03-14", "Shipped it");
    row("2026-03-14 Shipped it", "2026-03-14", "Shipped it");
    row("2026-03-14 - Shipped it", "2026-03-14", "Shipped it");
    row("2026/3/4 – Shipped it", "2026-03-04", "Shipped it");
    row("2026-03-14 09:30 Shipped it", "2026-03-14", "Shipped it");
    row("2026-03-14T09:30:00Z: Shipped it", "2026-03-14", "Shipped it");
    row("[2026-03-14] Shipped it", "2026-03-14", "Shipped it");
    row("(14 Mar 2026) Shipped it", "2026-03-14", "Shipped it");
    row("14 Mar 2026 – Shipped it", "2026-03-14", "Shipped it");
    row("14 Mar 2026 — Shipped it", "2026-03-14", "Shipped it");
    row("14th of March, 2026: Shipped it", "2026-03-14", "Shipped it");
    row("March 14, 2026: Shipped it", "2026-03-14", "Shipped it");
    row("Sat, 14 Mar 2026: Shipped it", "2026-03-14", "Shipped it");
    row("14.03.2026 Shipped it", "2026-03-14", "Shipped it");
    row("14/03/2026 Shipped it", "2026-03-14", "Shipped it");
    row("03/14/2026 Shipped it", "2026-03-14", "Shipped it");
    row("16–20 March 2026: Shipped it", "2026-03-16", "Shipped it");
    row("2026-03-16 – 2026-03-20: Shipped it", "2026-03-16", "Shipped it");
    row("2026-03-16 to 2026-03-20 Shipped it", "2026-03-16", "Shipped it");
    row("March 2026: Shipped it", "2026-03-01", "Shipped it");
    row("2026-03: Shipped it", "2026-03-01", "Shipped it");
    row("Q3 2026: Shipped it", "2026-07-01", "Shipped it");
    row("Week 12, 2026: Shipped it", "2026-03-16", "Shipped it");
    row("2026-W12: Shipped it", "2026-03-16", "Shipped it");
    row("2026-03-14", "2026-03-14", "");
    row("14 March 2026:", "2026-03-14", "");
    row("14 Mar: Shipped it", "2026-03-14", "Shipped it", 2026);
    row("Mar 14 - Shipped it", "2026-03-14", "Shipped it", 2026);
    row("Q3: Shipped it", "2026-07-01", "Shipped it", 2026);
    row("Shipped it (14 March 2026)", "2026-03-14", "Shipped it");
    row("Shipped it (Q1 2026)", "2026-01-01", "Shipped it");
    row("On 14 March 2026 I shipped it", "2026-03-14", "On 14 March 2026 I shipped it");
    row("In March 2026, we shipped it", "2026-03-01", "In March 2026, we shipped it");
    none("Shipped it");
    none("14 Mar: Shipped it");
    none("March 2026 was a month of outages");
    none("03/04/2026 Shipped it");
    none("2026-02-30: Shipped it");
    none("2026-13-01: Shipped it");
    none("Week 54, 2026: Shipped it");
    none("2026 was a good year");
    none("May 5 teams use it", 2026);
    none("1.2M requests a day");
    none("3.14.2 released");
    none("Shipped it (version 2.1)");
    none("");
}

void NoteDateTest::beginning()
{
    QFETCH(QString, text);
    QFETCH(QString, date);
    QFETCH(QString, rest);
    QFETCH(int, year);
    const auto read = datedText(text, year > 0 ? std::optional(year) : std::nullopt);
    QCOMPARE(shown(read ? std::optional(read->date) : std::nullopt), date);
    QCOMPARE(read ? read->rest : QString(), rest);
}

void NoteDateTest::heading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("year");
    const auto row = [](const char *text, const char *date, int year = 0) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(date) << year;
    };
    row("2026-03-14", "2026-03-14");
    row("14 March 2026", "2026-03-14");
    row("Friday, 13 March 2026 (release day)", "2026-03-13");
    row("Week 12, 2026", "2026-03-16");
    row("2026 W01", "2025-12-29");
    row("Week of 16 March 2026", "2026-03-16");
    row("Week 12 (16–20 March 2026)", "2026-03-16");
    row("March 2026", "2026-03-01");
    row("Work log: march 2026", "2026-03-01");
    row("Q3 2026", "2026-07-01");
    row("2026Q3", "2026-07-01");
    row("H2 2026", "2026-07-01");
    row("Week 12", "2026-03-16", 2026);
    row("14 March", "2026-03-14", 2026);
    row("2026", "2026-01-01");
    row("Work log 2026", "2026-01-01");
    row("Week 12", "none");
    row("Search, version 2.1", "none");
    row("GPT-2026x", "none");
    row("Roadmap to 2030 and beyond", "none");
    row("", "none");
}

void NoteDateTest::heading()
{
    QFETCH(QString, text);
    QFETCH(QString, date);
    QFETCH(int, year);
    QCOMPARE(shown(headingDate(text, year > 0 ? std::optional(year) : std::nullopt)), date);
}

QTEST_APPLESS_MAIN(NoteDateTest)
#include "tst_notedate.moc"
