// SPDX-License-Identifier: GPL-3.0-or-later
// What a window does with edits that another one did not come to save.
#include "core/files/personfolder.h"
#include "core/files/safesave.h"
#include "core/merge/lineage.h"
#include "core/profile/profileio.h"
#include "core/recovery/autosavefile.h"
#include "tests/ui/window/keptwindow.h"
#include "ui/window/actions.h"
#include "ui/window/mergedialog.h"
#include "ui/window/recovery.h"
#include "ui/window/recoverydialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;
using tests::KeptWindow;

class RecoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_kept = std::make_unique<KeptWindow>(); }
    void cleanup() { m_kept.reset(); }
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
    void mergedWithTheFileChangedSince();
    void nothingIsOfferedOfAPersonForgotten();
    void ofAFileThatIsBroken();
    void aTornOneIsToldAndLeft();
    void aBlindReviewHidesWhatWasRated();
    void closingAndDiscardingForgets();

private:
    QString leaveRenamed(const QString &path) const;
    void offer() { m_kept->window().offerUnsavedEdits(); }
    /// What the dialog shows, a line a row; Escape closes it.
    [[nodiscard]] QStringList shownRows() const;

    std::unique_ptr<KeptWindow> m_kept;
};

QString RecoveryTest::leaveRenamed(const QString &path) const
{
    core::Profile edited = KeptWindow::example();
    edited.person.name = u"Unsaved"_s;
    return m_kept->leave(path, edited);
}

