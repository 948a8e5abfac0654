// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/personfolder.h"
#include "core/files/readfile.h"
#include "core/merge/lineage.h"
#include "core/merge/statefolder.h"
#include "core/profile/partialcopy.h"
#include "core/review/blindness.h"
#include "tests/core/merge/mergesamples.h"
#include "tests/core/merge/randomedits.h"
#include "tests/support/random.h"
#include "tests/support/randomprofile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace depthchart;
using namespace depthchart::core;
using namespace depthchart::core::samples;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 11, 23), QTime(14, 5), Qt::UTC);

/// One person's program: what is at hand there, and what it keeps.
class Machine
{
public:
    /// With a folder of its own, or that one.
    explicit Machine(const QString &folder = {})
        : m_data(folder.isEmpty() ? m_folder.path() : folder)
        , m_lineage(m_data)
    {
    }

    void open(const Profile &profile)
    {
        m_here = read(profile);
        m_origin = m_lineage.read(m_here, tick());
    }
    template<class Change>
    void edit(Change change)
    {
        m_here = with(m_here, change);
    }
    void set(const Profile &profile) { m_here = profile; }
    /// What may be sent to somebody.
    Profile save()
    {
        m_origin = m_lineage.keep(m_here, m_origin, tick());
        return m_here;
    }
    [[nodiscard]] Lineage::Comparison compare(const Profile &there,
                                              const std::optional<QDateTime> &written = {}) const
    {
        return m_lineage.compare(m_here, there, m_origin, written);
    }
    /// Conflicts settled as said, the rest as it is here.
    MergedProfile merge(const Profile &there, const QList<MergeSide> &choices = {})
    {
        const Lineage::Comparison compared = compare(there);
        if (!compared.merged)
            qFatal("%s", qPrintable(faultText(compared.merged.error().constFirst())));
        m_beforeMerge = m_origin;
        m_origin = m_lineage.bring(m_here, there, compared.common, m_origin, tick());
        const Result<Profile> result = settled(*compared.merged, choices);
        if (!result)
            qFatal("%s", qPrintable(faultText(result.error().constFirst())));
        m_here = read(*result);
        return *compared.merged;
    }
    void undoMerge(const Profile &before)
    {
        m_here = before;
        m_origin = m_beforeMerge;
    }
    [[nodiscard]] const Profile &here() const { return m_here; }
    [[nodiscard]] QString states() const { return stateFolder(personFolder(m_folder.path(), m_here.id)); }

private:
    QDateTime tick() { return start.addSecs(60 * m_minutes++); }

    QTemporaryDir m_folder;
    QString m_data;
    Lineage m_lineage;
    Profile m_here;
    Origin m_origin;
    Origin m_beforeMerge;
    int m_minutes = 0;
};

auto add(const QString &id)
{
    return [id](Profile &profile) { profile.evidence.append(piece(id)); };
}

auto remove(const QString &id)
{
    return [id](Profile &profile) {
        profile.evidence.removeIf([&id](const Evidence &each) { return each.id.text() == id; });
    };
}

auto rate(int depth)
{
    return [depth](Profile &profile) { profile.domains[0].self = Depth(depth); };
}

/// What nobody may lose: entries by their ids, and who rated what.
void collect(const json::Value &value, QSet<QString> &said)
{
    if (const json::Array *list = value.array()) {
        for (const json::Value &each : *list)
            collect(each, said);
    }
    const json::Object *members = value.object();
    if (!members)
        return;
    if (const json::Value *id = value.find(u"id"); id && id->string())
        said.insert(*id->string());
    for (const json::Member &member : *members)
        collect(member.value, said);
}

QSet<QString> saidIn(const Profile &profile)
{
    QSet<QString> said;
    collect(profileValue(profile), said);
    for (const DomainEntry &entry : profile.domains) {
        for (const Rater rater : {Rater::Self, Rater::Manager, Rater::Agreed}) {
            if (depthBy(entry, rater))
                said.insert(entry.domain.text() + u'/' + termText(rater));
        }
    }
    return said;
}

