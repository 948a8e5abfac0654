// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QFileInfo>

/// Several copies of one profile: each in a window of its own, and brought together.
namespace depthchart::ui {

void MainWindow::openFile(const QString &path)
{
    inWindow([this, &path](MainWindow &window) {
        if (!window.m_files->open(path))
            window.showWelcome();
        else if (&window != this)
            window.offerToMergeInto(*this);
    });
}

void MainWindow::connectMerge()
{
    connect(m_actions->mergeFrom, &QAction::triggered, this, [this] {
        takeOpenEdits();
        if (const QString path = m_files->askForCopy(); !path.isEmpty())
            m_files->mergeFrom(path);
    });
}

void MainWindow::offerToMergeInto(MainWindow &other)
{
    const QString path = m_files->source();
    const QString id = m_document.profile().id;
    if (id.isEmpty() || id != other.m_document.profile().id || path.isEmpty() ||
        other.m_document.isReadOnly() || path == other.m_files->source())
        return;
    const QString name = QFileInfo(other.m_files->source()).fileName();
    auto *merge = new QAction(name.isEmpty() ? tr("&Merge into the other") : tr("&Merge into %1").arg(name));
    connect(merge, &QAction::triggered, &other, [window = &other, path] {
        window->raise();
        window->activateWindow();
        window->takeOpenEdits();
        window->m_files->mergeFrom(path);
    });
    // Beside what else is to be said of it.
    if (m_notices->add(NoticeTopic::Deed, merge))
        return;
    m_notices->tell({MessageBar::Kind::Info,
                     tr("Another copy of the same profile is open."),
                     tr("What is here can be brought together with it."),
                     {merge}});
}

} // namespace depthchart::ui
