// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "tests/ui/window/hostileprofile.h"
#include "tests/ui/window/pagechecks.h"
#include "ui/document/documentfile.h"
#include "ui/document/planning.h"
#include "ui/pages/domainstep.h"
#include "ui/widgets/depthselector.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/session.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;

namespace {

enum class Content { Welcome, Empty, Example, Hostile };

constexpr int welcomePage = -1;
/// The guided self-assessment: its statements, and what they propose.
constexpr int assessmentPage = PageStack::PageCount;
constexpr int resultPage = PageStack::PageCount + 1;
/// The Review page with a review under way.
constexpr int reviewPage = PageStack::PageCount + 2;
constexpr int shownPages = PageStack::PageCount + 3;
constexpr std::array pages{"Overview", "Profile",       "Evidence", "Growth",          "Review",
                           "Report",   "Assess myself", "Proposal", "Review under way"};
/// A loaded machine may take its time.
constexpr int longestWait = 60'000;

} // namespace

/// Every page in every size, with nothing, with a rich profile and with a hostile one.
class TestEveryPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everythingFits_data();
    void everythingFits();
    void everyControlIsNamedAndReached_data();
    void everyControlIsNamedAndReached();
    void aSwitchedPageIsAsOneOpenedSo_data();
    void aSwitchedPageIsAsOneOpenedSo();

private:
    void show(Content content, Appearance appearance);
    void goTo(int page, QSize size);
    void assess(bool toTheEnd);
    void openReview();
    [[nodiscard]] QString writeHostile(const core::Framework &framework) const;

    std::shared_ptr<const Rubric> m_rubric;
    std::shared_ptr<const Rubric> m_hostile;
    QString m_hostileFile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Content m_content = Content::Welcome;
    Appearance m_appearance = Appearance::Light;
};

void TestEveryPage::initTestCase()
{
    QApplication::setFont(applicationFont());
    applyAppearance(m_appearance);
    const auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
    m_hostile =
        std::make_shared<const Rubric>(Rubric{tests::hostileFramework(m_rubric->framework), m_rubric->units});
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_session = std::make_unique<Session>(*m_settings);
    m_hostileFile = writeHostile(m_hostile->framework);
    QVERIFY(!m_hostileFile.isEmpty());
    const QDateTime then(QDate(2026, 11, 20), QTime(9, 0));
    m_session->remember({m_hostileFile, QString(200, u'W'), QString(200, u'M'), then});
    m_session->remember({QStringLiteral("/gone/<b>.depthchart"), QStringLiteral("<b>Ada</b>"), {}, then});
}

void TestEveryPage::cleanupTestCase()
{
    m_window.reset();
}

