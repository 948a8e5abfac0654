// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/pages/depthchartcard.h"
#include "ui/pages/welcomepage.h"
#include "ui/radar/depthchartview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/session.h"
#include "ui/window/statusline.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aStartWithoutAFileWelcomes();
    void aNewProfileBeginsWithItsForm();
    void theExampleShowsTheAnswer();
    void everyPageOpensByItsShortcut();
    void aSavedFileIsRememberedAndReturns();
    void theFootTellsStateAndLastStep();
    void theAboutBoxShowsAllOfItsText();
    void aRefusedFileIsToldAndLeftAlone();
    void aFileChangedOnDiskIsNotOverwritten();
    void aNewerVersionIsReadOnly();
    void anUnknownFrameworkSaysSo();
    void aSecondFileTakesAWindowOfItsOwn();
    void aDroppedFileOpens();
    void everyMenuEntryHasATextAndATip();
    void undoSaysWhatItUndoes();
    void returnPressesTheFocusedButton();
    void aLongFrameworkLeavesTheFileItsName();
    void theMenuActsOnTheChartThatIsShown();
    void cardsKeepTheirPlaceFromPageToPage_data();
    void cardsKeepTheirPlaceFromPageToPage();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray example() const;
    [[nodiscard]] MessageBar *bar() const;

    std::shared_ptr<const Rubric> m_rubric;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    MainWindow *m_window = nullptr;
};

void TestMainWindow::initTestCase()
{
    auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
    applyAppearance(Appearance::Light);
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_session = std::make_unique<Session>(*m_settings);
    m_window = new MainWindow({m_rubric, *m_session, QDate(2026, 11, 23)});
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void TestMainWindow::cleanup()
{
    QList<MainWindow *> windows;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(window))
            windows << found;
    }
    qDeleteAll(windows);
    m_window = nullptr;
}

