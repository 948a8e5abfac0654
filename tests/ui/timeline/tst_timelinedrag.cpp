// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/opportunitydrag.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Bar bar(const QString &id, qsizetype lane, QDate start, int months, BarStyle style = BarStyle::Planned)
{
    Bar result;
    result.id = id;
    result.lane = lane;
    result.start = start;
    result.end = start.addMonths(months);
    result.style = style;
    result.text = u"Level 3 to 4"_s;
    return result;
}

TimelineModel sample()
{
    TimelineModel model;
    model.today = today;
    model.lanes = {{u"A"_s}, {u"B"_s}, {u"C"_s}, {u"D"_s}};
    model.bars = {bar(u"planned"_s, 0, {2027, 1, 1}, 12), bar(u"done"_s, 1, {2026, 1, 1}, 6, BarStyle::Done),
                  bar(u"offer"_s, 2, today, 6, BarStyle::Outlined),
                  bar(u"active"_s, 3, {2026, 10, 1}, 6, BarStyle::Active)};
    return model;
}

} // namespace

/// What a person does to bars: by pointer, keys and drops, as events on the widget.
class TestTimelineDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void moves_data();
    void moves();
    void stretches_data();
    void stretches();
    void barEndDecides();
    void snapsByZoom_data();
    void snapsByZoom();
    void escapeLetsGo();
    void backToWhereItWasIsNoMove();
    void aClickIsNoDrag();
    void readOnlyBarsStay_data();
    void readOnlyBarsStay();
    void aDragKeepsTheScale();
    void goesOnAfterTheSelectionRefreshedTheModel();
    void endsWhenTheBarChanges();
    void scrollsAtTheEdge();
    void cursors();
    void middleButtonPans();
    void keysEdit_data();
    void keysEdit();
    void keyKeepsTheBarInView();
    void shortcutsAreTaken();
    void drops();
    void dropsNothingElse();
    void menu();

private:
    void press(QPoint at) { QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at); }
    void release(QPoint at) { QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at); }
    void dragTo(QPoint at, Qt::MouseButton button = Qt::LeftButton);
    [[nodiscard]] QPoint centre(qsizetype bar) const { return m_view->visualRect(bar).center(); }
    [[nodiscard]] QPoint rightEdge(qsizetype bar) const
    {
        const QRect rect = m_view->visualRect(bar);
        return {rect.right() - 2, rect.center().y()};
    }
    [[nodiscard]] int pixels(double days) const
    {
        return qRound(days * m_view->geometryOfBars().scale().pixelsPerDay());
    }

    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineDrag::init()
{
    m_view = std::make_unique<TimelineView>();
    m_view->resize(1000, 300);
    m_view->setModel(sample());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setZoom(Zoom::Quarters);
    m_view->setFocus();
}

void TestTimelineDrag::cleanup()
{
    m_view.reset();
}

void TestTimelineDrag::dragTo(QPoint at, Qt::MouseButton button)
{
    QMouseEvent event(QEvent::MouseMove, at, m_view->viewport()->mapToGlobal(at), Qt::NoButton, button, {});
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

void TestTimelineDrag::moves_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("start");
    QTest::newRow("half a year on") << 181 << QDate(2027, 7, 1);
    QTest::newRow("a little less snaps") << 170 << QDate(2027, 7, 1);
    QTest::newRow("back") << -61 << QDate(2026, 11, 1);
    QTest::newRow("before today") << -92 << QDate(2026, 10, 1);
}

void TestTimelineDrag::moves()
{
    QFETCH(int, days);
    QFETCH(QDate, start);
    QSignalSpy moved(m_view.get(), &TimelineView::moved);
    QSignalSpy stretched(m_view.get(), &TimelineView::stretched);
    const TimelineModel before = m_view->model();
    const QPoint from = centre(0);
    const QPoint to = from + QPoint(pixels(days), 3);
    press(from);
    dragTo(from + QPoint(20, 0));
    QVERIFY(m_view->dragged());
    dragTo(to);
    QCOMPARE(m_view->dragged()->values.start, start);
    QCOMPARE(m_view->dragged()->values.end, start.addMonths(12));
    QCOMPARE(dragText(*m_view->dragged()), QLocale(QLocale::English).toString(start, u"ddd d MMM yyyy"_s));
    // Nothing is told before it is let go, and the timeline itself changes nothing.
    QCOMPARE(moved.size(), 0);
    release(to);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.constFirst(), (QVariantList{u"planned"_s, start}));
    QCOMPARE(stretched.size(), 0);
    QVERIFY(!m_view->dragged());
    QCOMPARE(m_view->model(), before);
}

