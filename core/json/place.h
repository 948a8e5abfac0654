// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace depthchart::core::json {

class Value;

/// Where a reader stands in the document, as a chain on the stack: the pointer's text is made only when there
/// is a fault to report.
class Place
{
public:
    /// The whole document.
    Place() = default;
    /// A member of `parent`; both must outlive the place.
    Place(const Place &parent, const QString &key)
        : m_parent(&parent)
        , m_key(&key)
    {
    }
    /// An entry of the list at `parent`.
    Place(const Place &parent, qsizetype index)
        : m_parent(&parent)
        , m_index(index)
    {
    }

    /// The JSON pointer (RFC 6901), "" for the whole document.
    [[nodiscard]] QString pointer() const;

private:
    const Place *m_parent = nullptr;
    const QString *m_key = nullptr;
    qsizetype m_index = 0;
};

/// One reference token of a JSON pointer: "/" and the key with "~" and "/" escaped.
[[nodiscard]] QString pointerToken(const QString &key);
[[nodiscard]] QString pointerToken(qsizetype index);

/// The tokens of a JSON pointer, as they read without the escapes; none of "".
[[nodiscard]] QStringList pointerTokens(const QString &pointer);

/// The member or entry that one token names, and what stands at the pointer; nullptr where nothing does.
[[nodiscard]] const Value *valueBelow(const Value &value, const QString &token);
[[nodiscard]] const Value *valueAt(const Value &tree, const QString &pointer);

/// The text of that member; empty where there is none, or something else.
[[nodiscard]] QString textAt(const Value &value, QStringView key);

} // namespace depthchart::core::json
