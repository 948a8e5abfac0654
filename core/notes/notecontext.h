// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace depthchart::core {

/// The headings and list items above a statement: what they say and which day they give.
class NoteContext
{
public:
    /// The indent of a paragraph that leads to a list: less than any item's.
    static constexpr qsizetype beforeItems = -1;

    /// Of the notes as a whole.
    void setDate(const std::optional<QDate> &date) { m_date = date; }
    void enterHeading(int level, const QString &text, const std::optional<QDate> &date);
    void enterItem(qsizetype indent, const QString &text, const std::optional<QDate> &date);
    /// What stands at this indent, or deeper, is no longer above.
    void leaveItems(qsizetype indent);

    /// Of the nearest that has one.
    [[nodiscard]] std::optional<QDate> date() const;
    /// The year that dates without one take.
    [[nodiscard]] std::optional<int> year() const;
    /// "Search team › Week 12, 2026".
    [[nodiscard]] QString heading() const;

private:
    struct Part
    {
        /// A heading's level, or an item's indent.
        qsizetype place = 0;
        QString text;
        std::optional<QDate> date;
    };

    std::optional<QDate> m_date;
    QList<Part> m_headings;
    QList<Part> m_items;
};

} // namespace depthchart::core
