// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/evidencelinks.h"
#include "core/framework/framework.h"
#include "core/profile/profileio.h"

namespace depthchart::bench {

/// Entries as people write them: a text of their own, a date, an address, a confirmed task with its
/// statement.
inline core::Profile largeProfile(const core::Framework &framework, int entryCount)
{
    core::Profile person = core::newProfile(QStringLiteral("3b9f0c52-6c1e-4d4d-9a53-0d6a1f0e7c11"),
                                            {framework.id, framework.revision, {}});
    for (int i = 0; i < entryCount; ++i) {
        const core::Domain &domain = framework.domains.at(i % framework.domains.size());
        const core::Level &level = domain.levels.at(i % domain.levels.size());
        const int task = i % static_cast<int>(level.canExecute.size());
        core::Evidence entry;
        entry.id = core::EntryId(QStringLiteral("entry-%1").arg(i));
        entry.text = QStringLiteral("Review %1 of the retrieval pipeline: “recall”, cost and latency").arg(i);
        entry.date = QDate(2020, 1, 1).addDays(i % 2'000);
        entry.link = QStringLiteral("https://example.org/reviews/%1").arg(i);
        core::EvidenceLink link;
        link.task = core::taskId(domain.id, level.level, task + 1);
        link.statement = level.canExecute.at(task);
        link.by = core::Rater::Self;
        entry.tasks << link;
        person.evidence << entry;
    }
    return person;
}

} // namespace depthchart::bench
