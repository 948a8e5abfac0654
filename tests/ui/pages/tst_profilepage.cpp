// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/pages/domainrow.h"
#include "ui/pages/domaintable.h"
#include "ui/pages/impactmodel.h"
#include "ui/pages/impacttable.h"
#include "ui/pages/levelcard.h"
#include "ui/pages/profilepage.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/depthselector.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;
using core::Depth;

class TestProfilePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keysSetADepthAndUndoTakesItBack();
    void aFirstWorkingDepthSetsBreadth();
    void ratingAsManagerWritesTheManagersDepth();
    void deleteClearsToNotRated();
    void breadthAndTargetAreEdits();
    void notApplicableLeavesTheData();
    void typingANameIsOneStep();
    void aSystemIsAddedEditedAndRemoved();
    void theScaleFollowsTheText();
    void everyRowIsReachedByTab();
    void trackingAnEmergingDomainAddsItsRow();
    void aDepthAboveTheHighestIsKept();
    void theRowTellsWhereItDiffersFromAgreed_data();
    void theRowTellsWhereItDiffersFromAgreed();
    void aMissingFoundationIsSaidInFull_data();
    void aMissingFoundationIsSaidInFull();
    void theCardsLeaveNoVoid();
    void nineDomainsNeedNoScrolling();
    void rowsShowTheirLevelsWhereThereIsRoom_data();
    void rowsShowTheirLevelsWhereThereIsRoom();
    void theChosenRowFollowsTheFocus();
    void headingsFitAtEverySize_data();
    void headingsFitAtEverySize();
    void aNarrowTableShowsWhatItHas();
    void theStartIsTyped_data();
    void theStartIsTyped();
    void oneActionIsPrimary();
    void anOpenRowStandsInItsMiddle();
    void aLongFieldIsToldInItsToolTip();

private:
    [[nodiscard]] DepthSelector *depthOf(const QString &domain) const;
    /// Texts of the labels that can be seen, elided or not.
    [[nodiscard]] QStringList shownLabels() const;
    [[nodiscard]] int openRows() const;
    void show(QSize size);
    [[nodiscard]] const core::DomainEntry &entry(const QString &domain) const;

    std::shared_ptr<const Rubric> m_rubric;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<ProfilePage> m_page;
};

void TestProfilePage::initTestCase()
{
    auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
    applyAppearance(Appearance::Light);
}

