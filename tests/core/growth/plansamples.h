// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/planedit.h"
#include "core/growth/plansteps.h"
#include "core/growth/schedule.h"
#include "core/profile/profileio.h"
#include "tests/core/assessment/samples.h"

/// Plans that the tests of the timeline's rules share.
namespace depthchart::core::samples {

inline QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

inline EntryId stepId(const QString &text)
{
    return EntryId(text);
}

/// A level of a domain; the id is "alpha 2-3".
inline Step levelStep(const char *domain, int from, int to, int months)
{
    Step step;
    step.domain = domainId(domain);
    step.from = Depth(from);
    step.to = Depth(to);
    step.months = Months(months);
    step.id = EntryId(QStringLiteral("%1 %2-%3").arg(step.domain->text()).arg(from).arg(to));
    return step;
}

/// A step without a level; the id is what stands first.
inline Step freeStep(const char *id, Vector vector, int months)
{
    Step step;
    step.vector = vector;
    step.months = Months(months);
    step.id = EntryId(QString::fromLatin1(id));
    return step;
}

inline Step pinned(Step step, const char *start)
{
    step.start = day(start);
    step.pinned = true;
    return step;
}

inline Step withState(Step step, StepStatus status, const char *start)
{
    step.start = day(start);
    step.status = status;
    return step;
}

inline Plan planOf(const QList<Step> &steps, int streams = 1, const char *start = "2027-01-01",
                   int pace = 100)
{
    Plan plan;
    plan.start = day(start);
    plan.streams = streams;
    plan.pace = pace;
    plan.steps = steps;
    return plan;
}

/// "alpha 2-3: 2027-01-01 2027-07-01".
inline QString told(const Step &step)
{
    const QString start = step.start ? step.start->toString(Qt::ISODate) : QStringLiteral("-");
    const QString end = step.end ? step.end->toString(Qt::ISODate) : QStringLiteral("-");
    return QStringLiteral("%1: %2 %3").arg(step.id.text(), start, end);
}

inline QStringList told(const Plan &plan)
{
    QStringList result;
    for (const Step &step : plan.steps)
        result.append(told(step));
    return result;
}

/// The person of the sketches, whose plan has a known conflict.
inline Profile noor()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/examples/noor.depthchart"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the example is not there");
    const Result<Profile> read = readProfile(file.readAll());
    if (!read)
        qFatal("the example is refused");
    return *read;
}

/// Ids "new 1", "new 2" …
inline NewId countedIds()
{
    return [next = 0]() mutable { return EntryId(QStringLiteral("new %1").arg(++next)); };
}

} // namespace depthchart::core::samples
