// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/phrases.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

core::Domain domain(const QString &id, const QString &name)
{
    core::Domain result;
    result.id = core::DomainId(id);
    result.name = name;
    for (int level = 1; level <= 5; ++level) {
        core::Level entry;
        entry.level = core::Depth(level);
        entry.points = level;
        result.levels += entry;
    }
    return result;
}

core::CareerLevelRule rule(const QString &id, const QString &title, int depth, int breadth, int impacts)
{
    core::CareerLevelRule result;
    result.id = core::CareerLevelId(id);
    result.title = title;
    result.depth = core::Depth(depth);
    result.breadth = breadth;
    result.impacts = impacts;
    return result;
}

core::Framework framework()
{
    core::Framework result;
    result.id = core::FrameworkId(u"test"_s);
    result.thresholds = {core::Depth(2), core::Depth(3), core::Depth(3), core::Depth(4), {}};
    result.domains = {
        domain(u"prompt_eng"_s, u"Prompt engineering"_s), domain(u"model_eval"_s, u"Model evaluation"_s),
        domain(u"sys_arch"_s, u"System architecture"_s),  domain(u"prod_ops"_s, u"Production ops"_s),
        domain(u"cost_opt"_s, u"Cost optimisation"_s),    domain(u"safety"_s, u"Safety & alignment"_s)};
    result.careerLevels = {rule(u"staff"_s, u"Staff AI Engineer"_s, 4, 4, 3),
                           rule(u"senior"_s, u"Senior AI Engineer"_s, 3, 3, 0),
                           rule(u"junior"_s, u"Junior AI Engineer"_s, 0, 0, 0)};
    return result;
}

/// The sketches' person: 3 3 3 3 2 1 with breadth in five.
core::Standing standing(const QList<int> &depths = {3, 3, 3, 3, 2, 1}, int impacts = 2)
{
    core::Standing result;
    for (qsizetype i = 0; i < 6; ++i) {
        core::DomainStanding entry;
        entry.index = i;
        entry.tracked = true;
        const int depth = depths.value(i, -1);
        if (depth >= 0)
            entry.rated = core::Depth(depth);
        entry.breadth = entry.declared = depth >= 2;
        result.domains += entry;
    }
    result.impacts = impacts;
    return result;
}

core::Minimum minimum(core::Minimum::Kind kind, int present, int required)
{
    core::Minimum result;
    result.kind = kind;
    result.present = present;
    result.required = required;
    return result;
}

QString missing(const core::Standing &from, Length length = Length::Long)
{
    return missingText(core::careerLevel(from, framework()), from, framework(), length);
}

} // namespace

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWordsToTen();
    void listsReadAsSentences_data();
    void listsReadAsSentences();
    void datesAreEnglish();
    void titles();
    void whatIsMissing();
    void minimums_data();
    void minimums();
    void details();
    void shapes_data();
    void shapes();
    void steps_data();
    void steps();
    void userTextWithPlaceholdersStaysAsTyped();
    void ladder();
    void evidence_data();
    void evidence();
};

void TestPhrases::numbersAreWordsToTen()
{
    QCOMPARE(numberWord(0), u"no"_s);
    QCOMPARE(numberWord(1), u"one"_s);
    QCOMPARE(numberWord(10), u"ten"_s);
    QCOMPARE(numberWord(11), u"11"_s);
    QCOMPARE(monthsText(core::Months(1)), u"1 month"_s);
    QCOMPARE(monthsText(core::Months(12)), u"12 months"_s);
}

void TestPhrases::listsReadAsSentences_data()
{
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QStringList{} << QString();
    QTest::newRow("one") << QStringList{u"a"_s} << u"a"_s;
    QTest::newRow("two") << QStringList{u"a"_s, u"b"_s} << u"a and b"_s;
    QTest::newRow("three") << QStringList{u"a"_s, u"b"_s, u"c"_s} << u"a, b and c"_s;
}

void TestPhrases::listsReadAsSentences()
{
    QFETCH(QStringList, items);
    QTEST(listText(items), "text");
}

void TestPhrases::datesAreEnglish()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(dateText({2026, 11, 23}), u"23 November 2026"_s);
    QCOMPARE(shortDateText({2026, 9, 1}), u"1 Sep 2026"_s);
    QCOMPARE(monthOfYearText({2025, 3, 9}), u"March 2025"_s);
    QCOMPARE(dateText({}), QString());
    QLocale::setDefault(QLocale::c());
}

