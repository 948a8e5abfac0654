// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/fault.h"

#include <QTest>

using namespace depthchart::core;

class TestFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheFaultInOneLine_data();
    void saysTheFaultInOneLine();
};

void TestFault::saysTheFaultInOneLine_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("found");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("text");
    QTest::newRow("by pointer") << QStringLiteral("/a/0") << QStringLiteral("7") << 0
                                << QStringLiteral("/a/0: found 7, allowed is less");
    QTest::newRow("by line") << QString() << QStringLiteral("7") << 3
                             << QStringLiteral("line 3, column 5: found 7, allowed is less");
    QTest::newRow("the whole file") << QString() << QStringLiteral("7") << 0
                                    << QStringLiteral("found 7, allowed is less");
    QTest::newRow("with the signs of a template") << QStringLiteral("/%1") << QStringLiteral("%2 %1") << 0
                                                  << QStringLiteral("/%1: found %2 %1, allowed is less");
}

void TestFault::saysTheFaultInOneLine()
{
    QFETCH(QString, pointer);
    QFETCH(QString, found);
    QFETCH(int, line);
    QFETCH(QString, text);
    QCOMPARE(faultText({pointer, found, QStringLiteral("less"), line, line > 0 ? 5 : 0}), text);
}

QTEST_APPLESS_MAIN(TestFault)
#include "tst_fault.moc"
