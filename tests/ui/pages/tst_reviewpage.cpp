// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"
#include "tests/ui/rubricfixture.h"
#include "ui/document/reviewedits.h"
#include "ui/pages/actionmodel.h"
#include "ui/pages/actiontable.h"
#include "ui/pages/depthchartcard.h"
#include "ui/pages/historychart.h"
#include "ui/pages/reviewagreement.h"
#include "ui/pages/reviewdifference.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/reviewstart.h"
#include "ui/radar/depthchartview.h"
#include "ui/radar/dotplotview.h"
#include "ui/radar/radarview.h"
#include "ui/widgets/depthselector.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

void rate(core::Profile &profile, const QString &domain, int self, int manager)
{
    core::DomainEntry &entry = core::entryFor(profile, core::DomainId(domain));
    entry.self = core::Depth(self);
    entry.manager = core::Depth(manager);
}

core::Action action(const QString &id, QDate due, bool done = false)
{
    return {core::EntryId(id), u"Do "_s + id, u"Noor"_s, due, done, {}};
}

/// Two differences, Model evaluation by two levels and Safety by one; an earlier review that left actions.
core::Profile sample()
{
    core::Profile profile = tests::profile();
    profile.person.name = u"Noor Haddad"_s;
    profile.person.manager = u"Ines Duarte"_s;
    rate(profile, u"prompt_eng"_s, 3, 3);
    rate(profile, u"model_eval"_s, 2, 4);
    rate(profile, u"safety"_s, 2, 1);
    core::Review earlier;
    earlier.id = core::EntryId(u"earlier"_s);
    earlier.date = QDate(2026, 6, 30);
    earlier.status = core::ReviewStatus::Finished;
    earlier.actions = {action(u"late"_s, QDate(2026, 9, 30)), action(u"over"_s, QDate(2026, 8, 1), true)};
    profile.reviews = {earlier};
    return profile;
}

} // namespace

class TestReviewPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsAndShowsTheLargestDifference();
    void settlesWithTheKeys();
    void theSwitchTurnsThePlotIntoARadar();
    void beforeAReviewTheRoomIsFilled();
    void sinceWhenIsToldOnce_data();
    void sinceWhenIsToldOnce();
    void longChangesAreToldShort();
    void aDigitAnywhereSettles();
    void rowsAreChosenInThePlot();
    void aClearedDepthIsOpenAgain();
    void notesAreKeptAsTyped();
    void actionsComeInOrder();
    void actionsAreEditedInPlace();
    void finishWritesAgreedInOneStep();
    void blindShowsTheOwnSideAlone();
    void aReadOnlyProfileIsOnlyShown();

private:
    void start(bool blind = false);
    [[nodiscard]] const core::Review &review() const { return *core::openReview(m_document->profile()); }
    [[nodiscard]] ReviewAgreement &card() const { return *m_page->findChild<ReviewAgreement *>(); }
    [[nodiscard]] DotPlotView &plot() const { return *card().findChild<DotPlotView *>(); }
    [[nodiscard]] DepthSelector &agreed() const { return *m_page->findChild<DepthSelector *>(); }
    [[nodiscard]] ReviewDifference &difference() const { return *m_page->findChild<ReviewDifference *>(); }
    [[nodiscard]] ActionTable &table() const;
    [[nodiscard]] QStringList shownTexts() const;
    [[nodiscard]] std::optional<core::Depth> settled(const QString &domain) const;

    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<QObject> m_owner;
    ReviewActions m_actions;
    std::unique_ptr<ReviewPage> m_page;
};

