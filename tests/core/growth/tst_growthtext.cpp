// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growthtext.h"

#include <QTest>

using namespace depthchart::core;

class TestGrowthText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholders_data();
    void placeholders();
};

void TestGrowthText::placeholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << "Plain words"
                          << "Plain words";
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("one") << "At {from}"
                         << "At 2";
    QTest::newRow("twice and adjacent") << "{from}{to}{from}"
                                        << "232";
    QTest::newRow("unknown stays") << "{name} in {to}"
                                   << "{name} in 3";
    QTest::newRow("known without a value stays") << "{now} to {to}"
                                                 << "{now} to 3";
    QTest::newRow("a value is not read again") << "{domain}!"
                                               << "The {to} domain!";
    QTest::newRow("left open") << "From {from} to {to"
                               << "From 2 to {to";
    QTest::newRow("within braces") << "{see {to}}"
                                   << "{see 3}";
    QTest::newRow("empty braces") << "{} {to}"
                                  << "{} 3";
    QTest::newRow("case counts") << "{To}"
                                 << "{To}";
}

void TestGrowthText::placeholders()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const GrowthValues values{QStringLiteral("The {to} domain"), QStringLiteral("2"), QStringLiteral("3"),
                              std::nullopt, std::nullopt};
    QCOMPARE(filledIn(text, values), expected);
    QCOMPARE(filledIn(QStringList{text, QStringLiteral("{to}")}, values),
             QStringList({expected, QStringLiteral("3")}));
}

QTEST_APPLESS_MAIN(TestGrowthText)
#include "tst_growthtext.moc"
