// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/value.h"

namespace depthchart::core::json {

Value::Value(bool value)
    : m_value(value)
{
}

Value::Value(int value)
    : m_value(Number{QByteArray::number(value)})
{
}

Value::Value(qint64 value)
    : m_value(Number{QByteArray::number(value)})
{
}

Value::Value(Number value)
    : m_value(std::move(value))
{
}

Value::Value(QString value)
    : m_value(std::move(value))
{
}

Value::Value(Array value)
    : m_value(std::move(value))
{
}

Value::Value(Object value)
    : m_value(std::move(value))
{
}

const Value *Value::find(QStringView key) const
{
    const Object *members = object();
    if (!members)
        return nullptr;
    for (const Member &member : *members) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

bool Value::operator==(const Value &other) const
{
    return m_value == other.m_value;
}

} // namespace depthchart::core::json
