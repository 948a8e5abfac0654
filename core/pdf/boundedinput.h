// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/qpdf.h"

#include <QByteArray>

namespace depthchart::core::pdf {

/// A PDF in memory, of which every byte that libqpdf reads, each time that it reads it, is taken from the
/// thread's budget. The bytes must outlive it.
class BoundedInput final : public BufferInputSource
{
public:
    explicit BoundedInput(const QByteArray &bytes);
    size_t read(char *target, size_t length) override;
};

} // namespace depthchart::core::pdf
