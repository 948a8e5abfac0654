// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openwindows.h"

#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

namespace depthchart::app {

int runWindows(const WindowRequest &request)
{
    const QString path = request.framework.isEmpty() ? resources::builtInFramework() : request.framework;
    const auto rubric = ui::loadRubric(path);
    if (!rubric) {
        QTextStream(stderr) << path << ":\n" << ui::faultLines(rubric.error()) << '\n';
        return 1;
    }
    QSettings settings(QStringLiteral("depthchart"), QStringLiteral("depthchart"));
    ui::Session session(settings);
    QApplication::setFont(ui::applicationFont());
    QApplication::setWindowIcon(ui::applicationIcon());
    // The name of the desktop entry: how a desktop knows whose windows these are.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.depthchart.Depthchart"));
    ui::applyAppearance(session.appearance());

    const ui::WindowContext context{*rubric, session, QDate::currentDate()};
    // Windows delete themselves when they are closed.
    auto *first = new ui::MainWindow(context);
    if (request.files.isEmpty())
        first->restoreSession();
    for (const QString &file : request.files)
        first->openFile(file);
    first->show();
    return QApplication::exec();
}

} // namespace depthchart::app
