// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/stepoutcome.h"
#include "tests/core/growth/plansamples.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestStepOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checklist();
    void checklistOfASteplessDomain();
    void offers_data();
    void offers();
    void notBeforeDoneAndTicked();
    void raisingSetsTheFlag();
    void agreedDepthKeepsTheFlag();
    void impactIsRecordedOnce();
};

namespace {

QString told(const QList<StepOffer> &offers)
{
    QStringList words;
    for (const StepOffer offer : offers)
        words.append(offer == StepOffer::RaiseSelf    ? QStringLiteral("raise")
                     : offer == StepOffer::SetBreadth ? QStringLiteral("flag")
                                                      : QStringLiteral("record"));
    return words.join(u' ');
}

Step done(Step step)
{
    step.status = StepStatus::Done;
    return step;
}

} // namespace

void TestStepOutcome::checklist()
{
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", 2, true}});
    showLevel(person, "alpha", 3, 1);
    addEvidence(person, {link(taskId(domainId("alpha"), Depth(3), 3), Rater::Manager),
                         link(taskId(domainId("alpha"), Depth(3), 4), std::nullopt)});
    const QList<OpenTask> open = depthchart::core::checklist(levelStep("alpha", 2, 3, 6), framework,
                                                             domainEvidence(person, framework));
    const QList<OpenTask> expected{
        {QStringLiteral("alpha/3/2"), QStringLiteral("Statement 2 of alpha level 3")},
        {QStringLiteral("alpha/3/4"), QStringLiteral("Statement 4 of alpha level 3")}};
    QCOMPARE(open, expected);
}

void TestStepOutcome::checklistOfASteplessDomain()
{
    const Framework framework = small();
    const QList<DomainEvidence> evidence = domainEvidence(profile(framework, {}), framework);
    QVERIFY(depthchart::core::checklist(levelStep("nowhere", 0, 1, 6), framework, evidence).isEmpty());
    QVERIFY(depthchart::core::checklist(levelStep("flat", 1, 2, 6), framework, evidence).isEmpty());
    QVERIFY(depthchart::core::checklist(levelStep("flat", 0, 0, 6), framework, evidence).isEmpty());
    QVERIFY(depthchart::core::checklist(freeStep("scale", Vector::Scale, 6), framework, evidence).isEmpty());
    QCOMPARE(depthchart::core::checklist(levelStep("flat", 1, 1, 6), framework, evidence).size(), 4);
}

void TestStepOutcome::offers_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("expected");
    // Alpha 2 with its flag, beta 2 without, gamma 1, flat and young not rated.
    QTest::newRow("a level") << levelStep("alpha", 2, 3, 6) << QStringLiteral("raise");
    QTest::newRow("a level that stands already") << levelStep("alpha", 1, 2, 6) << QString();
    QTest::newRow("practice") << levelStep("beta", 2, 2, 1) << QStringLiteral("flag");
    QTest::newRow("practice with the flag set") << levelStep("alpha", 2, 2, 1) << QString();
    QTest::newRow("to working: the flag comes with it")
        << levelStep("gamma", 1, 2, 3) << QStringLiteral("raise");
    QTest::newRow("to working, the depth stands, no flag")
        << levelStep("beta", 1, 2, 3) << QStringLiteral("flag");
    QTest::newRow("not rated") << levelStep("young", 0, 1, 1) << QStringLiteral("raise");
    QTest::newRow("an unknown domain") << levelStep("nowhere", 0, 1, 1) << QString();
    QTest::newRow("impact") << freeStep("impact", Vector::Impact, 6) << QStringLiteral("record");
    QTest::newRow("scale") << freeStep("scale", Vector::Scale, 6) << QString();
}

void TestStepOutcome::offers()
{
    QFETCH(Step, step);
    const Framework framework = small();
    const Profile person = profile(framework, {{"alpha", 2, true}, {"beta", 2}, {"gamma", 1}});
    QTEST(told(stepOffers(done(step), person, framework)), "expected");
    QCOMPARE(stepOffers(step, person, framework), QList<StepOffer>());
}

void TestStepOutcome::notBeforeDoneAndTicked()
{
    const Framework framework = small();
    const Profile person = profile(framework, {});
    Step step = done(levelStep("alpha", 0, 1, 1));
    step.criteria = {{QStringLiteral("One"), true, {}}, {QStringLiteral("Two"), false, {}}};
    QVERIFY(stepOffers(step, person, framework).isEmpty());
    step.criteria[1].met = true;
    QCOMPARE(told(stepOffers(step, person, framework)), QStringLiteral("raise"));
}

void TestStepOutcome::raisingSetsTheFlag()
{
    const Framework framework = small();
    const Profile person = profile(framework, {{"gamma", 1}});
    const Step step = done(levelStep("gamma", 1, 2, 3));
    const Profile after = withOfferTaken(person, step, StepOffer::RaiseSelf, framework);
    QCOMPARE(findEntry(after, domainId("gamma"))->self, Depth(2));
    QVERIFY(findEntry(after, domainId("gamma"))->breadth);
    QVERIFY(stepOffers(step, after, framework).isEmpty());
    const Step practice = done(levelStep("gamma", 2, 2, 1));
    const Profile flagged =
        withOfferTaken(profile(framework, {{"gamma", 2}}), practice, StepOffer::SetBreadth, framework);
    QVERIFY(findEntry(flagged, domainId("gamma"))->breadth);
}

/// While an agreed depth stands, raising self does not raise the current depth: the flag is offered apart.
void TestStepOutcome::agreedDepthKeepsTheFlag()
{
    const Framework framework = small();
    Profile person = profile(framework, {{"gamma", 1}});
    entryFor(person, domainId("gamma")).agreed = Depth(1);
    const Step step = done(levelStep("gamma", 1, 2, 3));
    QCOMPARE(told(stepOffers(step, person, framework)), QStringLiteral("raise flag"));
    const Profile after = withOfferTaken(person, step, StepOffer::RaiseSelf, framework);
    QVERIFY(!findEntry(after, domainId("gamma"))->breadth);
    QCOMPARE(told(stepOffers(step, after, framework)), QStringLiteral("flag"));
}

void TestStepOutcome::impactIsRecordedOnce()
{
    const Framework framework = small();
    Profile person = profile(framework, {}, {QStringLiteral("One")});
    person.plan = planOf({done(freeStep("impact", Vector::Impact, 6))});
    ImpactRecord record;
    record.id = EntryId(QStringLiteral("record"));
    record.title = QStringLiteral("Another");
    Profile after = withRecord(person, person.plan->steps.at(0).id, record);
    QCOMPARE(after.impacts.size(), 2);
    QCOMPARE(after.impacts.constLast(), record);
    QCOMPARE(after.plan->steps.at(0).record, record.id);
    QVERIFY(stepOffers(after.plan->steps.at(0), after, framework).isEmpty());
    after.impacts.removeLast();
    QCOMPARE(told(stepOffers(after.plan->steps.at(0), after, framework)), QStringLiteral("record"));
}

QTEST_APPLESS_MAIN(TestStepOutcome)
#include "tst_stepoutcome.moc"