QSet<QString> asked(const QList<MergeConflict> &conflicts)
{
    QSet<QString> said;
    for (const MergeConflict &conflict : conflicts) {
        for (const std::optional<json::Value> &side : {conflict.base, conflict.a, conflict.b}) {
            if (side)
                collect(*side, said);
        }
        const QStringList place = conflict.pointer.split(u'/');
        for (const QString &rater : {u"self"_s, u"manager"_s, u"agreed"_s}) {
            if (place.value(1) == u"domains")
                said.insert(place.value(2) + u'/' + rater);
        }
    }
    return said;
}

} // namespace

class TestLineage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSentIsTheCommonState();
    void theOlderOfTwoThatDifferAsMuch();
    void whatWasAddedSinceIsNotTakenForRemoved();
    void severalDoubtsInOneList();
    void removalsThatAreCertain();
    void aCopyThatWasEditedHereToo();
    void theSameColleagueTwice();
    void anUndoneMergeIsAsIfItHadNotBeen();
    void aSavedMergeUndoneIsAsIfItHadNotBeen();
    void whatIsKnownByItsFile();
    void anotherCopyMerelyLookedAt();
    void aCopyForRatingComesBack();
    void nothingInCommon();
    void withoutAFolderNothingIsKept();
    void whatIsKeptIsPrivate();
    void brokenStatesAreAsNone();
    void nothingAddedIsLost_data();
    void aCopyComesFromNothingThatWasSeenAfterIt();
    void nothingAddedIsLost();
};

void TestLineage::whatWasSentIsTheCommonState()
{
    Machine here;
    here.open(person());
    here.edit(rate(3));
    const Profile sent = here.save();
    here.edit(rate(4));
    here.edit(add(u"mine"_s));
    here.save();
    const Lineage::Comparison compared = here.compare(with(sent, add(u"theirs"_s)));
    QVERIFY(compared.common.has_value());
    QCOMPARE(writeProfile(compared.common->profile), writeProfile(sent));
    QCOMPARE(compared.common->state.instant, start.addSecs(60));
    QVERIFY(compared.merged->conflicts.isEmpty());
    QCOMPARE(idsOf(compared.merged->profile.evidence),
             (QStringList{u"one"_s, u"two"_s, u"mine"_s, u"theirs"_s}));
    QCOMPARE(compared.merged->profile.domains[0].self, Depth(4));
}

/// Both copies come from elsewhere: what one of them says does not go before the other for being opened
/// first.
void TestLineage::aCopyComesFromNothingThatWasSeenAfterIt()
{
    Machine here;
    here.open(with(person(), rate(4)));
    const Profile copy = with(person(), rate(2));
    const Lineage::Comparison before = here.compare(copy, start.addSecs(-3600));
    QVERIFY(!before.common.has_value());
    QCOMPARE(before.merged->conflicts.size(), 1);
    QCOMPARE(before.merged->profile.domains[0].self, Depth(4));
    // Written later it may well come from what was opened here.
    const Lineage::Comparison after = here.compare(copy, start.addSecs(3600));
    QVERIFY(after.common.has_value());
    QVERIFY(after.merged->conflicts.isEmpty());
    QCOMPARE(after.merged->profile.domains[0].self, Depth(2));
    // Of two states the one that was there then.
    here.edit(add(u"mine"_s));
    here.save();
    QCOMPARE(here.compare(with(copy, add(u"theirs"_s)), start.addSecs(3)).common->state.instant, start);
}

/// A tie: it may have been added here since.
void TestLineage::theOlderOfTwoThatDifferAsMuch()
{
    Machine here;
    here.open(person());
    const Profile sent = here.here();
    here.edit(rate(3));
    here.edit([](Profile &profile) { profile.person.role = u"Lead"_s; });
    here.save();
    // The same rating by both, and not the role.
    const Lineage::Comparison compared = here.compare(with(sent, rate(3)));
    QCOMPARE(writeProfile(compared.common->profile), writeProfile(sent));
    QCOMPARE(compared.merged->profile.person.role, u"Lead"_s);
}