void TestPhrases::titles()
{
    const auto title = [](const core::Standing &from, const core::Framework &with) {
        return levelTitle(core::careerLevel(from, with), from, with);
    };
    QCOMPARE(title(standing(), framework()), u"Senior AI Engineer"_s);
    QCOMPARE(title(standing({}), framework()), u"Not rated yet"_s);
    core::Framework strict = framework();
    strict.careerLevels.removeLast();
    QCOMPARE(title(standing({0}), strict), u"No level yet"_s);
    core::Framework without = framework();
    without.careerLevels.clear();
    QCOMPARE(title(standing(), without), u"No career levels"_s);
}

void TestPhrases::whatIsMissing()
{
    QCOMPARE(missing(standing()), u"To Staff AI Engineer: one domain at level 4 and one more system."_s);
    QCOMPARE(missing(standing(), Length::Short), u"one domain at level 4 and one more system"_s);
    QCOMPARE(missing(standing({2, 1}, 0), Length::Short),
             u"one domain at level 3 and breadth in two more domains"_s);
    QCOMPARE(missing(standing({3, 3, 3, 3}, 0), Length::Short),
             u"one domain at level 4 and three systems in production"_s);
    QCOMPARE(missing(standing({4, 3, 3, 3}, 3)), u"The highest level of this framework."_s);
    QCOMPARE(missing(standing({4, 3, 3, 3}, 3), Length::Short), QString());
    QVERIFY(missing(standing({})).startsWith(u"Rate a first domain"_s));
}

void TestPhrases::minimums_data()
{
    using Kind = core::Minimum::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("present");
    QTest::addColumn<int>("required");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Kind kind, int present, int required, const QString &label,
                        const QString &text) {
        QTest::newRow(name) << static_cast<int>(kind) << present << required << label << text;
    };
    row("depth, one", Kind::Depth, 3, 4, u"Depth"_s, u"one level missing"_s);
    row("depth, three", Kind::Depth, 1, 4, u"Depth"_s, u"three levels missing"_s);
    row("depth met", Kind::Depth, 5, 4, u"Depth"_s, {});
    row("breadth, one", Kind::Breadth, 2, 3, u"Breadth"_s, u"one domain missing"_s);
    row("breadth, eleven", Kind::Breadth, 1, 12, u"Breadth"_s, u"11 domains missing"_s);
    row("systems", Kind::Impacts, 2, 3, u"Systems"_s, u"one missing"_s);
    row("domain", Kind::Domain, 1, 3, u"Safety & alignment"_s, u"two levels missing"_s);
    row("count", Kind::Count, 0, 2, u"Two domains at level 3"_s, u"two domains missing"_s);
    row("count of one", Kind::Count, 0, 1, u"One domain at level 3"_s, u"one domain missing"_s);
    row("points", Kind::Points, 14, 15, u"Points"_s, u"one point missing"_s);
}

void TestPhrases::minimums()
{
    QFETCH(int, kind);
    QFETCH(int, present);
    QFETCH(int, required);
    core::Minimum given = minimum(static_cast<core::Minimum::Kind>(kind), present, required);
    given.domain = core::DomainId(u"safety"_s);
    given.countDepth = core::Depth(3);
    QTEST(minimumLabel(given, framework()), "label");
    QTEST(minimumMissing(given), "text");
    QCOMPARE(minimumNumbers(given), u"%1, %2 needed"_s.arg(present).arg(required));
}

void TestPhrases::details()
{
    const auto detail = [](core::Minimum::Kind kind, int present, int required) {
        return minimumDetail(minimum(kind, present, required), standing(), framework());
    };
    using Kind = core::Minimum::Kind;
    QCOMPARE(detail(Kind::Depth, 3, 4), u"one level missing in the deepest domain"_s);
    const auto nearest = [](core::Minimum::Kind kind, int present, int required) {
        return nearestDomains(minimum(kind, present, required), standing(), framework());
    };
    QCOMPARE(nearest(Kind::Depth, 3, 4), u"nearest: Prompt engineering, Model evaluation and two more"_s);
    QCOMPARE(nearest(Kind::Depth, 4, 4), QString());
    QCOMPARE(nearest(Kind::Depth, 0, 4), QString());
    QCOMPARE(nearest(Kind::Impacts, 2, 3), QString());
    QCOMPARE(detail(Kind::Breadth, 5, 4), u"all domains but Safety & alignment"_s);
    QCOMPARE(detail(Kind::Impacts, 2, 3), u"one more in production"_s);
    QCOMPARE(detail(Kind::Impacts, 0, 3), u"three systems in production"_s);
    core::Minimum refused = minimum(Kind::Domain, 0, 3);
    refused.notApplicable = true;
    QCOMPARE(minimumDetail(refused, standing(), framework()), u"marked not applicable"_s);
}

