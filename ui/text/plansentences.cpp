// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plansentences.h"

#include "core/growth/schedule.h"
#include "ui/text/phrases.h"
#include "ui/text/planphrases.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct PlanSentences
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::PlanSentences)
};

/// More things at once than these are counted instead.
constexpr qsizetype mostNamed = 3;
constexpr int wholePace = 100;

QString goalInSentence(const core::Goal &goal, const core::Framework &framework)
{
    return goal.depths.size() > 1 ? PlanSentences::tr("the target depths") : goalText(goal, framework);
}

QString routeMonths(const core::PlanOutlook &outlook)
{
    const QString months = monthsText(core::Months((*outlook.route)->finishMonths));
    return outlook.pace == wholePace ? months : PlanSentences::tr("%1 of focused practice").arg(months);
}

QString routeProof(const core::Route &route)
{
    if (route.finishLowerBound >= route.finishMonths)
        return PlanSentences::tr("no route is shorter");
    return PlanSentences::tr("it is not proven the shortest, but none takes less than %1")
        .arg(monthsText(core::Months(route.finishLowerBound)));
}

/// "1 January 2027 to 1 January 2028".
QString routeDates(const core::PlanOutlook &outlook)
{
    const QString from = dateText(outlook.start);
    const QString to = dateText(*outlook.routeEnd());
    return outlook.pace == wholePace ? PlanSentences::tr("%1 to %2").arg(from, to)
                                     : PlanSentences::tr("at a pace of %1\u00a0% from %2 to %3")
                                           .arg(QString::number(outlook.pace), from, to);
}

/// How many steps of the route the plan does not have.
qsizetype lackingSteps(const core::PlanOutlook &outlook)
{
    return outlook.hasRoute() ? (*outlook.route)->steps.size() - outlook.onRoute.count(true) : 0;
}

QString notReached(const core::PlanOutlook &outlook, const core::Framework &framework)
{
    const QString last = dateText(*outlook.finish.date);
    const QString goal = goalInSentence(outlook.goal, framework);
    const auto lacking = static_cast<int>(lackingSteps(outlook));
    if (goal.isEmpty())
        return PlanSentences::tr("The plan has no goal; its last step ends on %1.").arg(last);
    if (lacking == 0)
        return PlanSentences::tr("The plan does not reach %1; its last step ends on %2.").arg(goal, last);
    const QString steps =
        lacking == 1 ? PlanSentences::tr("one step") : PlanSentences::tr("%1 steps").arg(numberWord(lacking));
    return PlanSentences::tr(
               "The plan does not reach %1: it lacks %2 of the route. Its last step ends on %3.")
        .arg(goal, steps, last);
}

QString withoutDate(const core::PlanOutlook &outlook, const core::Plan &plan,
                    const core::Framework &framework)
{
    const QString goal = goalInSentence(outlook.goal, framework);
    if (!core::nextSteps(plan, 1).isEmpty())
        return PlanSentences::tr("The plan’s steps have no dates yet, so that there is nothing to forecast.");
    return goal.isEmpty()
               ? PlanSentences::tr("All steps of the plan are done.")
               : PlanSentences::tr("All steps of the plan are done; they do not reach %1.").arg(goal);
}

/// What a plan goes on to that is past its goal; empty where no step of it is open and dated.
QString pastTheGoal(const core::Plan &plan)
{
    QDate last;
    for (const core::Step &step : plan.steps) {
        if (step.status != core::StepStatus::Done && step.end && (!last.isValid() || *step.end > last))
            last = *step.end;
    }
    return last.isValid() ? PlanSentences::tr("The plan goes on to %1.").arg(dateText(last)) : QString();
}