void TestProfilePage::init()
{
    m_page.reset();
    m_document = std::make_unique<ProfileDocument>(m_rubric);
    startNew(*m_document);
    m_page = std::make_unique<ProfilePage>(*m_document);
    m_page->resize(1280, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

DepthSelector *TestProfilePage::depthOf(const QString &domain) const
{
    const core::Domain *found = core::findDomain(m_document->framework(), core::DomainId(domain));
    for (DepthSelector *selector : m_page->findChildren<DepthSelector *>()) {
        if (found && selector->accessibleName().contains(found->name))
            return selector;
    }
    return nullptr;
}

const core::DomainEntry &TestProfilePage::entry(const QString &domain) const
{
    static const core::DomainEntry none;
    const core::DomainEntry *found = core::findEntry(m_document->profile(), core::DomainId(domain));
    return found ? *found : none;
}

void TestProfilePage::keysSetADepthAndUndoTakesItBack()
{
    DepthSelector *depth = depthOf(QStringLiteral("model_eval"));
    QVERIFY(depth);
    depth->setFocus();
    QTest::keyClick(depth, Qt::Key_3);
    QCOMPARE(entry(QStringLiteral("model_eval")).self, std::optional(Depth(3)));
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Set depth of Model evaluation to 3"));
    QTest::keyClick(depth, Qt::Key_Right);
    QCOMPARE(entry(QStringLiteral("model_eval")).self, std::optional(Depth(4)));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QVERIFY(m_document->profile().domains.isEmpty());
    QVERIFY(!depthOf(QStringLiteral("model_eval"))->depth());
}

void TestProfilePage::aFirstWorkingDepthSetsBreadth()
{
    DepthSelector *depth = depthOf(QStringLiteral("safety"));
    QTest::mouseClick(depth, Qt::LeftButton, {}, depth->segmentRect(1).center().toPoint());
    QVERIFY(!entry(QStringLiteral("safety")).breadth);
    QTest::mouseClick(depth, Qt::LeftButton, {}, depth->segmentRect(2).center().toPoint());
    QCOMPARE(entry(QStringLiteral("safety")).self, std::optional(Depth(2)));
    QVERIFY(entry(QStringLiteral("safety")).breadth);
}

void TestProfilePage::ratingAsManagerWritesTheManagersDepth()
{
    m_document->setRater(core::Rater::Manager);
    DepthSelector *depth = depthOf(QStringLiteral("cost_opt"));
    depth->setFocus();
    QTest::keyClick(depth, Qt::Key_4);
    QCOMPARE(entry(QStringLiteral("cost_opt")).manager, std::optional(Depth(4)));
    QVERIFY(!entry(QStringLiteral("cost_opt")).self);
    QVERIFY(!entry(QStringLiteral("cost_opt")).breadth);
    m_document->setRater(core::Rater::Self);
    QVERIFY(!depth->depth());
}

void TestProfilePage::deleteClearsToNotRated()
{
    DepthSelector *depth = depthOf(QStringLiteral("prompt_eng"));
    depth->setFocus();
    QTest::keyClick(depth, Qt::Key_0);
    QCOMPARE(entry(QStringLiteral("prompt_eng")).self, std::optional(Depth(0)));
    QTest::keyClick(depth, Qt::Key_Delete);
    QVERIFY(!entry(QStringLiteral("prompt_eng")).self);
}

void TestProfilePage::breadthAndTargetAreEdits()
{
    const QList<QCheckBox *> boxes = m_page->findChildren<QCheckBox *>();
    const auto found = std::find_if(boxes.cbegin(), boxes.cend(), [](const QCheckBox *box) {
        return box->accessibleName().contains(QStringLiteral("Production ops"));
    });
    QVERIFY(found != boxes.cend());
    QCheckBox *breadth = *found;
    breadth->setFocus();
    QTest::keyClick(breadth, Qt::Key_Space);
    QVERIFY(entry(QStringLiteral("prod_ops")).breadth);
    QComboBox *target = nullptr;
    for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
        if (box->accessibleName().contains(QStringLiteral("Production ops")))
            target = box;
    }
    QVERIFY(target);
    target->setFocus();
    QTest::keyClick(target, Qt::Key_4);
    QCOMPARE(entry(QStringLiteral("prod_ops")).target, std::optional(Depth(4)));
    QCOMPARE(m_document->undoStack()->count(), 2);
}

void TestProfilePage::notApplicableLeavesTheData()
{
    depthOf(QStringLiteral("safety"))->choose(Depth(3));
    m_document->edit(QStringLiteral("No"), [](core::Profile &profile) {
        core::entryFor(profile, core::DomainId(QStringLiteral("safety"))).applies = false;
    });
    QVERIFY(!depthOf(QStringLiteral("safety"))->isEnabled());
    QCOMPARE(entry(QStringLiteral("safety")).self, std::optional(Depth(3)));
}

void TestProfilePage::typingANameIsOneStep()
{
    m_page->takeFocus();
    auto *name = qobject_cast<QLineEdit *>(m_page->focusWidget());
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("<b>Ada</b>"));
    QCOMPARE(m_document->profile().person.name, QStringLiteral("<b>Ada</b>"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QVERIFY(name->text().isEmpty());
}

void TestProfilePage::aSystemIsAddedEditedAndRemoved()
{
    auto *table = m_page->findChild<ImpactTable *>();
    QVERIFY(table);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->addSystem();
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Search for 10K users"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_document->profile().impacts.size(), 1);
    QCOMPARE(m_document->profile().impacts.constFirst().title, QStringLiteral("Search for 10K users"));
    QVERIFY(!m_document->profile().impacts.constFirst().id.isEmpty());
    QCOMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(0, ImpactModel::Title));
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(m_document->profile().impacts.isEmpty());
    m_document->undoStack()->undo();
    QCOMPARE(m_document->profile().impacts.size(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestProfilePage::theScaleFollowsTheText()
{
    const auto *table = m_page->findChild<ImpactTable *>();
    QAbstractItemModel *model = table->model();
    QVERIFY(model->setData(model->index(0, ImpactModel::Title), QStringLiteral("RAG for 100K queries/day")));
    QCOMPARE(model->index(0, ImpactModel::Scale).data().toString(), QStringLiteral("100,000 queries/day"));
    QCOMPARE(model->index(0, ImpactModel::Kind).data().toString(), QStringLiteral("throughput"));
    QVERIFY(model->setData(model->index(0, ImpactModel::Title), QStringLiteral("RAG")));
    QCOMPARE(model->index(0, ImpactModel::Scale).data().toString(), QStringLiteral("–"));
}

void TestProfilePage::everyRowIsReachedByTab()
{
    m_page->takeFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 200; ++i) {
        QWidget *focus = m_page->focusWidget();
        if (reached.contains(focus))
            break;
        reached << focus;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (DepthSelector *selector : m_page->findChildren<DepthSelector *>())
        QVERIFY2(reached.contains(selector), qPrintable(selector->accessibleName()));
    QVERIFY(reached.contains(m_page->findChild<ImpactTable *>()));
}

void TestProfilePage::trackingAnEmergingDomainAddsItsRow()
{
    QVERIFY(!depthOf(QStringLiteral("multimodal")));
    trackDomain(*m_document,
                *core::findDomain(m_document->framework(), core::DomainId(QStringLiteral("multimodal"))));
    QVERIFY(depthOf(QStringLiteral("multimodal")));
    m_document->undoStack()->undo();
    QVERIFY(!depthOf(QStringLiteral("multimodal")));
}

void TestProfilePage::aDepthAboveTheHighestIsKept()
{
    m_document->edit(QStringLiteral("High"), [](core::Profile &profile) {
        core::entryFor(profile, core::DomainId(QStringLiteral("safety"))).self = Depth(9);
    });
    QVERIFY(depthOf(QStringLiteral("safety")));
    QCOMPARE(entry(QStringLiteral("safety")).self, std::optional(Depth(9)));
}

QStringList TestProfilePage::shownLabels() const
{
    QStringList texts;
    for (const ElidedLabel *label : m_page->findChildren<ElidedLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

int TestProfilePage::openRows() const
{
    const QList<DomainRow *> rows = m_page->findChild<DomainTable *>()->rows();
    return static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), [](const DomainRow *row) { return row->isOpen(); }));
}

void TestProfilePage::show(QSize size)
{
    m_page->resize(size);
    // What was made meanwhile is shown by a posted call.
    QCoreApplication::processEvents();
    // Rows, cards and columns ask each other in turn.
    for (int i = 0; i < 5; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void TestProfilePage::theRowTellsWhereItDiffersFromAgreed_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("narrow") << QSize(880, 528);
    QTest::newRow("wide") << QSize(1440, 860);
}

void TestProfilePage::theRowTellsWhereItDiffersFromAgreed()
{
    QFETCH(QSize, size);
    show(size);
    m_document->edit(QStringLiteral("Rate"), [](core::Profile &profile) {
        core::DomainEntry &entry = core::entryFor(profile, core::DomainId(QStringLiteral("safety")));
        entry.self = Depth(4);
        entry.agreed = Depth(3);
    });
    show(size);
    const QString remark = QStringLiteral("self 4, agreed 3 until the next review");
    QVERIFY(shownLabels().contains(remark));
    QTest::keyClick(depthOf(QStringLiteral("safety")), Qt::Key_3);
    QVERIFY(!shownLabels().contains(remark));
}

void TestProfilePage::aMissingFoundationIsSaidInFull_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x640") << QSize(1024 - 128, 640 - 112);
    QTest::newRow("1280x800") << QSize(1280 - 144, 800 - 112);
    QTest::newRow("1440x900") << QSize(1440 - 144, 900 - 112);
}

void TestProfilePage::aMissingFoundationIsSaidInFull()
{
    QFETCH(QSize, size);
    QVERIFY(openExampleInto(*m_document).has_value());
    show(size);
    const QList<ElidedLabel *> labels = m_page->findChildren<ElidedLabel *>();
    const auto remark =
        std::ranges::find(labels, QStringLiteral("level 2: 2 of 4, 3 needed"), &ElidedLabel::text);
    QVERIFY(remark != labels.end());
    QVERIFY((*remark)->isVisible());
    QVERIFY(!(*remark)->isElided());
}

void TestProfilePage::theCardsLeaveNoVoid()
{
    QVERIFY(openExampleInto(*m_document).has_value());
    show(QSize(2560 - 144, 1440 - 112));
    const auto *systems = m_page->findChild<ImpactTable *>();
    const int foot = systems->mapTo(m_page.get(), QPoint(0, systems->height())).y();
    QVERIFY2(m_page->height() - foot < 8 * space, qPrintable(QString::number(m_page->height() - foot)));
}

void TestProfilePage::nineDomainsNeedNoScrolling()
{
    for (const char *id : {"multimodal", "agent_systems", "reasoning_chains"})
        trackDomain(*m_document,
                    *core::findDomain(m_document->framework(), core::DomainId(QString::fromLatin1(id))));
    m_document->edit(QStringLiteral("Systems"), [](core::Profile &profile) {
        for (const char *title : {"A search for 5K users", "An assistant for 3 teams"}) {
            core::ImpactRecord record;
            record.id = core::EntryId(QString::fromLatin1(title));
            record.title = QString::fromLatin1(title);
            profile.impacts << record;
        }
    });
    // What a window of 1440 x 900 leaves for its page.
    show(QSize(1296, 788));
    const auto *scroll = m_page->findChild<QScrollArea *>();
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    // Nor while one is chosen, and the form comes to rest.
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    depthOf(QStringLiteral("model_eval"))->setFocus();
    show(QSize(1296, 788));
    QCOMPARE(openRows(), 1);
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
}

void TestProfilePage::rowsShowTheirLevelsWhereThereIsRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("rated");
    QTest::addColumn<int>("open");
    QTest::newRow("a low window: none before one is chosen") << QSize(880, 528) << false << 0;
    QTest::newRow("a usual window: one") << QSize(1296, 788) << false << 1;
    QTest::newRow("a high window: all that are rated") << QSize(2400, 1320) << true << 6;
    QTest::newRow("a high window, nothing rated: one, that it is not said six times")
        << QSize(2400, 1320) << false << 1;
}

void TestProfilePage::rowsShowTheirLevelsWhereThereIsRoom()
{
    QFETCH(QSize, size);
    QFETCH(bool, rated);
    if (rated)
        QVERIFY(openExampleInto(*m_document).has_value());
    show(size);
    QTEST(openRows(), "open");
    // And back, so that it does not depend on what was open before.
    show(QSize(2400, 1320));
    show(size);
    QTEST(openRows(), "open");
}

void TestProfilePage::theChosenRowFollowsTheFocus()
{
    show(QSize(880, 528));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    depthOf(QStringLiteral("safety"))->setFocus(Qt::TabFocusReason);
    QCOMPARE(openRows(), 1);
    const QList<DomainRow *> rows = m_page->findChild<DomainTable *>()->rows();
    for (const DomainRow *row : rows)
        QCOMPARE(row->isOpen(), row->id() == core::DomainId(QStringLiteral("safety")));
    // It stays open when the focus goes on to another part of the page.
    m_page->takeFocus();
    QCOMPARE(openRows(), 1);
}

void TestProfilePage::headingsFitAtEverySize_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(880, 528), QSize(1000, 700), QSize(1296, 788), QSize(2400, 1320)})
        QTest::addRow("%d wide", size.width()) << size;
}

