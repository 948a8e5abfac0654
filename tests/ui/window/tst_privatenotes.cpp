// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/personfolder.h"
#include "core/files/personnotes.h"
#include "resources/paths.h"
#include "tests/ui/window/notewindow.h"
#include "ui/document/documentfile.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/forgetting.h"
#include "ui/window/privatenotes.h"
#include "ui/window/profilefiles.h"

#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <memory>
#include <sys/stat.h>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;
using tests::NoteWindow;

namespace {

mode_t rights(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

} // namespace

class TestPrivateNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyTheActionOpensThem();
    void theyNameThePersonAndThePlace();
    void theySaveThemselves();
    void closingSavesAndTheyReturn();
    void theProfileKnowsNothingOfThem();
    void nothingTypedLeavesNothing();
    void withoutAPlaceTheActionSaysWhy_data();
    void withoutAPlaceTheActionSaysWhy();
    void aNewProfileIsSavedFirst();
    void anothersNotesAreAskedAbout_data();
    void anothersNotesAreAskedAbout();
    void closingKeepsBoth();
    void notesWrittenElsewhereAreFollowed();
    void whatCannotBeSavedStaysOpen();
    void tooLongIsToldAndKept();
    void whatCannotBeReadIsNotTouched();
    void theWindowTakesThemAlong();
    void anotherProfileClosesThem();

private:
    PrivateNotes *open() { return NoteWindow::openNotes(m_fixture->window()); }
    void typeIn(const PrivateNotes &notes, const QString &text)
    {
        QTest::keyClicks(&NoteWindow::editor(notes), text);
    }

    std::unique_ptr<NoteWindow> m_fixture;
};

void TestPrivateNotes::init()
{
    m_fixture = std::make_unique<NoteWindow>();
}

void TestPrivateNotes::cleanup()
{
    m_fixture.reset();
}

void TestPrivateNotes::onlyTheActionOpensThem()
{
    QVERIFY(NoteWindow::openWindows().isEmpty());
    QVERIFY(m_fixture->window().actions().privateNotes->shortcuts().isEmpty());
    PrivateNotes *notes = open();
    QVERIFY(notes);
    QCOMPARE(NoteWindow::openWindows().size(), 1);
    QVERIFY(notes->isWindow());
    QVERIFY(!notes->parentWidget());
    // Once more shows the same one.
    QVERIFY(!open());
    typeIn(*notes, u"kept"_s);
    m_fixture->window().close();
    m_fixture->closeWindow();
    const std::unique_ptr<MainWindow> next = m_fixture->another(m_fixture->dataFolder());
    next->restoreSession();
    QCOMPARE(next->document().path(), m_fixture->profilePath());
    QVERIFY(NoteWindow::openWindows().isEmpty());
}

void TestPrivateNotes::theyNameThePersonAndThePlace()
{
    PrivateNotes *notes = open();
    QCOMPARE(notes->windowTitle(), u"Private notes: Noor Haddad"_s);
    const QList<QLabel *> labels = notes->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().startsWith(u"On this computer only"_s); }));
    m_fixture->window().document().edit(u"Name"_s,
                                        [](core::Profile &profile) { profile.person.name = u"Noor"_s; });
    QCOMPARE(notes->windowTitle(), u"Private notes: Noor"_s);
}

void TestPrivateNotes::theySaveThemselves()
{
    PrivateNotes *notes = open();
    const mode_t mask = ::umask(0);
    typeIn(*notes, u"Ready for more"_s);
    QTRY_COMPARE(m_fixture->notesOnDisk(), QByteArray("Ready for more"));
    ::umask(mask);
    QCOMPARE(rights(m_fixture->notesPath()), mode_t(0600));
    QCOMPARE(rights(m_fixture->personFolder()), mode_t(0700));
    typeIn(*notes, u" of it"_s);
    QTRY_COMPARE(m_fixture->notesOnDisk(), QByteArray("Ready for more of it"));
}

void TestPrivateNotes::closingSavesAndTheyReturn()
{
    QPointer<PrivateNotes> notes = open();
    QVERIFY(QTest::qWaitForWindowActive(notes));
    typeIn(*notes, u"one"_s);
    QTest::keyClick(&NoteWindow::editor(*notes), Qt::Key_Escape);
    QCOMPARE(m_fixture->notesOnDisk(), QByteArray("one"));
    QTRY_VERIFY(!notes);
    notes = open();
    QPlainTextEdit &editor = NoteWindow::editor(*notes);
    QCOMPARE(editor.toPlainText(), u"one"_s);
    QVERIFY(!editor.document()->isUndoAvailable());
    QTest::keyClicks(&editor, u"two"_s);
    QTest::keySequence(&editor, QKeySequence::Undo);
    QCOMPARE(editor.toPlainText(), u"one"_s);
}

