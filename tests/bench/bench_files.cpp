// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what opening a large profile costs; build it for release. It asserts nothing about time: the figures
// are for people.
#include "core/files/readfile.h"
#include "core/profile/profileio.h"
#include "tests/bench/figures.h"
#include "tests/bench/largeprofile.h"
#include "tests/core/assessment/samples.h"

#include <QTemporaryDir>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using namespace depthchart::bench;

namespace {

constexpr int entryCount = 10'000;
constexpr double budgetMilliseconds = 100;
constexpr int rounds = 15;

} // namespace

int main()
{
    const QByteArray bytes = writeProfile(largeProfile(builtIn(), entryCount));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.depthchart"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("the file cannot be written");

    qsizetype found = 0;
    const auto take = [&found](const Result<Profile> &profile) {
        if (!profile || profile->evidence.size() != entryCount)
            qFatal("the profile is refused");
        found += profile->evidence.size();
    };
    const QString size = QStringLiteral("%1 evidence entries, %2 MB")
                             .arg(entryCount)
                             .arg(static_cast<double>(bytes.size()) / 1e6, 0, 'f', 1);
    const Cost fromBytes = medianCost(rounds, [&] { take(readProfile(bytes)); });
    printTime(QStringLiteral("reading a profile from its bytes (%1)").arg(size), fromBytes,
              budgetMilliseconds);
    const Cost fromFile = medianCost(rounds, [&] {
        const Result<FileBytes> read = readFile(path);
        if (!read)
            qFatal("the file is refused");
        take(readProfile(read->bytes));
    });
    printTime(QStringLiteral("opening a profile's file (%1)").arg(size), fromFile, budgetMilliseconds);
    return found > 0 ? 0 : 1;
}
