// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/document/evidenceedits.h"
#include "ui/pages/assessmentpage.h"
#include "ui/pages/choicebutton.h"
#include "ui/pages/profilepage.h"
#include "ui/pages/welcomepage.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;

/// The ways into the guided self-assessment and out of it.
class TestAssessmentWays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theWelcomeMakesANewProfileAndAsks();
    void aRecentFileIsAsked();
    void theProfilePageAndTheMenuLeadThere();
    void theRailLeadsBackToTheForm();
    void escapeLeadsBackToTheForm();
    void theManagerIsToldWhy();
    void aNewerFileIsNotAsked();
    void anotherRevisionIsAcceptedFirst();
    void acceptingShowsTheForm();

private:
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] ChoiceButton *choice(const QString &text) const;

    std::shared_ptr<const Rubric> m_rubric;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestAssessmentWays::initTestCase()
{
    auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
    applyAppearance(Appearance::Light);
}

void TestAssessmentWays::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_session = std::make_unique<Session>(*m_settings);
    m_window = std::make_unique<MainWindow>(WindowContext{m_rubric, *m_session, QDate(2026, 11, 23)});
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAssessmentWays::cleanup()
{
    m_window.reset();
}

bool TestAssessmentWays::isAsking() const
{
    const auto *page = m_window->findChild<AssessmentPage *>();
    return page && page->isVisible() && page->isAncestorOf(m_window->focusWidget());
}

ChoiceButton *TestAssessmentWays::choice(const QString &text) const
{
    for (auto *button : m_window->findChildren<ChoiceButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void TestAssessmentWays::theWelcomeMakesANewProfileAndAsks()
{
    QVERIFY(!m_window->actions().assessMyself->isEnabled());
    QTest::mouseClick(choice(QStringLiteral("Assess myself")), Qt::LeftButton);
    QVERIFY(isAsking());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Y);
    QCOMPARE(m_window->document().profile().domains.constFirst().claims.size(), 1);
    QVERIFY(m_window->document().path().isEmpty());
}

void TestAssessmentWays::aRecentFileIsAsked()
{
    QVERIFY(QFile::copy(resources::example(), m_folder->filePath(QStringLiteral("noor.depthchart"))));
    const QString path = m_folder->filePath(QStringLiteral("noor.depthchart"));
    Q_EMIT m_window->findChild<WelcomePage *>()->assessmentWanted(path);
    QCOMPARE(m_window->document().path(), path);
    QVERIFY(isAsking());
}

void TestAssessmentWays::theProfilePageAndTheMenuLeadThere()
{
    m_window->actions().openExample->trigger();
    m_window->actions().pages->actions().at(PageStack::Profile)->trigger();
    const QList<QPushButton *> buttons = m_window->findChild<ProfilePage *>()->findChildren<QPushButton *>();
    const auto assess = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->text() == QStringLiteral("&Assess myself…");
    });
    QVERIFY(assess != buttons.end());
    QTest::mouseClick(*assess, Qt::LeftButton);
    QVERIFY(isAsking());
    const QList<QMenu *> menus = m_window->menuBar()->findChildren<QMenu *>();
    QVERIFY(std::ranges::any_of(menus, [this](const QMenu *menu) {
        return menu->title() == QStringLiteral("&Profile") &&
               menu->actions().contains(m_window->actions().assessMyself);
    }));
}

void TestAssessmentWays::theRailLeadsBackToTheForm()
{
    m_window->actions().openExample->trigger();
    m_window->actions().assessMyself->trigger();
    QCOMPARE(m_window->actions().pages->checkedAction()->data().toInt(), int(PageStack::Profile));
    QVERIFY(isAsking());
    m_window->actions().pages->actions().at(PageStack::Profile)->trigger();
    QVERIFY(!isAsking());
    QVERIFY(m_window->findChild<ProfilePage *>()->isVisible());
    m_window->actions().assessMyself->trigger();
    QVERIFY(isAsking());
}

void TestAssessmentWays::escapeLeadsBackToTheForm()
{
    m_window->actions().openExample->trigger();
    m_window->actions().assessMyself->trigger();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(m_window->findChild<ProfilePage *>()->isVisible());
    QCOMPARE(m_window->document().undoStack()->count(), 0);
}

void TestAssessmentWays::theManagerIsToldWhy()
{
    m_window->actions().openExample->trigger();
    const QAction *assess = m_window->actions().assessMyself;
    QVERIFY(assess->isEnabled());
    m_window->document().setRater(core::Rater::Manager);
    QVERIFY(!assess->isEnabled());
    QVERIFY2(assess->toolTip().contains(QStringLiteral("person’s own")), qPrintable(assess->toolTip()));
    m_window->document().setRater(core::Rater::Self);
    QVERIFY(assess->isEnabled());
}

void TestAssessmentWays::aNewerFileIsNotAsked()
{
    core::Profile profile = core::newProfile(QStringLiteral("5a0a2b1e-0000-4000-8000-000000000001"),
                                             {m_rubric->framework.id, m_rubric->framework.revision, {}});
    QByteArray bytes = core::writeProfile(profile);
    bytes.replace("\"version\": 1", "\"version\": 2");
    QFile file(m_folder->filePath(QStringLiteral("new.depthchart")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    m_window->openFile(file.fileName());
    QVERIFY(m_window->document().isReadOnly());
    QVERIFY(!m_window->actions().assessMyself->isEnabled());
}

void TestAssessmentWays::anotherRevisionIsAcceptedFirst()
{
    m_window->actions().newProfile->trigger();
    core::Profile profile = m_window->document().profile();
    profile.framework.revision = QStringLiteral("0.1");
    core::entryFor(profile, core::DomainId(QStringLiteral("prompt_eng"))).claims = {
        QStringLiteral("prompt_eng/1/1")};
    m_window->document().load(profile, {}, {});
    QVERIFY(!m_window->actions().assessMyself->isEnabled());
    acceptRevision(m_window->document());
    QVERIFY(m_window->actions().assessMyself->isEnabled());
    m_window->actions().assessMyself->trigger();
    QVERIFY(isAsking());
    // Claims of the former revision are asked again.
    QTest::keyClick(m_window->focusWidget(), Qt::Key_N);
    QVERIFY(m_window->document().profile().domains.constFirst().claims.isEmpty());
    QCOMPARE(m_window->document().profile().domains.constFirst().asked,
             QStringList{QStringLiteral("prompt_eng/1/1")});
}

void TestAssessmentWays::acceptingShowsTheForm()
{
    m_window->actions().newProfile->trigger();
    m_window->actions().assessMyself->trigger();
    // Nothing claimed: each domain stops at its first level.
    for (int key = 0; key < 6; ++key) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_N);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_N);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    }
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QVERIFY(m_window->findChild<ProfilePage *>()->isVisible());
    for (const core::DomainEntry &entry : m_window->document().profile().domains)
        QCOMPARE(entry.self, std::optional(core::Depth(0)));
    m_window->actions().undo->trigger();
    QVERIFY(m_window->document().profile().domains.isEmpty());
}

QTEST_MAIN(TestAssessmentWays)
#include "tst_assessmentways.moc"
