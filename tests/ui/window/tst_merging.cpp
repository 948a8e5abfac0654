// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/finishedpdf.h"
#include "core/profile/profileio.h"
#include "core/review/blindness.h"
#include "core/review/review.h"
#include "resources/paths.h"
#include "tests/core/merge/mergesamples.h"
#include "tests/support/plainpdf.h"
#include "ui/document/documentfile.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/conflictmodel.h"
#include "ui/window/conflicttable.h"
#include "ui/window/mainwindow.h"
#include "ui/window/mergedialog.h"
#include "ui/window/profilefiles.h"
#include "ui/window/session.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::core;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const DomainId safety{u"safety"_s};

Profile noorWith(const std::function<void(Profile &)> &change)
{
    return samples::with(samples::noor(), change);
}

void rate(Profile &profile, int depth)
{
    for (const QString &id : {u"safety"_s, u"model_eval"_s, u"prompt_eng"_s})
        entryFor(profile, DomainId(id)).self = Depth(depth);
}

/// A report with these bytes attached.
QByteArray reportWith(const QByteArray &profile)
{
    PdfDetails details;
    details.attachment = PdfAttachment{u"noor.depthchart"_s, profileMimeType(), u"The profile"_s, profile};
    return finishedPdf(test::emptyPagesPdf(), details).value();
}

QStringList textsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        texts << first.data().toString() + u": "_s + first.siblingAtColumn(1).data().toString();
        texts += textsOf(model, first);
    }
    return texts;
}

} // namespace

class TestMerging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void conflictsByTheKeyboardAlone();
    void anEarlierCopyIsAskedAbout();
    void conflictsByTheMouse();
    void allFromOneSide_data();
    void allFromOneSide();
    void cancelChangesNothing();
    void theSameCopyIsNothingToMerge();
    void unsavedEditsAreMergedToo();
    void aPartialCopyRemovesNothing();
    void aCopyOutOfAReport();
    void hostileCopiesAreRefused_data();
    void hostileCopiesAreRefused();
    void theLastCommonStateIsKept();
    void removalsAreShown();
    void mergedAgainAfterUndo();
    void aBlindReviewStaysBlind();
    void readOnlyProfilesAreNotMergedInto();
    void aCopyThatIsOpenedOffersToBeMerged();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString write(const QString &name, const Profile &profile) const
    {
        return write(name, writeProfile(profile));
    }
    void open(const Profile &profile);
    /// Merges the file; `act` runs once the dialog is open, and must close it.
    bool merge(const QString &path, const std::function<void(MergeDialog &)> &act = {});
    [[nodiscard]] ProfileDocument &document() const { return m_window->document(); }
    [[nodiscard]] MessageBar *bar() const;
    [[nodiscard]] QString status() const;

    std::shared_ptr<const Rubric> m_rubric;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    int m_dialogs = 0;
};

void TestMerging::initTestCase()
{
    QApplication::setFont(applicationFont());
    auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
    applyAppearance(Appearance::Light);
}

void TestMerging::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_session = std::make_unique<Session>(*m_settings);
    m_window = std::make_unique<MainWindow>(
        WindowContext{m_rubric, *m_session, QDate(2026, 11, 23), m_folder->filePath(u"data"_s)});
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_dialogs = 0;
}

void TestMerging::cleanup()
{
    m_window.reset();
}

QString TestMerging::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    // Copies are made of what was opened before, however fast the test.
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(60);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                           file.flush() && file.setFileTime(later, QFileDevice::FileModificationTime);
    return isWritten ? file.fileName() : QString();
}

void TestMerging::open(const Profile &profile)
{
    m_window->openFile(write(u"noor.depthchart"_s, profile));
    QCOMPARE(document().profile(), profile);
}

bool TestMerging::merge(const QString &path, const std::function<void(MergeDialog &)> &act)
{
    if (act) {
        QTimer::singleShot(0, this, [this, act] {
            auto *dialog = qobject_cast<MergeDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            ++m_dialogs;
            QCoreApplication::processEvents();
            act(*dialog);
            // Whatever failed in there, nothing waits for it.
            dialog->close();
        });
    }
    return m_window->findChild<ProfileFiles *>()->mergeFrom(path);
}

