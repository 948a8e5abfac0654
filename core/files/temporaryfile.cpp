// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/temporaryfile.h"

#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace depthchart::core {

namespace {

/// More versions than that in one folder, and the temporary name has to do.
constexpr int mostKept = 1'000;

} // namespace

TemporaryFile::TemporaryFile(const QString &folder)
    : m_path(QFile::encodeName(folder + QStringLiteral("/.depthchart-XXXXXX")))
    , m_descriptor(::mkostemp(m_path.data(), O_CLOEXEC))
    , m_error(errno)
{
}

TemporaryFile::~TemporaryFile()
{
    if (m_descriptor.isOpen() && !m_isKept)
        ::unlink(m_path.constData());
}

bool TemporaryFile::rename(const QString &path, unsigned flags)
{
    return ::renameat2(AT_FDCWD, m_path.constData(), AT_FDCWD, QFile::encodeName(path).constData(), flags) ==
           0;
}

bool TemporaryFile::renameTo(const QString &path)
{
    m_isKept = rename(path, 0);
    return m_isKept;
}

bool TemporaryFile::renameToNew(const QString &path)
{
    m_isKept = rename(path, RENAME_NOREPLACE);
    if (!m_isKept && (errno == EINVAL || errno == ENOSYS))
        return renameTo(path);
    return m_isKept;
}

bool TemporaryFile::exchangeWith(const QString &path)
{
    return rename(path, RENAME_EXCHANGE);
}

bool TemporaryFile::statName(struct stat &status) const
{
    return ::lstat(m_path.constData(), &status) == 0;
}

QString TemporaryFile::keepBeside(const QString &path)
{
    const QFileInfo name(path);
    const QString suffix = name.suffix().isEmpty() ? QString() : u'.' + name.suffix();
    for (int number = 1; number <= mostKept; ++number) {
        const QString kept = QStringLiteral("%1/%2.other-%3%4")
                                 .arg(name.path(), name.completeBaseName(), QString::number(number), suffix);
        if (rename(kept, RENAME_NOREPLACE)) {
            m_isKept = true;
            return kept;
        }
        if (errno != EEXIST)
            break;
    }
    m_isKept = true;
    return QFile::decodeName(m_path);
}

} // namespace depthchart::core