void TestReviewPage::init()
{
    m_document = std::make_unique<ProfileDocument>(tests::rubric());
    m_document->load(sample(), {}, {});
    m_owner = std::make_unique<QObject>();
    for (QAction **each :
         {&m_actions.start, &m_actions.startBlind, &m_actions.previous, &m_actions.next, &m_actions.add,
          &m_actions.blind, &m_actions.in, &m_actions.finish, &m_actions.history, &m_actions.privateNotes})
        *each = new QAction(u"Act"_s, m_owner.get());
    m_page = std::make_unique<ReviewPage>(*m_document, today, m_actions);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestReviewPage::cleanup()
{
    m_page.reset();
    m_document.reset();
    m_owner.reset();
}

void TestReviewPage::start(bool blind)
{
    startReview(*m_document, today, blind);
    QCoreApplication::processEvents();
}

ActionTable &TestReviewPage::table() const
{
    const QList<ActionTable *> tables = m_page->findChildren<ActionTable *>();
    return **std::ranges::find_if(tables, &QWidget::isVisible);
}

QStringList TestReviewPage::shownTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    for (const ElidedLabel *label : m_page->findChildren<ElidedLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

std::optional<core::Depth> TestReviewPage::settled(const QString &domain) const
{
    const auto found = std::ranges::find(review().ratings, core::DomainId(domain), &core::Rating::domain);
    return found == review().ratings.end() ? std::nullopt : found->agreed;
}

void TestReviewPage::startsAndShowsTheLargestDifference()
{
    QVERIFY(m_page->findChild<ReviewStart *>()->isVisible());
    start();
    QVERIFY(!m_page->findChild<ReviewStart *>()->isVisible());
    QCOMPARE(review().participants, (QStringList{u"Noor Haddad"_s, u"Ines Duarte"_s}));
    QCOMPARE(review().date, today);
    QCOMPARE(difference().title(), u"Difference 1 of 2: Model evaluation, Noor 2 and Ines 4"_s);
    QVERIFY(shownTexts().contains(
        u"You agree on one of three; the largest difference is Model evaluation, 2 levels."_s));
    QVERIFY(shownTexts().contains(u"Task of level 2"_s));
    QVERIFY(shownTexts().contains(u"Task of level 4"_s));
}

void TestReviewPage::settlesWithTheKeys()
{
    start();
    m_page->goToNext();
    m_page->goToPrevious();
    QVERIFY(agreed().hasFocus());
    QTest::keyClick(&agreed(), Qt::Key_3);
    QCOMPARE(settled(u"model_eval"_s), std::optional(core::Depth(3)));
    QCOMPARE(m_document->undoStack()->undoText(), u"Agree on 3 in Model evaluation"_s);
    // The agreed depth itself waits for the finish.
    QVERIFY(!core::findEntry(m_document->profile(), core::DomainId(u"model_eval"_s))->agreed);
    QTest::keyClick(&agreed(), Qt::Key_Return);
    QCOMPARE(difference().title(), u"Difference 2 of 2: Safety & alignment, Noor 2 and Ines 1"_s);
    QVERIFY(agreed().hasFocus());
    QTest::keyClick(&agreed(), Qt::Key_0);
    QCOMPARE(settled(u"safety"_s), std::optional(core::Depth(0)));
    QTest::keyClick(&agreed(), Qt::Key_Return);
    QVERIFY(!agreed().hasFocus());
    m_document->undoStack()->undo();
    QCOMPARE(settled(u"safety"_s), std::optional<core::Depth>());
    QVERIFY(shownTexts().contains(u"1 of 2 differences settled; Safety & alignment is open"_s));
}

void TestReviewPage::theSwitchTurnsThePlotIntoARadar()
{
    start();
    auto *chart = card().findChild<SegmentedControl *>();
    QCOMPARE(card().view().mode(), DepthChartView::Mode::DotPlot);
    m_page->goToNext();
    QCOMPARE(difference().title(), u"Difference 2 of 2: Safety & alignment, Noor 2 and Ines 1"_s);
    QTest::mouseClick(chart->button(0), Qt::LeftButton);
    QCOMPARE(card().view().mode(), DepthChartView::Mode::Radar);
    QVERIFY(card().view().radar()->isVisible());
    // The same domain is the current one, though its axis stands elsewhere.
    QCOMPARE(difference().title(), u"Difference 2 of 2: Safety & alignment, Noor 2 and Ines 1"_s);
    RadarView &radar = *card().view().radar();
    radar.setFocus();
    QTest::keyClick(&radar, Qt::Key_Left);
    QCOMPARE(difference().title(), u"Difference 1 of 2: Model evaluation, Noor 2 and Ines 4"_s);
    QTest::keyClick(&radar, Qt::Key_Return);
    QVERIFY(agreed().hasFocus());
    QTest::keyClick(&agreed(), Qt::Key_3);
    // An edit keeps the choice; so does the walk.
    QCOMPARE(card().view().mode(), DepthChartView::Mode::Radar);
    m_page->goToNext();
    QCOMPARE(card().view().currentDomain().text(), u"safety"_s);
    QTest::mouseClick(chart->button(1), Qt::LeftButton);
    QVERIFY(plot().isVisible());
    QCOMPARE(plot().currentAxis(), 1);
}

void TestReviewPage::beforeAReviewTheRoomIsFilled()
{
    m_document->edit(u"Past"_s, [](core::Profile &profile) {
        core::Review past;
        past.id = core::EntryId(u"past"_s);
        past.date = QDate(2026, 6, 30);
        past.status = core::ReviewStatus::Finished;
        profile.reviews = {past};
        core::Snapshot then;
        then.id = core::EntryId(u"then"_s);
        then.date = past.date;
        then.depths = {{core::DomainId(u"model_eval"_s), core::Depth(1)}};
        profile.history = {then};
    });
    QCoreApplication::processEvents();
    auto *before = m_page->findChild<ReviewStart *>();
    QVERIFY(before->isVisible());
    auto *chart = before->findChild<DepthChartCard *>();
    QCOMPARE(chart->view().mode(), DepthChartView::Mode::DotPlot);
    auto *time = before->findChild<HistoryChart *>();
    QVERIFY(chart->isVisible() && time->isVisible());
    const auto bottom = [this](const QWidget &widget) {
        return widget.mapTo(m_page.get(), widget.rect().bottomLeft()).y();
    };
    // Both columns end where the page does.
    m_page->resize(1472, 872);
    QCoreApplication::processEvents();
    QVERIFY(m_page->height() - bottom(*chart) <= 3 * space);
    QVERIFY(m_page->height() - bottom(*time) <= 5 * space);
    // An axis leads to the domain's row of the form.
    QSignalSpy wanted(m_page.get(), &ReviewPage::domainWanted);
    chart->view().currentView()->activate(0);
    QCOMPARE(wanted.size(), 1);
    // Where two columns would be cut short there is one.
    m_page->resize(880, 500);
    QCoreApplication::processEvents();
    QVERIFY(!chart->isVisible() && time->isVisible());
}

void TestReviewPage::sinceWhenIsToldOnce_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("title");
    QTest::newRow("none") << QString() << u"Since 30 June 2026"_s;
    QTest::newRow("part of the date") << u"June 2026"_s << u"Since 30 June 2026"_s;
    QTest::newRow("more than the date") << u"Review of 30 June 2026"_s << u"Since “Review of 30 June 2026”"_s;
    QTest::newRow("something else") << u"Half-year"_s << u"Since 30 June 2026 (“Half-year”)"_s;
}

void TestReviewPage::sinceWhenIsToldOnce()
{
    QFETCH(QString, label);
    core::Profile profile;
    core::Snapshot then;
    then.id = core::EntryId(u"then"_s);
    then.date = QDate(2026, 6, 30);
    then.label = label;
    profile.history = {then};
    QTEST(sinceLastTitle(profile), "title");
}

void TestReviewPage::longChangesAreToldShort()
{
    const QString longName = QString(200, u'W');
    QCOMPARE(sinceLastSentence({}), QString());
    QCOMPARE(sinceLastSentence({u"Safety: 1, now 2"_s, u"Systems: 1, now 2"_s}),
             u"Safety: 1, now 2. Systems: 1, now 2."_s);
    QCOMPARE(sinceLastSentence({longName + u": 1, now 2"_s}), QString(32, u'W') + u"…: 1, now 2."_s);
    const QString many = sinceLastSentence(QStringList(12, u"Safety: 1, now 2"_s));
    QVERIFY(many.endsWith(u"Six more are in the history."_s));
}

void TestReviewPage::aDigitAnywhereSettles()
{
    start();
    plot().setFocus();
    QTest::keyClick(&plot(), Qt::Key_4);
    QCOMPARE(settled(u"model_eval"_s), std::optional(core::Depth(4)));
    QVERIFY(agreed().hasFocus());
    // But what is typed into the notes is text.
    auto *notes = m_page->findChild<QPlainTextEdit *>();
    notes->setFocus();
    QTest::keyClick(notes, Qt::Key_2);
    QCOMPARE(settled(u"model_eval"_s), std::optional(core::Depth(4)));
}

void TestReviewPage::rowsAreChosenInThePlot()
{
    start();
    plot().setFocus();
    QTest::keyClick(&plot(), Qt::Key_Down);
    QCOMPARE(difference().title(), u"Difference 2 of 2: Safety & alignment, Noor 2 and Ines 1"_s);
    QTest::keyClick(&plot(), Qt::Key_Return);
    QVERIFY(agreed().hasFocus());
    const QPoint third = plot().axisRect(2).center().toPoint();
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, third);
    QCOMPARE(difference().title(), u"Prompt engineering: Both 3 · agreed"_s);
    QCOMPARE(agreed().depth(), std::optional(core::Depth(3)));
    // From there the walk goes back to the differences.
    m_page->goToNext();
    QVERIFY(difference().title().startsWith(u"Difference 1 of 2"_s));
    m_page->goToPrevious();
    QVERIFY(difference().title().startsWith(u"Difference 2 of 2"_s));
}

