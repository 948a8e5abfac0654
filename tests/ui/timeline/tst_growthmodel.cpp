// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/timeline/growthmodel.h"

#include <QSet>
#include <QTest>

using namespace depthchart;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 30);

ui::TimelineModel shown(const core::Profile &profile)
{
    return ui::growthModel(profile, tests::framework(), core::Units(), core::Basis::Current, today);
}

QStringList laneNames(const ui::TimelineModel &model)
{
    QStringList names;
    for (const ui::Lane &lane : model.lanes)
        names += lane.name;
    return names;
}

} // namespace

class TestGrowthModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesInTheFrameworksOrder();
    void anEmptyLaneIsLeftOut();
    void barsRunFromTodayForTheirMonths();
    void clipsAtAMonthsEnd();
    void everyIdOnce();
    void namesAreAsTyped();
    void quantities_data();
    void quantities();
};

void TestGrowthModel::lanesInTheFrameworksOrder()
{
    QCOMPARE(laneNames(shown(tests::profile())),
             (QStringList{u"Prompt engineering"_s, u"Model evaluation"_s, u"Safety & alignment"_s,
                          u"Agent systems"_s, u"Impact"_s, u"Leadership"_s}));
}

void TestGrowthModel::anEmptyLaneIsLeftOut()
{
    core::Profile profile = tests::profile();
    core::entryFor(profile, core::DomainId(u"safety"_s)).applies = false;
    QVERIFY(!laneNames(shown(profile)).contains(u"Safety & alignment"_s));
    QVERIFY(!laneNames(shown(profile)).contains(u"Scale"_s));
}

void TestGrowthModel::barsRunFromTodayForTheirMonths()
{
    const ui::TimelineModel model = shown(tests::profile());
    const qsizetype depth = ui::barIndex(model, u"depth/prompt_eng"_s);
    QVERIFY(depth >= 0);
    const ui::Bar &bar = model.bars.at(depth);
    QCOMPARE(bar.start, today);
    QCOMPARE(bar.end, QDate(2027, 11, 30));
    QCOMPARE(bar.text, u"Level 3 to 4"_s);
    QCOMPARE(bar.duration, u"12 months"_s);
    QCOMPARE(bar.style, ui::BarStyle::Outlined);
    // Model evaluation stands at working without its flag: one level more, and practice in production.
    const qsizetype practice = ui::barIndex(model, u"breadth/model_eval"_s);
    const qsizetype level = ui::barIndex(model, u"depth/model_eval"_s);
    QVERIFY(practice >= 0 && level >= 0);
    QCOMPARE(model.bars.at(practice).lane, model.bars.at(level).lane);
    QCOMPARE(model.bars.at(practice).text, u"Practise in production"_s);
}

void TestGrowthModel::clipsAtAMonthsEnd()
{
    core::Opportunity step;
    step.vector = core::Vector::Impact;
    step.months = core::Months(3);
    const ui::TimelineModel model = ui::growthModel({step}, tests::framework(), today, 0);
    QCOMPARE(model.bars.constFirst().end, QDate(2027, 2, 28));
    QCOMPARE(ui::growthModel({step}, tests::framework(), QDate(2027, 1, 15), 0).bars.constFirst().end,
             QDate(2027, 4, 15));
}

void TestGrowthModel::everyIdOnce()
{
    core::Profile profile = tests::profile();
    core::entryFor(profile, core::DomainId(u"safety"_s)).self = core::Depth(5);
    profile.impacts.append(core::ImpactRecord{core::EntryId(u"1"_s), u"A system"_s, {}, {}, {}, {}, {}});
    QSet<QString> ids;
    const ui::TimelineModel model = shown(profile);
    for (const ui::Bar &bar : model.bars)
        ids.insert(bar.id);
    QCOMPARE(ids.size(), model.bars.size());
    QVERIFY(ids.contains(u"scale"_s) && ids.contains(u"research/safety"_s));
    QVERIFY(laneNames(model).endsWith(u"Research"_s));
}

void TestGrowthModel::namesAreAsTyped()
{
    core::Framework framework = tests::framework();
    framework.domains[0].name = u"<b>Prompt</b> & %1"_s;
    const ui::TimelineModel model =
        ui::growthModel(tests::profile(), framework, core::Units(), core::Basis::Current, today);
    QCOMPARE(model.lanes.constFirst().name, u"<b>Prompt</b> & %1"_s);
    QVERIFY(model.bars.constFirst().toolTip.startsWith(u"<b>Prompt</b> & %1, level 3 to 4"_s));
}

void TestGrowthModel::quantities_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("text");
    QTest::newRow("a few") << qint64(50) << 0 << u"50 users"_s;
    QTest::newRow("thousands in full") << qint64(5000) << 0 << u"5,000 users"_s;
    QTest::newRow("ten thousand") << qint64(10000) << 0 << u"10K users"_s;
    QTest::newRow("millions and a tenth") << qint64(1200000) << 0 << u"1.2M users"_s;
    QTest::newRow("twelve million") << qint64(12000000) << 0 << u"12M users"_s;
    QTest::newRow("more digits than three") << qint64(1234000) << 0 << u"1,234,000 users"_s;
    QTest::newRow("all of its whole digits") << qint64(123456) << 0 << u"123,456 users"_s;
    QTest::newRow("a thousand million") << qint64(2500000000) << 0 << u"2.5B users"_s;
    QTest::newRow("decimals") << qint64(15) << 1 << u"1.5 users"_s;
}

void TestGrowthModel::quantities()
{
    QFETCH(qint64, value);
    QFETCH(int, places);
    QFETCH(QString, text);
    const core::Quantity quantity{{value, places}, u"users"_s, core::QuantityKind::Audience, 0};
    QCOMPARE(ui::shortQuantityText(quantity), text);
}

QTEST_GUILESS_MAIN(TestGrowthModel)
#include "tst_growthmodel.moc"
