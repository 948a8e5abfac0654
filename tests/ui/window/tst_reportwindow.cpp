// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/report/report.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A window on the profile that a PDF report carries.
class ReportWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensTheCopyAndSaysSo();
    void savesItElsewhere();
    void aDroppedReportOpens();
    void isNeverWrittenInto();
    void takesTheFrameworkAlong();
    void tellsWhyAPdfIsRefused();
    void exportsWithAndWithoutTheProfile();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// A report of the example with these sections, as a file.
    [[nodiscard]] QString report(const QList<ReportSection> &sections) const;
    [[nodiscard]] QString report(const core::Profile &profile, const core::Framework &framework,
                                 const ReportOptions &options) const;
    [[nodiscard]] core::Profile example() const { return *core::readProfile(bytesOf(resources::example())); }
    [[nodiscard]] MessageBar *bar() const;

    std::shared_ptr<const Rubric> m_rubric;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void ReportWindowTest::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
}

void ReportWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path(u"s.ini"_s), QSettings::IniFormat);
    m_session = std::make_unique<Session>(*m_settings);
    m_window = std::make_unique<MainWindow>(WindowContext{m_rubric, *m_session, QDate(2026, 11, 23)});
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ReportWindowTest::cleanup()
{
    m_window.reset();
}

QString ReportWindowTest::report(const core::Profile &profile, const core::Framework &framework,
                                 const ReportOptions &options) const
{
    QFile file(path(u"Noor, November.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || !writeReport(file, profile, framework, m_rubric->units, options))
        qFatal("no report");
    return file.fileName();
}

QString ReportWindowTest::report(const QList<ReportSection> &sections) const
{
    ReportOptions options;
    options.date = QDate(2026, 11, 23);
    options.sections = sections;
    return report(example(), m_rubric->framework, options);
}

MessageBar *ReportWindowTest::bar() const
{
    for (MessageBar *each : m_window->findChildren<MessageBar *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void ReportWindowTest::opensTheCopyAndSaysSo()
{
    const QString pdf = report({ReportSection::Domains, ReportSection::Plan});
    const QByteArray bytes = bytesOf(pdf);
    m_window->openFile(pdf);
    const core::Profile &opened = m_window->document().profile();
    QCOMPARE(opened.person.name, u"Noor Haddad"_s);
    QVERIFY(opened.evidence.isEmpty() && opened.plan && !opened.domains.isEmpty());
    QVERIFY(m_window->document().path().isEmpty());
    QVERIFY(!m_window->document().isModified() && !m_window->document().isReadOnly());
    QVERIFY(bar());
    QCOMPARE(bar()->kind(), MessageBar::Kind::Info);
    QVERIFY2(bar()->text().contains(u"Noor, November.pdf") &&
                 bar()->text().contains(u"the systems in production, the evidence and the reviews"),
             qPrintable(bar()->text()));
    // Whoever opens it next time wants the profile, not the copy.
    QVERIFY(m_session->recentFiles().isEmpty());
    QCOMPARE(bytesOf(pdf), bytes);
}

void ReportWindowTest::savesItElsewhere()
{
    const QString pdf = report(reportSections());
    const QByteArray bytes = bytesOf(pdf);
    m_window->openFile(pdf);
    m_window->document().edit(u"Name"_s, [](core::Profile &profile) { profile.person.name = u"Mine"_s; });
    QStringList proposed;
    QTimer::singleShot(0, this, [&proposed] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        proposed = dialog->selectedFiles();
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    m_window->actions().save->trigger();
    QCOMPARE(proposed, QStringList{path(u"Noor, November.depthchart"_s)});
    QCOMPARE(m_window->document().path(), proposed.first());
    QVERIFY(!m_window->document().isModified());
    const auto saved = core::readProfile(bytesOf(proposed.first()));
    QVERIFY(saved);
    QCOMPARE(saved->person.name, u"Mine"_s);
    QCOMPARE(saved->evidence, example().evidence);
    QCOMPARE(bytesOf(pdf), bytes);
    QCOMPARE(m_session->recentFiles().size(), 1);
}

void ReportWindowTest::aDroppedReportOpens()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(report(reportSections()))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(m_window->document().profile(), example());
}

void ReportWindowTest::isNeverWrittenInto()
{
    const QString pdf = report(reportSections());
    const QByteArray bytes = bytesOf(pdf);
    m_window->openFile(pdf);
    const auto saved = saveTo(m_window->document(), pdf);
    QVERIFY(!saved);
    QCOMPARE(saved.error().size(), 1);
    QCOMPARE(bytesOf(pdf), bytes);
    QVERIFY(m_window->document().path().isEmpty());
}

void ReportWindowTest::takesTheFrameworkAlong()
{
    core::Framework other = m_rubric->framework;
    other.id = core::FrameworkId(u"bakery"_s);
    other.name = u"Bakery"_s;
    core::Profile profile = example();
    profile.framework.id = other.id;
    ReportOptions options;
    options.date = QDate(2026, 11, 23);
    m_window->openFile(report(profile, other, options));
    QVERIFY(m_window->document().hasItsFramework());
    QCOMPARE(m_window->document().framework().name, u"Bakery"_s);
    QCOMPARE(m_window->document().framework().domains.size(), other.domains.size());
    QVERIFY(bar());
    QCOMPARE(bar()->kind(), MessageBar::Kind::Info);
}

void ReportWindowTest::tellsWhyAPdfIsRefused()
{
    ReportOptions options;
    options.date = QDate(2026, 11, 23);
    options.attachProfile = false;
    m_window->openFile(report(example(), m_rubric->framework, options));
    QVERIFY(m_window->findChild<WelcomePage *>()->isVisible());
    QVERIFY(bar());
    QCOMPARE(bar()->kind(), MessageBar::Kind::Error);
    QVERIFY2(bar()->text().contains(u"without an attached profile"), qPrintable(bar()->text()));
}

void ReportWindowTest::exportsWithAndWithoutTheProfile()
{
    m_window->actions().openExample->trigger();
    m_window->actions().pages->actions().at(PageStack::Report)->trigger();
    auto *page = m_window->findChild<ReportPage *>();
    QVERIFY(page);
    QVERIFY(page->attachmentBox()->isChecked());
    const QString pdf = path(u"export.pdf"_s);
    for (const ReportSection section : reportSections())
        page->sectionBox(section)->setChecked(true);
    QVERIFY(page->exportTo(pdf));
    ProfileDocument again(m_rubric);
    QVERIFY(openInto(again, pdf));
    QCOMPARE(again.profile(), example());
    page->attachmentBox()->setChecked(false);
    QVERIFY(page->exportTo(pdf));
    QVERIFY(!openInto(again, pdf));
    QCOMPARE(again.profile(), example());
}

QTEST_MAIN(ReportWindowTest)
#include "tst_reportwindow.moc"
