// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace depthchart::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(depthchart::ui::Zoom)

namespace {

const QDate origin(2026, 11, 23);

Bar bar(const QString &id, qsizetype lane, int from, int to)
{
    Bar result;
    result.id = id;
    result.lane = lane;
    result.start = origin.addDays(from);
    result.end = origin.addDays(to);
    result.text = u"Text of %1"_s.arg(id);
    result.toolTip = u"<b>Tip</b> of %1"_s.arg(id);
    result.accessibleText = u"Bar %1"_s.arg(id);
    return result;
}

/// Lane 0: a1, then a2. Lane 1: b. Lane 2: empty. Lane 3: c.
TimelineModel smallModel()
{
    TimelineModel model;
    model.today = origin;
    for (const QString &name : {u"A"_s, u"B"_s, u"Empty"_s, u"C"_s})
        model.lanes.append({name});
    model.bars = {bar(u"a1"_s, 0, 0, 100), bar(u"a2"_s, 0, 200, 400), bar(u"b"_s, 1, 10, 90),
                  bar(u"c"_s, 3, 0, 300)};
    return model;
}

Bar done(Bar bar)
{
    bar.style = BarStyle::Done;
    return bar;
}

Milestone milestone()
{
    Milestone result;
    result.date = QDate(2027, 2, 1);
    result.half = QDate(2027, 2, 7);
    result.fourFifths = QDate(2027, 3, 7);
    result.text = u"Staff: 50 % by 7 Feb"_s;
    return result;
}

TimelineModel largeModel(int bars)
{
    TimelineModel model;
    model.today = origin;
    for (int lane = 0; lane < 40; ++lane)
        model.lanes.append({u"Lane %1"_s.arg(lane)});
    for (int i = 0; i < bars; ++i)
        model.bars.append(bar(QString::number(i), i % 40, (i / 40) * 30, (i / 40) * 30 + 25));
    return model;
}

void turnWheel(TimelineView &view, QPoint at, int turn, Qt::KeyboardModifiers modifiers)
{
    QWidget *viewport = view.viewport();
    QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &event);
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void arrows_data();
    void arrows();
    void keysFromNoSelection();
    void enterActivates();
    void plusAndMinusZoom();
    void zeroFits();
    void clickSelects();
    void doubleClickActivates();
    void selectionFollowsTheModel();
    void controlWheelZoomsAboutThePointer_data();
    void controlWheelZoomsAboutThePointer();
    void wheelScrolls();
    void setZoomTellsIt();
    void selectionIsScrolledIntoView();
    void toolTipIsPlainText();
    void fitsAfterResize();
    void rowsUseTheHeight_data();
    void rowsUseTheHeight();
    void accessibleItems();
    void accessibleActions();
    void accessibleNames_data();
    void accessibleNames();
    void accessibleGoal();
    void focusIsAnnounced();
    void accessibleAfterTheModelChanged();
    void tenThousandBars();

private:
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineView::init()
{
    m_view = std::make_unique<TimelineView>();
    m_view->resize(800, 300);
    m_view->setModel(smallModel());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

void TestTimelineView::cleanup()
{
    m_view.reset();
}

void TestTimelineView::arrows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("to");
    QTest::newRow("right to the next of the lane") << u"a1"_s << int(Qt::Key_Right) << u"a2"_s;
    QTest::newRow("left to the one before") << u"a2"_s << int(Qt::Key_Left) << u"a1"_s;
    QTest::newRow("right at the end stays") << u"a2"_s << int(Qt::Key_Right) << u"a2"_s;
    QTest::newRow("left at the start stays") << u"a1"_s << int(Qt::Key_Left) << u"a1"_s;
    QTest::newRow("down to the next lane") << u"a2"_s << int(Qt::Key_Down) << u"b"_s;
    QTest::newRow("down over an empty lane") << u"b"_s << int(Qt::Key_Down) << u"c"_s;
    QTest::newRow("up to the nearest in time") << u"b"_s << int(Qt::Key_Up) << u"a1"_s;
    QTest::newRow("down at the bottom stays") << u"c"_s << int(Qt::Key_Down) << u"c"_s;
    QTest::newRow("home") << u"c"_s << int(Qt::Key_Home) << u"a1"_s;
    QTest::newRow("end") << u"a1"_s << int(Qt::Key_End) << u"c"_s;
}

void TestTimelineView::arrows()
{
    QFETCH(QString, from);
    QFETCH(int, key);
    QFETCH(QString, to);
    m_view->select(from);
    QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key));
    QCOMPARE(m_view->selected(), to);
}