void TestProfilePage::headingsFitAtEverySize()
{
    QFETCH(QSize, size);
    show(size);
    for (const ElidedLabel *label : m_page->findChild<DomainTable *>()->findChildren<ElidedLabel *>()) {
        if (label->isVisible())
            QVERIFY2(!label->isElided(), qPrintable(label->text()));
    }
    const auto *table = m_page->findChild<ImpactTable *>();
    const QHeaderView *header = table->horizontalHeader();
    for (int column = 0; column < ImpactModel::ColumnCount; ++column) {
        const QString text = table->model()->headerData(column, Qt::Horizontal).toString();
        if (!table->isColumnHidden(column))
            QVERIFY2(header->fontMetrics().horizontalAdvance(text) < table->columnWidth(column),
                     qPrintable(text));
    }
}

void TestProfilePage::aNarrowTableShowsWhatItHas()
{
    const auto *table = m_page->findChild<ImpactTable *>();
    QAbstractItemModel *model = table->model();
    const auto widths = [table] {
        int sum = 0;
        for (int column = 0; column < ImpactModel::ColumnCount; ++column)
            sum += table->columnWidth(column);
        return sum;
    };
    const auto add = [model](const char *text) {
        return model->setData(model->index(model->rowCount() - 1, ImpactModel::Title),
                              QString::fromUtf8(text));
    };
    QVERIFY(add("Query understanding for product search, 1.2M queries/day"));
    show({880, 528});
    QVERIFY(table->isColumnHidden(ImpactModel::Description));
    QVERIFY(widths() <= table->viewport()->width());
    QCOMPARE(model->headerData(ImpactModel::Scale, Qt::Horizontal).toString(), QStringLiteral("Scale"));
    // What is read is said in full.
    const QString scale = model->index(0, ImpactModel::Scale).data().toString();
    QVERIFY(table->fontMetrics().horizontalAdvance(scale) < table->columnWidth(ImpactModel::Scale));
    QVERIFY(model->setData(model->index(0, ImpactModel::Description), QStringLiteral("Rewrites")));
    QVERIFY(!table->isColumnHidden(ImpactModel::Description));
    QVERIFY(widths() <= table->viewport()->width());
    QVERIFY(model->setData(model->index(0, ImpactModel::Description), QString()));
    show({1400, 900});
    QVERIFY(!table->isColumnHidden(ImpactModel::Description));
    QVERIFY(model->headerData(ImpactModel::Scale, Qt::Horizontal).toString() != QStringLiteral("Scale"));
}

