// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
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
};

} // namespace depthchart::ui
