// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "tests/ui/rubricfixture.h"
#include "ui/text/mergefields.h"
#include "ui/text/mergephrases.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::core;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const DomainId safety{u"safety"_s};

Evidence piece(const QString &id, const QString &text)
{
    return {EntryId(id), text, QDate(2026, 1, 20), {}, {{u"prompt_eng/1/1"_s, u"Task"_s, {}, {}}}, {}};
}

Step step(const QString &id, Vector vector, const QString &note = {})
{
    Step result;
    result.id = EntryId(id);
    result.vector = vector;
    result.note = note;
    if (vector == Vector::Depth) {
        result.domain = DomainId(u"prompt_eng"_s);
        result.from = Depth(3);
        result.to = Depth(4);
    }
    result.criteria = {{u"Somebody else confirms it"_s, false, {}}};
    return result;
}

/// Something of everything.
Profile person()
{
    Profile profile = tests::profile();
    profile.id = u"p"_s;
    profile.person.name = u"Noor Haddad"_s;
    profile.impacts = {{EntryId(u"i"_s), u"Search for 10,000 users"_s, {}, QDate(2026, 2, 1), {}, {}, {}}};
    profile.evidence = {piece(u"e"_s, u"Cut the cost\nby half"_s), piece(u"f"_s, u"Wrote the runbook"_s)};
    profile.plan = Plan();
    profile.plan->goal.level = CareerLevelId(u"senior"_s);
    profile.plan->steps = {step(u"s"_s, Vector::Depth), step(u"t"_s, Vector::Leadership, u"Bring up Sam"_s)};
    Review review;
    review.id = EntryId(u"r"_s);
    review.date = QDate(2026, 6, 30);
    review.ratings = {{safety, Depth(1), Depth(2), {}, {}}};
    review.actions = {{EntryId(u"a"_s), u"Read the runbook"_s, u"Noor"_s, QDate(2026, 9, 30), false, {}}};
    profile.reviews = {review};
    profile.history = {
        {EntryId(u"h"_s), QDate(2026, 6, 30), u"Mid-year"_s, {}, {{safety, Depth(1)}}, {}, 1, {}}};
    profile.mastered = {SkillId(u"version_control"_s)};
    return profile;
}

using Change = void (*)(Profile &);

Profile changed(Profile profile, Change change)
{
    change(profile);
    return profile;
}

Profile read(const Profile &profile)
{
    return readProfile(writeProfile(profile)).value();
}

MergedProfile merged(const std::optional<Profile> &base, const Profile &a, const Profile &b)
{
    return mergedProfiles(base ? std::optional(read(*base)) : std::nullopt, read(a), read(b)).value();
}

QString lineText(const MergeLine &line)
{
    return line.what + u": "_s + line.outcome;
}

QStringList texts(const QList<MergeLine> &lines)
{
    QStringList result;
    for (const MergeLine &line : lines)
        result << lineText(line);
    return result;
}

} // namespace

class TestMergePhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void conflicts_data();
    void conflicts();
    void whatIsNotThere();
    void tasksAreCounted();
    void hiddenRatings_data();
    void hiddenRatings();
    void longTexts();
    void unknownKeysAndDomains();
    void sentences();
    void everyFieldHasWords();
    void everyKnownFieldHasWords();
    void unknownObjectsAreCounted();
};

