// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/profiledocument.h"
#include "ui/report/reportoptions.h"
#include "ui/report/reportpreview.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPrinter;

namespace depthchart::ui {

class SegmentedControl;
class TextLabel;

/// The Report page (ui.md "Report"): what goes in at the left, the real PDF at the right. The preview is made
/// when the page is first shown, and renewed a moment after a change while it is.
class ReportPage : public QWidget
{
    Q_OBJECT
public:
    ReportPage(ProfileDocument *document, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] ReportOptions options() const;
    [[nodiscard]] ReportPreview *preview() const { return m_preview; }
    [[nodiscard]] QCheckBox *sectionBox(ReportSection section) const;
    /// "Attach the profile".
    [[nodiscard]] QCheckBox *attachmentBox() const { return m_attach; }

    /// Writes the report into a file, replaced as a whole; false and exportFailed() where it could not be
    /// written.
    bool exportTo(const QString &path);
    /// Prints what is ticked, the pages that the printer was told, on its own paper where that is A4 or
    /// Letter.
    void printOn(QPrinter &printer);
    /// "Noor Haddad, career profile, 2026-11-23.pdf" beside the profile's file.
    [[nodiscard]] QString suggestedPath() const;

public Q_SLOTS:
    void askAndExport();
    void askAndPrint();

Q_SIGNALS:
    void exported(const QString &path);
    /// Plain text for people.
    void exportFailed(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildOptions(QDate today);
    void addSections(QWidget *card);
    void addAttachment(QWidget *card);
    /// What the attachment would carry, beneath its box.
    void showAttachment();
    QWidget *buildPreview();
    QWidget *buildZoom();
    void renew();
    void startRenewal();
    void showPageNumber();

    ProfileDocument *m_document = nullptr;
    QList<QCheckBox *> m_sections;
    QComboBox *m_pageSize = nullptr;
    QDateEdit *m_date = nullptr;
    QCheckBox *m_attach = nullptr;
    TextLabel *m_attached = nullptr;
    ReportPreview *m_preview = nullptr;
    SegmentedControl *m_fit = nullptr;
    TextLabel *m_pageNumber = nullptr;
    QTimer m_delay;
    bool m_stale = true;
};

} // namespace depthchart::ui