/// Whatever state seems the nearest: an entry that the copy never had does not go without a word.
void TestLineage::whatWasAddedSinceIsNotTakenForRemoved()
{
    Machine here;
    // Opened for the first time after the copy was made.
    here.open(with(person(), add(u"since"_s)));
    MergedProfile result = here.merge(with(person(), rate(4)));
    QVERIFY(idsOf(result.profile.evidence).contains(u"since"_s));
    QCOMPARE(conflictsOf(result), QStringList{u"/evidence/2"_s});
    QVERIFY(!result.conflicts.at(0).b.has_value());
    QCOMPARE(here.here().domains[0].self, Depth(4));
    QVERIFY(idsOf(here.here().evidence).contains(u"since"_s));

    // Both made the same changes after the split, so that the later state seems nearer.
    Machine other;
    other.open(person());
    const Profile sent = other.here();
    const auto both = [](Profile &profile) {
        rate(4)(profile);
        profile.person.role = u"Lead"_s;
        profile.person.team = u"Search"_s;
    };
    other.edit(both);
    other.edit(add(u"mine"_s));
    other.save();
    result = other.merge(with(sent, both));
    QVERIFY(idsOf(other.here().evidence).contains(u"mine"_s));
}

/// Each settled on its own, whatever their places are written with.
void TestLineage::severalDoubtsInOneList()
{
    Profile common = person();
    for (int i = 2; i < 12; ++i)
        add(u"e%1"_s.arg(i))(common);
    Machine here;
    here.open(common);
    const MergedProfile result = here.merge(with(common,
                                                 [](Profile &copy) {
                                                     remove(u"e3"_s)(copy);
                                                     remove(u"e5"_s)(copy);
                                                     remove(u"e11"_s)(copy);
                                                     rate(5)(copy);
                                                 }),
                                            {MergeSide::B, MergeSide::A, MergeSide::B});
    QCOMPARE(conflictsOf(result), (QStringList{u"/evidence/3"_s, u"/evidence/5"_s, u"/evidence/11"_s}));
    QStringList expected = idsOf(read(common).evidence);
    expected.removeAll(u"e3"_s);
    expected.removeAll(u"e11"_s);
    QCOMPARE(idsOf(here.here().evidence), expected);
    QCOMPARE(here.here().domains[0].self, Depth(5));
}

void TestLineage::removalsThatAreCertain()
{
    Machine here;
    here.open(person());
    here.edit(add(u"three"_s));
    const Profile sent = here.save();
    // It has what was made here after "one": so it had "one" too.
    const Profile copy = with(sent, remove(u"one"_s));
    const Lineage::Comparison compared = here.compare(copy);
    QVERIFY(compared.merged->conflicts.isEmpty());
    QCOMPARE(changesOf(*compared.merged), QStringList{u"b removed /evidence/0"_s});
    QCOMPARE(idsOf(compared.merged->profile.evidence), (QStringList{u"two"_s, u"three"_s}));
}

/// What was made from what is known there, and nothing is asked.
void TestLineage::aCopyThatWasEditedHereToo()
{
    const QTemporaryDir folder;
    Lineage one(folder.path());
    Lineage other(folder.path());
    const Profile common = person();
    const Origin opened = one.read(common, start);
    QCOMPARE(other.read(common, start), opened);
    const Profile copy = with(common, remove(u"two"_s));
    QVERIFY(other.keep(copy, opened, start) != opened);
    const Profile here = with(common, add(u"mine"_s));
    const Lineage::Comparison compared = one.compare(here, copy, one.keep(here, opened, start));
    QVERIFY(compared.common && compared.common->inDoubt.isEmpty());
    QVERIFY(compared.merged->conflicts.isEmpty());
    QCOMPARE(idsOf(compared.merged->profile.evidence), (QStringList{u"one"_s, u"mine"_s}));
}

void TestLineage::theSameColleagueTwice()
{
    Machine here;
    here.open(person());
    const Profile sent = here.here();
    here.edit(add(u"mine"_s));
    here.save();
    const Profile first = with(sent, add(u"theirs"_s));
    here.merge(first);
    here.save();
    // They never saw what is here.
    const MergedProfile again = here.merge(with(first, add(u"later"_s)));
    QVERIFY(again.conflicts.isEmpty());
    QCOMPARE(idsOf(here.here().evidence),
             (QStringList{u"one"_s, u"two"_s, u"mine"_s, u"theirs"_s, u"later"_s}));
}

void TestLineage::anUndoneMergeIsAsIfItHadNotBeen()
{
    Machine here;
    here.open(person());
    const Profile before = here.here();
    const Profile copy = with(with(before, add(u"theirs"_s)), rate(4));
    for (int round = 0; round < 2; ++round) {
        const MergedProfile result = here.merge(copy);
        QCOMPARE(changesOf(result).size(), 2);
        QCOMPARE(here.here().domains[0].self, Depth(4));
        here.undoMerge(before);
        if (round == 0)
            here.save();
    }
}

