// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkio.h"
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "ui/pages/reportpage.h"
#include "ui/widgets/primarybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

std::shared_ptr<const Rubric> rubric()
{
    auto result = std::make_shared<Rubric>();
    result->framework = core::readFramework(bytesOf(resources::builtInFramework())).value();
    result->units = core::readUnits(bytesOf(resources::units())).value();
    return result;
}

} // namespace

class TestReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsWrittenBeforeThePageIsShown();
    void aTickChangesThePreview();
    void anEditRenewsThePreviewAtItsPlace();
    void severalEditsAreOneRenewal();
    void theContentIsMadeBesideTheWindow();
    void thePageSizeIsTheSheets();
    void theFitIsChosenAndLeft();
    void aWideWindowKeepsThePageReadable();
    void exportsWhatIsTicked();
    void exportsThroughTheDialog();
    void aCancelledDialogWritesNothing();
    void printsThePagesAskedFor_data();
    void printsThePagesAskedFor();
    void keysZoomThePreview();
    void aFailedExportIsTold();
    void thePathIsMadeFromTheName();
    void everyControlHasAName();

private:
    void showPage();

    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<ReportPage> m_page;
};

void TestReportPage::init()
{
    // Only a dialog of Qt's own can be driven.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_document = std::make_unique<ProfileDocument>(rubric());
    m_document->load(core::readProfile(bytesOf(resources::example())).value(), {}, {});
    m_page = std::make_unique<ReportPage>(m_document.get(), QDate(2026, 11, 23));
    m_page->resize(1000, 640);
}

void TestReportPage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void TestReportPage::showPage()
{
    QSignalSpy shown(m_page->preview(), &ReportPreview::shown);
    m_page->show();
    QVERIFY(shown.wait());
}

void TestReportPage::nothingIsWrittenBeforeThePageIsShown()
{
    m_document->edit(u"Rename"_s, [](core::Profile &profile) { profile.person.name = u"Ada"_s; });
    QCOMPARE(m_page->preview()->document(), nullptr);
    QVERIFY(!m_page->preview()->isBusy());
    showPage();
    QCOMPARE(m_page->preview()->pageCount(), 3);
}

void TestReportPage::aTickChangesThePreview()
{
    showPage();
    QSignalSpy shown(m_page->preview(), &ReportPreview::shown);
    QCheckBox *plan = m_page->sectionBox(ReportSection::Plan);
    QVERIFY(plan->isChecked());
    QTest::mouseClick(plan, Qt::LeftButton, {}, QPoint(8, plan->height() / 2));
    QVERIFY(shown.wait());
    QCOMPARE(m_page->preview()->pageCount(), 2);
    QVERIFY(!m_page->options().has(ReportSection::Plan));
    plan->setFocus();
    QTest::keyClick(plan, Qt::Key_Space);
    QVERIFY(shown.wait());
    QCOMPARE(m_page->preview()->pageCount(), 3);
}

void TestReportPage::anEditRenewsThePreviewAtItsPlace()
{
    showPage();
    auto *view = m_page->findChild<QPdfView *>();
    m_page->preview()->zoomBy(1.25);
    const double zoom = m_page->preview()->zoomFactor();
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    const int place = view->verticalScrollBar()->value();
    QVERIFY(place > 0);
    QSignalSpy shown(m_page->preview(), &ReportPreview::shown);
    m_document->edit(u"Rename"_s, [](core::Profile &profile) { profile.person.name = u"Ada"_s; });
    QVERIFY(shown.wait());
    QCOMPARE(view->verticalScrollBar()->value(), place);
    QCOMPARE(m_page->preview()->zoomFactor(), zoom);
    const QString title =
        m_page->preview()->document()->metaData(QPdfDocument::MetaDataField::Title).toString();
    QVERIFY(title.startsWith(u"Ada,"));
}

void TestReportPage::severalEditsAreOneRenewal()
{
    showPage();
    QSignalSpy shown(m_page->preview(), &ReportPreview::shown);
    for (const QString &name : {u"A"_s, u"Ad"_s, u"Ada"_s})
        m_document->edit(u"Rename"_s, [&](core::Profile &profile) { profile.person.name = name; });
    QVERIFY(shown.wait());
    QVERIFY(!m_page->preview()->isBusy());
    QCOMPARE(shown.size(), 1);
}

/// Forecast and opportunities take longer than a frame: the window would stand still.
void TestReportPage::theContentIsMadeBesideTheWindow()
{
    showPage();
    QSignalSpy shown(m_page->preview(), &ReportPreview::shown);
    QThread *maker = nullptr;
    m_page->preview()->show([this, &maker] {
        maker = QThread::currentThread();
        return reportContent(m_document->profile(), m_document->framework(), m_document->units(),
                             m_page->options(), {QPicture(), {}});
    });
    QVERIFY(shown.wait());
    QVERIFY(maker && maker != QThread::currentThread());
}

void TestReportPage::thePageSizeIsTheSheets()
{
    showPage();
    QSignalSpy shown(m_page->preview(), &ReportPreview::shown);
    QTest::keyClick(m_page->findChild<QComboBox *>(), Qt::Key_Down);
    QVERIFY(shown.wait());
    QCOMPARE(m_page->preview()->document()->pagePointSize(0).toSize(), QSize(612, 792));
}

void TestReportPage::theFitIsChosenAndLeft()
{
    showPage();
    const double width = m_page->preview()->zoomFactor();
    m_page->preview()->setFit(ReportPreview::Fit::Page);
    QVERIFY(m_page->preview()->zoomFactor() < width);
    m_page->preview()->zoomBy(2);
    QCOMPARE(m_page->preview()->fit(), ReportPreview::Fit::None);
    m_page->preview()->zoomBy(1000);
    QVERIFY(m_page->preview()->zoomFactor() <= 4);
}

