// SPDX-License-Identifier: GPL-3.0-or-later
// A process that dies while it saves and keeps its edits.
#include "core/files/safesave.h"
#include "core/profile/profileio.h"
#include "core/recovery/autosavefile.h"
#include "tests/support/random.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace depthchart;
using namespace depthchart::core;
using namespace Qt::StringLiterals;

class KilledAutosaveTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasSafeIsLost();

private:
    struct Safe
    {
        int saved = 0;
        int kept = 0;
    };
    /// Starts the process, kills it at a moment that the seed chooses, and gives what it had said.
    Safe killWhileEditing(quint32 seed) const;
    /// The number of the edit that a profile has; −1 where it is torn.
    static int editOf(const Profile &profile);
    [[nodiscard]] int editInFile() const;
    /// The newest edit that is offered, and takes them away; −1 where one is torn, 0 where there is none.
    [[nodiscard]] int takeOffered();

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"noor.depthchart"_s);
    const QString m_data = m_folder.filePath(u"data"_s);
};

KilledAutosaveTest::Safe KilledAutosaveTest::killWhileEditing(quint32 seed) const
{
    test::Random random(seed);
    QProcess process;
    process.start(QStringLiteral(KEPT_EDITS), {m_path, m_data, QString::number(seed)});
    QByteArray said;
    const int lines = random.between(1, 5);
    while (said.count('\n') < lines && process.waitForReadyRead())
        said += process.readAllStandardOutput();
    // Spent in the middle of its work, not waiting for anything.
    const qint64 nanoseconds = random.below(5'000'000);
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < nanoseconds) {
    }
    if (process.state() != QProcess::Running)
        return {-1, -1};
    process.kill();
    process.waitForFinished();
    said += process.readAllStandardOutput();
    Safe safe;
    for (const QByteArray &line : said.split('\n')) {
        if (line.startsWith("saved "))
            safe.saved = line.mid(6).toInt();
        if (line.startsWith("kept "))
            safe.kept = line.mid(5).toInt();
    }
    return safe;
}

int KilledAutosaveTest::editOf(const Profile &profile)
{
    const QString edit = profile.person.role;
    const QString notes = profile.person.notes;
    const bool isWhole =
        edit.isEmpty() ? notes.isEmpty() : notes == edit.repeated(notes.size() / edit.size());
    return isWhole ? edit.toInt() : -1;
}

int KilledAutosaveTest::editInFile() const
{
    const Result<FileBytes> file = readFile(m_path);
    const Result<Profile> profile = file ? readProfile(file->bytes) : tl::unexpected(file.error());
    return profile ? editOf(*profile) : -1;
}

int KilledAutosaveTest::takeOffered()
{
    int newest = 0;
    for (const QString &path : allAutosaves(m_data)) {
        std::optional<AutosaveFile> file = AutosaveFile::takeLeftover(path);
        if (!file)
            continue;
        const Result<AutosavedProfile> content = file->read();
        if (!content || editOf(content->profile) < 0)
            return -1;
        if (!file->isSaved())
            newest = qMax(newest, editOf(content->profile));
        file->remove();
    }
    return newest;
}

void KilledAutosaveTest::nothingThatWasSafeIsLost()
{
    QVERIFY(safeSave(m_path, writeProfile(newProfile(u"5a0a2b1e"_s, {}))));
    int offered = 0;
    for (quint32 round = 0; round < 200; ++round) {
        const Safe safe = killWhileEditing(round);
        QVERIFY2(safe.saved >= 0, "it went on until it was killed");
        const int inFile = editInFile();
        const int inAutosave = takeOffered();
        const QByteArray place = u"round %1: saved %2, kept %3; in the file %4, offered %5"_s.arg(round)
                                     .arg(safe.saved)
                                     .arg(safe.kept)
                                     .arg(inFile)
                                     .arg(inAutosave)
                                     .toUtf8();
        QVERIFY2(inFile >= 0 && inAutosave >= 0, place.constData());
        QVERIFY2(inFile >= safe.saved, place.constData());
        QVERIFY2(qMax(inFile, inAutosave) >= safe.kept, place.constData());
        // What is offered is newer than the file: nobody is offered what they have.
        QVERIFY2(inAutosave == 0 || inAutosave > inFile, place.constData());
        offered += inAutosave > 0 ? 1 : 0;
    }
    QVERIFY2(offered > 0 && offered < 200, "the moments of death differ");
    QCOMPARE(allAutosaves(m_data), QStringList());
}

QTEST_GUILESS_MAIN(KilledAutosaveTest)
#include "tst_killedautosave.moc"
