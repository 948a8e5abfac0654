// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/autosavefile.h"

#include "core/common/words.h"
#include "core/files/personfolder.h"
#include "core/files/safesave.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::core {

namespace {

const QString prefix = u"autosave-"_s;

} // namespace

QString autosaveFolder(const QString &dataFolder, const QString &profileId, const QString &path)
{
    return personFolder(dataFolder, profileId.isEmpty() ? u"file:"_s + path : profileId);
}

QStringList autosavesIn(const QString &folder)
{
    QStringList paths;
    const QStringList names = QDir(folder).entryList({prefix + u'*'}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        // What stands beside an autosave says that there is or was one.
        const QString path = folder + u'/' + name.section(u'.', 0, 0);
        if (!paths.contains(path))
            paths << path;
    }
    return paths;
}

QStringList allAutosaves(const QString &dataFolder)
{
    QStringList paths;
    if (dataFolder.isEmpty())
        return paths;
    const QString people = dataFolder + u"/people"_s;
    for (const QString &person : QDir(people).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        paths << autosavesIn(people + u'/' + person);
    return paths;
}

AutosaveFile::AutosaveFile(const QString &folder, const QString &name)
    : m_path(folder + u'/' + prefix + name)
{
}

AutosaveFile::AutosaveFile(const QString &path, WriterMark mark)
    : m_path(path)
    , m_mark(std::move(mark))
{
}

std::optional<AutosaveFile> AutosaveFile::takeLeftover(const QString &path)
{
    std::optional<WriterMark> mark = WriterMark::take(path);
    if (!mark)
        return std::nullopt;
    AutosaveFile file(path, *std::move(mark));
    if (QFileInfo::exists(path))
        return file;
    file.remove();
    return std::nullopt;
}

Result<AutosavedProfile> AutosaveFile::read() const
{
    const Result<FileBytes> file = readFile(m_path);
    return file ? readAutosave(file->bytes) : tl::unexpected(file.error());
}

Result<void> AutosaveFile::write(const AutosavedProfile &autosaved)
{
    if (Result<void> made = makePersonFolder(folder()); !made)
        return made;
    if (!m_mark)
        m_mark = WriterMark::take(m_path);
    if (!m_mark)
        return tl::unexpected(Faults{{{},
                                      FaultWords::tr("%1, which cannot be locked").arg(m_path),
                                      FaultWords::tr("a disk that locks files")}});
    const Result<SaveOutcome> outcome = safeSave(m_path, writeAutosave(autosaved));
    if (!outcome)
        return tl::unexpected(outcome.error());
    return {};
}

void AutosaveFile::removeEdits()
{
    QFile::remove(m_path);
}

void AutosaveFile::remove()
{
    removeEdits();
    QFile::remove(announcementsPath());
    m_forgotten = announced();
    m_announcements.clear();
    m_mark.reset();
}

void AutosaveFile::removeAfter(int announced)
{
    if (announced >= this->announced()) {
        remove();
        return;
    }
    removeEdits();
    m_announcements.remove(0, std::max(0, announced - m_forgotten));
    m_forgotten = std::max(m_forgotten, announced);
    QFile file(announcementsPath());
    if (file.open(QIODevice::WriteOnly))
        file.write(m_announcements.join());
}

QString AutosaveFile::announcementsPath() const
{
    return m_path + u".saving"_s;
}

void AutosaveFile::announceSave(const QString &savedPath, const FileStamp &saved)
{
    // A line a save: one may follow while the autosave waits to be removed after the one before. Nothing
    // depends on a line being whole: a cut-off one is that of no file.
    m_announcements.append(QByteArray::number(saved.size) + ' ' + saved.digest.toHex() + ' ' +
                           savedPath.toUtf8().toHex() + '\n');
    QFile file(announcementsPath());
    if (file.open(QIODevice::Append))
        file.write(m_announcements.constLast());
}

bool AutosaveFile::isSaved() const
{
    QFile file(announcementsPath());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::ranges::any_of(lines, [](const QByteArray &line) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3)
            return false;
        const FileStamp saved{words.at(0).toLongLong(), QByteArray::fromHex(words.at(1))};
        return isUnchanged(QString::fromUtf8(QByteArray::fromHex(words.at(2))), saved);
    });
}

} // namespace depthchart::core
