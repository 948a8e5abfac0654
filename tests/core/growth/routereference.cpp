// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/growth/routequestion.h"

#include <algorithm>

namespace depthchart::reference {

using namespace core;

namespace {

/// The next combination, as an odometer counts; false after the last.
bool turn(QList<Leaving> &leaving, const Question &question)
{
    for (qsizetype i = 0; i < leaving.size(); ++i) {
        const DomainStanding &from = question.standing.domains.at(i);
        if (!from.tracked || !from.applies)
            continue;
        const int depth = from.rated ? from.rated->value() : 0;
        Leaving &each = leaving[i];
        if (each.level < question.framework.domains.at(i).levels.size()) {
            ++each.level;
            return true;
        }
        each.level = depth;
        if (!each.practised && !from.breadth && depth >= workingIn(question.framework, i)) {
            each.practised = true;
            return true;
        }
        each.practised = false;
    }
    return false;
}

QList<Selection> allSelections(const Question &question)
{
    QList<Selection> result;
    const int mostRecords = std::max(0, question.rule.impacts - question.standing.impacts);
    for (int records = 0; records <= mostRecords; ++records) {
        QList<Leaving> leaving;
        for (const DomainStanding &each : question.standing.domains)
            leaving.append({each.rated ? each.rated->value() : 0, false});
        do {
            Standing after;
            const Selection selection = selectionOf(question, leaving, records, after);
            if (holds(question.rule, after, question.framework))
                result.append(selection);
        } while (turn(leaving, question));
    }
    std::sort(result.begin(), result.end(),
              [](const Selection &a, const Selection &b) { return a.key() < b.key(); });
    return result;
}

/// The first schedule in the order of the starts, step by step.
bool startFrom(QList<RouteStep> &steps, qsizetype step, QList<int> &free, int left)
{
    if (step == steps.size())
        return true;
    int room = 0;
    for (const int streams : free)
        room += streams;
    if (left > room)
        return false;
    RouteStep &each = steps[step];
    int from = 0;
    for (qsizetype before = 0; before < step; ++before) {
        if (steps.at(before).domain == each.domain && each.domain && steps.at(before).to == each.from &&
            steps.at(before).from != steps.at(before).to && each.from != each.to)
            from = steps.at(before).endMonth();
    }
    const int months = each.months.value();
    for (int start = from; start + months <= free.size(); ++start) {
        if (std::any_of(free.begin() + start, free.begin() + start + months,
                        [](int streams) { return streams == 0; }))
            continue;
        for (int month = start; month < start + months; ++month)
            --free[month];
        steps[step].startMonth = start;
        if (startFrom(steps, step + 1, free, left - months))
            return true;
        for (int month = start; month < start + months; ++month)
            ++free[month];
    }
    return false;
}

} // namespace

std::optional<ShortestRoute> shortestRoute(const Profile &profile, const Framework &framework, Basis basis,
                                           const Goal &goal, int streams)
{
    const Question question = questionOf(profile, framework, basis, goal);
    if (question.isReached)
        return ShortestRoute();
    QList<Selection> selections = allSelections(question);
    if (selections.isEmpty())
        return std::nullopt;
    for (int finish = 0;; ++finish) {
        for (Selection &selection : selections) {
            QList<int> free(finish, streams);
            if (startFrom(selection.steps, 0, free, selection.effort))
                return ShortestRoute{finish, selection.effort, selection.steps};
        }
    }
}

} // namespace depthchart::reference
