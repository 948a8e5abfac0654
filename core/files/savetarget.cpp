// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/savetarget.h"

#include "core/common/words.h"

#include <climits>
#include <optional>

namespace depthchart::core {

namespace {

/// As many as Linux follows itself.
constexpr int mostLinks = 40;

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash < 0)
        return QStringLiteral(".");
    return slash == 0 ? QStringLiteral("/") : path.first(slash);
}

Faults fault(const QString &found, const QString &allowed)
{
    return {{{}, found, allowed}};
}

/// Where the link at `path` leads, or nothing where it cannot be read.
std::optional<QString> linkTarget(const QString &path)
{
    QByteArray buffer(PATH_MAX, '\0');
    const ssize_t length =
        ::readlink(QFile::encodeName(path).constData(), buffer.data(), static_cast<size_t>(buffer.size()));
    if (length <= 0 || length == buffer.size())
        return std::nullopt;
    const QString target = QFile::decodeName(buffer.first(length));
    return target.startsWith(u'/') ? target : folderOf(path) + u'/' + target;
}

/// What keeps an existing file from being written.
Faults refusal(const SaveTarget &target)
{
    if (S_ISDIR(target.status.st_mode))
        return fault(FaultWords::tr("a folder"), FaultWords::tr("a file name in it"));
    if (!S_ISREG(target.status.st_mode))
        return fault(FaultWords::tr("a pipe or a device"), FaultWords::tr("a file"));
    if (::faccessat(AT_FDCWD, QFile::encodeName(target.path).constData(), W_OK, AT_EACCESS) != 0)
        return fault(
            FaultWords::tr("a file that you may not write"),
            FaultWords::tr("one that you may write: change its permissions, or save under another name"));
    return {};
}

} // namespace

Result<SaveTarget> findSaveTarget(const QString &path)
{
    SaveTarget target;
    target.path = path;
    for (int links = 0; links <= mostLinks; ++links) {
        target.folder = folderOf(target.path);
        target.exists = ::lstat(QFile::encodeName(target.path).constData(), &target.status) == 0;
        if (!target.exists) {
            if (target.path.isEmpty() || target.path.endsWith(u'/'))
                return tl::unexpected(
                    fault(FaultWords::tr("no file name"), FaultWords::tr("the name of a file")));
            return target;
        }
        if (!S_ISLNK(target.status.st_mode)) {
            Faults faults = refusal(target);
            if (!faults.isEmpty())
                return tl::unexpected(std::move(faults));
            return target;
        }
        const std::optional<QString> next = linkTarget(target.path);
        if (!next)
            return tl::unexpected(fault(FaultWords::tr("a symbolic link that cannot be followed"),
                                        FaultWords::tr("a link to a file")));
        target.path = *next;
    }
    return tl::unexpected(fault(FaultWords::tr("symbolic links that go round in a circle"),
                                FaultWords::tr("a link to a file")));
}

} // namespace depthchart::core
