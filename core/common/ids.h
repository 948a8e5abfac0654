// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace depthchart::core {

/// An id of its own type, so that a domain's id cannot be passed for a career level's.
template<class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Id &) const = default;
    std::strong_ordering operator<=>(const Id &other) const { return m_text.compare(other.m_text) <=> 0; }

private:
    QString m_text;
};

template<class Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return ::qHash(id.text(), seed);
}

using FrameworkId = Id<struct FrameworkTag>;
using DomainId = Id<struct DomainTag>;
using CareerLevelId = Id<struct CareerLevelTag>;
using RoleId = Id<struct RoleTag>;
using LadderLevelId = Id<struct LadderLevelTag>;
using SkillId = Id<struct SkillTag>;
/// Id of an entry in a profile's list (impact record, evidence, step, review, action, snapshot).
using EntryId = Id<struct EntryTag>;

} // namespace depthchart::core
