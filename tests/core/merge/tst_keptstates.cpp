// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/keptstates.h"
#include "core/merge/profilefacts.h"
#include "tests/core/merge/mergesamples.h"

#include <QTest>

using namespace depthchart::core;
using namespace Qt::StringLiterals;

namespace {

KeptState state(const QByteArray &name, const QList<QByteArray> &parents = {}, bool isMixed = false)
{
    return {0, {}, name, parents, isMixed};
}

QByteArray names(const KeptStates &states)
{
    QByteArrayList result;
    for (const KeptState &each : states)
        result << each.digest;
    return result.join(' ');
}

/// "1" to that number, each made from the one before.
KeptStates chain(int length)
{
    KeptStates states;
    for (int i = 1; i <= length; ++i)
        states = withState(states, state(QByteArray::number(i),
                                         i == 1 ? QList<QByteArray>() : QList{QByteArray::number(i - 1)}));
    return states;
}

} // namespace

class TestKeptStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersRise();
    void theFirstTheNewestAndThoseInUseStay();
    void oldOnesSurvive();
    void whatGoesHandsOnItsParents();
    void ancestors();
    void placesGoByNames();
    void placesLeftOut();
};

void TestKeptStates::numbersRise()
{
    KeptStates states = chain(3);
    QCOMPARE(states.at(2).number, 3);
    // The same once more stays where it was first.
    states = withState(states, state("2", {"3"}));
    QCOMPARE(names(states), "1 2 3");
    QCOMPARE(states.at(1).parents, QList<QByteArray>{"1"});
}

void TestKeptStates::theFirstTheNewestAndThoseInUseStay()
{
    const KeptStates states = thinned(chain(20), {"7"}, 4);
    QCOMPARE(states.size(), 4);
    QCOMPARE(states.constFirst().digest, "1");
    QCOMPARE(states.constLast().digest, "20");
    QVERIFY(findState(states, "7"));
    // More are in use than there is room for.
    QCOMPARE(names(thinned(chain(5), {"2", "3", "4"}, 3)), "1 2 3 4 5");
}

/// Kept one by one: the newest stand close together, and far back there still are some.
void TestKeptStates::oldOnesSurvive()
{
    KeptStates states;
    for (int i = 1; i <= 1000; ++i) {
        const QByteArray name = QByteArray::number(i);
        states = thinned(withState(states, state(name, {QByteArray::number(i - 1)})), {name});
    }
    QCOMPARE(states.size(), mostKeptStates);
    QCOMPARE(states.constFirst().number, 1);
    QCOMPARE(states.at(states.size() - 2).number, 999);
    const auto old = std::ranges::count_if(states, [](const KeptState &each) { return each.number < 900; });
    QVERIFY2(old >= 3 && old <= 8, qPrintable(QString::number(old)));
}

void TestKeptStates::whatGoesHandsOnItsParents()
{
    KeptStates states = withState(chain(2), state("copy", {"1"}, true));
    states = withState(states, state("merged", {"2", "copy"}));
    states = thinned(withState(states, state("now", {"merged"})), {"now", "merged", "2"}, 4);
    QCOMPARE(names(states), "1 2 merged now");
    const KeptState *merged = findState(states, "merged");
    QCOMPARE(merged->parents, (QList<QByteArray>{"2", "1"}));
    // What the copy brought is first seen in it now.
    QVERIFY(merged->isMixed);
    QVERIFY(!findState(states, "now")->isMixed);
}

void TestKeptStates::ancestors()
{
    KeptStates states = withState(chain(3), state("other"));
    states = withState(states, state("merged", {"3", "other"}));
    QCOMPARE(names(ancestry(states, {"3"})), "1 2 3");
    QCOMPARE(names(ancestry(states, {"merged"})), "1 2 3 other merged");
    QCOMPARE(names(ancestry(states, {"unknown"})), "");
    // Even where a broken list goes round.
    states[0].parents = {"3"};
    QCOMPARE(names(ancestry(states, {"2"})), "1 2 3");
}

void TestKeptStates::placesGoByNames()
{
    const auto facts = [](const Profile &profile) { return merging::profileFacts(profileValue(profile)); };
    const Profile person = samples::person();
    Profile other = person;
    std::swap(other.evidence[0], other.evidence[1]);
    QCOMPARE(merging::differenceCount(facts(person), facts(other)), 0);
    other.person.role = u"Lead"_s;
    QCOMPARE(merging::differenceCount(facts(person), facts(other)), 1);
    QVERIFY(merging::saysAll(facts(other), facts(person)));
    QVERIFY(!merging::saysAll(facts(person), facts(other)));
    other.domains[0].self = Depth(4);
    QCOMPARE(merging::differenceCount(facts(person), facts(other)), 2);
    QVERIFY(!merging::saysAll(facts(other), facts(person)));
    QCOMPARE(facts(person).entries.size(), 2);
}

void TestKeptStates::placesLeftOut()
{
    const json::Value person = profileValue(samples::person());
    Profile less = samples::person();
    less.evidence.removeFirst();
    const merging::ProfileFacts rest = merging::profileFacts(profileValue(less));
    QSet<merging::PlaceName> gone;
    for (const merging::PlaceName name : merging::profileFacts(person).values.keys()) {
        if (!rest.values.contains(name))
            gone.insert(name);
    }
    QCOMPARE(merging::withoutPlaces(person, [&gone](merging::PlaceName name) { return gone.contains(name); }),
             profileValue(less));
    const QList<merging::FoundPlace> places = merging::placesIn(person, gone);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.at(0).pointer, u"/evidence/0"_s);
}

QTEST_APPLESS_MAIN(TestKeptStates)
#include "tst_keptstates.moc"
