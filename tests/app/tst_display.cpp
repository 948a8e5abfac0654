// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A window where there is nothing to open it on.
class TestDisplay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutOneItSaysSo_data();
    void withoutOneItSaysSo();
};

void TestDisplay::withoutOneItSaysSo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("nothing to open") << QStringList();
    QTest::addRow("a profile") << QStringList{sourcePath(u"resources/examples/noor.depthchart"_s)};
}

void TestDisplay::withoutOneItSaysSo()
{
    QFETCH(QStringList, arguments);
    ProgramSetting setting;
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        setting.environment.insert(name, {});
    const ProgramRun run = runProgram(arguments, setting);
    QCOMPARE(run.status, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("there is no display"), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