void TestReviewPage::aClearedDepthIsOpenAgain()
{
    start();
    m_page->goToNext();
    m_page->goToPrevious();
    QTest::keyClick(&agreed(), Qt::Key_3);
    QTest::keyClick(&agreed(), Qt::Key_Delete);
    QVERIFY(review().ratings.isEmpty());
    QVERIFY(!agreed().depth());
}

void TestReviewPage::notesAreKeptAsTyped()
{
    start();
    auto *notes = m_page->findChild<QPlainTextEdit *>();
    const int steps = m_document->undoStack()->count();
    QTest::keyClicks(notes, u"# Level 4"_s);
    QTest::keyClick(notes, Qt::Key_Return);
    QTest::keyClicks(notes, u"- *next* year"_s);
    QCOMPARE(review().notes, u"# Level 4\n- *next* year"_s);
    QCOMPARE(m_document->undoStack()->count(), steps + 1);
    m_document->undoStack()->undo();
    QCOMPARE(notes->toPlainText(), QString());
}

void TestReviewPage::actionsComeInOrder()
{
    start();
    QAbstractItemModelTester tester(&table().actions());
    addAction(*m_document, u"Write it up"_s);
    const ActionModel &model = table().actions();
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, ActionModel::Text).data().toString();
    QCOMPARE(rows,
             (QStringList{u"From the review of 30 June 2026"_s, u"Do late"_s, u"Do over"_s,
                          u"From this review"_s, u"Write it up"_s, u"Next action: what is to be done"_s}));
    QCOMPARE(model.index(1, ActionModel::Due).data().toString(), u"overdue, 30 Sep 2026"_s);
    QVERIFY(!model.index(1, ActionModel::Due).data(Qt::DecorationRole).isNull());
    QCOMPARE(model.index(2, ActionModel::Due).data().toString(), u"done"_s);
}

