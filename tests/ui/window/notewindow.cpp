// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/notewindow.h"

#include "core/files/personfolder.h"
#include "core/files/personnotes.h"
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/privatenotes.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

namespace depthchart::tests {

using namespace ui;

NoteWindow::NoteWindow()
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_session(m_settings)
    , m_rubric(loadRubric(resources::builtInFramework()).value())
{
    QFile::copy(resources::example(), profilePath());
    QFile::setPermissions(profilePath(), QFile::ReadOwner | QFile::WriteOwner);
    m_window = another(dataFolder());
    m_window->openFile(profilePath());
}

NoteWindow::~NoteWindow()
{
    m_window.reset();
    qDeleteAll(openWindows());
}

QString NoteWindow::personFolder() const
{
    return core::personFolder(dataFolder(), profileIdIn(profilePath()));
}

QString NoteWindow::notesPath() const
{
    return core::personNotesPath(personFolder());
}

QByteArray NoteWindow::notesOnDisk() const
{
    QFile file(notesPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<MainWindow> NoteWindow::another(const QString &dataFolder)
{
    auto window =
        std::make_unique<MainWindow>(WindowContext{m_rubric, m_session, QDate(2026, 11, 23), dataFolder});
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    window->show();
    return window;
}

PrivateNotes *NoteWindow::openNotes(MainWindow &window)
{
    const QList<PrivateNotes *> before = openWindows();
    window.actions().privateNotes->trigger();
    for (PrivateNotes *each : openWindows()) {
        if (!before.contains(each))
            return each;
    }
    return nullptr;
}

QPlainTextEdit &NoteWindow::editor(const PrivateNotes &notes)
{
    return *notes.findChild<QPlainTextEdit *>();
}

MessageBar *NoteWindow::bar(const QWidget &window)
{
    for (MessageBar *each : window.findChildren<MessageBar *>()) {
        if (each->isVisibleTo(&window))
            return each;
    }
    return nullptr;
}

void NoteWindow::press(const QWidget &window, const QString &text)
{
    const MessageBar *shown = bar(window);
    QVERIFY(shown);
    for (QAbstractButton *button : shown->findChildren<QAbstractButton *>()) {
        if (QString(button->text()).remove(u'&').contains(text)) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no button %1").arg(text)));
}

QList<PrivateNotes *> NoteWindow::openWindows()
{
    QList<PrivateNotes *> found;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *notes = qobject_cast<PrivateNotes *>(window);
        if (notes && notes->isVisible())
            found << notes;
    }
    return found;
}

} // namespace depthchart::tests
