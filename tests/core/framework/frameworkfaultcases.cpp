// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/framework/frameworkfaultcases.h"

namespace depthchart::test {

namespace {

/// Domain `one` of two levels and domain `two` of one.
const QByteArray twoDomains = R"([{"id": "one", "name": "One", "levels": [{"level": 1}, {"level": 2}]},
    {"id": "two", "name": "Two", "levels": [{"level": 1}]}])";

QByteArray framework(const QByteArray &head, const QByteArray &domains, const QByteArray &members)
{
    return R"({"format": "depthchart-framework", "version": 1, )" + head + R"(, "domains": )" + domains +
           members + "}";
}

QByteArray head()
{
    return R"("id": "f", "name": "F", "revision": "1")";
}

const auto idRule = QStringLiteral("an id of 1 to 64 characters of A-Z a-z 0-9 _ . -");
const auto required = QStringLiteral("a value: this key is required");
const auto nothing = QStringLiteral("nothing");
const auto monthsRule = QStringLiteral("a whole number from 1 to 120");

class Cases
{
public:
    void addFile(const QByteArray &name, const QByteArray &bytes, const QStringList &pointers,
                 const QString &found, const QString &allowed)
    {
        m_cases.append({name, bytes, pointers, found, allowed});
    }
    /// The two domains and those members.
    void add(const QByteArray &name, const QByteArray &members, const QString &pointer, const QString &found,
             const QString &allowed)
    {
        addFile(name, framework(head(), twoDomains, ", " + members), {pointer}, found, allowed);
    }
    /// A framework of those domains alone.
    void addDomains(const QByteArray &name, const QByteArray &domains, const QString &pointer,
                    const QString &found, const QString &allowed)
    {
        addFile(name, framework(head(), domains, {}), {pointer}, found, allowed);
    }
    /// One domain with those levels.
    void addLevels(const QByteArray &name, const QByteArray &levels, const QString &pointer,
                   const QString &found, const QString &allowed)
    {
        addDomains(name, R"([{"id": "one", "name": "One", "levels": )" + levels + "}]",
                   QStringLiteral("/domains/0/levels") + pointer, found, allowed);
    }
    /// Career levels over the two domains.
    void addRules(const QByteArray &name, const QByteArray &rules, const QString &pointer,
                  const QString &found, const QString &allowed)
    {
        add(name, R"("careerLevels": [)" + rules + "]", QStringLiteral("/careerLevels") + pointer, found,
            allowed);
    }
    [[nodiscard]] const QList<FaultCase> &cases() const { return m_cases; }

private:
    QList<FaultCase> m_cases;
};

void addHeads(Cases &cases)
{
    const QString format = QStringLiteral("depthchart-framework");
    cases.addFile("not an object", "3", {QString()}, QStringLiteral("3"), QStringLiteral("an object"));
    cases.addFile("no format", "{}", {QStringLiteral("/format")}, nothing, format);
    cases.addFile("another format", R"({"format": "depthchart-profile"})", {QStringLiteral("/format")},
                  QStringLiteral("the text “depthchart-profile”"), format);
    cases.addFile("nothing but the format", R"({"format": "depthchart-framework"})",
                  {QStringLiteral("/version"), QStringLiteral("/id"), QStringLiteral("/name"),
                   QStringLiteral("/revision"), QStringLiteral("/domains")},
                  nothing, required);
    cases.addFile("newer version",
                  R"({"format": "depthchart-framework", "version": 2, )" + head() + R"(, "domains": )" +
                      twoDomains + "}",
                  {QStringLiteral("/version")}, QStringLiteral("2"), QStringLiteral("1"));
    const auto withHead = [&cases](const QByteArray &name, const QByteArray &id, const QString &found) {
        cases.addFile(name, framework(R"("id": )" + id + R"(, "name": "F", "revision": "1")", twoDomains, {}),
                      {QStringLiteral("/id")}, found, idRule);
    };
    withHead("empty id", "\"\"", QStringLiteral("an empty text"));
    withHead("id with a space", "\"a b\"", QStringLiteral("the text “a b”"));
    withHead("id with a slash", "\"a/b\"", QStringLiteral("the text “a/b”"));
    withHead("id with a line break", R"("ab\n")", QStringLiteral("the text “ab”"));
    withHead("id beyond ASCII", "\"é\"", QStringLiteral("the text “é”"));
    withHead("id of 65 characters", '"' + QByteArray(65, 'x') + '"',
             QStringLiteral("the text “") + QString(60, u'x') + QStringLiteral("…”"));
    withHead("id as a number", "7", QStringLiteral("7"));
    cases.addFile("revision as a number",
                  framework(R"("id": "f", "name": "F", "revision": 1)", twoDomains, {}),
                  {QStringLiteral("/revision")}, QStringLiteral("1"), QStringLiteral("a text"));
}