/// What the plan as dated does, where it is not what the route does.
QString datedPlan(const core::PlanOutlook &outlook, const core::Plan &plan, const core::Framework &framework)
{
    using Kind = core::PlanFinish::Kind;
    switch (outlook.finish.kind) {
    case Kind::Held:
        return pastTheGoal(plan);
    case Kind::None:
        return withoutDate(outlook, plan, framework);
    case Kind::Reached:
        return outlook.finish.date == outlook.routeEnd()
                   ? QString()
                   : PlanSentences::tr("As dated, the plan gets there on %1.")
                         .arg(dateText(*outlook.finish.date));
    case Kind::LastStep:
        break;
    }
    return notReached(outlook, framework);
}

/// The domain where the step moves one, else the step's title.
QString decidingName(const core::Step &step, const core::Framework &framework)
{
    const bool inDomain = step.vector == core::Vector::Depth || step.vector == core::Vector::Breadth;
    return inDomain && step.domain ? domainName(framework, *step.domain)
                                   : PlanSentences::tr("“%1”").arg(planStepTitle(step, framework, 1));
}

/// Which steps the date hangs on most.
QString deciding(const core::Forecast &forecast, const core::Plan &plan, const core::Framework &framework)
{
    const auto percent = [&](qsizetype step) { return qRound(100 * forecast.criticalShare(step)); };
    const qsizetype count = std::min(plan.steps.size(), forecast.critical.size());
    int most = 0;
    for (qsizetype i = 0; i < count; ++i)
        most = std::max(most, percent(i));
    if (most == 0)
        return {};
    QStringList names;
    int steps = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (percent(i) < most)
            continue;
        ++steps;
        const QString name = decidingName(plan.steps.at(i), framework);
        if (!names.contains(name))
            names += name;
    }
    if (names.size() == 1)
        return PlanSentences::tr("%1 decides the date in %2\u00a0% of them")
            .arg(names.first(), QString::number(most));
    if (names.size() <= mostNamed)
        return PlanSentences::tr("%1 decide the date together in %2\u00a0% of them")
            .arg(listText(names), QString::number(most));
    return PlanSentences::tr("%1 steps decide the date together in %2\u00a0% of them")
        .arg(numberWord(steps))
        .arg(most);
}

QString forecastSentence(const core::Forecast &forecast, const core::Plan &plan,
                         const core::Framework &framework)
{
    if (!forecast.p50 || !forecast.p80)
        return {};
    const QString runs = runsText(forecast);
    const QString dates =
        forecast.p50 == forecast.p80
            ? PlanSentences::tr("At least 80\u00a0% of %1 runs end by %2").arg(runs, dateText(*forecast.p80))
            : PlanSentences::tr("Half of %1 runs end by %2, 80\u00a0% by %3")
                  .arg(runs, dateText(*forecast.p50), dateText(*forecast.p80));
    const QString what = deciding(forecast, plan, framework);
    return what.isEmpty() ? PlanSentences::tr("%1.").arg(dates)
                          : PlanSentences::tr("%1; %2.").arg(dates, what);
}

/// A step as it stands within a sentence.
QString stepInSentence(const core::Step &step, const core::Framework &framework, int impacts)
{
    const bool inDomain = step.vector == core::Vector::Depth || step.vector == core::Vector::Breadth;
    if (inDomain && step.domain && step.to) {
        const QString name = domainName(framework, *step.domain);
        const int from = step.from ? step.from->value() : 0;
        const QString to = QString::number(step.to->value());
        if (from == step.to->value())
            return PlanSentences::tr("practice in production in %1").arg(name);
        return from == 0 ? PlanSentences::tr("%1 to level %2").arg(name, to)
                         : PlanSentences::tr("%1 from level %2 to %3").arg(name, QString::number(from), to);
    }
    const QString title = planStepTitle(step, framework, impacts);
    const QString usual = stepTitle(step.vector, step.domain, step.from, step.to, framework, impacts);
    if (title != usual)
        return PlanSentences::tr("“%1”").arg(title);
    return title.left(1).toLower() + title.mid(1);
}