void TestTimelineView::keysFromNoSelection()
{
    m_view->select({});
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->selected(), u"a1"_s);
    m_view->setModel({});
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_view->selected(), QString());
}

void TestTimelineView::enterActivates()
{
    QSignalSpy activated(m_view.get(), &TimelineView::activated);
    m_view->select({});
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    m_view->select(u"b"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::keyClick(m_view.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.constFirst().constFirst().toString(), u"b"_s);
}

void TestTimelineView::plusAndMinusZoom()
{
    const double before = m_view->geometryOfBars().scale().pixelsPerDay();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->geometryOfBars().scale().pixelsPerDay() > before);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(m_view->geometryOfBars().scale().pixelsPerDay(), before);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(m_view->geometryOfBars().scale().pixelsPerDay(), TimeScale::smallest);
}

void TestTimelineView::zeroFits()
{
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(!m_view->isFitted());
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QVERIFY(m_view->isFitted());
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
}

void TestTimelineView::clickSelects()
{
    QSignalSpy changed(m_view.get(), &TimelineView::selectionChanged);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(2).center());
    QCOMPARE(m_view->selected(), u"b"_s);
    QCOMPARE(changed.size(), 1);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {m_view->viewport()->width() - 3, 60});
    QCOMPARE(m_view->selected(), QString());
    // Nothing lies below the lane names or the header.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {2, 60});
    QCOMPARE(m_view->barAt({200, 10}), -1);
}

void TestTimelineView::doubleClickActivates()
{
    QSignalSpy activated(m_view.get(), &TimelineView::activated);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(3).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(m_view->selected(), u"c"_s);
}

void TestTimelineView::selectionFollowsTheModel()
{
    m_view->select(u"c"_s);
    QSignalSpy changed(m_view.get(), &TimelineView::selectionChanged);
    TimelineModel model = smallModel();
    model.bars.removeFirst();
    m_view->setModel(model);
    QCOMPARE(m_view->selected(), u"c"_s);
    QCOMPARE(m_view->selectedIndex(), 2);
    QCOMPARE(changed.size(), 0);
    model.bars.removeLast();
    m_view->setModel(model);
    QCOMPARE(m_view->selected(), QString());
    QCOMPARE(changed.size(), 1);
}

void TestTimelineView::controlWheelZoomsAboutThePointer_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("turn");
    for (const int x : {250, 400, 700}) {
        QTest::addRow("in at %d", x) << x << 120;
        QTest::addRow("far in at %d", x) << x << 720;
    }
}

void TestTimelineView::controlWheelZoomsAboutThePointer()
{
    QFETCH(int, x);
    QFETCH(int, turn);
    const auto dateUnder = [this](int at) {
        const QRect first = m_view->visualRect(0);
        const TimeScale &scale = m_view->geometryOfBars().scale();
        return origin.addDays(qRound((at - first.left()) / scale.pixelsPerDay()));
    };
    const QDate before = dateUnder(x);
    const double density = m_view->geometryOfBars().scale().pixelsPerDay();
    turnWheel(*m_view, {x, 100}, turn, Qt::ControlModifier);
    QVERIFY(m_view->geometryOfBars().scale().pixelsPerDay() > density);
    QVERIFY2(std::abs(dateUnder(x).daysTo(before)) <= 2, qPrintable(dateUnder(x).toString(Qt::ISODate)));
}

