// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/ladderview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/statussign.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace depthchart;
using namespace depthchart::ui;

namespace {

LadderViewModel ladder(bool testing)
{
    return {{{QStringLiteral("Junior"),
              {{core::SkillId(QStringLiteral("syntax")), QStringLiteral("Syntax"), true}}},
             {QStringLiteral("Mid"),
              {{core::SkillId(QStringLiteral("testing")), QStringLiteral("Testing"), testing},
               {core::SkillId(QStringLiteral("databases")), QStringLiteral("Databases"), false}}}},
            1};
}

QAccessibleInterface *spoken(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

bool waitForActive(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    return QTest::qWaitForWindowActive(&widget);
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void railFollowsItsActions();
    void railMovesWithTheKeys();
    void railIsAListOfPageTabs();
    void railHasItsWidths();
    void ladderTicksByClickAndKey();
    void ladderKeepsTheFocusWhenItsModelChanges();
    void ladderCellsAreCheckBoxes();
    void messageBarHasItsActions();
    void messageBarClosesByButtonAndEscape();
    void messageBarIsAnAlert();
    void emptyStateOffersItsButton();
    void metersSayTheirValues();
    void signsSayTheirWords();
    void cardIsAGroupWithItsTitle();
};

void TestWidgets::railFollowsItsActions()
{
    QActionGroup group(nullptr);
    QAction overview(QStringLiteral("&Overview"), &group);
    QAction team(QStringLiteral("&Team"), &group);
    for (QAction *action : {&overview, &team})
        action->setCheckable(true);
    overview.setChecked(true);
    NavigationRail rail({&overview, &team});
    rail.show();
    const QList<QAbstractButton *> items = rail.findChildren<QAbstractButton *>();
    QCOMPARE(items.size(), 2);
    QVERIFY(items.at(0)->isChecked());
    QTest::mouseClick(items.at(1), Qt::LeftButton);
    QVERIFY(team.isChecked());
    QVERIFY(items.at(1)->isChecked());
    QVERIFY(!items.at(0)->isChecked());
    QTest::mouseClick(items.at(1), Qt::LeftButton);
    QVERIFY(items.at(1)->isChecked());
    team.setEnabled(false);
    QVERIFY(!items.at(1)->isEnabled());
    team.setVisible(false);
    QVERIFY(items.at(1)->isHidden());
}

void TestWidgets::railMovesWithTheKeys()
{
    QActionGroup group(nullptr);
    QList<QAction *> pages;
    for (const auto *text : {"Overview", "Profile", "Evidence"}) {
        pages.append(new QAction(QString::fromLatin1(text), &group));
        pages.last()->setCheckable(true);
    }
    pages.at(1)->setEnabled(false);
    pages.at(0)->setChecked(true);
    NavigationRail rail(pages);
    QVERIFY(waitForActive(rail));
    const QList<QAbstractButton *> items = rail.findChildren<QAbstractButton *>();
    items.at(0)->setFocus();
    QTest::keyClick(items.at(0), Qt::Key_Down);
    QVERIFY(pages.at(2)->isChecked());
    QVERIFY(items.at(2)->hasFocus());
    QTest::keyClick(items.at(2), Qt::Key_Home);
    QVERIFY(pages.at(0)->isChecked());
    QTest::keyClick(items.at(0), Qt::Key_Up);
    QVERIFY(pages.at(0)->isChecked());
}

void TestWidgets::railIsAListOfPageTabs()
{
    QAction overview(QStringLiteral("&Overview"));
    overview.setCheckable(true);
    overview.setChecked(true);
    NavigationRail rail({&overview});
    QAccessibleInterface *list = spoken(&rail);
    QCOMPARE(list->role(), QAccessible::PageTabList);
    QCOMPARE(list->childCount(), 1);
    QAccessibleInterface *item = list->child(0);
    QCOMPARE(item->role(), QAccessible::PageTab);
    QCOMPARE(item->text(QAccessible::Name), QStringLiteral("Overview"));
    QVERIFY(item->state().selected);
    const QSignalSpy triggered(&overview, &QAction::triggered);
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(triggered.size(), 1);
}

void TestWidgets::railHasItsWidths()
{
    QAction page(QStringLiteral("Team"));
    NavigationRail rail({&page});
    QCOMPARE(rail.sizeHint().width(), 144);
    rail.setNarrow(true);
    QCOMPARE(rail.sizeHint().width(), 128);
}

void TestWidgets::ladderTicksByClickAndKey()
{
    LadderView view;
    view.setModel(ladder(true));
    QVERIFY(waitForActive(view));
    QSignalSpy toggled(&view, &LadderView::skillToggled);
    QCheckBox *testing = view.cell(core::SkillId(QStringLiteral("testing")));
    QVERIFY(testing->isChecked());
    QTest::mouseClick(testing, Qt::LeftButton);
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled.at(0).at(0).value<core::SkillId>(), core::SkillId(QStringLiteral("testing")));
    QCOMPARE(toggled.at(0).at(1).toBool(), false);
    testing->setFocus();
    QTest::keyClick(testing, Qt::Key_Right);
    QCheckBox *databases = view.cell(core::SkillId(QStringLiteral("databases")));
    QVERIFY(databases->hasFocus());
    QTest::keyClick(databases, Qt::Key_Space);
    QCOMPARE(toggled.size(), 2);
    QCOMPARE(toggled.at(1).at(1).toBool(), true);
    QVERIFY(view.cell(core::SkillId(QStringLiteral("unknown"))) == nullptr);
}

void TestWidgets::ladderKeepsTheFocusWhenItsModelChanges()
{
    LadderView view;
    view.setModel(ladder(false));
    QVERIFY(waitForActive(view));
    QCheckBox *testing = view.cell(core::SkillId(QStringLiteral("testing")));
    testing->setFocus();
    view.setModel(ladder(true));
    QCOMPARE(view.cell(core::SkillId(QStringLiteral("testing"))), testing);
    QVERIFY(testing->hasFocus());
    QVERIFY(testing->isChecked());
}

void TestWidgets::ladderCellsAreCheckBoxes()
{
    LadderView view;
    view.setModel(ladder(true));
    QCheckBox *testing = view.cell(core::SkillId(QStringLiteral("testing")));
    QAccessibleInterface *cell = spoken(testing);
    QCOMPARE(cell->role(), QAccessible::CheckBox);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Testing"));
    QVERIFY(cell->state().checked);
    QCOMPARE(testing->toolTip(), QStringLiteral("Testing"));
}

void TestWidgets::messageBarHasItsActions()
{
    MessageBar bar(MessageBar::Kind::Error, QStringLiteral("The file was not read."));
    QAction retry(QStringLiteral("Try &again"));
    const QSignalSpy triggered(&retry, &QAction::triggered);
    QAbstractButton *button = bar.addButton(&retry);
    bar.show();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    retry.setEnabled(false);
    QVERIFY(!button->isEnabled());
    retry.setText(QStringLiteral("Later"));
    QCOMPARE(button->text(), QStringLiteral("Later"));
}

void TestWidgets::messageBarClosesByButtonAndEscape()
{
    MessageBar bar(MessageBar::Kind::Info, QStringLiteral("Saved elsewhere."));
    const QSignalSpy closed(&bar, &MessageBar::closed);
    bar.show();
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(bar.isHidden());
    bar.show();
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
    QCOMPARE(closed.size(), 2);
    bar.setClosable(false);
    bar.show();
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isVisible());
}

