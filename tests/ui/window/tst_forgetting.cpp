// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "tests/ui/window/notewindow.h"
#include "ui/document/documentfile.h"
#include "ui/pages/choicebutton.h"
#include "ui/pages/welcomepage.h"
#include "ui/window/actions.h"
#include "ui/window/forgetting.h"
#include "ui/window/privatenotes.h"
#include "ui/window/profilefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;
using tests::NoteWindow;

class TestForgetting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itAsksAndNamesWhatGoes();
    void nothingKeptIsToldSo();
    void cancelKeepsAll();
    void allOfItGoesAndTheFileStays();
    void openNotesAreNotWrittenAgain();
    void theOpenWindowGoesOnWithoutRemembering();
    void editsAreNotKeptBesideTheFileAnyMore();
    void openedAgainThePersonIsKnownAgain();
    void otherPeopleStay();
    void withoutAnIdOnlyTheSameFileIsMeant();
    void backupsOfThePersonGo();
    void theWelcomeForgetsWithoutOpening_data();
    void theWelcomeForgetsWithoutOpening();

private:
    /// Typed, and on the disk.
    PrivateNotes *noted();
    [[nodiscard]] static QMessageBox *question(const QWidget &window);
    static void answer(const QWidget &window, const QString &text);
    [[nodiscard]] QByteArray profileBytes() const;

    std::unique_ptr<NoteWindow> m_fixture;
};

void TestForgetting::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QDir(backupFolder()).removeRecursively();
}

void TestForgetting::init()
{
    m_fixture = std::make_unique<NoteWindow>();
}

void TestForgetting::cleanup()
{
    m_fixture.reset();
}

PrivateNotes *TestForgetting::noted()
{
    PrivateNotes *notes = NoteWindow::openNotes(m_fixture->window());
    NoteWindow::editor(*notes).insertPlainText(u"between us"_s);
    notes->close();
    return NoteWindow::openNotes(m_fixture->window());
}