QString TestMainWindow::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QByteArray TestMainWindow::example() const
{
    QFile file(resources::example());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

MessageBar *TestMainWindow::bar() const
{
    for (MessageBar *each : m_window->findChildren<MessageBar *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void TestMainWindow::aStartWithoutAFileWelcomes()
{
    QVERIFY(m_window->findChild<WelcomePage *>()->isVisible());
    QVERIFY(!m_window->actions().save->isEnabled());
    QVERIFY(m_window->actions().newProfile->isEnabled());
}

void TestMainWindow::aNewProfileBeginsWithItsForm()
{
    m_window->actions().newProfile->trigger();
    QVERIFY(m_window->findChild<WelcomePage *>()->isHidden());
    QCOMPARE(m_window->actions().pages->checkedAction()->data().toInt(),
             static_cast<int>(PageStack::Profile));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ada"));
    QCOMPARE(m_window->document().profile().person.name, QStringLiteral("Ada"));
    QVERIFY(m_window->isWindowModified());
}

void TestMainWindow::theExampleShowsTheAnswer()
{
    m_window->actions().openExample->trigger();
    QCOMPARE(m_window->actions().pages->checkedAction()->data().toInt(),
             static_cast<int>(PageStack::Overview));
    QVERIFY(m_window->document().path().isEmpty());
    QVERIFY(!m_window->document().isModified());
}

void TestMainWindow::everyPageOpensByItsShortcut()
{
    m_window->actions().openExample->trigger();
    QApplication::setActiveWindow(m_window);
    for (int page = PageStack::PageCount - 1; page >= 0; --page) {
        QTest::keyClick(m_window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(m_window->actions().pages->checkedAction()->data().toInt(), page);
        QVERIFY(m_window->findChild<PageStack *>()->currentWidget()->isVisible());
    }
}

void TestMainWindow::aSavedFileIsRememberedAndReturns()
{
    const QString path = write(QStringLiteral("noor.depthchart"), example());
    m_window->openFile(path);
    m_window->document().edit(QStringLiteral("Name"), [](core::Profile &profile) {
        profile.person.name = QStringLiteral("Noor H.");
    });
    QVERIFY(m_window->document().isModified());
    m_window->actions().save->trigger();
    QVERIFY(!m_window->document().isModified());
    m_window->actions().pages->actions().at(PageStack::Growth)->trigger();
    QVERIFY(m_window->close());
    QCOMPARE(m_session->recentFiles().constFirst().path, path);
    QCOMPARE(m_session->recentFiles().constFirst().name, QStringLiteral("Noor H."));

    MainWindow next({m_rubric, *m_session, QDate(2026, 11, 23)});
    next.setAttribute(Qt::WA_DeleteOnClose, false);
    next.restoreSession();
    QCOMPARE(next.document().path(), path);
    QCOMPARE(next.document().profile().person.name, QStringLiteral("Noor H."));
    QCOMPARE(next.actions().pages->checkedAction()->data().toInt(), static_cast<int>(PageStack::Growth));
}

void TestMainWindow::theFootTellsStateAndLastStep()
{
    const auto foot = [this] {
        QStringList texts;
        for (const ElidedLabel *label : m_window->findChild<StatusLine *>()->findChildren<ElidedLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'|');
    };
    const QString path = write(QStringLiteral("noor.depthchart"), example());
    m_window->openFile(path);
    const QString time = QFileInfo(path).lastModified().toString(QStringLiteral("HH:mm"));
    QVERIFY2(foot().contains(QStringLiteral("noor.depthchart|Saved ") + time), qPrintable(foot()));
    m_window->document().edit(QStringLiteral("Set depth of X to 4"),
                              [](core::Profile &profile) { profile.person.name = QStringLiteral("N"); });
    QVERIFY2(foot().contains(QStringLiteral("Edited|Set depth of X to 4")), qPrintable(foot()));
    m_window->actions().undo->trigger();
    QVERIFY2(foot().contains(QStringLiteral("Saved ") + time), qPrintable(foot()));
    QVERIFY2(foot().contains(QStringLiteral("Undone: Set depth of X to 4")), qPrintable(foot()));
}

void TestMainWindow::theAboutBoxShowsAllOfItsText()
{
    m_window->actions().showAbout->trigger();
    auto *about = m_window->findChild<QDialog *>();
    QVERIFY(about && QTest::qWaitForWindowExposed(about));
    QStringList texts;
    for (const QLabel *label : about->findChildren<QLabel *>()) {
        texts << label->text();
        if (label->wordWrap())
            QVERIFY2(label->heightForWidth(label->width()) <= label->height(), qPrintable(label->text()));
    }
    for (const char *told : {"Depthchart", "GNU General Public License", "Qt Charts", "tl::expected", "JSON"})
        QVERIFY2(texts.join(u' ').contains(QLatin1StringView(told)), told);
}

void TestMainWindow::aRefusedFileIsToldAndLeftAlone()
{
    const QByteArray broken = R"({"format": "depthchart-profile", "version": 1, "id": 7, "person": 5})";
    const QString path = write(QStringLiteral("<b>broken.depthchart"), broken);
    m_window->openFile(path);
    QVERIFY(m_window->findChild<WelcomePage *>()->isVisible());
    QVERIFY(bar());
    QCOMPARE(bar()->kind(), MessageBar::Kind::Error);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), broken);
}

void TestMainWindow::aFileChangedOnDiskIsNotOverwritten()
{
    const QString path = write(QStringLiteral("noor.depthchart"), example());
    m_window->openFile(path);
    m_window->document().edit(QStringLiteral("Name"),
                              [](core::Profile &profile) { profile.person.name = QStringLiteral("Mine"); });
    const QByteArray theirs = example().replace("Noor Haddad", "Theirs");
    QVERIFY(!write(QStringLiteral("noor.depthchart"), theirs).isEmpty());
    m_window->actions().save->trigger();
    QVERIFY(bar());
    QVERIFY(m_window->document().isModified());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), theirs);
    file.close();
    // A button of the bar overwrites, as the person then asked for.
    for (QAbstractButton *button : bar()->findChildren<QAbstractButton *>()) {
        if (button->text().contains(QStringLiteral("write it"))) {
            button->click();
            break;
        }
    }
    QVERIFY(!m_window->document().isModified());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"Mine\""));
}

void TestMainWindow::aNewerVersionIsReadOnly()
{
    const QByteArray newer = example().replace("\"version\": 1", "\"version\": 2");
    const QString path = write(QStringLiteral("newer.depthchart"), newer);
    m_window->openFile(path);
    QVERIFY(m_window->document().isReadOnly());
    QVERIFY(bar());
    QVERIFY(!m_window->actions().save->isEnabled());
    QVERIFY(!m_window->actions().saveAs->isEnabled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

void TestMainWindow::anUnknownFrameworkSaysSo()
{
    const QString path =
        write(QStringLiteral("other.depthchart"), example().replace("ai-engineering", "acme-rubric"));
    m_window->openFile(path);
    QVERIFY(bar());
    QVERIFY(bar()->text().contains(QStringLiteral("acme-rubric")));
    QVERIFY(!m_window->document().hasItsFramework());
    for (QAction *page : m_window->actions().pages->actions())
        page->trigger();
    QCOMPARE(m_window->document().profile().domains.size(), 6);
}

void TestMainWindow::aSecondFileTakesAWindowOfItsOwn()
{
    m_window->openFile(write(QStringLiteral("a.depthchart"), example()));
    m_window->openFile(write(QStringLiteral("b.depthchart"), example()));
    qsizetype windows = 0;
    for (QWidget *window : QApplication::topLevelWidgets())
        windows += qobject_cast<MainWindow *>(window) != nullptr;
    QCOMPARE(windows, 2);
    QVERIFY(m_window->document().path().endsWith(QStringLiteral("a.depthchart")));
}

void TestMainWindow::aDroppedFileOpens()
{
    const QString path = write(QStringLiteral("dropped.depthchart"), example());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter({10, 10}, offered, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, offered, &data, Qt::LeftButton, Qt::NoModifier);
    drop.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(m_window, &drop);
    QCOMPARE(m_window->document().path(), path);
    // A file manager that hears of a move would remove the file.
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
}

void TestMainWindow::everyMenuEntryHasATextAndATip()
{
    QSet<QKeySequence> shortcuts;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        QVERIFY(menu->text().contains(u'&'));
        for (const QAction *action : menu->menu()->actions()) {
            QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(menu->text()));
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!shortcuts.contains(keys), qPrintable(keys.toString()));
                shortcuts << keys;
            }
        }
    }
    QVERIFY(shortcuts.size() > 10);
}

