// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace depthchart::test {

/// A device in memory that reads or writes `limit` bytes and then fails, for the paths that a real disk
/// rarely takes.
class FailDevice final : public QIODevice
{
public:
    /// For reading `bytes`, or for writing.
    explicit FailDevice(qint64 limit, QByteArray bytes = {});

    /// What was written before the failure.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    qint64 m_limit;
    qint64 m_done = 0;
    QByteArray m_bytes;
};

} // namespace depthchart::test
