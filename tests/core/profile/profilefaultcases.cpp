// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/profile/profilefaultcases.h"

namespace depthchart::test {

namespace {

/// A profile with those members besides its format.
QByteArray profileWith(const QByteArray &members)
{
    return "{\"format\": \"depthchart-profile\", \"version\": 1, " + members + "}";
}

const auto wholeDepth = QStringLiteral("a whole number from 0 to 10");
const auto isoDate = QStringLiteral("a date such as 2026-03-14");
const auto aText = QStringLiteral("a text");
const auto aList = QStringLiteral("a list");
const auto anObject = QStringLiteral("an object");
const auto aFlag = QStringLiteral("true or false");

class Cases
{
public:
    /// One fault, in a profile with those members.
    void add(const QByteArray &name, const QByteArray &members, const QString &pointer, const QString &found,
             const QString &allowed)
    {
        m_cases.append({name, profileWith(members), {pointer}, found, allowed});
    }
    void addFile(const QByteArray &name, const QByteArray &bytes, const QStringList &pointers,
                 const QString &found, const QString &allowed)
    {
        m_cases.append({name, bytes, pointers, found, allowed});
    }
    [[nodiscard]] const QList<FaultCase> &cases() const { return m_cases; }

private:
    QList<FaultCase> m_cases;
};

void addHeads(Cases &cases)
{
    const QString format = QStringLiteral("depthchart-profile");
    cases.addFile("not an object", "[]", {QString()}, aList, anObject);
    cases.addFile("no format", "{}", {QStringLiteral("/format")}, QStringLiteral("nothing"), format);
    // Whatever else is wrong in it, the format says it all.
    cases.addFile("another format", R"({"format": "depthchart-framework", "person": 3})",
                  {QStringLiteral("/format")}, QStringLiteral("the text “depthchart-framework”"), format);
    cases.addFile("a format that is no text", R"({"format": 1})", {QStringLiteral("/format")},
                  QStringLiteral("1"), format);
    const QString versions = QStringLiteral("a whole number from 1 to 2147483647");
    cases.addFile("version 0", R"({"format": "depthchart-profile", "version": 0})",
                  {QStringLiteral("/version")}, QStringLiteral("0"), versions);
    cases.addFile("version as a text", R"({"format": "depthchart-profile", "version": "1"})",
                  {QStringLiteral("/version")}, QStringLiteral("the text “1”"), versions);
    cases.addFile("version with a fraction", R"({"format": "depthchart-profile", "version": 1.0})",
                  {QStringLiteral("/version")}, QStringLiteral("1.0"), versions);
    cases.add(
        "unknown section left out", R"("partial": ["evidence", "nothing"])", QStringLiteral("/partial/1"),
        QStringLiteral("the text “nothing”"),
        QStringLiteral("one of person, domains, impacts, evidence, plan, reviews, history, ladder, self"));
    cases.add("framework copy that is no object", R"("frameworkCopy": "ai-engineering")",
              QStringLiteral("/frameworkCopy"), QStringLiteral("the text “ai-engineering”"), anObject);
}

void addDepths(Cases &cases)
{
    const auto depth = [&cases](const QByteArray &name, const QByteArray &literal, const QString &found) {
        cases.add(name, R"("domains": {"safety": {"self": )" + literal + "}}",
                  QStringLiteral("/domains/safety/self"), found, wholeDepth);
    };
    depth("depth of 11", "11", QStringLiteral("11"));
    depth("depth below 0", "-1", QStringLiteral("-1"));
    depth("depth with a fraction", "2.5", QStringLiteral("2.5"));
    depth("whole depth written with a point", "3.0", QStringLiteral("3.0"));
    depth("whole depth written with an exponent", "1e0", QStringLiteral("1e0"));
    depth("minus zero", "-0", QStringLiteral("-0"));
    depth("depth beyond 32 bits", "4294967297", QStringLiteral("4294967297"));
    depth("depth beyond 64 bits", "18446744073709551617", QStringLiteral("18446744073709551617"));
    depth("depth as a text", "\"3\"", QStringLiteral("the text “3”"));
    depth("depth as an empty text", "\"\"", QStringLiteral("an empty text"));
    depth("depth null", "null", QStringLiteral("null"));
    depth("depth true", "true", QStringLiteral("true"));
    cases.add("manager's depth", R"("domains": {"a/b~c": {"manager": 11}})",
              QStringLiteral("/domains/a~1b~0c/manager"), QStringLiteral("11"), wholeDepth);
    cases.add("agreed depth", R"("domains": {"safety": {"agreed": 11}})",
              QStringLiteral("/domains/safety/agreed"), QStringLiteral("11"), wholeDepth);
    cases.add("target depth", R"("domains": {"safety": {"target": 11}})",
              QStringLiteral("/domains/safety/target"), QStringLiteral("11"), wholeDepth);
    cases.add("rating in a review", R"("reviews": [{"ratings": {"safety": {"self": 11}}}])",
              QStringLiteral("/reviews/0/ratings/safety/self"), QStringLiteral("11"), wholeDepth);
    cases.add("depth in the history", R"("history": [{"depths": {"safety": 11}}])",
              QStringLiteral("/history/0/depths/safety"), QStringLiteral("11"), wholeDepth);
    cases.add("depth in the goal", R"("plan": {"goal": {"depths": {"safety": 11}}})",
              QStringLiteral("/plan/goal/depths/safety"), QStringLiteral("11"), wholeDepth);
    cases.add("depth of a step", R"("plan": {"steps": [{"from": 11}]})", QStringLiteral("/plan/steps/0/from"),
              QStringLiteral("11"), wholeDepth);
}

void addDates(Cases &cases)
{
    const auto date = [&cases](const QByteArray &name, const QByteArray &value, const QString &found) {
        cases.add(name, R"("person": {"started": )" + value + "}", QStringLiteral("/person/started"), found,
                  isoDate);
    };
    date("30 February", "\"2026-02-30\"", QStringLiteral("the text “2026-02-30”"));
    date("29 February of a common year", "\"2026-02-29\"", QStringLiteral("the text “2026-02-29”"));
    date("month 13", "\"2026-13-01\"", QStringLiteral("the text “2026-13-01”"));
    date("one digit", "\"2026-3-14\"", QStringLiteral("the text “2026-3-14”"));
    date("year of two digits", "\"26-03-14\"", QStringLiteral("the text “26-03-14”"));
    date("year 0", "\"0000-01-01\"", QStringLiteral("the text “0000-01-01”"));
    date("basic form", "\"20260314\"", QStringLiteral("the text “20260314”"));
    date("British form", "\"14/03/2026\"", QStringLiteral("the text “14/03/2026”"));
    date("instant", "\"2026-03-14T00:00:00Z\"", QStringLiteral("the text “2026-03-14T00:00:00Z”"));
    date("week date", "\"2026-W10-1\"", QStringLiteral("the text “2026-W10-1”"));
    date("line break after it", "\"2026-03-14\\n\"", QStringLiteral("the text “2026-03-14”"));
    date("digits of another script", "\"٢٠٢٦-٠٣-١٤\"", QStringLiteral("the text “٢٠٢٦-٠٣-١٤”"));
    date("empty date", "\"\"", QStringLiteral("an empty text"));
    date("date as a number", "20260314", QStringLiteral("20260314"));
    const QString bad = QStringLiteral("the text “soon”");
    cases.add("impact's date", R"("impacts": [{"date": "soon"}])", QStringLiteral("/impacts/0/date"), bad,
              isoDate);
    cases.add("evidence's date", R"("evidence": [{"date": "soon"}])", QStringLiteral("/evidence/0/date"), bad,
              isoDate);
    cases.add("plan's start", R"("plan": {"start": "soon"})", QStringLiteral("/plan/start"), bad, isoDate);
    cases.add("step's end", R"("plan": {"steps": [{"end": "soon"}]})", QStringLiteral("/plan/steps/0/end"),
              bad, isoDate);
    cases.add("review's date", R"("reviews": [{"date": "soon"}])", QStringLiteral("/reviews/0/date"), bad,
              isoDate);
    cases.add("action's due date", R"("reviews": [{"actions": [{"due": "soon"}]}])",
              QStringLiteral("/reviews/0/actions/0/due"), bad, isoDate);
    cases.add("snapshot's date", R"("history": [{"date": "soon"}])", QStringLiteral("/history/0/date"), bad,
              isoDate);
}

void addRepeats(Cases &cases)
{
    const QString twice = QStringLiteral("the id “x” a second time");
    const QString once = QStringLiteral("each id once");
    const auto repeated = [&](const QByteArray &name, const QByteArray &members, const QString &pointer) {
        cases.add(name, members, pointer, twice, once);
    };
    repeated("impact's id twice", R"("impacts": [{"id": "x"}, {"id": "y"}, {"id": "x"}])",
             QStringLiteral("/impacts/2/id"));
    repeated("evidence's id twice", R"("evidence": [{"id": "x"}, {"id": "x"}])",
             QStringLiteral("/evidence/1/id"));
    repeated("step's id twice", R"("plan": {"steps": [{"id": "x"}, {"id": "x"}]})",
             QStringLiteral("/plan/steps/1/id"));
    repeated("review's id twice", R"("reviews": [{"id": "x", "status": "finished"}, {"id": "x"}])",
             QStringLiteral("/reviews/1/id"));
    repeated("action's id twice", R"("reviews": [{"actions": [{"id": "x"}, {"id": "x"}]}])",
             QStringLiteral("/reviews/0/actions/1/id"));
    repeated("snapshot's id twice", R"("history": [{"id": "x"}, {"id": "x"}])",
             QStringLiteral("/history/1/id"));
    const QString key = QStringLiteral("the key a second time");
    const QString keyOnce = QStringLiteral("each key once");
    cases.add("domain twice", R"("domains": {"safety": {}, "safety": {"self": 11}})",
              QStringLiteral("/domains/safety"), key, keyOnce);
    cases.add("section twice", R"("person": {}, "person": {})", QStringLiteral("/person"), key, keyOnce);
    cases.add("unknown key twice", R"("x": 1, "x": 1)", QStringLiteral("/x"), key, keyOnce);
    cases.add("second open review",
              R"("reviews": [{"status": "open"}, {"status": "finished"}, {"status": "open"}])",
              QStringLiteral("/reviews/2/status"), QStringLiteral("a second open review"),
              QStringLiteral("one open review at most"));
}

void addTerms(Cases &cases)
{
    const QString raters = QStringLiteral("one of self, manager");
    cases.add("confirmed by a word unknown", R"("evidence": [{"tasks": [{"by": "me"}]}])",
              QStringLiteral("/evidence/0/tasks/0/by"), QStringLiteral("the text “me”"), raters);
    cases.add("confirmed as agreed", R"("evidence": [{"tasks": [{"by": "agreed"}]}])",
              QStringLiteral("/evidence/0/tasks/0/by"), QStringLiteral("the text “agreed”"), raters);
    cases.add("agreed as a side that is in", R"("reviews": [{"in": ["self", "agreed"]}])",
              QStringLiteral("/reviews/0/in/1"), QStringLiteral("the text “agreed”"), raters);
    cases.add("unknown vector", R"("plan": {"steps": [{"vector": "luck"}]})",
              QStringLiteral("/plan/steps/0/vector"), QStringLiteral("the text “luck”"),
              QStringLiteral("one of depth, breadth, scale, impact, leadership, research"));
    cases.add("vector in capitals", R"("plan": {"steps": [{"vector": "Depth"}]})",
              QStringLiteral("/plan/steps/0/vector"), QStringLiteral("the text “Depth”"),
              QStringLiteral("one of depth, breadth, scale, impact, leadership, research"));
    cases.add("unknown status of a step", R"("plan": {"steps": [{"status": "open"}]})",
              QStringLiteral("/plan/steps/0/status"), QStringLiteral("the text “open”"),
              QStringLiteral("one of planned, active, done"));
    cases.add("unknown status of a review", R"("reviews": [{"status": "done"}])",
              QStringLiteral("/reviews/0/status"), QStringLiteral("the text “done”"),
              QStringLiteral("one of open, finished"));
    cases.add("term null", R"("reviews": [{"status": null}])", QStringLiteral("/reviews/0/status"),
              QStringLiteral("null"), QStringLiteral("one of open, finished"));
    const QString goals = QStringLiteral("exactly one of level, role, depths");
    cases.add("two goals", R"("plan": {"goal": {"level": "a", "depths": {}}})", QStringLiteral("/plan/goal"),
              QStringLiteral("more than one of them"), goals);
}

void addNumbers(Cases &cases)
{
    const QString streams = QStringLiteral("a whole number from 1 to 4");
    cases.add("no streams", R"("plan": {"streams": 0})", QStringLiteral("/plan/streams"), QStringLiteral("0"),
              streams);
    cases.add("five streams", R"("plan": {"streams": 5})", QStringLiteral("/plan/streams"),
              QStringLiteral("5"), streams);
    const QString pace = QStringLiteral("a number from 0.10 to 1.00 with at most two decimals");
    for (const char *literal : {"0", "0.09", "1.01", "2", "0.125", "-0.5", "0.995", "1e2"}) {
        cases.add("pace of " + QByteArray(literal), R"("plan": {"pace": )" + QByteArray(literal) + "}",
                  QStringLiteral("/plan/pace"), QString::fromLatin1(literal), pace);
    }
    cases.add("pace as a text", R"("plan": {"pace": "0.5"})", QStringLiteral("/plan/pace"),
              QStringLiteral("the text “0.5”"), pace);
    cases.add("months below 0", R"("plan": {"steps": [{"months": -1}]})",
              QStringLiteral("/plan/steps/0/months"), QStringLiteral("-1"),
              QStringLiteral("a whole number from 0 to 1200"));
    cases.add("too many months", R"("plan": {"steps": [{"months": 1201}]})",
              QStringLiteral("/plan/steps/0/months"), QStringLiteral("1201"),
              QStringLiteral("a whole number from 0 to 1200"));
    cases.add("impacts of a snapshot", R"("history": [{"impacts": -1}])",
              QStringLiteral("/history/0/impacts"), QStringLiteral("-1"),
              QStringLiteral("a whole number from 0 to 10000"));
}

void addTypes(Cases &cases)
{
    cases.add("id as a number", R"("id": 5)", QStringLiteral("/id"), QStringLiteral("5"), aText);
    cases.add("name as a list", R"("person": {"name": ["Ada"]})", QStringLiteral("/person/name"), aList,
              aText);
    cases.add("name null", R"("person": {"name": null})", QStringLiteral("/person/name"),
              QStringLiteral("null"), aText);
    cases.add("domains as a list", R"("domains": [])", QStringLiteral("/domains"), aList, anObject);
    cases.add("domain as a depth", R"("domains": {"safety": 3})", QStringLiteral("/domains/safety"),
              QStringLiteral("3"), anObject);
    cases.add("evidence as an object", R"("evidence": {})", QStringLiteral("/evidence"), anObject, aList);
    cases.add("entry as a text", R"("evidence": ["text"])", QStringLiteral("/evidence/0"),
              QStringLiteral("the text “text”"), anObject);
    cases.add("section null", R"("plan": null)", QStringLiteral("/plan"), QStringLiteral("null"), anObject);
    cases.add("breadth as a number", R"("domains": {"safety": {"breadth": 1}})",
              QStringLiteral("/domains/safety/breadth"), QStringLiteral("1"), aFlag);
    cases.add("applies as a text", R"("domains": {"safety": {"applies": "no"}})",
              QStringLiteral("/domains/safety/applies"), QStringLiteral("the text “no”"), aFlag);
    cases.add("claim as a number", R"("domains": {"safety": {"claims": ["a", 2]}})",
              QStringLiteral("/domains/safety/claims/1"), QStringLiteral("2"), aText);
    cases.add("skill as an object", R"("ladder": {"mastered": [{}]})", QStringLiteral("/ladder/mastered/0"),
              anObject, aText);
    cases.add("long text found",
              R"("evidence": [{"tasks": "one two three four five six seven eight nine ten eleven twelve"}])",
              QStringLiteral("/evidence/0/tasks"),
              QStringLiteral("the text “one two three four five six seven eight nine ten eleven twel…”"),
              aList);
}

void addLimits(Cases &cases)
{
    const QString most = QStringLiteral("at most 100000 characters");
    cases.add("long text", "\"person\": {\"notes\": \"" + QByteArray(100'001, 'x') + "\"}",
              QStringLiteral("/person/notes"), QStringLiteral("a text of more than 100000 characters"), most);
    cases.add("long unknown text", "\"x\": [\"" + QByteArray(100'001, 'x') + "\"]", QStringLiteral("/x/0"),
              QStringLiteral("a text of more than 100000 characters"), most);
    const QString entries = QStringLiteral("more than 10000 entries");
    const QString mostEntries = QStringLiteral("at most 10000 entries");
    cases.add("long list", "\"evidence\": [" + QByteArrayLiteral("{},").repeated(10'000) + "{}]",
              QStringLiteral("/evidence"), entries, mostEntries);
    cases.add("long unknown list", "\"x\": [" + QByteArrayLiteral("1,").repeated(10'000) + "1]",
              QStringLiteral("/x"), entries, mostEntries);
    cases.add("deep nesting", "\"x\": " + QByteArray(64, '[') + QByteArray(64, ']'),
              QStringLiteral("/x") + QStringLiteral("/0").repeated(63),
              QStringLiteral("nesting deeper than 64"),
              QStringLiteral("at most 64 levels of lists and objects"));
}

void addSeveral(Cases &cases)
{
    const QByteArray members =
        R"("person": {"name": 3, "started": "soon"}, "domains": {"a": {"self": 11}, "a": {}},
        "impacts": [{"id": "x"}, 7, {"id": "x"}], "reviews": [{}, {}])";
    cases.addFile("many at once", profileWith(members),
                  {QStringLiteral("/domains/a"), QStringLiteral("/person/name"),
                   QStringLiteral("/person/started"), QStringLiteral("/domains/a/self"),
                   QStringLiteral("/impacts/1"), QStringLiteral("/impacts/2/id"),
                   QStringLiteral("/reviews/1/status")},
                  QStringLiteral("the key a second time"), QStringLiteral("each key once"));
}

} // namespace

QList<FaultCase> profileFaultCases()
{
    Cases cases;
    addHeads(cases);
    addDepths(cases);
    addDates(cases);
    addRepeats(cases);
    addTerms(cases);
    addNumbers(cases);
    addTypes(cases);
    addLimits(cases);
    addSeveral(cases);
    return cases.cases();
}

} // namespace depthchart::test
