// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/radar/radarmodels.h"
#include "ui/radar/depthchartview.h"
#include "ui/radar/dotplotview.h"
#include "ui/radar/radarview.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace depthchart;
using namespace depthchart::ui;

namespace {

int lastFocusedChild = -1;

std::unique_ptr<DepthView> makeView(bool radar)
{
    std::unique_ptr<DepthView> view;
    if (radar)
        view = std::make_unique<RadarView>();
    else
        view = std::make_unique<DotPlotView>();
    view->resize(500, 500);
    view->setModel(radarmodels::noor());
    view->show();
    return view;
}

QPoint pointOf(const DepthView &view, qsizetype axis, int depth)
{
    if (const auto *radar = qobject_cast<const RadarView *>(&view))
        return radar->geometryOfRadar().pointAt(axis, depth).toPoint();
    return qobject_cast<const DotPlotView *>(&view)->geometryOfPlot().pointAt(axis, depth).toPoint();
}

void addViews()
{
    QTest::addColumn<bool>("radar");
    QTest::newRow("radar") << true;
    QTest::newRow("dot plot") << false;
}

QString domainOf(const QSignalSpy &spy)
{
    return spy.last().first().value<core::DomainId>().text();
}

/// Keeps the model in step with what the view asks for, as a page does.
void follow(DepthView &view)
{
    QObject::connect(&view, &DepthView::depthDragged, &view,
                     [&view](const core::DomainId &domain, int depth) {
                         RadarModel model = view.model();
                         for (DepthAxis &axis : model.axes) {
                             if (axis.id == domain)
                                 axis.depth = depth;
                         }
                         view.setModel(model);
                     });
}

} // namespace

// Qt drops accessibility events while no screen reader listens, and offscreen none can: what the views send
// is caught at the call itself.
void QAccessible::updateAccessibility(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Focus && qobject_cast<DepthView *>(event->object()))
        lastFocusedChild = event->child();
}

class DepthViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<core::DomainId>();
        applyAppearance(Appearance::Light);
    }
    void theSnapshotShowsBehindTheMarksThatItMeets()
    {
        // Its row alone: the legend says that there is one.
        const auto row = [](std::optional<int> snapshot) {
            RadarModel model = radarmodels::noor();
            model.raters = {core::Rater::Self, core::Rater::Manager};
            model.axes[0].depth = model.axes[0].self = model.axes[0].manager = 3;
            model.axes[0].snapshot = snapshot;
            DotPlotView view;
            view.resize(500, 500);
            view.setModel(model);
            return view.grab(view.axisRect(0).toAlignedRect()).toImage();
        };
        QVERIFY(row(3) != row(std::nullopt));
    }

    void clickGoesToTheDomain_data() { addViews(); }
    void clickGoesToTheDomain()
    {
        QFETCH(bool, radar);
        const auto view = makeView(radar);
        QSignalSpy spy(view.get(), &DepthView::axisActivated);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, pointOf(*view, 2, 4));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(domainOf(spy), QStringLiteral("System architecture"));
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, view->axisRect(4).center().toPoint());
        QCOMPARE(domainOf(spy), QStringLiteral("Cost optimisation"));
        QTest::mouseClick(view.get(), Qt::RightButton, {}, pointOf(*view, 2, 4));
        QCOMPARE(spy.count(), 2);
    }

    void releaseElsewhereIsNoClick()
    {
        const auto view = makeView(true);
        QSignalSpy spy(view.get(), &DepthView::axisActivated);
        QTest::mousePress(view.get(), Qt::LeftButton, {}, pointOf(*view, 1, 4));
        QTest::mouseRelease(view.get(), Qt::LeftButton, {}, pointOf(*view, 4, 4));
        QCOMPARE(spy.count(), 0);
    }

    void keysChooseAndActivate_data()
    {
        QTest::addColumn<bool>("radar");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("domain");
        QTest::newRow("radar, right") << true << Qt::Key_Right << QStringLiteral("Model evaluation");
        QTest::newRow("radar, left around the end")
            << true << Qt::Key_Left << QStringLiteral("Safety & alignment");
        QTest::newRow("radar, end") << true << Qt::Key_End << QStringLiteral("Safety & alignment");
        QTest::newRow("dot plot, down") << false << Qt::Key_Down << QStringLiteral("Model evaluation");
        QTest::newRow("dot plot, up stays at the top")
            << false << Qt::Key_Up << QStringLiteral("Prompt engineering");
        QTest::newRow("home") << false << Qt::Key_Home << QStringLiteral("Prompt engineering");
    }
    void keysChooseAndActivate()
    {
        QFETCH(bool, radar);
        QFETCH(Qt::Key, key);
        const auto view = makeView(radar);
        QSignalSpy spy(view.get(), &DepthView::axisActivated);
        QSignalSpy dragged(view.get(), &DepthView::depthDragged);
        QTest::keyClick(view.get(), key);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QTEST(domainOf(spy), "domain");
        QCOMPARE(dragged.count(), 0);
    }

    void whatIfMovesByKeys_data() { addViews(); }
    void whatIfMovesByKeys()
    {
        QFETCH(bool, radar);
        const auto view = makeView(radar);
        follow(*view);
        view->setWhatIf(true);
        QSignalSpy spy(view.get(), &DepthView::depthDragged);
        const Qt::Key deeper = radar ? Qt::Key_Up : Qt::Key_Right;
        const Qt::Key shallower = radar ? Qt::Key_Down : Qt::Key_Left;
        QTest::keyClick(view.get(), deeper);
        QCOMPARE(view->model().axes.first().depth, 4);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(view.get(), deeper);
        // Held at the highest, without a signal for what changes nothing.
        QCOMPARE(view->model().axes.first().depth, 5);
        QCOMPARE(spy.count(), 2);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(view.get(), shallower);
        QCOMPARE(view->model().axes.first().depth, 0);
        QTest::keyClick(view.get(), Qt::Key_2);
        QCOMPARE(view->model().axes.first().depth, 2);
        QTest::keyClick(view.get(), Qt::Key_9);
        QCOMPARE(view->model().axes.first().depth, 5);
    }

    void whatIfFromNotRated()
    {
        const auto view = makeView(true);
        RadarModel model = radarmodels::noor();
        model.axes[0].depth.reset();
        view->setModel(model);
        follow(*view);
        view->setWhatIf(true);
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(view->model().axes.first().depth, 0);
        view->setModel(model);
        QTest::keyClick(view.get(), Qt::Key_Up);
        QCOMPARE(view->model().axes.first().depth, 1);
    }

    void whatIfDrags_data() { addViews(); }
    void whatIfDrags()
    {
        QFETCH(bool, radar);
        const auto view = makeView(radar);
        follow(*view);
        QSignalSpy activated(view.get(), &DepthView::axisActivated);
        const auto drag = [&view](int to) {
            QTest::mousePress(view.get(), Qt::LeftButton, {}, pointOf(*view, 1, 3));
            QTest::mouseMove(view.get(), pointOf(*view, 1, to));
            QTest::mouseRelease(view.get(), Qt::LeftButton, {}, pointOf(*view, 1, to));
        };
        drag(5);
        QCOMPARE(view->model().axes.at(1).depth, 3);
        activated.clear();
        view->setWhatIf(true);
        drag(5);
        QCOMPARE(view->model().axes.at(1).depth, 5);
        drag(1);
        QCOMPARE(view->model().axes.at(1).depth, 1);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, pointOf(*view, 2, 4));
        QCOMPARE(activated.count(), 0);
        QCOMPARE(view->currentAxis(), 2);
    }

    void whatIfStopsAtTheDomainsHighest()
    {
        const auto view = makeView(true);
        RadarModel model = radarmodels::noor();
        model.axes[1].highest = 3;
        model.axes[1].depth = 2;
        view->setModel(model);
        QCOMPARE(view->depthAt(1, pointOf(*view, 1, 5)), 3);
        QCOMPARE(view->depthAt(0, pointOf(*view, 0, 5)), 5);
    }

    void escapeDropsOnlyWhatIf()
    {
        const auto view = makeView(true);
        QSignalSpy spy(view.get(), &DepthView::whatIfDropped);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QCOMPARE(spy.count(), 0);
        view->setWhatIf(true);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QCOMPARE(spy.count(), 1);
    }

    void choiceFollowsTheDomain()
    {
        const auto view = makeView(true);
        view->setCurrentAxis(3);
        RadarModel model = radarmodels::noor();
        model.axes.removeAt(0);
        view->setModel(model);
        QCOMPARE(view->currentAxis(), 2);
        model.axes.removeAt(2);
        view->setModel(model);
        QCOMPARE(view->currentAxis(), 0);
        view->setModel({});
        QCOMPARE(view->currentAxis(), -1);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QTest::keyClick(view.get(), Qt::Key_Return);
        view->grab();
    }

    void aShortenedLegendEntryIsToldWhole()
    {
        RadarModel model = radarmodels::noor();
        model.title = QStringLiteral("<b>") + QString(200, u'x');
        RadarView view;
        view.resize(400, 400);
        view.setModel(model);
        const LegendPlace place = view.geometryOfRadar().legend.first();
        QVERIFY(place.text != place.entry.text);
        QCOMPARE(view.shortenedEntryAt(place.textRect.center()), place.entry.text);
        QVERIFY(view.shortenedEntryAt(view.geometryOfRadar().legend.last().textRect.center()).isEmpty());
        QVERIFY(view.shortenedEntryAt({1, 1}).isEmpty());
    }

    void toolTipIsEscaped()
    {
        const auto view = makeView(true);
        RadarModel model = radarmodels::noor();
        model.axes[0].name = QStringLiteral("<b>bold</b>");
        view->setModel(model);
        const QPoint at = pointOf(*view, 0, 4);
        QHelpEvent help(QEvent::ToolTip, at, view->mapToGlobal(at));
        QApplication::sendEvent(view.get(), &help);
        QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;b&gt;bold&lt;/b&gt;")));
        QVERIFY(QToolTip::text().contains(QStringLiteral("Self 3, manager 4, target 4")));
        QToolTip::hideText();
    }

    void isAccessible_data() { addViews(); }
    void isAccessible()
    {
        QFETCH(bool, radar);
        const auto view = makeView(radar);
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(view.get());
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QVERIFY(!chart->text(QAccessible::Name).isEmpty());
        QVERIFY(chart->text(QAccessible::Description).contains(QStringLiteral("Safety & alignment: self 1")));
        QCOMPARE(chart->childCount(), 6);
        for (int i = 0; i < 6; ++i) {
            QAccessibleInterface *axis = chart->child(i);
            QCOMPARE(axis->text(QAccessible::Name), view->model().axes.at(i).name);
            QCOMPARE(axis->role(), QAccessible::ListItem);
            QCOMPARE(chart->indexOfChild(axis), i);
            QCOMPARE(axis->parent(), chart);
            const QRect rect = axis->rect();
            QVERIFY(chart->rect().contains(rect));
            QCOMPARE(chart->childAt(rect.center().x(), rect.center().y()), axis);
        }
        QCOMPARE(chart->child(0)->text(QAccessible::Value), QStringLiteral("self 3, manager 4, target 4"));
        QVERIFY(!chart->child(6));
        QVERIFY(!chart->child(-1));
    }

    void accessiblePressGoesToTheDomain()
    {
        const auto view = makeView(true);
        QSignalSpy spy(view.get(), &DepthView::axisActivated);
        QAccessibleInterface *axis = QAccessible::queryAccessibleInterface(view.get())->child(3);
        axis->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(domainOf(spy), QStringLiteral("Production ops"));
        QVERIFY(axis->state().selected);
        view->setModel(radarmodels::domains(3, QStringLiteral("Domain")));
        QVERIFY(!axis->isValid());
        QCOMPARE(axis->text(QAccessible::Name), QString());
    }

    void focusIsTold()
    {
        const auto view = makeView(true);
        view->activateWindow();
        view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        QTRY_VERIFY(view->hasFocus());
        QTRY_COMPARE(lastFocusedChild, 0);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QCOMPARE(lastFocusedChild, 1);
        const QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(view.get());
        QCOMPARE(chart->focusChild(), chart->child(1));
        QVERIFY(chart->child(1)->state().focused);
    }

    void switchesViews()
    {
        DepthChartView both;
        both.resize(400, 400);
        both.show();
        QSignalSpy spy(&both, &DepthChartView::modeChanged);
        both.setModel(radarmodels::noor());
        QCOMPARE(both.mode(), DepthChartView::Mode::Radar);
        both.setModel(radarmodels::domains(13, QStringLiteral("Domain")));
        QCOMPARE(both.mode(), DepthChartView::Mode::DotPlot);
        both.setMode(DepthChartView::Mode::Radar);
        QCOMPARE(both.mode(), DepthChartView::Mode::Radar);
        both.setModel(radarmodels::domains(2, QStringLiteral("Domain")));
        QCOMPARE(both.mode(), DepthChartView::Mode::DotPlot);
        // The choice is remembered for when there is a radar again.
        both.setModel(radarmodels::noor());
        QCOMPARE(both.mode(), DepthChartView::Mode::Radar);
        QVERIFY(spy.count() >= 4);
        QVERIFY(both.radar()->isVisible());
        QVERIFY(!both.dotPlot()->isVisible());
    }

    void switchKeepsTheChosenAxis()
    {
        DepthChartView both;
        both.resize(400, 400);
        both.setModel(radarmodels::noor());
        both.show();
        QSignalSpy spy(&both, &DepthChartView::axisActivated);
        both.radar()->setCurrentAxis(4);
        both.setMode(DepthChartView::Mode::DotPlot);
        QCOMPARE(both.currentView()->currentAxis(), 4);
        QTest::keyClick(both.currentView(), Qt::Key_Return);
        QCOMPARE(domainOf(spy), QStringLiteral("Cost optimisation"));
    }

    void manyRowsScroll()
    {
        DepthChartView both;
        both.resize(400, 300);
        both.setModel(radarmodels::domains(40, QStringLiteral("Domain")));
        both.show();
        QVERIFY(both.minimumSizeHint().height() <= 300);
        QVERIFY(both.dotPlot()->height() >= 40 * 24);
        QTest::keyClick(both.dotPlot(), Qt::Key_End);
        const QPoint last = both.dotPlot()->axisRect(39).center().toPoint();
        QVERIFY(both.rect().contains(both.dotPlot()->mapTo(&both, last)));
    }

    void paintsEveryState_data()
    {
        QTest::addColumn<RadarModel>("model");
        QTest::newRow("no domain") << RadarModel();
        QTest::newRow("two domains") << radarmodels::domains(2, QStringLiteral("Domain"));
        QTest::newRow("gaps") << radarmodels::domains(9, QStringLiteral("Domain"));
        QTest::newRow("forty") << radarmodels::domains(40, QStringLiteral("Domain"));
        RadarModel empty = radarmodels::noor();
        for (DepthAxis &axis : empty.axes)
            axis = radarmodels::axis(axis.name, {});
        QTest::newRow("nothing rated") << empty;
    }
    void paintsEveryState()
    {
        QFETCH(RadarModel, model);
        for (const bool radar : {true, false}) {
            const auto view = makeView(radar);
            view->setModel(model);
            view->setWhatIf(true);
            view->setFocus();
            for (const QSize size : {QSize(1, 1), QSize(60, 60), QSize(260, 260), QSize(900, 700)}) {
                view->resize(size);
                QCOMPARE(view->grab().size(), size.expandedTo(view->minimumSize()));
            }
        }
    }
};

QTEST_MAIN(DepthViewsTest)
#include "tst_depthviews.moc"
