// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the rules cost; build it for release. It asserts nothing about time: the figures are for
// people.
#include "core/assessment/careerlevel.h"
#include "core/assessment/domainevidence.h"
#include "core/growth/opportunity.h"
#include "tests/core/assessment/samples.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>

using namespace depthchart::core;
using namespace depthchart::core::samples;

namespace {

constexpr int profileCount = 10'000;
constexpr int budgetMilliseconds = 300;
constexpr int rounds = 5;

/// Texts of the kinds that records hold, each with numbers of its own, so that nothing is the same twice.
QString impactTitle(QRandomGenerator &random)
{
    static const std::array patterns{
        QStringLiteral("RAG system handling %1K queries/day for %2 teams"),
        QStringLiteral("Evaluation framework adopted by %1 teams since 20%2"),
        QStringLiteral("Gateway sustaining %1,500 rps at p99 under %2ms"),
        QStringLiteral("Assistant with %1K monthly active users, cost cut by %2%"),
        QStringLiteral("Migrated search to v%2.1, %1 million documents indexed"),
        QStringLiteral("Cross-functional system integration in release %1.%2"),
    };
    const auto pattern = static_cast<std::size_t>(random.bounded(static_cast<int>(patterns.size())));
    return patterns.at(pattern).arg(1 + random.bounded(900)).arg(10 + random.bounded(89));
}

QList<Profile> makeProfiles(const Framework &framework)
{
    QRandomGenerator random(1);
    QList<Profile> result;
    result.reserve(profileCount);
    for (int i = 0; i < profileCount; ++i) {
        Profile person = profile(framework, {});
        for (const Domain &domain : framework.domains) {
            DomainEntry &entry = entryFor(person, domain.id);
            entry.self = Depth(random.bounded(6));
            entry.breadth = random.bounded(2) == 0;
        }
        for (int record = 0; record < 3; ++record) {
            ImpactRecord impact;
            impact.title = impactTitle(random);
            person.impacts.append(impact);
        }
        result.append(person);
    }
    return result;
}

/// 10,000 entries of three links each, with their statements, under a revision that has moved on: every link
/// looks for its statement.
Profile makeEvidence(const Framework &framework)
{
    QRandomGenerator random(2);
    Profile person = profile(framework, {});
    person.framework.revision = QStringLiteral("before");
    for (int i = 0; i < 10'000; ++i) {
        QList<EvidenceLink> links;
        for (int each = 0; each < 3; ++each) {
            const Domain &domain =
                framework.domains.at(random.bounded(static_cast<int>(framework.domains.size())));
            const Level &level = domain.levels.at(random.bounded(static_cast<int>(domain.levels.size())));
            const int task = random.bounded(static_cast<int>(level.canExecute.size()));
            links.append(link(taskId(domain.id, Depth(1), task + 1), Rater::Self, level.canExecute.at(task)));
        }
        addEvidence(person, links);
    }
    return person;
}

/// Wall time, and the processor's own, which a busy machine does not stretch.
struct Cost
{
    double wall = 0;
    double processor = 0;
};

QString costText(const Cost &cost)
{
    return QStringLiteral("%1 ms (%2 ms of processor time)")
        .arg(cost.wall, 0, 'f', 1)
        .arg(cost.processor, 0, 'f', 1);
}

/// The medians over the rounds of one pass over all profiles.
template<class Work>
Cost median(const QList<Profile> &profiles, Work work)
{
    std::array<double, rounds> wall{};
    std::array<double, rounds> processor{};
    for (std::size_t round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        for (const Profile &person : profiles)
            work(person);
        processor.at(round) = 1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
        wall.at(round) = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(wall.begin(), wall.end());
    std::sort(processor.begin(), processor.end());
    return {wall.at(rounds / 2), processor.at(rounds / 2)};
}

} // namespace

int main()
{
    const Framework framework = builtIn();
    QFile file(depthchart::resources::units());
    const Result<Units> units = file.open(QIODevice::ReadOnly) ? readUnits(file.readAll()) : Result<Units>();
    if (!units)
        qFatal("the list of units is refused");
    const QList<Profile> profiles = makeProfiles(framework);

    qsizetype found = 0;
    const Cost levels = median(profiles, [&](const Profile &person) {
        found += careerLevel(person, framework, Basis::Current).minimums.size();
    });
    const Cost texts = median(profiles, [&](const Profile &person) {
        for (const ImpactRecord &record : person.impacts)
            found += readQuantities(record, *units).size();
    });
    const Cost both = median(profiles, [&](const Profile &person) {
        found += careerLevel(person, framework, Basis::Current).minimums.size();
        found += opportunities(person, framework, *units, Basis::Current).size();
    });

    const Cost evidence = median({makeEvidence(framework)}, [&](const Profile &person) {
        found += domainEvidence(person, framework).size();
    });

    QTextStream(stdout) << "level alone for " << profileCount << " profiles: " << costText(levels) << '\n'
                        << "their impact records' texts alone: " << costText(texts) << '\n'
                        << "level and opportunities for " << profileCount << " profiles: " << costText(both)
                        << ", budget " << budgetMilliseconds << " ms\n"
                        << "evidence of one profile with 10,000 entries of another revision: "
                        << costText(evidence) << '\n';
    return found > 0 ? 0 : 1;
}
