// SPDX-License-Identifier: GPL-3.0-or-later
// The library that pdfpages.cpp loads: all of it that needs Qt's modules for PDFs.
#include "ui/report/pdfpages.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfPageRenderer>
#include <QPdfView>
#include <QScrollBar>

#include <memory>
#include <utility>

namespace depthchart::ui {

namespace {

class PdfViewPages final : public PdfPages
{
public:
    PdfViewPages(QWidget &parent, const Listener &listener)
        : m_view(new QPdfView(&parent))
    {
        m_view->setPageMode(QPdfView::PageMode::MultiPage);
        m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
        m_view->setPageSpacing(pdfPageSpacing);
        m_view->setDocumentMargins({pdfPageSpacing, pdfPageSpacing, pdfPageSpacing, pdfPageSpacing});
        QObject::connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, &parent,
                         listener.pageChanged);
        // The view draws its pages in a renderer of its own, which tells when the first one is there.
        if (auto *renderer = m_view->findChild<QPdfPageRenderer *>())
            QObject::connect(renderer, &QPdfPageRenderer::pageRendered, &parent, listener.drawn,
                             Qt::QueuedConnection);
    }
    ~PdfViewPages() override
    {
        // Who listens may be half gone by now.
        m_view->pageNavigator()->disconnect(m_view->parentWidget());
        m_view->setDocument(nullptr);
    }
    Q_DISABLE_COPY_MOVE(PdfViewPages)

    QAbstractScrollArea &view() override { return *m_view; }
    bool read(const QByteArray &bytes) override
    {
        m_read = std::make_unique<QPdfDocument>();
        auto *buffer = new QBuffer(m_read.get());
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        m_read->load(buffer);
        return m_read->status() == QPdfDocument::Status::Ready;
    }
    void showRead() override
    {
        const int vertical = m_view->verticalScrollBar()->value();
        const int horizontal = m_view->horizontalScrollBar()->value();
        m_view->setDocument(m_read.get());
        m_view->verticalScrollBar()->setValue(vertical);
        m_view->horizontalScrollBar()->setValue(horizontal);
        m_shown = std::move(m_read);
    }
    [[nodiscard]] const QPdfDocument *document() const override { return m_shown.get(); }
    [[nodiscard]] int pageCount() const override { return m_shown ? m_shown->pageCount() : 0; }
    [[nodiscard]] QSizeF pagePoints(int page) const override { return m_shown->pagePointSize(page); }
    [[nodiscard]] int currentPage() const override { return m_view->pageNavigator()->currentPage(); }
    void goToPage(int page) override { m_view->pageNavigator()->jump(page, {}); }
    void setFit(Fit fit) override
    {
        switch (fit) {
        case Fit::Width:
            m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
            break;
        case Fit::Page:
            m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
            break;
        case Fit::None:
            m_view->setZoomMode(QPdfView::ZoomMode::Custom);
            break;
        }
    }
    void setZoomFactor(double factor) override { m_view->setZoomFactor(factor); }
    [[nodiscard]] double zoomFactor() const override { return m_view->zoomFactor(); }

private:
    QPdfView *m_view;
    std::unique_ptr<QPdfDocument> m_read;
    std::unique_ptr<QPdfDocument> m_shown;
};

} // namespace

} // namespace depthchart::ui

extern "C" Q_DECL_EXPORT depthchart::ui::PdfPages *
depthchart_makePdfPages(QWidget &parent, const depthchart::ui::PdfPages::Listener &listener)
{
    return new depthchart::ui::PdfViewPages(parent, listener);
}
