// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>
#include <variant>

/// JSON as this program needs it: the order of keys, duplicate keys refused, and the literal text of numbers
/// (format.md, "The profile file"). nlohmann's SAX reader stands behind readJson; no other file knows it.
namespace depthchart::core::json {

class Value;
struct Member;

/// A number by its literal text, so that 1.10 and twenty digits survive.
struct Number
{
    QByteArray literal;
    bool operator==(const Number &) const = default;
};

using Array = QList<Value>;
using Object = QList<Member>;

/// One JSON value. A plain value: copies share.
class Value
{
public:
    using Variant = std::variant<std::monostate, bool, Number, QString, Array, Object>;

    Value() = default;
    Value(bool value);
    Value(int value);
    Value(qint64 value);
    Value(Number value);
    Value(QString value);
    Value(Array value);
    Value(Object value);

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] const bool *boolean() const { return std::get_if<bool>(&m_value); }
    [[nodiscard]] const Number *number() const { return std::get_if<Number>(&m_value); }
    [[nodiscard]] const QString *string() const { return std::get_if<QString>(&m_value); }
    [[nodiscard]] const Array *array() const { return std::get_if<Array>(&m_value); }
    [[nodiscard]] const Object *object() const { return std::get_if<Object>(&m_value); }

    /// The member of that name where this is an object that has one, else nullptr.
    [[nodiscard]] const Value *find(QStringView key) const;

    bool operator==(const Value &other) const;

private:
    Variant m_value;
};

struct Member
{
    QString key;
    Value value;
    bool operator==(const Member &) const = default;
};

/// A key that this version does not know, kept with the known or unknown key that it followed in the file
/// (empty: it stood first), and written back there.
struct UnknownKey
{
    QString after;
    QString key;
    Value value;
    bool operator==(const UnknownKey &) const = default;
};

/// What a record remembers of the object that it was read from. `isNew` records are written with all their
/// keys but optional values not given; read ones with the keys that were present and those no longer neutral.
struct Origin
{
    bool isNew = true;
    /// Keys present in the file, as bits in the order of the record's own list of keys.
    quint32 present = 0;
    QList<UnknownKey> unknown;
    bool operator==(const Origin &) const = default;
};

} // namespace depthchart::core::json
