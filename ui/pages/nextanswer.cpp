// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/nextanswer.h"

#include "core/growth/opportunity.h"
#include "core/growth/plansteps.h"
#include "core/growth/schedule.h"
#include "ui/pages/steptext.h"
#include "ui/text/phrases.h"
#include "ui/text/planphrases.h"
#include "ui/timeline/planmodel.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct Next
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Next)
};

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// Steps of a plan in words: of the person's own, or of the one that a route would make.
class PlanWords
{
public:
    PlanWords(const core::Profile &profile, const PlanningQuestion &question)
        : m_profile(profile)
        , m_framework(question.rubric->framework)
        , m_facts(planFacts(profile, m_framework, question.basis))
        , m_evidence(core::domainEvidence(profile, m_framework))
        , m_impacts(core::standing(profile, m_framework, question.basis).impacts)
    {
    }

    [[nodiscard]] const core::PlanFinish &finish() const { return m_facts.finish; }

    [[nodiscard]] NextStep planned(qsizetype position) const
    {
        const core::Step &step = plan().steps.at(position);
        NextStep words = common(position);
        const QString item = words.open.value(0);
        const QString states = joined({words.reasons.isEmpty() ? QString() : Next::tr("conflict"),
                                       isCritical(position) ? Next::tr("critical path") : QString()},
                                      Next::tr(", "));
        words.whole = joined({effort(position), states}, Next::tr(", "));
        words.detail = item.isEmpty() ? words.whole : joined({capitalised(states), item}, Next::tr(" · "));
        if (step.status == core::StepStatus::Active)
            words.since = statusText(step.status);
        return words;
    }

    /// `before` is the position of the step in the line above, or -1.
    [[nodiscard]] NextStep proposed(qsizetype position, qsizetype before) const
    {
        const core::Step &step = plan().steps.at(position);
        NextStep words = common(position);
        const bool isBeside = before >= 0 && step.start < plan().steps.at(before).end;
        words.detail =
            joined({effort(position),
                    before < 0 ? QString()
                    : isBeside ? Next::tr("at the same time")
                               : Next::tr("afterwards"),
                    // Of one stream every step is.
                    plan().streams > 1 && isCritical(position) ? Next::tr("critical path") : QString()},
                   Next::tr(", "));
        words.whole = words.detail;
        return words;
    }

private:
    [[nodiscard]] const core::Plan &plan() const { return *m_profile.plan; }
    [[nodiscard]] bool isCritical(qsizetype position) const
    {
        return m_facts.finish.critical.value(position);
    }
    [[nodiscard]] QString effort(qsizetype position) const
    {
        return Next::tr("%1, %2").arg(monthsText(plan().steps.at(position).months),
                                      riskText(m_facts.risks.value(position, core::Risk::Medium)));
    }
    [[nodiscard]] NextStep common(qsizetype position) const
    {
        const core::Step &step = plan().steps.at(position);
        NextStep words;
        words.vector = step.vector;
        words.title = planStepTitle(step, m_framework, m_impacts);
        words.open = openItems(step, m_framework, m_evidence);
        words.when = step.end ? Next::tr("by %1").arg(shortDateText(*step.end)) : Next::tr("no dates yet");
        words.since = step.start ? Next::tr("from %1").arg(shortDateText(*step.start)) : QString();
        QStringList reasons;
        for (const core::Conflict &conflict : m_facts.conflicts) {
            if (conflict.step == position)
                reasons += Next::tr("Conflict: %1").arg(conflictText(conflict, plan(), m_framework));
        }
        words.reasons = reasons.join(u'\n');
        return words;
    }

    const core::Profile &m_profile;
    const core::Framework &m_framework;
    PlanFacts m_facts;
    QList<core::DomainEvidence> m_evidence;
    int m_impacts;
};

/// "Staff AI Engineer by 1 Jan 2028".
QString finishSentence(const core::PlanFinish &finish, const QString &goal)
{
    using Kind = core::PlanFinish::Kind;
    if (finish.kind == Kind::Held)
        return Next::tr("%1 is reached").arg(goal);
    if (finish.kind == Kind::None || !finish.date)
        return Next::tr("No dates yet");
    const QString date = shortDateText(*finish.date);
    if (finish.kind == Kind::Reached)
        return Next::tr("%1 by %2").arg(goal, date);
    return goal.isEmpty() ? Next::tr("The last step ends on %1").arg(date)
                          : Next::tr("Until %1, short of %2").arg(date, goal);
}

NextAnswer nextInPlan(const PlanningQuestion &question, const PlanningAnswer &answer)
{
    const core::Plan &plan = *question.profile.plan;
    const PlanWords words(question.profile, question);
    NextAnswer next;
    next.kind = NextAnswer::Kind::Plan;
    next.title = Next::tr("Next in the plan");
    for (const qsizetype position : core::nextSteps(plan))
        next.steps += words.planned(position);
    next.foot = finishSentence(words.finish(), goalText(plan.goal, question.rubric->framework));
    if (answer.forecast)
        next.late = forecastText(*answer.forecast, true);
    return next;
}

/// The profile with the plan that taking the route over would make.
core::Profile withProposal(const PlanningQuestion &question, const core::Route &route)
{
    const Rubric &rubric = *question.rubric;
    core::Profile profile = question.profile;
    core::Plan plan = profile.plan.value_or(core::Plan{});
    plan.goal = question.route.goal;
    plan.streams = question.route.streams;
    if (!plan.start)
        plan.start = question.today;
    int made = 0;
    profile.plan =
        core::withRoute(plan, route, rubric.framework,
                        core::opportunities(question.profile, rubric.framework, rubric.units, question.basis),
                        question.today, [&made] { return core::EntryId(u"proposed %1"_s.arg(++made)); });
    return profile;
}

