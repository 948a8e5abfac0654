// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and saves files as a process of its own: to be killed, to run without the rights of root, to run into
// a limit.
#include "core/files/readfile.h"
#include "core/files/safesave.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
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

} // namespace

// filehelper forever|save|read PATH [as-nobody] [in-place] [limit=BYTES] [bytes=TEXT] [size=BYTES]
// [backups=FOLDER]
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
    return what == QStringLiteral("save") ? save(path, bytes, options) : read(path);
}