void TestTimelineDrag::stretches_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("months");
    QTest::newRow("three months more") << 91 << 3;
    QTest::newRow("nearly a month more") << 25 << 1;
    QTest::newRow("less") << -92 << -3;
    QTest::newRow("a month is left") << -700 << -11;
    QTest::newRow("not enough for a month") << 10 << 0;
}

void TestTimelineDrag::stretches()
{
    QFETCH(int, days);
    QFETCH(int, months);
    QSignalSpy moved(m_view.get(), &TimelineView::moved);
    QSignalSpy stretched(m_view.get(), &TimelineView::stretched);
    const QPoint from = rightEdge(0);
    press(from);
    dragTo(from + QPoint(20, 0));
    dragTo(from + QPoint(pixels(days), 0));
    QCOMPARE(m_view->dragged()->values.start, QDate(2027, 1, 1));
    QCOMPARE(m_view->dragged()->values.end, QDate(2028, 1, 1).addMonths(months));
    release(from + QPoint(pixels(days), 0));
    QCOMPARE(moved.size(), 0);
    QCOMPARE(stretched.size(), months == 0 ? 0 : 1);
    if (months != 0)
        QCOMPARE(stretched.constFirst(), (QVariantList{u"planned"_s, months}));
}

void TestTimelineDrag::barEndDecides()
{
    // Half the pace: a month takes two.
    m_view->setBarEnd([](const Bar &, QDate start, int months) { return start.addMonths(12 + 2 * months); });
    QSignalSpy stretched(m_view.get(), &TimelineView::stretched);
    const QPoint from = rightEdge(0);
    press(from);
    dragTo(from + QPoint(pixels(100), 0));
    QCOMPARE(m_view->dragged()->values.end, QDate(2028, 5, 1));
    release(from);
    QCOMPARE(stretched.size(), 1);
    QCOMPARE(stretched.constFirst().at(1).toInt(), 2);
}

void TestTimelineDrag::snapsByZoom_data()
{
    QTest::addColumn<Zoom>("zoom");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("start");
    QTest::newRow("weeks: a day") << Zoom::Weeks << 10 << QDate(2027, 1, 11);
    QTest::newRow("months: a Monday") << Zoom::Months << 9 << QDate(2027, 1, 11);
    QTest::newRow("months: a month's first") << Zoom::Months << 31 << QDate(2027, 2, 1);
    QTest::newRow("quarters: a month's first") << Zoom::Quarters << 40 << QDate(2027, 2, 1);
    QTest::newRow("years: a month's first") << Zoom::Years << 62 << QDate(2027, 3, 1);
}

void TestTimelineDrag::snapsByZoom()
{
    QFETCH(Zoom, zoom);
    QFETCH(int, days);
    QFETCH(QDate, start);
    m_view->setZoom(zoom);
    m_view->select(u"planned"_s);
    const QPoint from = m_view->visualRect(0).topLeft() + QPoint(12, 10);
    press(from);
    dragTo(from + QPoint(20, 0));
    dragTo(from + QPoint(pixels(days), 0));
    QVERIFY(m_view->dragged());
    QCOMPARE(m_view->dragged()->values.start, start);
}

void TestTimelineDrag::escapeLetsGo()
{
    QSignalSpy moved(m_view.get(), &TimelineView::moved);
    const QPoint from = centre(0);
    press(from);
    dragTo(from + QPoint(100, 0));
    QVERIFY(m_view->dragged());
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->dragged());
    dragTo(from + QPoint(150, 0));
    QVERIFY(!m_view->dragged());
    release(from + QPoint(150, 0));
    QCOMPARE(moved.size(), 0);
}

void TestTimelineDrag::backToWhereItWasIsNoMove()
{
    TimelineModel model = sample();
    model.bars[0].start = QDate(2027, 1, 13);
    m_view->setModel(model);
    QSignalSpy moved(m_view.get(), &TimelineView::moved);
    const QPoint from = centre(0);
    press(from);
    dragTo(from + QPoint(100, 0));
    dragTo(from + QPoint(1, 0));
    QCOMPARE(m_view->dragged()->values.start, QDate(2027, 1, 13));
    release(from);
    QCOMPARE(moved.size(), 0);
}

void TestTimelineDrag::aClickIsNoDrag()
{
    QSignalSpy moved(m_view.get(), &TimelineView::moved);
    const QPoint from = centre(0);
    press(from);
    dragTo(from + QPoint(QApplication::startDragDistance() - 1, 0));
    QVERIFY(!m_view->dragged());
    release(from);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(m_view->selected(), u"planned"_s);
}

void TestTimelineDrag::readOnlyBarsStay_data()
{
    QTest::addColumn<int>("position");
    QTest::newRow("done") << 1;
    QTest::newRow("an opportunity") << 2;
}

