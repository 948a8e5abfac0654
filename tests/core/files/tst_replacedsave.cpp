// SPDX-License-Identifier: GPL-3.0-or-later
// A file that another process replaces in a loop while it is saved.
#include "core/files/readfile.h"
#include "core/files/safesave.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace depthchart::core;
using namespace Qt::StringLiterals;

/// Both sides write numbered versions: "theirs 7", "ours 3 after theirs 6".
class ReplacedSaveTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingUnseenIsLost();

private:
    /// Saves once, on top of what was just read; false where another came in between.
    bool save(int number);
    /// What our version, and those of ours before it, stood on: the last version of theirs.
    [[nodiscard]] QByteArray theirsBelow(QByteArray version) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    /// What each version of ours took the place of, as it was read.
    QHash<QByteArray, QByteArray> m_below;
    /// Versions that came in between, and are kept beside the file.
    QSet<QByteArray> m_kept;
};

void ReplacedSaveTest::init()
{
    // In memory, where a sync takes no time: the two meet more often.
    const QString memory = u"/dev/shm"_s;
    m_folder = QFileInfo(memory).isWritable()
                   ? std::make_unique<QTemporaryDir>(memory + u"/depthchart-XXXXXX"_s)
                   : std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"noor.depthchart"_s);
    QVERIFY(safeSave(m_path, "theirs 0"));
}

bool ReplacedSaveTest::save(int number)
{
    const Result<FileBytes> seen = readFile(m_path);
    if (!seen)
        return false;
    const QByteArray version = "ours " + QByteArray::number(number) + " after " + seen->bytes.left(40);
    const Result<SaveOutcome> outcome = safeSave(m_path, version, {{}, false, seen->stamp});
    if (!outcome)
        return false;
    m_below.insert(version, seen->bytes);
    if (!outcome->displaced.isEmpty()) {
        const Result<FileBytes> kept = readFile(outcome->displaced);
        m_kept.insert(kept ? kept->bytes : QByteArray());
    }
    return true;
}

QByteArray ReplacedSaveTest::theirsBelow(QByteArray version) const
{
    while (version.startsWith("ours"))
        version = m_below.value(version, "lost");
    return version;
}

void ReplacedSaveTest::nothingUnseenIsLost()
{
    constexpr int saves = 200;
    QProcess other;
    other.start(QStringLiteral(FILE_HELPER), {u"replace"_s, m_path});
    QVERIFY(other.waitForReadyRead());
    int attempts = 0;
    for (int number = 1; number <= saves; ++attempts) {
        QVERIFY2(attempts < 1'000 * saves, "the two never come to terms");
        if (other.state() != QProcess::Running)
            QSKIP("this file system cannot exchange two files");
        if (save(number))
            ++number;
        const Result<FileBytes> now = readFile(m_path);
        QVERIFY2(now, "the file is there at every moment");
        QVERIFY2(now->bytes.startsWith("theirs ") || m_below.contains(now->bytes), now->bytes.constData());
    }
    other.terminate();
    QVERIFY(other.waitForFinished());

    // What they displaced of ours has to stand on their version before it, or that one is kept.
    int met = 0;
    for (const QByteArray &line : other.readAllStandardOutput().trimmed().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const QByteArray former = "theirs " + QByteArray::number(words.at(1).toInt() - 1);
        const QByteArray displaced = line.sliced(line.indexOf("displaced ") + 10);
        if (displaced.startsWith("ours")) {
            ++met;
            QVERIFY2(theirsBelow(displaced) == former || m_kept.contains(former), line.constData());
        } else {
            QCOMPARE(displaced, former);
        }
    }
    QVERIFY2(met > 0, "neither met the other");
    const QStringList left =
        QDir(m_folder->path()).entryList({u".depthchart-*"_s}, QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList());
}

QTEST_GUILESS_MAIN(ReplacedSaveTest)
#include "tst_replacedsave.moc"
