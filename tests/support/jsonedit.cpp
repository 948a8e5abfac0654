// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonedit.h"

#include "core/json/place.h"

#include <optional>

namespace depthchart::test {

using core::json::Array;
using core::json::Object;
using core::json::Value;

namespace {

qsizetype childCount(const Value &value)
{
    if (const Object *object = value.object())
        return object->size();
    return value.array() ? value.array()->size() : 0;
}

const Value &childAt(const Value &value, qsizetype index)
{
    return value.object() ? value.object()->at(index).value : value.array()->at(index);
}

void collect(const Value &value, const JsonPath &path, QList<JsonPath> &paths)
{
    for (qsizetype i = 0; i < childCount(value); ++i) {
        const JsonPath child = path + JsonPath{i};
        paths.append(child);
        collect(childAt(value, i), child, paths);
    }
}

/// The value with the one at the path replaced, or removed where there is none to put there.
Value edited(const Value &value, const JsonPath &path, const std::optional<Value> &replacement)
{
    const qsizetype index = path.constFirst();
    const bool isHere = path.size() == 1;
    const std::optional<Value> child =
        isHere ? replacement : edited(childAt(value, index), path.sliced(1), replacement);
    if (value.object()) {
        Object object = *value.object();
        if (child)
            object[index].value = *child;
        else
            object.removeAt(index);
        return Value(object);
    }
    Array array = *value.array();
    if (child)
        array[index] = *child;
    else
        array.removeAt(index);
    return Value(array);
}

} // namespace

QList<JsonPath> jsonPaths(const Value &document)
{
    QList<JsonPath> paths;
    collect(document, {}, paths);
    return paths;
}

const Value &jsonAt(const Value &document, const JsonPath &path)
{
    const Value *value = &document;
    for (const qsizetype index : path)
        value = &childAt(*value, index);
    return *value;
}

QString jsonPattern(const Value &document, const JsonPath &path)
{
    QString pattern;
    const Value *value = &document;
    for (const qsizetype index : path) {
        pattern +=
            value->object() ? core::json::pointerToken(value->object()->at(index).key) : QStringLiteral("/*");
        value = &childAt(*value, index);
    }
    return pattern;
}

Value withValue(const Value &document, const JsonPath &path, const Value &value)
{
    return path.isEmpty() ? value : edited(document, path, value);
}

Value without(const Value &document, const JsonPath &path)
{
    return edited(document, path, std::nullopt);
}

} // namespace depthchart::test
