// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/personfolder.h"
#include "core/merge/statefolder.h"
#include "tests/core/merge/mergesamples.h"
#include "ui/document/commonstates.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace depthchart;
using namespace depthchart::core;
using namespace Qt::StringLiterals;

namespace {

const QString one = u"6a0f4c7e-52f6-4f0e-9a53-0c5c0a1e0001"_s;
const QString two = u"6a0f4c7e-52f6-4f0e-9a53-0c5c0a1e0002"_s;
const QDateTime opened(QDate(2026, 11, 23), QTime(14, 5), Qt::UTC);

Profile profileOf(const QString &id)
{
    return samples::with(samples::noor(), [&id](Profile &profile) { profile.id = id; });
}

} // namespace

/// The beginning is written late, and all the same before whatever follows from it.
class TestCommonStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBeginningIsKeptByItself();
    void theBeginningIsKeptThoughTheWindowClosesAtOnce();
    void eachOfTwoProfilesOpenedAtOnceIsKept();
    void whatIsSavedAtOnceFollowsFromTheBeginning();
    void aCopyMergedAtOnceIsComparedWithTheBeginning();
    void nothingIsKeptOfAPersonForgottenAtOnce();

private:
    [[nodiscard]] KeptStates keptOf(const QString &id) const
    {
        return readStates(stateFolder(personFolder(m_folder->path(), id)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommonStates::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCommonStates::theBeginningIsKeptByItself()
{
    ui::CommonStates states(m_folder->path());
    states.begin(profileOf(one), true, opened);
    QTRY_COMPARE(keptOf(one).size(), 1);
    QCOMPARE(keptOf(one).constFirst().instant, opened);
}

void TestCommonStates::theBeginningIsKeptThoughTheWindowClosesAtOnce()
{
    std::make_unique<ui::CommonStates>(m_folder->path())->begin(profileOf(one), true, opened);
    QCOMPARE(keptOf(one).size(), 1);
}

void TestCommonStates::eachOfTwoProfilesOpenedAtOnceIsKept()
{
    ui::CommonStates states(m_folder->path());
    states.begin(profileOf(one), true, opened);
    states.begin(profileOf(two), true, opened);
    QVERIFY(states.waitForDone());
    QCOMPARE(keptOf(one).size(), 1);
    QCOMPARE(keptOf(two).size(), 1);
}

void TestCommonStates::whatIsSavedAtOnceFollowsFromTheBeginning()
{
    ui::CommonStates states(m_folder->path());
    const Profile first = profileOf(one);
    states.begin(first, true, opened);
    states.keep(samples::with(first, [](Profile &profile) { profile.person.name = u"Noor B."_s; }), false,
                opened.addSecs(1));
    QVERIFY(states.waitForDone());
    const KeptStates kept = keptOf(one);
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.at(1).parents, QList<QByteArray>{kept.at(0).digest});
}

void TestCommonStates::aCopyMergedAtOnceIsComparedWithTheBeginning()
{
    ui::CommonStates states(m_folder->path());
    const Profile first = profileOf(one);
    const Profile there = samples::with(first, [](Profile &profile) { profile.person.name = u"Noor B."_s; });
    QSignalSpy answered(&states, &ui::CommonStates::answered);
    states.begin(first, true, opened);
    states.compare(first, there, false, opened.addSecs(60));
    QVERIFY(states.waitForDone());
    QCOMPARE(answered.count(), 1);
    QVERIFY(states.answer()->common.has_value());
    QVERIFY(states.answer()->merged.has_value());
    QVERIFY(states.answer()->merged->conflicts.isEmpty());
}

void TestCommonStates::nothingIsKeptOfAPersonForgottenAtOnce()
{
    ui::CommonStates states(m_folder->path());
    states.begin(profileOf(one), true, opened);
    states.abandon();
    QVERIFY(states.waitForDone());
    QVERIFY(keptOf(one).isEmpty());
}

QTEST_GUILESS_MAIN(TestCommonStates)
#include "tst_commonstates.moc"
