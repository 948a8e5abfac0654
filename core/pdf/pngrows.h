// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/qpdf.h"

#include <vector>

namespace depthchart::core::pdf {

/// Undoes the predictors of PNG (RFC 2083, section 6), which most writers use for their table of objects:
/// each row begins with the number of its predictor.
class PngRows final : public Pipeline
{
public:
    struct Shape
    {
        int columns = 1;
        int colors = 1;
        int bitsPerComponent = 8;
        /// Within what a table of objects needs, so that a row costs next to nothing.
        [[nodiscard]] bool isSound() const;
    };

    PngRows(const Shape &shape, Pipeline *target);

    void write(const unsigned char *data, size_t size) override;
    void finish() override;

private:
    void decodeRow();

    size_t m_pixelBytes;
    /// The predictor's number, then the row's bytes.
    std::vector<unsigned char> m_row;
    std::vector<unsigned char> m_above;
    size_t m_filled = 0;
};

} // namespace depthchart::core::pdf
