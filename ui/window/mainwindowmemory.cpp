// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/careerlevel.h"
#include "ui/document/documentfile.h"
#include "ui/pages/welcomepage.h"
#include "ui/text/phrases.h"
#include "ui/window/mainwindow.h"
#include "ui/window/personmemory.h"
#include "ui/window/session.h"
#include "ui/window/statusline.h"

/// What the window remembers of its profile for the next start, and how it forgets.
namespace depthchart::ui {

using namespace core;

void MainWindow::connectMemory()
{
    connect(m_memory, &PersonMemory::noticed, m_notices, &NoticeArea::tell);
    connect(m_memory, &PersonMemory::said, m_status, &StatusLine::say);
    connect(m_memory, &PersonMemory::forgotten, this, [this] {
        if (isWelcoming())
            listRecentFiles();
    });
    connect(m_welcome, &WelcomePage::personForgetWanted, this, [this](const RecentFile &file) {
        const QString id = file.profileId.isEmpty() ? profileIdIn(file.path) : file.profileId;
        m_memory->askToForget({id, file.name, file.path});
    });
}

void MainWindow::listRecentFiles()
{
    m_welcome->setRecentFiles(m_context.session.recentFiles(), QDateTime::currentDateTime());
}

void MainWindow::rememberFile()
{
    const Profile &profile = m_document.profile();
    QString level;
    if (m_document.hasItsFramework()) {
        const Standing now = standing(profile, m_document.framework(), Basis::Current);
        level = levelTitle(careerLevel(now, m_document.framework()), now, m_document.framework());
    }
    m_context.session.remember(
        {m_document.path(), profile.person.name, level, QDateTime::currentDateTime(), profile.id});
}

} // namespace depthchart::ui
