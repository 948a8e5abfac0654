// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/exportpath.h"

#include "ui/document/profiledocument.h"
#include "ui/text/phrases.h"

#include <QFileInfo>

namespace depthchart::ui {

namespace {

constexpr qsizetype longestName = 80;

} // namespace

QString portableFileName(const QString &text)
{
    QString name;
    for (const QChar character : text) {
        if (!QStringView(u"/\\:*?\"<>|").contains(character))
            name += character;
    }
    return name.simplified().left(longestName);
}

QString exportPath(const ProfileDocument &document, const QString &what, const QString &suffix)
{
    const QString folder = document.path().isEmpty() ? QString() : QFileInfo(document.path()).path() + u'/';
    return QStringLiteral("%1%2, %3.%4")
        .arg(folder, portableFileName(personName(document.profile().person)), what, suffix);
}

} // namespace depthchart::ui
