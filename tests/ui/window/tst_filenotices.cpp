// SPDX-License-Identifier: GPL-3.0-or-later
// What a window tells of a file that others open, write and remove.
#include "core/files/safesave.h"
#include "core/profile/profileio.h"
#include "tests/ui/window/keptwindow.h"
#include "ui/window/actions.h"
#include "ui/window/mergedialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QTimer>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;
using tests::KeptWindow;

class FileNoticesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_kept = std::make_unique<KeptWindow>(); }
    void cleanup() { m_kept.reset(); }
    void aSecondWindowIsTold();
    void aChangeOnTheDiskIsTold();
    void reloadedInOneStep();
    void mergedWithWhatAnotherWrote();
    void aFileRemovedIsWrittenAnew();

private:
    std::unique_ptr<KeptWindow> m_kept;
};

void FileNoticesTest::aSecondWindowIsTold()
{
    m_kept->window().openFile(m_kept->noor());
    const QString lock = m_kept->path(u".~lock.noor.depthchart#"_s);
    QTRY_VERIFY(QFile::exists(lock));
    MainWindow *first = m_kept->openAnother();
    m_kept->window().openFile(m_kept->noor());
    QTRY_VERIFY(m_kept->bar(u"open in another window"_s));
    // It may edit and save on.
    m_kept->document().edit(u"Name"_s, [](core::Profile &profile) { profile.person.name = u"Second"_s; });
    m_kept->window().actions().save->trigger();
    QVERIFY(!m_kept->document().isModified());
    m_kept->goBackTo(first);
    QTRY_VERIFY(m_kept->bar(u"Changed on the disk."_s));
}

void FileNoticesTest::aChangeOnTheDiskIsTold()
{
    m_kept->window().openFile(m_kept->noor());
    QCoreApplication::processEvents();
    core::Profile theirs = KeptWindow::example();
    theirs.person.name = u"Theirs"_s;
    QVERIFY(core::safeSave(m_kept->noor(), core::writeProfile(theirs)));
    QEvent activation(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&m_kept->window(), &activation);
    QVERIFY(m_kept->bar(u"Changed on the disk."_s));
    // As it was once more: nothing to tell.
    QVERIFY(core::safeSave(m_kept->noor(), core::writeProfile(KeptWindow::example())));
    QCoreApplication::sendEvent(&m_kept->window(), &activation);
    QVERIFY(!m_kept->bar(u"Changed on the disk."_s));
}

void FileNoticesTest::reloadedInOneStep()
{
    m_kept->window().openFile(m_kept->noor());
    ProfileDocument &document = m_kept->document();
    document.edit(u"Name"_s, [](core::Profile &profile) { profile.person.name = u"Mine"_s; });
    core::Profile theirs = KeptWindow::example();
    theirs.person.name = u"Theirs"_s;
    QVERIFY(core::safeSave(m_kept->noor(), core::writeProfile(theirs)));
    m_kept->window().actions().save->trigger();
    m_kept->press(u"Not saved yet."_s, u"Reload"_s);
    QVERIFY(!m_kept->bar(u"Not saved yet."_s));
    QCOMPARE(document.profile().person.name, u"Theirs"_s);
    QVERIFY(!document.isModified());
    document.undoStack()->undo();
    QCOMPARE(document.profile().person.name, u"Mine"_s);
    QVERIFY(document.isModified());
    m_kept->window().actions().save->trigger();
    QVERIFY(KeptWindow::bytesOf(m_kept->noor()).contains("Mine"));
}

void FileNoticesTest::mergedWithWhatAnotherWrote()
{
    m_kept->window().openFile(m_kept->noor());
    m_kept->document().edit(u"Name"_s, [](core::Profile &profile) { profile.person.name = u"Mine"_s; });
    core::Profile theirs = KeptWindow::example();
    theirs.person.role = u"Theirs"_s;
    QVERIFY(core::safeSave(m_kept->noor(), core::writeProfile(theirs)));
    m_kept->window().actions().save->trigger();
    QTimer accept;
    connect(&accept, &QTimer::timeout, this, [] {
        if (auto *dialog = qobject_cast<MergeDialog *>(QApplication::activeModalWidget()))
            dialog->findChild<QAbstractButton *>(u"merge"_s)->click();
    });
    accept.start(10);
    m_kept->press(u"Not saved yet."_s, u"Merge…"_s);
    QCOMPARE(m_kept->document().profile().person.name, u"Mine"_s);
    QCOMPARE(m_kept->document().profile().person.role, u"Theirs"_s);
    // What is there was looked at: nothing more to tell, and a save may take its place.
    QVERIFY(!m_kept->bar(u"Not saved yet."_s));
    m_kept->window().actions().save->trigger();
    QVERIFY(!m_kept->document().isModified());
    const QByteArray saved = KeptWindow::bytesOf(m_kept->noor());
    QVERIFY(saved.contains("Mine") && saved.contains("Theirs"));
}

void FileNoticesTest::aFileRemovedIsWrittenAnew()
{
    m_kept->window().openFile(m_kept->noor());
    QCoreApplication::processEvents();
    QVERIFY(QFile::remove(m_kept->noor()));
    QEvent activation(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&m_kept->window(), &activation);
    m_kept->press(u"Not there any more."_s, u"Save"_s);
    QVERIFY(!m_kept->bar(u"Not there any more."_s));
    QCOMPARE(KeptWindow::bytesOf(m_kept->noor()), core::writeProfile(KeptWindow::example()));
}

QTEST_MAIN(FileNoticesTest)
#include "tst_filenotices.moc"
