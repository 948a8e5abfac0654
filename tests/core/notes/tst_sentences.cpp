// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/sentences.h"

#include <QTest>

using namespace depthchart::core;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cut_data();
    void cut();
};

void SentencesTest::cut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    // Rows are written with " | " where the text is cut.
    const auto row = [](const char *name, const char *parts) {
        const QString text = QString::fromUtf8(parts);
        QString whole = text;
        QTest::newRow(name) << whole.replace(QStringLiteral(" | "), QStringLiteral(" "))
                            << text.split(QStringLiteral(" | "));
    };
    row("one", "Built a labelled set of real cases");
    row("two", "Built a labelled set of real cases. | Wrote the release gate for search.");
    row("signs", "Did the whole migration land at last? | Yes, and without any downtime! | Nobody noticed "
                 "until the review.");
    row("abbreviations", "Moved services (e.g. Search, Ads etc. Others follow) to approx. 3 regions");
    row("a month", "The outage of Jan. 14 led to a new runbook");
    row("initials", "Paired with J. Smith on the grader");
    row("numbers and versions",
        "Cut 1.2M calls to 0.4M with v2.1 of the router. | Latency stayed at 1.5 s in every region.");
    row("leaning",
        "Built a cache for repeated calls. It cut spending by a third. This paid for the quarter.");
    row("short", "Shipped it. Then the dashboards for quality and latency followed");
    row("a short end", "Wrote the runbook for the search service. Worked well.");
    row("quotes",
        "The manager said \u201Cthis is the standard now.\u201D | Other teams took the template over.");
    row("a small letter goes on", "Moved to node.js and vs. code in the same week");
    row("an ellipsis", "Waited for the vendor for three weeks\u2026 | Built the fallback path ourselves.");
    row("a file's name", "Edited config.yaml. Nothing else");
}

void SentencesTest::cut()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(sentences(text), expected);
}

QTEST_APPLESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