void TestLineage::aSavedMergeUndoneIsAsIfItHadNotBeen()
{
    Machine here;
    here.open(person());
    const Profile before = here.here();
    const Profile copy = with(with(before, add(u"theirs"_s)), rate(4));
    here.merge(copy);
    here.save();
    here.undoMerge(before);
    QCOMPARE(changesOf(here.merge(copy)).size(), 2);
    QCOMPARE(here.here().domains[0].self, Depth(4));
}

void TestLineage::whatIsKnownByItsFile()
{
    const QTemporaryDir folder;
    const Lineage lineage(folder.path());
    const Profile profile = person();
    const QByteArray digest = stampOf(writeProfile(profile)).digest;
    QVERIFY(lineage.known(profile.id, digest).isEmpty());
    const Origin origin = lineage.read(profile, start);
    QCOMPARE(lineage.known(profile.id, digest), origin);
    QVERIFY(lineage.known(u"somebody else"_s, digest).isEmpty());
    QVERIFY(lineage.known({}, digest).isEmpty());
}

/// Opened in a window of its own, and merged into this one.
void TestLineage::anotherCopyMerelyLookedAt()
{
    const QTemporaryDir folder;
    Lineage here(folder.path());
    Lineage there(folder.path());
    const Profile common = person();
    const Profile own = with(common, add(u"mine"_s));
    const Origin origin = here.keep(own, here.read(common, start), start);
    const Profile copy = with(with(common, add(u"theirs"_s)), rate(4));
    QVERIFY(!there.read(copy, start).isEmpty());
    const Lineage::Comparison compared = here.compare(own, copy, origin);
    QVERIFY(compared.merged->conflicts.isEmpty());
    QCOMPARE(idsOf(compared.merged->profile.evidence),
             (QStringList{u"one"_s, u"two"_s, u"mine"_s, u"theirs"_s}));
    QCOMPARE(compared.merged->profile.domains[0].self, Depth(4));
}

void TestLineage::aCopyForRatingComesBack()
{
    Machine here;
    here.open(noor());
    const Profile sent = read(copyForRating(here.save()));
    here.edit(add(u"mine"_s));
    here.save();
    const Profile rated = with(sent, [](Profile &copy) {
        for (DomainEntry &entry : copy.domains)
            entry.manager = Depth(1);
    });
    const Profile before = here.here();
    const MergedProfile result = here.merge(rated);
    QVERIFY2(result.conflicts.isEmpty(), qPrintable(conflictsOf(result).join(u' ')));
    Profile expected = before;
    for (DomainEntry &entry : expected.domains)
        entry.manager = findEntry(rated, entry.domain) ? Depth(1) : entry.manager;
    QCOMPARE(writeProfile(here.here()), writeProfile(expected));
}

void TestLineage::nothingInCommon()
{
    Machine here;
    here.open(person());
    Profile foreign = read(test::randomProfile(builtIn(), 7));
    foreign.partial.clear();
    foreign.id = person().id;
    const Lineage::Comparison compared = here.compare(foreign);
    QVERIFY(!compared.common.has_value());
    QVERIFY(compared.merged.has_value());
    Profile stranger = person();
    stranger.id = u"somebody else"_s;
    QVERIFY(!here.compare(stranger).merged.has_value());
}

