// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/planrequest.h"

#include "ui/text/phrases.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::PlanRequest)
};

std::optional<int> streamsFromText(const QString &text)
{
    bool isNumber = false;
    const int streams = text.toInt(&isNumber);
    const bool allowed = isNumber && streams >= 1 && streams <= core::maximumStreams;
    return allowed ? std::optional(streams) : std::nullopt;
}

/// In hundredths.
std::optional<int> paceFromText(const QString &text)
{
    static const QRegularExpression form(u"^([01])(?:\\.([0-9]{1,2}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int pace = match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
    const bool allowed = pace >= core::lowestPace && pace <= core::highestPace;
    return allowed ? std::optional(pace) : std::nullopt;
}

std::optional<QDate> dateFromText(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    const bool isExact = date.isValid() && date.toString(Qt::ISODate) == text;
    return isExact ? std::optional(date) : std::nullopt;
}

std::optional<quint64> seedFromText(const QString &text)
{
    bool isNumber = false;
    const quint64 seed = text.toULongLong(&isNumber);
    return isNumber ? std::optional(seed) : std::nullopt;
}

template<class Entries>
QString idsOf(const Entries &entries)
{
    QStringList ids;
    for (const auto &each : entries)
        ids.append(each.id.text());
    return ids.join(u", "_s);
}

tl::expected<core::Goal, QString> levelOrRole(const QString &text, const core::Framework &framework)
{
    core::Goal goal;
    const auto hasId = [&text](const auto &each) { return each.id.text() == text; };
    if (std::any_of(framework.careerLevels.cbegin(), framework.careerLevels.cend(), hasId)) {
        goal.level = core::CareerLevelId(text);
        return goal;
    }
    if (std::any_of(framework.roles.cbegin(), framework.roles.cend(), hasId)) {
        goal.role = core::RoleId(text);
        return goal;
    }
    QStringList kinds;
    if (!framework.careerLevels.isEmpty())
        kinds += Texts::tr("a career level (%1)").arg(idsOf(framework.careerLevels));
    if (!framework.roles.isEmpty())
        kinds += Texts::tr("a role (%1)").arg(idsOf(framework.roles));
    kinds += Texts::tr("depths such as %1=1").arg(framework.domains.constFirst().id.text());
    return tl::make_unexpected(Texts::tr("“%1” is no target; allowed is %2").arg(text, kinds.join(u", "_s)));
}

/// "prompt_eng=4".
tl::expected<core::TargetDepth, QString> targetDepth(const QString &text, const core::Framework &framework)
{
    const core::DomainId id(text.section(u'=', 0, 0).trimmed());
    const core::Domain *domain = core::findDomain(framework, id);
    if (!domain)
        return tl::make_unexpected(Texts::tr("“%1” is no domain of the framework; there are %2")
                                       .arg(id.text(), idsOf(framework.domains)));
    const QString number = text.section(u'=', 1).trimmed();
    bool isNumber = false;
    const int depth = number.toInt(&isNumber);
    const int highest = domain->highestLevel().value();
    if (!isNumber || depth < 1 || depth > highest)
        return tl::make_unexpected(Texts::tr("“%1” is no depth of %2; allowed is a whole number from 1 to %3")
                                       .arg(number, id.text(), QString::number(highest)));
    return core::TargetDepth{id, core::Depth(depth)};
}

} // namespace

void addPlanOptions(Options &options)
{
    options.add({u"target"_s},
                Texts::tr("a career level, a role, or depths such as prompt_eng=4,safety=3; the goal of the "
                          "file's plan unless said"),
                u"T"_s);
    options.add({u"streams"_s}, Texts::tr("things under way at once, 1 to 4"), u"N"_s);
    options.add({u"pace"_s}, Texts::tr("the share of time for focused practice, 0.10 to 1"), u"P"_s);
    options.add({u"start"_s}, Texts::tr("the first day, as 2026-03-14"), u"DATE"_s);
    options.add({u"seed"_s}, Texts::tr("of the forecast's runs; 1 unless said"), u"S"_s);
}