void TestMergePhrases::changes_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, Change change, const char *line) {
        QTest::newRow(name) << change << QString::fromUtf8(line);
    };
    row(
        "rated for the first time", [](Profile &p) { entryFor(p, safety).self = Depth(2); },
        "Safety & alignment: added: self 2");
    row(
        "rating", [](Profile &p) { p.domains[0].self = Depth(4); },
        "Prompt engineering, self-rating: now 4, was 3");
    row(
        "manager", [](Profile &p) { p.domains[1].manager = Depth(1); },
        "Model evaluation, manager’s rating: now 1");
    row(
        "rating gone", [](Profile &p) { p.domains[1].self.reset(); },
        "Model evaluation, self-rating: removed");
    row(
        "flag", [](Profile &p) { p.domains[1].breadth = true; },
        "Model evaluation, working knowledge: now yes, was no");
    row(
        "person", [](Profile &p) { p.person.role = u"Lead"_s; }, "Person, role: now Lead, was empty");
    row(
        "start", [](Profile &p) { p.person.started = QDate(2021, 5, 1); }, "Person, start: now 1 May 2021");
    row(
        "evidence", [](Profile &p) { p.evidence.append(piece(u"g"_s, u"Taught <b>it</b>"_s)); },
        "Evidence “Taught <b>it</b>”: added");
    row(
        "evidence gone", [](Profile &p) { p.evidence.removeFirst(); },
        "Evidence “Cut the cost by half”: removed");
    row(
        "evidence's date", [](Profile &p) { p.evidence[0].date = QDate(2026, 3, 2); },
        "Evidence “Cut the cost by half”, date: now 2 March 2026");
    row(
        "link gone", [](Profile &p) { p.evidence[1].tasks.clear(); },
        "Evidence “Wrote the runbook”, Prompt engineering, level 1, task 1: removed");
    row(
        "moved", [](Profile &p) { p.evidence.swapItemsAt(0, 1); }, "Evidence: in another order");
    row(
        "system", [](Profile &p) { p.impacts[0].title = u"Search for 20,000 users"_s; },
        "System “Search for 20,000 users”, title: now Search for 20,000 users");
    row(
        "goal", [](Profile &p) { p.plan->goal.level = CareerLevelId(u"engineer"_s); },
        "Plan, goal: now AI Engineer, was Senior AI Engineer");
    row(
        "step", [](Profile &p) { p.plan->steps[0].months = Months(5); },
        "Plan, step “Prompt engineering, level 3 to 4”, months: now 5 months");
    row(
        "step gone", [](Profile &p) { p.plan->steps.removeLast(); }, "Plan, step “Bring up Sam”: removed");
    row(
        "status", [](Profile &p) { p.plan->steps[1].status = StepStatus::Active; },
        "Plan, step “Bring up Sam”, status: now active");
    row(
        "criterion", [](Profile &p) { p.plan->steps[1].criteria[0].met = true; },
        "Plan, step “Bring up Sam”, criterion “Somebody else confirms it”, met: now yes");
    row(
        "plan gone", [](Profile &p) { p.plan.reset(); }, "Plan: removed");
    row(
        "review's rating", [](Profile &p) { p.reviews[0].ratings[0].manager = Depth(3); },
        "Review of 30 June 2026, Safety & alignment, manager’s rating: now 3");
    row(
        "action", [](Profile &p) { p.reviews[0].actions[0].due = QDate(2026, 10, 1); },
        "Review of 30 June 2026, action “Read the runbook”, due date: now 1 October 2026");
    row(
        "snapshot gone", [](Profile &p) { p.history.clear(); },
        "Snapshot “Mid-year” of 30 June 2026: removed");
    row(
        "skill", [](Profile &p) { p.mastered.append(SkillId(u"basic_algorithms"_s)); },
        "Traditional ladder, skills mastered, basic algorithms: added");
    row(
        "rubric", [](Profile &p) { p.framework.revision = u"2"_s; },
        "Rubric: now small, revision 2, was small, revision 1");
}

void TestMergePhrases::changes()
{
    QFETCH(const Change, change);
    QFETCH(const QString, line);
    const Profile here = person();
    const MergedProfile result = merged(here, here, changed(here, change));
    const Framework framework = tests::framework();
    const QList<MergeLine> lines = mergeLines({result, read(here), read(here)}, {framework});
    QCOMPARE(texts(lines), QStringList{line});
    QCOMPARE(lines.at(0).from, MergeSide::B);
    QCOMPARE(lines.at(0).kind == MergeChange::Kind::Removed, line.endsWith(u"removed"));
}

