// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/conflict.h"
#include "tests/core/growth/randomplan.h"

#include <QSet>
#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using depthchart::test::Random;

class TestConflict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noorsConflict();
    void noneOnceRescheduledWithoutPins();
    void conflicts_data();
    void conflicts();
    void crowdingDayByDay();
    void manyAtOnce();
};

namespace {

QString told(const Conflict &conflict, const Plan &plan)
{
    const QString kind = conflict.kind == Conflict::Kind::BeforeFoundation ? QStringLiteral("before")
                         : conflict.kind == Conflict::Kind::NoFoundation   ? QStringLiteral("no foundation")
                                                                           : QStringLiteral("too many");
    QString text = QStringLiteral("%1 %2 %3 %4")
                       .arg(plan.steps.at(conflict.step).id.text(), kind, conflict.from.toString(Qt::ISODate),
                            conflict.until.toString(Qt::ISODate));
    if (conflict.foundation)
        text += u' ' + plan.steps.at(*conflict.foundation).id.text();
    if (conflict.kind == Conflict::Kind::TooMany)
        text += QStringLiteral(" %1 of %2").arg(conflict.atOnce).arg(conflict.streams);
    return text;
}

Step dated(Step step, const char *start, const char *end)
{
    step.start = day(start);
    step.end = day(end);
    return step;
}

} // namespace

/// "Oct to Dec 2027: three at once, two streams; Leadership is pinned."
void TestConflict::noorsConflict()
{
    const Profile person = noor();
    const QList<Conflict> found =
        depthchart::core::conflicts(*person.plan, person, builtIn(), Basis::Current);
    QCOMPARE(found.size(), 1);
    const Step &step = person.plan->steps.at(found.constFirst().step);
    QCOMPARE(step.vector, Vector::Leadership);
    QVERIFY(step.pinned);
    QCOMPARE(found.constFirst().kind, Conflict::Kind::TooMany);
    QCOMPARE(found.constFirst().from, day("2027-10-01"));
    QCOMPARE(found.constFirst().until, day("2028-01-01"));
    QCOMPARE(found.constFirst().atOnce, 3);
    QCOMPARE(found.constFirst().streams, 2);
}

void TestConflict::noneOnceRescheduledWithoutPins()
{
    const Framework framework = small();
    Random random(1);
    for (int run = 0; run < 500; ++run) {
        Plan plan = randomPlan(random, framework, 0);
        plan = rescheduled(plan, *plan.start);
        const QList<Conflict> found =
            depthchart::core::conflicts(plan, profile(framework, {}), framework, Basis::Current);
        for (const Conflict &conflict : found)
            QCOMPARE(conflict.kind, Conflict::Kind::NoFoundation);
    }
}

