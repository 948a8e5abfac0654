// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/pages/assessmentpage.h"
#include "ui/pages/assessmentresult.h"
#include "ui/pages/domainstep.h"
#include "ui/pages/levelstrip.h"
#include "ui/pages/statementrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/depthselector.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;
using core::Depth;

/// The walk by keys and clicks, told from the document.
class TestAssessmentPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keysAnswerAndMoveOn();
    void aTallWindowDoesNotBlowTheRowsUp();
    void arrowsMoveBetweenStatements();
    void aClickAnswersItsStatement();
    void arrowsInAnAnswerDoNotMoveOn();
    void enterGoesOnOnlyFromADecidedLevel();
    void anAnswerChangedLaterStays();
    void notSureIsRememberedAndNotClaimed();
    void aHeldKeyAnswersOnce();
    void theWalkGoesUpAndThenOn();
    void aSessionIsOneUndoStep();
    void twoSessionsAreTwoSteps();
    void itIsTakenUpAtTheSameStatement();
    void acceptingWritesSelfAndBreadthInTheSameStep();
    void aProposalIsChangedBeforeAccepting();
    void theResultListsTheClaims();
    void leavingWritesNoRating();
    void theManagerIsNotAsked();
    void aMissingRevisionIsTold();
    void evidenceStandsUnderItsStatement();
    void levelsNotReachedAreDisabled();
    void anEmergingDomainCanBeAdded();
    void screenReadersHearStatementAndAnswer();
    void undoWhileAskedGoesBackToTheStart();
    void allIsAskedAgain();
    void whereNoDomainAppliesItIsTold();
    void sixDomainsAtLevelThreeTakeFewKeys();

private:
    /// Presses keys one after the other where the focus is: y, n, u, > for Enter.
    int press(const QString &keys);
    [[nodiscard]] StatementRow *currentRow() const;
    [[nodiscard]] QList<StatementRow *> rows() const;
    [[nodiscard]] QString shownDomain() const;
    [[nodiscard]] int shownLevel() const;
    [[nodiscard]] bool showsResult() const;
    [[nodiscard]] const core::DomainEntry &entry(const QString &domain) const;
    [[nodiscard]] QStringList shownLabels() const;
    /// All domains of the built-in rubric at that level.
    void walkThrough(int level);

    std::shared_ptr<const Rubric> m_rubric;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<AssessmentPage> m_page;
};

namespace {
const QString promptEng = QStringLiteral("prompt_eng");
}

void TestAssessmentPage::initTestCase()
{
    auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
    applyAppearance(Appearance::Light);
}

