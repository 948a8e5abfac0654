// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

class QSettings;

namespace depthchart::ui {

/// A file that was open before, with what was known of it then.
struct RecentFile
{
    QString path;
    QString name;
    QString level;
    QDateTime opened;
    /// Of the profile in it; empty in an entry that an earlier version wrote.
    QString profileId = {};
    bool operator==(const RecentFile &) const = default;
};

/// What the program remembers between two starts: recent files, the last window and the appearance. Reads and
/// writes the settings that the caller hands in.
class Session
{
public:
    explicit Session(QSettings &settings);

    /// Newest first, at most `recentLimit`.
    [[nodiscard]] QList<RecentFile> recentFiles() const;
    /// Puts the file first; one entry a path.
    void remember(const RecentFile &file);
    void forget(const QString &path);

    /// Takes every entry of that person out, the last file as well: by the profile's id, and the entry of
    /// that path. From then on the open windows write neither anew, until the person is met again.
    void forgetPerson(const QString &profileId, const QString &path);
    /// The entries that forgetting takes out.
    [[nodiscard]] QList<RecentFile> entriesOf(const QString &profileId, const QString &path) const;
    /// Forgotten since the program's start: nothing is to be kept about that profile unasked.
    [[nodiscard]] bool isForgotten(const QString &profileId, const QString &path) const;
    /// Somebody opened the profile: that is asking for it.
    void meetAgain(const QString &profileId, const QString &path);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// The file that was open when the last window closed; empty: none.
    [[nodiscard]] QString lastFile() const;
    [[nodiscard]] int lastPage() const;
    [[nodiscard]] QByteArray geometry() const;
    void setLast(const QString &file, int page, const QByteArray &geometry);

    static constexpr int recentLimit = 8;

private:
    QSettings &m_settings;
    QSet<QString> m_forgottenIds;
    QSet<QString> m_forgottenPaths;
};

} // namespace depthchart::ui
