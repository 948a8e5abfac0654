// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/pages/evidencecard.h"
#include "ui/pages/evidencepage.h"
#include "ui/pages/evidencetable.h"
#include "ui/pages/notescard.h"
#include "ui/pages/rubriccard.h"
#include "ui/pages/rubricmodel.h"
#include "ui/pages/rubrictree.h"
#include "ui/pages/suggestionlist.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const ChosenTask promptTwo{0, {core::Depth(2), 1}};

core::Evidence piece(const QString &id, const QList<core::EvidenceLink> &links = {})
{
    core::Evidence result;
    result.id = core::EntryId(id);
    result.text = u"Work "_s + id;
    result.date = QDate(2026, 5, 1);
    result.tasks = links;
    return result;
}

core::EvidenceLink link(const QString &task)
{
    return {task, std::nullopt, core::Rater::Self, {}};
}

/// Prompt engineering: levels 1 and 3 shown, level 2 not.
core::Profile sample()
{
    core::Profile profile = tests::profile();
    profile.evidence = {piece(u"one"_s, {link(u"prompt_eng/1/1"_s), link(u"prompt_eng/3/1"_s)}),
                        piece(u"free"_s)};
    profile.evidence[1].link = u"https://example.org/free"_s;
    return profile;
}

/// Statements that share words with the tasks of the fixture's framework.
std::shared_ptr<const Rubric> rubric()
{
    core::Framework framework = tests::framework();
    framework.domains[0].levels[1].canExecute = {u"Compare prompt variants on a fixed set of cases"_s};
    framework.domains[2].levels[0].canExecute = {u"Filter personal data out of the logs"_s};
    return std::make_shared<const Rubric>(Rubric{framework, {}});
}

} // namespace

/// Stands in for the browser.
class Opened final : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls << url; }
};

class TestEvidencePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAtTheMissingFoundation();
    void aClaimIsToldWithWhatWouldCloseIt();
    void theBarLeadsToTheTasks();
    void spaceLinksFromTheList();
    void spaceLinksFromTheRubric();
    void theRubricOffersANewPiece();
    void aPieceIsTypedAndRemoved();
    void theFilterFollowsTheRubric();
    void aChosenFilterStays();
    void littleRoomKeepsWhatWasDoneAndTheCount();
    void whatIsOpenStaysOpen();
    void aLinkOpensByAClick();
    void theManagerTicksApart();
    void anEmptyProfileSaysWhatBelongsHere();
    void notesAreGoneThrough();
    void theBoxForNotesFillsItsCard();
    void pastedNotesAreReadByAKey();
    void anAcceptedStatementComesBackWhenUndone();
    void whatIsNotLinkedIsGoneThrough();
    void pastedTextIsNotes();
    void aDroppedFileIsNotes();
    void brokenNotesAreTold();
    void readOnlyTakesNothing();

private:
    void load(const core::Profile &profile);
    void choose(const ChosenTask &task);
    void chooseEvidence(const QString &id);
    [[nodiscard]] RubricCard &rubricCard() const { return *m_page->findChild<RubricCard *>(); }
    [[nodiscard]] RubricTree &tree() const { return rubricCard().tree(); }
    [[nodiscard]] EvidenceTable &table() const { return *m_page->findChild<EvidenceTable *>(); }
    [[nodiscard]] EvidenceModel &model() const { return m_page->findChild<EvidenceCard *>()->model(); }
    [[nodiscard]] NotesCard &notes() const { return *m_page->findChild<NotesCard *>(); }
    [[nodiscard]] MessageBar &bar() const { return *m_page->findChild<MessageBar *>(); }
    [[nodiscard]] core::Evidence evidence(const QString &id) const
    {
        const core::Evidence *found = findEvidence(m_document->profile(), core::EntryId(id));
        return found ? *found : core::Evidence();
    }
    /// Reads notes and waits for the first statement.
    void readNotes(const QString &text);

    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<EvidencePage> m_page;
};