void addDomainFaults(Cases &cases)
{
    cases.addDomains("no domains", "[]", QStringLiteral("/domains"), QStringLiteral("a list of 0"),
                     QStringLiteral("a list of 1 to 40 entries"));
    QByteArray many;
    for (int i = 0; i < 41; ++i)
        many += (i > 0 ? "," : "") + QByteArray(R"({"id": "d)") + QByteArray::number(i) +
                R"(", "name": "", "levels": [{"level": 1}]})";
    cases.addDomains("41 domains", "[" + many + "]", QStringLiteral("/domains"),
                     QStringLiteral("a list of 41"), QStringLiteral("a list of 1 to 40 entries"));
    cases.addDomains("domains as an object", "{}", QStringLiteral("/domains"), QStringLiteral("an object"),
                     QStringLiteral("a list"));
    const QByteArray levels = R"("levels": [{"level": 1}])";
    cases.addDomains("domain's id twice",
                     R"([{"id": "one", "name": "", )" + levels + R"(}, {"id": "one", "name": "", )" + levels +
                         "}]",
                     QStringLiteral("/domains/1/id"), QStringLiteral("the id “one” a second time"),
                     QStringLiteral("each id once"));
    cases.addDomains("domain without an id", R"([{"name": "", )" + levels + "}]",
                     QStringLiteral("/domains/0/id"), nothing, required);
    cases.addDomains("domain without a name", R"([{"id": "one", )" + levels + "}]",
                     QStringLiteral("/domains/0/name"), nothing, required);
    cases.addDomains("domain without levels", R"([{"id": "one", "name": ""}])",
                     QStringLiteral("/domains/0/levels"), nothing, required);
    cases.addDomains("domain's percent",
                     R"([{"id": "one", "name": "", "evidencePercent": 0, )" + levels + "}]",
                     QStringLiteral("/domains/0/evidencePercent"), QStringLiteral("0"),
                     QStringLiteral("a whole number from 1 to 100"));
    cases.addDomains(
        "synonyms as a flat list", R"([{"id": "one", "name": "", "synonyms": ["a"], )" + levels + "}]",
        QStringLiteral("/domains/0/synonyms/0"), QStringLiteral("the text “a”"), QStringLiteral("a list"));
    cases.addDomains(
        "synonym as a number", R"([{"id": "one", "name": "", "synonyms": [["a", 2]], )" + levels + "}]",
        QStringLiteral("/domains/0/synonyms/0/1"), QStringLiteral("2"), QStringLiteral("a text"));
}

void addLevelFaults(Cases &cases)
{
    cases.addLevels("no levels", "[]", {}, QStringLiteral("a list of 0"),
                    QStringLiteral("a list of 1 to 10 entries"));
    QByteArray eleven;
    for (int i = 1; i <= 10; ++i)
        eleven += R"({"level": )" + QByteArray::number(i) + "}, ";
    cases.addLevels("11 levels", "[" + eleven + R"({"level": 10}])", {}, QStringLiteral("a list of 11"),
                    QStringLiteral("a list of 1 to 10 entries"));
    cases.addLevels("levels from 2", R"([{"level": 2}])", QStringLiteral("/0/level"), QStringLiteral("2"),
                    QStringLiteral("1: levels stand as 1, 2, 3 …"));
    cases.addLevels("a level left out", R"([{"level": 1}, {"level": 3}])", QStringLiteral("/1/level"),
                    QStringLiteral("3"), QStringLiteral("2: levels stand as 1, 2, 3 …"));
    cases.addLevels("a level twice", R"([{"level": 1}, {"level": 1}])", QStringLiteral("/1/level"),
                    QStringLiteral("1"), QStringLiteral("2: levels stand as 1, 2, 3 …"));
    cases.addLevels("level 0", R"([{"level": 0}])", QStringLiteral("/0/level"), QStringLiteral("0"),
                    QStringLiteral("a whole number from 1 to 10"));
    cases.addLevels("level without its number", R"([{"title": "Begin"}])", QStringLiteral("/0/level"),
                    nothing, required);
    cases.addLevels("level as a number", R"([{"level": 1}, 2])", QStringLiteral("/1"), QStringLiteral("2"),
                    QStringLiteral("an object"));
    cases.addLevels("no months", R"([{"level": 1, "monthsFromPrevious": 0}])",
                    QStringLiteral("/0/monthsFromPrevious"), QStringLiteral("0"), monthsRule);
    cases.addLevels("121 months", R"([{"level": 1, "monthsFromPrevious": 121}])",
                    QStringLiteral("/0/monthsFromPrevious"), QStringLiteral("121"), monthsRule);
    cases.addLevels("half a month", R"([{"level": 1, "monthsFromPrevious": 0.5}])",
                    QStringLiteral("/0/monthsFromPrevious"), QStringLiteral("0.5"), monthsRule);
    cases.addLevels("points below 0", R"([{"level": 1, "points": -1}])", QStringLiteral("/0/points"),
                    QStringLiteral("-1"), QStringLiteral("a whole number from 0 to 10000"));
    cases.addLevels("statement twice in a level", R"([{"level": 1, "canExecute": ["A", "B", "A"]}])",
                    QStringLiteral("/0/canExecute/2"), QStringLiteral("the statement “A” a second time"),
                    QStringLiteral("each statement once within a domain"));
    cases.addLevels("statement twice in a domain",
                    R"([{"level": 1, "canExecute": ["A"]}, {"level": 2, "canExecute": ["B", "A"]}])",
                    QStringLiteral("/1/canExecute/1"), QStringLiteral("the statement “A” a second time"),
                    QStringLiteral("each statement once within a domain"));
}

