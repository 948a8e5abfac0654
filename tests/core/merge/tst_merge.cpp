// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergeshape.h"
#include "tests/core/merge/mergesamples.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using namespace Qt::StringLiterals;

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withItself();
    void changesOfBoth();
    void conflict();
    void settledEitherWay();
    void listsByDateThenId();
    void removedInOne();
    void removedHereChangedThere();
    void theSameAddedByBoth();
    void withoutACommonState();
    void entriesWithoutIds();
    void linksOfEvidence();
    void goals();
    void planAsAWhole();
    void ordersOfThePlan();
    void unknownKeys();
    void neutralValues();
    void numbersAsWritten();
    void everyFieldHasAShape();
};

void TestMerge::withItself()
{
    for (const Profile &one : {person(), noor(), Profile()}) {
        QCOMPARE(merged(std::nullopt, one, one), (MergedProfile{one, {}, {}}));
        QCOMPARE(merged(one, one, one), (MergedProfile{one, {}, {}}));
        QCOMPARE(writeProfile(merged(one, one, read(one)).profile), writeProfile(one));
    }
}

void TestMerge::changesOfBoth()
{
    const Profile base = person();
    const Profile a = with(base, [](Profile &each) {
        entryFor(each, domainId("alpha")).self = Depth(3);
        each.person.role = u"Engineer"_s;
        each.evidence[0].tasks = {link(u"alpha/1/1"_s)};
    });
    const Profile b = with(base, [](Profile &each) {
        entryFor(each, domainId("alpha")).manager = Depth(4);
        entryFor(each, domainId("gamma")).manager = Depth(1);
        each.evidence[0].text = u"Better said"_s;
        each.evidence.removeAt(1);
    });
    const MergedProfile result = merged(base, a, b);
    QCOMPARE(conflictsOf(result), QStringList());
    QCOMPARE(changesOf(result), QStringList({u"a changed /person/role"_s, u"a changed /domains/alpha/self"_s,
                                             u"b added /domains/alpha/manager"_s, u"b added /domains/gamma"_s,
                                             u"b removed /evidence/1"_s, u"b changed /evidence/0/text"_s,
                                             u"a added /evidence/0/tasks/0"_s}));
    const Profile expected = with(base, [](Profile &each) {
        entryFor(each, domainId("alpha")).self = Depth(3);
        entryFor(each, domainId("alpha")).manager = Depth(4);
        entryFor(each, domainId("gamma")).manager = Depth(1);
        each.person.role = u"Engineer"_s;
        each.evidence[0].text = u"Better said"_s;
        each.evidence[0].tasks = {link(u"alpha/1/1"_s)};
        each.evidence.removeAt(1);
    });
    QCOMPARE(writeProfile(result.profile), writeProfile(expected));
}

void TestMerge::conflict()
{
    const Profile base = person();
    const Profile a = with(base, [](Profile &each) { entryFor(each, domainId("alpha")).self = Depth(3); });
    const Profile b = with(base, [](Profile &each) { entryFor(each, domainId("alpha")).self.reset(); });
    const MergedProfile result = merged(base, a, b);
    QCOMPARE(result.conflicts, QList<MergeConflict>({{u"/domains/alpha/self"_s, json::Value(2),
                                                      json::Value(3), std::nullopt}}));
    QCOMPARE(changesOf(result), QStringList());
    QCOMPARE(result.profile, a);
}

void TestMerge::settledEitherWay()
{
    const Profile base = person();
    const Profile a = with(base, [](Profile &each) {
        entryFor(each, domainId("alpha")).self = Depth(3);
        each.evidence.removeAt(0);
        each.evidence[0].text = u"By a"_s;
    });
    const Profile b = with(base, [](Profile &each) {
        entryFor(each, domainId("alpha")).self.reset();
        each.evidence[0].text = u"By b"_s;
        each.evidence[1].text = u"By b"_s;
    });
    const MergedProfile result = merged(base, a, b);
    QCOMPARE(conflictsOf(result),
             QStringList({u"/domains/alpha/self"_s, u"/evidence/0"_s, u"/evidence/1/text"_s}));
    QCOMPARE(writeProfile(*settled(result, {MergeSide::A, MergeSide::A, MergeSide::A})), writeProfile(a));
    QCOMPARE(writeProfile(*settled(result, {MergeSide::B, MergeSide::B, MergeSide::B})), writeProfile(b));
    const Result<Profile> mixed = settled(result, {MergeSide::B, MergeSide::A, MergeSide::B});
    QCOMPARE(idsOf(mixed->evidence), QStringList{u"two"_s});
    QCOMPARE(mixed->evidence.constFirst().text, u"By b"_s);
}

