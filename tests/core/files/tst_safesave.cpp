// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/safesave.h"
#include "tests/support/faildevice.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace depthchart::core;
using depthchart::test::FailDevice;

class TestSafeSave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileIsPrivate();
    void anExistingFileKeepsItsPermissions_data();
    void anExistingFileKeepsItsPermissions();
    void keepsExtendedAttributes();
    void keepsSymbolicLinks_data();
    void keepsSymbolicLinks();
    void refuses_data();
    void refuses();
    void doesNotReplaceAFileThatTheUserMayNotWrite();
    void writesInPlaceWhereTheFolderForbidsTheRename_data();
    void writesInPlaceWhereTheFolderForbidsTheRename();
    void writesNothingWithoutABackup();
    void refusesANewFileWhereTheFolderForbidsIt();
    void writesInPlaceWhereAsked();
    void aFailedWriteLeavesTheOldFile_data();
    void aFailedWriteLeavesTheOldFile();
    void aFullDiskLeavesTheOldFile();
    void aWriteErrorAnywhereIsAFault();
    void onlyTheExpectedFileIsReplaced_data();
    void onlyTheExpectedFileIsReplaced();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes, mode_t mode = 0600) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    [[nodiscard]] mode_t modeOf(const QString &name) const;
    void setMode(const QString &name, mode_t mode) const;
    [[nodiscard]] QStringList files(const QString &folder = {}) const;
    [[nodiscard]] QByteArray runHelper(const QStringList &arguments, int *exitCode = nullptr) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSafeSave::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    // The helper runs as nobody where the test runs as root.
    setMode({}, 0755);
}

void TestSafeSave::write(const QString &name, const QByteArray &bytes, mode_t mode) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    setMode(name, mode);
}

QByteArray TestSafeSave::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(cannot be read)");
}

mode_t TestSafeSave::modeOf(const QString &name) const
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path(name)).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

void TestSafeSave::setMode(const QString &name, mode_t mode) const
{
    QVERIFY(::chmod(QFile::encodeName(path(name)).constData(), mode) == 0);
}

QStringList TestSafeSave::files(const QString &folder) const
{
    return QDir(path(folder)).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QByteArray TestSafeSave::runHelper(const QStringList &arguments, int *exitCode) const
{
    QProcess helper;
    helper.start(QStringLiteral(FILE_HELPER), arguments);
    if (!helper.waitForFinished())
        return "(did not end)";
    if (exitCode)
        *exitCode = helper.exitCode();
    return helper.readAllStandardOutput().trimmed();
}

void TestSafeSave::aNewFileIsPrivate()
{
    const mode_t before = ::umask(0);
    const Result<SaveOutcome> outcome = safeSave(path(QStringLiteral("new")), "bytes");
    ::umask(before);
    QVERIFY(outcome);
    QVERIFY(outcome->stamp == stampOf("bytes"));
    QCOMPARE(outcome->backup, QString());
    QCOMPARE(read(QStringLiteral("new")), QByteArray("bytes"));
    QCOMPARE(modeOf(QStringLiteral("new")), 0600U);
    QCOMPARE(files(), QStringList{QStringLiteral("new")});
}

void TestSafeSave::anExistingFileKeepsItsPermissions_data()
{
    QTest::addColumn<unsigned>("mode");
    QTest::newRow("private") << 0600U;
    QTest::newRow("group reads") << 0640U;
    QTest::newRow("all read") << 0644U;
    QTest::newRow("all write") << 0666U;
    QTest::newRow("executable") << 0755U;
}

void TestSafeSave::anExistingFileKeepsItsPermissions()
{
    QFETCH(unsigned, mode);
    const mode_t before = ::umask(077);
    write(QStringLiteral("file"), "old", mode);
    QVERIFY(safeSave(path(QStringLiteral("file")), "new"));
    ::umask(before);
    QCOMPARE(read(QStringLiteral("file")), QByteArray("new"));
    QCOMPARE(modeOf(QStringLiteral("file")), mode);
    QCOMPARE(files(), QStringList{QStringLiteral("file")});
}

void TestSafeSave::keepsExtendedAttributes()
{
    write(QStringLiteral("file"), "old");
    const QByteArray file = QFile::encodeName(path(QStringLiteral("file")));
    if (::setxattr(file.constData(), "user.depthchart", "kept", 4, 0) != 0)
        QSKIP("this file system has no extended attributes");
    QVERIFY(safeSave(path(QStringLiteral("file")), "new"));
    char value[8] = {};
    QCOMPARE(::getxattr(file.constData(), "user.depthchart", value, sizeof value), 4);
    QCOMPARE(QByteArray(value), QByteArray("kept"));
}

void TestSafeSave::keepsSymbolicLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target");
    QTest::newRow("to a file") << QStringLiteral("link") << QStringLiteral("folder/file");
    QTest::newRow("to a link") << QStringLiteral("chain") << QStringLiteral("folder/file");
    QTest::newRow("relative to its own folder")
        << QStringLiteral("folder/relative") << QStringLiteral("folder/file");
    QTest::newRow("through a linked folder")
        << QStringLiteral("linkedfolder/file") << QStringLiteral("folder/file");
    QTest::newRow("to a file not there yet") << QStringLiteral("dangling") << QStringLiteral("folder/later");
}