void TestTimelineDrag::readOnlyBarsStay()
{
    QFETCH(int, position);
    QSignalSpy moved(m_view.get(), &TimelineView::moved);
    QSignalSpy stretched(m_view.get(), &TimelineView::stretched);
    for (const QPoint from : {centre(position), rightEdge(position)}) {
        press(from);
        dragTo(from + QPoint(100, 0));
        QVERIFY(!m_view->dragged());
        release(from + QPoint(100, 0));
    }
    QCOMPARE(m_view->selectedIndex(), position);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedIndex(), position);
    QCOMPARE(moved.size() + stretched.size(), 0);
}

void TestTimelineDrag::aDragKeepsTheScale()
{
    m_view->fit();
    const double density = m_view->geometryOfBars().scale().pixelsPerDay();
    connect(m_view.get(), &TimelineView::moved, m_view.get(), [this](const QString &, QDate start) {
        TimelineModel model = m_view->model();
        model.bars[0].start = start;
        model.bars[0].end = start.addMonths(12);
        m_view->setModel(model);
    });
    const QPoint from = centre(0);
    const int other = m_view->visualRect(1).left();
    press(from);
    dragTo(from + QPoint(60, 0));
    release(from + QPoint(60, 0));
    QVERIFY(m_view->model().bars.at(0).start > QDate(2027, 1, 1));
    QCOMPARE(m_view->geometryOfBars().scale().pixelsPerDay(), density);
    QCOMPARE(m_view->visualRect(1).left(), other);
}

void TestTimelineDrag::goesOnAfterTheSelectionRefreshedTheModel()
{
    connect(m_view.get(), &TimelineView::selectionChanged, m_view.get(),
            [this] { m_view->setModel(TimelineModel(sample())); });
    const QPoint from = centre(0);
    press(from);
    dragTo(from + QPoint(100, 0));
    QVERIFY(m_view->dragged());
}

void TestTimelineDrag::endsWhenTheBarChanges()
{
    QSignalSpy moved(m_view.get(), &TimelineView::moved);
    const QPoint from = centre(0);
    press(from);
    dragTo(from + QPoint(100, 0));
    Bar changed = m_view->model().bars.at(0);
    changed.style = BarStyle::Done;
    m_view->itemModel()->setBar(0, changed);
    QVERIFY(!m_view->dragged());
    release(from + QPoint(100, 0));
    QCOMPARE(moved.size(), 0);
}

void TestTimelineDrag::scrollsAtTheEdge()
{
    m_view->zoomBy(1.5, centre(0).x());
    const QPoint from = centre(0);
    press(from);
    dragTo(from + QPoint(20, 0));
    m_view->horizontalScrollBar()->setValue(0);
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    dragTo({m_view->viewport()->width() - 4, from.y()});
    const QDate first = m_view->dragged()->values.start;
    QTRY_VERIFY(m_view->horizontalScrollBar()->value() > 0);
    QTRY_VERIFY(m_view->dragged()->values.start > first);
    release({m_view->viewport()->width() - 4, from.y()});
}

void TestTimelineDrag::cursors()
{
    const auto shapeAt = [this](QPoint at) {
        dragTo(at, Qt::NoButton);
        return m_view->viewport()->cursor().shape();
    };
    QCOMPARE(shapeAt(centre(0)), Qt::OpenHandCursor);
    QCOMPARE(shapeAt(rightEdge(0)), Qt::SizeHorCursor);
    QCOMPARE(shapeAt(centre(1)), Qt::PointingHandCursor);
    QCOMPARE(shapeAt(rightEdge(2)), Qt::PointingHandCursor);
    QCOMPARE(shapeAt({5, 5}), Qt::ArrowCursor);
    press(centre(0));
    dragTo(centre(0) + QPoint(50, 0));
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::ClosedHandCursor);
    release(centre(0));
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::OpenHandCursor);
}

void TestTimelineDrag::middleButtonPans()
{
    m_view->setZoom(Zoom::Weeks);
    const int before = m_view->horizontalScrollBar()->value();
    const QPoint at(500, 150);
    QTest::mousePress(m_view->viewport(), Qt::MiddleButton, {}, at);
    dragTo(at - QPoint(60, 0), Qt::MiddleButton);
    dragTo(at - QPoint(90, 0), Qt::MiddleButton);
    QCOMPARE(m_view->horizontalScrollBar()->value(), before + 90);
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::ClosedHandCursor);
    QTest::mouseRelease(m_view->viewport(), Qt::MiddleButton, {}, at);
    dragTo(at, Qt::NoButton);
    QCOMPARE(m_view->horizontalScrollBar()->value(), before + 90);
}