void TestMergePhrases::conflicts_data()
{
    QTest::addColumn<Change>("ofHere");
    QTest::addColumn<Change>("ofThere");
    QTest::addColumn<QStringList>("line");
    const auto row = [](const char *name, Change here, Change there, const QStringList &line) {
        QTest::newRow(name) << here << there << line;
    };
    row(
        "rating", [](Profile &p) { p.domains[1].self = Depth(3); },
        [](Profile &p) { p.domains[1].self = Depth(1); },
        {u"Model evaluation, self-rating"_s, u"2"_s, u"3"_s, u"1"_s});
    row(
        "rating gone", [](Profile &p) { p.domains[1].self = Depth(3); },
        [](Profile &p) { p.domains[1].self.reset(); },
        {u"Model evaluation, self-rating"_s, u"2"_s, u"3"_s, u"not rated"_s});
    row(
        "entry gone", [](Profile &p) { p.evidence[1].text = u"Rewrote it"_s; },
        [](Profile &p) { p.evidence.removeLast(); },
        {u"Evidence “Rewrote it”"_s, u"there"_s, u"kept"_s, u"removed"_s});
    row(
        "domain gone", [](Profile &p) { p.domains[1].manager = Depth(3); },
        [](Profile &p) { p.domains.removeLast(); },
        {u"Model evaluation"_s, u"self 2"_s, u"self 2, manager 3"_s, u"removed"_s});
    row(
        "plan gone", [](Profile &p) { p.plan.reset(); }, [](Profile &p) { p.plan->streams = 3; },
        {u"Plan"_s, u"there"_s, u"removed"_s, u"kept"_s});
    row(
        "goal",
        [](Profile &p) {
            p.plan->goal = {};
            p.plan->goal.depths = {{safety, Depth(3)}};
        },
        [](Profile &p) { p.plan->goal.level = CareerLevelId(u"engineer"_s); },
        {u"Plan, goal"_s, u"Senior AI Engineer"_s, u"Safety & alignment 3"_s, u"AI Engineer"_s});
    row(
        "date", [](Profile &p) { p.impacts[0].date.reset(); },
        [](Profile &p) { p.impacts[0].date = QDate(2026, 3, 1); },
        {u"System “Search for 10,000 users”, date"_s, u"1 February 2026"_s, u"none"_s, u"1 March 2026"_s});
}

void TestMergePhrases::conflicts()
{
    QFETCH(const Change, ofHere);
    QFETCH(const Change, ofThere);
    QFETCH(const QStringList, line);
    const MergedProfile result = merged(person(), changed(person(), ofHere), changed(person(), ofThere));
    const Framework framework = tests::framework();
    const QList<ConflictLine> lines = conflictLines(result, {framework});
    QCOMPARE(lines.size(), 1);
    const ConflictLine::Texts &shown = lines.at(0).shown;
    QCOMPARE((QStringList{shown.what, shown.base, shown.here, shown.there}), line);
}

/// Without a common state nobody can have removed anything.
void TestMergePhrases::whatIsNotThere()
{
    MergedProfile result;
    result.profile = person();
    result.conflicts = {{u"/evidence/1"_s, std::nullopt, json::Value(json::Object()), std::nullopt},
                        {u"/plan"_s, std::nullopt, json::Value(json::Object()), std::nullopt},
                        {u"/domains/model_eval/self"_s, std::nullopt, json::Value(2), std::nullopt}};
    const Framework framework = tests::framework();
    QStringList shown;
    for (const ConflictLine &line : conflictLines(result, {framework}))
        shown << line.shown.what + u": "_s + line.shown.here + u", "_s + line.shown.there;
    QCOMPARE(shown,
             (QStringList{u"Evidence “Wrote the runbook”: kept, not there"_s, u"Plan: kept, not there"_s,
                          u"Model evaluation, self-rating: 2, not rated"_s}));
}

void TestMergePhrases::tasksAreCounted()
{
    const Profile there = changed(person(), [](Profile &p) {
        p.domains[0].asked = {u"prompt_eng/1/1"_s, u"prompt_eng/2/1"_s, u"prompt_eng/3/1"_s};
        p.domains[0].claims = {u"prompt_eng/1/1"_s};
    });
    const MergedProfile result = merged(person(), person(), there);
    const Framework framework = tests::framework();
    QCOMPARE(
        texts(mergeLines({result, person(), person()}, {framework})),
        (QStringList{u"Prompt engineering, said to be able to, Prompt engineering, level 1, task 1: added"_s,
                     u"Prompt engineering, asked about: 3 tasks added"_s}));
}

