// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/domainevidence.h"

/// What is not shown yet, down to the tasks (domain.md section 5).
namespace depthchart::core {

/// A task that no confirmed evidence shows yet.
struct OpenTask
{
    QString task;
    QString statement;
    bool operator==(const OpenTask &) const = default;
};

/// The tasks of a level that no confirmed evidence shows, in the level's order.
[[nodiscard]] QList<OpenTask> openTasks(const Domain &domain, const LevelEvidence &level);

/// A level that is not shown.
struct OpenLevel
{
    Depth level;
    int tasks = 0;
    int demonstrated = 0;
    int needed = 0;
    QList<OpenTask> open;
    bool operator==(const OpenLevel &) const = default;
};

/// The levels up to that one that are not shown, lowest first: what would secure it.
[[nodiscard]] QList<OpenLevel> openLevels(const Domain &domain, const DomainEvidence &evidence, Depth upTo);

/// The levels below the highest one shown that are not; empty where that one is secured.
[[nodiscard]] QList<OpenLevel> missingFoundation(const Domain &domain, const DomainEvidence &evidence);

/// The evidence as it would be with one more task confirmed.
[[nodiscard]] DomainEvidence withTask(DomainEvidence evidence, const TaskPlace &place, Rater by);

} // namespace depthchart::core
