// SPDX-License-Identifier: GPL-3.0-or-later
// What a window does with edits that another one did not come to save, and with a file that others write.
#include "core/files/safesave.h"
#include "core/profile/profileio.h"
#include "core/recovery/autosavefile.h"
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recoverydialog.h"
#include "ui/window/session.h"
#include "ui/window/statusline.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

class RecoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutAnyNothingIsOffered();
    void restoredInOneStep();
    void whatWouldChangeIsShown();
    void escapeKeepsThem();
    void putOffTheyReturn();
    void discardedAfterAQuestion();
    void severalOneAfterTheOther();
    void offeredOnOpeningThatFile();
    void whatIsSavedIsNotOffered();
    void ofALivingWindowNothingIsOffered();
    void ofAProfileNeverSaved();
    void ofAFileThatIsGone();
    void ofAFileChangedSince();
    void ofAFileThatIsBroken();
    void aTornOneIsToldAndLeft();
    void aBlindReviewHidesWhatWasRated();
    void closingAndDiscardingForgets();
    void aSecondWindowIsTold();
    void aChangeOnTheDiskIsTold();
    void reloadedInOneStep();
    void aFileRemovedIsWrittenAnew();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString noor() const { return m_folder->filePath(u"noor.depthchart"_s); }
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] static core::Profile example();
    /// Edits of that file that nobody saved, as a window leaves them whose process is killed.
    QString leave(const QString &path, const core::Profile &edited, const QString &name = u"a"_s) const;
    QString leaveRenamed(const QString &path) const;
    [[nodiscard]] MessageBar *bar(const QString &words) const;
    static void press(MessageBar *bar, const QString &text);
    /// Presses that button of the dialog that comes up.
    static void answer(QMessageBox::StandardButton button);
    [[nodiscard]] QStringList autosaves() const { return core::allAutosaves(data()); }
    void offer() { m_window->offerUnsavedEdits(); }
    static QList<MainWindow *> windows();

    std::shared_ptr<const Rubric> m_rubric;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    MainWindow *m_window = nullptr;
};

void RecoveryTest::initTestCase()
{
    auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
    applyAppearance(Appearance::Light);
}

void RecoveryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_session = std::make_unique<Session>(*m_settings);
    m_window = new MainWindow({m_rubric, *m_session, QDate(2026, 11, 23), data()});
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    QVERIFY(!write(u"noor.depthchart"_s, core::writeProfile(example())).isEmpty());
}

QList<MainWindow *> RecoveryTest::windows()
{
    QList<MainWindow *> windows;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(window))
            windows << found;
    }
    return windows;
}

void RecoveryTest::cleanup()
{
    qDeleteAll(windows());
    m_window = nullptr;
}

QString RecoveryTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    return core::safeSave(path, bytes) ? path : QString();
}

core::Profile RecoveryTest::example()
{
    const auto file = core::readFile(resources::example());
    return *core::readProfile(file->bytes);
}

QString RecoveryTest::leave(const QString &path, const core::Profile &edited, const QString &name) const
{
    core::AutosaveFile file(core::autosaveFolder(data(), edited.id, path), name);
    core::AutosavedProfile state{path, {}, QDateTime::currentDateTimeUtc(), edited};
    if (const auto now = core::readFile(path))
        state.base = now->stamp;
    return file.write(state) ? file.path() : QString();
}

QString RecoveryTest::leaveRenamed(const QString &path) const
{
    core::Profile edited = example();
    edited.person.name = u"Unsaved"_s;
    return leave(path, edited);
}

MessageBar *RecoveryTest::bar(const QString &words) const
{
    for (MessageBar *each : m_window->findChildren<MessageBar *>()) {
        if (!each->isHidden() && each->accessibleName().contains(words))
            return each;
    }
    return nullptr;
}

void RecoveryTest::press(MessageBar *bar, const QString &text)
{
    QVERIFY2(bar, qPrintable(text));
    for (QAbstractButton *button : bar->findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&') == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void RecoveryTest::answer(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            box->button(button)->click();
    });
}

void RecoveryTest::withoutAnyNothingIsOffered()
{
    offer();
    QVERIFY(!bar(u"not saved"_s));
    QVERIFY(!QFile::exists(data()));
}

