// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faildevice.h"

#include <cstring>

namespace depthchart::test {

FailDevice::FailDevice(qint64 limit, QByteArray bytes)
    : m_limit(limit)
    , m_bytes(std::move(bytes))
{
}

qint64 FailDevice::readData(char *data, qint64 maximum)
{
    const qint64 rest = m_bytes.size() - m_done;
    if (rest <= 0)
        return 0;
    if (m_done >= m_limit) {
        setErrorString(QStringLiteral("the device failed"));
        return -1;
    }
    const qint64 count = qMin(maximum, qMin(rest, m_limit - m_done));
    std::memcpy(data, m_bytes.constData() + m_done, static_cast<size_t>(count));
    m_done += count;
    return count;
}

qint64 FailDevice::writeData(const char *data, qint64 length)
{
    const qint64 count = qMin(length, m_limit - m_done);
    if (count <= 0) {
        setErrorString(QStringLiteral("the device failed"));
        return -1;
    }
    m_bytes.append(data, count);
    m_done += count;
    return count;
}

} // namespace depthchart::test
