// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagerefresh.h"

#include <QStackedWidget>
#include <QTest>

using namespace depthchart::ui;

/// A page in a stack beside another one, as in the window.
class TestPageRefresh final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPageInSightFollowsAtOnce();
    void aHiddenPageFollowsOnceWhenItIsShown();
    void aPageInAHiddenStackFollowsWithIt();
    void aWindowThatIsNotShownYetFollowsAtOnce();
    void aPageChosenBeforeItsWindowIsShownFollows();
    void aPartChosenBeforeItsWindowIsShownFollowsAtOnce();
    void whoReachesInGetsTheNewState();
    void whatIsWantedMeanwhileIsNotLost();

private:
    std::unique_ptr<QStackedWidget> m_stack;
    QWidget *m_page = nullptr;
    PageRefresh *m_refresh = nullptr;
    QList<Parts> m_refreshed;
};

void TestPageRefresh::init()
{
    m_refreshed.clear();
    m_stack = std::make_unique<QStackedWidget>();
    m_page = new QWidget(m_stack.get());
    m_stack->addWidget(m_page);
    m_stack->addWidget(new QWidget(m_stack.get()));
    m_refresh = new PageRefresh(*m_page, [this](Parts parts) { m_refreshed << parts; });
}

void TestPageRefresh::cleanup()
{
    m_stack.reset();
}

void TestPageRefresh::aPageInSightFollowsAtOnce()
{
    m_stack->show();
    m_refresh->want(Part::Domains);
    m_refresh->want(Part::Plan);
    QCOMPARE(m_refreshed, (QList<Parts>{Part::Domains, Part::Plan}));
}

void TestPageRefresh::aHiddenPageFollowsOnceWhenItIsShown()
{
    m_stack->show();
    m_stack->setCurrentIndex(1);
    m_refresh->want(Part::Domains);
    m_refresh->want();
    m_refresh->want(Part::Framework);
    QVERIFY(m_refreshed.isEmpty());
    m_stack->setCurrentIndex(0);
    QCOMPARE(m_refreshed, QList<Parts>{Part::Domains | Part::Framework});
    m_stack->setCurrentIndex(1);
    m_stack->setCurrentIndex(0);
    QCOMPARE(m_refreshed.size(), 1);
}

void TestPageRefresh::aPageInAHiddenStackFollowsWithIt()
{
    QStackedWidget outer;
    outer.addWidget(new QWidget(&outer));
    outer.addWidget(m_stack.release());
    outer.show();
    m_refresh->want(Part::Person);
    QVERIFY(m_refreshed.isEmpty());
    outer.setCurrentIndex(1);
    QCOMPARE(m_refreshed, QList<Parts>{Part::Person});
}

void TestPageRefresh::aWindowThatIsNotShownYetFollowsAtOnce()
{
    QWidget window;
    m_stack->setParent(&window);
    m_stack->show();
    m_refresh->want(Part::Person);
    QCOMPARE(m_refreshed, QList<Parts>{Part::Person});
    m_stack->setParent(nullptr);
}

void TestPageRefresh::aPageChosenBeforeItsWindowIsShownFollows()
{
    QWidget window;
    m_stack->setParent(&window);
    m_stack->hide();
    m_refresh->want(Part::Person);
    QVERIFY(m_refreshed.isEmpty());
    m_stack->show();
    window.show();
    QCOMPARE(m_refreshed, QList<Parts>{Part::Person});
    m_stack->setParent(nullptr);
}

void TestPageRefresh::aPartChosenBeforeItsWindowIsShownFollowsAtOnce()
{
    QWidget window;
    auto *part = new QWidget(&window);
    part->hide();
    QList<Parts> refreshed;
    auto *refresh = new PageRefresh(*part, [&refreshed](Parts parts) { refreshed << parts; });
    refresh->want(Part::Person);
    QVERIFY(refreshed.isEmpty());
    part->show();
    QCOMPARE(refreshed, QList<Parts>{Part::Person});
}

void TestPageRefresh::whoReachesInGetsTheNewState()
{
    m_stack->show();
    m_stack->setCurrentIndex(1);
    m_refresh->want(Part::Domains);
    m_refresh->bringUpToDate();
    QCOMPARE(m_refreshed, QList<Parts>{Part::Domains});
    m_refresh->bringUpToDate();
    m_stack->setCurrentIndex(0);
    QCOMPARE(m_refreshed.size(), 1);
}

void TestPageRefresh::whatIsWantedMeanwhileIsNotLost()
{
    PageRefresh *again = nullptr;
    QList<Parts> refreshed;
    again = new PageRefresh(*m_page, [&](Parts parts) {
        refreshed << parts;
        if (parts == Part::Domains)
            again->want(Part::Impacts);
    });
    again->want(Part::Domains);
    m_stack->show();
    QCOMPARE(refreshed, (QList<Parts>{Part::Domains, Part::Impacts}));
}

QTEST_MAIN(TestPageRefresh)
#include "tst_pagerefresh.moc"