QString TestEveryPage::writeHostile(const core::Framework &framework) const
{
    QFile file(m_folder->filePath(QString(100, u'w') + QStringLiteral("<b>.depthchart")));
    const QByteArray bytes = core::writeProfile(tests::hostileProfile(framework));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestEveryPage::show(Content content, Appearance appearance)
{
    if (appearance != m_appearance)
        applyAppearance(appearance);
    m_appearance = appearance;
    if (m_window && m_content == content)
        return;
    m_content = content;
    const auto rubric = content == Content::Hostile ? m_hostile : m_rubric;
    m_window = std::make_unique<MainWindow>(WindowContext{rubric, *m_session, QDate(2026, 11, 23)});
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    if (content == Content::Empty)
        m_window->actions().newProfile->trigger();
    else if (content == Content::Example)
        m_window->actions().openExample->trigger();
    else if (content == Content::Hostile)
        m_window->openFile(m_hostileFile);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// Answers the first domain, so that there is something to propose.
void TestEveryPage::assess(bool toTheEnd)
{
    m_window->actions().assessMyself->trigger();
    const QList<DomainStep *> steps = m_window->findChildren<DomainStep *>();
    const auto result = std::ranges::find_if(steps, [](const DomainStep *step) {
        return step->accessibleName().startsWith(QStringLiteral("Result"));
    });
    QVERIFY(result != steps.end());
    const QList<DomainStep *>::const_iterator first = steps.cbegin();
    for (int key = 0; key < 100 && !(*result)->isEnabled(); ++key)
        QTest::keyClick(m_window->focusWidget(), key % 3 == 0 ? Qt::Key_N : Qt::Key_Y);
    if (toTheEnd)
        (*result)->click();
    else
        (*(result == first ? first + 1 : first))->click();
}

void TestEveryPage::openReview()
{
    if (m_window->actions().startReview->isEnabled())
        m_window->actions().startReview->trigger();
    m_window->actions().pages->actions().at(PageStack::Review)->trigger();
}

/// With a row chosen wherever there are rows, so that its details show too.
void TestEveryPage::goTo(int page, QSize size)
{
    m_window->resize(size);
    if (page == assessmentPage || page == resultPage)
        assess(page == resultPage);
    else if (page == reviewPage)
        openReview();
    else if (page != welcomePage)
        m_window->actions().pages->actions().at(page)->trigger();
    QCoreApplication::processEvents();
    for (auto *view : m_window->findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
    }
    for (auto *selector : m_window->findChildren<DepthSelector *>()) {
        if (selector->isVisible()) {
            selector->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    // What the worker finds belongs to the page.
    const QList<Planning *> plannings = m_window->findChildren<Planning *>();
    QVERIFY(QTest::qWaitFor([&] { return std::ranges::none_of(plannings, &Planning::isBusy); }, longestWait));
    // Texts that wrap ask for their height once they know their width: a layout takes a few turns.
    constexpr int turns = 4;
    for (int turn = 0; turn < turns; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void TestEveryPage::everythingFits_data()
{
    QTest::addColumn<int>("content");
    QTest::addColumn<int>("page");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("appearance");
    constexpr std::array contents{"welcome", "empty", "example", "hostile"};
    const auto addRow = [&](int content, int page, QSize size, Appearance appearance) {
        const bool isDark = appearance == Appearance::Dark;
        QTest::addRow("%s %s %dx%d %s", contents.at(static_cast<std::size_t>(content)),
                      page == welcomePage ? "page" : pages.at(static_cast<std::size_t>(page)), size.width(),
                      size.height(), isDark ? "dark" : "light")
            << content << page << size << static_cast<int>(appearance);
    };
    // In an order that opens each profile once and switches the appearance of its window while it runs.
    for (int content = 0; content < static_cast<int>(contents.size()); ++content) {
        const bool isWelcome = content == static_cast<int>(Content::Welcome);
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            for (int page = isWelcome ? welcomePage : 0; page < (isWelcome ? 0 : shownPages); ++page) {
                for (const QSize size : {QSize(1024, 640), QSize(1440, 900), QSize(2560, 1440)})
                    addRow(content, page, size, appearance);
            }
        }
    }
}

void TestEveryPage::everythingFits()
{
    QFETCH(int, content);
    QFETCH(int, page);
    QFETCH(QSize, size);
    QFETCH(int, appearance);
    show(static_cast<Content>(content), static_cast<Appearance>(appearance));
    goTo(page, size);
    QCOMPARE(m_window->size(), size);
    QStringList faults = tests::clippedTexts(*m_window);
    faults << tests::overlaps(*m_window) << tests::sidewaysScrolling(*m_window);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestEveryPage::everyControlIsNamedAndReached_data()
{
    QTest::addColumn<int>("content");
    QTest::addColumn<int>("page");
    QTest::addRow("welcome") << static_cast<int>(Content::Welcome) << welcomePage;
    for (int page = 0; page < shownPages; ++page) {
        const char *name = pages.at(static_cast<std::size_t>(page));
        QTest::addRow("empty %s", name) << static_cast<int>(Content::Empty) << page;
        QTest::addRow("example %s", name) << static_cast<int>(Content::Example) << page;
    }
}

void TestEveryPage::everyControlIsNamedAndReached()
{
    QFETCH(int, content);
    QFETCH(int, page);
    show(static_cast<Content>(content), Appearance::Light);
    goTo(page, {1024, 640});
    QStringList faults = tests::namelessControls(*m_window);
    faults << tests::mnemonicClashes(*m_window);
    faults << tests::unreachedByTab(*m_window);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestEveryPage::aSwitchedPageIsAsOneOpenedSo_data()
{
    QTest::addColumn<int>("page");
    QTest::addRow("Overview") << static_cast<int>(PageStack::Overview);
    QTest::addRow("Profile") << static_cast<int>(PageStack::Profile);
    QTest::addRow("Evidence") << static_cast<int>(PageStack::Evidence);
    QTest::addRow("Growth") << static_cast<int>(PageStack::Growth);
    QTest::addRow("Review") << static_cast<int>(PageStack::Review);
    QTest::addRow("Review under way") << reviewPage;
}

void TestEveryPage::aSwitchedPageIsAsOneOpenedSo()
{
    QFETCH(int, page);
    const auto shown = [&](Appearance first, Appearance then) {
        m_window.reset();
        show(Content::Example, first);
        goTo(page, {1024, 640});
        m_window->grab();
        show(Content::Example, then);
        goTo(page, {1024, 640});
        return m_window->grab().toImage();
    };
    QApplication::setCursorFlashTime(0);
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        const Appearance other = appearance == Appearance::Dark ? Appearance::Light : Appearance::Dark;
        QCOMPARE(shown(other, appearance), shown(appearance, appearance));
    }
}

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
