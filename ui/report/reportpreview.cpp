// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpreview.h"

#include "ui/report/report.h"

#include <QBuffer>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfPageRenderer>
#include <QPdfView>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr double leastZoom = 0.25;
constexpr double mostZoom = 4;
/// A page that fills a wide window's width would be read from a few lines at a time.
constexpr double mostFitZoom = 1.5;
constexpr int pageSpacing = 12;
/// The cover goes at the latest then, should a page not be drawn.
constexpr int longestCover = 800;

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent)
    , m_view(new QPdfView(this))
    , m_cover(new QLabel(m_view->viewport()))
{
    m_pool.setMaxThreadCount(1);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setPageSpacing(pageSpacing);
    m_view->setDocumentMargins({pageSpacing, pageSpacing, pageSpacing, pageSpacing});
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Preview of the report"));
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_cover->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_cover->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &ReportPreview::currentPageChanged);
    // The view draws its pages in a renderer of its own, which tells when the first one is there.
    if (auto *renderer = m_view->findChild<QPdfPageRenderer *>())
        connect(renderer, &QPdfPageRenderer::pageRendered, this, &ReportPreview::uncover,
                Qt::QueuedConnection);
}

ReportPreview::~ReportPreview()
{
    m_pool.waitForDone();
    // Who listens may be half gone by now.
    m_view->pageNavigator()->disconnect(this);
    m_view->setDocument(nullptr);
}

void ReportPreview::show(const ReportContent &content)
{
    m_waiting = content;
    if (!m_busy)
        start();
}

void ReportPreview::start()
{
    m_busy = true;
    m_pool.start([this, content = *std::exchange(m_waiting, std::nullopt)] {
        const QByteArray bytes = renderReport(content);
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
    auto *document = new QPdfDocument(this);
    auto *buffer = new QBuffer(document);
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    document->load(buffer);
    if (document->status() != QPdfDocument::Status::Ready) {
        delete document;
        return;
    }
    coverWithOldPages();
    const int vertical = m_view->verticalScrollBar()->value();
    const int horizontal = m_view->horizontalScrollBar()->value();
    QPdfDocument *old = std::exchange(m_document, document);
    m_view->setDocument(document);
    applyFit();
    m_view->verticalScrollBar()->setValue(vertical);
    m_view->horizontalScrollBar()->setValue(horizontal);
    delete old;
    Q_EMIT shown();
}

void ReportPreview::coverWithOldPages()
{
    if (m_document == nullptr || !isVisible())
        return;
    m_cover->hide();
    m_cover->setPixmap(m_view->viewport()->grab());
    m_cover->setGeometry(m_view->viewport()->rect());
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
    const bool isCapped = m_fit == Fit::Width && pageCount() > 0 && widthZoom() > mostFitZoom;
    if (isCapped)
        m_view->setZoomFactor(mostFitZoom);
    if (isCapped || m_fit == Fit::None)
        m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    else
        m_view->setZoomMode(m_fit == Fit::Width ? QPdfView::ZoomMode::FitToWidth
                                                : QPdfView::ZoomMode::FitInView);
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
    m_view->setZoomFactor(zoom);
}

QSizeF ReportPreview::roomForPage() const
{
    // In points of the PDF, so that a share of it is a factor of zoom.
    const double pixelsPerPoint = m_view->logicalDpiX() / 72.0;
    return QSizeF(m_view->viewport()->size() - QSize(2 * pageSpacing, 2 * pageSpacing)) / pixelsPerPoint;
}

double ReportPreview::widthZoom() const
{
    return roomForPage().width() / m_document->pagePointSize(0).width();
}

double ReportPreview::zoomFactor() const
{
    if (m_fit == Fit::None || pageCount() == 0)
        return m_view->zoomFactor();
    // The view keeps the factor of a fit to itself: it follows from the room there is.
    if (m_fit == Fit::Width)
        return std::min(mostFitZoom, widthZoom());
    return std::min(widthZoom(), roomForPage().height() / m_document->pagePointSize(0).height());
}

int ReportPreview::pageCount() const
{
    return m_document != nullptr ? m_document->pageCount() : 0;
}

int ReportPreview::currentPage() const
{
    return m_view->pageNavigator()->currentPage();
}

void ReportPreview::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        m_view->pageNavigator()->jump(page, {});
}

} // namespace depthchart::ui
