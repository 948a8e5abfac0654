// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/paths.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/preparation.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>

#include <memory>

namespace depthchart::bench {

/// What the program makes before its first window, with settings of its own in that folder.
class WindowFixture
{
public:
    explicit WindowFixture(const QString &folder)
        : m_folder(folder)
        , m_settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , m_session(m_settings)
    {
        const auto rubric = ui::prepareWindows(resources::builtInFramework(), ui::Appearance::Light);
        if (!rubric)
            qFatal("the built-in framework is refused");
        m_rubric = *rubric;
    }

    /// A window with that profile; without a path, with the welcome.
    ui::MainWindow &open(const QString &path)
    {
        m_window = std::make_unique<ui::MainWindow>(
            ui::WindowContext{m_rubric, m_session, QDate(2026, 11, 23), m_folder});
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        if (!path.isEmpty())
            m_window->openFile(path);
        return *m_window;
    }

    [[nodiscard]] const ui::Rubric &rubric() const { return *m_rubric; }

private:
    /// For what is kept beside the file as well, as the program does.
    QString m_folder;
    QSettings m_settings;
    ui::Session m_session;
    std::shared_ptr<const ui::Rubric> m_rubric;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Lays out and paints all that waits for it, at once: left to itself, the window would first let some
/// milliseconds pass, to collect what is to be painted.
inline void settle(ui::MainWindow &window)
{
    QCoreApplication::processEvents();
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &request);
}

inline void showPage(ui::MainWindow &window, int page)
{
    window.actions().pages->actions().at(page)->trigger();
    settle(window);
}

} // namespace depthchart::bench