void TestMerge::listsByDateThenId()
{
    const Profile base = person();
    const auto adding = [&base](const QList<Evidence> &pieces) {
        return with(base, [&pieces](Profile &each) { each.evidence += pieces; });
    };
    const Profile a = adding({piece(u"d"_s, QDate(2026, 5, 1)), piece(u"u"_s)});
    const Profile b = adding({piece(u"c"_s, QDate(2026, 5, 1)), piece(u"e"_s, QDate(2026, 4, 1))});
    const QStringList expected{u"one"_s, u"two"_s, u"c"_s, u"e"_s, u"d"_s, u"u"_s};
    QCOMPARE(idsOf(merged(base, a, b).profile.evidence), expected);
    QCOMPARE(idsOf(merged(base, b, a).profile.evidence), expected);
    QCOMPARE(idsOf(merged(std::nullopt, b, a).profile.evidence), expected);
}

void TestMerge::removedInOne()
{
    const Profile base = person();
    const Profile a = with(base, [](Profile &each) {
        each.evidence.removeAt(0);
        entryFor(each, domainId("alpha")).breadth = false;
        each.domains.removeAt(1);
    });
    const MergedProfile result = merged(base, a, base);
    QCOMPARE(result.profile, a);
    QCOMPARE(changesOf(result), QStringList({u"a changed /domains/alpha/breadth"_s,
                                             u"a removed /domains/beta"_s, u"a removed /evidence/0"_s}));
    QCOMPARE(merged(base, base, a).profile, a);
    // Taken away by both: no news to either.
    QCOMPARE(changesOf(merged(base, a, with(a, [](Profile &each) { each.person.role = u"x"_s; }))),
             QStringList{u"b changed /person/role"_s});
}

void TestMerge::removedHereChangedThere()
{
    const Profile base = person();
    const Profile a = with(base, [](Profile &each) { each.evidence.removeAt(0); });
    const Profile b = with(base, [](Profile &each) { each.evidence[0].link = u"https://x"_s; });
    for (const bool turned : {false, true}) {
        const MergedProfile result = turned ? merged(base, b, a) : merged(base, a, b);
        QCOMPARE(conflictsOf(result), QStringList{u"/evidence/0"_s});
        QCOMPARE(result.conflicts.constFirst().a.has_value(), turned);
        QCOMPARE(idsOf(result.profile.evidence), QStringList({u"one"_s, u"two"_s}));
        QCOMPARE(result.profile.evidence.constFirst().link, u"https://x"_s);
    }
}

void TestMerge::theSameAddedByBoth()
{
    const Profile base = person();
    const Profile a = with(base, [](Profile &each) { each.evidence.append(piece(u"three"_s)); });
    const Profile b = with(a, [](Profile &each) { each.evidence[2].date = QDate(2026, 3, 1); });
    const MergedProfile result = merged(base, a, b);
    QCOMPARE(conflictsOf(result), QStringList());
    QCOMPARE(result.profile, b);
    // The same id with other words: which, is for a person to say.
    const Profile c = with(a, [](Profile &each) { each.evidence[2].text = u"Other"_s; });
    QCOMPARE(conflictsOf(merged(base, a, c)), QStringList{u"/evidence/2/text"_s});
}

