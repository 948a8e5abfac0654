// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace depthchart::ui {

namespace {
const QString recentKey = QStringLiteral("recent");
const QString appearanceKey = QStringLiteral("appearance");
const QString fileKey = QStringLiteral("last/file");
const QString pageKey = QStringLiteral("last/page");
const QString geometryKey = QStringLiteral("last/geometry");

void writeRecent(QSettings &settings, const QList<RecentFile> &files)
{
    settings.remove(recentKey);
    settings.beginWriteArray(recentKey, static_cast<int>(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), files.at(i).path);
        settings.setValue(QStringLiteral("name"), files.at(i).name);
        settings.setValue(QStringLiteral("level"), files.at(i).level);
        settings.setValue(QStringLiteral("opened"), files.at(i).opened);
        settings.setValue(QStringLiteral("profile"), files.at(i).profileId);
    }
    settings.endArray();
}

bool isOf(const RecentFile &file, const QString &profileId, const QString &path)
{
    return (!profileId.isEmpty() && file.profileId == profileId) || (!path.isEmpty() && file.path == path);
}
} // namespace

Session::Session(QSettings &settings)
    : m_settings(settings)
{
}

QList<RecentFile> Session::recentFiles() const
{
    QList<RecentFile> files;
    const int count = std::min(m_settings.beginReadArray(recentKey), recentLimit);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        files.append({m_settings.value(QStringLiteral("path")).toString(),
                      m_settings.value(QStringLiteral("name")).toString(),
                      m_settings.value(QStringLiteral("level")).toString(),
                      m_settings.value(QStringLiteral("opened")).toDateTime(),
                      m_settings.value(QStringLiteral("profile")).toString()});
    }
    m_settings.endArray();
    return files;
}

void Session::remember(const RecentFile &file)
{
    if (isForgotten(file.profileId, file.path)) {
        // Saved under another name meanwhile.
        m_forgottenPaths.insert(file.path);
        return;
    }
    QList<RecentFile> files = recentFiles();
    files.removeIf([&file](const RecentFile &other) { return other.path == file.path; });
    files.prepend(file);
    if (files.size() > recentLimit)
        files.resize(recentLimit);
    writeRecent(m_settings, files);
}

void Session::forget(const QString &path)
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&path](const RecentFile &file) { return file.path == path; });
    writeRecent(m_settings, files);
}

QList<RecentFile> Session::entriesOf(const QString &profileId, const QString &path) const
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&profileId, &path](const RecentFile &file) { return !isOf(file, profileId, path); });
    return files;
}

void Session::forgetPerson(const QString &profileId, const QString &path)
{
    QStringList paths{path};
    for (const RecentFile &file : entriesOf(profileId, path))
        paths << file.path;
    if (paths.contains(lastFile()))
        m_settings.setValue(fileKey, QString());
    QList<RecentFile> files = recentFiles();
    files.removeIf([&profileId, &path](const RecentFile &file) { return isOf(file, profileId, path); });
    writeRecent(m_settings, files);
    m_settings.sync();
    if (!profileId.isEmpty())
        m_forgottenIds.insert(profileId);
    for (const QString &each : paths) {
        if (!each.isEmpty())
            m_forgottenPaths.insert(each);
    }
}

bool Session::isForgotten(const QString &profileId, const QString &path) const
{
    return m_forgottenIds.contains(profileId) || m_forgottenPaths.contains(path);
}

void Session::meetAgain(const QString &profileId, const QString &path)
{
    m_forgottenIds.remove(profileId);
    m_forgottenPaths.remove(path);
}

Appearance Session::appearance() const
{
    const int value = m_settings.value(appearanceKey).toInt();
    const bool isKnown =
        value >= static_cast<int>(Appearance::System) && value <= static_cast<int>(Appearance::Dark);
    return isKnown ? static_cast<Appearance>(value) : Appearance::System;
}

void Session::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey, static_cast<int>(appearance));
}

QString Session::lastFile() const
{
    return m_settings.value(fileKey).toString();
}

int Session::lastPage() const
{
    return m_settings.value(pageKey).toInt();
}

QByteArray Session::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Session::setLast(const QString &file, int page, const QByteArray &geometry)
{
    m_settings.setValue(fileKey, m_forgottenPaths.contains(file) ? QString() : file);
    m_settings.setValue(pageKey, page);
    m_settings.setValue(geometryKey, geometry);
}

} // namespace depthchart::ui
