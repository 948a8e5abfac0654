// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QPlainTextEdit;

namespace depthchart::ui {
class MessageBar;
class PrivateNotes;
} // namespace depthchart::ui

namespace depthchart::tests {

/// A window with a data folder and settings of its own, on the example as a file: what tests of private notes
/// and of forgetting begin with.
class NoteWindow
{
public:
    NoteWindow();
    ~NoteWindow();
    Q_DISABLE_COPY_MOVE(NoteWindow)

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString dataFolder() const { return path(QStringLiteral("data")); }
    [[nodiscard]] QString profilePath() const { return path(QStringLiteral("noor.depthchart")); }
    [[nodiscard]] QString personFolder() const;
    [[nodiscard]] QString notesPath() const;
    [[nodiscard]] QByteArray notesOnDisk() const;

    [[nodiscard]] ui::MainWindow &window() const { return *m_window; }
    [[nodiscard]] ui::Session &session() { return m_session; }
    /// A further window of the same program; its owner deletes it.
    [[nodiscard]] std::unique_ptr<ui::MainWindow> another(const QString &dataFolder);
    void closeWindow() { m_window.reset(); }

    /// By the action in the menu; nullptr where none opens.
    static ui::PrivateNotes *openNotes(ui::MainWindow &window);
    static QPlainTextEdit &editor(const ui::PrivateNotes &notes);
    /// The bar that is shown in it, or nullptr.
    static ui::MessageBar *bar(const QWidget &window);
    /// The button of that bar whose text has this in it.
    static void press(const QWidget &window, const QString &text);
    static QList<ui::PrivateNotes *> openWindows();

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    ui::Session m_session;
    std::shared_ptr<const ui::Rubric> m_rubric;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace depthchart::tests