void TestProfilePage::theStartIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("shown");
    const QDate may(2021, 5, 1);
    QTest::newRow("as it is shown") << QStringLiteral("1 May 2021") << may << QStringLiteral("1 May 2021");
    QTest::newRow("as files have it") << QStringLiteral("2021-05-01") << may << QStringLiteral("1 May 2021");
    QTest::newRow("the month in full")
        << QStringLiteral(" 3  August 2020 ") << QDate(2020, 8, 3) << QStringLiteral("3 Aug 2020");
    QTest::newRow("no day") << QStringLiteral("soon") << QDate(2019, 2, 3) << QStringLiteral("3 Feb 2019");
    QTest::newRow("nothing") << QString() << QDate() << QString();
}

void TestProfilePage::theStartIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    QFETCH(QString, shown);
    m_document->edit(QStringLiteral("Set"),
                     [](core::Profile &profile) { profile.person.started = QDate(2019, 2, 3); });
    auto *started = m_page->findChildren<QLineEdit *>().constLast();
    for (QLineEdit *edit : m_page->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QStringLiteral("Started"))
            started = edit;
    }
    QCOMPARE(started->text(), QStringLiteral("3 Feb 2019"));
    started->setFocus();
    started->selectAll();
    QTest::keyClick(started, Qt::Key_Delete);
    QTest::keyClicks(started, typed);
    QTest::keyClick(started, Qt::Key_Return);
    QCOMPARE(m_document->profile().person.started.value_or(QDate()), date);
    QCOMPARE(started->text(), shown);
}

