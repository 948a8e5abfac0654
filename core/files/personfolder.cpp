// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/personfolder.h"

#include "core/common/words.h"
#include "core/files/filedescriptor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

namespace depthchart::core {

QString personFolder(const QString &dataFolder, const QString &profileId)
{
    if (dataFolder.isEmpty() || profileId.isEmpty())
        return {};
    const QByteArray digest = QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256);
    return dataFolder + QStringLiteral("/people/") + QString::fromLatin1(digest.first(16).toHex());
}

Result<void> makePersonFolder(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    // The one that is private may never have been open to others, not even for a moment.
    const bool isMade = QDir().mkpath(QFileInfo(folder).path()) &&
                        (::mkdir(path.constData(), S_IRWXU) == 0 || errno == EEXIST);
    if (isMade && QFileInfo(folder).isDir() && ::chmod(path.constData(), S_IRWXU) == 0)
        return {};
    return tl::unexpected(
        Faults{{{},
                FaultWords::tr("%1, which cannot be made (%2)").arg(folder, systemWords(errno)),
                FaultWords::tr("a folder that you may write into")}});
}

Result<void> removePersonFolder(const QString &folder)
{
    if (folder.isEmpty() || !QFileInfo::exists(folder) || QDir(folder).removeRecursively())
        return {};
    return tl::unexpected(Faults{{{},
                                  FaultWords::tr("%1, which cannot be removed whole").arg(folder),
                                  FaultWords::tr("a folder that you may write into: remove it by hand")}});
}

} // namespace depthchart::core
