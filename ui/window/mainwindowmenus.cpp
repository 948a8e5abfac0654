// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QFileInfo>
#include <QMenuBar>

namespace depthchart::ui {

void MainWindow::makeMenu(const QString &title, const QList<QAction *> &actions)
{
    QMenu *menu = menuBar()->addMenu(title);
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
}

void MainWindow::makeMenus()
{
    const Actions &a = *m_actions;
    makeMenu(tr("&File"), {a.newProfile, a.open});
    makeRecentMenu();
    QMenu *file = menuBar()->actions().constFirst()->menu();
    file->addActions({a.openExample, a.openFramework});
    file->addSeparator();
    file->addActions({a.save, a.saveAs});
    file->addSeparator();
    QMenu *exports = file->addMenu(tr("&Export"));
    exports->addActions({a.exportReport, a.exportCalendar});
    file->addAction(a.print);
    file->addSeparator();
    file->addActions({a.close, a.quit});
    makeMenu(tr("&Edit"), {a.undo, a.redo, nullptr, a.addSystem});

    makeMenu(tr("&View"), a.pages->actions());
    QMenu *view = menuBar()->actions().constLast()->menu();
    view->addSeparator();
    QMenu *basis = view->addMenu(tr("&Basis"));
    basis->addActions(a.bases->actions());
    QMenu *appearance = view->addMenu(tr("&Appearance"));
    appearance->addActions(a.appearance->actions());

    makeMenu(tr("&Profile"), {});
    QMenu *rating = menuBar()->actions().constLast()->menu()->addMenu(tr("&Rating as"));
    rating->addActions(a.raters->actions());
    makeMenu(tr("P&lan"), {a.findRoute, a.reschedule, nullptr, a.asTable});
    makeMenu(tr("&Help"), {a.showRubric, a.showShortcuts, nullptr, a.showAbout});
}

void MainWindow::makeRecentMenu()
{
    QMenu *recent = menuBar()->actions().constFirst()->menu()->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const RecentFile &file : m_context.session.recentFiles()) {
            const QFileInfo info(file.path);
            const QString name = info.fileName().replace(u'&', QStringLiteral("&&"));
            QAction *action = recent->addAction(info.exists() ? name : tr("%1 (missing)").arg(name));
            action->setEnabled(info.exists());
            connect(action, &QAction::triggered, this, [this, path = file.path] { openFile(path); });
        }
        if (recent->isEmpty())
            recent->addAction(tr("No recent files"))->setEnabled(false);
    });
}

} // namespace depthchart::ui
