// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/plananswer.h"

#include "app/commandline/jsonvalues.h"
#include "app/commandline/output.h"
#include "core/growth/calendar.h"
#include "core/growth/plansteps.h"
#include "core/growth/schedule.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace depthchart::app {

using core::json::Value;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::PlanAnswer)
};

QDate dateOf(const PlanRequest &request, int months)
{
    return core::dateAfter(request.start, months, request.pace);
}

Value jsonDate(QDate date)
{
    return jsonText(date.toString(Qt::ISODate));
}

/// 1, 0.5, 0.25: the shortest that says it.
Value jsonHundredths(int hundredths)
{
    QByteArray literal = QByteArray::number(hundredths / 100.0, 'f', 2);
    while (literal.endsWith('0'))
        literal.chop(1);
    if (literal.endsWith('.'))
        literal.chop(1);
    return core::json::Number{literal};
}

/// Of 10,000 runs, exactly.
Value jsonShare(double share)
{
    return core::json::Number{QByteArray::number(share, 'g', 6)};
}

Value stepJson(const core::RouteStep &step, const PlanRequest &request)
{
    return core::json::Object{{u"vector"_s, jsonText(core::termText(step.vector))},
                              {u"domain"_s, step.domain ? jsonText(step.domain->text()) : Value()},
                              {u"from"_s, jsonDepth(step.from)},
                              {u"to"_s, jsonDepth(step.to)},
                              {u"months"_s, step.months.value()},
                              {u"risk"_s, jsonText(core::termText(step.risk))},
                              {u"startMonth"_s, step.startMonth},
                              {u"endMonth"_s, step.endMonth()},
                              {u"start"_s, jsonDate(dateOf(request, step.startMonth))},
                              {u"end"_s, jsonDate(dateOf(request, step.endMonth()))}};
}

/// Where the goal is reached already, that is the first day.
QDate reachedBy(const std::optional<QDate> &date, const PlanAnswer &answer)
{
    return date.value_or(answer.request.start);
}

Value forecastJson(const PlanAnswer &answer)
{
    core::json::Array critical;
    for (const double share : answer.critical)
        critical.append(jsonShare(share));
    return core::json::Object{{u"runs"_s, answer.forecast.runs},
                              {u"seed"_s, core::json::Number{QByteArray::number(answer.forecast.seed)}},
                              {u"p50"_s, jsonDate(reachedBy(answer.forecast.p50, answer))},
                              {u"p80"_s, jsonDate(reachedBy(answer.forecast.p80, answer))},
                              {u"critical"_s, critical}};
}

/// "12 months with two streams, effort 18: proven shortest."
QString finishText(const PlanAnswer &answer)
{
    const core::Route &route = answer.route;
    const QString streams = answer.request.streams == 1
                                ? Texts::tr("one stream")
                                : Texts::tr("%1 streams").arg(ui::numberWord(answer.request.streams));
    const QString proof = route.optimal ? Texts::tr("proven shortest")
                                        : Texts::tr("the best found; at least %1")
                                              .arg(ui::monthsText(core::Months(route.finishLowerBound)));
    return Texts::tr("%1 with %2, effort %3: %4")
        .arg(ui::monthsText(core::Months(route.finishMonths)), streams, QString::number(route.effortMonths),
             proof);
}

QString datesText(const PlanAnswer &answer)
{
    const PlanRequest &request = answer.request;
    QString text =
        Texts::tr("From %1 to %2")
            .arg(ui::dateText(request.start), ui::dateText(dateOf(request, answer.route.finishMonths)));
    if (request.pace != core::highestPace)
        text += Texts::tr(", at a pace of %1 %").arg(request.pace);
    return text;
}

QString stepsText(const PlanAnswer &answer, const core::Framework &framework, int impacts)
{
    QList<QStringList> rows{{Texts::tr("Start"), Texts::tr("End"), Texts::tr("Months"), Texts::tr("Risk"),
                             Texts::tr("Critical"), Texts::tr("Step")}};
    for (qsizetype i = 0; i < answer.route.steps.size(); ++i) {
        const core::RouteStep &step = answer.route.steps.at(i);
        rows.append({dateOf(answer.request, step.startMonth).toString(Qt::ISODate),
                     dateOf(answer.request, step.endMonth()).toString(Qt::ISODate),
                     QString::number(step.months.value()), core::termText(step.risk),
                     Texts::tr("%1 %").arg(qRound(100 * answer.critical.at(i))),
                     ui::stepTitle(step.vector, step.domain, step.from, step.to, framework, impacts)});
        if (step.vector == core::Vector::Impact)
            ++impacts;
    }
    return table(rows, 2, {2, 4});
}