void TestReviewPage::actionsAreEditedInPlace()
{
    start();
    m_page->addAction();
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Write it up"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    // The delegate hands over its text with the next turn.
    QCoreApplication::processEvents();
    QCOMPARE(review().actions.size(), 1);
    QCOMPARE(review().actions.constFirst().text, u"Write it up"_s);
    ActionModel &model = table().actions();
    const int row = model.rowCount() - 2;
    model.setData(model.index(row, ActionModel::Owner), u"Ines"_s);
    model.setData(model.index(row, ActionModel::Due), QDate(2027, 1, 15));
    QCOMPARE(review().actions.constFirst().owner, u"Ines"_s);
    QCOMPARE(review().actions.constFirst().due, QDate(2027, 1, 15));
    table().setFocus();
    table().setCurrentIndex(model.index(row, ActionModel::Owner));
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY(review().actions.constFirst().done);
    // An earlier review's as well.
    table().setCurrentIndex(model.index(1, ActionModel::Text));
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY(m_document->profile().reviews.constFirst().actions.constFirst().done);
    table().setCurrentIndex(model.index(row, ActionModel::Text));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(review().actions.isEmpty());
    m_document->undoStack()->undo();
    QCOMPARE(review().actions.size(), 1);
}

void TestReviewPage::finishWritesAgreedInOneStep()
{
    start();
    settle(*m_document, core::DomainId(u"model_eval"_s), core::Depth(3));
    const core::Profile before = m_document->profile();
    finishReview(*m_document, today);
    const core::Profile &after = m_document->profile();
    QVERIFY(!core::openReview(after));
    QCOMPARE(core::findEntry(after, core::DomainId(u"model_eval"_s))->agreed, std::optional(core::Depth(3)));
    // Equal ratings are agreed, what was left open stays as it was.
    QCOMPARE(core::findEntry(after, core::DomainId(u"prompt_eng"_s))->agreed, std::optional(core::Depth(3)));
    QVERIFY(!core::findEntry(after, core::DomainId(u"safety"_s))->agreed);
    QCOMPARE(after.history.size(), 1);
    QCOMPARE(after.history.constFirst().label, u"Review of 23 November 2026"_s);
    QVERIFY(m_page->findChild<ReviewStart *>()->isVisible());
    m_document->undoStack()->undo();
    QCOMPARE(m_document->profile(), before);
    QVERIFY(!m_page->findChild<ReviewStart *>()->isVisible());
}

