// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/profiledocument.h"
#include "ui/window/profilefiles.h"

#include <QDate>
#include <QMainWindow>

#include <memory>

class QMenu;
class QStackedWidget;

namespace depthchart::ui {

class Actions;
class Autosaving;
class DepthChartCard;
class DepthChartView;
class Exports;
class FileNotices;
class HeaderBar;
class NavigationRail;
class NoteImport;
class PageStack;
class PersonMemory;
class Recovery;
class Session;
class StatusLine;
class WelcomePage;

/// What all windows share: the rubric, the settings, the day that counts as today, and the program's own
/// folder for what is kept about a person beside their file (core/files/personfolder.h); empty: nothing is
/// kept.
struct WindowContext
{
    std::shared_ptr<const Rubric> rubric;
    Session &session;
    QDate today;
    QString dataFolder = {};
};

/// One window, one profile: it holds the frame together (menus, header, rail, pages, message bar, status) and
/// knows nothing of what stands on a page.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the file here where the window shows no profile yet, else in a window of its own.
    void openFile(const QString &path);
    /// Takes up the last session: size, file and page.
    void restoreSession();
    /// Offers the edits that were not saved when the program ended, whosesoever they are.
    void offerUnsavedEdits();

    [[nodiscard]] ProfileDocument &document() { return m_document; }
    [[nodiscard]] Actions &actions() { return *m_actions; }

    void setVisible(bool visible) override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeFrame();
    void makeMenus();
    void makeMenu(const QString &title, const QList<QAction *> &actions);
    void makeRecentMenu();
    void makeChartEntries(QMenu &view);
    /// The chart on the page that is shown, where there is one, and its card, where that offers more than
    /// the chart.
    [[nodiscard]] DepthChartView *shownChart() const;
    [[nodiscard]] DepthChartCard *shownCard() const;
    void followShownChart();
    void connectActions();
    void connectFiles();
    void connectKeeping();
    void connectMerge();
    void connectImport();
    void importFile(const QString &path);
    /// Where that window shows another copy of the profile: merging this one into it is one click away.
    void offerToMergeInto(MainWindow &other);
    void connectReport();
    void connectExports();
    void connectPlan();
    void connectReview();
    void connectMemory();
    void showWelcome();
    void listRecentFiles();
    void showProfile();
    void updateTitle();
    /// What is being typed becomes an edit: before a save, and before the window asks whether there is
    /// anything to save.
    void takeOpenEdits();
    void bringIntoSight(QWidget *focus);
    void tellSaved();
    void rememberFile();
    void inWindow(const std::function<void(MainWindow &)> &run);
    [[nodiscard]] bool isWelcoming() const;

    WindowContext m_context;
    ProfileDocument m_document;
    Actions *m_actions = nullptr;
    ProfileFiles *m_files = nullptr;
    PersonMemory *m_memory = nullptr;
    /// Before the document it goes, with the last edits.
    std::unique_ptr<Autosaving> m_autosaving;
    FileNotices *m_fileNotices = nullptr;
    Recovery *m_recovery = nullptr;
    NoteImport *m_import = nullptr;
    Exports *m_exports = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    HeaderBar *m_header = nullptr;
    NavigationRail *m_rail = nullptr;
    PageStack *m_pages = nullptr;
    NoticeArea *m_notices = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace depthchart::ui