void TestMergePhrases::hiddenRatings_data()
{
    QTest::addColumn<Rater>("hidden");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, Rater hidden, Change change, const char *line) {
        QTest::newRow(name) << hidden << change << QString::fromUtf8(line);
    };
    row(
        "manager's", Rater::Manager, [](Profile &p) { p.domains[0].manager = Depth(4); },
        "Prompt engineering, manager’s rating: hidden until both are in");
    row(
        "manager's, own is told", Rater::Manager, [](Profile &p) { p.domains[0].self = Depth(4); },
        "Prompt engineering, self-rating: now 4, was 3");
    row(
        "manager's in the review", Rater::Manager,
        [](Profile &p) { p.reviews[0].ratings[0].manager = Depth(4); }, "Reviews: hidden until both are in");
    row(
        "self", Rater::Self, [](Profile &p) { p.domains[0].self = Depth(4); },
        "Prompt engineering, self-rating: hidden until both are in");
    row(
        "target", Rater::Self, [](Profile &p) { p.domains[0].target = Depth(4); },
        "Prompt engineering, target: hidden until both are in");
    row(
        "plan", Rater::Self,
        [](Profile &p) {
            p.plan->steps[0].to = Depth(5);
            p.plan->steps[0].from = Depth(4);
        },
        "Plan: hidden until both are in");
    row(
        "history", Rater::Self, [](Profile &p) { p.history[0].depths[0].depth = Depth(4); },
        "History: hidden until both are in");
    row(
        "evidence is told", Rater::Self, [](Profile &p) { p.evidence[1].text = u"Rewrote it"_s; },
        "Evidence “Rewrote it”, text: now Rewrote it");
}

void TestMergePhrases::hiddenRatings()
{
    QFETCH(const Rater, hidden);
    QFETCH(const Change, change);
    QFETCH(const QString, line);
    const MergedProfile result = merged(person(), person(), changed(person(), change));
    const Framework framework = tests::framework();
    QCOMPARE(texts(mergeLines({result, person(), person()}, {framework, hidden})), QStringList{line});
    // Of a conflict neither value is told.
    const Profile here = changed(person(), [](Profile &p) {
        for (DomainEntry &entry : p.domains)
            entry.self = entry.manager = entry.target = Depth(1);
        p.plan->steps[0].from = p.plan->steps[0].to = Depth(1);
    });
    const MergedProfile disputed = merged(person(), here, changed(person(), change));
    for (const ConflictLine &conflict : conflictLines(disputed, {framework, hidden})) {
        if (conflict.shown.what.contains(u"self-rating"_s) && hidden == Rater::Manager)
            continue;
        QCOMPARE(conflict.whole.here, u"hidden until both are in"_s);
        QCOMPARE(conflict.whole.there, u"hidden until both are in"_s);
    }
}