QString forecastText(const PlanAnswer &answer)
{
    return Texts::tr("Forecast: 50 % by %1, 80 % by %2 (%L3 runs)")
        .arg(ui::dateText(reachedBy(answer.forecast.p50, answer)),
             ui::dateText(reachedBy(answer.forecast.p80, answer)))
        .arg(answer.forecast.runs);
}

} // namespace

PlanAnswer planAnswer(const PlanRequest &request, const core::Route &route, const core::Profile &profile,
                      const core::Framework &framework, core::Basis basis)
{
    PlanAnswer answer{request, route, {}, {}};
    core::Plan plan;
    plan.goal = request.goal;
    plan.start = request.start;
    plan.streams = request.streams;
    plan.pace = request.pace;
    plan.steps = core::stepsOf(route, framework, {}, [] { return core::EntryId(); });
    // The route counts what is done in the file's plan as reached; so must the forecast.
    if (profile.plan) {
        for (const core::Step &step : profile.plan->steps) {
            if (step.status == core::StepStatus::Done)
                plan.steps.append(step);
        }
    }
    answer.forecast = core::forecast(plan, profile, framework, basis, request.start,
                                     {.runs = core::forecastRuns, .seed = request.seed});
    answer.forecast.critical.resize(route.steps.size());
    // The plan has the route's steps by their starts.
    QList<qsizetype> order(route.steps.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&route](qsizetype one, qsizetype other) {
        return route.steps.at(one).startMonth < route.steps.at(other).startMonth;
    });
    answer.critical.resize(route.steps.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        answer.critical[order.at(i)] = answer.forecast.criticalShare(i);
    return answer;
}

Value planJson(const PlanAnswer &answer)
{
    const core::Route &route = answer.route;
    core::json::Array steps;
    for (const core::RouteStep &step : route.steps)
        steps.append(stepJson(step, answer.request));
    return core::json::Object{{u"target"_s, jsonText(goalText(answer.request.goal))},
                              {u"streams"_s, answer.request.streams},
                              {u"pace"_s, jsonHundredths(answer.request.pace)},
                              {u"start"_s, jsonDate(answer.request.start)},
                              {u"optimal"_s, route.optimal},
                              {u"finishMonths"_s, route.finishMonths},
                              {u"lowerBound"_s, route.finishLowerBound},
                              {u"effortMonths"_s, route.effortMonths},
                              {u"end"_s, jsonDate(dateOf(answer.request, route.finishMonths))},
                              {u"steps"_s, steps},
                              {u"forecast"_s, forecastJson(answer)}};
}

QString planText(const PlanAnswer &answer, const core::Framework &framework, int impacts)
{
    const QString goal = goalTitle(answer.request.goal, framework);
    if (answer.route.steps.isEmpty())
        return Texts::tr("%1: reached already").arg(goal) + u'\n';
    return Texts::tr("Shortest route to %1").arg(goal) + u'\n' + finishText(answer) + u'\n' +
           datesText(answer) + u"\n\n"_s + stepsText(answer, framework, impacts) + u'\n' +
           forecastText(answer) + u'\n';
}

QString unreachableText(const core::Unreachable &unreachable, const core::Goal &goal,
                        const core::Framework &framework)
{
    const QString title = goalTitle(goal, framework);
    if (unreachable.missing.isEmpty())
        return Texts::tr("the framework “%1” does not have the goal “%2”; give another with --target T")
            .arg(framework.id.text(), title);
    QStringList parts;
    for (const core::Minimum &minimum : unreachable.missing) {
        const QString label = ui::minimumLabel(minimum, framework);
        parts.append(minimum.notApplicable
                         ? Texts::tr("%1 is marked as not applicable").arg(label)
                         : Texts::tr("%1 at most %2").arg(label, ui::minimumNumbers(minimum)));
    }
    return Texts::tr("no steps lead to %1; with every step taken: %2").arg(title, parts.join(u"; "_s));
}

} // namespace depthchart::app
