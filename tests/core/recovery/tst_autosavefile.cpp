// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/autosavefile.h"

#include "core/files/personfolder.h"
#include "core/files/safesave.h"
#include "core/profile/profileio.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>

using namespace depthchart::core;
using namespace Qt::StringLiterals;

class AutosaveFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsThereBeforeTheFirstWrite();
    void onlyTheUserReadsIt();
    void whoLivesIsNotLeftOver();
    void isLeftOverOnce();
    void twoWindowsHaveTwo();
    void removedWithAllThatBelongsToIt();
    void whatStandsAloneIsSwept();
    void aSaveThatCameToBeIsKnown();
    void aSaveThatFailedIsNotBelieved_data();
    void aSaveThatFailedIsNotBelieved();
    void anEarlierSaveIsForgottenBesideALaterOne();
    void everybodysAreFound();
    void aProfileWithoutAnIdHasOneByItsFile();
    void aFullDiskLeavesTheFormerOne();
    void aFileInTheFoldersPlaceIsTold();

private:
    [[nodiscard]] AutosavedProfile state(const QString &name) const;
    [[nodiscard]] AutosaveFile file(const QString &name = u"one"_s) const { return {m_people, name}; }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString saved() const { return m_folder->filePath(u"noor.depthchart"_s); }
    /// As a process leaves it that is killed; gives its path.
    QString leaveBehind(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_people;
};

void AutosaveFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_people = autosaveFolder(m_folder->path(), u"5a0a2b1e"_s, {});
}

AutosavedProfile AutosaveFileTest::state(const QString &name) const
{
    AutosavedProfile result;
    result.path = saved();
    result.written = QDateTime(QDate(2026, 11, 26), QTime(4, 30), Qt::UTC);
    result.profile = newProfile(u"5a0a2b1e"_s, {});
    result.profile.person.name = name;
    return result;
}