void addRuleFaults(Cases &cases)
{
    QByteArray many;
    for (int i = 0; i < 41; ++i) {
        many += (i > 0 ? "," : "") + QByteArray(R"({"id": "c)") + QByteArray::number(i) +
                R"(", "impacts": )" + QByteArray::number(100 - i) + "}";
    }
    cases.addRules("41 career levels", many, {}, QStringLiteral("a list of 41"),
                   QStringLiteral("a list of 0 to 40 entries"));
    cases.addRules("career level's id twice", R"({"id": "a", "depth": 1}, {"id": "a"})",
                   QStringLiteral("/1/id"), QStringLiteral("the id “a” a second time"),
                   QStringLiteral("each id once"));
    cases.addRules("career level without an id", R"({"title": "A"})", QStringLiteral("/0/id"), nothing,
                   required);
    cases.addRules("more depth than any domain has", R"({"id": "a", "depth": 3})", QStringLiteral("/0/depth"),
                   QStringLiteral("3"), QStringLiteral("at most 2: no domain has a higher level"));
    cases.addRules("more breadth than domains", R"({"id": "a", "breadth": 3})", QStringLiteral("/0/breadth"),
                   QStringLiteral("3"), QStringLiteral("at most 2: the framework has no more domains"));
    cases.addRules("more depth than the domain has", R"({"id": "a", "domains": {"one": 2, "two": 2}})",
                   QStringLiteral("/0/domains/two"), QStringLiteral("2"),
                   QStringLiteral("at most 1: the domain has no higher level"));
    cases.addRules("unknown domain in a rule", R"({"id": "a", "domains": {"x/y": 1}})",
                   QStringLiteral("/0/domains/x~1y"), QStringLiteral("the unknown domain “x/y”"),
                   QStringLiteral("the id of one of the framework's domains"));
    cases.addRules("more domains counted than there are",
                   R"({"id": "a", "counts": [{"domains": 3, "depth": 1}]})",
                   QStringLiteral("/0/counts/0/domains"), QStringLiteral("3"),
                   QStringLiteral("at most 2: no more domains have that depth"));
    cases.addRules("more domains counted than are deep enough",
                   R"({"id": "a", "counts": [{"domains": 1}, {"domains": 2, "depth": 2}]})",
                   QStringLiteral("/0/counts/1/domains"), QStringLiteral("2"),
                   QStringLiteral("at most 1: no more domains have that depth"));
    cases.addRules("more points than there are", R"({"id": "a", "points": 4})", QStringLiteral("/0/points"),
                   QStringLiteral("4"), QStringLiteral("at most 3: the levels give no more points"));
    cases.addRules("more impacts than a profile holds", R"({"id": "a", "impacts": 10001})",
                   QStringLiteral("/0/impacts"), QStringLiteral("10001"),
                   QStringLiteral("a whole number from 0 to 10000"));
}

