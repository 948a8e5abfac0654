// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/depthchartcard.h"
#include "ui/pages/profilepage.h"
#include "ui/radar/depthchartview.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/session.h"

#include <QFileInfo>
#include <QMenuBar>

#include <algorithm>

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
    file->addActions({a.openExample, a.openFramework, a.importNotes, a.mergeFrom});
    file->addSeparator();
    file->addActions({a.save, a.saveAs});
    file->addSeparator();
    QMenu *exports = file->addMenu(tr("&Export"));
    exports->addActions({a.exportReport, a.exportCalendar});
    exports->addSeparator();
    exports->addActions(a.exports->actions());
    file->addAction(a.print);
    file->addSeparator();
    file->addActions({a.close, a.quit});
    makeMenu(tr("&Edit"), {a.undo, a.redo, nullptr, a.addSystem, a.addEvidence, a.addFromNotes, nullptr});
    QMenu *copies = menuBar()->actions().constLast()->menu()->addMenu(tr("&Copy"));
    copies->addActions(a.copies->actions());

    makeMenu(tr("&View"), a.pages->actions());
    QMenu *view = menuBar()->actions().constLast()->menu();
    view->addSeparator();
    makeChartEntries(*view);
    view->addSeparator();
    QMenu *basis = view->addMenu(tr("&Basis"));
    basis->addActions(a.bases->actions());
    QMenu *appearance = view->addMenu(tr("&Appearance"));
    appearance->addActions(a.appearance->actions());

    makeMenu(tr("&Profile"), {});
    QMenu *profile = menuBar()->actions().constLast()->menu();
    profile->addMenu(tr("&Rating as"))->addActions(a.raters->actions());
    profile->addActions({a.assessMyself, a.trackDomain});
    makeMenu(tr("P&lan"), {a.findRoute, a.reschedule, nullptr, a.asTable});
    makeMenu(tr("&Review"), {a.startReview, a.startBlindReview, nullptr, a.blind, a.sideIn, nullptr,
                             a.previousDifference, a.nextDifference, a.addAction, nullptr, a.finishReview,
                             nullptr, a.takeSnapshot, a.showHistory});
    makeMenu(tr("&Help"), {a.showRubric, a.showShortcuts, nullptr, a.showAbout});
}

void MainWindow::makeChartEntries(QMenu &view)
{
    const Actions &a = *m_actions;
    view.addActions(a.charts->actions());
    view.addActions({a.showRaters, a.whatIf});
    connect(&view, &QMenu::aboutToShow, this, &MainWindow::followShownChart);
    connect(a.charts, &QActionGroup::triggered, this, [this](const QAction *action) {
        if (DepthChartCard *chart = shownChart())
            chart->view().setMode(static_cast<DepthChartView::Mode>(action->data().toInt()));
    });
    connect(a.showRaters, &QAction::triggered, this, [this](bool shown) {
        if (DepthChartCard *chart = shownChart())
            chart->showRaters(shown);
    });
    connect(a.whatIf, &QAction::triggered, this, [this] {
        if (DepthChartCard *chart = shownChart())
            chart->toggleWhatIf();
    });
    connect(a.trackDomain, &QAction::triggered, this, [this] {
        m_actions->pages->actions().at(PageStack::Profile)->trigger();
        m_pages->profilePage().offerDomains();
    });
}

DepthChartCard *MainWindow::shownChart() const
{
    const QList<DepthChartCard *> charts = m_pages->findChildren<DepthChartCard *>();
    const auto shown = std::ranges::find_if(charts, &QWidget::isVisible);
    return shown == charts.end() ? nullptr : *shown;
}

void MainWindow::followShownChart()
{
    const Actions &a = *m_actions;
    DepthChartCard *chart = shownChart();
    a.charts->setEnabled(chart != nullptr);
    a.showRaters->setEnabled(chart && chart->offersRaters());
    a.whatIf->setEnabled(chart && chart->offersWhatIf());
    a.showRaters->setChecked(chart && chart->showsRaters());
    a.whatIf->setChecked(chart && chart->view().isWhatIf());
    if (!chart)
        return;
    a.charts->actions().at(static_cast<int>(chart->view().mode()))->setChecked(true);
    a.charts->actions().constFirst()->setEnabled(radarPossible(chart->view().model()));
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
