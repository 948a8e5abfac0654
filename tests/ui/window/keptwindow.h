// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/documentfile.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace depthchart::tests {

/// A window with a folder of its own, in which the example stands as a file, and what is kept beside it.
class KeptWindow
{
public:
    KeptWindow();
    KeptWindow(const KeptWindow &) = delete;
    KeptWindow &operator=(const KeptWindow &) = delete;
    ~KeptWindow();

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::ProfileDocument &document() { return m_window->document(); }
    /// One more, which is the window from then on; gives the former.
    ui::MainWindow *openAnother();
    void goBackTo(ui::MainWindow *window) { m_window = window; }
    [[nodiscard]] static QList<ui::MainWindow *> all();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString noor() const { return path(QStringLiteral("noor.depthchart")); }
    [[nodiscard]] QString data() const { return path(QStringLiteral("data")); }
    [[nodiscard]] QStringList autosaves() const;
    [[nodiscard]] static core::Profile example();
    [[nodiscard]] static QByteArray bytesOf(const QString &path);
    /// Edits of that file that nobody saved, as a window leaves them whose process is killed.
    QString leave(const QString &path, const core::Profile &edited) const;

    /// The bar that says so; nullptr where none does.
    [[nodiscard]] ui::MessageBar *bar(const QString &words) const;
    void press(const QString &words, const QString &button) const;
    /// Presses that button of the question that comes up.
    static void answer(QMessageBox::StandardButton button);

private:
    [[nodiscard]] ui::MainWindow *makeWindow();

    std::shared_ptr<const ui::Rubric> m_rubric;
    QTemporaryDir m_folder;
    QSettings m_settings;
    ui::Session m_session;
    ui::MainWindow *m_window = nullptr;
};

} // namespace depthchart::tests
