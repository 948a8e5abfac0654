// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/editlock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace depthchart::core;
using namespace Qt::StringLiterals;

class EditLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isThereWhileItIsHeld();
    void theSecondWindowIsTold();
    void anotherProcessIsTold();
    void throughALinkItIsTheSameFile();
    void aProcessThatIsGoneDoesNotCount();
    void anotherMachineIsBelievedForADay_data();
    void anotherMachineIsBelievedForADay();
    void aFolderThatTakesNoneIsNoFault();
    void whatIsNoFileIsNotLocked_data();
    void whatIsNoFileIsNotLocked();
    void anythingInItsPlaceIsLeft();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString file() const { return path(u"noor.depthchart"_s); }
    [[nodiscard]] QString lock() const { return path(u".~lock.noor.depthchart#"_s); }
    static void write(const QString &path, const QByteArray &bytes);
    /// What such a lock of that machine and process has in it.
    static QByteArray lockOf(const QByteArray &host, qint64 process);

    std::unique_ptr<QTemporaryDir> m_folder;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
};

void EditLockTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(file(), "{}");
}

void EditLockTest::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray EditLockTest::lockOf(const QByteArray &host, qint64 process)
{
    const bool isHere = host == QSysInfo::machineHostName().toLocal8Bit();
    return QByteArray::number(process) + "\ndepthchart\n" + host + '\n' +
           (isHere ? QSysInfo::machineUniqueId() : "0123456789abcdef") + "\n\n";
}

void EditLockTest::isThereWhileItIsHeld()
{
    {
        EditLock one;
        QVERIFY(!one.take(file(), m_now));
        QVERIFY(one.isHeld());
        QVERIFY(QFile::exists(lock()));
    }
    QVERIFY(!QFile::exists(lock()));
}

void EditLockTest::theSecondWindowIsTold()
{
    EditLock one;
    EditLock two;
    QVERIFY(!one.take(file(), m_now));
    const std::optional<EditLockHolder> holder = two.take(file(), m_now);
    QVERIFY(holder);
    QVERIFY(holder->isThisProcess);
    QCOMPARE(holder->host, QSysInfo::machineHostName());
    QCOMPARE(holder->process, QCoreApplication::applicationPid());
    QVERIFY(qAbs(holder->since.secsTo(QDateTime::currentDateTimeUtc())) < 3'600);
    QVERIFY(!two.isHeld());
    one = EditLock();
    QVERIFY(!two.take(file(), m_now));
    QVERIFY(two.isHeld());
}

void EditLockTest::anotherProcessIsTold()
{
    QProcess other;
    other.start(QStringLiteral(FILE_HELPER), {u"lock"_s, file()});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAll(), QByteArray("locked\n"));
    EditLock one;
    const std::optional<EditLockHolder> holder = one.take(file(), m_now);
    QVERIFY(holder);
    QVERIFY(!holder->isThisProcess);
    QCOMPARE(holder->process, other.processId());
    // Killed, it leaves its lock behind, which nobody has to believe.
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(QFile::exists(lock()));
    QVERIFY(!one.take(file(), m_now));
    QVERIFY(one.isHeld());
}

void EditLockTest::throughALinkItIsTheSameFile()
{
    QVERIFY(QFile::link(file(), path(u"link.depthchart"_s)));
    EditLock one;
    EditLock two;
    QVERIFY(!one.take(path(u"link.depthchart"_s), m_now));
    QVERIFY(two.take(file(), m_now));
}

void EditLockTest::aProcessThatIsGoneDoesNotCount()
{
    // More than any process can have.
    write(lock(), lockOf(QSysInfo::machineHostName().toLocal8Bit(), 2'000'000'000));
    EditLock one;
    QVERIFY(!one.take(file(), m_now));
    QVERIFY(one.isHeld());
}

void EditLockTest::anotherMachineIsBelievedForADay_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("believed");
    QTest::newRow("just now") << 0 << true;
    QTest::newRow("yesterday, an hour later") << 23 * 3'600 << true;
    QTest::newRow("longer ago") << 25 * 3'600 << false;
}

void EditLockTest::anotherMachineIsBelievedForADay()
{
    QFETCH(const int, seconds);
    QFETCH(const bool, believed);
    write(lock(), lockOf("another-machine", 17));
    EditLock one;
    const std::optional<EditLockHolder> holder = one.take(file(), m_now.addSecs(seconds));
    QCOMPARE(holder.has_value(), believed);
    QCOMPARE(one.isHeld(), !believed);
    if (holder) {
        QCOMPARE(holder->host, u"another-machine"_s);
        QCOMPARE(holder->process, 17);
        QVERIFY(!holder->isThisProcess);
    }
}

void EditLockTest::aFolderThatTakesNoneIsNoFault()
{
    QProcess other;
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther |
                                                        QFile::ExeOther | QFile::ReadGroup |
                                                        QFile::ExeGroup));
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::ReadOther));
    other.start(QStringLiteral(FILE_HELPER), {u"lock"_s, file(), u"as-nobody"_s});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAll(), QByteArray("free\n"));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!QFile::exists(lock()));
}

void EditLockTest::whatIsNoFileIsNotLocked_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing there") << u"missing.depthchart"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("no name") << QString();
}

void EditLockTest::whatIsNoFileIsNotLocked()
{
    QFETCH(const QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    EditLock one;
    QVERIFY(!one.take(name.isEmpty() ? QString() : path(name), m_now));
    QVERIFY(!one.isHeld());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"noor.depthchart"_s});
}

void EditLockTest::anythingInItsPlaceIsLeft()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u".~lock.noor.depthchart#"_s));
    EditLock one;
    QVERIFY(!one.take(file(), m_now));
    QVERIFY(!one.isHeld());
    QVERIFY(QFileInfo(lock()).isDir());
}

QTEST_GUILESS_MAIN(EditLockTest)
#include "tst_editlock.moc"
