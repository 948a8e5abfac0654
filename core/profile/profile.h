// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/numbers.h"
#include "core/common/terms.h"
#include "core/json/value.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

/// A person's profile as plain values (domain.md section 3; format.md "The profile file"). Lists share their
/// memory until changed, so that a copy for undo costs a few pointers.
namespace depthchart::core {

struct FrameworkReference
{
    FrameworkId id;
    QString revision;
    json::Origin origin;
    bool operator==(const FrameworkReference &) const = default;
};

struct Person
{
    QString name;
    QString role;
    QString team;
    QString organisation;
    QString manager;
    std::optional<QDate> started;
    QString notes;
    json::Origin origin;
    bool operator==(const Person &) const = default;
};

/// One domain's entry. Order in the file is kept; new ones come last.
struct DomainEntry
{
    DomainId domain;
    std::optional<Depth> self;
    std::optional<Depth> manager;
    std::optional<Depth> agreed;
    bool breadth = false;
    std::optional<Depth> target;
    bool applies = true;
    QString note;
    QStringList claims;
    QStringList asked;
    json::Origin origin;
    bool operator==(const DomainEntry &) const = default;
};

struct ImpactRecord
{
    EntryId id;
    QString title;
    QString description;
    std::optional<QDate> date;
    QList<DomainId> domains;
    QString link;
    json::Origin origin;
    bool operator==(const ImpactRecord &) const = default;
};

struct EvidenceLink
{
    /// "domain/level/index".
    QString task;
    /// The statement as it read when the link was made; absent: counts only under the profile's own revision.
    std::optional<QString> statement;
    /// Who confirmed it; absent: not confirmed, does not count.
    std::optional<Rater> by;
    json::Origin origin;
    bool operator==(const EvidenceLink &) const = default;
};

struct Evidence
{
    EntryId id;
    QString text;
    std::optional<QDate> date;
    QString link;
    QList<EvidenceLink> tasks;
    json::Origin origin;
    bool operator==(const Evidence &) const = default;
};

struct TargetDepth
{
    DomainId domain;
    Depth depth;
    bool operator==(const TargetDepth &) const = default;
};

/// Exactly one of level, role and depths is given; none: no goal yet.
struct Goal
{
    CareerLevelId level;
    RoleId role;
    QList<TargetDepth> depths;
    json::Origin origin;
    [[nodiscard]] bool isEmpty() const { return level.isEmpty() && role.isEmpty() && depths.isEmpty(); }
    bool operator==(const Goal &) const = default;
};

struct Criterion
{
    QString text;
    bool met = false;
    json::Origin origin;
    bool operator==(const Criterion &) const = default;
};

struct Step
{
    EntryId id;
    Vector vector = Vector::Depth;
    std::optional<DomainId> domain;
    std::optional<Depth> from;
    std::optional<Depth> to;
    Months months;
    std::optional<QDate> start;
    std::optional<QDate> end;
    bool pinned = false;
    StepStatus status = StepStatus::Planned;
    QList<Criterion> criteria;
    /// Id of the impact record that a done impact step became.
    EntryId record;
    QString note;
    json::Origin origin;
    bool operator==(const Step &) const = default;
};

struct Plan
{
    Goal goal;
    std::optional<QDate> start;
    int streams = 1;
    /// In hundredths, 10 to 100.
    int pace = 100;
    QList<Step> steps;
    json::Origin origin;
    /// How the file wrote the pace ("0.50"), written again while it says the same.
    QByteArray paceLiteral;
    bool operator==(const Plan &) const = default;
};

struct Rating
{
    DomainId domain;
    std::optional<Depth> self;
    std::optional<Depth> manager;
    std::optional<Depth> agreed;
    json::Origin origin;
    bool operator==(const Rating &) const = default;
};

struct Action
{
    EntryId id;
    QString text;
    QString owner;
    std::optional<QDate> due;
    bool done = false;
    json::Origin origin;
    bool operator==(const Action &) const = default;
};

struct Review
{
    EntryId id;
    std::optional<QDate> date;
    FrameworkReference framework;
    ReviewStatus status = ReviewStatus::Open;
    bool blind = false;
    QList<Rater> in;
    QStringList participants;
    QString notes;
    QList<Rating> ratings;
    QList<Action> actions;
    json::Origin origin;
    bool operator==(const Review &) const = default;
};

struct Snapshot
{
    EntryId id;
    std::optional<QDate> date;
    QString label;
    /// Empty where no rule held.
    CareerLevelId level;
    QList<TargetDepth> depths;
    QList<DomainId> breadth;
    int impacts = 0;
    json::Origin origin;
    bool operator==(const Snapshot &) const = default;
};

struct Profile
{
    QString id;
    FrameworkReference framework;
    /// Sections that were left out on purpose, in the file's words.
    QStringList partial;
    Person person;
    QList<DomainEntry> domains;
    QList<ImpactRecord> impacts;
    QList<Evidence> evidence;
    /// Absent: no plan.
    std::optional<Plan> plan;
    QList<Review> reviews;
    QList<Snapshot> history;
    /// Skills of the traditional ladder that are mastered.
    QList<SkillId> mastered;
    json::Origin ladderOrigin;
    /// A framework that the file carries whole ("frameworkCopy"), kept as it is.
    std::optional<json::Value> frameworkCopy;
    /// Of the object "domains".
    json::Origin domainsOrigin;
    /// The file's version; above the one this program writes, the profile is read-only.
    int version = 1;
    json::Origin origin;
    bool operator==(const Profile &) const = default;
};

inline constexpr int profileVersion = 1;

/// The profile was made for a framework of that id; one that names none fits any.
[[nodiscard]] bool isMadeFor(const Profile &profile, const FrameworkId &framework);

/// The entry of that domain, or nullptr.
[[nodiscard]] const DomainEntry *findEntry(const Profile &profile, const DomainId &domain);

/// The entry of that domain to change; appended as a new one where there is none.
DomainEntry &entryFor(Profile &profile, const DomainId &domain);

/// What one rater gave, where they did.
[[nodiscard]] std::optional<Depth> depthBy(const DomainEntry &entry, Rater rater);

/// Sets or clears what one rater gave. When it first raises the current depth to `working`, the breadth flag
/// is set with it (section 1); pass the domain's own threshold.
void setDepth(DomainEntry &entry, Rater rater, std::optional<Depth> depth, Depth working);

/// Agreed where there is one, else self (section 1).
[[nodiscard]] std::optional<Depth> currentDepth(const DomainEntry &entry);

/// A record counts when it has a title (section 1).
[[nodiscard]] bool counts(const ImpactRecord &record);

} // namespace depthchart::core