void TestPhrases::shapes_data()
{
    QTest::addColumn<QList<int>>("depths");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("pi")
        << QList{3, 3, 3, 3, 2, 1} << u"Pi shape"_s
        << u"Deep (3 or more) in four domains, working (2 or more) in five. Safety & alignment, at 1, keeps it from a comb."_s;
    QTest::newRow("pi, two missing")
        << QList{3, 3, 3, 3, 1} << u"Pi shape"_s
        << u"Deep (3 or more) in four domains, working (2 or more) in four. Cost optimisation and Safety & alignment keep it from a comb."_s;
    QTest::newRow("pi, four missing")
        << QList{3, 3} << u"Pi shape"_s
        << u"Deep (3 or more) in two domains, working (2 or more) in two. Four core domains below 2 keep it from a comb."_s;
    QTest::newRow("comb") << QList{3, 3, 2, 2, 2, 2} << u"Comb shape"_s
                          << u"Deep (3 or more) in two domains, working (2 or more) in every core domain."_s;
    QTest::newRow("T") << QList{4, 2, 2, 2} << u"T shape"_s
                       << u"Deep (3 or more) in one domain, working (2 or more) in four."_s;
    QTest::newRow("starting") << QList{1} << u"Starting out"_s
                              << u"Deep (3 or more) in no domain yet, working (2 or more) in none."_s;
}

void TestPhrases::shapes()
{
    QFETCH(QList<int>, depths);
    const core::Standing from = standing(depths);
    const core::ShapeResult result = core::shape(from, framework());
    QTEST(shapeName(result.shape), "name");
    QTEST(shapeSentence(result, from, framework()), "sentence");
    // The short forms name the same domains.
    QCOMPARE(shapeWords(result).contains(u"no domain"), result.deep.isEmpty());
    for (const qsizetype index : result.deep)
        QVERIFY(shapeDomains(result, framework()).contains(framework().domains.at(index).name));
}

void TestPhrases::steps_data()
{
    QTest::addColumn<int>("vector");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("impacts");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, core::Vector vector, int from, int to, int impacts,
                        const QString &title) {
        QTest::newRow(name) << static_cast<int>(vector) << from << to << impacts << title;
    };
    row("depth", core::Vector::Depth, 3, 4, 2, u"Prompt engineering, level 3 to 4"_s);
    row("breadth from nothing", core::Vector::Breadth, 0, 2, 2, u"Prompt engineering, to level 2"_s);
    row("in production", core::Vector::Breadth, 2, 2, 2, u"Prompt engineering, practise in production"_s);
    row("scale", core::Vector::Scale, -1, -1, 2, u"Systems at ten times the scale"_s);
    row("first system", core::Vector::Impact, -1, -1, 0, u"First system in production"_s);
    row("one more system", core::Vector::Impact, -1, -1, 2, u"One more system in production"_s);
    row("leadership", core::Vector::Leadership, -1, -1, 2, u"Leadership in Prompt engineering"_s);
    row("research", core::Vector::Research, -1, -1, 2, u"Research in Prompt engineering"_s);
}

void TestPhrases::steps()
{
    QFETCH(int, vector);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, impacts);
    core::Opportunity opportunity;
    opportunity.vector = static_cast<core::Vector>(vector);
    opportunity.domain = core::DomainId(u"prompt_eng"_s);
    if (from >= 0)
        opportunity.from = core::Depth(from);
    if (to >= 0)
        opportunity.to = core::Depth(to);
    QTEST(opportunityTitle(opportunity, framework(), impacts), "title");
    if (opportunity.vector == core::Vector::Scale) {
        core::Quantity next;
        next.value.digits = 12'000'000;
        next.unit = u"queries/day"_s;
        opportunity.next = next;
        QCOMPARE(opportunityTitle(opportunity, framework(), impacts), u"Systems at 12,000,000 queries/day"_s);
    }
}