void TestTimelineView::wheelScrolls()
{
    m_view->setModel(largeModel(400));
    QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
    turnWheel(*m_view, {400, 100}, -120, Qt::NoModifier);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    m_view->setZoom(Zoom::Weeks);
    const int before = m_view->horizontalScrollBar()->value();
    turnWheel(*m_view, {400, 100}, -120, Qt::ShiftModifier);
    QVERIFY(m_view->horizontalScrollBar()->value() > before);
}

void TestTimelineView::setZoomTellsIt()
{
    m_view->setZoom(Zoom::Weeks);
    QSignalSpy zoomed(m_view.get(), &TimelineView::zoomChanged);
    for (const Zoom zoom : {Zoom::Months, Zoom::Quarters, Zoom::Years, Zoom::Weeks}) {
        m_view->setZoom(zoom);
        QCOMPARE(m_view->zoom(), zoom);
        QCOMPARE(m_view->geometryOfBars().scale().pixelsPerDay(), pixelsPerDay(zoom));
        QCOMPARE(zoomed.constLast().constFirst().value<Zoom>(), zoom);
    }
    QCOMPARE(zoomed.size(), 4);
}

void TestTimelineView::selectionIsScrolledIntoView()
{
    m_view->setModel(largeModel(4000));
    m_view->setZoom(Zoom::Months);
    for (const QString &id : {u"3999"_s, u"0"_s, u"2020"_s}) {
        m_view->select(id);
        const QRect shown = m_view->visualRect(m_view->selectedIndex());
        QVERIFY2(m_view->viewport()->rect().contains(shown), qPrintable(id));
        QCOMPARE(m_view->barAt(shown.center()), m_view->selectedIndex());
    }
}

void TestTimelineView::toolTipIsPlainText()
{
    const QPoint at = m_view->visualRect(2).center();
    QHelpEvent event(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    QVERIFY(QToolTip::text().contains(u"&lt;b&gt;Tip&lt;/b&gt; of b"_s));
    QToolTip::hideText();
}

void TestTimelineView::fitsAfterResize()
{
    m_view->fit();
    m_view->resize(1400, 300);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    QVERIFY(m_view->visualRect(1).right() > 700);
    m_view->resize(500, 300);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    QVERIFY(m_view->visualRect(1).right() < 500);
}

void TestTimelineView::rowsUseTheHeight_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<bool>("scrolls");
    QTest::newRow("room for all as usual") << 1.0 << false;
    QTest::newRow("a little less: they come closer") << 0.85 << false;
    QTest::newRow("far less: they keep their height and scroll") << 0.6 << true;
    QTest::newRow("more: they spread") << 1.25 << false;
}

void TestTimelineView::rowsUseTheHeight()
{
    QFETCH(double, share);
    const TimelineMetrics usual = TimelineMetrics::screen();
    const auto rows = static_cast<double>(m_view->geometryOfBars().rows().rowCount());
    m_view->fit();
    m_view->resize(900, qRound(usual.header + rows * usual.lane * share));
    QTEST(m_view->verticalScrollBar()->maximum() > 0, "scrolls");
    const RowLayout &layout = m_view->geometryOfBars().rows();
    QVERIFY(layout.metrics().lane >= 27);
    QVERIFY(layout.metrics().bar < layout.metrics().lane);
    if (share > 1)
        QVERIFY(layout.metrics().lane > usual.lane);
    // Hit test and drawing follow.
    const qsizetype last = m_view->model().bars.size() - 1;
    m_view->select(m_view->model().bars.at(last).id);
    QCOMPARE(m_view->barAt(m_view->visualRect(last).center()), last);
}

