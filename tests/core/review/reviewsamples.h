// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/newid.h"
#include "core/profile/profileio.h"
#include "tests/core/assessment/samples.h"

#include <QFile>

#include <memory>

/// What the tests of reviews share.
namespace depthchart::core::samples {

/// The rich example: rated by both sides, one review and one snapshot of June 2026.
inline Profile noor()
{
    QFile file(resources::example());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the example is not compiled in");
    const Result<Profile> read = readProfile(file.readAll());
    if (!read)
        qFatal("the example is refused");
    return *read;
}

/// "new-1", "new-2" …
inline NewId countedIds()
{
    return [count = std::make_shared<int>(0)] { return EntryId(QStringLiteral("new-%1").arg(++*count)); };
}

inline Review review(const char *id, ReviewStatus status, std::optional<QDate> date,
                     const QList<Action> &actions = {})
{
    Review result;
    result.id = EntryId(QString::fromLatin1(id));
    result.status = status;
    result.date = date;
    result.actions = actions;
    return result;
}

inline Action action(const char *text, std::optional<QDate> due, bool done = false)
{
    return {EntryId(QString::fromLatin1(text)), QString::fromLatin1(text), QString(), due, done, {}};
}

inline Snapshot history(const char *id, std::optional<QDate> date, std::initializer_list<Given> given)
{
    Snapshot result;
    result.id = EntryId(QString::fromLatin1(id));
    result.date = date;
    for (const Given &each : given)
        result.depths.append({domainId(each.domain), Depth(each.depth)});
    return result;
}

} // namespace depthchart::core::samples
