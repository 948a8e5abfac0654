// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/mergeplace.h"

#include "core/json/place.h"
#include "core/review/blindness.h"
#include "ui/text/mergefields.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

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
        const QString words = mergeFieldWords(m_record, token);
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
