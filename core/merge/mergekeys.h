// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/mergedorder.h"
#include "core/merge/mergeshape.h"

#include <QHash>

/// What the entries of a list or the members of an object are called when two copies are held together.
namespace depthchart::core::merging {

/// The entries of one copy by their keys, in its order.
class KeyedValues
{
public:
    /// Nothing in it.
    KeyedValues() = default;
    /// Members by their names.
    explicit KeyedValues(const json::Object &object);
    /// Entries by entryKey(); equal ones are counted. `list` outlives this.
    KeyedValues(const json::Array &list, Kind kind);

    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    [[nodiscard]] const json::Value *find(const QString &key) const;
    /// Position of the key, or -1.
    [[nodiscard]] qsizetype position(const QString &key) const { return m_positions.value(key, -1); }
    [[nodiscard]] bool contains(const QString &key) const { return m_positions.contains(key); }

private:
    void add(const QString &key, const json::Value &value);

    QStringList m_keys;
    QList<const json::Value *> m_values;
    QHash<QString, qsizetype> m_positions;
};

/// What the entry is called in a list of that kind: its id (date and content where it has none), a link its
/// task and rater, a criterion its text, a text itself.
[[nodiscard]] QString entryKey(const json::Value &entry, Kind kind);

/// Every entry can be told from the others by what lists of that kind go by.
[[nodiscard]] bool hasKeys(const json::Array &list, Kind kind);

/// By an entry's date (a step's start, an action's due date), then its key.
[[nodiscard]] OrderTie tieOf(const QString &key, const json::Value *entry);

} // namespace depthchart::core::merging