QMessageBox *TestForgetting::question(const QWidget &window)
{
    for (QMessageBox *box : window.findChildren<QMessageBox *>()) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

void TestForgetting::answer(const QWidget &window, const QString &text)
{
    const QMessageBox *box = question(window);
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (QString(button->text()).remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL("no such button");
}

QByteArray TestForgetting::profileBytes() const
{
    QFile file(m_fixture->profilePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestForgetting::itAsksAndNamesWhatGoes()
{
    noted();
    QFile edits(m_fixture->personFolder() + u"/autosave"_s);
    QVERIFY(edits.open(QIODevice::WriteOnly));
    m_fixture->window().actions().forgetPerson->trigger();
    const QMessageBox *box = question(m_fixture->window());
    QVERIFY(box);
    QCOMPARE(m_fixture->window().findChildren<QMessageBox *>().size(), 1);
    QVERIFY(box->text().contains(u"Noor Haddad"_s));
    for (const QString &part :
         {u"private notes"_s, u"edits kept"_s, u"the entry in the list of recent files"_s,
          u"cannot be brought back"_s, u"noor.depthchart stays as it is"_s})
        QVERIFY2(box->informativeText().contains(part), qPrintable(part));
    // Enter alone does no harm.
    QVERIFY(box->defaultButton());
    QVERIFY(!QString(box->defaultButton()->text()).remove(u'&').startsWith(u"Forget"_s));
    answer(m_fixture->window(), u"Cancel"_s);
}

void TestForgetting::nothingKeptIsToldSo()
{
    const KnownPerson nobody{{}, u"Ada"_s, u"/elsewhere/ada.depthchart"_s};
    const KeptOfPerson kept = keptOf(nobody, m_fixture->dataFolder(), m_fixture->session());
    QVERIFY(kept.isEmpty());
    const QString text = forgettingText(kept, nobody);
    QVERIFY(text.startsWith(u"Nothing is kept about them now"_s));
    QVERIFY(text.contains(u"cannot be looked for"_s));
    QVERIFY(text.contains(u"ada.depthchart stays as it is"_s));
}

void TestForgetting::cancelKeepsAll()
{
    noted();
    m_fixture->window().actions().forgetPerson->trigger();
    QTest::keyClick(question(m_fixture->window()), Qt::Key_Escape);
    QCOMPARE(m_fixture->notesOnDisk(), QByteArray("between us"));
    QCOMPARE(m_fixture->session().recentFiles().size(), 1);
}

void TestForgetting::allOfItGoesAndTheFileStays()
{
    noted();
    const QByteArray before = profileBytes();
    m_fixture->window().actions().forgetPerson->trigger();
    answer(m_fixture->window(), u"Forget"_s);
    QVERIFY(!QFile::exists(m_fixture->personFolder()));
    QVERIFY(m_fixture->session().recentFiles().isEmpty());
    QCOMPARE(profileBytes(), before);
    QCOMPARE(m_fixture->window().document().path(), m_fixture->profilePath());
}

void TestForgetting::openNotesAreNotWrittenAgain()
{
    const QPointer<PrivateNotes> notes = noted();
    const std::unique_ptr<MainWindow> second = m_fixture->another(m_fixture->dataFolder());
    second->openFile(m_fixture->profilePath());
    const QPointer<PrivateNotes> others = NoteWindow::openNotes(*second);
    for (const QPointer<PrivateNotes> &each : {notes, others})
        NoteWindow::editor(*each).insertPlainText(u"not saved yet"_s);
    m_fixture->window().actions().forgetPerson->trigger();
    answer(m_fixture->window(), u"Forget"_s);
    QTRY_VERIFY(!notes && !others);
    QVERIFY(!QFile::exists(m_fixture->personFolder()));
}

void TestForgetting::theOpenWindowGoesOnWithoutRemembering()
{
    MainWindow &window = m_fixture->window();
    window.actions().forgetPerson->trigger();
    answer(window, u"Forget"_s);
    window.document().edit(u"Name"_s, [](core::Profile &profile) { profile.person.team = u"Search"_s; });
    window.actions().save->trigger();
    QVERIFY(!window.document().isModified());
    QVERIFY(m_fixture->session().recentFiles().isEmpty());
    QVERIFY(window.close());
    QVERIFY(m_fixture->session().lastFile().isEmpty());
    // Nor is the saved state kept for merging: its worker is through with the window.
    const QString folder = m_fixture->personFolder();
    m_fixture->closeWindow();
    QVERIFY(!QFile::exists(folder));
    QVERIFY(!QFile::exists(m_fixture->path(u"settings.ini"_s)) || ![this] {
        QFile settings(m_fixture->path(u"settings.ini"_s));
        return settings.open(QIODevice::ReadOnly) && settings.readAll().contains("oor");
    }());
}

void TestForgetting::editsAreNotKeptBesideTheFileAnyMore()
{
    MainWindow &window = m_fixture->window();
    const auto setTeam = [&window](const QString &team) {
        window.document().edit(u"Name"_s, [&team](core::Profile &profile) { profile.person.team = team; });
    };
    setTeam(u"Search"_s);
    window.actions().forgetPerson->trigger();
    answer(window, u"Forget"_s);
    setTeam(u"Ranking"_s);
    const QString folder = m_fixture->personFolder();
    // As it goes, a window writes what it did not write yet.
    m_fixture->closeWindow();
    QVERIFY(!QFile::exists(folder));
}

void TestForgetting::openedAgainThePersonIsKnownAgain()
{
    m_fixture->window().actions().forgetPerson->trigger();
    answer(m_fixture->window(), u"Forget"_s);
    const std::unique_ptr<MainWindow> next = m_fixture->another(m_fixture->dataFolder());
    next->openFile(m_fixture->profilePath());
    QCOMPARE(m_fixture->session().recentFiles().size(), 1);
    QVERIFY(next->close());
    QCOMPARE(m_fixture->session().lastFile(), m_fixture->profilePath());
}

void TestForgetting::otherPeopleStay()
{
    m_fixture->session().remember({u"/elsewhere/ada.depthchart"_s, u"Ada"_s, {}, {}, u"ada"_s});
    // The same person's copy under another name, and an entry of before entries had ids.
    m_fixture->session().remember(
        {u"/elsewhere/copy.depthchart"_s, u"Noor"_s, {}, {}, m_fixture->window().document().profile().id});
    m_fixture->session().remember({m_fixture->profilePath(), u"Noor"_s, {}, {}, {}});
    m_fixture->window().actions().forgetPerson->trigger();
    QVERIFY(question(m_fixture->window())->informativeText().contains(u"2 entries"_s));
    answer(m_fixture->window(), u"Forget"_s);
    QCOMPARE(m_fixture->session().recentFiles().size(), 1);
    QCOMPARE(m_fixture->session().recentFiles().constFirst().name, u"Ada"_s);
}

void TestForgetting::withoutAnIdOnlyTheSameFileIsMeant()
{
    core::Profile nameless = *profileIn(m_fixture->profilePath());
    nameless.id.clear();
    const QString path = QFileInfo(m_fixture->profilePath()).dir().filePath(u"nameless.depthchart"_s);
    QVERIFY(core::safeSave(path, core::writeProfile(nameless)));
    m_fixture->window().openFile(path);
    const ProfileFiles *files = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *main = qobject_cast<MainWindow *>(window);
        if (main && main->document().path() == path)
            files = main->findChild<ProfileFiles *>();
    }
    QVERIFY(files);
    QSignalSpy forgotten(files, &ProfileFiles::forgotten);
    const auto forgetAt = [this](const QString &where) {
        const KnownPerson person{{}, u"Ada"_s, where};
        return forget(person, keptOf(person, m_fixture->dataFolder(), m_fixture->session()),
                      m_fixture->session());
    };
    QVERIFY(forgetAt(u"/elsewhere/ada.depthchart"_s));
    QVERIFY(forgetAt({}));
    QCOMPARE(forgotten.count(), 0);
    QVERIFY(forgetAt(path));
    QCOMPARE(forgotten.count(), 1);
}

void TestForgetting::backupsOfThePersonGo()
{
    const QString own = backupFolder() + u"/noor.depthchart.0a1b2c3d.backup"_s;
    const QString others = backupFolder() + u"/ada.depthchart.0a1b2c3d.backup"_s;
    QVERIFY(QDir().mkpath(backupFolder()));
    QVERIFY(QFile::copy(m_fixture->profilePath(), own));
    QFile other(others);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(profileBytes().replace(m_fixture->window().document().profile().id.toUtf8(), "ada"));
    other.close();
    m_fixture->window().actions().forgetPerson->trigger();
    QVERIFY(question(m_fixture->window())->informativeText().contains(u"a backup"_s));
    answer(m_fixture->window(), u"Forget"_s);
    QVERIFY(!QFile::exists(own));
    QVERIFY(QFile::exists(others));
    QVERIFY(QFile::remove(others));
}

void TestForgetting::theWelcomeForgetsWithoutOpening_data()
{
    QTest::addColumn<bool>("hasId");
    QTest::newRow("by the entry's id") << true;
    QTest::newRow("by the file, in an older entry") << false;
}

void TestForgetting::theWelcomeForgetsWithoutOpening()
{
    QFETCH(const bool, hasId);
    noted();
    QVERIFY(m_fixture->window().close());
    RecentFile entry = m_fixture->session().recentFiles().constFirst();
    if (!hasId)
        entry.profileId.clear();
    m_fixture->session().remember(entry);
    const std::unique_ptr<MainWindow> welcome = m_fixture->another(m_fixture->dataFolder());
    auto *page = welcome->findChild<WelcomePage *>();
    const QList<ChoiceButton *> rows = page->findChildren<ChoiceButton *>();
    ChoiceButton *row = *std::ranges::find_if(
        rows, [](const ChoiceButton *each) { return each->text() == u"noor.depthchart"_s; });
    Q_EMIT row->customContextMenuRequested(row->rect().center());
    const QMenu *menu = page->findChild<QMenu *>();
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"orget"_s))
            action->trigger();
    }
    QVERIFY(question(*welcome)->text().contains(u"Noor Haddad"_s));
    answer(*welcome, u"Forget"_s);
    QVERIFY(!QFile::exists(m_fixture->personFolder()));
    QVERIFY(m_fixture->session().recentFiles().isEmpty());
    const QList<ChoiceButton *> left = page->findChildren<ChoiceButton *>();
    QVERIFY(std::ranges::none_of(left, [](const ChoiceButton *each) {
        return each->isVisible() && each->text() == u"noor.depthchart"_s;
    }));
}

QTEST_MAIN(TestForgetting)
#include "tst_forgetting.moc"
