// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdfpages.h"
#include "ui/report/reportcontent.h"

#include <QThreadPool>
#include <QWidget>

#include <functional>

class QLabel;

namespace depthchart::ui {

/// Shows the real PDF of a content, written in a worker. A new one takes the old one's place only when its
/// pages are drawn, at the same page and zoom.
class ReportPreview : public QWidget
{
    Q_OBJECT
public:
    using Fit = PdfPages::Fit;

    explicit ReportPreview(QWidget *parent = nullptr);
    ~ReportPreview() override;

    /// Makes, writes and shows the content, all in the worker; of several in a row only the last one counts.
    /// What `content` holds must be its own: it outlives what the page shows by then.
    void show(const std::function<ReportContent()> &content);
    using QWidget::show;

    [[nodiscard]] Fit fit() const { return m_fit; }
    /// A fit to the width ends where lines would be wider than one reads them.
    void setFit(Fit fit);
    /// One step nearer or farther; leaves the fit.
    void zoomBy(double factor);
    [[nodiscard]] double zoomFactor() const;

    [[nodiscard]] int pageCount() const;
    /// From 0.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    [[nodiscard]] const QPdfDocument *document() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// A new PDF is loaded and stands in the view.
    void shown();
    void currentPageChanged(int page);
    void fitChanged(depthchart::ui::PdfPages::Fit fit);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makePages();
    void applyFit();
    /// What a page may take up, in points at zoom 1.
    [[nodiscard]] QSizeF roomForPage() const;
    [[nodiscard]] double widthZoom() const;
    void start();
    void take(const QByteArray &bytes);
    void coverWithOldPages();
    void uncover();

    QThreadPool m_pool;
    /// None where their library is missing.
    std::unique_ptr<PdfPages> m_pages;
    QLabel *m_cover = nullptr;
    std::function<ReportContent()> m_waiting;
    bool m_busy = false;
    Fit m_fit = Fit::Width;
};

} // namespace depthchart::ui
