// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/session.h"

#include <QWidget>

class QVBoxLayout;

namespace depthchart::ui {

class Actions;

/// What a start without a file shows: what the program is for, the ways in, and the recent files, with what
/// is missing told (ui.md "First start").
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const Actions &actions, QWidget *parent = nullptr);

    /// Makes the page's contents, too, when it is first told: a window that opens a file never shows them.
    /// `now` decides how an instant is told ("today, 14:02").
    void setRecentFiles(const QList<RecentFile> &files, const QDateTime &now);

Q_SIGNALS:
    void recentChosen(const QString &path);
    void recentForgotten(const QString &path);
    void personForgetWanted(const depthchart::ui::RecentFile &file);
    /// The guided self-assessment is wanted: for that file, or, without one, for a new profile.
    void assessmentWanted(const QString &path);

private:
    void makeContents();
    void addRecentRow(const RecentFile &file, const QDateTime &now);

    const Actions &m_actions;
    QVBoxLayout *m_recent = nullptr;
};

/// "today, 14:02", "yesterday", "2 July", "2 July 2025".
[[nodiscard]] QString instantText(const QDateTime &instant, const QDateTime &now);

/// The path with the home folder as "~".
[[nodiscard]] QString shortPath(const QString &path, const QString &home);

} // namespace depthchart::ui
