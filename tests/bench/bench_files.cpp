// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what opening a large profile costs; build it for release. It asserts nothing about time: the figures
// are for people.
#include "core/files/readfile.h"
#include "core/profile/profileio.h"
#include "tests/bench/figures.h"
#include "tests/core/assessment/samples.h"

#include <QTemporaryDir>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using namespace depthchart::bench;

namespace {

constexpr int entryCount = 10'000;
constexpr double budgetMilliseconds = 100;
constexpr int rounds = 15;

/// Entries as people write them: a text of their own, a date, an address, a confirmed task with its
/// statement.
Profile makeProfile(const Framework &framework)
{
    Profile person = newProfile(QStringLiteral("3b9f0c52-6c1e-4d4d-9a53-0d6a1f0e7c11"),
                                {framework.id, framework.revision, {}});
    for (int i = 0; i < entryCount; ++i) {
        const Domain &domain = framework.domains.at(i % framework.domains.size());
        const Level &level = domain.levels.at(i % domain.levels.size());
        const int task = i % static_cast<int>(level.canExecute.size());
        Evidence entry;
        entry.id = EntryId(QStringLiteral("entry-%1").arg(i));
        entry.text = QStringLiteral("Review %1 of the retrieval pipeline: “recall”, cost and latency").arg(i);
        entry.date = QDate(2020, 1, 1).addDays(i % 2'000);
        entry.link = QStringLiteral("https://example.org/reviews/%1").arg(i);
        EvidenceLink link;
        link.task = taskId(domain.id, level.level, task + 1);
        link.statement = level.canExecute.at(task);
        link.by = Rater::Self;
        entry.tasks << link;
        person.evidence << entry;
    }
    return person;
}

} // namespace

int main()
{
    const QByteArray bytes = writeProfile(makeProfile(builtIn()));
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
