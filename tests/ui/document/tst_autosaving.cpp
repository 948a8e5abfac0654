// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "tests/ui/rubricfixture.h"
#include "ui/document/autosaving.h"
#include "ui/document/documentfile.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

class AutosavingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEditIsKept();
    void theLastStateCounts();
    void aSaveRemovesIt();
    void undoingAllRemovesIt();
    void anEditAfterASaveIsKeptAgain();
    void givenUpItGoes();
    void aForgottenPersonsEditsAreNotKept();
    void whatWasNotGivenUpStays();
    void withoutAnEditThereIsNone();
    void aNewProfileIsKept();
    void aReadOnlyOneIsNot();
    void withoutAFolderNothingIsKept();
    void itKnowsWhatTheEditsBeganFrom();
    void aSaveIsAnnouncedFirst();
    void goesOnInALeftover();
    void aLeftoverThatChangesNothingGoes();
    void aFailureIsToldOnceAndThatItWorksAgain();

private:
    void rename(const QString &name);
    /// Until the worker has nothing to do any more.
    void settle();
    [[nodiscard]] QStringList autosaves() const { return core::allAutosaves(m_folder->filePath(u"data"_s)); }
    /// The one that is there.
    [[nodiscard]] core::AutosavedProfile kept() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<Autosaving> m_autosaving;
};

void AutosavingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<ProfileDocument>(tests::rubric());
    startNew(*m_document);
    QVERIFY(saveTo(*m_document, m_folder->filePath(u"noor.depthchart"_s)));
    m_autosaving = std::make_unique<Autosaving>(*m_document, m_folder->filePath(u"data"_s));
    m_autosaving->setWait(0);
}

void AutosavingTest::cleanup()
{
    m_autosaving.reset();
    m_document.reset();
}

void AutosavingTest::rename(const QString &name)
{
    m_document->edit(u"Name"_s, [&name](core::Profile &profile) { profile.person.name = name; });
}

void AutosavingTest::settle()
{
    QTRY_VERIFY(m_autosaving->isIdle());
    m_autosaving->finish();
}

core::AutosavedProfile AutosavingTest::kept() const
{
    const QStringList paths = autosaves();
    if (paths.size() != 1)
        return {};
    const core::Result<core::FileBytes> file = core::readFile(paths.first());
    const auto read = file ? core::readAutosave(file->bytes) : tl::unexpected(file.error());
    return read ? *read : core::AutosavedProfile();
}

void AutosavingTest::anEditIsKept()
{
    const QByteArray before = core::readFile(m_document->path())->bytes;
    rename(u"Noor"_s);
    settle();
    QCOMPARE(core::writeProfile(kept().profile), core::writeProfile(m_document->profile()));
    QCOMPARE(core::readFile(m_document->path())->bytes, before);
    QVERIFY(m_document->isModified());
}

void AutosavingTest::theLastStateCounts()
{
    for (int i = 0; i < 100; ++i) {
        rename(QString::number(i));
        // Some while the worker is at it, some in between.
        if (i % 3 == 0)
            m_autosaving->writeNow();
        if (i % 7 == 0)
            QCoreApplication::processEvents();
    }
    settle();
    QCOMPARE(kept().profile.person.name, u"99"_s);
}

void AutosavingTest::aSaveRemovesIt()
{
    rename(u"Noor"_s);
    settle();
    QCOMPARE(autosaves().size(), 1);
    QVERIFY(saveTo(*m_document, m_document->path()));
    settle();
    QCOMPARE(autosaves(), QStringList());
}

void AutosavingTest::undoingAllRemovesIt()
{
    rename(u"Noor"_s);
    rename(u"Noor Haddad"_s);
    settle();
    m_document->undoStack()->undo();
    settle();
    QCOMPARE(kept().profile.person.name, u"Noor"_s);
    m_document->undoStack()->undo();
    settle();
    QCOMPARE(autosaves(), QStringList());
    m_document->undoStack()->redo();
    settle();
    QCOMPARE(kept().profile.person.name, u"Noor"_s);
}

void AutosavingTest::anEditAfterASaveIsKeptAgain()
{
    rename(u"Noor"_s);
    m_autosaving->writeNow();
    QVERIFY(saveTo(*m_document, m_document->path()));
    rename(u"Noor Haddad"_s);
    settle();
    QCOMPARE(kept().profile.person.name, u"Noor Haddad"_s);
    QVERIFY(kept().base == m_document->stamp());
}

void AutosavingTest::givenUpItGoes()
{
    rename(u"Noor"_s);
    settle();
    m_autosaving->giveUp();
    m_autosaving.reset();
    QCOMPARE(autosaves(), QStringList());
}

void AutosavingTest::aForgottenPersonsEditsAreNotKept()
{
    rename(u"Noor"_s);
    settle();
    m_autosaving->giveUp();
    QCOMPARE(autosaves(), QStringList());
    rename(u"Noor Haddad"_s);
    m_autosaving->writeNow();
    m_autosaving->finish();
    QCOMPARE(autosaves(), QStringList());
    // Opened again.
    m_autosaving->resume();
    rename(u"Noor"_s);
    settle();
    QCOMPARE(autosaves().size(), 1);
}