MessageBar *TestMerging::bar() const
{
    const QList<MessageBar *> bars = m_window->findChildren<MessageBar *>();
    const auto shown = std::ranges::find_if(bars, &QWidget::isVisible);
    return shown == bars.end() ? nullptr : *shown;
}

QString TestMerging::status() const
{
    QString text;
    for (const QWidget *label : m_window->findChild<StatusLine *>()->findChildren<QWidget *>())
        text += label->property("text").toString() + u'\n';
    return text;
}

void TestMerging::conflictsByTheKeyboardAlone()
{
    const Profile common = noorWith([](Profile &p) { rate(p, 2); });
    open(common);
    document().edit(u"Rate"_s, [](Profile &p) { rate(p, 3); });
    const Profile before = document().profile();
    const QString path = write(u"mira.depthchart"_s, samples::with(common, [](Profile &p) {
                                   rate(p, 4);
                                   p.person.role = u"Lead"_s;
                               }));
    QVERIFY(merge(path, [](MergeDialog &dialog) {
        auto *table = dialog.findChild<ConflictTable *>();
        auto *button = dialog.findChild<QPushButton *>(u"merge"_s);
        QCOMPARE(dialog.focusWidget(), table);
        QCOMPARE(table->model()->rowCount(), 3);
        const QModelIndex first = table->model()->index(0, 0);
        QCOMPARE(first.data().toString(), u"Prompt engineering, self-rating"_s);
        QCOMPARE(first.siblingAtColumn(ConflictModel::Before).data().toString(), u"2"_s);
        QCOMPARE(first.siblingAtColumn(ConflictModel::Here).data().toString(), u"3"_s);
        QCOMPARE(first.siblingAtColumn(ConflictModel::There).data().toString(), u"4"_s);
        // Not before all is chosen.
        QVERIFY(!button->isEnabled());
        QTest::keyClick(table, Qt::Key_Return);
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Left);
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(!button->isEnabled());
        QTest::keyClick(table, Qt::Key_Right);
        QVERIFY(button->isEnabled());
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(dialog.isHidden());
    }));
    QCOMPARE(m_dialogs, 1);
    QCOMPARE(findEntry(document().profile(), DomainId(u"prompt_eng"_s))->self, Depth(4));
    QCOMPARE(findEntry(document().profile(), DomainId(u"model_eval"_s))->self, Depth(3));
    QCOMPARE(findEntry(document().profile(), safety)->self, Depth(4));
    QCOMPARE(document().profile().person.role, u"Lead"_s);
    QVERIFY2(status().contains(u"mira.depthchart: one change, three conflicts settled"_s),
             qPrintable(status()));
    QCOMPARE(document().undoStack()->undoText(), u"Merge mira.depthchart"_s);
    document().undoStack()->undo();
    QCOMPARE(document().profile(), before);
}

void TestMerging::anEarlierCopyIsAskedAbout()
{
    open(noorWith([](Profile &p) { p.person.role = u"Lead"_s; }));
    const QString path = write(u"mira.depthchart"_s, samples::noor());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(!merge(path, [](MergeDialog &dialog) {
        QCOMPARE(dialog.findChild<ConflictTable *>()->model()->rowCount(), 1);
        dialog.reject();
    }));
    QCOMPARE(document().profile().person.role, u"Lead"_s);
}

void TestMerging::conflictsByTheMouse()
{
    const Profile common = noorWith([](Profile &p) { rate(p, 2); });
    open(common);
    document().edit(u"Rate"_s, [](Profile &p) { rate(p, 3); });
    const QString path = write(u"mira.depthchart"_s, samples::with(common, [](Profile &p) { rate(p, 4); }));
    QVERIFY(merge(path, [](MergeDialog &dialog) {
        auto *table = dialog.findChild<ConflictTable *>();
        for (int row = 0; row < 3; ++row) {
            const QModelIndex side =
                table->model()->index(row, row == 1 ? ConflictModel::There : ConflictModel::Here);
            table->scrollTo(side);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(side).center());
            QCOMPARE(side.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        }
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"merge"_s), Qt::LeftButton);
    }));
    QCOMPARE(findEntry(document().profile(), DomainId(u"prompt_eng"_s))->self, Depth(3));
    QCOMPARE(findEntry(document().profile(), DomainId(u"model_eval"_s))->self, Depth(4));
    QCOMPARE(findEntry(document().profile(), safety)->self, Depth(3));
}

