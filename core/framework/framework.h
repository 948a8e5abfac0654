// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/numbers.h"
#include "core/common/terms.h"
#include "core/json/value.h"

#include <QList>
#include <QStringList>

#include <optional>

/// The framework: an organisation's rubric as plain values (domain.md section 2; format.md "The framework
/// file").
namespace depthchart::core {

struct Resource
{
    QString title;
    QString url;
    json::Origin origin;
    bool operator==(const Resource &) const = default;
};

/// One level of a domain. Tasks are its canExecute statements; a task's id is domain/level/index, index
/// from 1.
struct Level
{
    Depth level;
    QString title;
    int points = 0;
    QStringList canExecute;
    QStringList knowledge;
    Months monthsFromPrevious;
    /// True where the file gives no months and the built-in ones stand in (section 2: the program says so).
    bool monthsAssumed = false;
    QString demonstration;
    QStringList validation;
    json::Origin origin;
    bool operator==(const Level &) const = default;
};

struct Domain
{
    DomainId id;
    QString name;
    bool emerging = false;
    QString group;
    int evidencePercent = 0;
    QString summary;
    QList<QStringList> synonyms;
    QList<Resource> resources;
    /// Levels 1, 2, 3 … in order, at least one.
    QList<Level> levels;
    json::Origin origin;

    [[nodiscard]] Depth highestLevel() const { return Depth(static_cast<int>(levels.size())); }
    [[nodiscard]] bool isCore() const { return !emerging; }
    bool operator==(const Domain &) const = default;
};

struct Thresholds
{
    Depth working;
    Depth deep;
    Depth lead;
    Depth research;
    json::Origin origin;
    bool operator==(const Thresholds &) const = default;
};

/// A minimum depth of a named domain.
struct DomainDepth
{
    DomainId domain;
    Depth depth;
    bool operator==(const DomainDepth &) const = default;
};

/// "N domains at depth D or more".
struct CountRule
{
    int domains = 0;
    Depth depth;
    json::Origin origin;
    bool operator==(const CountRule &) const = default;
};

/// A career level's rule (section 4). Absent minimums are 0 or empty and always hold.
struct CareerLevelRule
{
    CareerLevelId id;
    QString title;
    Depth depth;
    int breadth = 0;
    int impacts = 0;
    QList<DomainDepth> domains;
    QList<CountRule> counts;
    int points = 0;
    json::Origin origin;
    bool operator==(const CareerLevelRule &) const = default;
};

/// A named set of target depths.
struct Role
{
    RoleId id;
    QString title;
    QList<DomainDepth> depths;
    json::Origin origin;
    bool operator==(const Role &) const = default;
};

/// Sentences with placeholders {domain} {from} {to} {now} {next}, months, risk and criteria of one growth
/// step.
struct GrowthText
{
    QString current;
    QString target;
    std::optional<Months> months;
    std::optional<Risk> risk;
    QStringList validation;
    json::Origin origin;
    bool operator==(const GrowthText &) const = default;
};

/// The template of one vector. Only breadth has `below` and `production`, only impact has `first`, only scale
/// and impact have the `unstated` ones (format.md).
struct GrowthTemplate
{
    GrowthText text;
    /// Breadth from a level under working.
    QString below;
    /// Breadth at working or more: the same level in production.
    std::optional<GrowthText> production;
    /// Impact without any record.
    std::optional<GrowthText> first;
    /// Current sentence where no number was found; target then; the first criterion then.
    QString unstated;
    QString unstatedTarget;
    QString measure;
    bool operator==(const GrowthTemplate &) const = default;
};

struct Growth
{
    GrowthTemplate depth, breadth, scale, impact, leadership, research;
    json::Origin origin;
    bool operator==(const Growth &) const = default;
};

struct LadderLevel
{
    LadderLevelId id;
    QString title;
    QList<SkillId> skills;
    std::optional<Months> monthsToNext;
    json::Origin origin;
    bool operator==(const LadderLevel &) const = default;
};

/// The traditional ladder (section 11). Empty levels: the framework has none.
struct Ladder
{
    QList<LadderLevel> levels;
    /// The two levels that are compared from nothing; both empty: the comparison is left out.
    LadderLevelId compareLadder;
    CareerLevelId compareLevel;
    json::Origin origin;
    /// Of the object "compare".
    json::Origin compareOrigin;
    bool operator==(const Ladder &) const = default;
};

struct Market
{
    int premiumFrom = 0;
    int premiumTo = 0;
    QString source;
    json::Origin origin;
    bool operator==(const Market &) const = default;
};

struct Framework
{
    FrameworkId id;
    QString name;
    QString revision;
    QString summary;
    QStringList authors;
    QString licence;
    QString source;
    int evidencePercent = 0;
    Thresholds thresholds;
    QList<Domain> domains;
    /// Highest first.
    QList<CareerLevelRule> careerLevels;
    QList<Role> roles;
    Growth growth;
    Ladder ladder;
    std::optional<Market> market;
    json::Origin origin;
    bool operator==(const Framework &) const = default;
};

/// Position of the domain in the framework's order, or -1.
[[nodiscard]] qsizetype domainIndex(const Framework &framework, const DomainId &id);

/// The domain of that id, or nullptr; the pointer is the framework's own.
[[nodiscard]] const Domain *findDomain(const Framework &framework, const DomainId &id);

/// The career level of that id, or nullptr.
[[nodiscard]] const CareerLevelRule *findCareerLevel(const Framework &framework, const CareerLevelId &id);

/// The threshold within the domain: the framework's, or the domain's highest level where it has fewer
/// (section 1).
[[nodiscard]] Depth thresholdIn(const Domain &domain, Depth threshold);

/// Cumulative months of practice that a level stands for: the sum of its own and all below (section 2); 0 for
/// depth 0.
[[nodiscard]] Months monthsUpTo(const Domain &domain, Depth level);

/// "domain/level/index".
[[nodiscard]] QString taskId(const DomainId &domain, Depth level, qsizetype index);

} // namespace depthchart::core