void TestSafeSave::keepsSymbolicLinks()
{
    QFETCH(QString, link);
    QFETCH(QString, target);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    write(QStringLiteral("folder/file"), "old", 0644);
    QVERIFY(QFile::link(path(QStringLiteral("folder/file")), path(QStringLiteral("link"))));
    QVERIFY(QFile::link(QStringLiteral("link"), path(QStringLiteral("chain"))));
    QVERIFY(QFile::link(QStringLiteral("../folder/file"), path(QStringLiteral("folder/relative"))));
    QVERIFY(QFile::link(QStringLiteral("folder"), path(QStringLiteral("linkedfolder"))));
    QVERIFY(QFile::link(QStringLiteral("folder/later"), path(QStringLiteral("dangling"))));
    const bool wasLink = QFileInfo(path(link)).isSymLink();
    const bool wasThere = QFileInfo::exists(path(target));
    QVERIFY(safeSave(path(link), "new"));
    QCOMPARE(QFileInfo(path(link)).isSymLink(), wasLink);
    QCOMPARE(read(link), QByteArray("new"));
    QCOMPARE(read(target), QByteArray("new"));
    QCOMPARE(modeOf(target), wasThere ? 0644U : 0600U);
    QVERIFY(!QFileInfo(path(target)).isSymLink());
}

void TestSafeSave::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    QTest::newRow("a folder") << QStringLiteral("folder") << QStringLiteral("a folder");
    QTest::newRow("a folder with its slash") << QStringLiteral("folder/") << QStringLiteral("a folder");
    QTest::newRow("no such folder") << QStringLiteral("missing/file")
                                    << QStringLiteral("no folder of that name");
    QTest::newRow("links that go round")
        << QStringLiteral("circle") << QStringLiteral("symbolic links that go round in a circle");
    QTest::newRow("a pipe") << QStringLiteral("pipe") << QStringLiteral("a pipe or a device");
    QTest::newRow("a device") << QStringLiteral("null") << QStringLiteral("a pipe or a device");
    QTest::newRow("a link into no folder")
        << QStringLiteral("lost") << QStringLiteral("no folder of that name");
}

void TestSafeSave::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, found);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600) == 0);
    QVERIFY(QFile::link(QStringLiteral("/dev/null"), path(QStringLiteral("null"))));
    QVERIFY(QFile::link(QStringLiteral("circle"), path(QStringLiteral("circle"))));
    QVERIFY(QFile::link(QStringLiteral("missing/file"), path(QStringLiteral("lost"))));
    const QStringList before = files();
    const Result<SaveOutcome> outcome = safeSave(path(name), "new");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().size(), 1);
    QCOMPARE(outcome.error().constFirst().found, found);
    QVERIFY(!outcome.error().constFirst().allowed.isEmpty());
    QCOMPARE(files(), before);
}

void TestSafeSave::doesNotReplaceAFileThatTheUserMayNotWrite()
{
    // The folder would let it be replaced; its permissions say that nobody should.
    write(QStringLiteral("file"), "old", 0444);
    setMode({}, 0777);
    int exitCode = 0;
    const QByteArray words = runHelper(
        {QStringLiteral("save"), path(QStringLiteral("file")), QStringLiteral("as-nobody")}, &exitCode);
    QCOMPARE(exitCode, 1);
    QVERIFY2(words.startsWith("found a file that you may not write"), words.constData());
    QCOMPARE(read(QStringLiteral("file")), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("file")});
}

