// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>

#include <memory>

using namespace depthchart::ui;

class TestSegmentedControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithoutAChoice();
    void clickChooses();
    void keysChoose_data();
    void keysChoose();
    void keysSkipWhatIsDisabled();
    void keysFollowTheReadingDirection();
    void mnemonicChooses();
    void setterDoesNotCountAsChosen();
    void canBeUnchosen();
    void choosingMovesNothing();
    void clearForgetsTheOptions();
    void isAGroupOfRadioButtons();
    void toolTipIsNeverMarkup();
    void tabStopsAtTheChosenOne();

private:
    std::unique_ptr<SegmentedControl> m_control;
};

void TestSegmentedControl::init()
{
    m_control = std::make_unique<SegmentedControl>(
        QStringList{QStringLiteral("&Weeks"), QStringLiteral("&Months"), QStringLiteral("&Quarters")});
    m_control->setAccessibleName(QStringLiteral("Zoom"));
    m_control->show();
    m_control->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_control.get()));
}

void TestSegmentedControl::cleanup()
{
    m_control.reset();
}

void TestSegmentedControl::startsWithoutAChoice()
{
    QCOMPARE(m_control->currentIndex(), -1);
    QCOMPARE(m_control->count(), 3);
}

void TestSegmentedControl::clickChooses()
{
    const QSignalSpy changed(m_control.get(), &SegmentedControl::currentChanged);
    const QSignalSpy chosen(m_control.get(), &SegmentedControl::optionChosen);
    QTest::mouseClick(m_control->button(1), Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(m_control->currentIndex(), 1);
    QTest::mouseClick(m_control->button(1), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(chosen.size(), 2);
}

void TestSegmentedControl::keysChoose_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("index");
    QTest::addRow("right") << int(Qt::Key_Right) << 2;
    QTest::addRow("left") << int(Qt::Key_Left) << 0;
    QTest::addRow("down") << int(Qt::Key_Down) << 2;
    QTest::addRow("up") << int(Qt::Key_Up) << 0;
    QTest::addRow("home") << int(Qt::Key_Home) << 0;
    QTest::addRow("end") << int(Qt::Key_End) << 2;
}

void TestSegmentedControl::keysChoose()
{
    QFETCH(int, key);
    m_control->setCurrentIndex(1);
    m_control->button(1)->setFocus();
    QTest::keyClick(m_control->button(1), static_cast<Qt::Key>(key));
    QTEST(m_control->currentIndex(), "index");
    QVERIFY(m_control->button(m_control->currentIndex())->hasFocus());
}

void TestSegmentedControl::keysSkipWhatIsDisabled()
{
    m_control->setOptionEnabled(1, false);
    m_control->setCurrentIndex(0);
    m_control->button(0)->setFocus();
    QTest::keyClick(m_control->button(0), Qt::Key_Right);
    QCOMPARE(m_control->currentIndex(), 2);
    QTest::keyClick(m_control->button(2), Qt::Key_Right);
    QCOMPARE(m_control->currentIndex(), 2);
    QTest::mouseClick(m_control->button(1), Qt::LeftButton);
    QCOMPARE(m_control->currentIndex(), 2);
}

void TestSegmentedControl::keysFollowTheReadingDirection()
{
    m_control->setLayoutDirection(Qt::RightToLeft);
    m_control->setCurrentIndex(1);
    m_control->button(1)->setFocus();
    QTest::keyClick(m_control->button(1), Qt::Key_Left);
    QCOMPARE(m_control->currentIndex(), 2);
}

void TestSegmentedControl::mnemonicChooses()
{
    QTest::keyClick(m_control.get(), Qt::Key_Q, Qt::AltModifier);
    QTRY_COMPARE(m_control->currentIndex(), 2);
}

void TestSegmentedControl::setterDoesNotCountAsChosen()
{
    const QSignalSpy chosen(m_control.get(), &SegmentedControl::optionChosen);
    const QSignalSpy changed(m_control.get(), &SegmentedControl::currentChanged);
    m_control->setCurrentIndex(2);
    m_control->setCurrentIndex(2);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(changed.size(), 1);
}

void TestSegmentedControl::canBeUnchosen()
{
    m_control->setCurrentIndex(1);
    m_control->setCurrentIndex(-1);
    QCOMPARE(m_control->currentIndex(), -1);
    QVERIFY(!m_control->button(1)->isChecked());
    QTest::mouseClick(m_control->button(1), Qt::LeftButton);
    QCOMPARE(m_control->currentIndex(), 1);
}

void TestSegmentedControl::choosingMovesNothing()
{
    const QSize before = m_control->sizeHint();
    m_control->setCurrentIndex(1);
    QCOMPARE(m_control->sizeHint(), before);
}

void TestSegmentedControl::clearForgetsTheOptions()
{
    m_control->setCurrentIndex(1);
    m_control->clear();
    QCOMPARE(m_control->count(), 0);
    QCOMPARE(m_control->currentIndex(), -1);
    QCOMPARE(m_control->addOption(QStringLiteral("Years")), 0);
    m_control->setCurrentIndex(0);
    QCOMPARE(m_control->currentIndex(), 0);
}

void TestSegmentedControl::isAGroupOfRadioButtons()
{
    m_control->setCurrentIndex(1);
    QAccessibleInterface *group = QAccessible::queryAccessibleInterface(m_control.get());
    QCOMPARE(group->role(), QAccessible::Grouping);
    QCOMPARE(group->text(QAccessible::Name), QStringLiteral("Zoom"));
    QCOMPARE(group->childCount(), 3);
    QAccessibleInterface *chosen = group->child(1);
    QCOMPARE(chosen->role(), QAccessible::RadioButton);
    QCOMPARE(chosen->text(QAccessible::Name), QStringLiteral("Months"));
    QVERIFY(chosen->state().checked);
    QVERIFY(!group->child(0)->state().checked);
}

void TestSegmentedControl::toolTipIsNeverMarkup()
{
    m_control->setOptionToolTip(0, QStringLiteral("<b>x</b>"));
    QCOMPARE(QTextDocumentFragment::fromHtml(m_control->button(0)->toolTip()).toPlainText(),
             QStringLiteral("<b>x</b>"));
}

void TestSegmentedControl::tabStopsAtTheChosenOne()
{
    m_control->setCurrentIndex(1);
    for (int i = 0; i < m_control->count(); ++i)
        QCOMPARE((m_control->button(i)->focusPolicy() & Qt::TabFocus) != 0, i == 1);
}

QTEST_MAIN(TestSegmentedControl)
#include "tst_segmentedcontrol.moc"