void TestMergePhrases::longTexts()
{
    const Profile there = changed(person(), [](Profile &p) { p.person.notes = QString(50'000, u'W'); });
    const Profile here = changed(person(), [](Profile &p) { p.person.notes = u"<b>x</b>\n\ny"_s; });
    const MergedProfile result = merged(person(), here, there);
    const Framework framework = tests::framework();
    const ConflictLine line = conflictLines(result, {framework}).at(0);
    QCOMPARE(line.shown.there, QString(60, u'W') + u'…');
    QCOMPARE(line.whole.there, QString(1000, u'W') + u'…');
    QCOMPARE(line.shown.here, u"<b>x</b> y"_s);
}

void TestMergePhrases::unknownKeysAndDomains()
{
    const Profile there = changed(person(), [](Profile &p) {
        p.origin.unknown = {{u"id"_s, u"later"_s, json::Value(7)}};
        entryFor(p, DomainId(u"elsewhere"_s)).self = Depth(2);
    });
    const MergedProfile result = merged(person(), person(), there);
    const Framework framework = tests::framework();
    QCOMPARE(
        texts(mergeLines({result, person(), person()}, {framework})),
        (QStringList{u"“later”, which this version does not know: now 7"_s, u"Elsewhere: added: self 2"_s}));
}

void TestMergePhrases::sentences()
{
    MergedProfile result;
    QCOMPARE(mergeSentence(result), u"The copy brings no change of its own."_s);
    const MergeChange there{u"/person/name"_s, MergeSide::B, MergeChange::Kind::Changed};
    const MergeChange here{u"/person/role"_s, MergeSide::A, MergeChange::Kind::Changed};
    result.changes = {there};
    QCOMPARE(mergeSentence(result), u"The copy brings one change."_s);
    QCOMPARE(mergeResultText(result), u"one change"_s);
    result.changes = {there, there, here};
    result.conflicts = {{}};
    QCOMPARE(mergeSentence(result), u"The copy brings two changes; one is only here. In one place the two "
                                    "contradict each other: choose what is to stand."_s);
    QCOMPARE(mergeResultText(result), u"two changes, one conflict settled"_s);
    result.changes = {here, here};
    result.conflicts = {{}, {}};
    QCOMPARE(mergeSentence(result), u"The copy brings no change of its own; two are only here. In two places "
                                    "the two contradict each other: choose what is to stand."_s);

    QCOMPARE(commonStateSentence({}), u"No common state of the two is kept, so nothing counts as removed."_s);
    const QDateTime then(QDate(2026, 11, 23), QTime(14, 5));
    QCOMPARE(commonStateSentence(then),
             u"Compared with the state of 23 November 2026, 14:05, the last that both have in common."_s);
    QVERIFY(commonStateSentence(then, true).endsWith(u"is yours to say."_s));

    Profile copy;
    QVERIFY(leftOutThereSentence(copy).isEmpty());
    copy.partial = {u"plan"_s, u"self"_s};
    QCOMPARE(leftOutThereSentence(copy), u"The copy leaves out the growth plan and the person’s own ratings: "
                                         "nothing is taken away for it."_s);
    QVERIFY(leftOutHereSentence(Profile(), copy).isEmpty());
    QVERIFY(leftOutHereSentence(copy, copy).isEmpty());
    QCOMPARE(leftOutHereSentence(copy, Profile()),
             u"This profile was a partial copy: the growth plan and the person’s own ratings come from the "
             "other."_s);
}

/// No line shows a pointer, or calls a field of ours unknown.
void TestMergePhrases::everyFieldHasWords()
{
    const Profile full = person();
    Profile empty = tests::profile();
    empty.id = full.id;
    empty.domains.clear();
    empty.framework.revision = u"0"_s;
    const Framework framework = tests::framework();
    for (const auto &[here, there] : {std::pair(full, empty), std::pair(empty, full)}) {
        for (const std::optional<Profile> &base : {std::optional(here), std::optional<Profile>()}) {
            const MergedProfile result = merged(base, here, there);
            for (const MergeLine &line : mergeLines({result, here, base}, {framework})) {
                QVERIFY2(!line.what.contains(u'/') && !line.what.contains(u"does not know"_s) &&
                             !line.what.contains(u"an entry"_s),
                         qPrintable(line.what));
                QVERIFY(!line.outcome.isEmpty());
            }
        }
    }
}

/// The names in the file are for programs: whatever is merged as a field of ours has words for people.
void TestMergePhrases::everyKnownFieldHasWords()
{
    const QList<merging::KnownField> known = merging::knownFields();
    QVERIFY(known.size() > 80);
    for (const merging::KnownField &field : known)
        QVERIFY2(!mergeFieldWords(field.record, QString(field.key)).contains(u"does not know"_s),
                 field.key.data());
    QCOMPARE(mergeFieldWords(merging::Record::Rating, u"manager"), u"manager’s rating"_s);
    QCOMPARE(mergeFieldWords(merging::Record::Person, u"later"),
             u"“later”, which this version does not know"_s);
}

void TestMergePhrases::unknownObjectsAreCounted()
{
    const Framework framework = tests::framework();
    const MergePlace place{{}, merging::Record::Profile, u"later"_s};
    json::Object object{{u"one"_s, json::Value(1)}};
    QCOMPARE(mergeValueText(place, json::Value(object), {framework}), u"one field"_s);
    object.append({u"two"_s, json::Value(2)});
    QCOMPARE(mergeValueText(place, json::Value(object), {framework}), u"2 fields"_s);
}

QTEST_APPLESS_MAIN(TestMergePhrases)
#include "tst_mergephrases.moc"