QString planOptionsFault(const Options &options)
{
    const auto isWrong = [&options](const QString &name, const auto &read) {
        return options.has(name) && !read(options.value(name));
    };
    if (isWrong(u"streams"_s, streamsFromText))
        return Texts::tr("“%1” is no number of streams; allowed is a whole number from 1 to %2")
            .arg(options.value(u"streams"_s), QString::number(core::maximumStreams));
    if (isWrong(u"pace"_s, paceFromText))
        return Texts::tr("“%1” is no pace; allowed is 0.10 to 1 with at most two decimals")
            .arg(options.value(u"pace"_s));
    if (isWrong(u"start"_s, dateFromText))
        return Texts::tr("“%1” is no date; write 2026-03-14").arg(options.value(u"start"_s));
    if (isWrong(u"seed"_s, seedFromText))
        return Texts::tr("“%1” is no seed; allowed is a whole number from 0").arg(options.value(u"seed"_s));
    return {};
}

tl::expected<PlanRequest, QString> planRequest(const Options &options, const core::Profile &profile,
                                               const core::Framework &framework, QDate today)
{
    const core::Plan plan = profile.plan.value_or(core::Plan());
    PlanRequest request;
    request.streams = streamsFromText(options.value(u"streams"_s)).value_or(plan.streams);
    request.pace = paceFromText(options.value(u"pace"_s)).value_or(plan.pace);
    request.start = dateFromText(options.value(u"start"_s)).value_or(plan.start.value_or(today));
    request.seed = seedFromText(options.value(u"seed"_s)).value_or(request.seed);
    request.goal = plan.goal;
    if (options.has(u"target"_s)) {
        const tl::expected<core::Goal, QString> goal = goalFromText(options.value(u"target"_s), framework);
        if (!goal)
            return tl::make_unexpected(goal.error());
        request.goal = *goal;
    }
    if (request.goal.isEmpty())
        return tl::make_unexpected(Texts::tr("the file has no plan with a goal; give one with --target T"));
    return request;
}

tl::expected<core::Goal, QString> goalFromText(const QString &text, const core::Framework &framework)
{
    if (!text.contains(u'='))
        return levelOrRole(text, framework);
    core::Goal goal;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const tl::expected<core::TargetDepth, QString> target = targetDepth(part, framework);
        if (!target)
            return tl::make_unexpected(target.error());
        for (const core::TargetDepth &earlier : std::as_const(goal.depths)) {
            if (earlier.domain == target->domain)
                return tl::make_unexpected(
                    Texts::tr("“%1” has more than one target depth").arg(target->domain.text()));
        }
        goal.depths.append(*target);
    }
    return goal;
}

QString goalText(const core::Goal &goal)
{
    if (!goal.level.isEmpty())
        return goal.level.text();
    if (!goal.role.isEmpty())
        return goal.role.text();
    QStringList parts;
    for (const core::TargetDepth &target : goal.depths)
        parts.append(u"%1=%2"_s.arg(target.domain.text(), QString::number(target.depth.value())));
    return parts.join(u',');
}

QString goalTitle(const core::Goal &goal, const core::Framework &framework)
{
    if (const core::CareerLevelRule *rule = core::findCareerLevel(framework, goal.level))
        return rule->title.isEmpty() ? rule->id.text() : rule->title;
    for (const core::Role &role : framework.roles) {
        if (role.id == goal.role)
            return role.title.isEmpty() ? role.id.text() : role.title;
    }
    QStringList parts;
    for (const core::TargetDepth &target : goal.depths)
        parts.append(
            u"%1 %2"_s.arg(ui::domainName(framework, target.domain), QString::number(target.depth.value())));
    return parts.isEmpty() ? goalText(goal) : ui::listText(parts);
}

} // namespace depthchart::app
