// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/keptwindow.h"

#include "core/files/safesave.h"
#include "core/profile/profileio.h"
#include "core/recovery/autosavefile.h"
#include "resources/paths.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QTimer>

namespace depthchart::tests {

namespace {

/// Read once for all windows.
std::shared_ptr<const ui::Rubric> builtInRubric()
{
    static const std::shared_ptr<const ui::Rubric> rubric = *ui::loadRubric(resources::builtInFramework());
    return rubric;
}

} // namespace

KeptWindow::KeptWindow()
    : m_rubric(builtInRubric())
    , m_settings(path(QStringLiteral("s.ini")), QSettings::IniFormat)
    , m_session(m_settings)
    , m_window(makeWindow())
{
    ui::applyAppearance(ui::Appearance::Light);
    m_window->show();
    const bool isWritten = core::safeSave(noor(), core::writeProfile(example())).has_value();
    Q_ASSERT(isWritten);
}

KeptWindow::~KeptWindow()
{
    qDeleteAll(all());
}

ui::MainWindow *KeptWindow::makeWindow()
{
    auto *window = new ui::MainWindow({m_rubric, m_session, QDate(2026, 11, 23), data()});
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    return window;
}

ui::MainWindow *KeptWindow::openAnother()
{
    return std::exchange(m_window, makeWindow());
}

QList<ui::MainWindow *> KeptWindow::all()
{
    QList<ui::MainWindow *> windows;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<ui::MainWindow *>(window))
            windows << found;
    }
    return windows;
}

QStringList KeptWindow::autosaves() const
{
    return core::allAutosaves(data());
}

core::Profile KeptWindow::example()
{
    return *core::readProfile(bytesOf(resources::example()));
}

QByteArray KeptWindow::bytesOf(const QString &path)
{
    const auto file = core::readFile(path);
    return file ? file->bytes : QByteArray();
}

QString KeptWindow::leave(const QString &path, const core::Profile &edited) const
{
    core::AutosaveFile file(core::autosaveFolder(data(), edited.id, path), QStringLiteral("left"));
    core::AutosavedProfile state{path, {}, QDateTime::currentDateTimeUtc(), edited};
    if (const auto now = core::readFile(path))
        state.base = now->stamp;
    return file.write(state) ? file.path() : QString();
}

ui::MessageBar *KeptWindow::bar(const QString &words) const
{
    for (ui::MessageBar *each : m_window->findChildren<ui::MessageBar *>()) {
        if (!each->isHidden() && each->accessibleName().contains(words))
            return each;
    }
    return nullptr;
}

void KeptWindow::press(const QString &words, const QString &button) const
{
    ui::MessageBar *found = bar(words);
    QVERIFY2(found, qPrintable(words));
    for (QAbstractButton *each : found->findChildren<QAbstractButton *>()) {
        if (each->text().remove(u'&') == button) {
            each->click();
            return;
        }
    }
    QFAIL(qPrintable(button));
}

void KeptWindow::answer(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            box->button(button)->click();
    });
}

} // namespace depthchart::tests