void TestLineage::withoutAFolderNothingIsKept()
{
    Lineage lineage{QString()};
    const Profile here = person();
    const Origin origin = lineage.keep(here, lineage.read(here, start), start);
    QVERIFY(origin.isEmpty());
    const Lineage::Comparison compared = lineage.compare(here, with(here, remove(u"one"_s)), origin);
    QVERIFY(!compared.common.has_value());
    QCOMPARE(idsOf(compared.merged->profile.evidence), (QStringList{u"one"_s, u"two"_s}));
    // Profiles without an id cannot be told apart.
    const QTemporaryDir folder;
    Lineage nameless(folder.path());
    Profile profile = here;
    profile.id.clear();
    QVERIFY(nameless.keep(profile, nameless.read(profile, start), start).isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestLineage::whatIsKeptIsPrivate()
{
    Machine here;
    here.open(person());
    here.edit(rate(4));
    here.save();
    const QDir folder(here.states());
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3);
    for (const QFileInfo &file : files) {
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(file.filePath()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }
    for (const QString &each : {folder.path(), QFileInfo(folder.path()).path()}) {
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(each).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0700U);
    }
    // Never more than a few.
    for (int i = 0; i < 40; ++i) {
        here.edit(add(u"e%1"_s.arg(i)));
        here.save();
    }
    QCOMPARE(readStates(here.states()).size(), mostKeptStates);
    QCOMPARE(QDir(here.states()).entryList(QDir::Files).size(), mostKeptStates + 1);
}

void TestLineage::brokenStatesAreAsNone()
{
    Machine here;
    here.open(person());
    here.edit(rate(4));
    here.save();
    const Profile copy = with(person(), add(u"theirs"_s));
    QDir folder(here.states());
    for (const QString &name : folder.entryList({u"*.state"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        // A length that nobody has room for.
        file.write("\xff\xff\xff\xff hostile");
    }
    QVERIFY(!here.compare(copy).common.has_value());
    for (const QByteArray &list : {QByteArray("{"), QByteArray("[]"), QByteArray("{\"states\": [7, {}]}")}) {
        QFile file(folder.filePath(u"states.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(list);
        file.close();
        QVERIFY(readStates(here.states()).isEmpty());
        QVERIFY(here.compare(copy).merged.has_value());
    }
    // It begins anew.
    here.edit(rate(3));
    here.save();
    QCOMPARE(readStates(here.states()).size(), 1);
    QVERIFY(here.compare(with(here.here(), add(u"theirs"_s))).common.has_value());
}

void TestLineage::nothingAddedIsLost_data()
{
    QTest::addColumn<bool>("isShared");
    QTest::newRow("two computers") << false;
    QTest::newRow("two windows") << true;
}

/// Two people, each with a program of their own, edit, save, send and merge in any order: what one of them
/// said is gone only where one of them took it away, or chose so.
void TestLineage::nothingAddedIsLost()
{
    QFETCH(const bool, isShared);
    const Framework framework = builtIn();
    int merges = 0;
    int questions = 0;
    for (quint32 seed = 1; seed <= 8; ++seed) {
        test::Random random(seed);
        Profile common = test::randomProfile(framework, seed);
        common.partial.clear();
        const QTemporaryDir shared;
        const QString folder = isShared ? shared.path() : QString();
        std::array<Machine, 2> people{Machine(folder), Machine(folder)};
        std::array<Profile, 2> sent;
        QSet<QString> takenAway;
        // What was done before the program saw it first is known to nobody.
        people[0].open(random.chance(50) ? read(common)
                                         : test::edited(read(common), framework, 6, seed, u"before"_s));
        people[1].open(read(common));
        sent = {people[0].here(), people[1].here()};
        for (int step = 0; step < 40; ++step) {
            const auto who = static_cast<std::size_t>(random.below(2));
            Machine &machine = people.at(who);
            const int act = random.below(21);
            if (act == 20) {
                // Begun anew from what was saved.
                machine.open(sent.at(who));
            } else if (act < 10) {
                const Profile before = machine.here();
                machine.set(test::edited(before, framework, 1 + random.below(3), seed * 1000 + quint32(step),
                                         u"%1-%2"_s.arg(who).arg(step)));
                takenAway += saidIn(before) - saidIn(machine.here());
            } else if (act < 16) {
                sent.at(who) = machine.save();
            } else {
                const Profile before = machine.here();
                // Now and then an older copy than the newest.
                const Profile there = sent.at(1 - who);
                const MergedProfile result = machine.merge(there);
                ++merges;
                questions += static_cast<int>(result.conflicts.size());
                const QSet<QString> lost = (saidIn(before) + saidIn(there)) - saidIn(result.profile) -
                                           asked(result.conflicts) - takenAway;
                QVERIFY2(lost.isEmpty(), qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(step).arg(
                                             QStringList(lost.cbegin(), lost.cend()).join(u", "_s))));
                // What was settled for what is here.
                takenAway += (saidIn(before) + saidIn(there)) - saidIn(machine.here());
            }
        }
    }
    QVERIFY(merges > 30);
    QVERIFY2(questions < 20 * merges, qPrintable(QString::number(questions)));
}

QTEST_APPLESS_MAIN(TestLineage)
#include "tst_lineage.moc"