void AutosavingTest::whatWasNotGivenUpStays()
{
    m_autosaving->setWait(1'000'000);
    rename(u"Noor"_s);
    QCOMPARE(autosaves(), QStringList());
    m_autosaving->writeNow();
    rename(u"Noor Haddad"_s);
    m_autosaving->writeNow();
    m_autosaving.reset();
    QCOMPARE(kept().profile.person.name, u"Noor Haddad"_s);
    QVERIFY(core::AutosaveFile::takeLeftover(autosaves().first()));
}

void AutosavingTest::withoutAnEditThereIsNone()
{
    rename(QString());
    m_autosaving->writeNow();
    settle();
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"data"_s)));
}

void AutosavingTest::aNewProfileIsKept()
{
    startNew(*m_document);
    settle();
    QCOMPARE(autosaves(), QStringList());
    rename(u"Noor"_s);
    settle();
    QCOMPARE(kept().path, QString());
    QCOMPARE(kept().profile.person.name, u"Noor"_s);
}

void AutosavingTest::aReadOnlyOneIsNot()
{
    core::Profile newer = m_document->profile();
    newer.version = core::profileVersion + 1;
    m_document->load(newer, m_document->path(), m_document->stamp());
    rename(u"Noor"_s);
    m_autosaving->writeNow();
    settle();
    QCOMPARE(autosaves(), QStringList());
}

void AutosavingTest::withoutAFolderNothingIsKept()
{
    m_autosaving = std::make_unique<Autosaving>(*m_document, QString());
    m_autosaving->setWait(0);
    const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden);
    rename(u"Noor"_s);
    m_autosaving->writeNow();
    settle();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void AutosavingTest::itKnowsWhatTheEditsBeganFrom()
{
    rename(u"Noor"_s);
    settle();
    QCOMPARE(kept().path, m_document->path());
    QVERIFY(kept().base == m_document->stamp());
    QVERIFY(qAbs(kept().written.secsTo(QDateTime::currentDateTimeUtc())) < 3'600);
}

void AutosavingTest::aSaveIsAnnouncedFirst()
{
    rename(u"Noor"_s);
    settle();
    const QString autosave = autosaves().first();
    // Told after the autosaving heard it, and before the file is written.
    QByteArray announced;
    connect(m_document.get(), &ProfileDocument::aboutToSave, this, [&] {
        const core::Result<core::FileBytes> file = core::readFile(autosave + u".saving"_s);
        announced = file ? file->bytes : QByteArray();
    });
    QVERIFY(saveTo(*m_document, m_document->path()));
    settle();
    QVERIFY(!announced.isEmpty());
    QVERIFY(announced.contains(m_document->stamp().digest.toHex()));
    QVERIFY(!QFile::exists(autosave + u".saving"_s));
}

void AutosavingTest::goesOnInALeftover()
{
    rename(u"Noor"_s);
    settle();
    const core::Profile edited = m_document->profile();
    m_autosaving.reset();
    const QStringList left = autosaves();
    QCOMPARE(left.size(), 1);

    ProfileDocument again(tests::rubric());
    QVERIFY(openInto(again, m_document->path()));
    auto autosaving = std::make_unique<Autosaving>(again, m_folder->filePath(u"data"_s));
    autosaving->setWait(0);
    again.edit(u"Restore"_s, [&edited](core::Profile &profile) { profile = edited; });
    std::optional<core::AutosaveFile> leftover = core::AutosaveFile::takeLeftover(left.first());
    QVERIFY(leftover);
    autosaving->goOnIn(*std::move(leftover));
    // At no moment without it, and never twice.
    QCOMPARE(autosaves(), left);
    QTRY_VERIFY(autosaving->isIdle());
    QCOMPARE(autosaves(), left);
    QVERIFY(saveTo(again, again.path()));
    autosaving->finish();
    QCOMPARE(autosaves(), QStringList());
}

void AutosavingTest::aLeftoverThatChangesNothingGoes()
{
    rename(u"Noor"_s);
    settle();
    m_autosaving.reset();
    ProfileDocument again(tests::rubric());
    QVERIFY(openInto(again, m_document->path()));
    Autosaving autosaving(again, m_folder->filePath(u"data"_s));
    std::optional<core::AutosaveFile> leftover = core::AutosaveFile::takeLeftover(autosaves().first());
    QVERIFY(leftover);
    autosaving.goOnIn(*std::move(leftover));
    autosaving.finish();
    QCOMPARE(autosaves(), QStringList());
}

void AutosavingTest::aFailureIsToldOnceAndThatItWorksAgain()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
    const QByteArray disk = QFile::encodeName(m_folder->filePath(u"data"_s));
    if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("mounting a small disk wants more rights than this test has");
    const auto unmount = qScopeGuard([this, &disk] {
        m_autosaving.reset();
        ::umount(disk.constData());
    });
    QSignalSpy failed(m_autosaving.get(), &Autosaving::failed);
    QSignalSpy mended(m_autosaving.get(), &Autosaving::mended);
    QSignalSpy written(m_autosaving.get(), &Autosaving::written);
    rename(QString(90'000, u'x'));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<core::Faults>().first().found.contains(u"No space left"_s));
    rename(QString(90'001, u'x'));
    m_autosaving->writeNow();
    m_autosaving->finish();
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(mended.size(), 0);
    rename(u"Noor"_s);
    QTRY_COMPARE(mended.size(), 1);
    QVERIFY(!written.isEmpty());
    QCOMPARE(kept().profile.person.name, u"Noor"_s);
}

QTEST_GUILESS_MAIN(AutosavingTest)
#include "tst_autosaving.moc"
