// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/constants.h"
#include "core/framework/framework.h"
#include "core/json/objectreader.h"
#include "core/json/objectwriter.h"

/// The keys of a framework's records, each once, in format.md's order. Seen by frameworkio.cpp alone. What a
/// file leaves out and a default fills in later reads as 0 here, a number that none of these fields may hold;
/// points, which may be 0, as absentPoints.
namespace depthchart::core::json {

inline constexpr Range depthRange{0, highestDepth};
inline constexpr Range levelRange{1, maximumLevels};
inline constexpr Range monthsRange{1, maximumMonths};
inline constexpr Range percentRange{1, 100};
inline constexpr Range pointsRange{0, 10'000};
inline constexpr Range rulePointsRange{0, 10'000 * maximumDomains};
inline constexpr Range countRange{0, maximumListEntries};
inline constexpr int absentPoints = -1;

/// "format" and "version".
void headFields(ObjectReader &archive, Framework &framework);
void headFields(ObjectWriter &archive, const Framework &framework);
/// "synonyms", a list of lists of texts.
void synonymsField(ObjectReader &archive, Domain &domain);
void synonymsField(ObjectWriter &archive, const Domain &domain);
/// "premiumPercent", two numbers.
void premiumField(ObjectReader &archive, Market &market);
void premiumField(ObjectWriter &archive, const Market &market);

template<>
struct Fields<Resource>
{
    template<class A, class T>
    static void all(A &archive, T &resource)
    {
        archive.text(QStringLiteral("title"), resource.title);
        archive.text(QStringLiteral("url"), resource.url);
    }
};

template<>
struct Fields<Level>
{
    template<class A, class T>
    static void all(A &archive, T &level)
    {
        archive.depth(QStringLiteral("level"), level.level, levelRange, Presence::Required);
        archive.text(QStringLiteral("title"), level.title);
        archive.whole(QStringLiteral("points"), level.points, pointsRange, absentPoints);
        archive.texts(QStringLiteral("canExecute"), level.canExecute);
        archive.texts(QStringLiteral("knowledge"), level.knowledge);
        archive.months(QStringLiteral("monthsFromPrevious"), level.monthsFromPrevious, monthsRange);
        archive.text(QStringLiteral("demonstration"), level.demonstration);
        archive.texts(QStringLiteral("validation"), level.validation);
    }
};

template<>
struct Fields<Domain>
{
    template<class A, class T>
    static void all(A &archive, T &domain)
    {
        archive.strictId(QStringLiteral("id"), domain.id);
        archive.text(QStringLiteral("name"), domain.name, Presence::Required);
        archive.flag(QStringLiteral("emerging"), domain.emerging);
        archive.text(QStringLiteral("group"), domain.group);
        archive.whole(QStringLiteral("evidencePercent"), domain.evidencePercent, percentRange);
        archive.text(QStringLiteral("summary"), domain.summary);
        synonymsField(archive, domain);
        archive.list(QStringLiteral("resources"), domain.resources);
        archive.list(QStringLiteral("levels"), domain.levels, Presence::Required);
    }
};

template<>
struct Fields<Thresholds>
{
    template<class A, class T>
    static void all(A &archive, T &thresholds)
    {
        archive.depth(QStringLiteral("working"), thresholds.working, levelRange);
        archive.depth(QStringLiteral("deep"), thresholds.deep, levelRange);
        archive.depth(QStringLiteral("lead"), thresholds.lead, levelRange);
        archive.depth(QStringLiteral("research"), thresholds.research, levelRange);
    }
};

template<>
struct Fields<CountRule>
{
    template<class A, class T>
    static void all(A &archive, T &count)
    {
        archive.whole(QStringLiteral("domains"), count.domains, countRange);
        archive.depth(QStringLiteral("depth"), count.depth, depthRange);
    }
};

template<>
struct Fields<CareerLevelRule>
{
    template<class A, class T>
    static void all(A &archive, T &rule)
    {
        archive.strictId(QStringLiteral("id"), rule.id);
        archive.text(QStringLiteral("title"), rule.title);
        archive.depth(QStringLiteral("depth"), rule.depth, depthRange);
        archive.whole(QStringLiteral("breadth"), rule.breadth, countRange);
        archive.whole(QStringLiteral("impacts"), rule.impacts, countRange);
        archive.depths(QStringLiteral("domains"), rule.domains);
        archive.list(QStringLiteral("counts"), rule.counts);
        archive.whole(QStringLiteral("points"), rule.points, rulePointsRange);
    }
};

template<>
struct Fields<Role>
{
    template<class A, class T>
    static void all(A &archive, T &role)
    {
        archive.strictId(QStringLiteral("id"), role.id);
        archive.text(QStringLiteral("title"), role.title);
        archive.depths(QStringLiteral("depths"), role.depths);
    }
};

template<>
struct Fields<GrowthText>
{
    template<class A, class T>
    static void all(A &archive, T &text)
    {
        archive.text(QStringLiteral("current"), text.current);
        archive.text(QStringLiteral("target"), text.target);
        archive.optionalMonths(QStringLiteral("months"), text.months, monthsRange);
        archive.optionalTerm(QStringLiteral("risk"), text.risk);
        archive.texts(QStringLiteral("validation"), text.validation);
    }
};

template<class A, class T>
void unstatedFields(A &archive, T &growth)
{
    archive.text(QStringLiteral("unstated"), growth.unstated);
    archive.text(QStringLiteral("unstatedTarget"), growth.unstatedTarget);
    archive.text(QStringLiteral("measure"), growth.measure);
}

/// One template: the fields that all have, then its own.
template<class A, class T, class Own>
void templateField(A &archive, const QString &key, T &growth, Own &&own)
{
    archive.section(key, growth.text.origin, false, [&](auto &inner) {
        Fields<GrowthText>::all(inner, growth.text);
        own(inner, growth);
    });
}

template<>
struct Fields<Growth>
{
    template<class A, class T>
    static void all(A &archive, T &growth)
    {
        const auto nothing = [](auto &, auto &) {};
        templateField(archive, QStringLiteral("depth"), growth.depth, nothing);
        templateField(archive, QStringLiteral("breadth"), growth.breadth, [](auto &inner, auto &each) {
            inner.text(QStringLiteral("below"), each.below);
            inner.optionalObject(QStringLiteral("production"), each.production);
        });
        templateField(archive, QStringLiteral("scale"), growth.scale,
                      [](auto &inner, auto &each) { unstatedFields(inner, each); });
        templateField(archive, QStringLiteral("impact"), growth.impact, [](auto &inner, auto &each) {
            inner.optionalObject(QStringLiteral("first"), each.first);
            unstatedFields(inner, each);
        });
        templateField(archive, QStringLiteral("leadership"), growth.leadership, nothing);
        templateField(archive, QStringLiteral("research"), growth.research, nothing);
    }
};

template<>
struct Fields<LadderLevel>
{
    template<class A, class T>
    static void all(A &archive, T &level)
    {
        archive.strictId(QStringLiteral("id"), level.id);
        archive.text(QStringLiteral("title"), level.title);
        archive.strictIds(QStringLiteral("skills"), level.skills);
        archive.optionalMonths(QStringLiteral("monthsToNext"), level.monthsToNext, monthsRange);
    }
};

template<>
struct Fields<Ladder>
{
    template<class A, class T>
    static void all(A &archive, T &ladder)
    {
        archive.list(QStringLiteral("levels"), ladder.levels);
        const bool comparesNothing = ladder.compareLadder.isEmpty() && ladder.compareLevel.isEmpty();
        archive.optionalSection(QStringLiteral("compare"), ladder.compareOrigin, comparesNothing,
                                [&](auto &inner) {
                                    inner.strictId(QStringLiteral("ladder"), ladder.compareLadder);
                                    inner.strictId(QStringLiteral("level"), ladder.compareLevel);
                                });
    }
};

template<>
struct Fields<Market>
{
    template<class A, class T>
    static void all(A &archive, T &market)
    {
        premiumField(archive, market);
        archive.text(QStringLiteral("source"), market.source);
    }
};

template<>
struct Fields<Framework>
{
    template<class A, class T>
    static void all(A &archive, T &framework)
    {
        headFields(archive, framework);
        archive.strictId(QStringLiteral("id"), framework.id);
        archive.text(QStringLiteral("name"), framework.name, Presence::Required);
        archive.text(QStringLiteral("revision"), framework.revision, Presence::Required);
        archive.text(QStringLiteral("summary"), framework.summary);
        archive.texts(QStringLiteral("authors"), framework.authors);
        archive.text(QStringLiteral("licence"), framework.licence);
        archive.text(QStringLiteral("source"), framework.source);
        archive.whole(QStringLiteral("evidencePercent"), framework.evidencePercent, percentRange);
        archive.object(QStringLiteral("thresholds"), framework.thresholds);
        archive.list(QStringLiteral("domains"), framework.domains, Presence::Required);
        archive.list(QStringLiteral("careerLevels"), framework.careerLevels);
        archive.list(QStringLiteral("roles"), framework.roles);
        archive.object(QStringLiteral("growth"), framework.growth);
        archive.object(QStringLiteral("ladder"), framework.ladder);
        archive.optionalObject(QStringLiteral("market"), framework.market);
    }
};

} // namespace depthchart::core::json