void TestWidgets::messageBarIsAnAlert()
{
    MessageBar bar(MessageBar::Kind::Warning, QStringLiteral("Level 2 has 2 of 4."));
    bar.setTitle(QStringLiteral("Level 3 is shown, its foundation is not."));
    QCOMPARE(spoken(&bar)->role(), QAccessible::AlertMessage);
    QCOMPARE(spoken(&bar)->text(QAccessible::Name),
             QStringLiteral("Warning: Level 3 is shown, its foundation is not. Level 2 has 2 of 4."));
}

void TestWidgets::emptyStateOffersItsButton()
{
    EmptyState state(QStringLiteral("No evidence yet"), QStringLiteral("Evidence is dated work."));
    state.setIcon(Icon::Evidence);
    QAction add(QStringLiteral("&Add evidence"));
    const QSignalSpy triggered(&add, &QAction::triggered);
    QAbstractButton *button = state.addButton(&add, true);
    state.show();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
}

void TestWidgets::metersSayTheirValues()
{
    Meter meter(MeterModel{3, 4, 5});
    meter.setAccessibleName(QStringLiteral("Depth"));
    QCOMPARE(spoken(&meter)->text(QAccessible::Name), QStringLiteral("Depth"));
    QCOMPARE(spoken(&meter)->text(QAccessible::Value), QStringLiteral("3 of 5, 4 needed"));
    QCOMPARE(spoken(&meter)->valueInterface()->currentValue().toInt(), 3);
    QCOMPARE(spoken(&meter)->valueInterface()->maximumValue().toInt(), 5);
    EvidenceMeter evidence(MeterModel{2, 3, 4});
    QCOMPARE(spoken(&evidence)->text(QAccessible::Value), QStringLiteral("2 of 4, 3 needed"));
}

void TestWidgets::signsSayTheirWords()
{
    StatusSign sign(Status::Met);
    QCOMPARE(spoken(&sign)->role(), QAccessible::Graphic);
    QCOMPARE(spoken(&sign)->text(QAccessible::Name), QStringLiteral("met"));
    sign.setStatus(Status::Overdue);
    QCOMPARE(spoken(&sign)->text(QAccessible::Name), QStringLiteral("overdue"));
}

void TestWidgets::cardIsAGroupWithItsTitle()
{
    Card card(QStringLiteral("Domains"));
    QCOMPARE(spoken(&card)->role(), QAccessible::Grouping);
    QCOMPARE(spoken(&card)->text(QAccessible::Name), QStringLiteral("Domains"));
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