void TestPrivateNotes::theProfileKnowsNothingOfThem()
{
    const core::Profile before = m_fixture->window().document().profile();
    typeIn(*open(), u"nobody else"_s);
    QCOMPARE(m_fixture->window().document().profile(), before);
    QVERIFY(!m_fixture->window().document().isModified());
    QCOMPARE(m_fixture->window().document().undoStack()->count(), 0);
}

void TestPrivateNotes::nothingTypedLeavesNothing()
{
    PrivateNotes *notes = open();
    QVERIFY(notes->close());
    QVERIFY(!QFile::exists(m_fixture->notesPath()));
}

void TestPrivateNotes::withoutAPlaceTheActionSaysWhy_data()
{
    QTest::addColumn<bool>("hasFolder");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no folder") << false << u"a"_s << u"no folder on this computer"_s;
    QTest::newRow("no id") << true << QString() << u"no id"_s;
}

void TestPrivateNotes::withoutAPlaceTheActionSaysWhy()
{
    QFETCH(const bool, hasFolder);
    QFETCH(const QString, id);
    QFETCH(const QString, reason);
    QFile file(m_fixture->profilePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace(profileIdIn(m_fixture->profilePath()).toUtf8(), id.toUtf8());
    QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const std::unique_ptr<MainWindow> window =
        m_fixture->another(hasFolder ? m_fixture->dataFolder() : QString());
    window->openFile(m_fixture->profilePath());
    QCOMPARE(window->document().profile().id, id);
    QVERIFY(!window->actions().privateNotes->isEnabled());
    QVERIFY(window->actions().privateNotes->toolTip().contains(reason));
    QVERIFY(!NoteWindow::openNotes(*window));
}

void TestPrivateNotes::aNewProfileIsSavedFirst()
{
    const std::unique_ptr<MainWindow> window = m_fixture->another(m_fixture->dataFolder());
    QVERIFY(!window->actions().privateNotes->isEnabled());
    window->actions().newProfile->trigger();
    QVERIFY(!window->actions().privateNotes->isEnabled());
    QVERIFY(window->actions().privateNotes->toolTip().startsWith(u"Save the profile first"_s));
    QVERIFY(saveTo(window->document(), m_fixture->path(u"new.depthchart"_s)));
    // The file is there now: the menu's Save has nothing to ask.
    window->actions().save->trigger();
    QVERIFY(window->actions().privateNotes->isEnabled());
    window->close();
}

void TestPrivateNotes::anothersNotesAreAskedAbout_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QByteArray>("onDisk");
    QTest::newRow("both") << u"both"_s << QByteArray("theirs\n\n---\n\nmine");
    QTest::newRow("mine") << u"mine"_s << QByteArray("mine");
    QTest::newRow("the others") << u"others"_s << QByteArray("theirs");
}

void TestPrivateNotes::anothersNotesAreAskedAbout()
{
    QFETCH(const QString, answer);
    QFETCH(const QByteArray, onDisk);
    PrivateNotes *notes = open();
    const std::unique_ptr<MainWindow> second = m_fixture->another(m_fixture->dataFolder());
    second->openFile(m_fixture->profilePath());
    PrivateNotes *others = NoteWindow::openNotes(*second);
    QVERIFY(others);
    typeIn(*others, u"theirs"_s);
    QVERIFY(others->close());
    NoteWindow::editor(*notes).insertPlainText(u"mine"_s);
    QTRY_VERIFY(NoteWindow::bar(*notes));
    QCOMPARE(m_fixture->notesOnDisk(), QByteArray("theirs"));
    QCOMPARE(NoteWindow::editor(*notes).toPlainText(), u"mine"_s);
    NoteWindow::press(*notes, answer);
    QTRY_COMPARE(m_fixture->notesOnDisk(), onDisk);
    QCOMPARE(NoteWindow::editor(*notes).toPlainText().toUtf8(), onDisk);
    QVERIFY(!NoteWindow::bar(*notes));
    // What was given up comes back by the editor's undo.
    if (answer == u"others"_s) {
        NoteWindow::editor(*notes).undo();
        QCOMPARE(NoteWindow::editor(*notes).toPlainText(), u"mine"_s);
    }
    // And from here on all goes on as ever.
    NoteWindow::editor(*notes).setPlainText(u"later"_s);
    QVERIFY(notes->close());
    QCOMPARE(m_fixture->notesOnDisk(), QByteArray("later"));
}