NextAnswer nextOnRoute(const PlanningQuestion &question, const PlanningAnswer &answer, bool isBusy,
                       bool isTried)
{
    const core::Framework &framework = question.rubric->framework;
    const core::Route &route = **answer.route;
    const int streams = question.route.streams;
    const core::Profile proposed = withProposal(question, route);
    const PlanWords words(proposed, question);
    NextAnswer next;
    next.kind = NextAnswer::Kind::Route;
    const QString goal = goalText(question.route.goal, framework);
    next.title =
        (isTried ? Next::tr("Shortest route to %1, as tried") : Next::tr("Shortest route to %1")).arg(goal);
    qsizetype before = -1;
    for (const qsizetype position : core::nextSteps(*proposed.plan, proposed.plan->steps.size())) {
        next.steps += words.proposed(position, before);
        before = position;
    }
    next.lead = routeHeadline(route, answer.byStreams, streams);
    next.shortLead = routeWords(route);
    next.foot = finishSentence(words.finish(), goal);
    next.why = whyNotSooner(route, streams, framework);
    next.late = otherStreams(answer.byStreams, streams);
    if (isTried)
        next.waitsFor = Next::tr("These depths are only tried: keep them first");
    else if (isBusy && !route.optimal)
        next.waitsFor = Next::tr("Still searching for a shorter one");
    return next;
}

/// Why there is no route to tell.
QString noRouteReason(const PlanningQuestion &question, const PlanningAnswer &answer)
{
    const core::Framework &framework = question.rubric->framework;
    const core::Standing standing = core::standing(question.profile, framework, question.basis);
    if (core::ratedDomains(standing) == 0)
        return Next::tr("Nothing is rated yet: a route starts where you stand.");
    if (answer.route && !answer.route->has_value())
        return unreachableSentence(answer.route->error(), question.route.goal, framework);
    if (answer.route)
        return Next::tr("%1 is reached.").arg(goalText(question.route.goal, framework));
    const core::CareerLevel level = core::careerLevel(standing, framework);
    return level.index
               ? Next::tr("%1 is the highest level.").arg(framework.careerLevels.at(*level.index).title)
               : Next::tr("The framework has no career levels: choose a goal on the page Growth.");
}

/// What closes a gap first, one of each kind before a second of any, since each closes another gap; then the
/// others in their order. Gives how many close one.
qsizetype sortForNext(QList<core::Opportunity> &opportunities)
{
    const auto rest = std::stable_partition(opportunities.begin(), opportunities.end(),
                                            [](const core::Opportunity &each) { return each.closesGap; });
    const auto spread = [](auto first, auto last) {
        QSet<core::Vector> seen;
        std::stable_partition(first, last, [&seen](const core::Opportunity &each) {
            const bool isFirst = !seen.contains(each.vector);
            seen << each.vector;
            return isFirst;
        });
    };
    spread(opportunities.begin(), rest);
    spread(rest, opportunities.end());
    return rest - opportunities.begin();
}

NextAnswer nextOpportunities(const PlanningQuestion &question, const PlanningAnswer &answer)
{
    const core::Framework &framework = question.rubric->framework;
    QList<core::Opportunity> opportunities =
        core::opportunities(question.profile, framework, question.rubric->units, question.basis);
    const int impacts = core::standing(question.profile, framework, question.basis).impacts;
    NextAnswer next;
    next.kind = NextAnswer::Kind::Opportunities;
    next.title = Next::tr("Next");
    next.reason = noRouteReason(question, answer);
    next.closing = sortForNext(opportunities);
    for (const core::Opportunity &each : std::as_const(opportunities)) {
        const QStringList proofs =
            each.validation.isEmpty() ? QStringList{vectorName(each.vector)} : each.validation;
        next.steps += {each.vector,
                       opportunityTitle(each, framework, impacts),
                       proofs.constFirst(),
                       proofs.join(Next::tr(" · ")),
                       {},
                       monthsText(each.months),
                       riskText(each.risk),
                       {}};
    }
    return next;
}

} // namespace

NextAnswer nextAnswer(const PlanningQuestion &question, const PlanningAnswer &answer, bool isBusy,
                      bool isTried)
{
    const core::Profile &profile = question.profile;
    if (profile.plan && !core::nextSteps(*profile.plan).isEmpty())
        return nextInPlan(question, answer);
    const bool isRated =
        core::ratedDomains(core::standing(profile, question.rubric->framework, question.basis)) > 0;
    const bool hasRoute = answer.route && answer.route->has_value() && !(*answer.route)->steps.isEmpty();
    return isRated && hasRoute ? nextOnRoute(question, answer, isBusy, isTried)
                               : nextOpportunities(question, answer);
}

QString opportunitiesSummary(const NextAnswer &answer, qsizetype shown)
{
    QString sentence;
    if (answer.closing == 0)
        sentence = Next::tr("Open to you:");
    else if (answer.closing > shown)
        sentence = Next::tr("%1 of %2 steps close a gap to the next level, among them:")
                       .arg(answer.closing)
                       .arg(answer.steps.size());
    else if (answer.closing == shown)
        sentence = Next::tr("What closes a gap to the next level:");
    else
        sentence = answer.closing == 1
                       ? Next::tr("The first closes a gap to the next level; open to you besides:")
                       : Next::tr("The first %1 close a gap to the next level; open to you besides:")
                             .arg(numberWord(static_cast<int>(answer.closing)));
    return joined({answer.reason, answer.steps.isEmpty() ? QString() : sentence}, u" "_s);
}

} // namespace depthchart::ui
