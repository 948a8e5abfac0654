// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/writermark.h"

#include <sys/file.h>
#include <sys/stat.h>

namespace depthchart::core {

namespace {

/// Whether the open file still is the one of that name: who let go of it removed it.
bool isStillThere(const QByteArray &path, int descriptor)
{
    struct stat byName = {};
    struct stat open = {};
    return ::stat(path.constData(), &byName) == 0 && ::fstat(descriptor, &open) == 0 &&
           byName.st_dev == open.st_dev && byName.st_ino == open.st_ino;
}

} // namespace

std::optional<WriterMark> WriterMark::take(const QString &path)
{
    const QByteArray mark = QFile::encodeName(path) + ".mark";
    while (true) {
        FileDescriptor descriptor(::open(mark.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC,
                                         S_IRUSR | S_IWUSR)); // NOLINT(cppcoreguidelines-pro-type-vararg)
        if (!descriptor.isOpen() || ::flock(descriptor.get(), LOCK_EX | LOCK_NB) != 0)
            return std::nullopt;
        if (isStillThere(mark, descriptor.get()))
            return WriterMark(mark, std::move(descriptor));
    }
}

WriterMark::WriterMark(QByteArray path, FileDescriptor descriptor)
    : m_path(std::move(path))
    , m_descriptor(std::move(descriptor))
{
}

WriterMark &WriterMark::operator=(WriterMark &&other) noexcept
{
    if (this != &other) {
        letGo();
        m_path = std::move(other.m_path);
        m_descriptor = std::move(other.m_descriptor);
    }
    return *this;
}

WriterMark::~WriterMark()
{
    letGo();
}

void WriterMark::letGo()
{
    // Removed while it is still held: nobody can have it under that name by then.
    if (m_descriptor.isOpen())
        ::unlink(m_path.constData());
    m_descriptor = FileDescriptor();
}

} // namespace depthchart::core
