// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/frameworkio.h"
#include "core/profile/profile.h"
#include "resources/paths.h"

#include <QFile>

#include <initializer_list>

/// Frameworks and profiles that the tests of the rules share.
namespace depthchart::core::samples {

inline DomainId domainId(const char *id)
{
    return DomainId(QString::fromLatin1(id));
}

/// The framework that ships inside the program.
inline Framework builtIn()
{
    QFile file(resources::builtInFramework());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the built-in framework is not compiled in");
    const Result<Framework> read = readFramework(file.readAll());
    if (!read)
        qFatal("the built-in framework is refused");
    return *read;
}

/// Levels from 1 with these months, each with `tasks` statements that name their place.
inline Domain domain(const char *id, const QList<int> &months, int tasks = 4, bool emerging = false)
{
    Domain result;
    result.id = domainId(id);
    result.name = QStringLiteral("The %1 domain").arg(result.id.text());
    result.emerging = emerging;
    result.evidencePercent = 70;
    for (const int each : months) {
        Level level;
        level.level = Depth(static_cast<int>(result.levels.size()) + 1);
        level.points = level.level.value();
        level.monthsFromPrevious = Months(each);
        for (int task = 1; task <= tasks; ++task)
            level.canExecute.append(QStringLiteral("Statement %1 of %2 level %3")
                                        .arg(task)
                                        .arg(result.id.text())
                                        .arg(level.level.value()));
        level.validation = {
            QStringLiteral("Shown at %1 level %2").arg(result.id.text()).arg(level.level.value())};
        result.levels.append(level);
    }
    return result;
}

inline CareerLevelRule rule(const char *id, int depth, int breadth = 0, int impacts = 0)
{
    CareerLevelRule result;
    result.id = CareerLevelId(QString::fromLatin1(id));
    result.title = result.id.text();
    result.depth = Depth(depth);
    result.breadth = breadth;
    result.impacts = impacts;
    return result;
}

/// Three core domains, a core one of a single level, and an emerging one; two career levels.
inline Framework small()
{
    Framework framework;
    framework.id = FrameworkId(QStringLiteral("small"));
    framework.revision = QStringLiteral("2");
    framework.evidencePercent = 70;
    framework.thresholds = {Depth(2), Depth(3), Depth(3), Depth(4), {}};
    framework.domains = {domain("alpha", {1, 3, 6, 12, 24}), domain("beta", {2, 4, 8, 16}),
                         domain("gamma", {1, 3, 6, 12, 24}), domain("flat", {5}),
                         domain("young", {1, 3, 6, 12, 24}, 4, true)};
    framework.careerLevels = {rule("high", 3, 2, 1), rule("low", 1)};
    return framework;
}

struct Given
{
    const char *domain;
    int depth;
    bool breadth = false;
};

/// Self-ratings (a depth of -1 gives none), flags and titles of impact records.
inline Profile profile(const Framework &framework, std::initializer_list<Given> given,
                       const QStringList &impacts = {})
{
    Profile result;
    result.framework.id = framework.id;
    result.framework.revision = framework.revision;
    for (const Given &each : given) {
        DomainEntry &entry = entryFor(result, domainId(each.domain));
        if (each.depth >= 0)
            entry.self = Depth(each.depth);
        entry.breadth = each.breadth;
    }
    for (const QString &title : impacts) {
        ImpactRecord record;
        record.id = EntryId(QStringLiteral("impact-%1").arg(result.impacts.size()));
        record.title = title;
        result.impacts.append(record);
    }
    return result;
}

/// A confirmed link to a task, under the profile's own revision.
inline EvidenceLink link(const QString &task, std::optional<Rater> by = Rater::Self,
                         const std::optional<QString> &statement = std::nullopt)
{
    EvidenceLink result;
    result.task = task;
    result.statement = statement;
    result.by = by;
    return result;
}

inline void addEvidence(Profile &profile, const QList<EvidenceLink> &links)
{
    Evidence evidence;
    evidence.id = EntryId(QStringLiteral("evidence-%1").arg(profile.evidence.size()));
    evidence.text = QStringLiteral("Work done");
    evidence.tasks = links;
    profile.evidence.append(evidence);
}

/// Links the first `tasks` tasks of a level.
inline void showLevel(Profile &profile, const char *domain, int level, int tasks, Rater by = Rater::Self)
{
    QList<EvidenceLink> links;
    for (int task = 1; task <= tasks; ++task)
        links.append(link(taskId(domainId(domain), Depth(level), task), by));
    addEvidence(profile, links);
}

/// domain.md section 12, "Focused".
inline Profile focused(const Framework &framework)
{
    return profile(framework, {{"prompt_eng", 5, true}, {"model_eval", 4, true}, {"sys_arch", 2}},
                   {QStringLiteral("RAG system handling 100K queries/day"),
                    QStringLiteral("Evaluation framework adopted by 5 teams")});
}

/// domain.md section 12, "Generalist".
inline Profile generalist(const Framework &framework)
{
    return profile(framework,
                   {{"prompt_eng", 3, true},
                    {"model_eval", 3, true},
                    {"sys_arch", 3, true},
                    {"prod_ops", 3, true},
                    {"cost_opt", 2, true}},
                   {QStringLiteral("End-to-end AI feature: design to production"),
                    QStringLiteral("Cross-functional system integration")});
}

} // namespace depthchart::core::samples