void TestAssessmentPage::init()
{
    m_page.reset();
    m_document = std::make_unique<ProfileDocument>(m_rubric);
    startNew(*m_document);
    m_page = std::make_unique<AssessmentPage>(*m_document);
    m_page->resize(1296, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->open();
}

int TestAssessmentPage::press(const QString &keys)
{
    for (const QChar key : keys) {
        QWidget *focus = m_page->focusWidget();
        QTest::keyClick(focus ? focus : m_page.get(),
                        key == u'>' ? Qt::Key_Return : static_cast<Qt::Key>(key.toUpper().unicode()));
    }
    return static_cast<int>(keys.size());
}

QList<StatementRow *> TestAssessmentPage::rows() const
{
    QList<StatementRow *> rows;
    for (auto *row : m_page->findChildren<StatementRow *>()) {
        if (row->isVisible())
            rows << row;
    }
    return rows;
}

StatementRow *TestAssessmentPage::currentRow() const
{
    return qobject_cast<StatementRow *>(m_page->focusWidget());
}

QString TestAssessmentPage::shownDomain() const
{
    for (const auto *step : m_page->findChildren<DomainStep *>()) {
        if (step->isChecked())
            return step->accessibleName();
    }
    return {};
}

int TestAssessmentPage::shownLevel() const
{
    return m_page->findChild<LevelStrip *>()->currentIndex() + 1;
}

bool TestAssessmentPage::showsResult() const
{
    return m_page->findChild<AssessmentResult *>()->isVisible();
}

const core::DomainEntry &TestAssessmentPage::entry(const QString &domain) const
{
    static const core::DomainEntry none;
    const core::DomainEntry *found = core::findEntry(m_document->profile(), core::DomainId(domain));
    return found ? *found : none;
}

QStringList TestAssessmentPage::shownLabels() const
{
    QStringList texts;
    for (const auto *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    for (const auto *label : m_page->findChildren<ElidedLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

void TestAssessmentPage::walkThrough(int level)
{
    for (const core::Domain &domain : m_rubric->framework.domains) {
        if (domain.emerging)
            continue;
        for (int each = 0; each < level; ++each)
            press(QString(domain.levels.at(each).canExecute.size(), u'y'));
        press(QStringLiteral("nn>"));
    }
}

void TestAssessmentPage::aTallWindowDoesNotBlowTheRowsUp()
{
    m_page->resize(1472, 1400);
    QCoreApplication::processEvents();
    int bottom = 0;
    for (const StatementRow *row : rows()) {
        QVERIFY(row->height() <= 112);
        // They follow each other; what is left stays below them.
        QVERIFY(row->y() - bottom <= 2 * space);
        bottom = row->geometry().bottom();
    }
    QVERIFY(bottom > 0);
}

void TestAssessmentPage::keysAnswerAndMoveOn()
{
    const QList<StatementRow *> all = rows();
    QCOMPARE(currentRow(), all.at(0));
    press(QStringLiteral("y"));
    QCOMPARE(entry(promptEng).claims, QStringList{QStringLiteral("prompt_eng/1/1")});
    QCOMPARE(entry(promptEng).asked, QStringList{QStringLiteral("prompt_eng/1/1")});
    QCOMPARE(currentRow(), all.at(1));
    QCOMPARE(all.at(0)->choice(), StatementRow::Choice::Can);
    press(QStringLiteral("n"));
    QCOMPARE(entry(promptEng).claims.size(), 1);
    QCOMPARE(entry(promptEng).asked.size(), 2);
    QCOMPARE(currentRow(), all.at(2));
}

void TestAssessmentPage::arrowsMoveBetweenStatements()
{
    const QList<StatementRow *> all = rows();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
    QCOMPARE(currentRow(), all.at(1));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Up);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Up);
    QCOMPARE(currentRow(), all.at(0));
    // From within an answer, too.
    all.at(1)->findChild<SegmentedControl *>()->button(2)->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
    QCOMPARE(currentRow(), all.at(2));
    QVERIFY(m_document->profile().domains.isEmpty());
}

void TestAssessmentPage::aClickAnswersItsStatement()
{
    const QList<StatementRow *> all = rows();
    QTest::mouseClick(all.at(2)->findChild<SegmentedControl *>()->button(0), Qt::LeftButton);
    QCOMPARE(entry(promptEng).claims, QStringList{QStringLiteral("prompt_eng/1/3")});
    // To the first that waits.
    QCOMPARE(currentRow(), all.at(0));
}

void TestAssessmentPage::arrowsInAnAnswerDoNotMoveOn()
{
    StatementRow *first = rows().at(0);
    first->findChild<SegmentedControl *>()->button(0)->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Right);
    QCOMPARE(first->choice(), StatementRow::Choice::Cannot);
    QVERIFY(first->isAncestorOf(m_page->focusWidget()));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Left);
    QCOMPARE(first->choice(), StatementRow::Choice::Can);
    QCOMPARE(entry(promptEng).claims.size(), 1);
}