void TestMerge::withoutACommonState()
{
    const Profile base = person();
    const Profile a = with(base, [](Profile &each) {
        entryFor(each, domainId("alpha")).self = Depth(4);
        entryFor(each, domainId("beta")).note = u"A note"_s;
        each.evidence.removeAt(0);
        each.mastered = {SkillId(u"syntax"_s)};
    });
    const Profile b = with(base, [](Profile &each) {
        entryFor(each, domainId("alpha")).manager = Depth(3);
        entryFor(each, domainId("alpha")).breadth = false;
        each.mastered = {SkillId(u"testing"_s)};
    });
    const MergedProfile result = merged(std::nullopt, a, b);
    QCOMPARE(conflictsOf(result), QStringList({u"/domains/alpha/self"_s, u"/domains/alpha/breadth"_s}));
    QVERIFY(!result.conflicts.constFirst().base);
    QCOMPARE(findEntry(result.profile, domainId("alpha"))->manager, Depth(3));
    QCOMPARE(findEntry(result.profile, domainId("beta"))->note, u"A note"_s);
    // Nothing counts as removed.
    QCOMPARE(idsOf(result.profile.evidence), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(result.profile.mastered, QList<SkillId>({SkillId(u"syntax"_s), SkillId(u"testing"_s)}));
}

void TestMerge::entriesWithoutIds()
{
    const Profile base = with(person(), [](Profile &each) {
        each.evidence = {piece(QString()), piece(QString())};
    });
    QCOMPARE(merged(base, base, base).profile, base);
    const Profile a =
        with(base, [](Profile &each) { each.evidence.append(piece(QString(), QDate(2026, 1, 1))); });
    const Profile b =
        with(base, [](Profile &each) { each.evidence.append(piece(QString(), QDate(2025, 1, 1))); });
    const MergedProfile result = merged(std::nullopt, a, b);
    QCOMPARE(result.conflicts.size(), 0);
    QCOMPARE(result.profile.evidence.size(), 4);
    QCOMPARE(result.profile.evidence.at(2).date, QDate(2025, 1, 1));
}

void TestMerge::linksOfEvidence()
{
    const Profile base =
        with(person(), [](Profile &each) { each.evidence[0].tasks = {link(u"alpha/1/1"_s)}; });
    const Profile a = with(base, [](Profile &each) { each.evidence[0].tasks.append(link(u"alpha/1/2"_s)); });
    const Profile b = with(base, [](Profile &each) {
        each.evidence[0].tasks = {link(u"alpha/1/1"_s, Rater::Self, u"Words"_s),
                                  link(u"alpha/1/1"_s, Rater::Manager)};
    });
    const MergedProfile result = merged(base, a, b);
    QCOMPARE(conflictsOf(result), QStringList());
    QCOMPARE(result.profile.evidence[0].tasks.size(), 3);
    QCOMPARE(result.profile.evidence[0].tasks.constFirst().statement, u"Words"_s);
}

void TestMerge::goals()
{
    Profile base = person();
    base.plan = Plan();
    base.plan->goal.depths = {{domainId("alpha"), Depth(3)}, {domainId("beta"), Depth(3)}};
    base = read(base);
    const auto aiming = [&base](const Goal &goal) {
        return with(base, [&goal](Profile &each) {
            each.plan->goal.level = goal.level;
            each.plan->goal.depths = goal.depths;
        });
    };
    const Goal higher{{}, {}, {{domainId("alpha"), Depth(4)}, {domainId("beta"), Depth(3)}}, {}};
    const Goal wider{
        {},
        {},
        {{domainId("alpha"), Depth(3)}, {domainId("beta"), Depth(3)}, {domainId("gamma"), Depth(2)}},
        {}};
    const MergedProfile both = merged(base, aiming(higher), aiming(wider));
    QCOMPARE(conflictsOf(both), QStringList());
    QCOMPARE(both.profile.plan->goal.depths.size(), 3);
    QCOMPARE(both.profile.plan->goal.depths.constFirst().depth, Depth(4));
    // Of two kinds of goal only one can stand.
    const Goal level{CareerLevelId(u"high"_s), {}, {}, {}};
    QCOMPARE(conflictsOf(merged(base, aiming(higher), aiming(level))), QStringList{u"/plan/goal"_s});
    QCOMPARE(merged(base, base, aiming(level)).profile.plan->goal.level.text(), u"high"_s);
}

void TestMerge::planAsAWhole()
{
    const Profile without = person();
    const Profile planned = with(without, [](Profile &each) {
        each.plan = Plan();
        each.plan->streams = 2;
    });
    const MergedProfile result = merged(without, without, planned);
    QCOMPARE(changesOf(result), QStringList{u"b added /plan"_s});
    QCOMPARE(result.profile, planned);
    QCOMPARE(merged(planned, planned, without).profile, without);
    const Profile other = with(planned, [](Profile &each) { each.plan->streams = 3; });
    QCOMPARE(conflictsOf(merged(planned, other, without)), QStringList{u"/plan"_s});
    QCOMPARE(conflictsOf(merged(std::nullopt, other, planned)), QStringList{u"/plan/streams"_s});
}

void TestMerge::ordersOfThePlan()
{
    const auto step = [](const char *id) {
        Step result;
        result.id = EntryId(QString::fromLatin1(id));
        return result;
    };
    Profile base = person();
    base.plan = Plan();
    base.plan->steps = {step("x"), step("y"), step("z")};
    base = read(base);
    const Profile a = with(base, [](Profile &each) { each.plan->steps.move(2, 0); });
    const Profile b = with(base, [&step](Profile &each) { each.plan->steps.insert(1, step("w")); });
    const MergedProfile result = merged(base, a, b);
    QCOMPARE(changesOf(result), QStringList({u"a moved /plan/steps"_s, u"b added /plan/steps/2"_s}));
    QStringList ids;
    for (const Step &each : result.profile.plan->steps)
        ids << each.id.text();
    QCOMPARE(ids, QStringList({u"z"_s, u"x"_s, u"w"_s, u"y"_s}));
}

void TestMerge::unknownKeys()
{
    const auto reading = [](const QByteArray &more, const QByteArray &own) {
        const Result<Profile> result = readProfile(
            R"({"format": "depthchart-profile", "version": 1, "id": "p", "person": {"name": "Ada")" + own +
            "}" + more + "}");
        if (!result)
            qFatal("refused");
        return *result;
    };
    const Profile base = reading(R"(, "later": {"x": 1, "list": [{"id": "1", "v": 1}], "tags": ["a"]})", "");
    const Profile a =
        reading(R"(, "later": {"x": 2, "list": [{"id": "1", "v": 1}, {"id": "2"}], "tags": ["a"]})",
                R"(, "colour": "red")");
    const Profile b =
        reading(R"(, "later": {"x": 1, "y": 1.10, "list": [{"id": "1", "v": 3}], "tags": ["b"]})",
                R"(, "shape": null)");
    const MergedProfile result = merged(base, a, b);
    QCOMPARE(conflictsOf(result), QStringList());
    const Profile expected = reading(
        R"(, "later": {"x": 2, "y": 1.10, "list": [{"id": "1", "v": 3}, {"id": "2"}], "tags": ["b"]})",
        R"(, "colour": "red", "shape": null)");
    QCOMPARE(writeProfile(result.profile), writeProfile(expected));
    QCOMPARE(writeProfile(merged(base, b, a).profile), writeProfile(expected));
    const Profile c = reading(R"(, "later": {"x": 5, "list": [{"id": "1", "v": 1}], "tags": ["c"]})", "");
    QCOMPARE(conflictsOf(merged(base, b, c)), QStringList{u"/later/tags"_s});
}

void TestMerge::neutralValues()
{
    const Result<Profile> terse = readProfile(
        R"({"format": "depthchart-profile", "version": 1, "id": "p", "domains": {"alpha": {"self": 1}}})");
    const Result<Profile> wordy = readProfile(
        R"({"format": "depthchart-profile", "version": 1, "id": "p", "framework": {"id": "", "revision": ""},
 "domains": {"alpha": {"self": 1, "breadth": false, "applies": true, "note": "", "claims": []}},
 "impacts": [], "reviews": [], "ladder": {"mastered": []}})");
    QVERIFY(terse && wordy);
    for (const std::optional<Profile> &state :
         {std::optional<Profile>(), std::optional(*terse), std::optional(*wordy)}) {
        for (const bool turned : {false, true}) {
            const MergedProfile result =
                turned ? merged(state, *wordy, *terse) : merged(state, *terse, *wordy);
            QCOMPARE(changesOf(result), QStringList());
            QCOMPARE(conflictsOf(result), QStringList());
            QCOMPARE(writeProfile(result.profile), writeProfile(*wordy));
        }
    }
}