void TestEvidencePage::init()
{
    m_document = std::make_unique<ProfileDocument>(rubric());
    m_document->load(sample(), {}, {});
    m_page = std::make_unique<EvidencePage>(*m_document, QDate(2026, 11, 23));
    m_page->resize(1100, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestEvidencePage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void TestEvidencePage::load(const core::Profile &profile)
{
    m_document->load(profile, {}, {});
}

void TestEvidencePage::choose(const ChosenTask &task)
{
    tree().goTo(rubricCard().model().indexOfTask(task));
    QCOMPARE(rubricCard().task(), task);
}

void TestEvidencePage::chooseEvidence(const QString &id)
{
    table().choose(core::EntryId(id));
    QCOMPARE(table().chosenEvidence(), core::EntryId(id));
}

void TestEvidencePage::readNotes(const QString &text)
{
    notes().read(text, u"notes.md"_s);
    QTRY_VERIFY(notes().session().current() >= 0);
}

void TestEvidencePage::opensAtTheMissingFoundation()
{
    QCOMPARE(rubricCard().domain(), 0);
    QVERIFY(bar().isVisible());
    QCOMPARE(bar().text(),
             u"Level 2 has 0 of 1, 1 needed. Missing: Compare prompt variants on a fixed set of cases."_s);
    QVERIFY(bar().accessibleName().contains(u"level 3 is shown, its foundation is not"_s));
}

void TestEvidencePage::aClaimIsToldWithWhatWouldCloseIt()
{
    rubricCard().goToDomain(1);
    QCOMPARE(bar().kind(), MessageBar::Kind::Info);
    QVERIFY(bar().accessibleName().contains(u"Model evaluation: you say 2; no level is shown yet."_s));
    QCOMPARE(
        bar().text(),
        u"Level 1 has 0 of 1, 1 needed. This would show it: Task of level 1. Level 2 is open as well."_s);
    core::Profile secured = sample();
    secured.evidence.removeFirst();
    load(secured);
    rubricCard().goToDomain(2);
    QVERIFY2(!bar().isVisible(), "nothing is claimed and nothing is missing");
}

void TestEvidencePage::theBarLeadsToTheTasks()
{
    bar().findChild<QPushButton *>()->click();
    QCOMPARE(rubricCard().level(), core::Depth(2));
    QVERIFY(tree().isExpanded(tree().currentIndex()));
}

void TestEvidencePage::spaceLinksFromTheList()
{
    model().setFilter({});
    choose(promptTwo);
    chooseEvidence(u"free"_s);
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(evidence(u"free"_s).tasks.size(), 1);
    QCOMPARE(evidence(u"free"_s).tasks.at(0).statement, u"Compare prompt variants on a fixed set of cases"_s);
    QVERIFY2(!bar().isVisible(), "the foundation is there now");
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY(evidence(u"free"_s).tasks.isEmpty());
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QCOMPARE(m_document->profile(), sample());
}

void TestEvidencePage::spaceLinksFromTheRubric()
{
    model().setFilter({});
    chooseEvidence(u"free"_s);
    choose(promptTwo);
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(evidence(u"free"_s).tasks.size(), 1);
    QVERIFY(tree().currentIndex().data(RubricModel::LinkedRole).toBool());
    QTest::keyClick(&tree(), Qt::Key_Space);
    QVERIFY(evidence(u"free"_s).tasks.isEmpty());
}

void TestEvidencePage::theRubricOffersANewPiece()
{
    choose(promptTwo);
    QVERIFY(table().chosenEvidence().isEmpty());
    QTest::keyClick(&tree(), Qt::Key_Space);
    QVERIFY2(table().findChild<QLineEdit *>(), "a new piece can be typed");
    QCOMPARE(m_document->profile(), sample());
}

void TestEvidencePage::aPieceIsTypedAndRemoved()
{
    m_page->addPiece();
    auto *editor = table().findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Shipped it"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_document->profile().evidence.size(), 3);
    QTRY_COMPARE(table().chosenEvidence(), m_document->profile().evidence.constLast().id);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(m_document->profile(), sample());
}

void TestEvidencePage::theFilterFollowsTheRubric()
{
    QCOMPARE(model().filter(), (EvidenceFilter{EvidenceFilter::Kind::Domain, 0, {}}));
    rubricCard().goToDomain(2);
    QCOMPARE(model().filter(), (EvidenceFilter{EvidenceFilter::Kind::Domain, 2, {}}));
    tree().goTo(rubricCard().model().indexOfLevel(0, core::Depth(3)));
    QCOMPARE(model().filter(), (EvidenceFilter{EvidenceFilter::Kind::Domain, 0, core::Depth(3)}));
    choose(promptTwo);
    QVERIFY2(!model().filter().level, "a task keeps the evidence of its domain at hand");
}

void TestEvidencePage::aChosenFilterStays()
{
    auto *what = m_page->findChildren<QComboBox *>().constFirst();
    what->setFocus();
    QTest::keyClick(what, Qt::Key_Home);
    QCOMPARE(model().filter().kind, EvidenceFilter::Kind::All);
    QTest::keyClick(what, Qt::Key_Down);
    QCOMPARE(model().filter().kind, EvidenceFilter::Kind::Unlinked);
    rubricCard().goToDomain(2);
    QCOMPARE(model().filter().kind, EvidenceFilter::Kind::Unlinked);
}

void TestEvidencePage::littleRoomKeepsWhatWasDoneAndTheCount()
{
    core::Profile profile = sample();
    profile.evidence[0].text = u"Load shedding held search in the September peak"_s;
    load(profile);
    m_page->resize(880, 480);
    const auto *title = m_page->findChild<EvidenceCard *>()->findChild<ElidedLabel *>();
    QTRY_VERIFY(title->shownLines().constFirst().endsWith(u"1 of 2"_s));
    QCOMPARE(title->accessibleName(), u"Evidence for Prompt engineering, 1 of 2"_s);
    const int row = model().rowOf(core::EntryId(u"one"_s));
    const int line = table().fontMetrics().lineSpacing();
    const QRect room = table().visualRect(model().index(row, EvidenceModel::Work));
    const QRect needed = table().fontMetrics().boundingRect(
        QRect(0, 0, room.width() - 16, 1000), Qt::TextWordWrap, profile.evidence.constFirst().text);
    QVERIFY(needed.height() > line);
    QVERIFY(room.height() >= needed.height());
}

void TestEvidencePage::whatIsOpenStaysOpen()
{
    auto *filter = rubricCard().findChild<SegmentedControl *>();
    choose(promptTwo);
    filter->setCurrentIndex(1);
    QCOMPARE(rubricCard().task(), promptTwo);
    model().setFilter({});
    chooseEvidence(u"free"_s);
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY2(!rubricCard().task().isValid(), "what is shown is not missing any more");
    filter->setCurrentIndex(0);
    QVERIFY(tree().isExpanded(rubricCard().model().indexOfLevel(0, core::Depth(2))));
}

void TestEvidencePage::aLinkOpensByAClick()
{
    Opened browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    model().setFilter({});
    const QModelIndex cell = model().index(model().rowOf(core::EntryId(u"free"_s)), EvidenceModel::Link);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(cell).center());
    QCOMPARE(browser.urls, QList{QUrl(u"https://example.org/free"_s)});
    QTest::keyClick(&table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(browser.urls.size(), 2);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestEvidencePage::theManagerTicksApart()
{
    m_document->setRater(core::Rater::Manager);
    choose({0, {core::Depth(1), 1}});
    chooseEvidence(u"one"_s);
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(evidence(u"one"_s).tasks.constLast().by, core::Rater::Manager);
    QVERIFY(tree().currentIndex().data(RubricModel::ByManagerRole).toBool());
    QVERIFY(m_document->undoStack()->undoText().contains(u"as manager"_s));
}

void TestEvidencePage::anEmptyProfileSaysWhatBelongsHere()
{
    load(tests::profile());
    QVERIFY(m_page->findChildren<EmptyState *>().constFirst()->isVisible() ||
            m_page->findChildren<EmptyState *>().constLast()->isVisible());
    QVERIFY(!table().isVisible());
    m_page->addPiece();
    QVERIFY(table().isVisible());
}

void TestEvidencePage::theBoxForNotesFillsItsCard()
{
    m_page->resize(880, 480);
    m_page->addFromNotes();
    QCoreApplication::processEvents();
    const auto *edit = notes().findChild<QPlainTextEdit *>();
    // The title above it, the buttons below.
    QTRY_VERIFY(notes().height() - edit->height() < 5 * controlHeight);
    QVERIFY(notes().height() > 300);
}

void TestEvidencePage::pastedNotesAreReadByAKey()
{
    m_page->addFromNotes();
    auto *edit = notes().findChild<QPlainTextEdit *>();
    QVERIFY(edit->isVisible());
    edit->setFocus();
    edit->insertPlainText(u"- Filtered personal data out of all logs"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(notes().findChild<SuggestionList *>()->isVisible());
    QCOMPARE(notes().session().statements().size(), 1);
}

void TestEvidencePage::notesAreGoneThrough()
{
    readNotes(u"- 2026-03-14: Compared three prompt variants on a set of 240 cases\n"
              "- Filtered personal data out of all logs\n- Lunch with the team\n"_s);
    QCOMPARE(notes().session().statements().size(), 3);
    auto *list = notes().findChild<SuggestionList *>();
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->chosen().size(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_document->undoStack()->count(), 1);
    const core::Evidence made = m_document->profile().evidence.constLast();
    QCOMPARE(made.date, QDate(2026, 3, 14));
    QCOMPARE(made.tasks, (QList{core::EvidenceLink{u"prompt_eng/2/1"_s,
                                                   u"Compare prompt variants on a fixed set of cases"_s,
                                                   core::Rater::Self,
                                                   {}}}));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(notes().session().counts().refused, 1);
    // Nothing is right for a lunch: accepted, it is evidence without a link.
    QVERIFY(list->chosen().isEmpty());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_document->profile().evidence.constLast().tasks.isEmpty());
    QCOMPARE(notes().session().current(), -1);
    QVERIFY(notes().isOpen());
}

void TestEvidencePage::anAcceptedStatementComesBackWhenUndone()
{
    readNotes(
        u"- Compared three prompt variants on a set of 240 cases\n- Filtered personal data out of all logs\n"_s);
    QTest::keyClick(notes().findChild<SuggestionList *>(), Qt::Key_Return);
    QCOMPARE(notes().session().current(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(notes().session().current(), 0);
    QCOMPARE(m_document->profile(), sample());
}

void TestEvidencePage::whatIsNotLinkedIsGoneThrough()
{
    core::Profile profile = sample();
    profile.evidence << piece(u"lunch"_s) << piece(u"logs"_s);
    profile.evidence[1].text = u"Compared three prompt variants on a set of 240 cases"_s;
    profile.evidence[3].text = u"Filtered personal data out of all logs"_s;
    load(profile);
    m_page->showUnlinked();
    const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
    const auto suggest = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->text() == u"Su&ggest tasks"_s;
    });
    QVERIFY(suggest != buttons.cend() && (*suggest)->isVisible());
    (*suggest)->click();
    QTRY_COMPARE(notes().session().evidence(), core::EntryId(u"free"_s));
    auto *list = notes().findChild<SuggestionList *>();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(evidence(u"free"_s).tasks.constFirst().task, u"prompt_eng/2/1"_s);
    QCOMPARE(m_document->profile().evidence.size(), profile.evidence.size());
    QCOMPARE(notes().session().evidence(), core::EntryId(u"lunch"_s));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(notes().session().evidence(), core::EntryId(u"logs"_s));
    m_document->undoStack()->undo();
    QCOMPARE(notes().session().evidence(), core::EntryId(u"free"_s));
    QCOMPARE(m_document->profile(), profile);
}

void TestEvidencePage::pastedTextIsNotes()
{
    QApplication::clipboard()->setText(u"- Compared three prompt variants on a set of 240 cases\n"_s);
    table().setFocus();
    QTest::keySequence(&table(), QKeySequence::Paste);
    QTRY_COMPARE(notes().session().statements().size(), 1);
    QCOMPARE(m_document->profile(), sample());
}

void TestEvidencePage::aDroppedFileIsNotes()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"log.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("- Compared three prompt variants on a set of 240 cases\n");
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &drop);
    QTRY_COMPARE(notes().session().statements().size(), 1);
    QCOMPARE(notes().session().source(), u"log.md"_s);
}

void TestEvidencePage::brokenNotesAreTold()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"log.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xff\xfe broken");
    file.close();
    m_page->addFromNotes(file.fileName());
    const QList<QLabel *> labels = notes().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"log.txt: "_s);
    }));
    QCOMPARE(m_document->profile(), sample());
}

void TestEvidencePage::readOnlyTakesNothing()
{
    core::Profile profile = sample();
    profile.version = core::profileVersion + 1;
    load(profile);
    m_page->addFromNotes();
    QVERIFY(!notes().isOpen());
    choose(promptTwo);
    chooseEvidence(u"one"_s);
    QTest::keyClick(&table(), Qt::Key_Space);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(m_document->profile(), profile);
}

QTEST_MAIN(TestEvidencePage)
#include "tst_evidencepage.moc"
