// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autosaving.h"
#include "ui/window/filenotices.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recovery.h"
#include "ui/window/statusline.h"

/// What keeps edits safe beside the file, and what is told of that.
namespace depthchart::ui {

void MainWindow::connectKeeping()
{
    m_autosaving = std::make_unique<Autosaving>(m_document, m_context.dataFolder);
    m_fileNotices = new FileNotices(m_document, *m_files, *m_autosaving, *this);
    m_recovery = new Recovery({m_document, *m_files, *m_autosaving, *this, m_context.dataFolder,
                               [this](const std::function<void(Recovery &)> &run) {
                                   inWindow([&run](MainWindow &window) { run(*window.m_recovery); });
                               }});
    connect(m_files, &ProfileFiles::forgotten, m_autosaving.get(), &Autosaving::giveUp);
    connect(m_files, &ProfileFiles::opened, m_autosaving.get(), &Autosaving::resume);
    connect(m_fileNotices, &FileNotices::noticed, m_notices, &NoticeArea::tell);
    connect(m_fileNotices, &FileNotices::settled, m_notices, &NoticeArea::clear);
    connect(m_fileNotices, &FileNotices::said, m_status, &StatusLine::say);
    connect(m_recovery, &Recovery::noticed, m_notices, &NoticeArea::tell);
    connect(m_recovery, &Recovery::settled, m_notices, &NoticeArea::clear);
    connect(m_recovery, &Recovery::said, m_status, &StatusLine::say);
    connect(m_notices, &NoticeArea::closed, m_recovery, [this](NoticeTopic topic) {
        if (topic == NoticeTopic::Leftover)
            m_recovery->later();
    });
}

void MainWindow::offerUnsavedEdits()
{
    m_recovery->offerAll();
}

} // namespace depthchart::ui