void TestReviewPage::blindShowsTheOwnSideAlone()
{
    start(true);
    m_document->setRater(core::Rater::Manager);
    const auto tells = [this](const QString &part) {
        return std::ranges::any_of(shownTexts() + QStringList{chartDescription(plot().model())},
                                   [&part](const QString &text) { return text.contains(part); });
    };
    QCOMPARE(difference().title(), u"Prompt engineering: Ines 3"_s);
    QVERIFY(!tells(u"Noor 2"_s));
    QVERIFY(!tells(u"self"_s));
    QVERIFY(!tells(u"You agree"_s));
    QVERIFY(!agreed().isVisible());
    QVERIFY(!whyNotFinished(*m_document).isEmpty());
    m_document->setRater(core::Rater::Self);
    QVERIFY(!tells(u"Ines 4"_s));
    QVERIFY(!tells(u"manager"_s));
    setSideIn(*m_document, core::Rater::Self, true);
    QVERIFY(!tells(u"Ines 4"_s));
    setSideIn(*m_document, core::Rater::Manager, true);
    QVERIFY(tells(u"You agree"_s));
    QVERIFY(agreed().isVisible());
    QVERIFY(whyNotFinished(*m_document).isEmpty());
}

void TestReviewPage::aReadOnlyProfileIsOnlyShown()
{
    core::Profile newer =
        core::startedReview(sample(), tests::framework(), today, false, {}, core::EntryId(u"open"_s));
    newer.version = core::profileVersion + 1;
    m_document->load(newer, {}, {});
    QCoreApplication::processEvents();
    QVERIFY(!agreed().isEnabled());
    QVERIFY(m_page->findChild<QPlainTextEdit *>()->isReadOnly());
    QVERIFY(!table().actions().isNewRow(table().actions().rowCount() - 1));
    QVERIFY(!whyNotFinished(*m_document).isEmpty());
}

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