void TestTimelineDrag::keysEdit_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QStringList>("told");
    using Modifiers = Qt::KeyboardModifiers;
    const Modifiers control = Qt::ControlModifier;
    const Modifiers shift = Qt::ShiftModifier;
    QTest::newRow("a week later") << u"planned"_s << int(Qt::Key_Right) << control
                                  << QStringList{u"moved planned 2027-01-08"_s};
    QTest::newRow("a week earlier") << u"active"_s << int(Qt::Key_Left) << control
                                    << QStringList{u"moved active 2026-09-24"_s};
    QTest::newRow("a month more") << u"planned"_s << int(Qt::Key_Right) << shift
                                  << QStringList{u"stretched planned 1"_s};
    QTest::newRow("a month less") << u"planned"_s << int(Qt::Key_Left) << shift
                                  << QStringList{u"stretched planned -1"_s};
    QTest::newRow("removed") << u"planned"_s << int(Qt::Key_Delete) << Modifiers()
                             << QStringList{u"removed planned"_s};
    QTest::newRow("done is removed too")
        << u"done"_s << int(Qt::Key_Delete) << Modifiers() << QStringList{u"removed done"_s};
    QTest::newRow("an opportunity is not")
        << u"offer"_s << int(Qt::Key_Delete) << Modifiers() << QStringList();
    QTest::newRow("nothing chosen") << QString() << int(Qt::Key_Delete) << Modifiers() << QStringList();
}

void TestTimelineDrag::keysEdit()
{
    QFETCH(QString, id);
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QStringList, told);
    QStringList heard;
    connect(m_view.get(), &TimelineView::moved, this, [&heard](const QString &bar, QDate start) {
        heard += u"moved %1 %2"_s.arg(bar, start.toString(Qt::ISODate));
    });
    connect(m_view.get(), &TimelineView::stretched, this,
            [&heard](const QString &bar, int months) { heard += u"stretched %1 %2"_s.arg(bar).arg(months); });
    connect(m_view.get(), &TimelineView::removeWanted, this,
            [&heard](const QString &bar) { heard += u"removed %1"_s.arg(bar); });
    m_view->select(id);
    QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key), modifiers);
    QCOMPARE(heard, told);
    QCOMPARE(m_view->selected(), id);
}

void TestTimelineDrag::keyKeepsTheBarInView()
{
    connect(m_view.get(), &TimelineView::moved, m_view.get(), [this](const QString &id, QDate start) {
        const qsizetype position = m_view->itemModel()->position(id);
        Bar later = m_view->model().bars.at(position);
        later.end = later.end.addDays(later.start.daysTo(start));
        later.start = start;
        m_view->itemModel()->setBar(position, later);
    });
    m_view->setZoom(Zoom::Weeks);
    m_view->select(u"planned"_s);
    for (int week = 0; week < 60; ++week)
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_view->model().bars.at(0).start, QDate(2027, 1, 1).addDays(420));
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(0).topLeft()));
}

void TestTimelineDrag::shortcutsAreTaken()
{
    for (const auto &[key, modifiers] :
         {std::pair{Qt::Key_Delete, Qt::NoModifier}, std::pair{Qt::Key_Right, Qt::ControlModifier},
          std::pair{Qt::Key_Home, Qt::NoModifier}}) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(m_view.get(), &event);
        QVERIFY(event.isAccepted());
    }
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QCoreApplication::sendEvent(m_view.get(), &undo);
    QVERIFY(!undo.isAccepted());
}

void TestTimelineDrag::drops()
{
    QSignalSpy dropped(m_view.get(), &TimelineView::dropped);
    const std::unique_ptr<QMimeData> data(newOpportunityMimeData(u"depth/safety"_s));
    const QRect first = m_view->visualRect(0);
    const QPoint at(first.left() + pixels(92), 150);
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view->viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view->viewport(), &drop);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.constFirst(), (QVariantList{u"depth/safety"_s, QDate(2027, 4, 1)}));
}

void TestTimelineDrag::dropsNothingElse()
{
    QSignalSpy dropped(m_view.get(), &TimelineView::dropped);
    QMimeData text;
    text.setText(u"depth/safety"_s);
    QDragEnterEvent enter({500, 150}, Qt::CopyAction, &text, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(!enter.isAccepted());
    // Nor on a lane's name.
    const std::unique_ptr<QMimeData> data(newOpportunityMimeData(u"scale"_s));
    QDropEvent drop(QPointF(2, 150), Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QDragEnterEvent enterNames({2, 150}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view->viewport(), &enterNames);
    QCoreApplication::sendEvent(m_view->viewport(), &drop);
    QCOMPARE(dropped.size(), 0);
}

void TestTimelineDrag::menu()
{
    QSignalSpy wanted(m_view.get(), &TimelineView::menuWanted);
    const QPoint at = centre(3);
    QTest::mousePress(m_view->viewport(), Qt::RightButton, {}, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), u"active"_s);
    QCOMPARE(m_view->selected(), u"active"_s);
}

QTEST_MAIN(TestTimelineDrag)
#include "tst_timelinedrag.moc"