void addHiddenRules(Cases &cases)
{
    const auto hidden = [&cases](const QByteArray &name, const QByteArray &rules, int index) {
        cases.addRules(name, rules, QStringLiteral("/%1").arg(index),
                       QStringLiteral("a career level that “a” above it hides"),
                       QStringLiteral("a level with some minimum below those of each level above it"));
    };
    hidden("the same rule twice", R"({"id": "a", "depth": 1}, {"id": "b", "depth": 1})", 1);
    hidden("the higher asks for less", R"({"id": "a", "depth": 1}, {"id": "b", "depth": 2})", 1);
    hidden("a rule without minimums comes first", R"({"id": "a"}, {"id": "b", "impacts": 1})", 1);
    hidden(
        "hidden by one further up",
        R"({"id": "a", "depth": 1, "impacts": 1}, {"id": "c", "depth": 2}, {"id": "b", "depth": 1, "impacts": 2})",
        2);
    hidden("named domain",
           R"({"id": "a", "domains": {"one": 1}}, {"id": "b", "depth": 1, "domains": {"one": 2, "two": 1}})",
           1);
    hidden("minimum of 0 of a named domain",
           R"({"id": "a", "domains": {"two": 0}, "depth": 1}, {"id": "b", "depth": 1})", 1);
    hidden(
        "count",
        R"({"id": "a", "counts": [{"domains": 1, "depth": 1}]}, {"id": "b", "counts": [{"domains": 2, "depth": 1}]})",
        1);
    hidden("points", R"({"id": "a", "points": 2}, {"id": "b", "points": 3})", 1);
}

void addOtherFaults(Cases &cases)
{
    cases.add("percent over 100", R"("evidencePercent": 101)", QStringLiteral("/evidencePercent"),
              QStringLiteral("101"), QStringLiteral("a whole number from 1 to 100"));
    for (const char *name : {"working", "deep", "lead", "research"}) {
        for (const char *literal : {"0", "11"}) {
            cases.add(QByteArray("threshold ") + name + ' ' + literal,
                      R"("thresholds": {")" + QByteArray(name) + "\": " + literal + "}",
                      QStringLiteral("/thresholds/") + QString::fromLatin1(name),
                      QString::fromLatin1(literal), QStringLiteral("a whole number from 1 to 10"));
        }
    }
    cases.add("role's id twice", R"("roles": [{"id": "r"}, {"id": "r"}])", QStringLiteral("/roles/1/id"),
              QStringLiteral("the id “r” a second time"), QStringLiteral("each id once"));
    cases.add("unknown domain in a role", R"("roles": [{"id": "r", "depths": {"three": 1}}])",
              QStringLiteral("/roles/0/depths/three"), QStringLiteral("the unknown domain “three”"),
              QStringLiteral("the id of one of the framework's domains"));
    cases.add("role's depth", R"("roles": [{"id": "r", "depths": {"one": 11}}])",
              QStringLiteral("/roles/0/depths/one"), QStringLiteral("11"),
              QStringLiteral("a whole number from 0 to 10"));
    cases.add("template's risk", R"("growth": {"scale": {"risk": "none"}})",
              QStringLiteral("/growth/scale/risk"), QStringLiteral("the text “none”"),
              QStringLiteral("one of low, medium, high"));
    cases.add("template's months", R"("growth": {"breadth": {"production": {"months": 0}}})",
              QStringLiteral("/growth/breadth/production/months"), QStringLiteral("0"), monthsRule);
    cases.add("template as a text", R"("growth": {"impact": {"first": "a system"}})",
              QStringLiteral("/growth/impact/first"), QStringLiteral("the text “a system”"),
              QStringLiteral("an object"));
    cases.add("ladder level's id twice", R"("ladder": {"levels": [{"id": "l"}, {"id": "l"}]})",
              QStringLiteral("/ladder/levels/1/id"), QStringLiteral("the id “l” a second time"),
              QStringLiteral("each id once"));
    cases.add("skill twice in a level", R"("ladder": {"levels": [{"id": "l", "skills": ["s", "s"]}]})",
              QStringLiteral("/ladder/levels/0/skills/1"), QStringLiteral("the id “s” a second time"),
              QStringLiteral("each id once"));
    cases.add("skill twice on the ladder",
              R"("ladder": {"levels": [{"id": "l", "skills": ["s"]}, {"id": "m", "skills": ["s"]}]})",
              QStringLiteral("/ladder/levels/1/skills/0"), QStringLiteral("the id “s” a second time"),
              QStringLiteral("each id once"));
    cases.add("skill that is no id", R"("ladder": {"levels": [{"id": "l", "skills": ["a b"]}]})",
              QStringLiteral("/ladder/levels/0/skills/0"), QStringLiteral("the text “a b”"), idRule);
    const QByteArray rules =
        R"("careerLevels": [{"id": "a"}], "ladder": {"levels": [{"id": "l"}], "compare": )";
    cases.add("compared with an unknown level", rules + R"({"ladder": "x", "level": "a"}})",
              QStringLiteral("/ladder/compare/ladder"), QStringLiteral("the unknown level “x”"),
              QStringLiteral("the id of one of the ladder's levels"));
    cases.add("compared with an unknown career level", rules + R"({"ladder": "l", "level": "x"}})",
              QStringLiteral("/ladder/compare/level"), QStringLiteral("the unknown career level “x”"),
              QStringLiteral("the id of one of the career levels"));
    cases.add("compared with nothing", rules + R"({"ladder": "l"}})", QStringLiteral("/ladder/compare/level"),
              nothing, required);
    cases.add("premium of one number", R"("market": {"premiumPercent": [20]})",
              QStringLiteral("/market/premiumPercent"), QStringLiteral("a list of 1"),
              QStringLiteral("a list of two numbers"));
    cases.add("premium falling", R"("market": {"premiumPercent": [40, 20]})",
              QStringLiteral("/market/premiumPercent"), QStringLiteral("40 to 20"),
              QStringLiteral("the lower number first"));
    cases.add("premium as a text", R"("market": {"premiumPercent": [20, "40"]})",
              QStringLiteral("/market/premiumPercent/1"), QStringLiteral("the text “40”"),
              QStringLiteral("a whole number from 0 to 1000"));
    cases.add("key twice", R"("summary": "a", "summary": "b")", QStringLiteral("/summary"),
              QStringLiteral("the key a second time"), QStringLiteral("each key once"));
    cases.add("long text", R"("summary": ")" + QByteArray(100'001, 'x') + "\"", QStringLiteral("/summary"),
              QStringLiteral("a text of more than 100000 characters"),
              QStringLiteral("at most 100000 characters"));
}