void TestTimelineView::accessibleItems()
{
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(tree);
    QCOMPARE(tree->role(), QAccessible::Tree);
    QCOMPARE(tree->text(QAccessible::Name), u"Timeline"_s);
    QCOMPARE(tree->childCount(), 4);
    QAccessibleInterface *lane = tree->child(0);
    QVERIFY(lane);
    QCOMPARE(lane->text(QAccessible::Name), u"A"_s);
    QCOMPARE(lane->role(), QAccessible::TreeItem);
    QCOMPARE(lane->childCount(), 2);
    QVERIFY(lane->state().expanded);
    QCOMPARE(lane->parent(), tree);
    QCOMPARE(tree->indexOfChild(lane), 0);
    QVERIFY(lane->rect().contains(lane->child(0)->rect()));
    QCOMPARE(tree->child(2)->childCount(), 0);
    QVERIFY(!tree->child(2)->state().expandable);
    m_view->select(u"a2"_s);
    QAccessibleInterface *item = lane->child(1);
    QVERIFY(item);
    QCOMPARE(item->text(QAccessible::Name), u"Bar a2"_s);
    QCOMPARE(item->text(QAccessible::Description), u"<b>Tip</b> of a2"_s);
    QCOMPARE(item->role(), QAccessible::TreeItem);
    QVERIFY(item->state().selected);
    QVERIFY(item->state().movable);
    QVERIFY(!lane->child(0)->state().selected);
    QCOMPARE(item->parent(), lane);
    QCOMPARE(lane->indexOfChild(item), 1);
    QCOMPARE(tree->child(1)->indexOfChild(item), -1);
    QCOMPARE(lane->child(1), item);
    const QPoint centre = item->rect().center();
    QCOMPARE(tree->childAt(centre.x(), centre.y()), item);
    for (const QAccessibleInterface *parent : {tree, lane, item}) {
        QVERIFY(!parent->child(-1));
        QVERIFY(!parent->child(parent->childCount()));
    }
}

void TestTimelineView::accessibleActions()
{
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_view.get());
    QAccessibleActionInterface *actions = tree->child(3)->child(0)->actionInterface();
    QVERIFY(actions);
    QSignalSpy activated(m_view.get(), &TimelineView::activated);
    QSignalSpy moved(m_view.get(), &TimelineView::moved);
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_view->selected(), u"c"_s);
    QCOMPARE(activated.size(), 0);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
    actions->doAction(QAccessibleActionInterface::increaseAction());
    QCOMPARE(moved.constLast(), (QVariantList{u"c"_s, origin.addDays(7)}));
    m_view->itemModel()->setBar(3, done(m_view->model().bars.at(3)));
    QVERIFY(!actions->actionNames().contains(QAccessibleActionInterface::increaseAction()));
    actions->doAction(QAccessibleActionInterface::decreaseAction());
    QCOMPARE(moved.size(), 1);
}

void TestTimelineView::accessibleNames_data()
{
    QTest::addColumn<Bar>("shown");
    QTest::addColumn<QString>("name");
    Bar plain = bar(u"x"_s, 0, 0, 0);
    plain.start = QDate(2027, 3, 1);
    plain.end = QDate(2028, 3, 1);
    plain.text = u"level 3 to 4"_s;
    plain.accessibleText.clear();
    QTest::newRow("planned") << plain << u"A, level 3 to 4, March 2027 to March 2028, planned"_s;
    Bar all = plain;
    all.style = BarStyle::Active;
    all.conflict = true;
    all.pinned = true;
    all.critical = true;
    QTest::newRow("everything at once")
        << all
        << u"A, level 3 to 4, March 2027 to March 2028, active, conflict, pinned, on the critical path"_s;
    QTest::newRow("done") << done(plain) << u"A, level 3 to 4, March 2027 to March 2028, done"_s;
    Bar own = plain;
    own.accessibleText = u"Words of its own"_s;
    QTest::newRow("words of its own") << own << own.accessibleText;
}

void TestTimelineView::accessibleNames()
{
    QFETCH(Bar, shown);
    QFETCH(QString, name);
    m_view->itemModel()->setBar(0, shown);
    const QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_view.get());
    const QAccessibleInterface *item = tree->child(0)->child(0);
    QCOMPARE(item->text(QAccessible::Name), name);
    QCOMPARE(bool(item->state().readOnly), shown.style == BarStyle::Done);
    QCOMPARE(bool(item->state().invalid), shown.conflict);
}

