// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "ui/document/exportpath.h"
#include "ui/pages/cardroom.h"
#include "ui/report/report.h"
#include "ui/report/reportattachment.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

constexpr int optionsWidth = 264;
/// A change is followed when the hand rests.
constexpr int renewalDelay = 200;
constexpr double zoomStep = 1.25;

QString boxText(ReportSection section)
{
    switch (section) {
    case ReportSection::Summary:
        return ReportPage::tr("&Summary");
    case ReportSection::Radar:
        return ReportPage::tr("R&adar");
    case ReportSection::Domains:
        return ReportPage::tr("&Domains");
    case ReportSection::Impact:
        return ReportPage::tr("S&ystems in production");
    case ReportSection::Evidence:
        return ReportPage::tr("Eviden&ce");
    case ReportSection::Plan:
        return ReportPage::tr("&Growth plan");
    case ReportSection::Review:
        return ReportPage::tr("Revie&w");
    case ReportSection::Rubric:
        return ReportPage::tr("R&ubric");
    }
    return {};
}

} // namespace

ReportPage::ReportPage(ProfileDocument *document, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(buildOptions(today));
    layout->addWidget(buildPreview(), 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(renewalDelay);
    connect(&m_delay, &QTimer::timeout, this, &ReportPage::renew);
    connect(document, &ProfileDocument::changed, this, &ReportPage::startRenewal);
    connect(document, &ProfileDocument::basisChanged, this, &ReportPage::startRenewal);
    connect(document, &ProfileDocument::raterChanged, this, &ReportPage::startRenewal);
}

QWidget *ReportPage::buildOptions(QDate today)
{
    auto *card = new Card(tr("What the report shows"), this);
    card->setFixedWidth(optionsWidth);
    addSections(card);

    m_pageSize = new QComboBox(card);
    m_pageSize->addItem(tr("A4"), QVariant::fromValue(static_cast<int>(QPageSize::A4)));
    m_pageSize->addItem(tr("Letter"), QVariant::fromValue(static_cast<int>(QPageSize::Letter)));
    connect(m_pageSize, &QComboBox::currentIndexChanged, this, &ReportPage::startRenewal);
    m_date = new QDateEdit(today, card);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"d MMM yyyy"_s);
    m_date->setLocale(QLocale(QLocale::English));
    connect(m_date, &QDateEdit::dateChanged, this, &ReportPage::startRenewal);

    auto *form = new QFormLayout;
    form->setContentsMargins(0, space, 0, 0);
    form->setVerticalSpacing(space);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto addRow = [form, card](const QString &name, QWidget *field) {
        auto *label = new TextLabel(name, TextSize::Body, Tone::Text, card);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    addRow(tr("Page si&ze"), m_pageSize);
    addRow(tr("Da&te"), m_date);
    card->body()->addLayout(form);
    addAttachment(card);
    card->body()->addStretch(1);

    auto *exportButton = new PrimaryButton(tr("E&xport…"), card);
    exportButton->setToolTip(tr("Save the report as a PDF file"));
    connect(exportButton, &QPushButton::clicked, this, &ReportPage::askAndExport);
    auto *printButton = new QPushButton(tr("Pri&nt…"), card);
    connect(printButton, &QPushButton::clicked, this, &ReportPage::askAndPrint);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    buttons->addWidget(printButton);
    buttons->addWidget(exportButton, 1);
    card->body()->addLayout(buttons);
    return card;
}

void ReportPage::addSections(QWidget *parent)
{
    auto *card = static_cast<Card *>(parent);
    // All of them, and what follows, have their room in the lowest window.
    auto *column = new QVBoxLayout;
    column->setSpacing(space / 2);
    card->body()->addLayout(column);
    for (const ReportSection section : reportSections()) {
        auto *box = new QCheckBox(boxText(section), card);
        box->setChecked(defaultReportSections().contains(section));
        connect(box, &QCheckBox::toggled, this, &ReportPage::startRenewal);
        column->addWidget(box);
        m_sections += box;
    }
}

void ReportPage::addAttachment(QWidget *parent)
{
    auto *card = static_cast<Card *>(parent);
    m_attach = new QCheckBox(tr("Attach the pr&ofile"), card);
    m_attach->setChecked(true);
    m_attached = new TextLabel({}, TextSize::Small, Tone::MutedText, card);
    m_attached->setWordWrap(true);
    connect(m_attach, &QCheckBox::toggled, this, &ReportPage::showAttachment);
    card->body()->addSpacing(space);
    card->body()->addWidget(m_attach);
    card->body()->addWidget(m_attached);
    showAttachment();
}

void ReportPage::showAttachment()
{
    const ReportOptions chosen = options();
    m_attached->setText(attachmentLine(m_document->profile(), chosen));
    QString tip = tr("Who receives the PDF can open it in Depthchart and go on from it.");
    if (const QString leftOut = attachmentLeavesOut(m_document->profile(), chosen); !leftOut.isEmpty())
        tip += u' ' + leftOut;
    m_attach->setToolTip(plainToolTip(tip));
    m_attach->setAccessibleDescription(m_attached->text() + u' ' + tip);
}

QWidget *ReportPage::buildPreview()
{
    auto *card = new Card(tr("Preview"), this);
    m_preview = new ReportPreview(card);
    m_pageNumber = new TextLabel({}, TextSize::Small, Tone::MutedText, card);
    card->addTitleWidget(m_pageNumber);
    card->addTitleWidget(buildZoom());
    card->body()->addWidget(m_preview, 1);
    connect(m_preview, &ReportPreview::shown, this, &ReportPage::showPageNumber);
    connect(m_preview, &ReportPreview::currentPageChanged, this, &ReportPage::showPageNumber);
    return card;
}

QWidget *ReportPage::buildZoom()
{
    auto *zoom = new QWidget(this);
    auto *row = new QHBoxLayout(zoom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    const auto addButton = [&](Icon icon, const QString &name, double factor) {
        auto *button = new QToolButton(zoom);
        button->setIcon(themedIcon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name.section(u" ("_s, 0, 0));
        button->setFocusPolicy(Qt::TabFocus);
        setCompact(button);
        connect(button, &QToolButton::clicked, m_preview, [this, factor] { m_preview->zoomBy(factor); });
        row->addWidget(button);
    };
    addButton(Icon::ZoomOut, tr("Zoom out (Ctrl+-)"), 1 / zoomStep);
    addButton(Icon::ZoomIn, tr("Zoom in (Ctrl++)"), zoomStep);
    const auto addShortcut = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, m_preview, act);
    };
    addShortcut(QKeySequence(QKeySequence::ZoomOut), [this] { m_preview->zoomBy(1 / zoomStep); });
    addShortcut(QKeySequence(QKeySequence::ZoomIn), [this] { m_preview->zoomBy(zoomStep); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_preview->setFit(ReportPreview::Fit::Width); });
    m_fit = new SegmentedControl({tr("Width"), tr("Whole page")}, zoom);
    m_fit->setAccessibleName(tr("Fit the preview to"));
    m_fit->setCompact(true);
    m_fit->setCurrentIndex(0);
    row->addWidget(m_fit);
    connect(m_fit, &SegmentedControl::optionChosen, this, [this](int index) {
        m_preview->setFit(index == 0 ? ReportPreview::Fit::Width : ReportPreview::Fit::Page);
    });
    connect(m_preview, &ReportPreview::fitChanged, this, [this](ReportPreview::Fit fit) {
        m_fit->setCurrentIndex(fit == ReportPreview::Fit::None ? -1 : static_cast<int>(fit));
    });
    return zoom;
}

