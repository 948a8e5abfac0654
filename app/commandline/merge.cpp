// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "app/commandline/input.h"
#include "app/commandline/jsonvalues.h"
#include "app/commandline/options.h"
#include "app/commandline/output.h"
#include "app/commandline/subcommands.h"
#include "core/json/write.h"
#include "core/profile/profileio.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace depthchart::app {

using core::MergeChange;
using core::MergeConflict;
using core::MergedProfile;
using core::MergeSide;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::Merge)
};

/// A value longer than this is cut in a message; --json has it whole.
constexpr qsizetype longestValue = 60;

QString sideName(MergeSide side)
{
    return side == MergeSide::A ? u"a"_s : u"b"_s;
}

QString kindName(MergeChange::Kind kind)
{
    switch (kind) {
    case MergeChange::Kind::Added:
        return u"added"_s;
    case MergeChange::Kind::Changed:
        return u"changed"_s;
    case MergeChange::Kind::Removed:
        return u"removed"_s;
    case MergeChange::Kind::Moved:
        return u"moved"_s;
    }
    return {};
}

core::json::Value resultJson(const MergedProfile &merged)
{
    core::json::Array changes;
    for (const MergeChange &change : merged.changes)
        changes.append(core::json::Object{{u"pointer"_s, jsonText(change.pointer)},
                                          {u"from"_s, jsonText(sideName(change.from))},
                                          {u"kind"_s, jsonText(kindName(change.kind))}});
    core::json::Array conflicts;
    for (const MergeConflict &conflict : merged.conflicts)
        conflicts.append(core::json::Object{{u"pointer"_s, jsonText(conflict.pointer)},
                                            {u"base"_s, conflict.base.value_or(core::json::Value())},
                                            {u"a"_s, conflict.a.value_or(core::json::Value())},
                                            {u"b"_s, conflict.b.value_or(core::json::Value())}});
    return core::json::Object{{u"changes"_s, changes}, {u"conflicts"_s, conflicts}};
}

QString changesText(const QList<MergeChange> &changes)
{
    if (changes.isEmpty())
        return Texts::tr("Both copies say the same.") + u'\n';
    QList<QStringList> rows;
    for (const MergeChange &change : changes)
        rows.append({sideName(change.from), kindName(change.kind), change.pointer});
    return table(rows, 0);
}

QString valueText(const std::optional<core::json::Value> &value)
{
    if (!value)
        return Texts::tr("none");
    const QString text = QString::fromUtf8(core::json::writeJson(*value)).simplified();
    return text.size() > longestValue ? text.left(longestValue) + u'…' : text;
}

void printConflicts(const QList<MergeConflict> &conflicts, bool hasBase)
{
    for (const MergeConflict &conflict : conflicts) {
        const QString sides = Texts::tr("a %1, b %2").arg(valueText(conflict.a), valueText(conflict.b));
        printMessage(hasBase
                         ? Texts::tr("%1: base %2, %3").arg(conflict.pointer, valueText(conflict.base), sides)
                         : Texts::tr("%1: %2").arg(conflict.pointer, sides));
    }
    printMessage(
        conflicts.size() == 1
            ? Texts::tr(
                  "one conflict, so nothing is written; settle it in one of the copies, and merge again")
            : Texts::tr(
                  "%1 conflicts, so nothing is written; settle them in one of the copies, and merge again")
                  .arg(conflicts.size()));
}

int mergeInto(const QString &output, const core::Result<MergedProfile> &merged, const Options &options)
{
    const bool hasConflicts = !merged->conflicts.isEmpty();
    if (hasConflicts)
        printConflicts(merged->conflicts, options.has(u"base"_s));
    else if (const auto saved = saveFile(output, core::writeProfile(merged->profile)))
        printBackup(output, *saved);
    else
        return Refused;
    if (options.json()) {
        const ExitStatus printed = printResult(core::json::writeJson(resultJson(*merged)));
        return hasConflicts ? Refused : printed;
    }
    return hasConflicts ? Refused : printResult(changesText(merged->changes));
}

} // namespace

int runMerge(const QStringList &arguments)
{
    Options options(u"merge"_s,
                    Texts::tr("Brings two copies of one profile, a and b, together field by field and writes "
                              "the result. Where both changed the same thing, nothing is written and the "
                              "conflicts are listed."),
                    {.least = 2, .most = 2});
    options.add({u"o"_s, u"output"_s}, Texts::tr("the profile to write; it may be one of the two"),
                u"FILE"_s);
    options.add({u"base"_s}, Texts::tr("the last state that both copies come from"), u"FILE"_s);
    options.addJson();
    if (const std::optional<int> status = options.read(arguments))
        return *status;
    if (!options.has(u"output"_s))
        return printUsageFault(Texts::tr("“-o FILE” is missing"), u"merge"_s);
    const QString output = options.value(u"output"_s);
    if (isReport(output)) {
        printMessage(Texts::tr("%1: a report is not written to; give the name of another file").arg(output));
        return Refused;
    }
    const QString first = options.files().at(0);
    const QString second = options.files().at(1);
    const QString common = options.value(u"base"_s);
    std::optional<OpenedProfile> base;
    if (options.has(u"base"_s) && !(base = openProfile(common, options.framework())))
        return Refused;
    const std::optional<OpenedProfile> a = openProfile(first, options.framework());
    const std::optional<OpenedProfile> b = openProfile(second, options.framework());
    if (!a || !b)
        return Refused;
    const core::Result<MergedProfile> merged =
        core::mergedProfiles(base ? std::optional(base->profile) : std::nullopt, a->profile, b->profile);
    if (!merged) {
        const bool isOfBase = base && base->profile.id != a->profile.id && b->profile.id == a->profile.id;
        printFaults(isOfBase ? common : second, merged.error());
        return Refused;
    }
    return mergeInto(output, merged, options);
}

} // namespace depthchart::app
