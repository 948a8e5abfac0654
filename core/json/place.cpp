// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/place.h"

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

} // namespace depthchart::core::json