void TestAssessmentPage::enterGoesOnOnlyFromADecidedLevel()
{
    press(QStringLiteral("y>"));
    QCOMPARE(shownLevel(), 1);
    // Not decided: to the next statement that waits.
    QCOMPARE(currentRow(), rows().at(2));
    press(QStringLiteral("yy"));
    QCOMPARE(shownLevel(), 2);
    // Three of four are enough: the last one is left out.
    press(QStringLiteral("yyy"));
    QCOMPARE(shownLevel(), 2);
    press(QStringLiteral(">"));
    QCOMPARE(shownLevel(), 3);
    QVERIFY(entry(promptEng).asked.contains(QStringLiteral("prompt_eng/2/4")));
    QVERIFY(!entry(promptEng).claims.contains(QStringLiteral("prompt_eng/2/4")));
}

void TestAssessmentPage::anAnswerChangedLaterStays()
{
    press(QStringLiteral("yyy"));
    QCOMPARE(shownLevel(), 2);
    QTest::mouseClick(m_page->findChild<LevelStrip *>()->button(0), Qt::LeftButton);
    QCOMPARE(shownLevel(), 1);
    QCOMPARE(currentRow(), rows().at(0));
    press(QStringLiteral("n"));
    QCOMPARE(shownLevel(), 1);
    QCOMPARE(currentRow(), rows().at(1));
    QCOMPARE(entry(promptEng).claims.size(), 2);
}

void TestAssessmentPage::notSureIsRememberedAndNotClaimed()
{
    press(QStringLiteral("un"));
    QCOMPARE(rows().at(0)->choice(), StatementRow::Choice::NotSure);
    QCOMPARE(rows().at(1)->choice(), StatementRow::Choice::Cannot);
    QVERIFY(entry(promptEng).claims.isEmpty());
    QCOMPARE(entry(promptEng).asked.size(), 2);
}

void TestAssessmentPage::aHeldKeyAnswersOnce()
{
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Y, Qt::NoModifier, QStringLiteral("y"), true);
    QCoreApplication::sendEvent(m_page->focusWidget(), &held);
    QVERIFY(m_document->profile().domains.isEmpty());
}

void TestAssessmentPage::theWalkGoesUpAndThenOn()
{
    press(QStringLiteral("yyyyyyy"));
    QCOMPARE(shownLevel(), 3);
    press(QStringLiteral("nn>"));
    QVERIFY2(shownDomain().startsWith(QStringLiteral("Model evaluation")), qPrintable(shownDomain()));
    QCOMPARE(shownLevel(), 1);
    const auto steps = m_page->findChildren<DomainStep *>();
    QVERIFY(std::ranges::any_of(steps, [](const DomainStep *step) {
        return step->accessibleName() == QStringLiteral("Prompt engineering, proposes 2");
    }));
}

