// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pngrows.h"

#include <algorithm>
#include <cstdlib>

namespace depthchart::core::pdf {

namespace {

constexpr int bitsPerByte = 8;

size_t bytesFor(int bits)
{
    return static_cast<size_t>((bits + bitsPerByte - 1) / bitsPerByte);
}

/// The neighbour that is nearest to left + above - corner.
int paeth(int left, int above, int corner)
{
    const int guess = left + above - corner;
    const int toLeft = std::abs(guess - left);
    const int toAbove = std::abs(guess - above);
    const int toCorner = std::abs(guess - corner);
    if (toLeft <= toAbove && toLeft <= toCorner)
        return left;
    return toAbove <= toCorner ? above : corner;
}

int predicted(int predictor, int left, int above, int corner)
{
    switch (predictor) {
    case 1:
        return left;
    case 2:
        return above;
    case 3:
        return (left + above) / 2;
    case 4:
        return paeth(left, above, corner);
    default:
        return 0;
    }
}

} // namespace

bool PngRows::Shape::isSound() const
{
    constexpr int mostColumns = 65'536;
    constexpr int mostColors = 4;
    constexpr int mostBits = 16;
    return columns >= 1 && columns <= mostColumns && colors >= 1 && colors <= mostColors &&
           bitsPerComponent >= 1 && bitsPerComponent <= mostBits;
}

PngRows::PngRows(const Shape &shape, Pipeline *target)
    : Pipeline("rows of PNG", target)
    , m_pixelBytes(bytesFor(shape.colors * shape.bitsPerComponent))
    , m_row(1 + bytesFor(shape.columns * shape.colors * shape.bitsPerComponent))
    , m_above(m_row.size())
{
}

void PngRows::write(const unsigned char *data, size_t size)
{
    while (size > 0) {
        const size_t taken = std::min(size, m_row.size() - m_filled);
        std::copy_n(data, taken, m_row.begin() + static_cast<std::ptrdiff_t>(m_filled));
        m_filled += taken;
        data += taken;
        size -= taken;
        if (m_filled == m_row.size())
            decodeRow();
    }
}

void PngRows::decodeRow()
{
    const int predictor = m_row[0];
    for (size_t at = 1; at < m_row.size(); ++at) {
        const bool isFirst = at <= m_pixelBytes;
        const int left = isFirst ? 0 : m_row[at - m_pixelBytes];
        const int corner = isFirst ? 0 : m_above[at - m_pixelBytes];
        m_row[at] = static_cast<unsigned char>(m_row[at] + predicted(predictor, left, m_above[at], corner));
    }
    getNext()->write(m_row.data() + 1, m_row.size() - 1);
    m_above.swap(m_row);
    m_filled = 0;
}

void PngRows::finish()
{
    // The rest of a table that was cut off is no row.
    getNext()->finish();
}

} // namespace depthchart::core::pdf
