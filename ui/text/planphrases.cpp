// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/planphrases.h"

#include "core/common/decimal.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct PlanPhrases
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::PlanPhrases)
};

QString depthText(const core::DomainId &domain, core::Depth depth, const core::Framework &framework)
{
    return PlanPhrases::tr("%1 %2").arg(domainName(framework, domain), QString::number(depth.value()));
}

const core::CareerLevelRule *findLevel(const core::Framework &framework, const core::CareerLevelId &id)
{
    const auto found = std::find_if(framework.careerLevels.cbegin(), framework.careerLevels.cend(),
                                    [&id](const core::CareerLevelRule &rule) { return rule.id == id; });
    return found == framework.careerLevels.cend() ? nullptr : &*found;
}

const core::Role *findRole(const core::Framework &framework, const core::RoleId &id)
{
    const auto found = std::find_if(framework.roles.cbegin(), framework.roles.cend(),
                                    [&id](const core::Role &role) { return role.id == id; });
    return found == framework.roles.cend() ? nullptr : &*found;
}

QString ruleText(const core::CareerLevelRule &rule, const core::Framework &framework)
{
    QStringList parts;
    if (rule.depth.value() > 0)
        parts += PlanPhrases::tr("depth %1").arg(rule.depth.value());
    if (rule.breadth > 0)
        parts += PlanPhrases::tr("breadth %1").arg(rule.breadth);
    if (rule.impacts > 0)
        parts +=
            rule.impacts == 1 ? PlanPhrases::tr("1 system") : PlanPhrases::tr("%1 systems").arg(rule.impacts);
    for (const core::DomainDepth &each : rule.domains)
        parts += depthText(each.domain, each.depth, framework);
    for (const core::CountRule &each : rule.counts)
        parts += each.domains == 1 ? PlanPhrases::tr("one domain at level %1").arg(each.depth.value())
                                   : PlanPhrases::tr("%1 domains at level %2")
                                         .arg(numberWord(each.domains))
                                         .arg(each.depth.value());
    if (rule.points > 0)
        parts += PlanPhrases::tr("%1 points").arg(rule.points);
    return parts.join(u", "_s);
}

/// What one minimum asks, for a sentence on what no steps reach.
QString unreachedText(const core::Minimum &minimum, const core::Framework &framework)
{
    if (minimum.notApplicable)
        return PlanPhrases::tr("%1 is marked not applicable").arg(domainName(framework, minimum.domain));
    return PlanPhrases::tr("%1: %2 at most, %3 needed")
        .arg(minimumLabel(minimum, framework))
        .arg(minimum.present)
        .arg(minimum.required);
}

/// The finish with so many streams, or -1 where it is not known.
int finishWith(const QList<core::StreamFinish> &finishes, int streams)
{
    const auto found =
        std::find_if(finishes.cbegin(), finishes.cend(),
                     [streams](const core::StreamFinish &each) { return each.streams == streams; });
    return found == finishes.cend() ? -1 : found->finishMonths;
}

struct OtherStreams
{
    int streams = 0;
    int finish = -1;
};

/// One stream where it takes longer, else one stream more.
OtherStreams otherStreamsThatSayMost(const QList<core::StreamFinish> &finishes, int streams)
{
    const int one = finishWith(finishes, 1);
    if (streams > 1 && one > finishWith(finishes, streams))
        return {1, one};
    return {streams + 1, finishWith(finishes, streams + 1)};
}

bool standsInItsDomain(core::Vector vector)
{
    return vector == core::Vector::Depth || vector == core::Vector::Breadth;
}

} // namespace

QString goalText(const core::Goal &goal, const core::Framework &framework)
{
    if (!goal.level.isEmpty()) {
        const core::CareerLevelRule *rule = findLevel(framework, goal.level);
        return rule ? rule->title : goal.level.text();
    }
    if (!goal.role.isEmpty()) {
        const core::Role *role = findRole(framework, goal.role);
        return role ? role->title : goal.role.text();
    }
    if (goal.depths.isEmpty())
        return {};
    return goal.depths.size() == 1
               ? depthText(goal.depths.constFirst().domain, goal.depths.constFirst().depth, framework)
               : PlanPhrases::tr("Target depths");
}

QString goalDetail(const core::Goal &goal, const core::Framework &framework)
{
    if (const core::CareerLevelRule *rule = findLevel(framework, goal.level))
        return ruleText(*rule, framework);
    QStringList parts;
    if (const core::Role *role = findRole(framework, goal.role)) {
        for (const core::DomainDepth &each : role->depths)
            parts += depthText(each.domain, each.depth, framework);
    }
    for (const core::TargetDepth &each : goal.depths)
        parts += depthText(each.domain, each.depth, framework);
    return parts.join(u", "_s);
}

QString streamsText(int streams)
{
    return streams == 1 ? PlanPhrases::tr("one stream")
                        : PlanPhrases::tr("%1 streams").arg(numberWord(streams));
}

