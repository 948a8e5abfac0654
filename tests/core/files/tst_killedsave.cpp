// SPDX-License-Identifier: GPL-3.0-or-later
// A process that dies while it saves.
#include "tests/support/random.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using depthchart::test::Random;

class TestKilledSave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedWhileSavingLeavesOldOrNew();
    void killedWhileWritingInPlaceLeavesTheFileOrItsBackup();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// Starts the helper, kills it at a moment that the seed chooses, and waits for its end.
    void killWhileSaving(Random &random, const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// The versions that the helper writes in turn.
QByteArray versionA()
{
    return QByteArray(200'000, 'a');
}

QByteArray versionB()
{
    return QByteArray(150'000, 'b');
}

} // namespace

void TestKilledSave::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestKilledSave::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestKilledSave::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(cannot be read)");
}

void TestKilledSave::killWhileSaving(Random &random, const QStringList &arguments) const
{
    QProcess helper;
    helper.start(QStringLiteral(FILE_HELPER), arguments);
    const int saves = random.between(1, 4);
    for (int lines = 0; lines < saves; lines += static_cast<int>(helper.readAll().count('\n')))
        QVERIFY(helper.waitForReadyRead());
    // Spent in the middle of a save, not waiting for anything.
    const qint64 nanoseconds = random.below(4'000'000);
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < nanoseconds) {
    }
    QCOMPARE(helper.state(), QProcess::Running);
    helper.kill();
    QVERIFY(helper.waitForFinished());
}

void TestKilledSave::killedWhileSavingLeavesOldOrNew()
{
    Random random(20261123);
    int old = 0;
    write(QStringLiteral("file"), versionB());
    const QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                 QFileDevice::ReadGroup | QFileDevice::ReadUser |
                                                 QFileDevice::WriteUser;
    QVERIFY(QFile::setPermissions(path(QStringLiteral("file")), permissions));
    for (int round = 0; round < 100; ++round) {
        killWhileSaving(random, {QStringLiteral("forever"), path(QStringLiteral("file"))});
        const QByteArray bytes = read(QStringLiteral("file"));
        QVERIFY2(bytes == versionA() || bytes == versionB(),
                 qPrintable(QStringLiteral("round %1").arg(round)));
        QCOMPARE(QFile::permissions(path(QStringLiteral("file"))), permissions);
        old += bytes == versionB() ? 1 : 0;
    }
    QVERIFY2(old > 0 && old < 100, "the moments of death differ");
}

void TestKilledSave::killedWhileWritingInPlaceLeavesTheFileOrItsBackup()
{
    Random random(11);
    write(QStringLiteral("file"), versionB());
    for (int round = 0; round < 30; ++round) {
        killWhileSaving(
            random, {QStringLiteral("forever"), path(QStringLiteral("file")), QStringLiteral("in-place")});
        const QByteArray bytes = read(QStringLiteral("file"));
        const QByteArray backup = read(QStringLiteral("file.backup"));
        QVERIFY(backup == versionA() || backup == versionB());
        if (bytes != versionA() && bytes != versionB())
            write(QStringLiteral("file"), backup);
    }
}

QTEST_GUILESS_MAIN(TestKilledSave)
#include "tst_killedsave.moc"
