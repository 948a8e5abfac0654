// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"
#include "tests/core/review/reviewsamples.h"
#include "ui/document/profiledocument.h"
#include "ui/window/actions.h"
#include "ui/window/exports.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

class TestExports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tablesAndText_data();
    void tablesAndText();
    void pictures_data();
    void pictures();
    void timelineWithoutAPlan();
    void copies();
    void faultsAreTold();
    void nothingToDraw();
    void anotherFramework();
    void blindReview();
    void copyForRating();
    void copyForRatingIsNotWrittenOverTheFile();
    void dialogSuggestsAPlace();
    void actionsNeedAProfile();

private:
    [[nodiscard]] QByteArray saved(Export what, const QString &name);
    void setProfile(const core::Profile &profile);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<QWidget> m_window;
    Exports *m_exports = nullptr;
};

void TestExports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window.reset();
    m_document = std::make_unique<ProfileDocument>(
        std::make_shared<const Rubric>(Rubric{core::samples::builtIn(), {}}));
    setProfile(core::samples::noor());
    m_window = std::make_unique<QWidget>();
    m_exports = new Exports(*m_document, QDate(2026, 11, 23), *m_window);
}

void TestExports::setProfile(const core::Profile &profile)
{
    m_document->load(profile, m_folder->filePath(u"noor.depthchart"_s), {});
}

QByteArray TestExports::saved(Export what, const QString &name)
{
    const QSignalSpy failed(m_exports, &Exports::failed);
    m_exports->saveTo(what, m_folder->filePath(name));
    QFile file(m_folder->filePath(name));
    return failed.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExports::tablesAndText_data()
{
    QTest::addColumn<Export>("what");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("opportunities") << Export::Opportunities << QByteArray("vector,domain,name,from,to,")
                                   << QByteArray("\r\ndepth,prompt_eng,Prompt engineering,3,4,");
    QTest::newRow("steps") << Export::Steps << QByteArray("vector,domain,name,from,to,months,start,")
                           << QByteArray("\r\ndepth,prompt_eng,Prompt engineering,3,4,12,2027-01-01,");
    QTest::newRow("evidence") << Export::Evidence << QByteArray("date,text,link,tasks,statements,by\r\n")
                              << QByteArray("prompt_eng/");
    QTest::newRow("summary") << Export::Summary << QByteArray("# Noor Haddad\n")
                             << QByteArray("**Senior AI Engineer**");
}

void TestExports::tablesAndText()
{
    QFETCH(Export, what);
    QFETCH(QByteArray, begins);
    QFETCH(QByteArray, contains);
    const QByteArray bytes = saved(what, u"out"_s);
    QVERIFY2(bytes.startsWith(begins), bytes.constData());
    QVERIFY2(bytes.contains(contains), bytes.constData());
}

void TestExports::pictures_data()
{
    QTest::addColumn<Export>("what");
    QTest::newRow("radar") << Export::Radar;
    QTest::newRow("timeline") << Export::Timeline;
}

void TestExports::pictures()
{
    QFETCH(Export, what);
    const QSvgRenderer drawing(saved(what, u"out.svg"_s));
    QVERIFY(drawing.isValid());
    QImage image;
    QVERIFY(image.loadFromData(saved(what, u"out.PNG"_s), "PNG"));
    QCOMPARE(image.size(), drawing.viewBoxF().size().toSize() * 2);
}

void TestExports::timelineWithoutAPlan()
{
    core::Profile person = core::samples::noor();
    person.plan.reset();
    setProfile(person);
    QVERIFY(saved(Export::Timeline, u"out.svg"_s).contains("growth opportunities"));
    QCOMPARE(saved(Export::Steps, u"out.csv"_s).count("\r\n"), 1);
}

void TestExports::copies()
{
    QSignalSpy said(m_exports, &Exports::said);
    m_exports->copy(Export::Summary);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"# Noor Haddad\n"_s));
    m_exports->copy(Export::Radar);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(QSvgRenderer(data->data(u"image/svg+xml"_s)).isValid());
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.at(1).at(0).toString(), u"Copied: radar"_s);
}

void TestExports::faultsAreTold()
{
    QSignalSpy failed(m_exports, &Exports::failed);
    QSignalSpy said(m_exports, &Exports::said);
    m_exports->saveTo(Export::Evidence, m_folder->filePath(u"none/out.csv"_s));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(u"out.csv"_s));
    QVERIFY(said.isEmpty());
}

void TestExports::nothingToDraw()
{
    core::Profile person = core::samples::noor();
    for (core::DomainEntry &entry : person.domains)
        entry.applies = false;
    setProfile(person);
    QSignalSpy failed(m_exports, &Exports::failed);
    m_exports->copy(Export::Radar);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).toString(), u"There is nothing to draw yet."_s);
}

void TestExports::anotherFramework()
{
    core::Profile person = core::samples::noor();
    person.framework.id = core::FrameworkId(u"elsewhere"_s);
    setProfile(person);
    QSignalSpy failed(m_exports, &Exports::failed);
    for (const Export what : {Export::Opportunities, Export::Steps, Export::Radar, Export::Timeline})
        m_exports->saveTo(what, m_folder->filePath(u"out"_s));
    QCOMPARE(failed.size(), 4);
    QVERIFY(!QFile::exists(m_folder->filePath(u"out"_s)));
    QVERIFY(saved(Export::Evidence, u"out.csv"_s).startsWith("date,"));
    QVERIFY(saved(Export::Summary, u"out.md"_s).contains("Unknown level"));
}