core::Step systemStep()
{
    core::Step step;
    step.vector = core::Vector::Impact;
    return step;
}

/// Each once; of several systems the number.
QStringList namesTogether(const QList<core::Step> &steps, const core::Framework &framework, int impacts)
{
    const QString oneMore = stepInSentence(systemStep(), framework, 1);
    QStringList names;
    QString systemsName;
    int systems = 0;
    for (const core::Step &step : steps) {
        QString name = stepInSentence(step, framework, impacts);
        if (step.vector == core::Vector::Impact)
            ++impacts;
        if (name == oneMore) {
            names.removeOne(systemsName);
            if (++systems > 1)
                name = PlanSentences::tr("%1 more systems in production").arg(numberWord(systems));
            systemsName = name;
        }
        if (!names.contains(name))
            names += name;
    }
    return names;
}

/// "Prompt engineering from level 3 to 4 beside one more system in production."
QString stepsTogether(const QList<core::Step> &steps, const core::Framework &framework, int impacts)
{
    const QStringList names = namesTogether(steps, framework, impacts);
    if (names.size() == 1)
        return capitalised(PlanSentences::tr("%1.").arg(names.first()));
    const QStringList others = names.mid(1);
    const QString beside =
        others.size() <= mostNamed
            ? listText(others)
            : PlanSentences::tr("%1 others").arg(numberWord(static_cast<int>(others.size())));
    return capitalised(PlanSentences::tr("%1 beside %2.").arg(names.first(), beside));
}

/// "12 months with two streams, to 1 Jan 2028."
QString routeShort(const core::PlanOutlook &outlook)
{
    return PlanSentences::tr("%1 with %2, to %3.")
        .arg(routeMonths(outlook), streamsText(outlook.streams), shortDateText(*outlook.routeEnd()));
}

QString reachShort(const core::PlanOutlook &outlook, const core::Framework &framework)
{
    using Kind = core::PlanFinish::Kind;
    const QString goal = goalInSentence(outlook.goal, framework);
    if (outlook.finish.kind == Kind::Reached)
        return outlook.finish.date == outlook.routeEnd()
                   ? routeShort(outlook)
                   : capitalised(PlanSentences::tr("%1 by %2 as planned.")
                                     .arg(goal, shortDateText(*outlook.finish.date)));
    if (outlook.finish.kind != Kind::LastStep)
        return {};
    const QString last = shortDateText(*outlook.finish.date);
    return goal.isEmpty() ? PlanSentences::tr("The plan’s last step ends on %1.").arg(last)
                          : PlanSentences::tr("The plan, to %1, does not reach %2.").arg(last, goal);
}

/// The planned steps that start first, together; where nothing is planned, what is under way is what comes
/// next.
QList<qsizetype> stepsTogetherNext(const core::Plan &plan)
{
    const QList<qsizetype> open = core::nextSteps(plan, plan.steps.size());
    const auto isPlanned = [&](qsizetype step) {
        return plan.steps.at(step).status == core::StepStatus::Planned;
    };
    const auto first = std::find_if(open.cbegin(), open.cend(), isPlanned);
    if (first == open.cend())
        return open;
    QList<qsizetype> steps;
    for (const qsizetype each : open) {
        const core::Step &step = plan.steps.at(each);
        const bool together = isPlanned(each) && step.start && step.start == plan.steps.at(*first).start;
        if (together || each == *first)
            steps += each;
    }
    return steps;
}

core::Step plainStep(const core::RouteStep &each)
{
    core::Step step;
    step.vector = each.vector;
    step.domain = each.domain;
    step.from = each.from;
    step.to = each.to;
    return step;
}

QString activeMark(const core::Step &step, QDate today)
{
    const QString active = statusText(core::StepStatus::Active);
    if (!step.start || !step.end || *step.start >= *step.end)
        return active;
    const double share =
        static_cast<double>(step.start->daysTo(today)) / static_cast<double>(step.start->daysTo(*step.end));
    return PlanSentences::tr("%1, %2\u00a0% of its time used")
        .arg(active)
        .arg(qRound(100 * std::clamp(share, 0.0, 1.0)));
}

} // namespace

