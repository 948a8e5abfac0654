// SPDX-License-Identifier: GPL-3.0-or-later
// What is written when: format.md, "A key that was present stays …".
#include "core/json/read.h"
#include "core/json/write.h"
#include "core/profile/profileio.h"

#include <QTest>

using namespace depthchart::core;

class TestWriteProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neutralValuesThatWerePresentStay();
    void absentKeysAreWrittenOnceTheyAreNotNeutral();
    void unknownKeysOutliveWhatTheyFollowed();
    void newEntriesAreWrittenWhole();
    void aNewProfileHasEverySection();
    void keepsThePaceAsWritten_data();
    void keepsThePaceAsWritten();
    void writesAChangedPaceShort_data();
    void writesAChangedPaceShort();
    void aGoalIsOneOfThree();
};

namespace {

/// The members of a profile in the file's own layout.
QByteArray laidOut(const QByteArray &members)
{
    const auto value = json::readJson("{\"format\": \"depthchart-profile\", \"version\": 1" + members + "}");
    return value ? json::writeJson(*value) : QByteArray();
}

} // namespace

void TestWriteProfile::neutralValuesThatWerePresentStay()
{
    Profile profile = *readProfile(laidOut(R"(, "person": {"name": "Ada", "started": "2020-01-01"},
        "domains": {"safety": {"self": 3, "breadth": true, "applies": false, "claims": ["a"]}}, "ladder": {"mastered": ["x"]})"));
    profile.person.name.clear();
    profile.person.started.reset();
    profile.domains[0].self.reset();
    profile.domains[0].breadth = false;
    profile.domains[0].applies = true;
    profile.domains[0].claims.clear();
    profile.mastered.clear();
    QCOMPARE(writeProfile(profile), laidOut(R"(, "person": {"name": ""},
        "domains": {"safety": {"breadth": false, "applies": true, "claims": []}}, "ladder": {"mastered": []})"));
}

void TestWriteProfile::absentKeysAreWrittenOnceTheyAreNotNeutral()
{
    Profile profile =
        *readProfile(laidOut(R"(, "person": {"x": 1, "notes": ""}, "domains": {"safety": {}}, "plan": {})"));
    profile.person.name = QStringLiteral("Ada");
    profile.domains[0].applies = false;
    profile.domains[0].self = Depth(0);
    profile.plan->streams = 2;
    QCOMPARE(writeProfile(profile), laidOut(R"(, "person": {"x": 1, "name": "Ada", "notes": ""},
        "domains": {"safety": {"self": 0, "applies": false}}, "plan": {"streams": 2})"));
}

void TestWriteProfile::unknownKeysOutliveWhatTheyFollowed()
{
    Profile profile =
        *readProfile(laidOut(R"(, "domains": {"safety": {"self": 3, "x": 1, "manager": 2, "y": 2}},
        "plan": {"streams": 1}, "z": 3, "ladder": {})"));
    profile.domains[0].self.reset();
    profile.domains[0].manager.reset();
    profile.plan.reset();
    QCOMPARE(writeProfile(profile),
             laidOut(R"(, "domains": {"safety": {"x": 1, "y": 2}}, "z": 3, "ladder": {})"));
}

void TestWriteProfile::newEntriesAreWrittenWhole()
{
    Profile profile = *readProfile(laidOut({}));
    [[maybe_unused]] const DomainEntry &added = entryFor(profile, DomainId(QStringLiteral("safety")));
    ImpactRecord record;
    record.id = EntryId(QStringLiteral("i"));
    profile.impacts.append(record);
    Evidence evidence;
    evidence.tasks.append(EvidenceLink{QStringLiteral("safety/1/1"), {}, {}, {}});
    profile.evidence.append(evidence);
    profile.plan.emplace();
    profile.plan->steps.append(Step());
    profile.plan->steps[0].criteria.append(Criterion());
    Review review;
    review.actions.append(Action());
    review.ratings.append(Rating{DomainId(QStringLiteral("safety")), {}, Depth(2), {}, {}});
    profile.reviews.append(review);
    profile.history.append(Snapshot());
    profile.mastered.append(SkillId(QStringLiteral("syntax")));
    QCOMPARE(writeProfile(profile), laidOut(R"(,
        "domains": {"safety": {"breadth": false, "applies": true, "note": "", "claims": [], "asked": []}},
        "impacts": [{"id": "i", "title": "", "description": "", "domains": [], "link": ""}],
        "evidence": [{"id": "", "text": "", "link": "", "tasks": [{"task": "safety/1/1"}]}],
        "plan": {"goal": {}, "streams": 1, "pace": 1, "steps": [{"id": "", "vector": "depth", "months": 0, "pinned": false,
            "status": "planned", "criteria": [{"text": "", "met": false}], "record": "", "note": ""}]},
        "reviews": [{"id": "", "framework": {"id": "", "revision": ""}, "status": "open", "blind": false, "in": [],
            "participants": [], "notes": "", "ratings": {"safety": {"manager": 2}},
            "actions": [{"id": "", "text": "", "owner": "", "done": false}]}],
        "history": [{"id": "", "label": "", "level": "", "depths": {}, "breadth": [], "impacts": 0}],
        "ladder": {"mastered": ["syntax"]})"));
}

void TestWriteProfile::aNewProfileHasEverySection()
{
    const FrameworkReference framework{FrameworkId(QStringLiteral("f")), QStringLiteral("1.0"), {}};
    const Profile profile = newProfile(QStringLiteral("u"), framework);
    QCOMPARE(writeProfile(profile), laidOut(R"(, "id": "u", "framework": {"id": "f", "revision": "1.0"},
        "person": {"name": "", "role": "", "team": "", "organisation": "", "manager": "", "notes": ""}, "domains": {},
        "impacts": [], "evidence": [], "reviews": [], "history": [], "ladder": {"mastered": []})"));
    const Result<Profile> read = readProfile(writeProfile(profile));
    QVERIFY(read);
    QCOMPARE(writeProfile(*read), writeProfile(profile));
}

void TestWriteProfile::keepsThePaceAsWritten_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<int>("hundredths");
    for (int hundredths = 10; hundredths <= 100; ++hundredths) {
        const QByteArray two = QByteArray::number(hundredths / 100) + '.' +
                               QByteArray::number(hundredths % 100).rightJustified(2, '0');
        QTest::newRow(two.constData()) << two << hundredths;
    }
    QTest::newRow("1") << QByteArray("1") << 100;
    QTest::newRow("1.0") << QByteArray("1.0") << 100;
    QTest::newRow("0.5") << QByteArray("0.5") << 50;
    QTest::newRow("5e-1") << QByteArray("5e-1") << 50;
}

void TestWriteProfile::keepsThePaceAsWritten()
{
    QFETCH(QByteArray, literal);
    QFETCH(int, hundredths);
    const QByteArray bytes = laidOut(R"(, "plan": {"pace": )" + literal + "}");
    const Result<Profile> profile = readProfile(bytes);
    QVERIFY(profile);
    QCOMPARE(profile->plan->pace, hundredths);
    QCOMPARE(writeProfile(*profile), bytes);
}

void TestWriteProfile::writesAChangedPaceShort_data()
{
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<QByteArray>("literal");
    QTest::newRow("whole") << 100 << QByteArray("1");
    QTest::newRow("tenths") << 50 << QByteArray("0.5");
    QTest::newRow("hundredths") << 25 << QByteArray("0.25");
    QTest::newRow("lowest") << 10 << QByteArray("0.1");
    QTest::newRow("above the lowest") << 11 << QByteArray("0.11");
}

void TestWriteProfile::writesAChangedPaceShort()
{
    QFETCH(int, hundredths);
    QFETCH(QByteArray, literal);
    Profile profile = *readProfile(laidOut(R"(, "plan": {"pace": 0.70})"));
    profile.plan->pace = hundredths;
    QCOMPARE(writeProfile(profile), laidOut(R"(, "plan": {"pace": )" + literal + "}"));
}

void TestWriteProfile::aGoalIsOneOfThree()
{
    Profile profile = *readProfile(laidOut(R"(, "plan": {"goal": {"level": "a", "x": 1}})"));
    Goal &goal = profile.plan->goal;
    goal.level = CareerLevelId();
    goal.role = RoleId(QStringLiteral("b"));
    QCOMPARE(writeProfile(profile), laidOut(R"(, "plan": {"goal": {"x": 1, "role": "b"}})"));
    goal.role = RoleId();
    goal.depths = {{DomainId(QStringLiteral("safety")), Depth(3)}};
    QCOMPARE(writeProfile(profile), laidOut(R"(, "plan": {"goal": {"x": 1, "depths": {"safety": 3}}})"));
    goal.depths.clear();
    const QByteArray none = writeProfile(profile);
    QVERIFY2(readProfile(none), none.constData());
    QVERIFY(readProfile(none)->plan->goal.isEmpty());
}

QTEST_APPLESS_MAIN(TestWriteProfile)
#include "tst_writeprofile.moc"
