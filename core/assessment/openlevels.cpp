// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/openlevels.h"

#include <algorithm>

namespace depthchart::core {

QList<OpenTask> openTasks(const Domain &domain, const LevelEvidence &level)
{
    const QStringList &statements = domain.levels.at(level.level.value() - 1).canExecute;
    QList<OpenTask> open;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        if (!level.bySelf.at(i) && !level.byManager.at(i))
            open.append({taskId(domain.id, level.level, i + 1), statements.at(i)});
    }
    return open;
}

QList<OpenLevel> openLevels(const Domain &domain, const DomainEvidence &evidence, Depth upTo)
{
    QList<OpenLevel> open;
    for (const LevelEvidence &level : evidence.levels) {
        if (level.level <= upTo && !level.shown)
            open.append(
                {level.level, level.tasks, level.demonstrated, level.needed, openTasks(domain, level)});
    }
    return open;
}

QList<OpenLevel> missingFoundation(const Domain &domain, const DomainEvidence &evidence)
{
    return openLevels(domain, evidence, evidence.highestShown);
}

DomainEvidence withTask(DomainEvidence evidence, const TaskPlace &place, Rater by)
{
    LevelEvidence &level = evidence.levels[place.level.value() - 1];
    const qsizetype task = place.index - 1;
    const bool isNew = !level.bySelf.at(task) && !level.byManager.at(task);
    (by == Rater::Manager ? level.byManager : level.bySelf)[task] = true;
    ++evidence.links;
    level.demonstrated += isNew ? 1 : 0;
    level.shown = level.tasks > 0 && level.demonstrated >= level.needed;
    if (level.shown)
        evidence.highestShown = std::max(evidence.highestShown, level.level);
    const auto open = std::find_if(evidence.levels.cbegin(), evidence.levels.cend(),
                                   [](const LevelEvidence &each) { return !each.shown; });
    evidence.secured = Depth(static_cast<int>(open - evidence.levels.cbegin()));
    evidence.evidenced = std::max(evidence.evidenced, evidence.secured);
    return evidence;
}

} // namespace depthchart::core
