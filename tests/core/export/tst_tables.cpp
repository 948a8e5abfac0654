// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"
#include "core/export/tables.h"
#include "core/growth/units.h"
#include "tests/core/review/reviewsamples.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using namespace Qt::StringLiterals;

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opportunities();
    void steps();
    void evidence();
    void everyRowIsWhole();
};

void TestTables::opportunities()
{
    Framework framework = small();
    Opportunity depth;
    depth.domain = domainId("alpha");
    depth.from = Depth(3);
    depth.to = Depth(4);
    depth.current = u"At 3"_s;
    depth.target = u"At 4"_s;
    depth.months = Months(12);
    depth.risk = Risk::Low;
    depth.validation = {u"One thing"_s, u"Another,\nin two lines"_s};
    depth.closesGap = true;
    Opportunity impact;
    impact.vector = Vector::Impact;
    const QList<QStringList> rows = opportunityTable({depth, impact}, framework);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1),
             QStringList({u"depth"_s, u"alpha"_s, u"The alpha domain"_s, u"3"_s, u"4"_s, u"At 3"_s, u"At 4"_s,
                          u"12"_s, u"low"_s, u"One thing\nAnother, in two lines"_s, u"true"_s, u"false"_s}));
    QCOMPARE(rows.at(2).mid(0, 5), QStringList({u"impact"_s, QString(), QString(), QString(), QString()}));
}

void TestTables::steps()
{
    const Framework framework = small();
    Profile person;
    QCOMPARE(stepTable(person, framework).size(), 1);
    Step step;
    step.domain = domainId("alpha");
    step.from = Depth(1);
    step.to = Depth(2);
    step.months = Months(3);
    step.start = QDate(2026, 12, 1);
    step.end = QDate(2027, 3, 1);
    step.pinned = true;
    step.status = StepStatus::Active;
    step.criteria = {{u"Seen"_s, true, {}}, {u"Asked"_s, false, {}}};
    step.note = u"two\nlines"_s;
    person.plan = Plan();
    person.plan->steps = {step};
    QCOMPARE(stepTable(person, framework).at(1),
             QStringList({u"depth"_s, u"alpha"_s, u"The alpha domain"_s, u"1"_s, u"2"_s, u"3"_s,
                          u"2026-12-01"_s, u"2027-03-01"_s, u"active"_s, u"true"_s, u"medium"_s,
                          u"[x] Seen\n[ ] Asked"_s, u"two\nlines"_s}));
}

void TestTables::evidence()
{
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", 2}});
    addEvidence(person, {link(u"alpha/1/2"_s), link(u"gone/1/1"_s, std::nullopt, u"Of another rubric"_s)});
    person.evidence[0].date = QDate(2026, 1, 20);
    person.evidence[0].text = u"Text, as typed\n"_s;
    addEvidence(person, {});
    const QList<QStringList> rows = evidenceTable(person, framework);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1),
             QStringList({u"2026-01-20"_s, u"Text, as typed\n"_s, QString(), u"alpha/1/2\ngone/1/1"_s,
                          u"Statement 2 of alpha level 1\nOf another rubric"_s, u"self\n"_s}));
    QCOMPARE(rows.at(2),
             QStringList({QString(), u"Work done"_s, QString(), QString(), QString(), QString()}));
}

void TestTables::everyRowIsWhole()
{
    const Framework framework = builtIn();
    const Profile person = noor();
    const QList<Opportunity> all =
        depthchart::core::opportunities(person, framework, Units(), Basis::Current);
    for (const QList<QStringList> &table :
         {opportunityTable(all, framework), stepTable(person, framework), evidenceTable(person, framework)}) {
        QVERIFY(table.size() > 10);
        for (const QStringList &row : table)
            QCOMPARE(row.size(), table.constFirst().size());
    }
}

QTEST_APPLESS_MAIN(TestTables)
#include "tst_tables.moc"