void TestExports::blindReview()
{
    setProfile(core::startedReview(core::samples::noor(), m_document->framework(), QDate(2026, 11, 23), true,
                                   {}, core::EntryId(u"r"_s)));
    m_document->setRater(core::Rater::Manager);
    QSignalSpy failed(m_exports, &Exports::failed);
    m_exports->copy(Export::Timeline);
    m_exports->askAndSave(Export::Steps);
    QCOMPARE(failed.size(), 2);
    const QByteArray radar = saved(Export::Radar, u"out.svg"_s);
    QVERIFY(radar.contains("manager"));
    QVERIFY(!radar.contains("arget"));
    // Another's self-ratings, flags, targets and goal leave no trace.
    const QByteArray opportunities = saved(Export::Opportunities, u"out.csv"_s);
    const QByteArray summary = saved(Export::Summary, u"out.md"_s);
    core::Profile other = m_document->profile();
    for (core::DomainEntry &entry : other.domains) {
        entry.self = core::Depth(0);
        entry.breadth = !entry.breadth;
        entry.target = core::Depth(5);
    }
    other.plan->goal = {};
    other.plan->goal.depths = {{core::DomainId(u"multimodal"_s), core::Depth(5)}};
    other.plan->streams = 3;
    setProfile(other);
    QCOMPARE(saved(Export::Radar, u"out.svg"_s), radar);
    QCOMPARE(saved(Export::Opportunities, u"out.csv"_s), opportunities);
    QCOMPARE(saved(Export::Summary, u"out.md"_s), summary);
    m_document->setRater(core::Rater::Self);
    QVERIFY(!saved(Export::Steps, u"out.csv"_s).isEmpty());
}

void TestExports::copyForRating()
{
    QSignalSpy said(m_exports, &Exports::said);
    QSignalSpy copied(m_exports, &Exports::copiedForRating);
    const core::Result<core::Profile> copy =
        core::readProfile(saved(Export::CopyForRating, u"out.depthchart"_s));
    QVERIFY(copy.has_value());
    QCOMPARE(copy->id, m_document->profile().id);
    QVERIFY(copy->partial.contains(u"self"_s));
    QVERIFY(!copy->plan && copy->history.isEmpty() && copy->reviews.isEmpty());
    for (const core::DomainEntry &entry : copy->domains)
        QVERIFY(!entry.self && !entry.target && !entry.breadth);
    QCOMPARE(copied.size(), 1);
    const QString told = said.at(0).at(0).toString();
    QVERIFY2(told.contains(u"out.depthchart"_s), qPrintable(told));
    QVERIFY2(told.contains(u"the person’s own ratings"_s), qPrintable(told));

    m_exports->askAndSave(Export::CopyForRating);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->selectedFiles(), QStringList{m_folder->filePath(u"noor-for-rating.depthchart"_s)});
    dialog->reject();
}

void TestExports::copyForRatingIsNotWrittenOverTheFile()
{
    QFile own(m_folder->filePath(u"noor.depthchart"_s));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("as it was") > 0);
    own.close();
    QVERIFY(QFile::link(own.fileName(), m_folder->filePath(u"link.depthchart"_s)));
    QSignalSpy failed(m_exports, &Exports::failed);
    for (const QString &name : {u"noor.depthchart"_s, u"./noor.depthchart"_s, u"link.depthchart"_s})
        m_exports->saveTo(Export::CopyForRating, m_folder->filePath(name));
    QCOMPARE(failed.size(), 3);
    QVERIFY(own.open(QIODevice::ReadOnly));
    QCOMPARE(own.readAll(), QByteArray("as it was"));

    core::Profile newer = core::samples::noor();
    newer.version = core::profileVersion + 1;
    setProfile(newer);
    m_exports->saveTo(Export::CopyForRating, m_folder->filePath(u"new.depthchart"_s));
    QCOMPARE(failed.size(), 4);
    QVERIFY(!QFile::exists(m_folder->filePath(u"new.depthchart"_s)));
}

void TestExports::dialogSuggestsAPlace()
{
    m_exports->askAndSave(Export::Radar);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->selectedFiles(),
             QStringList{m_folder->filePath(u"Noor Haddad, radar, 2026-11-23.svg"_s)});
    dialog->selectNameFilter(dialog->nameFilters().constLast());
    Q_EMIT dialog->filterSelected(dialog->nameFilters().constLast());
    QCOMPARE(dialog->defaultSuffix(), u"png"_s);
    Q_EMIT dialog->filterSelected(dialog->nameFilters().constFirst());
    QCOMPARE(dialog->defaultSuffix(), u"svg"_s);
    dialog->reject();
}

void TestExports::actionsNeedAProfile()
{
    QUndoStack stack;
    Actions actions(stack);
    actions.setProfileOpen(false, false);
    QVERIFY(!actions.exports->isEnabled() && !actions.copies->isEnabled());
    // What is read-only can be taken out all the same.
    actions.setProfileOpen(true, true);
    QVERIFY(actions.exports->isEnabled() && actions.copies->isEnabled());
    QCOMPARE(actions.exports->actions().size(), 7);
    QCOMPARE(actions.copies->actions().size(), 3);
}

QTEST_MAIN(TestExports)
#include "tst_exports.moc"
