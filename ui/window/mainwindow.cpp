// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/document/autosaving.h"
#include "ui/pages/profilepage.h"
#include "ui/pages/welcomepage.h"
#include "ui/text/phrases.h"
#include "ui/widgets/copydrop.h"
#include "ui/widgets/navigationrail.h"
#include "ui/window/actions.h"
#include "ui/window/headerbar.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/noteimport.h"
#include "ui/window/pagestack.h"
#include "ui/window/personmemory.h"
#include "ui/window/revisionbar.h"
#include "ui/window/session.h"
#include "ui/window/statusline.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QPointer>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr QSize firstSize{1200, 760};
constexpr QSize leastSize{1024 - 24, 640 - 40};
constexpr int narrowWidth = 1100;

QStringList droppedFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_document(context.rubric)
    , m_actions(new Actions(*m_document.undoStack(), this))
    , m_files(new ProfileFiles(m_document, *this, context.dataFolder))
    , m_memory(new PersonMemory(m_document, *m_files, *m_actions, context.session, context.dataFolder, *this))
    , m_import(new NoteImport(m_document, *this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setMinimumSize(leastSize);
    resize(firstSize);
    makeFrame();
    makeMenus();
    connectActions();
    connectFiles();
    connectKeeping();
    connectMerge();
    connectImport();
    connectReport();
    connectExports();
    connectPlan();
    connectReview();
    connectMemory();
    showWelcome();
}

MainWindow::~MainWindow()
{
    // The focus leaves while the window is only a widget any more.
    disconnect(qApp, nullptr, this, nullptr);
    // The pages look at the document until they are gone.
    delete takeCentralWidget();
}

void MainWindow::takeOpenEdits()
{
    const QPointer<QWidget> focus = focusWidget();
    if (!focus || !m_pages->isAncestorOf(focus))
        return;
    focus->clearFocus();
    if (focus && focus->isVisible())
        focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::bringIntoSight(QWidget *focus)
{
    // A scroll area follows the focus within itself alone: where Tab enters it, it has to be told. What was
    // clicked is in sight, and must not move away under the pointer.
    if (!focus || !isAncestorOf(focus) || !focus->isVisible())
        return;
    // A viewport covers its area whole.
    const auto *scrolling = qobject_cast<const QAbstractScrollArea *>(focus);
    if (!(scrolling ? scrolling->viewport() : focus)->visibleRegion().isEmpty())
        return;
    for (QWidget *up = focus->parentWidget(); up && up != this; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(focus, 0, 2 * space);
    }
}

void MainWindow::makeFrame()
{
    m_welcome = new WelcomePage(*m_actions, this);
    m_header = new HeaderBar(m_document, *m_actions, this);
    m_rail = new NavigationRail(m_actions->pages->actions(), this);
    m_pages = new PageStack(m_document, *m_actions, m_context.today, this);
    m_status = new StatusLine(m_document, this);

    auto *workspace = new QWidget(this);
    auto *row = new QHBoxLayout(workspace);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(workspace);

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_notices = new NoticeArea(this);
    column->addWidget(m_header);
    column->addWidget(m_notices);
    column->addWidget(new RevisionBar(m_document, central));
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
    QWidget::setTabOrder(m_rail, m_pages);
}

void MainWindow::connectActions()
{
    const Actions &a = *m_actions;
    connect(a.newProfile, &QAction::triggered, this,
            [this] { inWindow([](MainWindow &window) { window.m_files->startNew(); }); });
    connect(a.openExample, &QAction::triggered, this,
            [this] { inWindow([](MainWindow &window) { window.m_files->openExample(); }); });
    connect(a.open, &QAction::triggered, this, [this] {
        if (const QString path = m_files->askForProfile(); !path.isEmpty())
            openFile(path);
    });
    connect(a.openFramework, &QAction::triggered, this,
            [this] { m_files->openFramework(m_files->askForFramework()); });
    connect(a.save, &QAction::triggered, m_files, [this] {
        takeOpenEdits();
        m_files->save();
    });
    connect(a.saveAs, &QAction::triggered, m_files, [this] {
        takeOpenEdits();
        m_files->saveAs();
    });
    connect(a.close, &QAction::triggered, this, &QWidget::close);
    connect(a.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(a.addSystem, &QAction::triggered, this, [this] {
        m_actions->pages->actions().at(PageStack::Profile)->trigger();
        m_pages->profilePage().addSystem();
    });
    connect(a.pages, &QActionGroup::triggered, this,
            [this](const QAction *page) { m_pages->showPage(page->data().toInt()); });
    connect(a.appearance, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto appearance = static_cast<Appearance>(action->data().toInt());
        applyAppearance(appearance);
        m_context.session.setAppearance(appearance);
    });
    a.appearance->actions().at(static_cast<int>(m_context.session.appearance()))->setChecked(true);
    connect(a.raters, &QActionGroup::triggered, this,
            [this](const QAction *rater) { m_document.setRater(static_cast<Rater>(rater->data().toInt())); });
    connect(a.bases, &QActionGroup::triggered, this,
            [this](const QAction *basis) { m_document.setBasis(static_cast<Basis>(basis->data().toInt())); });
    connect(&m_document, &ProfileDocument::raterChanged, a.raters, [this](Rater rater) {
        m_actions->raters->actions().at(rater == Rater::Manager ? 1 : 0)->setChecked(true);
    });
    connect(&m_document, &ProfileDocument::basisChanged, a.bases, [this](Basis basis) {
        m_actions->bases->actions().at(static_cast<int>(basis))->setChecked(true);
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, QWidget *now) { bringIntoSight(now); });
    connect(a.showRubric, &QAction::triggered, this, [this] { showRubric(m_document.framework(), this); });
    connect(a.showShortcuts, &QAction::triggered, this, [this] { showShortcuts(*m_actions, this); });
    connect(a.showAbout, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::connectFiles()
{
    connect(m_files, &ProfileFiles::noticed, m_notices, &NoticeArea::tell);
    connect(m_files, &ProfileFiles::said, m_status, &StatusLine::say);
    connect(m_files, &ProfileFiles::opened, this, &MainWindow::showProfile);
    connect(m_files, &ProfileFiles::saved, this, [this] {
        m_notices->clear(NoticeTopic::Deed);
        tellSaved();
        rememberFile();
    });
    connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomePage::assessmentWanted, this, [this](const QString &path) {
        if (path.isEmpty())
            m_files->startNew();
        else
            openFile(path);
        // Disabled where nothing was opened, or where it may not be written.
        m_actions->assessMyself->trigger();
    });
    connect(m_welcome, &WelcomePage::recentForgotten, this, [this](const QString &path) {
        m_context.session.forget(path);
        showWelcome();
    });
    connect(&m_document, &ProfileDocument::modifiedChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &ProfileDocument::pathChanged, this, &MainWindow::updateTitle);
}

bool MainWindow::isWelcoming() const
{
    return m_stack->currentWidget() == m_welcome;
}

void MainWindow::inWindow(const std::function<void(MainWindow &)> &run)
{
    if (isWelcoming()) {
        run(*this);
        return;
    }
    auto *window = new MainWindow(m_context);
    window->resize(size());
    window->show();
    run(*window);
}

void MainWindow::setVisible(bool visible)
{
    // Until now a file may still have taken the welcome's place.
    if (visible && isHidden() && isWelcoming())
        listRecentFiles();
    QMainWindow::setVisible(visible);
}

void MainWindow::showWelcome()
{
    if (!isHidden())
        listRecentFiles();
    m_header->hide();
    m_status->setProfileShown(false);
    m_stack->setCurrentWidget(m_welcome);
    m_actions->setProfileOpen(false, false);
    updateTitle();
}

void MainWindow::showProfile()
{
    m_notices->clear(NoticeTopic::Deed);
    m_actions->setProfileOpen(true, m_document.isReadOnly());
    m_header->show();
    tellSaved();
    m_status->setProfileShown(true);
    m_stack->setCurrentIndex(1);
    // A new profile begins with its form, any other with the answer.
    const bool isEmpty = m_document.profile().domains.isEmpty() && m_document.profile().person.name.isEmpty();
    m_actions->pages->actions().at(isEmpty ? PageStack::Profile : PageStack::Overview)->trigger();
    if (isEmpty)
        m_pages->profilePage().takeFocus();
    if (!m_document.path().isEmpty())
        rememberFile();
    updateTitle();
}

void MainWindow::updateTitle()
{
    const bool isShown = m_stack && !isWelcoming();
    const QString name = !isShown                      ? QString()
                         : m_document.path().isEmpty() ? personName(m_document.profile().person)
                                                       : QFileInfo(m_document.path()).fileName();
    setWindowTitle(name.isEmpty() ? tr("Depthchart") : tr("%1[*] – Depthchart").arg(name));
    setWindowModified(isShown && m_document.isModified());
}

void MainWindow::tellSaved()
{
    const QString path = m_document.path();
    m_status->setSaved(path.isEmpty() ? QDateTime() : QFileInfo(path).lastModified(),
                       QDateTime::currentDateTime());
}

void MainWindow::restoreSession()
{
    const Session &session = m_context.session;
    if (!session.geometry().isEmpty())
        restoreGeometry(session.geometry());
    const QString last = session.lastFile();
    if (last.isEmpty() || !QFileInfo::exists(last))
        return;
    openFile(last);
    if (!isWelcoming() && session.lastPage() >= 0 && session.lastPage() < PageStack::PageCount)
        m_actions->pages->actions().at(session.lastPage())->trigger();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    takeOpenEdits();
    if (!m_files->maySetAside() || !m_memory->closeNotes()) {
        event->ignore();
        return;
    }
    m_autosaving->giveUp();
    const QAction *page = m_actions->pages->checkedAction();
    m_context.session.setLast(isWelcoming() ? QString() : m_document.path(), page ? page->data().toInt() : 0,
                              saveGeometry());
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Return presses the button that has the focus, as Space does: Qt leaves that to dialogs.
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPushed =
        button && !qobject_cast<QCheckBox *>(button) && !qobject_cast<QRadioButton *>(button);
    if (isReturn && isPushed && !event->isAutoRepeat())
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_rail->setNarrow(width() <= narrowWidth);
    QMainWindow::resizeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        acceptAsCopy(*event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QString &path : droppedFiles(*event->mimeData()))
        isImportFile(path) ? importFile(path) : openFile(path);
    acceptAsCopy(*event);
}

} // namespace depthchart::ui