void TestSafeSave::writesInPlaceWhereTheFolderForbidsTheRename_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("longer") << QByteArray(5000, 'n');
    QTest::newRow("shorter") << QByteArray("n");
    QTest::newRow("empty") << QByteArray();
}

void TestSafeSave::writesInPlaceWhereTheFolderForbidsTheRename()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("backups")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("shared")));
    setMode(QStringLiteral("backups"), 0777);
    write(QStringLiteral("shared/file"), "the old content", 0666);
    setMode(QStringLiteral("shared"), 0555);
    struct stat before = {};
    QVERIFY(::stat(QFile::encodeName(path(QStringLiteral("shared/file"))).constData(), &before) == 0);
    int exitCode = 0;
    const QByteArray words =
        runHelper({QStringLiteral("save"), path(QStringLiteral("shared/file")), QStringLiteral("as-nobody"),
                   QStringLiteral("bytes=") + QString::fromLatin1(bytes),
                   QStringLiteral("backups=") + path(QStringLiteral("backups"))},
                  &exitCode);
    setMode(QStringLiteral("shared"), 0755);
    QCOMPARE(exitCode, 0);
    QCOMPARE(files(QStringLiteral("backups")).size(), 1);
    const QString backup = QStringLiteral("backups/") + files(QStringLiteral("backups")).constFirst();
    QCOMPARE(words, "in place, backup " + path(backup).toUtf8());
    QCOMPARE(read(QStringLiteral("shared/file")), bytes);
    QCOMPARE(read(backup), QByteArray("the old content"));
    QCOMPARE(modeOf(backup), 0600U);
    QCOMPARE(modeOf(QStringLiteral("shared/file")), 0666U);
    struct stat after = {};
    QVERIFY(::stat(QFile::encodeName(path(QStringLiteral("shared/file"))).constData(), &after) == 0);
    QVERIFY2(after.st_ino == before.st_ino && after.st_uid == before.st_uid, "still the same file");
}

void TestSafeSave::writesNothingWithoutABackup()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("shared")));
    write(QStringLiteral("shared/file"), "old", 0666);
    setMode(QStringLiteral("shared"), 0555);
    int exitCode = 0;
    const QByteArray words =
        runHelper({QStringLiteral("save"), path(QStringLiteral("shared/file")), QStringLiteral("as-nobody")},
                  &exitCode);
    setMode(QStringLiteral("shared"), 0755);
    QCOMPARE(exitCode, 1);
    QVERIFY2(words.contains("no place for a backup"), words.constData());
    QCOMPARE(read(QStringLiteral("shared/file")), QByteArray("old"));
}

void TestSafeSave::refusesANewFileWhereTheFolderForbidsIt()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("shared")));
    setMode(QStringLiteral("shared"), 0555);
    int exitCode = 0;
    const QByteArray words = runHelper(
        {QStringLiteral("save"), path(QStringLiteral("shared/new")), QStringLiteral("as-nobody")}, &exitCode);
    setMode(QStringLiteral("shared"), 0755);
    QCOMPARE(exitCode, 1);
    QVERIFY2(words.startsWith("found a folder that you may not write into"), words.constData());
    QCOMPARE(files(QStringLiteral("shared")), QStringList());
}

void TestSafeSave::writesInPlaceWhereAsked()
{
    write(QStringLiteral("file"), "old", 0644);
    const Result<SaveOutcome> outcome = safeSave(path(QStringLiteral("file")), "new", {{}, true});
    QVERIFY(outcome);
    QCOMPARE(outcome->backup, path(QStringLiteral("file.backup")));
    QCOMPARE(read(QStringLiteral("file")), QByteArray("new"));
    QCOMPARE(read(QStringLiteral("file.backup")), QByteArray("old"));
    QCOMPARE(modeOf(QStringLiteral("file.backup")), 0600U);
    // The next save's backup takes the place of this one.
    QVERIFY(safeSave(path(QStringLiteral("file")), "newer", {{}, true}));
    QCOMPARE(read(QStringLiteral("file.backup")), QByteArray("new"));
    QCOMPARE(files(), (QStringList{QStringLiteral("file"), QStringLiteral("file.backup")}));
}

void TestSafeSave::aFailedWriteLeavesTheOldFile_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("inPlace");
    for (const bool inPlace : {false, true}) {
        for (const int limit : {20, 100, 4096, 9999})
            QTest::addRow("%s, disk takes %d bytes", inPlace ? "in place" : "by rename", limit)
                << limit << inPlace;
    }
}

