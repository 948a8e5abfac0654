// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/blindness.h"
#include "tests/core/merge/mergesamples.h"
#include "tests/ui/window/hostileprofile.h"
#include "tests/ui/window/pagechecks.h"
#include "ui/theme/theme.h"
#include "ui/window/mergedialog.h"

#include <QApplication>
#include <QTest>

#include <array>

using namespace depthchart;
using namespace depthchart::core;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

/// What the dialog before a merge looks like, with little and with much, and with hostile texts.
class TestMergeDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingFits_data();
    void everythingFits();
};

void TestMergeDialog::initTestCase()
{
    QApplication::setFont(applicationFont());
}

void TestMergeDialog::everythingFits_data()
{
    QTest::addColumn<int>("content");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    constexpr std::array contents{"no conflict", "one", "forty", "hostile"};
    for (int content = 0; content < static_cast<int>(contents.size()); ++content) {
        for (const QSize size : {QSize(640, 480), QSize(820, 560), QSize(1600, 1000)}) {
            for (const bool isDark : {false, true})
                QTest::addRow("%s %dx%d %s", contents.at(static_cast<std::size_t>(content)), size.width(),
                              size.height(), isDark ? "dark" : "light")
                    << content << size << isDark;
        }
    }
}

void TestMergeDialog::everythingFits()
{
    QFETCH(const int, content);
    QFETCH(const QSize, size);
    QFETCH(const bool, isDark);
    applyAppearance(isDark ? Appearance::Dark : Appearance::Light);
    const Framework framework =
        content == 3 ? tests::hostileFramework(samples::builtIn()) : samples::builtIn();
    const Profile common = content == 3 ? samples::read(tests::hostileProfile(framework)) : samples::noor();
    const auto made = [content](Profile &p, int depth) {
        for (qsizetype i = 0; i < (content == 0 ? 0 : content == 1 ? 1 : p.domains.size()); ++i)
            p.domains[i].self = Depth(depth);
        for (qsizetype i = 0; content > 1 && i < p.evidence.size(); ++i)
            p.evidence[i].text = QString(300 * depth, u'W') + QString::number(i);
        p.evidence.append(samples::piece(QString::number(depth)));
    };
    const Profile here = samples::with(common, [&](Profile &p) { made(p, 1); });
    const Profile there = samples::with(common, [&](Profile &p) { made(p, 5); });
    const MergedProfile merged = mergedProfiles(common, here, there).value();
    const MergeReader reader{framework};
    MergeDialog dialog({QString(100, u'w') + u"<b>.depthchart"_s,
                        {mergeSentence(merged), commonStateSentence(QDateTime::currentDateTime(), true),
                         leftOutThereSentence(copyForRating(there))},
                        conflictLines(merged, reader),
                        mergeLines({merged, here, common}, reader)});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.resize(size);
    QCoreApplication::processEvents();
    QStringList faults = tests::clippedTexts(dialog);
    faults << tests::overlaps(dialog) << tests::sidewaysScrolling(dialog) << tests::namelessControls(dialog)
           << tests::unreachedByTab(dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    QCOMPARE(dialog.size(), size);
    applyAppearance(Appearance::Light);
}

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
