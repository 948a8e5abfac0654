// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/domainevidence.h"
#include "core/framework/framework.h"
#include "core/profile/profile.h"

#include <QList>

#include <optional>

/// The guided self-assessment (domain.md section 5): one domain at a time, level by level from 1, which tasks
/// the person can do. All of it is read from the profile's claims and asked tasks, so that it is taken up
/// again where it was left. Claims are never evidence.
namespace depthchart::core {

/// The file keeps what is claimed and what was asked: "can't" and "not sure" are the same there, since a
/// claim is only *can*.
enum class Answer { NotAsked, Can, NotClaimed };

struct AssessedLevel
{
    Depth level;
    /// Per task, in order.
    QList<Answer> answers;
    int claimed = 0;
    /// Claims that pass the level.
    int needed = 0;

    /// Tasks not asked yet.
    [[nodiscard]] int left() const;
    /// Enough is claimed; never where there is no task.
    [[nodiscard]] bool isPassed() const;
    /// Passed, out of reach whatever the tasks left are answered, or without tasks.
    [[nodiscard]] bool isDecided() const;
    [[nodiscard]] bool isClosed() const { return left() == 0; }
    bool operator==(const AssessedLevel &) const = default;
};

struct DomainAssessment
{
    DomainId domain;
    QList<AssessedLevel> levels;
    /// The last level passed with all below it: what the walk proposes as `self`, or would if it ended here.
    Depth proposed;
    /// The level that is asked; absent where the walk through this domain is over: it stopped at a level that
    /// is not passed or has no tasks, or passed them all.
    std::optional<Depth> asking;

    [[nodiscard]] bool isFinished() const { return !asking; }
    /// Something was answered.
    [[nodiscard]] bool isBegun() const;
    /// Over, and not for want of tasks: there is something to accept.
    [[nodiscard]] bool hasProposal() const { return isFinished() && isBegun(); }
    bool operator==(const DomainAssessment &) const = default;
};

/// Claims and asked tasks count under the revision that the file names; of another one all is asked again.
[[nodiscard]] DomainAssessment assessedDomain(const Profile &profile, const Framework &framework,
                                              const Domain &domain);

/// The walk: the tracked domains that apply, in the framework's order.
[[nodiscard]] QList<DomainAssessment> selfAssessment(const Profile &profile, const Framework &framework);

/// A statement of the walk: position of its domain there, level, index from 1.
struct WalkPlace
{
    qsizetype domain = 0;
    Depth level;
    qsizetype index = 0;
    bool operator==(const WalkPlace &) const = default;
};

/// Where the walk begins or is taken up again: in the first domain that is begun and not over, else in the
/// first that is not over. Nothing where all are.
[[nodiscard]] std::optional<WalkPlace> resumedPlace(const QList<DomainAssessment> &walk);

/// The statement asked after this one: of the same level, else of the level that its domain asks, else of the
/// domains after it and then before it. Nothing where all are over.
[[nodiscard]] std::optional<WalkPlace> nextPlace(const QList<DomainAssessment> &walk, const WalkPlace &from);

/// What is left to answer if each domain ends at the depth that the person gave it, or at *deep* where they
/// gave none, and the statements answered until now.
struct WalkProgress
{
    int answered = 0;
    int left = 0;
    /// Domains that are over.
    int finished = 0;
    /// `left` at `secondsPerStatement`, rounded up.
    int minutesLeft = 0;
    bool operator==(const WalkProgress &) const = default;
};
[[nodiscard]] WalkProgress walkProgress(const QList<DomainAssessment> &walk, const Profile &profile,
                                        const Framework &framework);

/// Records one answer in the domain's entry. Anything but Can takes a claim back.
void recordAnswer(DomainEntry &entry, const TaskPlace &task, Answer answer);

/// Goes on from a level: the tasks left count as asked and are not claimed.
void closeLevel(DomainEntry &entry, const Level &level);

/// Writes `self`, and the breadth flag where the current depth first reaches *working* (section 1).
void acceptDepth(Profile &profile, const Domain &domain, Depth depth, Depth working);

/// Per level and task of the domain the newest evidence whose confirmed link counts: its position in the
/// profile's list, or -1. Evidence without a date is older than any with one.
[[nodiscard]] QList<QList<qsizetype>> newestEvidence(const Profile &profile, const Framework &framework,
                                                     const Domain &domain);

} // namespace depthchart::core