void TestPhrases::userTextWithPlaceholdersStaysAsTyped()
{
    core::Framework odd = framework();
    odd.domains[0].name = u"%1 <b>%2</b>"_s;
    core::Opportunity opportunity;
    opportunity.domain = odd.domains[0].id;
    opportunity.from = core::Depth(3);
    opportunity.to = core::Depth(4);
    QCOMPARE(opportunityTitle(opportunity, odd, 0), u"%1 <b>%2</b>, level 3 to 4"_s);
    core::Person person;
    person.name = u"  Ada\n Example "_s;
    QCOMPARE(personName(person), u"Ada Example"_s);
    person.name.clear();
    QCOMPARE(personName(person), u"Unnamed"_s);
}

void TestPhrases::ladder()
{
    core::Framework with = framework();
    const auto level = [](const QString &title, const QString &skill, std::optional<core::Months> months) {
        return core::LadderLevel{
            core::LadderLevelId(title.toLower()), title, {core::SkillId(skill)}, months, {}};
    };
    with.ladder.levels = {level(u"Junior"_s, u"syntax"_s, core::Months(24)),
                          level(u"Mid"_s, u"version_control"_s, core::Months(36)),
                          level(u"Senior"_s, u"architecture"_s, std::nullopt)};
    with.ladder.compareLadder = core::LadderLevelId(u"senior"_s);
    with.market = core::Market{20, 40, {}, {}};
    core::LadderStanding place;
    place.levels = {{1, 1, {}}, {1, 0, {core::SkillId(u"version_control"_s)}}, {1, 0, {}}};
    place.at = 1;
    place.ladderMonths = core::Months(60);
    place.matrixMonths = core::Months(18);
    QCOMPARE(
        ladderSentence(place, with, 1),
        u"Mid there: version control missing. To Senior: 24 + 36 = 60 months on the ladder, 18 of focused "
        "practice here. With a system in production the source names 20 to 40\u00a0% more pay; no promise."_s);
    QVERIFY(!ladderSentence(place, with, 0).contains(u"pay"));
    QVERIFY(ladderSentence(place, with, 0, core::Months(10))
                .endsWith(u"18 of focused practice here, 10 with two streams."));
    QCOMPARE(ladderSentence(place, with, 0, core::Months(18)), ladderSentence(place, with, 0));
    QCOMPARE(ladderWords(place, with),
             u"Traditional ladder: Mid, no skill yet; 60 months to Senior, 18 here."_s);
    place.levels[1] = {3, 2, {core::SkillId(u"version_control"_s)}};
    QCOMPARE(ladderWords(place, with),
             u"Traditional ladder: Mid, two of three skills; 60 months to Senior, 18 here."_s);
    place.matrixMonths.reset();
    QVERIFY(!ladderSentence(place, with, 0).contains(u"To Senior"));
    QCOMPARE(ladderWords(place, with), u"Traditional ladder: Mid, two of three skills."_s);
    QCOMPARE(ladderSentence({}, framework(), 1), QString());
    QCOMPARE(ladderWords({}, framework()), QString());
}

void TestPhrases::evidence_data()
{
    QTest::addColumn<QList<bool>>("shown");
    QTest::addColumn<int>("current");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("foundation");
    QTest::newRow("foundation missing")
        << QList{true, false, true} << 3 << u"Level 3: 4 of 4, 3 needed"_s << u"level 2: 2 of 4, 3 needed"_s;
    QTest::newRow("all shown") << QList{true, true, true} << 3 << u"Level 3: 4 of 4, 3 needed"_s << QString();
    QTest::newRow("not shown yet") << QList{true, true, false} << 3 << u"Level 3: 2 of 4, 3 needed"_s
                                   << QString();
    QTest::newRow("not rated") << QList{false, false, false} << -1 << u"Level 1: 2 of 4, 3 needed"_s
                               << QString();
    QTest::newRow("above the highest")
        << QList{true, true, true} << 7 << u"Level 3: 4 of 4, 3 needed"_s << QString();
}

void TestPhrases::evidence()
{
    QFETCH(QList<bool>, shown);
    QFETCH(int, current);
    core::DomainEvidence given;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        given.levels += core::LevelEvidence{
            core::Depth(static_cast<int>(i) + 1), 4, shown.at(i) ? 4 : 2, 3, shown.at(i), {}, {}};
        if (shown.at(i))
            given.highestShown = core::Depth(static_cast<int>(i) + 1);
    }
    const EvidenceWords words =
        evidenceWords(given, current < 0 ? std::nullopt : std::optional(core::Depth(current)));
    QTEST(words.level, "level");
    QTEST(words.foundation, "foundation");
}

QTEST_APPLESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