void TestPrivateNotes::closingKeepsBoth()
{
    PrivateNotes *notes = open();
    QVERIFY(core::savePersonNotes(m_fixture->personFolder(), u"theirs"_s, {}).value());
    NoteWindow::editor(*notes).insertPlainText(u"mine"_s);
    QVERIFY(notes->close());
    QCOMPARE(m_fixture->notesOnDisk(), QByteArray("theirs\n\n---\n\nmine"));
}

void TestPrivateNotes::notesWrittenElsewhereAreFollowed()
{
    PrivateNotes *notes = open();
    QVERIFY(core::savePersonNotes(m_fixture->personFolder(), u"theirs"_s, {}).value());
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    notes->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(notes));
    QCOMPARE(NoteWindow::editor(*notes).toPlainText(), u"theirs"_s);
    QVERIFY(!NoteWindow::bar(*notes));
}

void TestPrivateNotes::whatCannotBeSavedStaysOpen()
{
    const QString people = m_fixture->dataFolder() + u"/people"_s;
    // Nothing else writes there any more.
    m_fixture->window().findChild<ProfileFiles *>()->forget(
        {m_fixture->window().document().profile().id, {}, {}});
    QVERIFY(QDir(people).removeRecursively());
    QVERIFY(QDir().mkpath(m_fixture->dataFolder()));
    QFile inItsPlace(people);
    QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
    QPointer<PrivateNotes> notes = open();
    typeIn(*notes, u"precious"_s);
    QVERIFY(!notes->close());
    QVERIFY(NoteWindow::bar(*notes));
    QCOMPARE(NoteWindow::bar(*notes)->kind(), MessageBar::Kind::Error);
    QCOMPARE(NoteWindow::editor(*notes).toPlainText(), u"precious"_s);
    // The profile's window stays with them.
    QVERIFY(!m_fixture->window().close());
    QVERIFY(inItsPlace.remove());
    NoteWindow::press(*notes, u"Try again"_s);
    QCOMPARE(m_fixture->notesOnDisk(), QByteArray("precious"));
    QVERIFY(!NoteWindow::bar(*notes));

    QVERIFY(QDir(people).removeRecursively());
    QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
    typeIn(*notes, u" no more"_s);
    QVERIFY(!notes->close());
    NoteWindow::press(*notes, u"Close without saving"_s);
    QTRY_VERIFY(!notes);
    QVERIFY(m_fixture->window().close());
}

void TestPrivateNotes::tooLongIsToldAndKept()
{
    PrivateNotes *notes = open();
    NoteWindow::editor(*notes).setPlainText(QString(100'001, u'x'));
    QVERIFY(!notes->close());
    QVERIFY(NoteWindow::bar(*notes)->text().contains(u"100000"_s));
    QTest::keyClick(&NoteWindow::editor(*notes), Qt::Key_Delete);
    QVERIFY(notes->close());
    QCOMPARE(m_fixture->notesOnDisk().size(), 100'000);
}

void TestPrivateNotes::whatCannotBeReadIsNotTouched()
{
    QVERIFY(core::makePersonFolder(m_fixture->personFolder()));
    QFile file(m_fixture->notesPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("caf\xe9");
    file.close();
    PrivateNotes *notes = open();
    QVERIFY(NoteWindow::bar(*notes));
    QVERIFY(NoteWindow::editor(*notes).isReadOnly());
    QVERIFY(notes->close());
    QCOMPARE(m_fixture->notesOnDisk(), QByteArray("caf\xe9"));
}

void TestPrivateNotes::theWindowTakesThemAlong()
{
    const QPointer<PrivateNotes> notes = open();
    typeIn(*notes, u"at the end"_s);
    QVERIFY(m_fixture->window().close());
    QTRY_VERIFY(!notes);
    QCOMPARE(m_fixture->notesOnDisk(), QByteArray("at the end"));
}

void TestPrivateNotes::anotherProfileClosesThem()
{
    const QPointer<PrivateNotes> notes = open();
    typeIn(*notes, u"of Noor"_s);
    const QString notesPath = m_fixture->notesPath();
    // Another program put somebody else's profile in the file's place, and it is loaded anew.
    QFile file(m_fixture->profilePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace(m_fixture->window().document().profile().id.toUtf8(), "somebody-else");
    QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    m_fixture->window().actions().save->trigger();
    NoteWindow::press(m_fixture->window(), u"Reload"_s);
    QCOMPARE(m_fixture->window().document().profile().id, u"somebody-else"_s);
    QTRY_VERIFY(!notes);
    QFile saved(notesPath);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("of Noor"));
    PrivateNotes *others = open();
    QVERIFY(NoteWindow::editor(*others).toPlainText().isEmpty());
}

QTEST_MAIN(TestPrivateNotes)
#include "tst_privatenotes.moc"
