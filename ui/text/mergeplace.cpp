// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/mergeplace.h"

#include "core/json/place.h"
#include "core/review/blindness.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

using core::json::Value;
using core::merging::Kind;
using core::merging::Record;
using core::merging::Shape;
using core::merging::shapeOf;

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

/// The fields whose names in the file are not the words for them.
constexpr std::array fieldWords{
    FieldWords{Record::Profile, "framework"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "rubric")},
    FieldWords{Record::Profile, "impacts"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "systems in production")},
    FieldWords{Record::Profile, "ladder"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "traditional ladder")},
    FieldWords{Record::Profile, "frameworkCopy"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "rubric that the file carries")},
    FieldWords{Record::Person, "started"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "start")},
    FieldWords{Record::Entry, "self"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "self-rating")},
    FieldWords{Record::Entry, "manager"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "manager’s rating")},
    FieldWords{Record::Entry, "agreed"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "agreed depth")},
    FieldWords{Record::Entry, "breadth"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "working knowledge")},
    FieldWords{Record::Entry, "applies"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "applicable")},
    FieldWords{Record::Entry, "claims"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "said to be able to")},
    FieldWords{Record::Entry, "asked"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "asked about")},
    FieldWords{Record::Evidence, "tasks"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "tasks shown")},
    FieldWords{Record::Link, "by"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "confirmed by")},
    FieldWords{Record::Plan, "streams"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "steps at once")},
    FieldWords{Record::Step, "vector"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "kind")},
    FieldWords{Record::Step, "from"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "from level")},
    FieldWords{Record::Step, "to"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "to level")},
    FieldWords{Record::Step, "record"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "system that it became")},
    FieldWords{Record::Review, "framework"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "rubric")},
    FieldWords{Record::Review, "in"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "sides that are in")},
    FieldWords{Record::Action, "due"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "due date")},
    FieldWords{Record::Snapshot, "level"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "career level")},
    FieldWords{Record::Snapshot, "impacts"_L1, QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "systems")},
    FieldWords{Record::Ladder, "mastered"_L1,
               QT_TRANSLATE_NOOP("depthchart::ui::MergeWords", "skills mastered")},
};

QString wordsOf(Record record, const QString &key)
{
    // A review's ratings are called as a domain's are.
    const Record of = record == Record::Rating ? Record::Entry : record;
    const auto *found = std::ranges::find_if(
        fieldWords, [&](const FieldWords &each) { return each.of == of && each.key == key; });
    if (found != fieldWords.end())
        return MergeWords::tr(found->words);
    if (record == Record::Unknown || shapeOf(record, key).kind == Kind::Any)
        return MergeWords::tr("“%1”, which this version does not know").arg(key);
    return key;
}

bool isList(Kind kind)
{
    return kind == Kind::Entries || kind == Kind::Links || kind == Kind::Criteria || kind == Kind::Texts;
}

/// Lists whose entries say by themselves what they are.
bool isNamedByEntries(const Shape &shape)
{
    return (isList(shape.kind) && shape.kind != Kind::Texts) || shape.record == Record::Entry ||
           shape.record == Record::Rating || shape.kind == Kind::Goal;
}

const Value *member(const Value *of, const QString &token)
{
    return of ? core::json::valueBelow(*of, token) : nullptr;
}

/// One token after another, each a field's or an entry's name.
class PlaceWalk
{
public:
    PlaceWalk(const Value &tree, const FormerState *former, const MergeReader &reader)
        : m_at(&tree)
        , m_former(former)
        , m_base(former ? &former->tree() : nullptr)
        , m_reader(reader)
    {
    }

    void enter(const QString &token, bool isLast)
    {
        const bool isOfList = isList(m_shape.kind);
        // What was removed stands where the common state has it; all above it as the result does.
        if (isLast && isOfList && m_base) {
            m_at = member(m_base, token);
        } else {
            m_at = member(m_at, token);
            if (m_former)
                m_base = isOfList ? m_former->sameEntry(m_base, m_at, m_shape.kind) : member(m_base, token);
        }
        m_isEntry = isOfList || m_shape.kind == Kind::Map;
        if (isOfList)
            enterEntry();
        else if (m_shape.kind == Kind::Map || m_shape.kind == Kind::Depths)
            enterDomain(token);
        else
            enterField(token);
    }

    [[nodiscard]] MergePlace place() const
    {
        QStringList parts = m_parts;
        if (!m_pending.isEmpty())
            parts << m_pending;
        MergePlace result;
        result.name = capitalised(parts.join(u", "_s));
        result.record = m_record;
        result.field = m_field;
        result.kind = m_shape.kind;
        result.isEntry = m_isEntry;
        return result;
    }

private:
    void enterEntry()
    {
        m_pending.clear();
        if (m_shape.kind == Kind::Texts) {
            // Of the record whose list it is.
            m_shape = {Kind::Value, Record::Unknown, {}};
            if (m_at)
                m_parts << mergeValueText(place(), *m_at, m_reader);
            return;
        }
        m_record = m_shape.record;
        m_field.clear();
        m_shape = {Kind::Optional, m_record, {}};
        m_parts << (m_at ? mergeEntryName(m_record, *m_at, m_reader) : MergeWords::tr("an entry"));
    }

    void enterDomain(const QString &token)
    {
        m_pending.clear();
        m_parts << domainName(m_reader.framework, core::DomainId(token)).simplified();
        const bool isDepth = m_shape.kind == Kind::Depths;
        m_record = m_shape.record;
        m_field = isDepth ? u"depths"_s : QString();
        m_shape = {isDepth ? Kind::Value : Kind::Optional, m_shape.record, {}};
    }

    void enterField(const QString &token)
    {
        if (!m_pending.isEmpty())
            m_parts << m_pending;
        m_pending.clear();
        if (m_shape.kind == Kind::Goal) {
            m_shape = {Kind::Depths, Record::Unknown, {}};
            return;
        }
        m_record = m_shape.record;
        m_field = token;
        m_shape = shapeOf(m_record, token);
        const QString words = wordsOf(m_record, token);
        // The section's name stands where nothing of it follows.
        if (isNamedByEntries(m_shape))
            m_pending = words;
        else
            m_parts << words;
    }

    const Value *m_at;
    const FormerState *m_former;
    const Value *m_base;
    const MergeReader &m_reader;
    Shape m_shape{Kind::Section, Record::Profile, {}};
    QStringList m_parts;
    QString m_pending;
    Record m_record = Record::Profile;
    QString m_field;
    bool m_isEntry = false;
};

} // namespace

const Value *FormerState::sameEntry(const Value *list, const Value *entry, Kind kind) const
{
    if (!list || !list->array() || !entry)
        return nullptr;
    auto known = m_lists.find(list);
    if (known == m_lists.end())
        known = m_lists.insert(list, core::merging::KeyedValues(*list->array(), kind));
    return known->find(core::merging::entryKey(*entry, kind));
}

MergePlace mergePlace(const QString &pointer, const Value &tree, const MergeReader &reader,
                      const FormerState *base)
{
    QStringList tokens = core::json::pointerTokens(pointer);
    const bool isHidden = reader.hidden && core::mayShowRatings(tokens, *reader.hidden);
    // Titles of steps and snapshots would tell as well.
    if (isHidden && tokens.value(0) != u"domains")
        tokens = tokens.first(1);
    PlaceWalk walk(tree, base, reader);
    for (qsizetype i = 0; i < tokens.size(); ++i)
        walk.enter(tokens.at(i), i + 1 == tokens.size());
    MergePlace place = walk.place();
    place.isHidden = isHidden;
    return place;
}

} // namespace depthchart::ui
