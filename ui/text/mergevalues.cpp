// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/place.h"
#include "ui/text/mergeplace.h"
#include "ui/text/phrases.h"
#include "ui/text/planphrases.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

using core::json::textAt;
using core::json::Value;
using core::merging::Record;

namespace {

struct MergeValues
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::MergeValues)
};

QString cut(const QString &text, const MergeReader &reader)
{
    // Not all of a very long text is read, only to be cut.
    const QString line = text.left(qsizetype(4) * reader.longestText).simplified();
    return line.size() > reader.longestText ? line.left(reader.longestText).trimmed() + u'…' : line;
}

QString quoted(const QString &words, const QString &text, const MergeReader &reader)
{
    return text.simplified().isEmpty() ? words : words + u" “"_s + cut(text, reader) + u'”';
}

QString nameOf(const QString &domain, const MergeReader &reader)
{
    return cut(domainName(reader.framework, core::DomainId(domain)), reader);
}

/// "Prompt engineering, level 2, task 1"
QString taskText(const QString &task, const MergeReader &reader)
{
    const QStringList parts = task.split(u'/');
    if (parts.size() != 3)
        return cut(task, reader);
    return MergeValues::tr("%1, level %2, task %3")
        .arg(nameOf(parts.at(0), reader), parts.at(1), parts.at(2));
}

std::optional<core::Depth> depthAt(const Value &value, QStringView key)
{
    const Value *found = value.find(key);
    return found && found->number() ? std::optional(core::Depth(found->number()->literal.toInt()))
                                    : std::nullopt;
}

QString stepText(const Value &step, const MergeReader &reader)
{
    const QString note = textAt(step, u"note");
    const core::Vector vector =
        core::termFromText<core::Vector>(textAt(step, u"vector")).value_or(core::Vector::Depth);
    const QString domain = textAt(step, u"domain");
    if (domain.isEmpty() && !note.isEmpty())
        return note;
    return stepTitle(vector, domain.isEmpty() ? std::nullopt : std::optional(core::DomainId(domain)),
                     depthAt(step, u"from"), depthAt(step, u"to"), reader.framework, 1);
}

QString dated(const QString &words, const Value &entry)
{
    const QDate date = QDate::fromString(textAt(entry, u"date"), Qt::ISODate);
    return date.isValid() ? MergeValues::tr("%1 of %2").arg(words, dateText(date)) : words;
}

QString goalValueText(const Value &goal, const MergeReader &reader)
{
    core::Goal result;
    result.level = core::CareerLevelId(textAt(goal, u"level"));
    result.role = core::RoleId(textAt(goal, u"role"));
    if (const Value *depths = goal.find(u"depths"); depths && depths->object()) {
        for (const core::json::Member &each : *depths->object())
            result.depths.append(
                {core::DomainId(each.key),
                 core::Depth(each.value.number() ? each.value.number()->literal.toInt() : 0)});
    }
    const QString text =
        result.depths.isEmpty() ? goalText(result, reader.framework) : goalDetail(result, reader.framework);
    return text.isEmpty() ? MergeValues::tr("none") : cut(text, reader);
}

QString ratedText(core::Rater rater)
{
    switch (rater) {
    case core::Rater::Self:
        return MergeValues::tr("self %1");
    case core::Rater::Manager:
        return MergeValues::tr("manager %1");
    case core::Rater::Agreed:
        return MergeValues::tr("agreed %1");
    }
    return {};
}

/// "self 3, manager 2": what an entry of a domain has.
QString depthsText(const Value &entry)
{
    QStringList parts;
    for (const core::Rater rater : {core::Rater::Self, core::Rater::Manager, core::Rater::Agreed}) {
        if (const std::optional<core::Depth> depth = depthAt(entry, QString(core::termText(rater))))
            parts << ratedText(rater).arg(depth->value());
    }
    return parts.isEmpty() ? MergeValues::tr("not rated") : parts.join(u", "_s);
}

QString absentText(const MergePlace &place)
{
    static const QStringList depths{u"self"_s, u"manager"_s, u"agreed"_s};
    const bool isRating = place.record == Record::Entry || place.record == Record::Rating;
    if (isRating && depths.contains(place.field))
        return MergeValues::tr("not rated");
    if (place.field.isEmpty())
        return MergeValues::tr("removed");
    return MergeValues::tr("none");
}