void TestMerging::allFromOneSide_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("depth");
    QTest::newRow("here") << int(Qt::Key_H) << 3;
    QTest::newRow("copy") << int(Qt::Key_C) << 4;
}

void TestMerging::allFromOneSide()
{
    QFETCH(const int, key);
    QFETCH(const int, depth);
    const Profile common = noorWith([](Profile &p) { rate(p, 2); });
    open(common);
    document().edit(u"Rate"_s, [](Profile &p) { rate(p, 3); });
    const QString path = write(u"mira.depthchart"_s, samples::with(common, [](Profile &p) { rate(p, 4); }));
    QVERIFY(merge(path, [key](MergeDialog &dialog) {
        QTest::keyClick(&dialog, static_cast<Qt::Key>(key), Qt::AltModifier);
        // A button that is pressed by its letter stays down for a moment.
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"merge"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_M, Qt::AltModifier);
        QTRY_VERIFY(dialog.isHidden());
    }));
    QCOMPARE(findEntry(document().profile(), safety)->self, Depth(depth));
    QCOMPARE(findEntry(document().profile(), DomainId(u"prompt_eng"_s))->self, Depth(depth));
}

void TestMerging::cancelChangesNothing()
{
    open(samples::noor());
    const QByteArray copy = writeProfile(noorWith([](Profile &p) { p.person.role = u"Lead"_s; }));
    const QString path = write(u"mira.depthchart"_s, copy);
    QVERIFY(!merge(path, [](MergeDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }));
    QCOMPARE(m_dialogs, 1);
    QCOMPARE(document().profile(), samples::noor());
    QCOMPARE(document().undoStack()->count(), 0);
    QVERIFY(!document().isModified());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), copy);
}

void TestMerging::theSameCopyIsNothingToMerge()
{
    open(samples::noor());
    QVERIFY(merge(write(u"same.depthchart"_s, samples::noor())));
    QCOMPARE(document().undoStack()->count(), 0);
    QVERIFY2(status().contains(u"Nothing to merge: all that same.depthchart has is here"_s),
             qPrintable(status()));
    // What was made in the window and not written yet reads otherwise, and says the same.
    document().edit(u"Add"_s, [](Profile &p) { p.evidence.append(samples::piece(u"new"_s)); });
    QVERIFY(merge(write(u"same.depthchart"_s, samples::read(document().profile()))));
    // An older copy has nothing new either.
    QVERIFY(merge(write(u"older.depthchart"_s, samples::noor())));
    QCOMPARE(document().undoStack()->count(), 1);
    QVERIFY(!bar());
}

void TestMerging::unsavedEditsAreMergedToo()
{
    open(samples::noor());
    document().edit(u"Add"_s, [](Profile &p) { p.evidence.append(samples::piece(u"mine"_s)); });
    const Profile copy = noorWith([](Profile &p) { p.evidence.append(samples::piece(u"theirs"_s)); });
    QVERIFY(merge(write(u"mira.depthchart"_s, copy), [](MergeDialog &dialog) {
        const QStringList lines = textsOf(*dialog.findChild<QTreeView *>()->model());
        QCOMPARE(lines, (QStringList{u"From the copy (1): "_s, u"Evidence “Work theirs”: added"_s,
                                     u"Only here (1): "_s, u"Evidence “Work mine”: added"_s}));
        dialog.accept();
    }));
    const QStringList ids = samples::idsOf(document().profile().evidence);
    QVERIFY(ids.contains(u"mine"_s) && ids.contains(u"theirs"_s));
    QCOMPARE(document().undoStack()->count(), 2);
}

void TestMerging::aPartialCopyRemovesNothing()
{
    open(samples::noor());
    Profile copy = copyForRating(samples::noor());
    for (DomainEntry &entry : copy.domains)
        entry.manager = Depth(1);
    QVERIFY(merge(write(u"rated.depthchart"_s, copy), [](MergeDialog &dialog) {
        QString said;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.contains(u"The copy leaves out"_s), qPrintable(said));
        QVERIFY(!dialog.findChild<ConflictTable *>());
        dialog.accept();
    }));
    Profile expected = samples::noor();
    for (DomainEntry &entry : expected.domains)
        entry.manager = findEntry(copy, entry.domain) ? Depth(1) : entry.manager;
    QCOMPARE(writeProfile(document().profile()), writeProfile(expected));
}

