// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/readfile.h"
#include "tests/support/faildevice.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace depthchart::core;
using depthchart::test::FailDevice;

class TestReadFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBytesAndStamp();
    void refuses_data();
    void refuses();
    void refusesWhatTheUserMayNotRead();
    void readsTheLargestFileAllowed();
    void aReadErrorAnywhereIsAFault();
    void refusesMoreThanTheLimitWhateverTheSizeSaid();
    void noticesChanges();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReadFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestReadFile::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestReadFile::readsBytesAndStamp()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("a\0b\xFF", 4), QByteArray(3'000'000, 'x')}) {
        write(QStringLiteral("file"), bytes);
        const Result<FileBytes> file = readFile(path(QStringLiteral("file")));
        QVERIFY(file);
        QCOMPARE(file->bytes, bytes);
        QCOMPARE(file->stamp.size, bytes.size());
        QVERIFY(file->stamp == stampOf(bytes));
        QCOMPARE(file->stamp.digest.size(), 32);
    }
}

void TestReadFile::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    QTest::newRow("missing") << QStringLiteral("missing") << QStringLiteral("no file of that name");
    QTest::newRow("in a missing folder")
        << QStringLiteral("no/file") << QStringLiteral("no file of that name");
    QTest::newRow("a file taken for a folder")
        << QStringLiteral("plain/file") << QStringLiteral("no file of that name");
    QTest::newRow("a link to nothing")
        << QStringLiteral("dangling") << QStringLiteral("no file of that name");
    QTest::newRow("a folder") << QStringLiteral("folder") << QStringLiteral("a folder");
    QTest::newRow("links that go round")
        << QStringLiteral("circle") << QStringLiteral("symbolic links that go round in a circle");
    QTest::newRow("a pipe that nobody writes")
        << QStringLiteral("pipe") << QStringLiteral("a pipe or a device");
    QTest::newRow("a device") << QStringLiteral("zero") << QStringLiteral("a pipe or a device");
    QTest::newRow("too large") << QStringLiteral("large") << QStringLiteral("a file of 64.0 MiB");
}

void TestReadFile::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, found);
    write(QStringLiteral("plain"), "x");
    write(QStringLiteral("large"), "");
    QVERIFY(QFile::resize(path(QStringLiteral("large")), 64 * 1024 * 1024 + 1));
    QVERIFY(::mkdir(QFile::encodeName(path(QStringLiteral("folder"))).constData(), 0700) == 0);
    QVERIFY(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600) == 0);
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path(QStringLiteral("zero"))));
    QVERIFY(QFile::link(path(QStringLiteral("nowhere")), path(QStringLiteral("dangling"))));
    QVERIFY(QFile::link(path(QStringLiteral("circle")), path(QStringLiteral("circle"))));
    const Result<FileBytes> file = readFile(path(name));
    QVERIFY(!file);
    QCOMPARE(file.error().size(), 1);
    QCOMPARE(file.error().constFirst().found, found);
    QVERIFY(!file.error().constFirst().allowed.isEmpty());
    QCOMPARE(file.error().constFirst().pointer, QString());
}

void TestReadFile::refusesWhatTheUserMayNotRead()
{
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755) == 0);
    write(QStringLiteral("secret"), "x");
    QVERIFY(::chmod(QFile::encodeName(path(QStringLiteral("secret"))).constData(),
                    ::geteuid() == 0 ? 0600 : 0) == 0);
    QProcess helper;
    helper.start(QStringLiteral(FILE_HELPER),
                 {QStringLiteral("read"), path(QStringLiteral("secret")), QStringLiteral("as-nobody")});
    QVERIFY(helper.waitForFinished());
    QCOMPARE(helper.exitCode(), 1);
    QVERIFY(helper.readAllStandardOutput().startsWith("found a file that you may not read"));
}

void TestReadFile::readsTheLargestFileAllowed()
{
    write(QStringLiteral("large"), "");
    QVERIFY(QFile::resize(path(QStringLiteral("large")), qint64{64} * 1024 * 1024));
    const Result<FileBytes> file = readFile(path(QStringLiteral("large")));
    QVERIFY(file);
    QCOMPARE(file->bytes.size(), 64 * 1024 * 1024);
}

void TestReadFile::aReadErrorAnywhereIsAFault()
{
    const QByteArray bytes = "{\"format\": \"depthchart-profile\"}\n";
    for (qint64 limit = 0; limit <= bytes.size(); ++limit) {
        FailDevice device(limit, bytes);
        QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        const Result<QByteArray> read = readAll(device, 1000);
        if (limit == bytes.size()) {
            QVERIFY(read);
            QCOMPARE(*read, bytes);
            continue;
        }
        QVERIFY(!read);
        QVERIFY(read.error().constFirst().found.contains(QStringLiteral("the device failed")));
    }
}

void TestReadFile::refusesMoreThanTheLimitWhateverTheSizeSaid()
{
    QBuffer device;
    device.setData(QByteArray(101, 'x'));
    QVERIFY(device.open(QIODevice::ReadOnly));
    QVERIFY(!readAll(device, 100));
    QVERIFY(device.seek(1));
    const Result<QByteArray> read = readAll(device, 100);
    QVERIFY(read);
    QCOMPARE(read->size(), 100);
}

void TestReadFile::noticesChanges()
{
    const QString file = path(QStringLiteral("file"));
    write(QStringLiteral("file"), "one");
    const FileStamp stamp = readFile(file)->stamp;
    QVERIFY(isUnchanged(file, stamp));
    write(QStringLiteral("file"), "one");
    QVERIFY2(isUnchanged(file, stamp), "written again with the same bytes");
    write(QStringLiteral("file"), "two");
    QVERIFY2(!isUnchanged(file, stamp), "other bytes of the same size");
    write(QStringLiteral("file"), "three");
    QVERIFY(!isUnchanged(file, stamp));
    QVERIFY(QFile::remove(file));
    QVERIFY(!isUnchanged(file, stamp));
    QVERIFY2(!isUnchanged(file, FileStamp()), "a file that is not there, never read");
}

QTEST_GUILESS_MAIN(TestReadFile)
#include "tst_readfile.moc"
