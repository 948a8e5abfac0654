// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/place.h"

#include "core/json/value.h"

namespace depthchart::core::json {

QString Place::pointer() const
{
    if (!m_parent)
        return {};
    return m_parent->pointer() + (m_key ? pointerToken(*m_key) : pointerToken(m_index));
}

QString pointerToken(const QString &key)
{
    QString escaped = key;
    escaped.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return u'/' + escaped;
}

QString pointerToken(qsizetype index)
{
    return u'/' + QString::number(index);
}

QStringList pointerTokens(const QString &pointer)
{
    QStringList tokens = pointer.split(u'/').mid(1);
    for (QString &token : tokens)
        token.replace(QStringLiteral("~1"), QStringLiteral("/"))
            .replace(QStringLiteral("~0"), QStringLiteral("~"));
    return tokens;
}

const Value *valueBelow(const Value &value, const QString &token)
{
    const Array *list = value.array();
    if (!list)
        return value.find(token);
    bool isIndex = false;
    const qsizetype index = token.toLongLong(&isIndex);
    return isIndex && index >= 0 && index < list->size() ? &list->at(index) : nullptr;
}

const Value *valueAt(const Value &tree, const QString &pointer)
{
    const Value *at = &tree;
    for (const QString &token : pointerTokens(pointer)) {
        at = valueBelow(*at, token);
        if (!at)
            return nullptr;
    }
    return at;
}

QString textAt(const Value &value, QStringView key)
{
    const Value *found = value.find(key);
    return found && found->string() ? *found->string() : QString();
}

} // namespace depthchart::core::json