void TestMerging::aCopyOutOfAReport()
{
    open(samples::noor());
    const Profile copy = noorWith([](Profile &p) { p.person.role = u"Lead"_s; });
    QVERIFY(merge(write(u"noor.pdf"_s, reportWith(writeProfile(copy))),
                  [](MergeDialog &dialog) { dialog.accept(); }));
    QCOMPARE(document().profile().person.role, u"Lead"_s);
    QVERIFY(document().path().endsWith(u"noor.depthchart"_s));
}

void TestMerging::hostileCopiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto changed = [](const std::function<void(Profile &)> &change) {
        Profile copy = samples::noor();
        change(copy);
        return writeProfile(copy);
    };
    QTest::newRow("another profile") << changed([](Profile &p) {
        p.id = u"somebody"_s;
        p.person.name = u"Ada <b>Example</b>"_s;
    }) << u"It is the profile of Ada <b>Example</b>, not a copy of this one."_s;
    QTest::newRow("newer") << changed([](Profile &p) { p.version = 2; }) << u"newer version"_s;
    QTest::newRow("broken") << QByteArray("{") << u"Nothing was changed"_s;
    QTest::newRow("empty") << QByteArray() << u"Nothing was changed"_s;
    QTest::newRow("many faults") << changed([](Profile &p) {
        for (DomainEntry &entry : p.domains)
            entry.self = Depth(99);
    }) << u"faults. Nothing was changed"_s;
    QTest::newRow("a PDF without a profile") << test::emptyPagesPdf() << u"Nothing was changed"_s;
}

void TestMerging::hostileCopiesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    open(samples::noor());
    QVERIFY(!merge(write(u"copy"_s, bytes)));
    QVERIFY(bar());
    QVERIFY2(bar()->text().contains(said), qPrintable(bar()->text()));
    QCOMPARE(document().profile(), samples::noor());
    QCOMPARE(document().undoStack()->count(), 0);
}

/// Saved, sent, and edited on both sides: nobody is asked about what only one of them changed.
void TestMerging::theLastCommonStateIsKept()
{
    open(samples::noor());
    document().edit(u"Rate"_s, [](Profile &p) { rate(p, 2); });
    m_window->actions().save->trigger();
    const Profile sent = samples::read(document().profile());
    document().edit(u"Rate"_s, [](Profile &p) { rate(p, 3); });
    m_window->actions().save->trigger();
    const Profile copy = samples::with(sent, [](Profile &p) { p.person.role = u"Lead"_s; });
    QVERIFY(merge(write(u"mira.depthchart"_s, copy), [](MergeDialog &dialog) {
        QString said;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.contains(u"Compared with the state of "_s), qPrintable(said));
        QVERIFY(!dialog.findChild<ConflictTable *>());
        dialog.accept();
    }));
    QCOMPARE(findEntry(document().profile(), safety)->self, Depth(3));
    QCOMPARE(document().profile().person.role, u"Lead"_s);
}

void TestMerging::removalsAreShown()
{
    open(samples::noor());
    document().edit(u"Add"_s, [](Profile &p) { p.evidence.append(samples::piece(u"new"_s)); });
    m_window->actions().save->trigger();
    const Profile sent = samples::read(document().profile());
    // It has what was added last, so that it had the rest too.
    const Profile copy = samples::with(sent, [](Profile &p) { p.evidence.removeFirst(); });
    QVERIFY(merge(write(u"mira.depthchart"_s, copy), [](MergeDialog &dialog) {
        const QAbstractItemModel &model = *dialog.findChild<QTreeView *>()->model();
        QCOMPARE(model.index(0, 0).data().toString(), u"Removed in the copy (1)"_s);
        const QModelIndex outcome = model.index(0, 1, model.index(0, 0));
        QCOMPARE(outcome.data().toString(), u"removed"_s);
        QVERIFY(!outcome.data(Qt::DecorationRole).value<QIcon>().isNull());
        dialog.accept();
    }));
    QCOMPARE(document().profile().evidence.size(), sent.evidence.size() - 1);
}