void addSeveral(Cases &cases)
{
    // What cannot be judged on top of a fault is not judged: no unknown domain where an id is missing, no
    // hidden level where a minimum could not be read; all else is.
    cases.addFile(
        "many at once",
        framework(R"("id": "f", "name": 1, "revision": "1")",
                  R"([{"id": "o n e", "name": "", "levels": [{"level": 1, "points": "x"}]},
                                {"id": "two", "name": "", "levels": [{"level": 1, "canExecute": ["A", "A"]}]}])",
                  R"(, "careerLevels": [{"id": "a", "impacts": "many"}, {"id": "b", "depth": 2, "points": 999,
                                "domains": {"one": 1}}], "roles": [{"id": "r", "depths": {"three": 1}}])"),
        {QStringLiteral("/name"), QStringLiteral("/domains/0/id"),
         QStringLiteral("/domains/0/levels/0/points"), QStringLiteral("/careerLevels/0/impacts"),
         QStringLiteral("/domains/1/levels/0/canExecute/1"), QStringLiteral("/careerLevels/1/depth")},
        QStringLiteral("1"), QStringLiteral("a text"));
    cases.addFile(
        "every rule of a career level at once",
        framework(
            head(), twoDomains,
            R"(, "careerLevels": [{"id": "a", "depth": 9, "breadth": 9, "points": 9, "domains": {"two": 9, "x": 1},
                                "counts": [{"domains": 9, "depth": 9}]}])"),
        {QStringLiteral("/careerLevels/0/domains/two"), QStringLiteral("/careerLevels/0/domains/x"),
         QStringLiteral("/careerLevels/0/breadth"), QStringLiteral("/careerLevels/0/depth"),
         QStringLiteral("/careerLevels/0/counts/0/domains"), QStringLiteral("/careerLevels/0/points")},
        QStringLiteral("9"), QStringLiteral("at most 1: the domain has no higher level"));
}

} // namespace

QList<FaultCase> frameworkFaultCases()
{
    Cases cases;
    addHeads(cases);
    addDomainFaults(cases);
    addLevelFaults(cases);
    addRuleFaults(cases);
    addHiddenRules(cases);
    addOtherFaults(cases);
    addSeveral(cases);
    return cases.cases();
}

} // namespace depthchart::test
