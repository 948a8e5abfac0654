// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/mergefields.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

using core::merging::Record;

namespace {

struct MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::MergeWords)
};

struct FieldWords
{
    Record of;
    QLatin1StringView key;
    const char *words;
};

constexpr std::array fieldWords{
    FieldWords{Record::Profile, "format"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "format")},
    FieldWords{Record::Profile, "version"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "version")},
    FieldWords{Record::Profile, "id"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "id")},
    FieldWords{Record::Profile, "framework"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "rubric")},
    FieldWords{Record::Profile, "person"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "person")},
    FieldWords{Record::Profile, "domains"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "domains")},
    FieldWords{Record::Profile, "impacts"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "systems in production")},
    FieldWords{Record::Profile, "evidence"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "evidence")},
    FieldWords{Record::Profile, "plan"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "plan")},
    FieldWords{Record::Profile, "reviews"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "reviews")},
    FieldWords{Record::Profile, "history"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "history")},
    FieldWords{Record::Profile, "ladder"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "traditional ladder")},
    FieldWords{Record::Profile, "frameworkCopy"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "rubric that the file carries")},
    FieldWords{Record::Person, "name"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "name")},
    FieldWords{Record::Person, "role"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "role")},
    FieldWords{Record::Person, "team"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "team")},
    FieldWords{Record::Person, "organisation"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "organisation")},
    FieldWords{Record::Person, "manager"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "manager")},
    FieldWords{Record::Person, "started"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "start")},
    FieldWords{Record::Person, "notes"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "notes")},
    FieldWords{Record::Entry, "self"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "self-rating")},
    FieldWords{Record::Entry, "manager"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "manager’s rating")},
    FieldWords{Record::Entry, "agreed"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "agreed depth")},
    FieldWords{Record::Entry, "breadth"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "working knowledge")},
    FieldWords{Record::Entry, "target"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "target")},
    FieldWords{Record::Entry, "applies"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "applicable")},
    FieldWords{Record::Entry, "note"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "note")},
    FieldWords{Record::Entry, "claims"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "said to be able to")},
    FieldWords{Record::Entry, "asked"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "asked about")},
    FieldWords{Record::Impact, "id"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "id")},
    FieldWords{Record::Impact, "title"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "title")},
    FieldWords{Record::Impact, "description"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "description")},
    FieldWords{Record::Impact, "date"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "date")},
    FieldWords{Record::Impact, "domains"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "domains")},
    FieldWords{Record::Impact, "link"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "link")},
    FieldWords{Record::Evidence, "id"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "id")},
    FieldWords{Record::Evidence, "text"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "text")},
    FieldWords{Record::Evidence, "date"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "date")},
    FieldWords{Record::Evidence, "link"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "link")},
    FieldWords{Record::Evidence, "tasks"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "tasks shown")},
    FieldWords{Record::Link, "task"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "task")},
    FieldWords{Record::Link, "statement"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "statement")},
    FieldWords{Record::Link, "by"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "confirmed by")},
    FieldWords{Record::Plan, "goal"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "goal")},
    FieldWords{Record::Plan, "start"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "start")},
    FieldWords{Record::Plan, "streams"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "steps at once")},
    FieldWords{Record::Plan, "pace"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "pace")},
    FieldWords{Record::Plan, "steps"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "steps")},
    FieldWords{Record::Step, "id"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "id")},
    FieldWords{Record::Step, "vector"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "kind")},
    FieldWords{Record::Step, "domain"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "domain")},
    FieldWords{Record::Step, "from"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "from level")},
    FieldWords{Record::Step, "to"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "to level")},
    FieldWords{Record::Step, "months"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "months")},
    FieldWords{Record::Step, "start"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "start")},
    FieldWords{Record::Step, "end"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "end")},
    FieldWords{Record::Step, "pinned"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "pinned")},
    FieldWords{Record::Step, "status"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "status")},
    FieldWords{Record::Step, "criteria"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "criteria")},
    FieldWords{Record::Step, "record"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "system that it became")},
    FieldWords{Record::Step, "note"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "note")},
    FieldWords{Record::Criterion, "text"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "text")},
    FieldWords{Record::Criterion, "met"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "met")},
    FieldWords{Record::Review, "id"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "id")},
    FieldWords{Record::Review, "date"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "date")},
    FieldWords{Record::Review, "framework"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "rubric")},
    FieldWords{Record::Review, "status"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "status")},
    FieldWords{Record::Review, "blind"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "blind")},
    FieldWords{Record::Review, "in"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "sides that are in")},
    FieldWords{Record::Review, "participants"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "participants")},
    FieldWords{Record::Review, "notes"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "notes")},
    FieldWords{Record::Review, "ratings"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "ratings")},
    FieldWords{Record::Review, "actions"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "actions")},
    FieldWords{Record::Action, "id"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "id")},
    FieldWords{Record::Action, "text"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "text")},
    FieldWords{Record::Action, "owner"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "owner")},
    FieldWords{Record::Action, "due"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "due date")},
    FieldWords{Record::Action, "done"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "done")},
    FieldWords{Record::Snapshot, "id"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "id")},
    FieldWords{Record::Snapshot, "date"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "date")},
    FieldWords{Record::Snapshot, "label"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "label")},
    FieldWords{Record::Snapshot, "level"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "career level")},
    FieldWords{Record::Snapshot, "depths"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "depths")},
    FieldWords{Record::Snapshot, "breadth"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "working knowledge")},
    FieldWords{Record::Snapshot, "impacts"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "systems")},
    FieldWords{Record::Ladder, "mastered"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "skills mastered")},
};

} // namespace

QString mergeFieldWords(Record record, QStringView key)
{
    // A review's ratings are called as a domain's are.
    const Record of = record == Record::Rating ? Record::Entry : record;
    const auto *found = std::ranges::find_if(
        fieldWords, [&](const FieldWords &each) { return each.of == of && each.key == key; });
    return found == fieldWords.end() ? MergeWords::tr("“%1”, which this version does not know").arg(key)
                                     : MergeWords::tr(found->words);
}

} // namespace depthchart::ui
