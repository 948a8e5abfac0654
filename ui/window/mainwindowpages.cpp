// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/reviewedits.h"
#include "ui/pages/evidencepage.h"
#include "ui/pages/growthpage.h"
#include "ui/pages/historydialog.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/window/actions.h"
#include "ui/window/exports.h"
#include "ui/window/mainwindow.h"
#include "ui/window/noteimport.h"
#include "ui/window/pagestack.h"
#include "ui/window/statusline.h"

/// What menus do on single pages, and what those tell the window.
namespace depthchart::ui {

void MainWindow::connectImport()
{
    connect(m_import, &NoteImport::noticed, m_notices, &NoticeArea::tell);
    connect(m_import, &NoteImport::said, m_status, &StatusLine::say);
    connect(m_import, &NoteImport::imported, this, [this] {
        m_actions->pages->actions().at(PageStack::Evidence)->trigger();
        m_pages->evidencePage().showUnlinked();
    });
    connect(m_actions->importNotes, &QAction::triggered, this, [this] {
        if (const QString path = m_import->askForNotes(); !path.isEmpty())
            importFile(path);
    });
    connect(m_actions->addEvidence, &QAction::triggered, this, [this] {
        m_actions->pages->actions().at(PageStack::Evidence)->trigger();
        m_pages->evidencePage().addPiece();
    });
    connect(m_actions->addFromNotes, &QAction::triggered, this, [this] {
        m_actions->pages->actions().at(PageStack::Evidence)->trigger();
        m_pages->evidencePage().addFromNotes();
    });
}

void MainWindow::importFile(const QString &path)
{
    takeOpenEdits();
    m_import->importFile(path, isWelcoming() ? [this] { m_files->startNew(); } : std::function<void()>());
}

void MainWindow::connectReport()
{
    // With the profile in it, which may come back.
    connect(m_pages, &PageStack::reportExported, m_files, &ProfileFiles::keepState);
    connect(m_pages, &PageStack::reportExported, m_status,
            [this](const QString &path) { m_status->say(tr("Report written to %1").arg(path)); });
    connect(m_pages, &PageStack::reportFailed, this, [this](const QString &message) {
        m_notices->tell({MessageBar::Kind::Error, tr("The report was not written."), message, {}});
    });
    connect(m_actions->exportReport, &QAction::triggered, this, [this] {
        m_actions->pages->actions().at(PageStack::Report)->trigger();
        m_pages->reportPage().askAndExport();
    });
    connect(m_actions->print, &QAction::triggered, this, [this] {
        m_actions->pages->actions().at(PageStack::Report)->trigger();
        m_pages->reportPage().askAndPrint();
    });
}

void MainWindow::connectReview()
{
    const auto onReview = [this](QAction *action, auto &&act) {
        connect(action, &QAction::triggered, this, [this, act] {
            takeOpenEdits();
            m_actions->pages->actions().at(PageStack::Review)->trigger();
            act();
        });
    };
    onReview(m_actions->startReview, [this] { startReview(m_document, m_context.today, false); });
    onReview(m_actions->startBlindReview, [this] { startReview(m_document, m_context.today, true); });
    onReview(m_actions->previousDifference, [this] { m_pages->reviewPage().goToPrevious(); });
    onReview(m_actions->nextDifference, [this] { m_pages->reviewPage().goToNext(); });
    onReview(m_actions->addAction, [this] { m_pages->reviewPage().addAction(); });
    onReview(m_actions->finishReview, [this] { finishReview(m_document, m_context.today); });
    connect(m_actions->blind, &QAction::triggered, this, [this](bool on) { setBlind(m_document, on); });
    connect(m_actions->sideIn, &QAction::triggered, this,
            [this](bool on) { setSideIn(m_document, m_document.rater(), on); });
    connect(m_actions->showHistory, &QAction::triggered, this,
            [this] { (new HistoryDialog(m_document, m_context.today, this))->show(); });
    connect(m_actions->takeSnapshot, &QAction::triggered, this, [this] {
        takeOpenEdits();
        takeSnapshot(m_document, m_context.today);
    });
}

void MainWindow::connectExports()
{
    m_exports = new Exports(m_document, m_context.today, *this);
    connect(m_exports, &Exports::said, m_status, &StatusLine::say);
    connect(m_exports, &Exports::copiedForRating, m_files, &ProfileFiles::keepState);
    connect(m_exports, &Exports::failed, this, [this](const QString &message) {
        m_notices->tell({MessageBar::Kind::Error, tr("Nothing was exported."), message, {}});
    });
    connect(m_actions->exports, &QActionGroup::triggered, this, [this](const QAction *action) {
        takeOpenEdits();
        m_exports->askAndSave(static_cast<Export>(action->data().toInt()));
    });
    connect(m_actions->copies, &QActionGroup::triggered, this, [this](const QAction *action) {
        takeOpenEdits();
        m_exports->copy(static_cast<Export>(action->data().toInt()));
    });
}

void MainWindow::connectPlan()
{
    connect(m_pages, &PageStack::calendarExported, m_status,
            [this](const QString &path) { m_status->say(tr("Calendar written to %1").arg(path)); });
    connect(m_pages, &PageStack::calendarFailed, this, [this](const QString &message) {
        m_notices->tell({MessageBar::Kind::Error, tr("The calendar was not written."), message, {}});
    });
    const auto onGrowth = [this](QAction *action, auto &&act) {
        connect(action, &QAction::triggered, this, [this, act] {
            m_actions->pages->actions().at(PageStack::Growth)->trigger();
            act(m_pages->growthPage());
        });
    };
    onGrowth(m_actions->findRoute, [](GrowthPage &page) { page.findRoute(); });
    onGrowth(m_actions->reschedule, [](GrowthPage &page) { page.reschedule(); });
    onGrowth(m_actions->exportCalendar, [](GrowthPage &page) { page.askAndExportCalendar(); });
    onGrowth(m_actions->asTable,
             [this](GrowthPage &page) { page.setTable(m_actions->asTable->isChecked()); });
}

} // namespace depthchart::ui