QString routeSentence(const core::Route &route)
{
    if (route.steps.isEmpty())
        return PlanPhrases::tr("reached: no step is needed");
    const QString numbers = PlanPhrases::tr("%1, effort %2")
                                .arg(monthsText(core::Months(route.finishMonths)))
                                .arg(route.effortMonths);
    if (route.optimal)
        return PlanPhrases::tr("%1, proven shortest").arg(numbers);
    if (route.finishLowerBound < route.finishMonths)
        return PlanPhrases::tr("%1; not proven: none takes less than %2")
            .arg(numbers, monthsText(core::Months(route.finishLowerBound)));
    return PlanPhrases::tr("%1; none is sooner, an effort below %2 is ruled out")
        .arg(numbers)
        .arg(route.effortLowerBound);
}

QString routeAnswer(const core::Route &route, const QList<core::StreamFinish> &finishes, int streams)
{
    const QString answer = capitalised(routeSentence(route));
    const int now = finishWith(finishes, streams);
    if (now <= 0)
        return answer;
    QStringList others;
    if (const int one = finishWith(finishes, 1); streams > 1 && one > now)
        others += PlanPhrases::tr("%1 with one stream").arg(one);
    if (const int more = finishWith(finishes, streams + 1); more > 0)
        others += more < now ? PlanPhrases::tr("%1 with %2").arg(more).arg(streamsText(streams + 1))
                             : PlanPhrases::tr("no sooner with %1").arg(numberWord(streams + 1));
    return others.isEmpty() ? answer : PlanPhrases::tr("%1; %2").arg(answer, others.join(u", "_s));
}

QString routeHeadline(const core::Route &route, const QList<core::StreamFinish> &finishes, int streams)
{
    if (!route.optimal || route.steps.isEmpty())
        return capitalised(routeSentence(route));
    const QString answer = PlanPhrases::tr("%1 with %2, proven shortest")
                               .arg(monthsText(core::Months(route.finishMonths)), streamsText(streams));
    const OtherStreams other = otherStreamsThatSayMost(finishes, streams);
    if (other.finish <= 0)
        return answer;
    const QString number = numberWord(other.streams);
    return other.finish == route.finishMonths
               ? PlanPhrases::tr("%1; no sooner with %2").arg(answer, number)
               : PlanPhrases::tr("%1; %2 with %3").arg(answer).arg(other.finish).arg(number);
}

QString routeWords(const core::Route &route)
{
    const QString months = monthsText(core::Months(route.finishMonths));
    return route.optimal ? PlanPhrases::tr("%1, proven shortest").arg(months)
                         : PlanPhrases::tr("%1, not proven").arg(months);
}

QString otherStreams(const QList<core::StreamFinish> &finishes, int streams)
{
    const OtherStreams other = otherStreamsThatSayMost(finishes, streams);
    if (other.finish <= 0)
        return {};
    return other.finish == finishWith(finishes, streams)
               ? PlanPhrases::tr("no sooner with %1").arg(streamsText(other.streams))
               : PlanPhrases::tr("%1 with %2").arg(other.finish).arg(streamsText(other.streams));
}

