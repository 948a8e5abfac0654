// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/input.h"
#include "app/commandline/options.h"
#include "app/commandline/output.h"
#include "app/commandline/plananswer.h"
#include "app/commandline/subcommands.h"
#include "core/growth/plansteps.h"
#include "core/json/write.h"
#include "core/profile/profileio.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace depthchart::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::Plan)
};

bool isSameGoal(core::Goal one, core::Goal other)
{
    one.origin = {};
    other.origin = {};
    return one == other;
}

/// The file's plan, or a new one, with what was asked for.
core::Plan askedPlan(const core::Profile &profile, const PlanRequest &request)
{
    core::Plan plan = profile.plan.value_or(core::Plan());
    if (!isSameGoal(plan.goal, request.goal))
        plan.goal = request.goal;
    plan.start = request.start;
    plan.streams = request.streams;
    plan.pace = request.pace;
    return plan;
}

/// A copy that leaves the plan out on purpose takes none: nobody would read it.
bool leavesOutPlan(const core::Profile &profile)
{
    return profile.partial.contains(u"plan"_s) || profile.partial.contains(u"self"_s);
}

int savePlan(const QString &path, const Opened &opened, core::Basis basis, const PlanAnswer &answer)
{
    if (opened.isFromPdf) {
        printMessage(Texts::tr("%1: a report is not written to; save its profile as a file first").arg(path));
        return Refused;
    }
    if (leavesOutPlan(opened.profile)) {
        printMessage(Texts::tr("%1: this copy leaves out the plan, so none is saved; use the whole profile")
                         .arg(path));
        return Refused;
    }
    core::Profile profile = opened.profile;
    const core::NewId newId = [] {
        return core::EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    };
    profile.plan = core::withRoute(askedPlan(profile, answer.request), answer.route, opened.framework,
                                   core::opportunities(profile, opened.framework, opened.units, basis),
                                   QDate::currentDate(), newId);
    const std::optional<core::SaveOutcome> saved = saveFile(path, core::writeProfile(profile));
    if (!saved)
        return Refused;
    const qsizetype before = opened.profile.plan ? opened.profile.plan->steps.size() : 0;
    printMessage(Texts::tr("%1: plan saved; steps: %2, new ones: %3")
                     .arg(path, QString::number(profile.plan->steps.size()),
                          QString::number(profile.plan->steps.size() - before)));
    printBackup(path, *saved);
    return Done;
}

int answerFor(const QString &path, const Opened &opened, const Options &options, const PlanRequest &request)
{
    const core::Framework &framework = opened.framework;
    core::RouteOptions routeOptions;
    routeOptions.streams = request.streams;
    const auto route =
        core::shortestRoute(opened.profile, framework, options.basis(), request.goal, routeOptions);
    if (!route) {
        printMessage(unreachableText(route.error(), request.goal, framework));
        return Refused;
    }
    const PlanAnswer answer = planAnswer(request, *route, opened.profile, framework, options.basis());
    if (options.has(u"save"_s)) {
        const int status = savePlan(path, opened, options.basis(), answer);
        if (status != Done)
            return status;
    }
    if (options.json())
        return printResult(core::json::writeJson(planJson(answer)));
    const int impacts = core::standing(opened.profile, framework, options.basis()).impacts;
    return printResult(planText(answer, framework, impacts));
}

} // namespace

int runPlan(const QStringList &arguments)
{
    Options options(u"plan"_s, Texts::tr("The shortest route to a goal, dated, with a forecast."),
                    {.least = 1, .most = 1});
    addPlanOptions(options);
    options.addBasis();
    options.addJson();
    options.add({u"save"_s}, Texts::tr("writes the route into the file's plan"));
    if (const std::optional<int> status = options.read(arguments))
        return *status;
    const QString fault = planOptionsFault(options);
    if (!fault.isEmpty())
        return printUsageFault(fault, u"plan"_s);
    const QString path = options.files().constFirst();
    const std::optional<Opened> opened = openWithFramework(path, options.framework());
    if (!opened)
        return Refused;
    printAssumedMonths(opened->framework);
    const auto request = planRequest(options, opened->profile, opened->framework, QDate::currentDate());
    if (!request)
        return printUsageFault(request.error(), u"plan"_s);
    return answerFor(path, *opened, options, *request);
}

} // namespace depthchart::app
