// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace depthchart::core {

/// One fault of a file (format.md, "What is refused"): where it is, what stands there, what is allowed.
struct Fault
{
    /// JSON pointer of the value at fault; empty for the whole document and for syntax errors.
    QString pointer;
    /// What stands there, in words for people ("7", "a text").
    QString found;
    /// What would be allowed ("a whole number from 0 to 5").
    QString allowed;
    /// Line and column, from 1, of a syntax error; 0 where the pointer says the place.
    int line = 0;
    int column = 0;

    bool operator==(const Fault &) const = default;
};

using Faults = QList<Fault>;

/// A value, or every fault that kept it from being one. Errors are values: nothing throws across the library.
template<class T>
using Result = tl::expected<T, Faults>;

/// "POINTER: found X, allowed is Y" or "line L, column C: …": one line for people, without the file's name.
[[nodiscard]] QString faultText(const Fault &fault);

} // namespace depthchart::core
