// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/document/planning.h"
#include "ui/document/reviewedits.h"
#include "ui/pages/growthpage.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;

namespace {

/// A loaded machine may take its time.
constexpr int longestWait = 60'000;

using Change = std::function<void(ProfileDocument &)>;

const QDate today(2026, 11, 23);
constexpr QSize windowSize{1440, 900};

void raiseDepth(ProfileDocument &document)
{
    document.edit(QStringLiteral("Up"), [](core::Profile &profile) {
        core::DomainEntry &entry = core::entryFor(profile, core::DomainId(QStringLiteral("model_eval")));
        entry.self = core::Depth(5);
        entry.agreed.reset();
    });
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// Pages that were made earlier, and hidden while something changed, against pages made afterwards: they have
/// to look the same to the pixel, whatever they keep.
class TestHiddenPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPageShowsWhatChangedWhileItWasHidden_data();
    void aPageShowsWhatChangedWhileItWasHidden();
    void aPageInSightShowsTheChange_data();
    void aPageInSightShowsTheChange();

private:
    void addRows();
    void showPage(int page);
    [[nodiscard]] PageStack *pages() const { return m_window->findChild<PageStack *>(); }
    [[nodiscard]] static QImage pictureOf(QWidget &page);
    [[nodiscard]] QImage pictureOfNewPage(int page);
    void compareWithNewPage(int page);

    std::shared_ptr<const Rubric> m_rubric;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestHiddenPages::initTestCase()
{
    auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
}

void TestHiddenPages::init()
{
    QApplication::setFont(applicationFont());
    applyAppearance(Appearance::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_session = std::make_unique<Session>(*m_settings);
    m_window = std::make_unique<MainWindow>(WindowContext{m_rubric, *m_session, today});
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->resize(windowSize);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->actions().openExample->trigger();
}

void TestHiddenPages::cleanup()
{
    m_window.reset();
}

void TestHiddenPages::showPage(int page)
{
    m_window->actions().pages->actions().at(page)->trigger();
    QCoreApplication::processEvents();
}

void TestHiddenPages::addRows()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<Change>("change");
    const QList<std::pair<const char *, Change>> changes{
        {"an edit", raiseDepth},
        {"an edit and its undo",
         [](ProfileDocument &document) {
             raiseDepth(document);
             document.undoStack()->undo();
         }},
        {"a domain tracked anew",
         [](ProfileDocument &document) {
             document.edit(QStringLiteral("Track"), [](core::Profile &profile) {
                 core::entryFor(profile, core::DomainId(QStringLiteral("multimodal"))).self = core::Depth(2);
             });
         }},
        {"another basis", [](ProfileDocument &document) { document.setBasis(core::Basis::Manager); }},
        {"another rater", [](ProfileDocument &document) { document.setRater(core::Rater::Manager); }},
        {"another profile", [](ProfileDocument &document) { document.load({}, {}, {}); }},
        {"a review under way", [](ProfileDocument &document) { startReview(document, today, false); }},
        {"a blind review under way",
         [](ProfileDocument &document) {
             startReview(document, today, true);
             document.setRater(core::Rater::Manager);
         }},
        {"the dark theme", [](ProfileDocument &) { applyAppearance(Appearance::Dark); }},
    };
    const QList<std::pair<const char *, int>> pages{{"Overview", PageStack::Overview},
                                                    {"Profile", PageStack::Profile},
                                                    {"Evidence", PageStack::Evidence},
                                                    {"Growth", PageStack::Growth},
                                                    {"Review", PageStack::Review}};
    for (const auto &[pageName, page] : pages) {
        for (const auto &[changeName, change] : changes)
            QTest::addRow("%s, %s", pageName, changeName) << page << change;
    }
}

/// With the worker's answer, and without what a page may keep for itself: focus, how far it is scrolled, and
/// how Growth shares its width between list and step.
QImage TestHiddenPages::pictureOf(QWidget &page)
{
    // Columns settle on their heights with the second layout.
    for (const int more : {80, 0}) {
        page.window()->resize(windowSize + QSize(more, 0));
        QCoreApplication::processEvents();
    }
    const QList<Planning *> plannings = page.findChildren<Planning *>();
    const bool isAnswered = QTest::qWaitFor(
        [&] { return std::ranges::none_of(plannings, [](const Planning *each) { return each->isBusy(); }); },
        longestWait);
    if (!isAnswered)
        return {};
    for (QScrollBar *bar : page.findChildren<QScrollBar *>())
        bar->setValue(bar->minimum());
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus();
    auto *timeline = page.findChild<TimelineView *>();
    return (timeline && timeline->isVisible() ? static_cast<QWidget &>(*timeline) : page).grab().toImage();
}

QImage TestHiddenPages::pictureOfNewPage(int page)
{
    QWidget host;
    PageStack made(m_window->document(), m_window->actions(), today, &host);
    // As much room beside the pages as in the window.
    auto *room = new QHBoxLayout(&host);
    const QSize beside = m_window->size() - pages()->size();
    room->setContentsMargins(beside.width(), beside.height(), 0, 0);
    room->addWidget(&made);
    host.resize(windowSize);
    host.show();
    made.showPage(page);
    if (page == PageStack::Growth)
        made.findChild<GrowthPage *>()->choose(pages()->findChild<GrowthPage *>()->chosen());
    return pictureOf(*made.currentWidget());
}

void TestHiddenPages::compareWithNewPage(int page)
{
    QCoreApplication::processEvents();
    const QImage shown = pictureOf(*pages()->currentWidget());
    QVERIFY(!shown.isNull());
    const QImage wanted = pictureOfNewPage(page);
    if (shown != wanted) {
        shown.save(QStringLiteral("hiddenpages-shown.png"));
        wanted.save(QStringLiteral("hiddenpages-wanted.png"));
    }
    QVERIFY2(shown == wanted, "see hiddenpages-shown.png and hiddenpages-wanted.png");
}

void TestHiddenPages::aPageShowsWhatChangedWhileItWasHidden_data()
{
    addRows();
}

void TestHiddenPages::aPageShowsWhatChangedWhileItWasHidden()
{
    QFETCH(int, page);
    QFETCH(Change, change);
    showPage(page);
    showPage(page == PageStack::Overview ? PageStack::Growth : PageStack::Overview);
    change(m_window->document());
    QCoreApplication::processEvents();
    showPage(page);
    compareWithNewPage(page);
}

void TestHiddenPages::aPageInSightShowsTheChange_data()
{
    addRows();
}

void TestHiddenPages::aPageInSightShowsTheChange()
{
    QFETCH(int, page);
    QFETCH(Change, change);
    showPage(page);
    change(m_window->document());
    compareWithNewPage(page);
}

QTEST_MAIN(TestHiddenPages)
#include "tst_hiddenpages.moc"