void RecoveryTest::restoredInOneStep()
{
    const QString autosave = leaveRenamed(noor());
    offer();
    press(bar(u"were not saved"_s), u"Restore"_s);
    QVERIFY(!bar(u"were not saved"_s));
    ProfileDocument &document = m_window->document();
    QCOMPARE(document.path(), noor());
    QCOMPARE(document.profile().person.name, u"Unsaved"_s);
    QVERIFY(document.isModified());
    // Still kept, now as this window's.
    QCOMPARE(autosaves(), QStringList{autosave});
    QVERIFY(!core::AutosaveFile::takeLeftover(autosave));
    document.undoStack()->undo();
    QVERIFY(!document.isModified());
    QCOMPARE(core::writeProfile(document.profile()), core::readFile(noor())->bytes);
    document.undoStack()->redo();
    m_window->actions().save->trigger();
    QVERIFY(!document.isModified());
    QVERIFY(core::readFile(noor())->bytes.contains("Unsaved"));
    QTRY_COMPARE(autosaves(), QStringList());
}

void RecoveryTest::whatWouldChangeIsShown()
{
    core::Profile edited = example();
    edited.person.name = u"Unsaved"_s;
    edited.evidence.removeFirst();
    leave(noor(), edited);
    offer();
    QVERIFY(bar(u"two changes in noor.depthchart"_s));
    QStringList rows;
    QTimer::singleShot(0, qApp, [&rows] {
        auto *dialog = qobject_cast<RecoveryDialog *>(QApplication::activeModalWidget());
        const QAbstractItemModel *model = dialog->findChild<QTreeView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data().toString() + u": "_s + model->index(row, 1).data().toString();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    press(bar(u"were not saved"_s), u"Show…"_s);
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.join(u'\n').contains(u"now Unsaved, was Noor Haddad"), qPrintable(rows.join(u'\n')));
    QVERIFY2(rows.join(u'\n').contains(u"removed"), qPrintable(rows.join(u'\n')));
    // Looking changed nothing.
    QVERIFY(bar(u"were not saved"_s));
    QCOMPARE(autosaves().size(), 1);
    QVERIFY(m_window->document().path().isEmpty());
}

void RecoveryTest::escapeKeepsThem()
{
    const QString autosave = leaveRenamed(noor());
    offer();
    MessageBar *offered = bar(u"were not saved"_s);
    QVERIFY(offered);
    QTest::keyClick(offered, Qt::Key_Escape);
    QVERIFY(!bar(u"were not saved"_s));
    const auto left = core::AutosaveFile::takeLeftover(autosave);
    QVERIFY(left);
    QCOMPARE(left->read()->profile.person.name, u"Unsaved"_s);
}

void RecoveryTest::putOffTheyReturn()
{
    leaveRenamed(noor());
    offer();
    press(bar(u"were not saved"_s), u"Later"_s);
    QVERIFY(!bar(u"were not saved"_s));
    offer();
    QVERIFY(bar(u"were not saved"_s));
}

void RecoveryTest::discardedAfterAQuestion()
{
    leaveRenamed(noor());
    offer();
    answer(QMessageBox::Cancel);
    press(bar(u"were not saved"_s), u"Discard…"_s);
    QVERIFY(bar(u"were not saved"_s));
    QCOMPARE(autosaves().size(), 1);
    answer(QMessageBox::Discard);
    press(bar(u"were not saved"_s), u"Discard…"_s);
    QVERIFY(!bar(u"were not saved"_s));
    QCOMPARE(autosaves(), QStringList());
}

void RecoveryTest::severalOneAfterTheOther()
{
    leaveRenamed(noor());
    core::Profile ada = example();
    ada.id = u"ada"_s;
    const QString path = write(u"ada.depthchart"_s, core::writeProfile(ada));
    ada.person.role = u"Unsaved too"_s;
    leave(path, ada);
    offer();
    const bool noorsFirst = bar(u"in noor.depthchart"_s);
    press(bar(u"were not saved"_s), u"Restore"_s);
    QVERIFY(bar(noorsFirst ? u"in ada.depthchart"_s : u"in noor.depthchart"_s));
    // The second in a window of its own.
    press(bar(u"were not saved"_s), u"Restore"_s);
    QVERIFY(!bar(u"were not saved"_s));
    QStringList paths;
    for (MainWindow *window : windows()) {
        QVERIFY(window->document().isModified());
        paths << window->document().path();
    }
    paths.sort();
    QCOMPARE(paths, (QStringList{path, noor()}));
}

void RecoveryTest::offeredOnOpeningThatFile()
{
    leaveRenamed(noor());
    m_window->openFile(noor());
    QTRY_VERIFY(bar(u"were not saved"_s));
    QCOMPARE(m_window->document().profile().person.name, u"Noor Haddad"_s);
    press(bar(u"were not saved"_s), u"Restore"_s);
    QCOMPARE(windows().size(), 1);
    QCOMPARE(m_window->document().profile().person.name, u"Unsaved"_s);
}

void RecoveryTest::whatIsSavedIsNotOffered()
{
    // Killed after the save, before the autosave was removed.
    leave(noor(), example());
    offer();
    QVERIFY(!bar(u"were not saved"_s));
    QCOMPARE(autosaves(), QStringList());
}

void RecoveryTest::ofALivingWindowNothingIsOffered()
{
    core::Profile edited = example();
    edited.person.name = u"Unsaved"_s;
    core::AutosaveFile living(core::autosaveFolder(data(), edited.id, noor()), u"living"_s);
    QVERIFY(living.write({noor(), {}, QDateTime::currentDateTimeUtc(), edited}));
    offer();
    QVERIFY(!bar(u"were not saved"_s));
    QCOMPARE(autosaves(), QStringList{living.path()});
}

void RecoveryTest::ofAProfileNeverSaved()
{
    leaveRenamed({});
    offer();
    QVERIFY(bar(u"the profile of Unsaved, which has no file yet"_s));
    press(bar(u"were not saved"_s), u"Restore"_s);
    ProfileDocument &document = m_window->document();
    QVERIFY(document.path().isEmpty());
    QVERIFY(document.isModified());
    QCOMPARE(document.profile().person.name, u"Unsaved"_s);
    QCOMPARE(autosaves().size(), 1);
}

void RecoveryTest::ofAFileThatIsGone()
{
    leaveRenamed(noor());
    QVERIFY(QFile::remove(noor()));
    offer();
    press(bar(u"not there any more"_s), u"Restore"_s);
    ProfileDocument &document = m_window->document();
    QCOMPARE(document.path(), noor());
    QVERIFY(document.isModified());
    m_window->actions().save->trigger();
    QVERIFY(!document.isModified());
    QVERIFY(core::readFile(noor())->bytes.contains("Unsaved"));
}

void RecoveryTest::ofAFileChangedSince()
{
    leaveRenamed(noor());
    core::Profile theirs = example();
    theirs.person.role = u"Theirs"_s;
    QVERIFY(core::safeSave(noor(), core::writeProfile(theirs)));
    offer();
    press(bar(u"changed the file since"_s), u"Restore"_s);
    ProfileDocument &document = m_window->document();
    QCOMPARE(document.profile().person.name, u"Unsaved"_s);
    QVERIFY(bar(u"Changed on the disk."_s));
    // Saving asks, and takes nothing away.
    m_window->actions().save->trigger();
    QVERIFY(bar(u"Not saved yet."_s));
    QVERIFY(core::readFile(noor())->bytes.contains("Theirs"));
    document.undoStack()->undo();
    QCOMPARE(document.profile().person.role, u"Theirs"_s);
}

void RecoveryTest::ofAFileThatIsBroken()
{
    leaveRenamed(noor());
    QVERIFY(core::safeSave(noor(), "{ nonsense"));
    offer();
    press(bar(u"were not saved"_s), u"Restore"_s);
    QCOMPARE(m_window->document().profile().person.name, u"Unsaved"_s);
    QVERIFY(m_window->document().isModified());
    m_window->actions().save->trigger();
    QCOMPARE(core::readFile(noor())->bytes, QByteArray("{ nonsense"));
}

void RecoveryTest::aTornOneIsToldAndLeft()
{
    const QString autosave = leaveRenamed(noor());
    const QByteArray bytes = core::readFile(autosave)->bytes;
    QVERIFY(core::safeSave(autosave, bytes.first(bytes.size() / 2)));
    offer();
    MessageBar *told = bar(u"cannot be restored"_s);
    QVERIFY(told);
    QVERIFY(told->text().contains(autosave));
    press(told, u"Later"_s);
    QCOMPARE(core::readFile(autosave)->bytes, bytes.first(bytes.size() / 2));
}

void RecoveryTest::aBlindReviewHidesWhatWasRated()
{
    core::Profile edited = example();
    core::Review review;
    review.id = core::EntryId(u"blind"_s);
    review.date = QDate(2026, 11, 23);
    review.blind = true;
    edited.reviews << review;
    QVERIFY(core::safeSave(noor(), core::writeProfile(edited)));
    for (core::DomainEntry &entry : edited.domains)
        entry.manager = core::Depth(1);
    leave(noor(), edited);
    offer();
    QString rows;
    QTimer::singleShot(0, qApp, [&rows] {
        auto *dialog = qobject_cast<RecoveryDialog *>(QApplication::activeModalWidget());
        const QAbstractItemModel *model = dialog->findChild<QTreeView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows += model->index(row, 1).data().toString() + u'\n';
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    press(bar(u"were not saved"_s), u"Show…"_s);
    QVERIFY(!rows.isEmpty());
    QVERIFY2(!rows.contains(u'1'), qPrintable(rows));
}

void RecoveryTest::closingAndDiscardingForgets()
{
    leaveRenamed(noor());
    offer();
    press(bar(u"were not saved"_s), u"Restore"_s);
    answer(QMessageBox::Cancel);
    QVERIFY(!m_window->close());
    QCOMPARE(autosaves().size(), 1);
    answer(QMessageBox::Discard);
    QVERIFY(m_window->close());
    QTRY_COMPARE(autosaves(), QStringList());
}

void RecoveryTest::aSecondWindowIsTold()
{
    m_window->openFile(noor());
    const QString lock = m_folder->filePath(u".~lock.noor.depthchart#"_s);
    QTRY_VERIFY(QFile::exists(lock));
    auto *second = new MainWindow({m_rubric, *m_session, QDate(2026, 11, 23), data()});
    std::swap(m_window, second);
    m_window->openFile(noor());
    QTRY_VERIFY(bar(u"open in another window"_s));
    // It may edit and save on.
    m_window->document().edit(u"Name"_s, [](core::Profile &profile) { profile.person.name = u"Second"_s; });
    m_window->actions().save->trigger();
    QVERIFY(!m_window->document().isModified());
    std::swap(m_window, second);
    QTRY_VERIFY(bar(u"Changed on the disk."_s));
}

void RecoveryTest::aChangeOnTheDiskIsTold()
{
    m_window->openFile(noor());
    QCoreApplication::processEvents();
    core::Profile theirs = example();
    theirs.person.name = u"Theirs"_s;
    QVERIFY(core::safeSave(noor(), core::writeProfile(theirs)));
    QEvent activation(QEvent::WindowActivate);
    QCoreApplication::sendEvent(m_window, &activation);
    QVERIFY(bar(u"Changed on the disk."_s));
    // As it was once more: nothing to tell.
    QVERIFY(core::safeSave(noor(), core::writeProfile(example())));
    QCoreApplication::sendEvent(m_window, &activation);
    QVERIFY(!bar(u"Changed on the disk."_s));
}

void RecoveryTest::reloadedInOneStep()
{
    m_window->openFile(noor());
    ProfileDocument &document = m_window->document();
    document.edit(u"Name"_s, [](core::Profile &profile) { profile.person.name = u"Mine"_s; });
    core::Profile theirs = example();
    theirs.person.name = u"Theirs"_s;
    QVERIFY(core::safeSave(noor(), core::writeProfile(theirs)));
    m_window->actions().save->trigger();
    press(bar(u"Not saved yet."_s), u"Reload"_s);
    QVERIFY(!bar(u"Not saved yet."_s));
    QCOMPARE(document.profile().person.name, u"Theirs"_s);
    QVERIFY(!document.isModified());
    document.undoStack()->undo();
    QCOMPARE(document.profile().person.name, u"Mine"_s);
    QVERIFY(document.isModified());
    m_window->actions().save->trigger();
    QVERIFY(core::readFile(noor())->bytes.contains("Mine"));
}

void RecoveryTest::aFileRemovedIsWrittenAnew()
{
    m_window->openFile(noor());
    QCoreApplication::processEvents();
    QVERIFY(QFile::remove(noor()));
    QEvent activation(QEvent::WindowActivate);
    QCoreApplication::sendEvent(m_window, &activation);
    press(bar(u"Not there any more."_s), u"Save"_s);
    QVERIFY(!bar(u"Not there any more."_s));
    QCOMPARE(core::readFile(noor())->bytes, core::writeProfile(example()));
}

QTEST_MAIN(RecoveryTest)
#include "tst_recovery.moc"
