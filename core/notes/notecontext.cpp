// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/notecontext.h"

#include <QStringList>

#include <algorithm>

namespace depthchart::core {

namespace {

/// What a preview has room for.
constexpr qsizetype longestPart = 80;
/// Items above a statement that are kept: the innermost.
constexpr qsizetype mostItems = 3;

QString shortened(QString text)
{
    while (text.endsWith(u':'))
        text.chop(1);
    if (text.size() <= longestPart)
        return text;
    const bool isPair = text.at(longestPart - 2).isHighSurrogate();
    return text.left(longestPart - (isPair ? 2 : 1)) + u'…';
}

} // namespace

void NoteContext::enterHeading(int level, const QString &text, const std::optional<QDate> &date)
{
    m_items.clear();
    while (!m_headings.isEmpty() && m_headings.constLast().place >= level)
        m_headings.removeLast();
    m_headings.append({level, shortened(text), date});
}

void NoteContext::enterItem(qsizetype indent, const QString &text, const std::optional<QDate> &date)
{
    leaveItems(indent);
    m_items.append({indent, shortened(text), date});
}

void NoteContext::leaveItems(qsizetype indent)
{
    while (!m_items.isEmpty() && m_items.constLast().place >= indent)
        m_items.removeLast();
}

std::optional<QDate> NoteContext::date() const
{
    if (!m_items.isEmpty() && m_items.constLast().date)
        return m_items.constLast().date;
    for (qsizetype i = m_headings.size(); i > 0; --i) {
        if (m_headings.at(i - 1).date)
            return m_headings.at(i - 1).date;
    }
    return m_date;
}

std::optional<int> NoteContext::year() const
{
    const std::optional<QDate> nearest = date();
    return nearest ? std::optional(nearest->year()) : std::nullopt;
}

QString NoteContext::heading() const
{
    QStringList parts;
    for (const Part &part : m_headings) {
        if (!part.text.isEmpty())
            parts.append(part.text);
    }
    for (qsizetype i = std::max<qsizetype>(0, m_items.size() - mostItems); i < m_items.size(); ++i) {
        if (!m_items.at(i).text.isEmpty())
            parts.append(m_items.at(i).text);
    }
    return parts.join(QStringLiteral(" › "));
}

} // namespace depthchart::core
