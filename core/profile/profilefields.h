// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/constants.h"
#include "core/json/objectreader.h"
#include "core/json/objectwriter.h"
#include "core/profile/profile.h"

#include <array>

/// The keys of a profile's records, each once, in format.md's order. Seen by profileio.cpp alone.
namespace depthchart::core::json {

inline constexpr Range depthRange{0, highestDepth};
inline constexpr Range streamsRange{1, maximumStreams};
inline constexpr Range stepMonthsRange{0, maximumStepMonths};
inline constexpr Range countRange{0, maximumListEntries};
inline constexpr std::array raters{Rater::Self, Rater::Manager};

/// "pace" in hundredths, with its literal text.
void paceField(ObjectReader &archive, Plan &plan);
void paceField(ObjectWriter &archive, const Plan &plan);
/// "format", "version" and "partial", which not every profile has.
void headFields(ObjectReader &archive, Profile &profile);
void headFields(ObjectWriter &archive, const Profile &profile);

template<>
struct Fields<FrameworkReference>
{
    template<class A, class T>
    static void all(A &archive, T &reference)
    {
        archive.id(QStringLiteral("id"), reference.id);
        archive.text(QStringLiteral("revision"), reference.revision);
    }
};

template<>
struct Fields<Person>
{
    template<class A, class T>
    static void all(A &archive, T &person)
    {
        archive.text(QStringLiteral("name"), person.name);
        archive.text(QStringLiteral("role"), person.role);
        archive.text(QStringLiteral("team"), person.team);
        archive.text(QStringLiteral("organisation"), person.organisation);
        archive.text(QStringLiteral("manager"), person.manager);
        archive.date(QStringLiteral("started"), person.started);
        archive.text(QStringLiteral("notes"), person.notes);
    }
};

template<>
struct Fields<DomainEntry>
{
    template<class A, class T>
    static void all(A &archive, T &entry)
    {
        archive.optionalDepth(QStringLiteral("self"), entry.self, depthRange);
        archive.optionalDepth(QStringLiteral("manager"), entry.manager, depthRange);
        archive.optionalDepth(QStringLiteral("agreed"), entry.agreed, depthRange);
        archive.flag(QStringLiteral("breadth"), entry.breadth);
        archive.optionalDepth(QStringLiteral("target"), entry.target, depthRange);
        archive.flag(QStringLiteral("applies"), entry.applies, true);
        archive.text(QStringLiteral("note"), entry.note);
        archive.texts(QStringLiteral("claims"), entry.claims);
        archive.texts(QStringLiteral("asked"), entry.asked);
    }
};

template<>
struct Fields<ImpactRecord>
{
    template<class A, class T>
    static void all(A &archive, T &record)
    {
        archive.id(QStringLiteral("id"), record.id);
        archive.text(QStringLiteral("title"), record.title);
        archive.text(QStringLiteral("description"), record.description);
        archive.date(QStringLiteral("date"), record.date);
        archive.ids(QStringLiteral("domains"), record.domains);
        archive.text(QStringLiteral("link"), record.link);
    }
};

template<>
struct Fields<EvidenceLink>
{
    template<class A, class T>
    static void all(A &archive, T &link)
    {
        archive.text(QStringLiteral("task"), link.task);
        archive.optionalText(QStringLiteral("statement"), link.statement);
        archive.optionalTerm(QStringLiteral("by"), link.by, std::span<const Rater>(raters));
    }
};

template<>
struct Fields<Evidence>
{
    template<class A, class T>
    static void all(A &archive, T &evidence)
    {
        archive.id(QStringLiteral("id"), evidence.id);
        archive.text(QStringLiteral("text"), evidence.text);
        archive.date(QStringLiteral("date"), evidence.date);
        archive.text(QStringLiteral("link"), evidence.link);
        archive.list(QStringLiteral("tasks"), evidence.tasks);
    }
};

template<>
struct Fields<Goal>
{
    template<class A, class T>
    static void all(A &archive, T &goal)
    {
        const bool isEmpty = goal.isEmpty();
        archive.choice(QStringLiteral("level"), goal.level, isEmpty);
        archive.choice(QStringLiteral("role"), goal.role, isEmpty);
        archive.choice(QStringLiteral("depths"), goal.depths, isEmpty);
        archive.atMostOne(FaultWords::tr("exactly one of level, role, depths"));
    }
};

template<>
struct Fields<Criterion>
{
    template<class A, class T>
    static void all(A &archive, T &criterion)
    {
        archive.text(QStringLiteral("text"), criterion.text);
        archive.flag(QStringLiteral("met"), criterion.met);
    }
};

template<>
struct Fields<Step>
{
    template<class A, class T>
    static void all(A &archive, T &step)
    {
        archive.id(QStringLiteral("id"), step.id);
        archive.term(QStringLiteral("vector"), step.vector);
        archive.optionalId(QStringLiteral("domain"), step.domain);
        archive.optionalDepth(QStringLiteral("from"), step.from, depthRange);
        archive.optionalDepth(QStringLiteral("to"), step.to, depthRange);
        archive.months(QStringLiteral("months"), step.months, stepMonthsRange);
        archive.date(QStringLiteral("start"), step.start);
        archive.date(QStringLiteral("end"), step.end);
        archive.flag(QStringLiteral("pinned"), step.pinned);
        archive.term(QStringLiteral("status"), step.status);
        archive.list(QStringLiteral("criteria"), step.criteria);
        archive.id(QStringLiteral("record"), step.record);
        archive.text(QStringLiteral("note"), step.note);
    }
};

template<>
struct Fields<Plan>
{
    template<class A, class T>
    static void all(A &archive, T &plan)
    {
        archive.object(QStringLiteral("goal"), plan.goal);
        archive.date(QStringLiteral("start"), plan.start);
        archive.whole(QStringLiteral("streams"), plan.streams, streamsRange, 1);
        paceField(archive, plan);
        archive.list(QStringLiteral("steps"), plan.steps);
    }
};

template<>
struct Fields<Rating>
{
    template<class A, class T>
    static void all(A &archive, T &rating)
    {
        archive.optionalDepth(QStringLiteral("self"), rating.self, depthRange);
        archive.optionalDepth(QStringLiteral("manager"), rating.manager, depthRange);
        archive.optionalDepth(QStringLiteral("agreed"), rating.agreed, depthRange);
    }
};

template<>
struct Fields<Action>
{
    template<class A, class T>
    static void all(A &archive, T &action)
    {
        archive.id(QStringLiteral("id"), action.id);
        archive.text(QStringLiteral("text"), action.text);
        archive.text(QStringLiteral("owner"), action.owner);
        archive.date(QStringLiteral("due"), action.due);
        archive.flag(QStringLiteral("done"), action.done);
    }
};

template<>
struct Fields<Review>
{
    template<class A, class T>
    static void all(A &archive, T &review)
    {
        archive.id(QStringLiteral("id"), review.id);
        archive.date(QStringLiteral("date"), review.date);
        archive.object(QStringLiteral("framework"), review.framework);
        archive.term(QStringLiteral("status"), review.status);
        archive.flag(QStringLiteral("blind"), review.blind);
        archive.terms(QStringLiteral("in"), review.in, std::span<const Rater>(raters));
        archive.texts(QStringLiteral("participants"), review.participants);
        archive.text(QStringLiteral("notes"), review.notes);
        archive.map(QStringLiteral("ratings"), review.ratings);
        archive.list(QStringLiteral("actions"), review.actions);
    }
};

template<>
struct Fields<Snapshot>
{
    template<class A, class T>
    static void all(A &archive, T &snapshot)
    {
        archive.id(QStringLiteral("id"), snapshot.id);
        archive.date(QStringLiteral("date"), snapshot.date);
        archive.text(QStringLiteral("label"), snapshot.label);
        archive.id(QStringLiteral("level"), snapshot.level);
        archive.depths(QStringLiteral("depths"), snapshot.depths);
        archive.ids(QStringLiteral("breadth"), snapshot.breadth);
        archive.whole(QStringLiteral("impacts"), snapshot.impacts, countRange);
    }
};

template<>
struct Fields<Profile>
{
    template<class A, class T>
    static void all(A &archive, T &profile)
    {
        headFields(archive, profile);
        archive.text(QStringLiteral("id"), profile.id);
        archive.object(QStringLiteral("framework"), profile.framework);
        archive.object(QStringLiteral("person"), profile.person);
        archive.map(QStringLiteral("domains"), profile.domains);
        archive.list(QStringLiteral("impacts"), profile.impacts);
        archive.list(QStringLiteral("evidence"), profile.evidence);
        archive.optionalObject(QStringLiteral("plan"), profile.plan);
        archive.list(QStringLiteral("reviews"), profile.reviews);
        archive.list(QStringLiteral("history"), profile.history);
        const bool hasLadder = !profile.mastered.isEmpty() || !profile.ladderOrigin.unknown.isEmpty();
        archive.section(QStringLiteral("ladder"), profile.ladderOrigin, !hasLadder,
                        [&](auto &inner) { inner.ids(QStringLiteral("mastered"), profile.mastered); });
        archive.anyObject(QStringLiteral("frameworkCopy"), profile.frameworkCopy);
    }
};

} // namespace depthchart::core::json