QString outlookRoute(const core::PlanOutlook &outlook, const core::Framework &framework)
{
    if (!outlook.route)
        return {};
    if (!outlook.hasRoute())
        return unreachableSentence(outlook.route->error(), outlook.goal, framework);
    const core::Route &route = **outlook.route;
    const QString goal = goalInSentence(outlook.goal, framework);
    if (route.steps.isEmpty())
        return PlanSentences::tr("The goal is reached: no step is needed for %1.").arg(goal);
    return PlanSentences::tr("With %1 the route to %2 takes %3, %4; %5.")
        .arg(streamsText(outlook.streams), goal, routeMonths(outlook), routeDates(outlook),
             routeProof(route));
}

QString outlookText(const core::PlanOutlook &outlook, const core::Plan &plan,
                    const core::Framework &framework)
{
    QStringList sentences{outlookRoute(outlook, framework), datedPlan(outlook, plan, framework)};
    if (outlook.forecast)
        sentences += forecastSentence(*outlook.forecast, plan, framework);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString nextText(const core::PlanOutlook &outlook, const core::Plan &plan, const core::Framework &framework,
                 int impacts)
{
    QList<core::Step> steps;
    for (const qsizetype each : stepsTogetherNext(plan))
        steps += plan.steps.at(each);
    if (steps.isEmpty())
        return {};
    const QString what = stepsTogether(steps, framework, impacts);
    const QString reach = reachShort(outlook, framework);
    return reach.isEmpty() ? what : PlanSentences::tr("%1 %2").arg(what, reach);
}

QString furtherText(const core::Plan &plan, const core::Framework &framework, int impacts)
{
    const QList<qsizetype> told = stepsTogetherNext(plan);
    QStringList sentences;
    for (const qsizetype each : core::nextSteps(plan)) {
        if (told.contains(each))
            continue;
        const core::Step &step = plan.steps.at(each);
        const QString name = stepInSentence(step, framework, impacts);
        if (step.status == core::StepStatus::Active)
            sentences += step.end
                             ? PlanSentences::tr("Under way to %1: %2.").arg(shortDateText(*step.end), name)
                             : PlanSentences::tr("Under way: %1.").arg(name);
        else
            sentences += step.start
                             ? PlanSentences::tr("Then %2, from %1.").arg(shortDateText(*step.start), name)
                             : PlanSentences::tr("Then %1.").arg(name);
    }
    return sentences.join(u' ');
}

QString nextText(const core::PlanOutlook &outlook, const core::Framework &framework, int impacts)
{
    if (!outlook.hasRoute())
        return {};
    QList<core::Step> steps;
    for (const core::RouteStep &each : (*outlook.route)->steps) {
        if (each.startMonth == 0)
            steps += plainStep(each);
    }
    return steps.isEmpty() ? QString()
                           : PlanSentences::tr("%1 %2").arg(stepsTogether(steps, framework, impacts),
                                                            routeShort(outlook));
}

QString stepMarks(const core::PlanOutlook &outlook, const core::Plan &plan, qsizetype position, QDate today)
{
    const core::Step &step = plan.steps.at(position);
    if (step.status == core::StepStatus::Done)
        return statusText(core::StepStatus::Done);
    QStringList marks;
    if (step.status == core::StepStatus::Active)
        marks += activeMark(step, today);
    if (outlook.onRoute.value(position))
        marks += PlanSentences::tr("on the route");
    if (outlook.finish.critical.value(position))
        marks += PlanSentences::tr("critical path");
    if (step.pinned)
        marks += PlanSentences::tr("pinned");
    return marks.join(u", "_s);
}

} // namespace depthchart::ui
