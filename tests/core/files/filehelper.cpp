// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and saves files as a process of its own: to be killed, to run without the rights of root, to run into
// a limit.
#include "core/files/editlock.h"
#include "core/files/readfile.h"
#include "core/files/safesave.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace depthchart::core;

namespace {

/// Nobody, whom no file belongs to.
constexpr uid_t nobody = 65534;

void print(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

int printFaults(const Faults &faults)
{
    for (const Fault &fault : faults)
        print(faultText(fault).toUtf8());
    return 1;
}

/// Saves the two versions in turn until it is killed, a line before each.
int saveForEver(const QString &path, const SaveOptions &options)
{
    const QByteArray versions[] = {QByteArray(200'000, 'a'), QByteArray(150'000, 'b')};
    for (int i = 0;; ++i) {
        print("saving");
        if (!safeSave(path, versions[i % 2], options))
            return 1;
    }
}

int save(const QString &path, const QByteArray &bytes, const SaveOptions &options)
{
    const Result<SaveOutcome> outcome = safeSave(path, bytes, options);
    if (!outcome)
        return printFaults(outcome.error());
    print(outcome->backup.isEmpty() ? "renamed" : "in place, backup " + outcome->backup.toUtf8());
    return 0;
}

int read(const QString &path)
{
    const Result<FileBytes> file = readFile(path);
    if (!file)
        return printFaults(file.error());
    print(file->bytes);
    return 0;
}

/// Has the file open, as a window does, until its input ends.
int lock(const QString &path)
{
    EditLock lock;
    static_cast<void>(lock.take(path, QDateTime::currentDateTimeUtc()));
    print(lock.isHeld() ? "locked" : "free");
    std::getchar();
    return 0;
}

/// Replaces the file by versions of its own until it is killed, and says what stood there each time: "theirs
/// 7 displaced ours 3".
int replaceForEver(const QString &path)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray beside = target + ".theirs";
    for (int i = 1;; ++i) {
        QFile file(path + QStringLiteral(".theirs"));
        if (!file.open(QIODevice::WriteOnly) || file.write("theirs " + QByteArray::number(i)) < 0)
            return 1;
        file.close();
        if (::renameat2(AT_FDCWD, beside.constData(), AT_FDCWD, target.constData(), RENAME_EXCHANGE) != 0)
            return 2;
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        print("theirs " + QByteArray::number(i) + " displaced " + file.readAll());
        // Time for the other side to read and to save.
        ::usleep(static_cast<useconds_t>(200 + i * 7 % 400));
    }
}

} // namespace

// filehelper forever|save|read|lock|replace PATH [as-nobody] [in-place] [limit=BYTES] [bytes=TEXT]
// [size=BYTES] [backups=FOLDER]
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    SaveOptions options;
    QByteArray bytes = "new";
    for (const QString &argument : arguments.mid(3)) {
        const QString value = argument.section(u'=', 1);
        if (argument == QStringLiteral("in-place"))
            options.inPlace = true;
        else if (argument.startsWith(QStringLiteral("bytes=")))
            bytes = value.toUtf8();
        else if (argument.startsWith(QStringLiteral("size=")))
            bytes = QByteArray(value.toInt(), 'n');
        else if (argument.startsWith(QStringLiteral("backups=")))
            options.backupFolder = value;
        if (argument.startsWith(QStringLiteral("limit="))) {
            const rlimit limit{value.toULong(), value.toULong()};
            std::signal(SIGXFSZ, SIG_IGN);
            ::setrlimit(RLIMIT_FSIZE, &limit);
        }
        if (argument == QStringLiteral("as-nobody") && ::geteuid() == 0 &&
            (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            return 2;
    }
    const QString &what = arguments.at(1);
    const QString &path = arguments.at(2);
    if (what == QStringLiteral("forever"))
        return saveForEver(path, options);
    if (what == QStringLiteral("lock"))
        return lock(path);
    if (what == QStringLiteral("replace"))
        return replaceForEver(path);
    return what == QStringLiteral("save") ? save(path, bytes, options) : read(path);
}
