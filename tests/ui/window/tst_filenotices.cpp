// SPDX-License-Identifier: GPL-3.0-or-later
// What a window tells of a file that others open, write and remove.
#include "core/files/safesave.h"
#include "core/profile/profileio.h"
#include "tests/ui/window/keptwindow.h"
#include "ui/window/actions.h"
#include "ui/window/mergedialog.h"
#include "ui/window/profilefiles.h"

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
    void aReloadUndoneIsMergedAgain();
    void aFilePutBackIsNoReasonToForget();
    void reloadingAnotherFrameworkAsksFirst();
    void mergedWithWhatAnotherWrote();
    void aFileRemovedIsWrittenAnew();

private:
    /// Presses Merge in the dialog of merging, once it is there.
    std::unique_ptr<QTimer> acceptMerge();
    /// As another program would.
    void writeThere(const std::function<void(core::Profile &)> &change) const;

    std::unique_ptr<KeptWindow> m_kept;
};

std::unique_ptr<QTimer> FileNoticesTest::acceptMerge()
{
    auto accept = std::make_unique<QTimer>();
    connect(accept.get(), &QTimer::timeout, this, [] {
        if (auto *dialog = qobject_cast<MergeDialog *>(QApplication::activeModalWidget()))
            dialog->findChild<QAbstractButton *>(u"merge"_s)->click();
    });
    accept->start(10);
    return accept;
}

void FileNoticesTest::writeThere(const std::function<void(core::Profile &)> &change) const
{
    core::Profile theirs = KeptWindow::example();
    change(theirs);
    QVERIFY(core::safeSave(m_kept->noor(), core::writeProfile(theirs)));
}

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

void FileNoticesTest::aReloadUndoneIsMergedAgain()
{
    m_kept->window().openFile(m_kept->noor());
    ProfileDocument &document = m_kept->document();
    document.edit(u"Name"_s, [](core::Profile &profile) { profile.person.name = u"Mine"_s; });
    writeThere([](core::Profile &profile) {
        profile.evidence.append(profile.evidence.constFirst());
        profile.evidence.last().id = core::EntryId(u"theirs"_s);
    });
    const qsizetype theirs = KeptWindow::example().evidence.size() + 1;
    m_kept->window().actions().save->trigger();
    m_kept->press(u"Not saved yet."_s, u"Reload"_s);
    document.undoStack()->undo();
    QCOMPARE(document.profile().evidence.size(), theirs - 1);
    // What is here was not made from what was reloaded.
    const auto accept = acceptMerge();
    QVERIFY(m_kept->window().findChild<ProfileFiles *>()->mergeFrom(m_kept->noor()));
    QCOMPARE(document.profile().evidence.size(), theirs);
    QCOMPARE(document.profile().person.name, u"Mine"_s);
}

void FileNoticesTest::aFilePutBackIsNoReasonToForget()
{
    m_kept->window().openFile(m_kept->noor());
    ProfileDocument &document = m_kept->document();
    document.edit(u"Name"_s, [](core::Profile &profile) { profile.person.name = u"Mine"_s; });
    m_kept->window().actions().save->trigger();
    QVERIFY(!document.isModified());
    writeThere([](core::Profile &) {});
    QTRY_VERIFY(m_kept->bar(u"Changed on the disk."_s));
    m_kept->press(u"Changed on the disk."_s, u"Merge…"_s);
    QVERIFY(!m_kept->bar(u"Changed on the disk."_s));
    // Nothing of it is new here, and what is here is in no file any more.
    QCOMPARE(document.profile().person.name, u"Mine"_s);
    QVERIFY(document.isModified());
    m_kept->window().actions().save->trigger();
    QVERIFY(KeptWindow::bytesOf(m_kept->noor()).contains("Mine"));
    QVERIFY(!document.isModified());
}

void FileNoticesTest::reloadingAnotherFrameworkAsksFirst()
{
    m_kept->window().openFile(m_kept->noor());
    ProfileDocument &document = m_kept->document();
    document.edit(u"Name"_s, [](core::Profile &profile) { profile.person.name = u"Mine"_s; });
    writeThere([](core::Profile &profile) { profile.framework.id = core::FrameworkId(u"another"_s); });
    m_kept->window().actions().save->trigger();
    QVERIFY(m_kept->bar(u"Not saved yet."_s));
    // No Undo would bring it back.
    KeptWindow::answer(QMessageBox::Cancel);
    m_kept->press(u"Not saved yet."_s, u"Reload"_s);
    QCOMPARE(document.profile().person.name, u"Mine"_s);
    QVERIFY(document.isModified());
    m_kept->window().actions().save->trigger();
    KeptWindow::answer(QMessageBox::Discard);
    m_kept->press(u"Not saved yet."_s, u"Reload"_s);
    QCOMPARE(document.profile().framework.id.text(), u"another"_s);
    QVERIFY(m_kept->bar(u"Another framework."_s));
    QVERIFY(!document.isModified());
}

void FileNoticesTest::mergedWithWhatAnotherWrote()
{
    m_kept->window().openFile(m_kept->noor());
    m_kept->document().edit(u"Name"_s, [](core::Profile &profile) { profile.person.name = u"Mine"_s; });
    core::Profile theirs = KeptWindow::example();
    theirs.person.role = u"Theirs"_s;
    QVERIFY(core::safeSave(m_kept->noor(), core::writeProfile(theirs)));
    m_kept->window().actions().save->trigger();
    const auto accept = acceptMerge();
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