void TestMerge::numbersAsWritten()
{
    const auto paced = [](const QByteArray &pace) {
        const Result<Profile> result = readProfile(
            R"({"format": "depthchart-profile", "version": 1, "id": "p", "plan": {"pace": )" + pace + "}}");
        return *result;
    };
    const MergedProfile result = merged(std::nullopt, paced("0.50"), paced("0.5"));
    QCOMPARE(conflictsOf(result), QStringList());
    QCOMPARE(writeProfile(result.profile),
             writeProfile(merged(std::nullopt, paced("0.5"), paced("0.50")).profile));
    QCOMPARE(conflictsOf(merged(std::nullopt, paced("0.5"), paced("0.6"))), QStringList{u"/plan/pace"_s});
}

void TestMerge::everyFieldHasAShape()
{
    using merging::Record;
    QFile file(QStringLiteral(SOURCE_DIR "/resources/schema/profile.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject sections = schema[u"properties"].toObject();
    const QJsonObject records = schema[u"$defs"].toObject();
    const QList<std::pair<Record, QJsonObject>> all{{Record::Profile, schema},
                                                    {Record::Person, sections[u"person"].toObject()},
                                                    {Record::Ladder, sections[u"ladder"].toObject()},
                                                    {Record::Entry, records[u"domainEntry"].toObject()},
                                                    {Record::Impact, records[u"impact"].toObject()},
                                                    {Record::Evidence, records[u"evidence"].toObject()},
                                                    {Record::Link, records[u"evidenceLink"].toObject()},
                                                    {Record::Plan, records[u"plan"].toObject()},
                                                    {Record::Step, records[u"step"].toObject()},
                                                    {Record::Criterion, records[u"criterion"].toObject()},
                                                    {Record::Review, records[u"review"].toObject()},
                                                    {Record::Rating, records[u"ratings"].toObject()},
                                                    {Record::Action, records[u"action"].toObject()},
                                                    {Record::Snapshot, records[u"snapshot"].toObject()}};
    for (const auto &[record, described] : all) {
        const QStringList fields = described[u"properties"].toObject().keys();
        QVERIFY(!fields.isEmpty());
        for (const QString &field : fields) {
            // Which copy left out what is decided before anything is merged.
            if (field != u"partial")
                QVERIFY2(merging::shapeOf(record, field).kind != merging::Kind::Any, qPrintable(field));
        }
    }
}

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
