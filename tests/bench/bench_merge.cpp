// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what bringing two copies of a profile together costs; build it for release. It asserts nothing about
// time: the figures are for people.
#include "core/merge/lineage.h"
#include "tests/bench/figures.h"
#include "tests/core/review/reviewsamples.h"

#include <QTemporaryDir>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using namespace depthchart::bench;

namespace {

constexpr double budgetMilliseconds = 20;
/// Of what a worker does: a person notices, and is told what the program waits for.
constexpr double workerBudgetMilliseconds = 300;
constexpr int rounds = 51;
/// New pieces of evidence a side.
constexpr int newEntries = 5;

/// As a file gives it again.
Profile read(const Profile &profile)
{
    const Result<Profile> result = readProfile(writeProfile(profile));
    if (!result)
        qFatal("the profile is refused");
    return *result;
}

void addEvidence(Profile &profile, const QString &name)
{
    for (int i = 0; i < newEntries; ++i) {
        Evidence evidence;
        evidence.id = EntryId(name + QString::number(i));
        evidence.text = QStringLiteral("Review %1 of the retrieval pipeline").arg(i);
        evidence.date = QDate(2020, 1, 1).addDays(i % 2'000);
        profile.evidence.append(evidence);
    }
}

/// One side's work between two reviews: a rating a domain, notes, new evidence, and some of the old reworded.
Profile workedOn(Profile profile, Rater rater, const QString &name)
{
    for (DomainEntry &entry : profile.domains) {
        setDepth(entry, rater, Depth(4), Depth(2));
        if (rater == Rater::Self)
            entry.note = QStringLiteral("A note on %1").arg(entry.domain.text());
    }
    for (qsizetype i = rater == Rater::Self ? 0 : 1; i < profile.evidence.size(); i += 2)
        profile.evidence[i].text += QStringLiteral(" (by %1)").arg(name);
    addEvidence(profile, name);
    return read(profile);
}

/// A profile with as much evidence as a file may hold.
Profile large()
{
    constexpr int most = 9'900;
    Profile profile = noor();
    while (profile.evidence.size() < most)
        addEvidence(profile, QStringLiteral("large%1-").arg(profile.evidence.size()));
    return read(profile);
}

/// What a worker does: keeping one more state where as many are kept as ever, and finding the common one.
void printLineage(const QString &name, const Profile &profile, int times)
{
    const QTemporaryDir folder;
    const Lineage lineage(folder.path());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Profile here = profile;
    Origin origin = lineage.read(here, now);
    int role = 0;
    const auto keep = [&] {
        here.person.role = QString::number(++role);
        origin = lineage.keep(here, origin, now);
    };
    for (qsizetype i = 0; i < mostKeptStates; ++i)
        keep();
    const Profile there = workedOn(here, Rater::Manager, QStringLiteral("b"));
    printTime(QStringLiteral("keeping a state of %1").arg(name), medianCost(times, keep),
              workerBudgetMilliseconds);
    printTime(
        QStringLiteral("merging a copy of %1, the common state found among %2").arg(name).arg(mostKeptStates),
        medianCost(times,
                   [&] {
                       if (!lineage.compare(here, there, origin).common)
                           qFatal("nothing in common");
                   }),
        workerBudgetMilliseconds);
}

} // namespace

int main()
{
    const Profile base = noor();
    const Profile a = workedOn(base, Rater::Self, QStringLiteral("a"));
    const Profile b = workedOn(base, Rater::Manager, QStringLiteral("b"));
    qsizetype changes = 0;
    const auto merge = [&](const std::optional<Profile> &state) {
        const Result<MergedProfile> merged = mergedProfiles(state, a, b);
        if (!merged)
            qFatal("the copies are refused");
        changes = merged->changes.size();
    };
    const Cost known = medianCost(rounds, [&] { merge(base); });
    printTime(QStringLiteral("merging two copies of the rich example (%1 changes)").arg(changes), known,
              budgetMilliseconds);
    const Cost unknown = medianCost(rounds, [&] { merge(std::nullopt); });
    printTime(QStringLiteral("the same without a common state"), unknown, budgetMilliseconds);
    printLineage(QStringLiteral("the rich example"), base, rounds);
    printLineage(QStringLiteral("9,900 pieces of evidence"), large(), 5);
    return 0;
}