void TestSafeSave::aFailedWriteLeavesTheOldFile()
{
    QFETCH(int, limit);
    QFETCH(bool, inPlace);
    write(QStringLiteral("file"), "the old content");
    QStringList arguments{QStringLiteral("save"), path(QStringLiteral("file")), QStringLiteral("size=10000"),
                          QStringLiteral("limit=%1").arg(limit)};
    if (inPlace)
        arguments.append(QStringLiteral("in-place"));
    int exitCode = 0;
    const QByteArray words = runHelper(arguments, &exitCode);
    QCOMPARE(exitCode, 1);
    QVERIFY2(words.contains("a disk that did not take the"), words.constData());
    QCOMPARE(read(QStringLiteral("file")), QByteArray("the old content"));
    const QStringList left = inPlace ? QStringList{QStringLiteral("file"), QStringLiteral("file.backup")}
                                     : QStringList{QStringLiteral("file")};
    QCOMPARE(files(), left);
}

void TestSafeSave::aFullDiskLeavesTheOldFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("disk")));
    const QByteArray disk = QFile::encodeName(path(QStringLiteral("disk")));
    if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("mounting a small disk wants more rights than this test has");
    const auto unmount = qScopeGuard([&disk] { ::umount(disk.constData()); });
    write(QStringLiteral("disk/file"), QByteArray(20'000, 'o'));
    for (const bool inPlace : {false, true}) {
        const Result<SaveOutcome> outcome =
            safeSave(path(QStringLiteral("disk/file")), QByteArray(100'000, 'n'), {{}, inPlace});
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().constFirst().found.contains(QStringLiteral("No space left")),
                 qPrintable(outcome.error().constFirst().found));
        QCOMPARE(read(QStringLiteral("disk/file")), QByteArray(20'000, 'o'));
    }
    QCOMPARE(files(QStringLiteral("disk")),
             (QStringList{QStringLiteral("file"), QStringLiteral("file.backup")}));
}

void TestSafeSave::aWriteErrorAnywhereIsAFault()
{
    const QByteArray bytes = "{\"format\": \"depthchart-profile\"}\n";
    for (qint64 limit = 0; limit <= bytes.size(); ++limit) {
        FailDevice device(limit);
        QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const Result<void> written = writeAll(device, bytes);
        QCOMPARE(written.has_value(), limit == bytes.size());
        QCOMPARE(device.bytes(), bytes.first(limit));
        if (!written)
            QVERIFY(written.error().constFirst().found.contains(QStringLiteral("the device failed")));
    }
}

void TestSafeSave::onlyTheExpectedFileIsReplaced_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<bool>("inPlace");
    QTest::addColumn<bool>("saved");
    for (const bool inPlace : {false, true}) {
        const char *way = inPlace ? "in place" : "by rename";
        QTest::addRow("as it was read, %s", way) << QByteArray("known") << inPlace << true;
        QTest::addRow("of the same size, %s", way) << QByteArray("knowN") << inPlace << false;
        QTest::addRow("longer, %s", way) << QByteArray("known better") << inPlace << false;
        QTest::addRow("empty, %s", way) << QByteArray("") << inPlace << false;
        QTest::addRow("gone, %s", way) << QByteArray() << inPlace << true;
    }
}

void TestSafeSave::onlyTheExpectedFileIsReplaced()
{
    QFETCH(QByteArray, there);
    QFETCH(bool, inPlace);
    QFETCH(bool, saved);
    if (!there.isNull())
        write(QStringLiteral("file"), there);
    const Result<SaveOutcome> outcome =
        safeSave(path(QStringLiteral("file")), "new", {{}, inPlace, stampOf("known")});
    QCOMPARE(outcome.has_value(), saved);
    QCOMPARE(read(QStringLiteral("file")), saved ? QByteArray("new") : there);
    const bool hasBackup = saved && inPlace && !there.isNull();
    QCOMPARE(files().size(), hasBackup ? 2 : 1);
    if (saved) {
        QCOMPARE(outcome->displaced, QString());
        QVERIFY(outcome->stamp == stampOf("new"));
    } else {
        QVERIFY(outcome.error().first().found.contains(QStringLiteral("another program")));
    }
}

QTEST_GUILESS_MAIN(TestSafeSave)
#include "tst_safesave.moc"