void TestReportPage::aWideWindowKeepsThePageReadable()
{
    m_page->resize(2416, 1328);
    showPage();
    constexpr double readable = 1.5;
    QCOMPARE(m_page->preview()->fit(), ReportPreview::Fit::Width);
    QCOMPARE(m_page->preview()->zoomFactor(), readable);
    QCOMPARE(m_page->preview()->findChild<QPdfView *>()->zoomFactor(), readable);
    m_page->resize(1000, 640);
    QCoreApplication::processEvents();
    QVERIFY(m_page->preview()->zoomFactor() < 1);
    QCOMPARE(m_page->preview()->findChild<QPdfView *>()->zoomMode(), QPdfView::ZoomMode::FitToWidth);
}

void TestReportPage::exportsWhatIsTicked()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    m_page->sectionBox(ReportSection::Plan)->setChecked(false);
    QSignalSpy exported(m_page.get(), &ReportPage::exported);
    QVERIFY(m_page->exportTo(path));
    QCOMPARE(exported.size(), 1);
    QPdfDocument document;
    QCOMPARE(document.load(path), QPdfDocument::Error::None);
    QCOMPARE(document.pageCount(), 2);
}

void TestReportPage::exportsThroughTheDialog()
{
    const QTemporaryDir folder;
    showPage();
    QPushButton *button = m_page->findChild<PrimaryButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    auto *name = dialog->findChild<QLineEdit *>();
    QVERIFY(name);
    QCOMPARE(name->text(), QFileInfo(m_page->suggestedPath()).fileName());
    QSignalSpy exported(m_page.get(), &ReportPage::exported);
    // Pasted: letters typed one by one would bring up the completer, which takes the click.
    name->setText(folder.filePath(u"typed"_s));
    const auto *buttons = dialog->findChild<QDialogButtonBox *>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_COMPARE(exported.size(), 1);
    // The ending follows by itself.
    QCOMPARE(exported.first().first().toString(), folder.filePath(u"typed.pdf"_s));
    QPdfDocument document;
    QCOMPARE(document.load(folder.filePath(u"typed.pdf"_s)), QPdfDocument::Error::None);
    QCOMPARE(document.pageCount(), 3);
}

void TestReportPage::aCancelledDialogWritesNothing()
{
    showPage();
    QSignalSpy exported(m_page.get(), &ReportPage::exported);
    m_page->askAndExport();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QFileDialog *>());
    QVERIFY(exported.isEmpty());
}

void TestReportPage::printsThePagesAskedFor_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<int>("pages");
    QTest::newRow("all on A4") << 0 << 0 << QPageSize::A4 << 3;
    QTest::newRow("all on Letter") << 0 << 0 << QPageSize::Letter << 3;
    QTest::newRow("the second page") << 2 << 2 << QPageSize::A4 << 1;
    QTest::newRow("a paper that the report is not made for") << 0 << 0 << QPageSize::A5 << 3;
}

void TestReportPage::printsThePagesAskedFor()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QPageSize::PageSizeId, paper);
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
    printer.setPageSize(QPageSize(paper));
    printer.setFullPage(true);
    printer.setFromTo(from, to);
    m_page->printOn(printer);
    QPdfDocument document;
    QCOMPARE(document.load(printer.outputFileName()), QPdfDocument::Error::None);
    QTEST(document.pageCount(), "pages");
    const QSizeF points = QPageSize::size(paper, QPageSize::Point);
    QVERIFY(qAbs(document.pagePointSize(0).width() - points.width()) <= 1);
    QVERIFY(qAbs(document.pagePointSize(0).height() - points.height()) <= 1);
    // Something is drawn on each page, down to its foot.
    for (int page = 0; page < document.pageCount(); ++page) {
        const QImage image = document.render(page, QSize(200, 283)).convertToFormat(QImage::Format_RGB32);
        bool marked = false;
        for (int y = image.height() / 2; y < image.height() && !marked; ++y) {
            for (int x = 0; x < image.width() && !marked; ++x)
                marked = qGray(image.pixel(x, y)) < 160;
        }
        QVERIFY(marked);
    }
}

void TestReportPage::keysZoomThePreview()
{
    showPage();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    const double fitted = m_page->preview()->zoomFactor();
    QTest::keyClick(m_page.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_page->preview()->fit(), ReportPreview::Fit::None);
    QVERIFY(m_page->preview()->zoomFactor() > fitted);
    QTest::keyClick(m_page.get(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(qAbs(m_page->preview()->zoomFactor() - fitted) < 0.01);
    QTest::keyClick(m_page.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_page->preview()->fit(), ReportPreview::Fit::Width);
}

void TestReportPage::aFailedExportIsTold()
{
    QSignalSpy failed(m_page.get(), &ReportPage::exportFailed);
    QVERIFY(!m_page->exportTo(u"/nowhere/at/all.pdf"_s));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"/nowhere/at/all.pdf"));
}

void TestReportPage::thePathIsMadeFromTheName()
{
    m_document->edit(u"Rename"_s, [](core::Profile &profile) { profile.person.name = u"A/B: C"_s; });
    QCOMPARE(m_page->suggestedPath(), u"AB C, career profile, 2026-11-23.pdf"_s);
}

void TestReportPage::everyControlHasAName()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (qobject_cast<const QAbstractButton *>(widget) == nullptr || !widget->isVisibleTo(m_page.get()))
            continue;
        const auto *button = static_cast<const QAbstractButton *>(widget);
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
