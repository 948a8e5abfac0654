// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openwindows.h"

#include "resources/paths.h"
#include "ui/theme/icons.h"
#include "ui/window/mainwindow.h"
#include "ui/window/preparation.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

namespace depthchart::app {

namespace {

/// When the program does what is not in the window's first picture.
constexpr int laterMilliseconds = 100;

} // namespace

int runWindows(const WindowRequest &request)
{
    const QString path = request.framework.isEmpty() ? resources::builtInFramework() : request.framework;
    QSettings settings(QStringLiteral("depthchart"), QStringLiteral("depthchart"));
    ui::Session session(settings);
    const auto rubric = ui::prepareWindows(path, session.appearance());
    if (!rubric) {
        QTextStream(stderr) << path << ":\n" << ui::faultLines(rubric.error()) << '\n';
        return 1;
    }
    // The name of the desktop entry: how a desktop knows whose windows these are.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.depthchart.Depthchart"));

    const ui::WindowContext context{*rubric, session, QDate::currentDate(),
                                    QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)};
    // Windows delete themselves when they are closed.
    auto *first = new ui::MainWindow(context);
    if (request.files.isEmpty())
        first->restoreSession();
    for (const QString &file : request.files)
        first->openFile(file);
    first->show();
    QTimer::singleShot(laterMilliseconds, qApp, [] { QApplication::setWindowIcon(ui::applicationIcon()); });
    QTimer::singleShot(laterMilliseconds, first, &ui::MainWindow::offerUnsavedEdits);
    return QApplication::exec();
}

} // namespace depthchart::app
