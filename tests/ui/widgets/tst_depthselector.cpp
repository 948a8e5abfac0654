// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/depthselector.h"

#include <QAccessible>
#include <QImage>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace depthchart;
using namespace depthchart::ui;
using core::Depth;

namespace {

std::optional<Depth> depthOf(int value)
{
    return value < 0 ? std::nullopt : std::optional(Depth(value));
}

} // namespace

class TestDepthSelector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void clickSetsTheDepth();
    void keysSetTheDepth_data();
    void keysSetTheDepth();
    void tenIsTypedAsOneAndNought();
    void digitsAboveTheHighestDoNothing();
    void enterStaysWithThePage();
    void keysFollowTheReadingDirection();
    void draggingSlides();
    void setterDoesNotCountAsChosen();
    void previewFollowsPointerAndFocus();
    void everyLevelHasItsPlace_data();
    void everyLevelHasItsPlace();
    void notRatedIsNotNought();
    void isASliderToAScreenReader();

private:
    void press(Qt::Key key) { QTest::keyClick(m_selector, key); }

    std::unique_ptr<QWidget> m_window;
    DepthSelector *m_selector = nullptr;
    QLineEdit *m_other = nullptr;
};

void TestDepthSelector::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_other = new QLineEdit;
    m_selector = new DepthSelector;
    layout->addWidget(m_other);
    layout->addWidget(m_selector);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDepthSelector::cleanup()
{
    m_window.reset();
}

void TestDepthSelector::clickSetsTheDepth()
{
    const QSignalSpy chosen(m_selector, &DepthSelector::depthChosen);
    QTest::mouseClick(m_selector, Qt::LeftButton, {}, m_selector->segmentRect(4).center().toPoint());
    QCOMPARE(m_selector->depth(), depthOf(4));
    QCOMPARE(chosen.size(), 1);
    QTest::mouseClick(m_selector, Qt::RightButton, {}, m_selector->segmentRect(1).center().toPoint());
    QCOMPARE(m_selector->depth(), depthOf(4));
}

void TestDepthSelector::keysSetTheDepth_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("to");
    QTest::addRow("a digit") << 2 << int(Qt::Key_5) << 5;
    QTest::addRow("nought") << 2 << int(Qt::Key_0) << 0;
    QTest::addRow("right") << 2 << int(Qt::Key_Right) << 3;
    QTest::addRow("left") << 2 << int(Qt::Key_Left) << 1;
    QTest::addRow("up") << 2 << int(Qt::Key_Up) << 3;
    QTest::addRow("home") << 2 << int(Qt::Key_Home) << 0;
    QTest::addRow("end") << 2 << int(Qt::Key_End) << 5;
    QTest::addRow("right at the end") << 5 << int(Qt::Key_Right) << 5;
    QTest::addRow("right from not rated") << -1 << int(Qt::Key_Right) << 0;
    QTest::addRow("delete clears") << 2 << int(Qt::Key_Delete) << -1;
    QTest::addRow("backspace clears") << 2 << int(Qt::Key_Backspace) << -1;
}

void TestDepthSelector::keysSetTheDepth()
{
    QFETCH(int, from);
    QFETCH(int, key);
    QFETCH(int, to);
    m_selector->setDepth(depthOf(from));
    m_selector->setFocus();
    press(static_cast<Qt::Key>(key));
    QCOMPARE(m_selector->depth(), depthOf(to));
}

void TestDepthSelector::tenIsTypedAsOneAndNought()
{
    m_selector->setHighest(10);
    press(Qt::Key_1);
    QCOMPARE(m_selector->depth(), depthOf(1));
    press(Qt::Key_0);
    QCOMPARE(m_selector->depth(), depthOf(10));
    press(Qt::Key_0);
    QCOMPARE(m_selector->depth(), depthOf(0));
    press(Qt::Key_1);
    press(Qt::Key_Left);
    press(Qt::Key_0);
    QCOMPARE(m_selector->depth(), depthOf(0));
}

void TestDepthSelector::digitsAboveTheHighestDoNothing()
{
    const QSignalSpy chosen(m_selector, &DepthSelector::depthChosen);
    m_selector->setHighest(3);
    press(Qt::Key_4);
    QCOMPARE(m_selector->depth(), std::nullopt);
    QCOMPARE(chosen.size(), 0);
}

