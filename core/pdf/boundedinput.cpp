// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/boundedinput.h"

#include "core/pdf/qpdf.h"
#include "core/pdf/workbudget.h"

namespace depthchart::core::pdf {

namespace {

/// libqpdf's buffers are writable, though it only reads what it is given as a document.
Buffer *bufferOver(const QByteArray &bytes)
{
    auto *start = reinterpret_cast<unsigned char *>(const_cast<char *>(bytes.constData()));
    return new Buffer(start, static_cast<size_t>(bytes.size()));
}

} // namespace

BoundedInput::BoundedInput(const QByteArray &bytes)
    : BufferInputSource("the PDF", bufferOver(bytes), true)
{
}

size_t BoundedInput::read(char *target, size_t length)
{
    const size_t count = BufferInputSource::read(target, length);
    WorkBudget::spend(static_cast<qint64>(count));
    return count;
}

} // namespace depthchart::core::pdf
