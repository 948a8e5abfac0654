// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"
#include "tests/core/review/reviewsamples.h"

/// What the tests of merging share.
namespace depthchart::core::samples {

/// As a file gives it: what is read, not what was made in memory.
inline Profile read(const Profile &profile)
{
    const Result<Profile> result = readProfile(writeProfile(profile));
    if (!result)
        qFatal("%s", qPrintable(faultText(result.error().constFirst())));
    return *result;
}

template<class Change>
Profile with(const Profile &profile, Change change)
{
    Profile result = profile;
    change(result);
    return read(result);
}

inline MergedProfile merged(const std::optional<Profile> &base, const Profile &a, const Profile &b)
{
    const Result<MergedProfile> result = mergedProfiles(base, a, b);
    if (!result)
        qFatal("%s", qPrintable(faultText(result.error().constFirst())));
    return *result;
}

inline QString changeText(const MergeChange &change)
{
    static const QStringList kinds{QStringLiteral("added"), QStringLiteral("changed"),
                                   QStringLiteral("removed"), QStringLiteral("moved")};
    return (change.from == MergeSide::A ? QStringLiteral("a ") : QStringLiteral("b ")) +
           kinds.at(static_cast<int>(change.kind)) + u' ' + change.pointer;
}

inline QStringList changesOf(const MergedProfile &merged)
{
    QStringList texts;
    for (const MergeChange &change : merged.changes)
        texts << changeText(change);
    return texts;
}

inline QStringList conflictsOf(const MergedProfile &merged)
{
    QStringList pointers;
    for (const MergeConflict &conflict : merged.conflicts)
        pointers << conflict.pointer;
    return pointers;
}

inline Evidence piece(const QString &id, std::optional<QDate> date = std::nullopt)
{
    Evidence evidence;
    evidence.id = EntryId(id);
    evidence.text = QStringLiteral("Work ") + id;
    evidence.date = date;
    return evidence;
}

inline QStringList idsOf(const QList<Evidence> &evidence)
{
    QStringList ids;
    for (const Evidence &each : evidence)
        ids << each.id.text();
    return ids;
}

inline Profile person()
{
    Profile result = profile(small(), {{"alpha", 2, true}, {"beta", 1}});
    result.id = QStringLiteral("p");
    result.evidence = {piece(QStringLiteral("one"), QDate(2026, 1, 1)),
                       piece(QStringLiteral("two"), QDate(2026, 2, 1))};
    return read(result);
}

} // namespace depthchart::core::samples