void TestProfilePage::oneActionIsPrimary()
{
    QAction assess(QStringLiteral("Assess myself…"));
    m_page->offerAssessment(&assess);
    QStringList primary;
    for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (isPrimary(button) && button->isVisible())
            primary << button->text();
    }
    QCOMPARE(primary, QStringList{assess.text()});
}

void TestProfilePage::anOpenRowStandsInItsMiddle()
{
    show({1400, 900});
    const auto rows = m_page->findChildren<DomainRow *>();
    const auto open =
        std::find_if(rows.cbegin(), rows.cend(), [](const DomainRow *row) { return row->isOpen(); });
    QVERIFY(open != rows.cend());
    const QRect area = (*open)->area();
    const auto *table = m_page->findChild<DomainTable *>();
    const QWidget *depth = nullptr;
    int bottom = 0;
    for (const QWidget *widget : table->findChildren<QWidget *>()) {
        const QRect place(widget->mapTo(table, QPoint()), widget->size());
        if (!widget->isVisible() || !area.contains(place))
            continue;
        if (qobject_cast<const DepthSelector *>(widget))
            depth = widget;
        if (qobject_cast<const QLabel *>(widget))
            bottom = std::max(bottom, place.bottom());
    }
    QVERIFY(depth && bottom > 0);
    const int above = depth->mapTo(table, QPoint()).y() - area.top();
    const int below = area.bottom() - bottom;
    QVERIFY2(std::abs(above - below) <= 4, qPrintable(QStringLiteral("%1, %2").arg(above).arg(below)));
}

void TestProfilePage::aLongFieldIsToldInItsToolTip()
{
    auto *name = m_page->findChildren<QLineEdit *>().constFirst();
    QTest::keyClicks(name, QStringLiteral("Noor"));
    QVERIFY(name->toolTip().isEmpty());
    QTest::keyClicks(name, QStringLiteral("<b>").repeated(60));
    QVERIFY(name->toolTip().contains(QStringLiteral("Noor&lt;b&gt;")));
}

QTEST_MAIN(TestProfilePage)
#include "tst_profilepage.moc"
