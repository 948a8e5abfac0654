// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/safesave.h"
#include "core/profile/profileio.h"
#include "tests/ui/rubricfixture.h"
#include "ui/document/documentfile.h"
#include "ui/document/filewatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(depthchart::ui::OnDisk)

class FileWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noticesByItself_data();
    void noticesByItself();
    void everyNewVersionIsTold();
    void theKnownContentIsNoChange();
    void itsOwnSaveIsNoChange();
    void aFileThatReturnsIsTold();
    void afterReloadingItIsAsKnown();
    void aFileAcknowledgedIsAsKnown();
    void withoutAFileThereIsNothing();

private:
    void rename(const QString &name);
    void replace(const QByteArray &bytes) const { QVERIFY(core::safeSave(m_path, bytes)); }
    [[nodiscard]] QByteArray theirs() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<FileWatch> m_watch;
};

void FileWatchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"noor.depthchart"_s);
    m_document = std::make_unique<ProfileDocument>(tests::rubric());
    startNew(*m_document);
    QVERIFY(saveTo(*m_document, m_path));
    m_watch = std::make_unique<FileWatch>(*m_document);
    m_watch->look();
}

void FileWatchTest::cleanup()
{
    m_watch.reset();
    m_document.reset();
}

void FileWatchTest::rename(const QString &name)
{
    m_document->edit(u"Name"_s, [&name](core::Profile &profile) { profile.person.name = name; });
}

QByteArray FileWatchTest::theirs() const
{
    core::Profile profile = m_document->profile();
    profile.person.name = u"Theirs"_s;
    return core::writeProfile(profile);
}

void FileWatchTest::noticesByItself_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<OnDisk>("state");
    QTest::newRow("replaced") << u"replace"_s << OnDisk::Changed;
    QTest::newRow("written in place") << u"write"_s << OnDisk::Changed;
    QTest::newRow("removed") << u"remove"_s << OnDisk::Gone;
    QTest::newRow("moved away") << u"move"_s << OnDisk::Gone;
    QTest::newRow("its folder removed") << u"folder"_s << OnDisk::Gone;
}

void FileWatchTest::noticesByItself()
{
    QFETCH(const QString, deed);
    QFETCH(const OnDisk, state);
    QSignalSpy changed(m_watch.get(), &FileWatch::changed);
    QFile file(m_path);
    if (deed == u"replace") {
        replace(theirs());
    } else if (deed == u"write") {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(theirs());
        file.close();
    } else if (deed == u"remove") {
        QVERIFY(file.remove());
    } else if (deed == u"move") {
        QVERIFY(file.rename(m_folder->filePath(u"elsewhere"_s)));
    } else {
        QVERIFY(QDir(m_folder->path()).removeRecursively());
    }
    QTRY_VERIFY(m_watch->state() == state);
    QVERIFY(changed.last().first().value<OnDisk>() == state);
}

void FileWatchTest::everyNewVersionIsTold()
{
    QSignalSpy changed(m_watch.get(), &FileWatch::changed);
    replace("one");
    m_watch->look();
    m_watch->look();
    QCOMPARE(changed.size(), 1);
    replace("two and more");
    m_watch->look();
    QCOMPARE(changed.size(), 2);
    QVERIFY(m_watch->state() == OnDisk::Changed);
}

void FileWatchTest::theKnownContentIsNoChange()
{
    QSignalSpy changed(m_watch.get(), &FileWatch::changed);
    const QByteArray mine = core::readFile(m_path)->bytes;
    replace(mine);
    m_watch->look();
    QCOMPARE(changed.size(), 0);
    replace(theirs());
    m_watch->look();
    replace(mine);
    m_watch->look();
    QCOMPARE(changed.size(), 2);
    QVERIFY(m_watch->state() == OnDisk::AsKnown);
}

void FileWatchTest::itsOwnSaveIsNoChange()
{
    QSignalSpy changed(m_watch.get(), &FileWatch::changed);
    for (int i = 0; i < 5; ++i) {
        rename(QString::number(i));
        QVERIFY(saveTo(*m_document, m_path, Replaced::KnownFile));
        m_watch->look();
    }
    QCOMPARE(changed.size(), 0);
    const QString other = m_folder->filePath(u"other.depthchart"_s);
    QVERIFY(saveTo(*m_document, other));
    replace(theirs());
    m_watch->look();
    QCOMPARE(changed.size(), 0);
    m_path = other;
    replace(theirs());
    m_watch->look();
    QCOMPARE(changed.size(), 1);
}

void FileWatchTest::aFileThatReturnsIsTold()
{
    const QByteArray mine = core::readFile(m_path)->bytes;
    QVERIFY(QFile::remove(m_path));
    m_watch->look();
    QVERIFY(m_watch->state() == OnDisk::Gone);
    replace(mine);
    QTRY_VERIFY(m_watch->state() == OnDisk::AsKnown);
}

void FileWatchTest::afterReloadingItIsAsKnown()
{
    rename(u"Mine"_s);
    replace(theirs());
    m_watch->look();
    QVERIFY(reloadInto(*m_document));
    m_watch->know();
    QVERIFY(m_watch->state() == OnDisk::AsKnown);
    QCOMPARE(m_document->profile().person.name, u"Theirs"_s);
    QVERIFY(!m_document->isModified());
    m_document->undoStack()->undo();
    QCOMPARE(m_document->profile().person.name, u"Mine"_s);
    QVERIFY(m_document->isModified());
    QVERIFY(saveTo(*m_document, m_path, Replaced::KnownFile));
}

void FileWatchTest::aFileAcknowledgedIsAsKnown()
{
    replace(theirs());
    m_watch->look();
    QVERIFY(m_watch->state() == OnDisk::Changed);
    QVERIFY(!saveTo(*m_document, m_path, Replaced::KnownFile));
    m_document->acknowledge(core::readFile(m_path)->stamp);
    QVERIFY(m_watch->state() == OnDisk::AsKnown);
    QVERIFY(saveTo(*m_document, m_path, Replaced::KnownFile));
}

void FileWatchTest::withoutAFileThereIsNothing()
{
    QSignalSpy changed(m_watch.get(), &FileWatch::changed);
    startNew(*m_document);
    replace(theirs());
    m_watch->look();
    QVERIFY(m_watch->state() == OnDisk::AsKnown);
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(FileWatchTest)
#include "tst_filewatch.moc"