QStringList AutosaveFileTest::names() const
{
    return QDir(m_people).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString AutosaveFileTest::leaveBehind(const QString &name)
{
    AutosaveFile left = file(name);
    return left.write(state(name)) ? left.path() : QString();
}

void AutosaveFileTest::nothingIsThereBeforeTheFirstWrite()
{
    {
        const AutosaveFile unused = file();
    }
    QVERIFY(!QFileInfo::exists(m_people));
}

void AutosaveFileTest::onlyTheUserReadsIt()
{
    const mode_t mask = ::umask(0);
    AutosaveFile one = file();
    QVERIFY(one.write(state(u"Noor"_s)));
    ::umask(mask);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(one.path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QCOMPARE(::stat(QFile::encodeName(m_people).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
}

void AutosaveFileTest::whoLivesIsNotLeftOver()
{
    AutosaveFile one = file();
    QVERIFY(one.write(state(u"Noor"_s)));
    QVERIFY(!AutosaveFile::takeLeftover(one.path()));
    QVERIFY(one.write(state(u"Noor Haddad"_s)));
    QVERIFY(!AutosaveFile::takeLeftover(one.path()));
    QCOMPARE(one.read()->profile.person.name, u"Noor Haddad"_s);
}

void AutosaveFileTest::isLeftOverOnce()
{
    const QString path = leaveBehind(u"one"_s);
    std::optional<AutosaveFile> taken = AutosaveFile::takeLeftover(path);
    QVERIFY(taken);
    QVERIFY(!AutosaveFile::takeLeftover(path));
    QCOMPARE(taken->read()->profile.person.name, u"one"_s);
    // Put off, it is there for the next one who asks.
    taken.reset();
    QVERIFY(AutosaveFile::takeLeftover(path));
}

void AutosaveFileTest::twoWindowsHaveTwo()
{
    AutosaveFile one = file(u"one"_s);
    AutosaveFile two = file(u"two"_s);
    QVERIFY(one.write(state(u"One"_s)));
    QVERIFY(two.write(state(u"Two"_s)));
    QCOMPARE(one.read()->profile.person.name, u"One"_s);
    QCOMPARE(two.read()->profile.person.name, u"Two"_s);
    QCOMPARE(autosavesIn(m_people), (QStringList{one.path(), two.path()}));
}

void AutosaveFileTest::removedWithAllThatBelongsToIt()
{
    AutosaveFile one = file();
    QVERIFY(one.write(state(u"Noor"_s)));
    one.announceSave(saved(), stampOf("x"));
    one.remove();
    QCOMPARE(names(), QStringList());
    // And can be written again.
    QVERIFY(one.write(state(u"Noor"_s)));
    QCOMPARE(autosavesIn(m_people), QStringList{one.path()});
}

void AutosaveFileTest::whatStandsAloneIsSwept()
{
    QVERIFY(makePersonFolder(m_people));
    for (const QString &name : {u"autosave-a.mark"_s, u"autosave-a.saving"_s, u"autosave-b.saving"_s}) {
        QFile alone(m_people + u'/' + name);
        QVERIFY(alone.open(QIODevice::WriteOnly));
    }
    const QStringList found = autosavesIn(m_people);
    QCOMPARE(found.size(), 2);
    for (const QString &path : found)
        QVERIFY(!AutosaveFile::takeLeftover(path));
    QCOMPARE(names(), QStringList());
}

void AutosaveFileTest::aSaveThatCameToBeIsKnown()
{
    QString path;
    {
        AutosaveFile one = file();
        QVERIFY(one.write(state(u"Noor"_s)));
        path = one.path();
        const QByteArray bytes = writeProfile(state(u"Noor Haddad"_s).profile);
        one.announceSave(saved(), stampOf(bytes));
        QVERIFY(safeSave(saved(), bytes));
    }
    std::optional<AutosaveFile> left = AutosaveFile::takeLeftover(path);
    QVERIFY(left);
    QVERIFY(left->isSaved());
    // Also where one was to follow that did not come to be.
    left->announceSave(saved(), stampOf("the next one"));
    QVERIFY(left->isSaved());
    QVERIFY(safeSave(saved(), "somebody else's"));
    QVERIFY(!left->isSaved());
}

void AutosaveFileTest::aSaveThatFailedIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("announcement");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("of another content") << "3 " + stampOf("new").digest.toHex() + " FILE\n";
    QTest::newRow("of another file") << "3 " + stampOf("old").digest.toHex() + " FILE2e\n";
    QTest::newRow("cut off") << "3 " + stampOf("old").digest.toHex().first(20);
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("spaces") << QByteArray("  ");
}

void AutosaveFileTest::aSaveThatFailedIsNotBelieved()
{
    QFETCH(QByteArray, announcement);
    QVERIFY(safeSave(saved(), "old"));
    const QString path = leaveBehind(u"one"_s);
    if (!announcement.isEmpty())
        QVERIFY(safeSave(path + u".saving"_s, announcement.replace("FILE", saved().toUtf8().toHex())));
    const std::optional<AutosaveFile> left = AutosaveFile::takeLeftover(path);
    QVERIFY(left);
    QVERIFY(!left->isSaved());
}

/// A save came to be, and its autosave is removed only once another was announced, which fails: what is
/// edited since is not in the file.
void AutosaveFileTest::anEarlierSaveIsForgottenBesideALaterOne()
{
    AutosaveFile one = file();
    QVERIFY(one.write(state(u"Noor"_s)));
    QVERIFY(safeSave(saved(), "first"));
    one.announceSave(saved(), stampOf("first"));
    const int ofFirst = one.announced();
    one.announceSave(saved(), stampOf("second"));
    one.removeAfter(ofFirst);
    QVERIFY(!QFileInfo::exists(one.path()));
    QVERIFY(one.write(state(u"Noor Haddad"_s)));
    QVERIFY(!one.isSaved());
    // Tried again, it comes to be.
    one.announceSave(saved(), stampOf("second"));
    QVERIFY(safeSave(saved(), "second"));
    QVERIFY(one.isSaved());
    one.removeAfter(one.announced());
    QCOMPARE(names(), QStringList());
    // And as if it were the first again.
    QVERIFY(one.write(state(u"Noor"_s)));
    one.announceSave(saved(), stampOf("third"));
    one.removeAfter(one.announced());
    QCOMPARE(names(), QStringList());
}

void AutosaveFileTest::everybodysAreFound()
{
    QCOMPARE(allAutosaves(m_folder->path()), QStringList());
    QCOMPARE(allAutosaves({}), QStringList());
    AutosaveFile noors(autosaveFolder(m_folder->path(), u"noor"_s, {}), u"one"_s);
    AutosaveFile adas(autosaveFolder(m_folder->path(), u"ada"_s, {}), u"one"_s);
    QVERIFY(noors.write(state(u"Noor"_s)));
    QVERIFY(adas.write(state(u"Ada"_s)));
    QStringList expected{noors.path(), adas.path()};
    expected.sort();
    QCOMPARE(allAutosaves(m_folder->path()), expected);
}

void AutosaveFileTest::aProfileWithoutAnIdHasOneByItsFile()
{
    const QString one = autosaveFolder(m_folder->path(), {}, u"/a"_s);
    QVERIFY(!one.isEmpty());
    QVERIFY(one != autosaveFolder(m_folder->path(), {}, u"/b"_s));
    QVERIFY(autosaveFolder({}, u"5a0a2b1e"_s, u"/a"_s).isEmpty());
}

void AutosaveFileTest::aFullDiskLeavesTheFormerOne()
{
    const QByteArray disk = QFile::encodeName(m_folder->path());
    if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("mounting a small disk wants more rights than this test has");
    const auto unmount = qScopeGuard([&disk] { ::umount(disk.constData()); });
    {
        AutosaveFile one = file();
        QVERIFY(one.write(state(u"Noor"_s)));
        const Result<void> refused = one.write(state(QString(90'000, u'x')));
        QVERIFY(!refused);
        QVERIFY(refused.error().first().found.contains(u"No space left"_s));
        QCOMPARE(one.read()->profile.person.name, u"Noor"_s);
        QVERIFY(one.write(state(u"Noor Haddad"_s)));
        one.remove();
    }
    QCOMPARE(names(), QStringList());
}

void AutosaveFileTest::aFileInTheFoldersPlaceIsTold()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"people"_s));
    QFile inTheWay(m_people);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    AutosaveFile one = file();
    const Result<void> refused = one.write(state(u"Noor"_s));
    QVERIFY(!refused);
    QVERIFY(refused.error().first().found.contains(m_people));
}

QTEST_GUILESS_MAIN(AutosaveFileTest)
#include "tst_autosavefile.moc"