void TestAssessmentPage::aSessionIsOneUndoStep()
{
    walkThrough(2);
    QVERIFY(showsResult());
    press(QStringLiteral(">"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Assess myself"));
    m_document->undoStack()->undo();
    QVERIFY(m_document->profile().domains.isEmpty());
}

void TestAssessmentPage::twoSessionsAreTwoSteps()
{
    press(QStringLiteral("yy"));
    m_page->open();
    press(QStringLiteral("y"));
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->undo();
    QCOMPARE(entry(promptEng).claims.size(), 2);
}

void TestAssessmentPage::itIsTakenUpAtTheSameStatement()
{
    press(QStringLiteral("yyyyu"));
    QCOMPARE(currentRow(), rows().at(2));
    QSignalSpy left(m_page.get(), &AssessmentPage::left);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    m_page->open();
    QCOMPARE(shownLevel(), 2);
    QCOMPARE(currentRow(), rows().at(2));
    // And after another start, from the file alone.
    m_page = std::make_unique<AssessmentPage>(*m_document);
    m_page->resize(1296, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->open();
    QCOMPARE(shownLevel(), 2);
    QCOMPARE(currentRow(), rows().at(2));
}

void TestAssessmentPage::acceptingWritesSelfAndBreadthInTheSameStep()
{
    QSignalSpy left(m_page.get(), &AssessmentPage::left);
    walkThrough(2);
    QVERIFY(!entry(promptEng).self);
    press(QStringLiteral(">"));
    QCOMPARE(left.count(), 1);
    for (const core::DomainEntry &each : m_document->profile().domains) {
        QCOMPARE(each.self, std::optional(Depth(2)));
        QVERIFY(each.breadth);
    }
    QCOMPARE(m_document->profile().domains.size(), 6);
}

void TestAssessmentPage::aProposalIsChangedBeforeAccepting()
{
    walkThrough(1);
    auto *result = m_page->findChild<AssessmentResult *>();
    DepthSelector *first = result->findChildren<DepthSelector *>().constFirst();
    QCOMPARE(first->depth(), std::optional(Depth(1)));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_3);
    QVERIFY(!entry(promptEng).self);
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(entry(promptEng).self, std::optional(Depth(3)));
    QVERIFY(entry(promptEng).breadth);
    QCOMPARE(entry(QStringLiteral("safety")).self, std::optional(Depth(1)));
    QVERIFY(!entry(QStringLiteral("safety")).breadth);
}

void TestAssessmentPage::theResultListsTheClaims()
{
    press(QStringLiteral("yyynn>"));
    for (auto *step : m_page->findChildren<DomainStep *>()) {
        if (step->accessibleName().startsWith(QStringLiteral("Result")))
            QTest::mouseClick(step, Qt::LeftButton);
    }
    QVERIFY(showsResult());
    const QStringList labels = shownLabels();
    QVERIFY(labels.contains(QStringLiteral("Level 1: 3 of 3, 3 needed")));
    QVERIFY(labels.contains(QStringLiteral("Level 2: 0 of 4, 3 needed")));
    for (const QString &claim : m_rubric->framework.domains.at(0).levels.at(0).canExecute)
        QVERIFY(labels.contains(claim));
    QCOMPARE(labels.count(QStringLiteral("no evidence yet")), 3);
}

void TestAssessmentPage::leavingWritesNoRating()
{
    walkThrough(2);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(!entry(promptEng).self);
    QVERIFY(!entry(promptEng).breadth);
    QVERIFY(!entry(promptEng).claims.isEmpty());
}

void TestAssessmentPage::theManagerIsNotAsked()
{
    m_document->setRater(core::Rater::Manager);
    QVERIFY(rows().isEmpty());
    press(QStringLiteral("y"));
    QVERIFY(m_document->profile().domains.isEmpty());
    m_document->setRater(core::Rater::Self);
    QVERIFY(!rows().isEmpty());
}

void TestAssessmentPage::aMissingRevisionIsTold()
{
    core::Profile profile = m_document->profile();
    profile.framework.revision = QStringLiteral("0.1");
    m_document->load(profile, {}, {});
    QVERIFY(rows().isEmpty());
    QVERIFY(shownLabels().join(u'\n').contains(QStringLiteral("revision 0.1")));
}

void TestAssessmentPage::evidenceStandsUnderItsStatement()
{
    core::Profile profile = m_document->profile();
    core::Evidence evidence;
    evidence.id = core::EntryId(QStringLiteral("e"));
    evidence.text = QStringLiteral("Rewriter in production");
    evidence.date = QDate(2026, 6, 3);
    evidence.tasks = {{QStringLiteral("prompt_eng/1/2"), std::nullopt, core::Rater::Self, {}}};
    profile.evidence = {evidence};
    m_document->load(profile, {}, {});
    QVERIFY(shownLabels().contains(QStringLiteral("Rewriter in production, Jun 2026")));
    QCOMPARE(shownLabels().count(QStringLiteral("No evidence yet")), 2);
}

void TestAssessmentPage::levelsNotReachedAreDisabled()
{
    const auto *strip = m_page->findChild<LevelStrip *>();
    QVERIFY(strip->button(0)->isEnabled());
    QVERIFY(!strip->button(1)->isEnabled());
    press(QStringLiteral("yyy"));
    QVERIFY(strip->button(1)->isEnabled());
    QVERIFY(!strip->button(2)->isEnabled());
    QCOMPARE(strip->button(0)->accessibleName(), QStringLiteral("Level 1, 3 of 3, passed"));
}

void TestAssessmentPage::anEmergingDomainCanBeAdded()
{
    const QList<QAction *> actions = m_page->findChildren<QAction *>();
    const auto offered = std::ranges::find_if(
        actions, [](const QAction *action) { return action->text() == QStringLiteral("Agent systems"); });
    QVERIFY(offered != actions.end());
    (*offered)->trigger();
    QVERIFY2(shownDomain().startsWith(QStringLiteral("Agent systems")), qPrintable(shownDomain()));
    press(QStringLiteral("y"));
    QCOMPARE(entry(QStringLiteral("agent_systems")).claims.size(), 1);
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QVERIFY(m_document->profile().domains.isEmpty());
    QVERIFY2(shownDomain().startsWith(QStringLiteral("Prompt engineering")), qPrintable(shownDomain()));
}

void TestAssessmentPage::screenReadersHearStatementAndAnswer()
{
    press(QStringLiteral("y"));
    const QString statement = m_rubric->framework.domains.at(0).levels.at(0).canExecute.at(0);
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(rows().at(0));
    QCOMPARE(row->role(), QAccessible::Grouping);
    QCOMPARE(row->text(QAccessible::Name), QStringLiteral("1: ") + statement);
    QCOMPARE(row->text(QAccessible::Description), QStringLiteral("Can. No evidence yet"));
    const auto *answers = rows().at(0)->findChild<SegmentedControl *>();
    QCOMPARE(QAccessible::queryAccessibleInterface(answers->button(1))->text(QAccessible::Name),
             QStringLiteral("Can’t: ") + statement);
}

void TestAssessmentPage::undoWhileAskedGoesBackToTheStart()
{
    press(QStringLiteral("yyyyy"));
    m_document->undoStack()->undo();
    QVERIFY(m_document->profile().domains.isEmpty());
    press(QStringLiteral("y"));
    QCOMPARE(m_document->profile().domains.constFirst().claims.size(), 1);
}

void TestAssessmentPage::allIsAskedAgain()
{
    walkThrough(1);
    press(QStringLiteral(">"));
    m_page->open();
    QVERIFY(showsResult());
    for (auto *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Ask a&gain"))
            button->click();
    }
    QVERIFY(!showsResult());
    QVERIFY2(shownDomain().startsWith(QStringLiteral("Prompt engineering")), qPrintable(shownDomain()));
    QVERIFY(entry(promptEng).asked.isEmpty());
    QCOMPARE(entry(promptEng).self, std::optional(Depth(1)));
    QCOMPARE(rows().at(0)->choice(), StatementRow::Choice::None);
}

void TestAssessmentPage::whereNoDomainAppliesItIsTold()
{
    core::Profile profile = m_document->profile();
    for (const core::Domain &domain : m_rubric->framework.domains)
        core::entryFor(profile, domain.id).applies = false;
    m_document->load(profile, {}, {});
    m_page->open();
    QVERIFY(rows().isEmpty());
    QVERIFY(shownLabels().contains(QStringLiteral("Every domain is marked as not applicable.")));
    press(QStringLiteral("y>"));
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestAssessmentPage::sixDomainsAtLevelThreeTakeFewKeys()
{
    constexpr int mostKeys = 120;
    int keys = 0;
    for (const core::Domain &domain : m_rubric->framework.domains) {
        if (domain.emerging)
            continue;
        for (int level = 0; level < 3; ++level)
            keys += press(QString(domain.levels.at(level).canExecute.size(), u'y'));
        keys += press(QStringLiteral("nn>"));
    }
    QVERIFY(showsResult());
    keys += press(QStringLiteral(">"));
    for (const core::DomainEntry &each : m_document->profile().domains)
        QCOMPARE(each.self, std::optional(Depth(3)));
    QCOMPARE(m_document->profile().domains.size(), 6);
    QVERIFY2(keys <= mostKeys, qPrintable(QString::number(keys)));
}

QTEST_MAIN(TestAssessmentPage)
#include "tst_assessmentpage.moc"