void TestMerging::mergedAgainAfterUndo()
{
    open(samples::noor());
    const QString path = write(u"mira.depthchart"_s, noorWith([](Profile &p) { p.person.role = u"Lead"_s; }));
    const auto accept = [](MergeDialog &dialog) { dialog.accept(); };
    QVERIFY(merge(path, accept));
    QVERIFY(merge(path));
    document().undoStack()->undo();
    m_window->actions().save->trigger();
    QVERIFY(merge(path, accept));
    QCOMPARE(document().profile().person.role, u"Lead"_s);
    QCOMPARE(m_dialogs, 2);
    // What was saved with the copy in it is not what is here after Undo.
    m_window->actions().save->trigger();
    document().undoStack()->undo();
    QVERIFY(merge(path, accept));
    QCOMPARE(document().profile().person.role, u"Lead"_s);
    QCOMPARE(m_dialogs, 3);
}

void TestMerging::aBlindReviewStaysBlind()
{
    const Profile blind = samples::read(startedReview(samples::noor(), m_rubric->framework,
                                                      QDate(2026, 11, 23), true, {}, EntryId(u"review"_s)));
    open(blind);
    document().setRater(Rater::Manager);
    const Profile copy = samples::with(blind, [](Profile &p) {
        entryFor(p, safety).self = Depth(5);
        entryFor(p, safety).target = Depth(5);
        p.plan->steps[0].note = u"to level 5"_s;
    });
    QVERIFY(merge(write(u"noor2.depthchart"_s, copy), [](MergeDialog &dialog) {
        const QStringList lines = textsOf(*dialog.findChild<QTreeView *>()->model());
        QVERIFY(lines.contains(u"Safety & alignment, self-rating: hidden until both are in"_s));
        for (const QString &line : lines)
            QVERIFY2(!line.contains(u'5'), qPrintable(line));
        dialog.accept();
    }));
    QCOMPARE(findEntry(document().profile(), safety)->self, Depth(5));
}

void TestMerging::readOnlyProfilesAreNotMergedInto()
{
    QVERIFY(!m_window->actions().mergeFrom->isEnabled());
    Profile newer = samples::noor();
    newer.version = 2;
    open(newer);
    QVERIFY(!m_window->actions().mergeFrom->isEnabled());
    QVERIFY(!merge(write(u"copy.depthchart"_s, noorWith([](Profile &p) { p.person.role = u"x"_s; }))));
    QCOMPARE(document().profile(), newer);
}

void TestMerging::aCopyThatIsOpenedOffersToBeMerged()
{
    open(samples::noor());
    const auto opened = [this](const QString &path) {
        m_window->openFile(path);
        const QList<QWidget *> windows = QApplication::topLevelWidgets();
        const auto other = std::ranges::find_if(windows, [this](QWidget *each) {
            return each != m_window.get() && qobject_cast<MainWindow *>(each);
        });
        return std::unique_ptr<MainWindow>(other == windows.end() ? nullptr
                                                                  : qobject_cast<MainWindow *>(*other));
    };
    const auto button = [](const MainWindow &window) {
        const QList<MessageBar *> bars = window.findChildren<MessageBar *>();
        QPushButton *found = nullptr;
        for (const MessageBar *each : bars) {
            for (auto *candidate : each->findChildren<QAbstractButton *>()) {
                if (candidate->text() == u"&Merge into noor.depthchart"_s)
                    found = qobject_cast<QPushButton *>(candidate);
            }
        }
        return found;
    };
    const QString copy = write(u"mira.depthchart"_s, noorWith([](Profile &p) { p.person.role = u"Lead"_s; }));
    std::unique_ptr<MainWindow> other = opened(copy);
    QVERIFY(other && button(*other));
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<MergeDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->accept();
    });
    QTest::mouseClick(button(*other), Qt::LeftButton);
    QCOMPARE(document().profile().person.role, u"Lead"_s);
    // A partial copy says that it is one, too.
    other.reset();
    other = opened(write(u"rating.depthchart"_s, copyForRating(samples::noor())));
    QVERIFY(other && button(*other));
    const auto *said = qobject_cast<MessageBar *>(button(*other)->parentWidget());
    QVERIFY(said && said->text().contains(u"Left out on purpose"_s));
    other.reset();
    // Somebody else's does not.
    other = opened(write(u"ada.depthchart"_s, noorWith([](Profile &p) { p.id = u"ada"_s; })));
    QVERIFY(other && !button(*other));
}

QTEST_MAIN(TestMerging)
#include "tst_merging.moc"
