// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>

#include <functional>
#include <memory>

class QAbstractScrollArea;
class QPdfDocument;
class QWidget;

namespace depthchart::ui {

/// The pages of a PDF in a QPdfView. What is behind it stands in a library of its own, which is loaded when
/// the first one is made: Qt's libraries for PDFs bring a dozen others with them, and no start needs to wait
/// for those.
class PdfPages
{
public:
    enum class Fit { Width, Page, None };

    struct Listener
    {
        std::function<void(int)> pageChanged;
        /// A page is drawn that was asked for before.
        std::function<void()> drawn;
    };

    PdfPages() = default;
    virtual ~PdfPages() = default;
    Q_DISABLE_COPY_MOVE(PdfPages)

    [[nodiscard]] virtual QAbstractScrollArea &view() = 0;
    /// Reads a document, without showing it yet; false where the bytes are no PDF.
    [[nodiscard]] virtual bool read(const QByteArray &bytes) = 0;
    /// Shows what was read last in the old one's place, scrolled as that was.
    virtual void showRead() = 0;
    /// The one that is shown; none at first.
    [[nodiscard]] virtual const QPdfDocument *document() const = 0;
    [[nodiscard]] virtual int pageCount() const = 0;
    [[nodiscard]] virtual QSizeF pagePoints(int page) const = 0;
    [[nodiscard]] virtual int currentPage() const = 0;
    virtual void goToPage(int page) = 0;
    virtual void setFit(Fit fit) = 0;
    virtual void setZoomFactor(double factor) = 0;
    [[nodiscard]] virtual double zoomFactor() const = 0;
};

/// Empty pages in that widget; none where their library is not installed beside the program.
[[nodiscard]] std::unique_ptr<PdfPages> makePdfPages(QWidget &parent, const PdfPages::Listener &listener);

/// The space around each page, in px.
inline constexpr int pdfPageSpacing = 12;

} // namespace depthchart::ui
