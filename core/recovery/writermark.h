// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/filedescriptor.h"

#include <optional>

namespace depthchart::core {

/// Says that somebody who lives is at work on a file. The system itself holds the mark, and lets it go with
/// the process, however that ends: no left-over mark has to be told from a true one.
class WriterMark
{
public:
    /// Takes the mark of the file at `path`, which need not be there; absent where another window or process
    /// has it, or its folder takes no mark.
    [[nodiscard]] static std::optional<WriterMark> take(const QString &path);

    WriterMark(WriterMark &&other) noexcept = default;
    WriterMark &operator=(WriterMark &&other) noexcept;
    WriterMark(const WriterMark &) = delete;
    WriterMark &operator=(const WriterMark &) = delete;
    ~WriterMark();

private:
    WriterMark(QByteArray path, FileDescriptor descriptor);
    void letGo();

    QByteArray m_path;
    FileDescriptor m_descriptor;
};

} // namespace depthchart::core