void TestDepthSelector::enterStaysWithThePage()
{
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    enter.accept();
    QCoreApplication::sendEvent(m_selector, &enter);
    QVERIFY(!enter.isAccepted());
}

void TestDepthSelector::keysFollowTheReadingDirection()
{
    m_selector->setLayoutDirection(Qt::RightToLeft);
    m_selector->setDepth(Depth(2));
    press(Qt::Key_Left);
    QCOMPARE(m_selector->depth(), depthOf(3));
    QVERIFY(m_selector->segmentRect(5).left() < m_selector->segmentRect(0).left());
}

void TestDepthSelector::draggingSlides()
{
    QTest::mousePress(m_selector, Qt::LeftButton, {}, m_selector->segmentRect(1).center().toPoint());
    QMouseEvent move(QEvent::MouseMove, m_selector->segmentRect(3).center(),
                     m_selector->mapToGlobal(m_selector->segmentRect(3).center()), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_selector, &move);
    QCOMPARE(m_selector->depth(), depthOf(3));
}

void TestDepthSelector::setterDoesNotCountAsChosen()
{
    const QSignalSpy chosen(m_selector, &DepthSelector::depthChosen);
    m_selector->setDepth(Depth(3));
    m_selector->setDepth(std::nullopt);
    QCOMPARE(chosen.size(), 0);
}

void TestDepthSelector::previewFollowsPointerAndFocus()
{
    m_other->setFocus();
    m_selector->setDepth(Depth(2));
    QList<std::optional<Depth>> previews;
    connect(m_selector, &DepthSelector::depthPreviewed, this,
            [&previews](std::optional<Depth> depth) { previews.append(depth); });
    m_selector->setFocus();
    const QPointF at = m_selector->segmentRect(4).center();
    QMouseEvent move(QEvent::MouseMove, at, m_selector->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(m_selector, &move);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_selector, &leave);
    m_other->setFocus();
    QCOMPARE(previews, (QList<std::optional<Depth>>{depthOf(2), depthOf(4), depthOf(2), std::nullopt}));
}

void TestDepthSelector::everyLevelHasItsPlace_data()
{
    QTest::addColumn<int>("highest");
    for (const int highest : {1, 5, 10})
        QTest::addRow("0 to %d", highest) << highest;
}

void TestDepthSelector::everyLevelHasItsPlace()
{
    QFETCH(int, highest);
    m_selector->setHighest(highest);
    m_selector->resize(m_selector->sizeHint());
    for (int level = 0; level <= highest; ++level)
        QCOMPARE(m_selector->levelAt(m_selector->segmentRect(level).center()), level);
    QCOMPARE(m_selector->levelAt(QPointF(-1, 3)), std::nullopt);
}

void TestDepthSelector::notRatedIsNotNought()
{
    const auto filled = [this] {
        const QRectF segment = m_selector->segmentRect(0);
        return m_selector->grab().toImage().pixelColor(segment.topLeft().toPoint() + QPoint(6, 6)) ==
               Theme::current().color(Tone::Accent);
    };
    QVERIFY(!filled());
    m_selector->setDepth(Depth(0));
    QVERIFY(filled());
    m_selector->setOwnRating(false);
    QVERIFY(!filled());
}

void TestDepthSelector::isASliderToAScreenReader()
{
    m_selector->setAccessibleName(QStringLiteral("Depth of Safety"));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_selector);
    QCOMPARE(spoken->role(), QAccessible::Slider);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Depth of Safety"));
    QCOMPARE(spoken->text(QAccessible::Value), QStringLiteral("not rated"));
    m_selector->setDepth(Depth(3));
    m_selector->setTarget(Depth(4));
    QCOMPARE(spoken->text(QAccessible::Value), QStringLiteral("level 3 of 5, target 4"));
    QAccessibleValueInterface *value = spoken->valueInterface();
    QVERIFY(value != nullptr);
    QCOMPARE(value->currentValue().toInt(), 3);
    QCOMPARE(value->maximumValue().toInt(), 5);
    const QSignalSpy chosen(m_selector, &DepthSelector::depthChosen);
    value->setCurrentValue(1);
    value->setCurrentValue(9);
    QCOMPARE(m_selector->depth(), depthOf(1));
    QCOMPARE(chosen.size(), 1);
}

QTEST_MAIN(TestDepthSelector)
#include "tst_depthselector.moc"
