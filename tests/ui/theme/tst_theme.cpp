// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace depthchart::ui;

namespace {

class PaletteWatch : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            ++changes;
        QWidget::changeEvent(event);
    }
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void switchesWhileRunning();
    void systemFollowsThePlatform();
    void selectionInListsKeepsTheTextColour();
    void sizesFollowTheApplicationFont_data();
    void sizesFollowTheApplicationFont();
    void neverStartsBelowFourteenPixels();
    void printIsBlackOnWhite();
    void heatIsClamped();
    void controlsHaveTheirHeights();
    void primaryButtonIsFilledWithTheAccent();
    void theFocusIsSeenAroundABareCheckBox();
};

void TestTheme::init()
{
    QFont font = QApplication::font();
    font.setPixelSize(14);
    QApplication::setFont(font);
    applyAppearance(Appearance::Light);
}

void TestTheme::switchesWhileRunning()
{
    PaletteWatch widget;
    widget.ensurePolished();
    QCOMPARE(&Theme::current(), &Theme::light());
    const int before = widget.changes;
    applyAppearance(Appearance::Dark);
    QCOMPARE(&Theme::current(), &Theme::dark());
    QCoreApplication::processEvents();
    QVERIFY(widget.changes > before);
    QCOMPARE(widget.palette().color(QPalette::Window), QColor(0x17, 0x1B, 0x21));
    applyAppearance(Appearance::Light);
    QCoreApplication::processEvents();
    QCOMPARE(widget.palette().color(QPalette::Window), QColor(0xF6, 0xF7, 0xF9));
}

void TestTheme::systemFollowsThePlatform()
{
    // The offscreen platform has a light palette, also after ours was dark.
    applyAppearance(Appearance::Dark);
    applyAppearance(Appearance::System);
    QVERIFY(!Theme::current().isDark());
}

void TestTheme::selectionInListsKeepsTheTextColour()
{
    const QPalette lists = QApplication::palette("QAbstractItemView");
    QCOMPARE(lists.color(QPalette::Highlight), Theme::current().color(Tone::AccentTint));
    QCOMPARE(lists.color(QPalette::HighlightedText), Theme::current().color(Tone::Text));
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), Theme::current().color(Tone::Accent));
}

void TestTheme::sizesFollowTheApplicationFont_data()
{
    QTest::addColumn<int>("base");
    QTest::addColumn<int>("small");
    QTest::addColumn<int>("title");
    QTest::addRow("the sketches' base") << 14 << 12 << 20;
    QTest::addRow("a larger system font") << 21 << 18 << 30;
}

void TestTheme::sizesFollowTheApplicationFont()
{
    QFETCH(int, base);
    QFont font = QApplication::font();
    font.setPixelSize(base);
    QApplication::setFont(font);
    QTEST(textFont(TextSize::Small).pixelSize(), "small");
    QTEST(textFont(TextSize::Title).pixelSize(), "title");
    QCOMPARE(textFont(TextSize::Body).pixelSize(), base);
    QCOMPARE(textFont(TextSize::Body).weight(), QFont::Normal);
    QCOMPARE(textFont(TextSize::Body, true).weight(), QFont::DemiBold);
}

void TestTheme::neverStartsBelowFourteenPixels()
{
    QFont font = QApplication::font();
    font.setPixelSize(9);
    QApplication::setFont(font);
    QCOMPARE(applicationFont().pixelSize(), 14);
    font.setPixelSize(18);
    QApplication::setFont(font);
    QCOMPARE(applicationFont().pixelSize(), 18);
}

void TestTheme::printIsBlackOnWhite()
{
    QCOMPARE(Theme::print().color(Tone::Text), QColor(Qt::black));
    QCOMPARE(Theme::print().color(Tone::Window), QColor(Qt::white));
    QCOMPARE(Theme::print().color(Tone::Accent), Theme::light().color(Tone::Accent));
}

void TestTheme::heatIsClamped()
{
    QCOMPARE(Theme::light().heatColor(0), Theme::light().color(Tone::Card));
    QCOMPARE(Theme::light().heatColor(10), Theme::light().heatColor(5));
    QCOMPARE(Theme::dark().heatTextColor(5), Theme::dark().color(Tone::Window));
}

void TestTheme::controlsHaveTheirHeights()
{
    QPushButton button(QStringLiteral("Leave for now"));
    QCOMPARE(button.sizeHint().height(), controlHeight);
    setCompact(&button);
    QCOMPARE(button.sizeHint().height(), compactHeight);
}

void TestTheme::primaryButtonIsFilledWithTheAccent()
{
    QPushButton button;
    button.resize(100, controlHeight);
    setPrimary(&button);
    QCOMPARE(button.grab().toImage().pixelColor(50, 4), Theme::current().color(Tone::Accent));
    applyAppearance(Appearance::Dark);
    QCOMPARE(button.grab().toImage().pixelColor(50, 4), Theme::dark().color(Tone::Accent));
    setPrimary(&button, false);
    QCOMPARE(button.grab().toImage().pixelColor(50, 4), Theme::dark().color(Tone::Card));
}

void TestTheme::theFocusIsSeenAroundABareCheckBox()
{
    applyAppearance(Appearance::Light);
    QWidget window;
    QCheckBox first(&window);
    QCheckBox second(&window);
    second.move(40, 0);
    for (QCheckBox *box : {&first, &second}) {
        box->resize(box->sizeHint());
        box->setChecked(true);
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Tab);
    QVERIFY(second.hasFocus());
    // A gap, then the ring: on the sign itself the accent would not be seen.
    const QColor accent = Theme::current().color(Tone::Accent);
    const QPoint edge((second.width() - 16) / 2, second.height() / 2);
    const QImage focused = second.grab().toImage();
    QCOMPARE(focused.pixelColor(edge), accent);
    QVERIFY(focused.pixelColor(edge - QPoint(1, 0)) != accent);
    QCOMPARE(focused.pixelColor(edge - QPoint(3, 0)), accent);
    QVERIFY(first.grab().toImage().pixelColor(edge - QPoint(3, 0)) != accent);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