void TestConflict::conflicts_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QStringList>("expected");
    // The person stands at alpha 2.
    const Step alpha3 = dated(levelStep("alpha", 2, 3, 6), "2027-03-01", "2027-09-01");
    const Step alpha4 = dated(levelStep("alpha", 3, 4, 12), "2027-06-01", "2028-06-01");
    const Step scale = dated(freeStep("scale", Vector::Scale, 6), "2027-03-01", "2027-09-01");
    const Step lead = dated(freeStep("lead", Vector::Leadership, 3), "2027-04-01", "2027-07-01");
    const auto row = [](const char *name, const Plan &plan, const QStringList &expected) {
        QTest::newRow(name) << plan << expected;
    };
    row("starts before its foundation ends", planOf({alpha3, alpha4}, 2),
        {QStringLiteral("alpha 3-4 before 2027-06-01 2027-09-01 alpha 2-3")});
    row("starts as it ends", planOf({alpha3, dated(alpha4, "2027-09-01", "2028-09-01")}, 2), {});
    row("ends before its foundation does", planOf({alpha3, dated(alpha4, "2027-01-01", "2027-02-01")}, 2),
        {QStringLiteral("alpha 3-4 before 2027-01-01 2027-02-01 alpha 2-3")});
    row("no foundation", planOf({alpha4}), {QStringLiteral("alpha 3-4 no foundation 2027-06-01 2028-06-01")});
    row("the profile stands there", planOf({alpha3}), {});
    Step done = alpha3;
    done.status = StepStatus::Done;
    row("a done step leads there, whatever its dates", planOf({done, alpha4}), {});
    Step finished = alpha4;
    finished.status = StepStatus::Done;
    row("a done step is in no conflict", planOf({finished, scale}), {});
    row("practice before its level", planOf({dated(levelStep("alpha", 3, 3, 1), "2027-01-01", "2027-02-01")}),
        {QStringLiteral("alpha 3-3 no foundation 2027-01-01 2027-02-01")});
    row("the last in plan order is one too many", planOf({scale, lead}),
        {QStringLiteral("lead too many 2027-04-01 2027-07-01 2 of 1")});
    row("not the last to start", planOf({lead, scale}),
        {QStringLiteral("scale too many 2027-04-01 2027-07-01 2 of 1")});
    row("enough streams", planOf({scale, lead}, 2), {});
    row("one follows the other", planOf({scale, dated(lead, "2027-09-01", "2027-12-01")}), {});
    row("twice",
        planOf({lead, dated(freeStep("other", Vector::Research, 1), "2027-08-01", "2027-08-15"), scale}),
        {QStringLiteral("scale too many 2027-04-01 2027-07-01 2 of 1"),
         QStringLiteral("scale too many 2027-08-01 2027-08-15 2 of 1")});
    row("one makes room as another begins",
        planOf({lead, dated(freeStep("other", Vector::Research, 1), "2027-07-01", "2027-08-01"), scale}),
        {QStringLiteral("scale too many 2027-04-01 2027-08-01 2 of 1")});
    row("an unknown domain is not judged by its levels",
        planOf({dated(levelStep("nowhere", 3, 4, 1), "2027-01-01", "2027-02-01")}), {});
    row("without dates", planOf({levelStep("alpha", 3, 4, 1)}), {});
}

void TestConflict::conflicts()
{
    QFETCH(Plan, plan);
    QFETCH(QStringList, expected);
    const Framework framework = small();
    const Profile person = profile(framework, {{"alpha", 2, true}});
    QStringList found;
    const QList<Conflict> all = depthchart::core::conflicts(plan, person, framework, Basis::Current);
    for (const Conflict &conflict : all)
        found.append(told(conflict, plan));
    QCOMPARE(found, expected);
}

/// Each day, of those under way all but the first in plan order.
void TestConflict::crowdingDayByDay()
{
    const Framework framework = small();
    Random random(2);
    for (int run = 0; run < 150; ++run) {
        Plan plan = randomPlan(random, framework, 90);
        plan.pace = 100;
        plan = rescheduled(plan, *plan.start);
        QSet<std::pair<qsizetype, QDate>> expected;
        QSet<std::pair<qsizetype, QDate>> found;
        for (QDate each = plan.start->addDays(-600); each < plan.start->addDays(3'000);
             each = each.addDays(1)) {
            int before = 0;
            for (qsizetype i = 0; i < plan.steps.size(); ++i) {
                if (runsOn(plan.steps.at(i), each) && ++before > plan.streams)
                    expected.insert({i, each});
            }
        }
        const QList<Conflict> all =
            depthchart::core::conflicts(plan, profile(framework, {}), framework, Basis::Current);
        for (const Conflict &conflict : all) {
            if (conflict.kind != Conflict::Kind::TooMany)
                continue;
            int most = 0;
            for (QDate each = conflict.from; each < conflict.until; each = each.addDays(1)) {
                QVERIFY(!found.contains({conflict.step, each}));
                found.insert({conflict.step, each});
                most = std::max(most, underWay(plan, each));
            }
            QCOMPARE(conflict.atOnce, most);
        }
        QCOMPARE(found, expected);
    }
}

void TestConflict::manyAtOnce()
{
    Plan plan = planOf({}, 2);
    for (int i = 0; i < 3'000; ++i)
        plan.steps.append(dated(freeStep("step", Vector::Scale, 6), "2027-01-01", "2027-07-01"));
    const Framework framework = small();
    const QList<Conflict> all =
        depthchart::core::conflicts(plan, profile(framework, {}), framework, Basis::Current);
    QCOMPARE(all.size(), 2'998);
    QCOMPARE(all.constFirst().step, 2);
    QCOMPARE(all.constLast().atOnce, 3'000);
}

QTEST_APPLESS_MAIN(TestConflict)
#include "tst_conflict.moc"