void TestTimelineView::accessibleGoal()
{
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_view.get());
    m_view->itemModel()->setMilestone(milestone());
    QCOMPARE(tree->childCount(), 5);
    QAccessibleInterface *goal = tree->child(0);
    QCOMPARE(goal->text(QAccessible::Name), u"Goal, 1 February 2027: Staff: 50 % by 7 Feb"_s);
    QCOMPARE(goal->role(), QAccessible::TreeItem);
    QCOMPARE(tree->indexOfChild(goal), 0);
    QCOMPARE(tree->child(1)->text(QAccessible::Name), u"A"_s);
    QCOMPARE(tree->indexOfChild(tree->child(1)), 1);
    const QPoint centre = goal->rect().center();
    QCOMPARE(tree->childAt(centre.x(), centre.y()), goal);
    m_view->itemModel()->setMilestone(std::nullopt);
    QCOMPARE(tree->childCount(), 4);
    QCOMPARE(tree->child(0)->text(QAccessible::Name), u"A"_s);
}

void TestTimelineView::focusIsAnnounced()
{
    static QStringList announced;
    announced.clear();
    // With a bus for them (at-spi-bus-launcher --a11y=1, on xcb) the platform says so a moment after the
    // start.
    const bool canTell = qEnvironmentVariableIsSet("QT_LINUX_ACCESSIBILITY_ALWAYS_ON");
    if (!canTell || !QTest::qWaitFor([] { return QAccessible::isActive(); }, 3000))
        QSKIP("This platform tells nothing to screen readers.");
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        const QAccessibleInterface *item = event->accessibleInterface();
        if (event->type() == QAccessible::Focus && item->role() == QAccessible::TreeItem)
            announced << item->text(QAccessible::Name);
        if (event->type() == QAccessible::NameChanged)
            announced << u"changed: "_s + item->text(QAccessible::Name);
    });
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    announced.clear();
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    const auto selected = m_view->selectedIndex();
    Bar renamed = m_view->model().bars.at(selected);
    renamed.accessibleText = u"Bar c, later"_s;
    m_view->itemModel()->setBar(selected, renamed);
    QAccessible::installUpdateHandler(before);
    QCOMPARE(announced, (QStringList{u"Bar a1"_s, u"Bar b"_s, u"Bar c"_s, u"changed: Bar c, later"_s}));
    const QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(tree->child(3)->child(0)->state().focused);
    QCOMPARE(tree->focusChild(), tree->child(3)->child(0));
}

void TestTimelineView::accessibleAfterTheModelChanged()
{
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_view.get());
    QAccessibleInterface *second = tree->child(0)->child(1);
    const QAccessible::Id gone = QAccessible::uniqueId(tree->child(0)->child(0));
    TimelineModel model = smallModel();
    model.bars.removeFirst();
    m_view->setModel(model);
    QCOMPARE(tree->child(0)->childCount(), 1);
    // What is still there is the same item; what is gone is none.
    QCOMPARE(tree->child(0)->child(0), second);
    QCOMPARE(second->text(QAccessible::Name), u"Bar a2"_s);
    QVERIFY(!QAccessible::accessibleInterface(gone));
    m_view->setModel({});
    QCOMPARE(tree->childCount(), 0);
}

void TestTimelineView::tenThousandBars()
{
    m_view->setModel(largeModel(10000));
    const QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(tree->childCount(), 40);
    QCOMPARE(tree->child(39)->childCount(), 250);
    QCOMPARE(tree->child(39)->child(249)->text(QAccessible::Name), u"Bar 9999"_s);
    m_view->setZoom(Zoom::Months);
    m_view->select(u"9999"_s);
    QVERIFY(!m_view->grab().isNull());
    const QRectF everything(0, 0, 400, 300);
    QVERIFY(m_view->geometryOfBars().barsIn(everything).size() < 1000);
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