QString routeReasons(const core::Route &route, const QList<core::StreamFinish> &finishes, int streams,
                     const core::Framework &framework)
{
    QStringList sentences{capitalised(routeSentence(route)) + u'.', streamsSentence(finishes, streams),
                          whyNotSooner(route, streams, framework)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString streamsSentence(const QList<core::StreamFinish> &finishes, int streams)
{
    const int now = finishWith(finishes, streams);
    const int one = finishWith(finishes, 1);
    const int more = finishWith(finishes, streams + 1);
    if (now <= 0)
        return {};
    QStringList parts;
    if (streams > 1)
        parts +=
            one > now
                ? PlanPhrases::tr("With %1 instead of one you are there %2 sooner")
                      .arg(streamsText(streams), monthsText(core::Months(one - now)))
                : PlanPhrases::tr("With %1 you are there no sooner than with one").arg(streamsText(streams));
    if (more > 0 && more < now)
        parts += PlanPhrases::tr("with %1 %2 sooner")
                     .arg(streamsText(streams + 1), monthsText(core::Months(now - more)));
    else if (more > 0)
        parts += streams > 1 ? PlanPhrases::tr("%1 are no sooner").arg(numberWord(streams + 1))
                             : PlanPhrases::tr("a second stream is no sooner");
    return parts.isEmpty() ? QString() : capitalised(parts.join(u"; "_s)) + u'.';
}

QString whyNotSooner(const core::Route &route, int streams, const core::Framework &framework)
{
    if (!route.optimal || route.steps.isEmpty())
        return {};
    // Levels of a domain follow one another; practice in production may run beside them.
    QList<std::pair<core::DomainId, int>> chains;
    for (const core::RouteStep &step : route.steps) {
        if (!step.domain || step.from == step.to)
            continue;
        if (chains.isEmpty() || chains.constLast().first != *step.domain)
            chains.append({*step.domain, 0});
        chains.last().second += step.months.value();
    }
    for (const auto &[domain, months] : std::as_const(chains)) {
        if (months == route.finishMonths)
            return PlanPhrases::tr("%1 alone takes %2.")
                .arg(domainName(framework, domain), monthsText(core::Months(months)));
    }
    if (route.steps.size() == 1)
        return {};
    if (streams == 1)
        return PlanPhrases::tr("%1 of work, one step at a time.")
            .arg(monthsText(core::Months(route.effortMonths)));
    const int least = (route.effortMonths + streams - 1) / streams;
    if (least == route.finishMonths)
        return PlanPhrases::tr("%1 of work do not fit into less with %2.")
            .arg(monthsText(core::Months(route.effortMonths)), streamsText(streams));
    return {};
}

QString unreachableSentence(const core::Unreachable &why, const core::Goal &goal,
                            const core::Framework &framework)
{
    QStringList parts;
    for (const core::Minimum &minimum : why.missing)
        parts += unreachedText(minimum, framework);
    const QString name = goalText(goal, framework);
    if (name.isEmpty())
        return PlanPhrases::tr("Choose a goal first.");
    if (parts.isEmpty())
        return PlanPhrases::tr("The framework has no %1.").arg(name);
    return PlanPhrases::tr("No steps lead to %1: %2.").arg(name, parts.join(u"; "_s));
}

QString forecastText(const core::Forecast &forecast, bool isShort)
{
    if (!forecast.p50 || !forecast.p80)
        return {};
    const bool sameYear = isShort && forecast.p50->year() == forecast.p80->year();
    QString half = shortDateText(*forecast.p50);
    if (sameYear)
        half.chop(5);
    return PlanPhrases::tr("50 % by %1, 80 % by %2").arg(half, shortDateText(*forecast.p80));
}

QString runsText(const core::Forecast &forecast)
{
    return core::decimalText({forecast.runs, 0});
}

QString criticalShareText(const core::Forecast &forecast, qsizetype step)
{
    if (forecast.runs == 0 || step >= forecast.critical.size())
        return {};
    return PlanPhrases::tr("critical in %1 %").arg(qRound(forecast.criticalShare(step) * 100));
}

QString criticalText(const core::Forecast &forecast, qsizetype step)
{
    const QString share = criticalShareText(forecast, step);
    return share.isEmpty() ? share : PlanPhrases::tr("%1 of %2 runs").arg(share, runsText(forecast));
}

QString planStepTitle(const core::Step &step, const core::Framework &framework, int impacts)
{
    if (!standsInItsDomain(step.vector) && !step.note.trimmed().isEmpty())
        return step.note.simplified();
    return stepTitle(step.vector, step.domain, step.from, step.to, framework, impacts);
}

QString stepDates(const core::Step &step)
{
    if (!step.start || !step.end)
        return PlanPhrases::tr("no dates yet");
    return PlanPhrases::tr("%1 to %2").arg(shortDateText(*step.start), shortDateText(*step.end));
}

QString spanText(QDate from, QDate until)
{
    const QDate last = until.addDays(-1);
    if (from.day() != 1 || until.day() != 1)
        return from >= last ? shortDateText(from)
                            : PlanPhrases::tr("%1 to %2").arg(shortDateText(from), shortDateText(last));
    if (from.year() == last.year() && from.month() == last.month())
        return shortMonthOfYearText(from);
    QString first = shortMonthOfYearText(from);
    if (from.year() == last.year())
        first.chop(5);
    return PlanPhrases::tr("%1 to %2").arg(first, shortMonthOfYearText(last));
}

QString conflictText(const core::Conflict &conflict, const core::Plan &plan, const core::Framework &framework)
{
    const core::Step &step = plan.steps.at(conflict.step);
    const QString title = planStepTitle(step, framework, 1);
    using Kind = core::Conflict::Kind;
    if (conflict.kind == Kind::NoFoundation)
        return PlanPhrases::tr("%1: level %2 is neither reached nor in the plan")
            .arg(title)
            .arg(step.from ? step.from->value() : 0);
    if (conflict.kind == Kind::BeforeFoundation) {
        const core::Step &below = plan.steps.at(*conflict.foundation);
        return PlanPhrases::tr("%1 starts before level %2 is reached on %3")
            .arg(title)
            .arg(below.to ? below.to->value() : 0)
            .arg(shortDateText(conflict.until));
    }
    const QString name = standsInItsDomain(step.vector) && step.domain ? domainName(framework, *step.domain)
                                                                       : vectorName(step.vector);
    const QString text = PlanPhrases::tr("%1: %2 at once, %3")
                             .arg(spanText(conflict.from, conflict.until), numberWord(conflict.atOnce),
                                  streamsText(conflict.streams));
    if (step.pinned)
        return PlanPhrases::tr("%1; %2 is pinned").arg(text, name);
    if (step.status == core::StepStatus::Active)
        return PlanPhrases::tr("%1; %2 is active").arg(text, name);
    return PlanPhrases::tr("%1; %2 is the last").arg(text, name);
}

QString conflictHeadline(const core::Conflict &conflict, const core::Plan &plan,
                         const core::Framework &framework)
{
    if (conflict.kind == core::Conflict::Kind::TooMany)
        return PlanPhrases::tr("Conflict, %1").arg(spanText(conflict.from, conflict.until));
    return PlanPhrases::tr("Conflict, %1").arg(planStepTitle(plan.steps.at(conflict.step), framework, 1));
}

} // namespace depthchart::ui