QCheckBox *ReportPage::sectionBox(ReportSection section) const
{
    return m_sections.at(reportSections().indexOf(section));
}

ReportOptions ReportPage::options() const
{
    ReportOptions options;
    options.sections.clear();
    for (const ReportSection section : reportSections()) {
        if (sectionBox(section)->isChecked())
            options.sections += section;
    }
    options.pageSize = static_cast<QPageSize::PageSizeId>(m_pageSize->currentData().toInt());
    options.date = m_date->date();
    options.basis = m_document->basis();
    options.rater = m_document->rater();
    options.attachProfile = m_attach->isChecked();
    return options;
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    applyPageMargin(*static_cast<QHBoxLayout *>(layout()), pageMargin(width()));
    QWidget::resizeEvent(event);
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        renew();
}

void ReportPage::startRenewal()
{
    m_stale = true;
    if (isVisible())
        m_delay.start();
}

void ReportPage::renew()
{
    if (!isVisible())
        return;
    m_stale = false;
    showAttachment();
    const ReportOptions chosen = options();
    m_preview->show([profile = m_document->profile(), rubric = m_document->rubric(), chosen,
                     radar = reportRadar(m_document->profile(), m_document->framework(), chosen)] {
        return reportContent(profile, rubric->framework, rubric->units, chosen, radar);
    });
}

void ReportPage::showPageNumber()
{
    m_pageNumber->setText(tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(m_preview->pageCount()));
}

QString ReportPage::suggestedPath() const
{
    return exportPath(*m_document, tr("career profile, %1").arg(m_date->date().toString(Qt::ISODate)),
                      u"pdf"_s);
}

bool ReportPage::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QString native = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::WriteOnly)) {
        Q_EMIT exportFailed(tr("%1 could not be written: %2").arg(native, file.errorString()));
        return false;
    }
    const core::Result<void> written =
        writeReport(file, m_document->profile(), m_document->framework(), m_document->units(), options());
    if (!written || !file.commit()) {
        const bool isTheDevice = written || file.error() != QFileDevice::NoError;
        const QString reason = isTheDevice ? file.errorString() : written.error().constFirst().found;
        Q_EMIT exportFailed(tr("%1 could not be written: %2").arg(native, reason));
        return false;
    }
    Q_EMIT exported(path);
    return true;
}

void ReportPage::askAndExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the report"), suggestedPath(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(suggestedPath());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::exportTo);
    dialog->open();
}

void ReportPage::printOn(QPrinter &printer)
{
    ReportOptions chosen = options();
    // What lies in the tray decides.
    const QPageSize::PageSizeId sheet = printer.pageLayout().pageSize().id();
    if (sheet == QPageSize::A4 || sheet == QPageSize::Letter)
        chosen.pageSize = sheet;
    QList<int> pages;
    for (int page = printer.fromPage(); page > 0 && page <= printer.toPage(); ++page)
        pages += page - 1;
    printReport(printer,
                reportContent(m_document->profile(), m_document->framework(), m_document->units(), chosen),
                pages);
}

void ReportPage::askAndPrint()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(options().pageSize));
    printer->setFullPage(true);
    printer->setDocName(QFileInfo(suggestedPath()).completeBaseName());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer](QPrinter *chosen) { printOn(*chosen); });
    dialog->open();
}

} // namespace depthchart::ui