void TestMainWindow::undoSaysWhatItUndoes()
{
    m_window->actions().openExample->trigger();
    m_window->document().edit(QStringLiteral("Set depth of X to 4"),
                              [](core::Profile &profile) { profile.person.name = QStringLiteral("N"); });
    QVERIFY(m_window->actions().undo->text().contains(QStringLiteral("Set depth of X to 4")));
    m_window->actions().undo->trigger();
    QVERIFY(m_window->actions().redo->text().contains(QStringLiteral("Set depth of X to 4")));
}

void TestMainWindow::returnPressesTheFocusedButton()
{
    // The first thing that a person at the keyboard does: New profile has the focus.
    QVERIFY(qobject_cast<QAbstractButton *>(m_window->focusWidget()));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->document().path(), QString());
    QVERIFY(m_window->actions().save->isEnabled());
}

void TestMainWindow::aLongFrameworkLeavesTheFileItsName()
{
    auto rubric = std::make_shared<Rubric>(*m_rubric);
    rubric->framework.name = QString(200, u'W');
    MainWindow window({rubric, *m_session, QDate(2026, 11, 23)});
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(1024, 640);
    window.show();
    window.openFile(write(QStringLiteral("noor.depthchart"), example()));
    QCoreApplication::processEvents();
    const QList<ElidedLabel *> labels = window.findChild<StatusLine *>()->findChildren<ElidedLabel *>();
    const auto told = std::ranges::find(labels, QStringLiteral("noor.depthchart"), &ElidedLabel::text);
    QVERIFY(told != labels.end());
    QVERIFY(!(*told)->isElided());
}

void TestMainWindow::theMenuActsOnTheChartThatIsShown()
{
    const Actions &actions = m_window->actions();
    actions.openExample->trigger();
    const QList<QAction *> menus = m_window->menuBar()->actions();
    const auto found = std::ranges::find_if(
        menus, [&](const QAction *menu) { return menu->menu()->actions().contains(actions.whatIf); });
    QVERIFY(found != menus.end());
    QMenu *view = (*found)->menu();
    const auto chart = [this] {
        for (DepthChartCard *each : m_window->findChildren<DepthChartCard *>()) {
            if (each->isVisible())
                return each;
        }
        return static_cast<DepthChartCard *>(nullptr);
    };
    Q_EMIT view->aboutToShow();
    QVERIFY(actions.charts->actions().at(0)->isChecked());
    QVERIFY(actions.showRaters->isEnabled());
    actions.showRaters->trigger();
    QVERIFY(!chart()->view().model().raters.isEmpty());
    actions.whatIf->trigger();
    QVERIFY(chart()->view().isWhatIf());
    actions.whatIf->trigger();
    QVERIFY(!chart()->view().isWhatIf());
    actions.charts->actions().at(1)->trigger();
    QCOMPARE(chart()->view().mode(), DepthChartView::Mode::DotPlot);
    // The form's chart is another one, and there is nothing to try.
    actions.pages->actions().at(PageStack::Profile)->trigger();
    Q_EMIT view->aboutToShow();
    QVERIFY(actions.charts->actions().at(0)->isChecked());
    QVERIFY(!actions.whatIf->isEnabled());
    actions.pages->actions().at(PageStack::Report)->trigger();
    Q_EMIT view->aboutToShow();
    QVERIFY(!actions.charts->isEnabled());
}

void TestMainWindow::cardsKeepTheirPlaceFromPageToPage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x640") << QSize(1024, 640);
    QTest::newRow("1440x900") << QSize(1440, 900);
}

void TestMainWindow::cardsKeepTheirPlaceFromPageToPage()
{
    QFETCH(QSize, size);
    m_window->actions().openExample->trigger();
    m_window->resize(size);
    QSet<int> tops;
    for (const int page : {PageStack::Overview, PageStack::Profile, PageStack::Report}) {
        m_window->actions().pages->actions().at(page)->trigger();
        QCoreApplication::processEvents();
        int top = size.height();
        for (const Card *card : m_window->findChildren<Card *>()) {
            if (card->isVisible())
                top = std::min(top, card->mapTo(m_window, QPoint()).y());
        }
        tops << top;
    }
    QCOMPARE(tops.size(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
