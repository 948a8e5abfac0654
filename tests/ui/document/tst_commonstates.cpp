// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/personfolder.h"
#include "core/merge/statefolder.h"
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "tests/core/merge/mergesamples.h"
#include "ui/document/commonstates.h"
#include "ui/document/documentfile.h"

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

/// The beginning is written late, and all the same before whatever follows from it; what the document comes
/// from goes back with Undo.
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
    void afterForgettingAnotherOpeningIsKept();
    void whatIsMadeAfterUndoDoesNotComeFromTheSave();
    void aReloadIsUndoneWithWhereItCameFrom();
    void anAnswerIsToldOnce();

private:
    void load(const Profile &profile, bool isFromFile = true);
    void rename(const QString &name);
    [[nodiscard]] KeptStates keptOf(const QString &id) const
    {
        return readStates(stateFolder(personFolder(m_folder->path(), id)));
    }
    /// The common state with that copy, as a file has it; empty: none.
    [[nodiscard]] QByteArray commonWith(const Profile &copy);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::ProfileDocument> m_document;
    std::unique_ptr<ui::CommonStates> m_states;
};

void TestCommonStates::init()
{
    m_states.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    const auto rubric = ui::loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_document = std::make_unique<ui::ProfileDocument>(*rubric);
    m_states = std::make_unique<ui::CommonStates>(*m_document, m_folder->path());
}

void TestCommonStates::load(const Profile &profile, bool isFromFile)
{
    m_document->load(profile, u"/nowhere"_s, {});
    m_states->begin(isFromFile, opened);
}

void TestCommonStates::rename(const QString &name)
{
    m_document->edit(u"Rename"_s, [&name](Profile &profile) { profile.person.name = name; });
}

QByteArray TestCommonStates::commonWith(const Profile &copy)
{
    m_states->compare(copy, opened.addSecs(3600));
    m_states->waitForDone();
    const std::optional<CommonState> &common = m_states->answer()->common;
    return common ? writeProfile(common->profile) : QByteArray();
}

void TestCommonStates::theBeginningIsKeptByItself()
{
    load(profileOf(one));
    QTRY_COMPARE(keptOf(one).size(), 1);
    QCOMPARE(keptOf(one).constFirst().instant, opened);
}

void TestCommonStates::theBeginningIsKeptThoughTheWindowClosesAtOnce()
{
    load(profileOf(one));
    m_states.reset();
    QCOMPARE(keptOf(one).size(), 1);
}

void TestCommonStates::eachOfTwoProfilesOpenedAtOnceIsKept()
{
    load(profileOf(one));
    load(profileOf(two));
    QVERIFY(m_states->waitForDone());
    QCOMPARE(keptOf(one).size(), 1);
    QCOMPARE(keptOf(two).size(), 1);
}

void TestCommonStates::whatIsSavedAtOnceFollowsFromTheBeginning()
{
    load(profileOf(one));
    rename(u"Noor B."_s);
    m_states->keep(opened.addSecs(1));
    QVERIFY(m_states->waitForDone());
    const KeptStates kept = keptOf(one);
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.at(1).parents, QList<QByteArray>{kept.at(0).digest});
}

void TestCommonStates::aCopyMergedAtOnceIsComparedWithTheBeginning()
{
    const Profile first = profileOf(one);
    load(first);
    const Profile copy = samples::with(first, [](Profile &profile) { profile.person.name = u"Noor B."_s; });
    QCOMPARE(commonWith(copy), writeProfile(first));
    QVERIFY(m_states->answer()->merged.has_value());
    QVERIFY(m_states->answer()->merged->conflicts.isEmpty());
}

void TestCommonStates::nothingIsKeptOfAPersonForgottenAtOnce()
{
    load(profileOf(one));
    m_states->abandon();
    m_states->keep(opened.addSecs(1));
    QVERIFY(m_states->waitForDone());
    QVERIFY(keptOf(one).isEmpty());
}

void TestCommonStates::afterForgettingAnotherOpeningIsKept()
{
    load(profileOf(one));
    m_states->abandon();
    load(profileOf(two));
    QVERIFY(m_states->waitForDone());
    QVERIFY(keptOf(one).isEmpty());
    QCOMPARE(keptOf(two).size(), 1);
}

void TestCommonStates::whatIsMadeAfterUndoDoesNotComeFromTheSave()
{
    const Profile first = profileOf(one);
    load(first);
    rename(u"Noor B."_s);
    m_states->keep(opened.addSecs(1));
    const Profile saved = m_document->profile();
    const Profile copy =
        samples::with(saved, [](Profile &profile) { profile.evidence.append(samples::piece(u"theirs"_s)); });
    QCOMPARE(commonWith(copy), writeProfile(saved));
    m_document->undoStack()->undo();
    QCOMPARE(commonWith(copy), writeProfile(first));
    // Another edit takes the place of the one that was saved.
    rename(u"Noor C."_s);
    QCOMPARE(commonWith(copy), writeProfile(first));
    m_document->undoStack()->undo();
    QCOMPARE(commonWith(copy), writeProfile(first));
}

void TestCommonStates::aReloadIsUndoneWithWhereItCameFrom()
{
    const Profile first = profileOf(one);
    load(first);
    rename(u"Mine"_s);
    const Profile inFile =
        samples::with(first, [](Profile &profile) { profile.evidence.append(samples::piece(u"theirs"_s)); });
    m_document->edit(u"Reload"_s, [&inFile](Profile &profile) { profile = inFile; });
    m_states->reload(opened.addSecs(1));
    QCOMPARE(commonWith(inFile), writeProfile(inFile));
    m_document->undoStack()->undo();
    QCOMPARE(commonWith(inFile), writeProfile(first));
    QVERIFY(samples::idsOf(m_states->answer()->merged->profile.evidence).contains(u"theirs"_s));
}

void TestCommonStates::anAnswerIsToldOnce()
{
    load(profileOf(one));
    QSignalSpy answered(m_states.get(), &ui::CommonStates::answered);
    QVERIFY(m_states->isAnswered());
    m_states->compare(profileOf(one), opened);
    // Not before the event loop runs, whenever the worker is done.
    QVERIFY(m_states->waitForDone());
    QVERIFY(!m_states->isAnswered());
    QCOMPARE(answered.count(), 0);
    QTRY_VERIFY(m_states->isAnswered());
    QCOMPARE(answered.count(), 1);
}

QTEST_GUILESS_MAIN(TestCommonStates)
#include "tst_commonstates.moc"
