// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpreview.h"

#include "ui/report/report.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr double leastZoom = 0.25;
constexpr double mostZoom = 4;
/// A page that fills a wide window's width would be read from a few lines at a time.
constexpr double mostFitZoom = 1.5;
/// The cover goes at the latest then, should a page not be drawn.
constexpr int longestCover = 800;

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent)
{
    m_pool.setMaxThreadCount(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    makePages();
    if (m_pages) {
        layout->addWidget(&m_pages->view());
        return;
    }
    auto *missing =
        new QLabel(tr("The preview needs libdepthchart_pdfpages.so, which is not where this program "
                      "looks for it: install Depthchart anew. Export and print work without."),
                   this);
    missing->setWordWrap(true);
    missing->setAlignment(Qt::AlignCenter);
    layout->addWidget(missing);
}

void ReportPreview::makePages()
{
    m_pages =
        makePdfPages(*this, {[this](int page) { Q_EMIT currentPageChanged(page); }, [this] { uncover(); }});
    if (!m_pages)
        return;
    QAbstractScrollArea &view = m_pages->view();
    view.setFrameShape(QFrame::NoFrame);
    view.setAccessibleName(tr("Preview of the report"));
    view.setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(&view);
    m_cover = new QLabel(view.viewport());
    m_cover->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_cover->hide();
}

ReportPreview::~ReportPreview()
{
    m_pool.waitForDone();
}

void ReportPreview::show(const std::function<ReportContent()> &content)
{
    if (!m_pages)
        return;
    m_waiting = content;
    if (!m_busy)
        start();
}

void ReportPreview::start()
{
    m_busy = true;
    m_pool.start([this, content = std::exchange(m_waiting, nullptr)] {
        const QByteArray bytes = renderReport(content());
        // The pool is waited for before this goes, so that `this` is there to post to.
        QMetaObject::invokeMethod(
            this, [this, bytes] { take(bytes); }, Qt::QueuedConnection);
    });
}

void ReportPreview::take(const QByteArray &bytes)
{
    m_busy = false;
    if (m_waiting) {
        start();
        return;
    }
    if (!m_pages->read(bytes))
        return;
    coverWithOldPages();
    m_pages->showRead();
    applyFit();
    Q_EMIT shown();
}

void ReportPreview::coverWithOldPages()
{
    if (pageCount() == 0 || !isVisible())
        return;
    QWidget &viewport = *m_pages->view().viewport();
    m_cover->hide();
    m_cover->setPixmap(viewport.grab());
    m_cover->setGeometry(viewport.rect());
    m_cover->show();
    m_cover->raise();
    QTimer::singleShot(longestCover, this, &ReportPreview::uncover);
}

void ReportPreview::uncover()
{
    m_cover->hide();
    m_cover->setPixmap({});
}

void ReportPreview::setFit(Fit fit)
{
    m_fit = fit;
    applyFit();
    Q_EMIT fitChanged(fit);
}

void ReportPreview::applyFit()
{
    if (!m_pages)
        return;
    const bool isCapped = m_fit == Fit::Width && pageCount() > 0 && widthZoom() > mostFitZoom;
    if (isCapped)
        m_pages->setZoomFactor(mostFitZoom);
    m_pages->setFit(isCapped ? Fit::None : m_fit);
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyFit();
}

void ReportPreview::zoomBy(double factor)
{
    const double zoom = std::clamp(zoomFactor() * factor, leastZoom, mostZoom);
    setFit(Fit::None);
    if (m_pages)
        m_pages->setZoomFactor(zoom);
}

QSizeF ReportPreview::roomForPage() const
{
    // In points of the PDF, so that a share of it is a factor of zoom.
    const QAbstractScrollArea &view = m_pages->view();
    const double pixelsPerPoint = view.logicalDpiX() / 72.0;
    return QSizeF(view.viewport()->size() - QSize(2 * pdfPageSpacing, 2 * pdfPageSpacing)) / pixelsPerPoint;
}

double ReportPreview::widthZoom() const
{
    return roomForPage().width() / m_pages->pagePoints(0).width();
}

double ReportPreview::zoomFactor() const
{
    if (!m_pages)
        return 1;
    if (m_fit == Fit::None || pageCount() == 0)
        return m_pages->zoomFactor();
    // The view keeps the factor of a fit to itself: it follows from the room there is.
    if (m_fit == Fit::Width)
        return std::min(mostFitZoom, widthZoom());
    return std::min(widthZoom(), roomForPage().height() / m_pages->pagePoints(0).height());
}

const QPdfDocument *ReportPreview::document() const
{
    return m_pages ? m_pages->document() : nullptr;
}

int ReportPreview::pageCount() const
{
    return m_pages ? m_pages->pageCount() : 0;
}

int ReportPreview::currentPage() const
{
    return m_pages ? m_pages->currentPage() : 0;
}

void ReportPreview::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        m_pages->goToPage(page);
}

} // namespace depthchart::ui