QStringList RecoveryTest::shownRows() const
{
    QStringList rows;
    QTimer::singleShot(0, qApp, [&rows] {
        auto *dialog = qobject_cast<RecoveryDialog *>(QApplication::activeModalWidget());
        const QAbstractItemModel *model = dialog->findChild<QTreeView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data().toString() + u": "_s + model->index(row, 1).data().toString();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    m_kept->press(u"were not saved"_s, u"Show…"_s);
    return rows;
}

void RecoveryTest::withoutAnyNothingIsOffered()
{
    offer();
    QVERIFY(!m_kept->bar(u"not saved"_s));
    QVERIFY(!QFile::exists(m_kept->data()));
}

void RecoveryTest::restoredInOneStep()
{
    const QString autosave = leaveRenamed(m_kept->noor());
    offer();
    m_kept->press(u"were not saved"_s, u"Restore"_s);
    QVERIFY(!m_kept->bar(u"were not saved"_s));
    ProfileDocument &document = m_kept->document();
    QCOMPARE(document.path(), m_kept->noor());
    QCOMPARE(document.profile().person.name, u"Unsaved"_s);
    QVERIFY(document.isModified());
    // Still kept, now as this window's.
    QCOMPARE(m_kept->autosaves(), QStringList{autosave});
    QVERIFY(!core::AutosaveFile::takeLeftover(autosave));
    document.undoStack()->undo();
    QVERIFY(!document.isModified());
    QCOMPARE(core::writeProfile(document.profile()), KeptWindow::bytesOf(m_kept->noor()));
    document.undoStack()->redo();
    m_kept->window().actions().save->trigger();
    QVERIFY(!document.isModified());
    QVERIFY(KeptWindow::bytesOf(m_kept->noor()).contains("Unsaved"));
    QTRY_COMPARE(m_kept->autosaves(), QStringList());
}

void RecoveryTest::whatWouldChangeIsShown()
{
    core::Profile edited = KeptWindow::example();
    edited.person.name = u"Unsaved"_s;
    edited.evidence.removeFirst();
    m_kept->leave(m_kept->noor(), edited);
    offer();
    QVERIFY(m_kept->bar(u"two changes in noor.depthchart"_s));
    const QString rows = shownRows().join(u'\n');
    QCOMPARE(rows.count(u'\n'), 1);
    QVERIFY2(rows.contains(u"now Unsaved, was Noor Haddad"), qPrintable(rows));
    QVERIFY2(rows.contains(u"removed"), qPrintable(rows));
    // Looking changed nothing.
    QVERIFY(m_kept->bar(u"were not saved"_s));
    QCOMPARE(m_kept->autosaves().size(), 1);
    QVERIFY(m_kept->document().path().isEmpty());
}

void RecoveryTest::escapeKeepsThem()
{
    const QString autosave = leaveRenamed(m_kept->noor());
    offer();
    MessageBar *offered = m_kept->bar(u"were not saved"_s);
    QVERIFY(offered);
    QTest::keyClick(offered, Qt::Key_Escape);
    QVERIFY(!m_kept->bar(u"were not saved"_s));
    const auto left = core::AutosaveFile::takeLeftover(autosave);
    QVERIFY(left);
    QCOMPARE(left->read()->profile.person.name, u"Unsaved"_s);
}

void RecoveryTest::putOffTheyReturn()
{
    leaveRenamed(m_kept->noor());
    offer();
    m_kept->press(u"were not saved"_s, u"Later"_s);
    QVERIFY(!m_kept->bar(u"were not saved"_s));
    offer();
    QVERIFY(m_kept->bar(u"were not saved"_s));
}

void RecoveryTest::discardedAfterAQuestion()
{
    leaveRenamed(m_kept->noor());
    offer();
    KeptWindow::answer(QMessageBox::Cancel);
    m_kept->press(u"were not saved"_s, u"Discard…"_s);
    QVERIFY(m_kept->bar(u"were not saved"_s));
    QCOMPARE(m_kept->autosaves().size(), 1);
    KeptWindow::answer(QMessageBox::Discard);
    m_kept->press(u"were not saved"_s, u"Discard…"_s);
    QVERIFY(!m_kept->bar(u"were not saved"_s));
    QCOMPARE(m_kept->autosaves(), QStringList());
}

void RecoveryTest::severalOneAfterTheOther()
{
    leaveRenamed(m_kept->noor());
    core::Profile ada = KeptWindow::example();
    ada.id = u"ada"_s;
    const QString path = m_kept->path(u"ada.depthchart"_s);
    QVERIFY(core::safeSave(path, core::writeProfile(ada)));
    ada.person.role = u"Unsaved too"_s;
    m_kept->leave(path, ada);
    offer();
    const bool noorsFirst = m_kept->bar(u"in noor.depthchart"_s);
    m_kept->press(u"were not saved"_s, u"Restore"_s);
    QVERIFY(m_kept->bar(noorsFirst ? u"in ada.depthchart"_s : u"in noor.depthchart"_s));
    // The second in a window of its own.
    m_kept->press(u"were not saved"_s, u"Restore"_s);
    QVERIFY(!m_kept->bar(u"were not saved"_s));
    QStringList paths;
    for (MainWindow *window : KeptWindow::all()) {
        QVERIFY(window->document().isModified());
        paths << window->document().path();
    }
    paths.sort();
    QCOMPARE(paths, (QStringList{path, m_kept->noor()}));
}

void RecoveryTest::offeredOnOpeningThatFile()
{
    leaveRenamed(m_kept->noor());
    m_kept->window().openFile(m_kept->noor());
    QTRY_VERIFY(m_kept->bar(u"were not saved"_s));
    QCOMPARE(m_kept->document().profile().person.name, u"Noor Haddad"_s);
    m_kept->press(u"were not saved"_s, u"Restore"_s);
    QCOMPARE(KeptWindow::all().size(), 1);
    QCOMPARE(m_kept->document().profile().person.name, u"Unsaved"_s);
}

void RecoveryTest::whatIsSavedIsNotOffered()
{
    // Killed after the save, before the autosave was removed.
    m_kept->leave(m_kept->noor(), KeptWindow::example());
    // Whatever its layout.
    QVERIFY(core::safeSave(m_kept->noor(), core::writeProfile(KeptWindow::example()) + "\n\n"));
    offer();
    QVERIFY(!m_kept->bar(u"were not saved"_s));
    QCOMPARE(m_kept->autosaves(), QStringList());
}

void RecoveryTest::ofALivingWindowNothingIsOffered()
{
    core::Profile edited = KeptWindow::example();
    edited.person.name = u"Unsaved"_s;
    core::AutosaveFile living(core::autosaveFolder(m_kept->data(), edited.id, m_kept->noor()), u"living"_s);
    QVERIFY(living.write({m_kept->noor(), {}, QDateTime::currentDateTimeUtc(), edited}));
    offer();
    QVERIFY(!m_kept->bar(u"were not saved"_s));
    QCOMPARE(m_kept->autosaves(), QStringList{living.path()});
}

void RecoveryTest::ofAProfileNeverSaved()
{
    leaveRenamed({});
    offer();
    QVERIFY(m_kept->bar(u"the profile of Unsaved, which has no file yet"_s));
    m_kept->press(u"were not saved"_s, u"Restore"_s);
    ProfileDocument &document = m_kept->document();
    QVERIFY(document.path().isEmpty());
    QVERIFY(document.isModified());
    QCOMPARE(document.profile().person.name, u"Unsaved"_s);
    QCOMPARE(m_kept->autosaves().size(), 1);
}

void RecoveryTest::ofAFileThatIsGone()
{
    leaveRenamed(m_kept->noor());
    QVERIFY(QFile::remove(m_kept->noor()));
    offer();
    m_kept->press(u"not there any more"_s, u"Restore"_s);
    ProfileDocument &document = m_kept->document();
    QCOMPARE(document.path(), m_kept->noor());
    QVERIFY(document.isModified());
    m_kept->window().actions().save->trigger();
    QVERIFY(!document.isModified());
    QVERIFY(KeptWindow::bytesOf(m_kept->noor()).contains("Unsaved"));
}

void RecoveryTest::ofAFileChangedSince()
{
    leaveRenamed(m_kept->noor());
    core::Profile theirs = KeptWindow::example();
    theirs.person.role = u"Theirs"_s;
    QVERIFY(core::safeSave(m_kept->noor(), core::writeProfile(theirs)));
    offer();
    m_kept->press(u"changed the file since"_s, u"Restore"_s);
    ProfileDocument &document = m_kept->document();
    QCOMPARE(document.profile().person.name, u"Unsaved"_s);
    QVERIFY(m_kept->bar(u"Changed on the disk."_s));
    // Saving asks, and takes nothing away.
    m_kept->window().actions().save->trigger();
    QVERIFY(m_kept->bar(u"Not saved yet."_s));
    QVERIFY(KeptWindow::bytesOf(m_kept->noor()).contains("Theirs"));
    document.undoStack()->undo();
    QCOMPARE(document.profile().person.role, u"Theirs"_s);
}

void RecoveryTest::mergedWithTheFileChangedSince()
{
    leaveRenamed(m_kept->noor());
    // As the window that was killed kept it.
    QVERIFY(!core::Lineage(m_kept->data())
                 .read(KeptWindow::example(), QDateTime::currentDateTimeUtc().addSecs(-60))
                 .isEmpty());
    core::Profile theirs = KeptWindow::example();
    theirs.person.role = u"Theirs"_s;
    theirs.evidence.append(theirs.evidence.constFirst());
    theirs.evidence.last().id = core::EntryId(u"theirs"_s);
    QVERIFY(core::safeSave(m_kept->noor(), core::writeProfile(theirs)));
    offer();
    m_kept->press(u"changed the file since"_s, u"Restore"_s);
    QTimer accept;
    connect(&accept, &QTimer::timeout, this, [] {
        if (auto *dialog = qobject_cast<MergeDialog *>(QApplication::activeModalWidget()))
            dialog->findChild<QAbstractButton *>(u"merge"_s)->click();
    });
    accept.start(10);
    m_kept->press(u"Changed on the disk."_s, u"Merge…"_s);
    m_kept->window().actions().save->trigger();
    const core::Result<core::Profile> saved = profileIn(m_kept->noor());
    QVERIFY(saved.has_value());
    QCOMPARE(saved->person.name, u"Unsaved"_s);
    QCOMPARE(saved->person.role, u"Theirs"_s);
    QCOMPARE(saved->evidence.size(), theirs.evidence.size());
    QCOMPARE(saved->evidence.constLast().id.text(), u"theirs"_s);
}

void RecoveryTest::nothingIsOfferedOfAPersonForgotten()
{
    leaveRenamed(m_kept->noor());
    offer();
    auto *recovery = m_kept->window().findChild<Recovery *>();
    recovery->forget(core::personFolder(m_kept->data(), u"somebody else"_s));
    QVERIFY(m_kept->bar(u"were not saved"_s));
    recovery->forget(core::personFolder(m_kept->data(), KeptWindow::example().id));
    QVERIFY(!m_kept->bar(u"were not saved"_s));
}

void RecoveryTest::ofAFileThatIsBroken()
{
    leaveRenamed(m_kept->noor());
    QVERIFY(core::safeSave(m_kept->noor(), "{ nonsense"));
    offer();
    m_kept->press(u"were not saved"_s, u"Restore"_s);
    QCOMPARE(m_kept->document().profile().person.name, u"Unsaved"_s);
    QVERIFY(m_kept->document().isModified());
    m_kept->window().actions().save->trigger();
    QCOMPARE(KeptWindow::bytesOf(m_kept->noor()), QByteArray("{ nonsense"));
}

void RecoveryTest::aTornOneIsToldAndLeft()
{
    const QString autosave = leaveRenamed(m_kept->noor());
    const QByteArray bytes = KeptWindow::bytesOf(autosave);
    QVERIFY(core::safeSave(autosave, bytes.first(bytes.size() / 2)));
    offer();
    MessageBar *told = m_kept->bar(u"cannot be restored"_s);
    QVERIFY(told);
    QVERIFY(told->text().contains(autosave));
    m_kept->press(u"cannot be restored"_s, u"Later"_s);
    QCOMPARE(KeptWindow::bytesOf(autosave), bytes.first(bytes.size() / 2));
}

void RecoveryTest::aBlindReviewHidesWhatWasRated()
{
    core::Profile edited = KeptWindow::example();
    core::Review review;
    review.id = core::EntryId(u"blind"_s);
    review.date = QDate(2026, 11, 23);
    review.blind = true;
    edited.reviews << review;
    QVERIFY(core::safeSave(m_kept->noor(), core::writeProfile(edited)));
    for (core::DomainEntry &entry : edited.domains)
        entry.manager = core::Depth(1);
    m_kept->leave(m_kept->noor(), edited);
    offer();
    const QString rows = shownRows().join(u'\n');
    QVERIFY(!rows.isEmpty());
    QVERIFY2(!rows.contains(u"now 1"_s), qPrintable(rows));
}

void RecoveryTest::closingAndDiscardingForgets()
{
    leaveRenamed(m_kept->noor());
    offer();
    m_kept->press(u"were not saved"_s, u"Restore"_s);
    KeptWindow::answer(QMessageBox::Cancel);
    QVERIFY(!m_kept->window().close());
    QCOMPARE(m_kept->autosaves().size(), 1);
    KeptWindow::answer(QMessageBox::Discard);
    QVERIFY(m_kept->window().close());
    QTRY_COMPARE(m_kept->autosaves(), QStringList());
}

QTEST_MAIN(RecoveryTest)
#include "tst_recovery.moc"