QString wordText(const MergePlace &place, const QString &word, const MergeReader &reader)
{
    if (word.simplified().isEmpty())
        return MergeValues::tr("empty");
    if (const QDate date = QDate::fromString(word, Qt::ISODate); date.isValid() && word.size() == 10)
        return dateText(date);
    if (place.field == u"status") {
        if (const auto status = core::termFromText<core::StepStatus>(word))
            return statusText(*status);
    } else if (place.field == u"vector") {
        if (const auto vector = core::termFromText<core::Vector>(word))
            return vectorName(*vector);
    } else if (place.field == u"by") {
        if (const auto rater = core::termFromText<core::Rater>(word))
            return raterName(*rater);
    } else if (place.field == u"domain" || place.field == u"domains" || place.field == u"breadth") {
        return nameOf(word, reader);
    } else if (place.field == u"claims" || place.field == u"asked") {
        return taskText(word, reader);
    } else if (place.field == u"mastered") {
        return skillText(core::SkillId(word));
    }
    return cut(word, reader);
}

QString objectText(const MergePlace &place, const Value &value, const MergeReader &reader)
{
    if (place.field == u"goal")
        return goalValueText(value, reader);
    if (place.field == u"framework")
        return MergeValues::tr("%1, revision %2")
            .arg(cut(textAt(value, u"id"), reader), cut(textAt(value, u"revision"), reader));
    if (place.field.isEmpty() && (place.record == Record::Entry || place.record == Record::Rating))
        return depthsText(value);
    if (place.field.isEmpty())
        return mergeEntryName(place.record, value, reader);
    const qsizetype fields = value.object()->size();
    return fields == 1 ? MergeValues::tr("one field") : MergeValues::tr("%1 fields").arg(fields);
}

QString listValueText(const MergePlace &place, const core::json::Array &list, const MergeReader &reader)
{
    QStringList texts;
    for (const Value &each : list) {
        if (!each.string())
            return list.size() == 1 ? MergeValues::tr("one entry")
                                    : MergeValues::tr("%1 entries").arg(list.size());
        texts << wordText(place, *each.string(), reader);
    }
    return texts.isEmpty() ? MergeValues::tr("none") : cut(listText(texts), reader);
}

} // namespace

QString mergeEntryName(Record record, const Value &entry, const MergeReader &reader)
{
    switch (record) {
    case Record::Impact:
        return quoted(MergeValues::tr("system"), textAt(entry, u"title"), reader);
    case Record::Evidence:
        return quoted(MergeValues::tr("evidence"), textAt(entry, u"text"), reader);
    case Record::Link:
        return taskText(textAt(entry, u"task"), reader);
    case Record::Step:
        return quoted(MergeValues::tr("step"), stepText(entry, reader), reader);
    case Record::Criterion:
        return quoted(MergeValues::tr("criterion"), textAt(entry, u"text"), reader);
    case Record::Review:
        return dated(MergeValues::tr("review"), entry);
    case Record::Action:
        return quoted(MergeValues::tr("action"), textAt(entry, u"text"), reader);
    case Record::Snapshot:
        return dated(quoted(MergeValues::tr("snapshot"), textAt(entry, u"label"), reader), entry);
    default:
        break;
    }
    return entry.string() ? cut(*entry.string(), reader) : MergeValues::tr("an entry");
}

QString mergeValueText(const MergePlace &place, const std::optional<Value> &value, const MergeReader &reader)
{
    if (place.isHidden)
        return MergeValues::tr("hidden until both are in");
    if (!value || value->isNull())
        return absentText(place);
    if (const bool *flag = value->boolean())
        return *flag ? MergeValues::tr("yes") : MergeValues::tr("no");
    if (const core::json::Number *number = value->number()) {
        const QString text = QString::fromLatin1(number->literal);
        return place.field == u"months" ? monthsText(core::Months(text.toInt())) : text;
    }
    if (const QString *word = value->string())
        return wordText(place, *word, reader);
    if (const core::json::Array *list = value->array())
        return listValueText(place, *list, reader);
    return objectText(place, *value, reader);
}

} // namespace depthchart::ui
