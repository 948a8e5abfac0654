// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "core/profile/profileio.h"
#include "tests/ui/window/notewindow.h"
#include "ui/document/documentfile.h"
#include "ui/document/reviewedits.h"
#include "ui/pages/reportpage.h"
#include "ui/window/actions.h"
#include "ui/window/exports.h"
#include "ui/window/pagestack.h"
#include "ui/window/privatenotes.h"

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QStringConverter>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <sys/stat.h>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;
using tests::NoteWindow;

namespace {

const QString marker = u"Quixotic7Zephyr"_s;

/// The marker as a file may hold it: as UTF-8, as UTF-16 in both orders, and each as hexadecimal digits.
QList<QByteArray> forms()
{
    QList<QByteArray> plain{marker.toUtf8()};
    for (const auto encoding : {QStringConverter::Utf16BE, QStringConverter::Utf16LE})
        plain << QByteArray(QStringEncoder(encoding)(marker));
    QList<QByteArray> all = plain;
    for (const QByteArray &form : plain)
        all << form.toHex() << form.toHex().toUpper() << form.toBase64(QByteArray::OmitTrailingEquals);
    return all;
}

bool tells(const QByteArray &bytes)
{
    const QList<QByteArray> all = forms();
    return std::ranges::any_of(all, [&bytes](const QByteArray &form) { return bytes.contains(form); });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

mode_t rights(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

} // namespace

/// What is typed into the private notes is in their file, and nowhere else that the program writes.
class TestNotesStayPrivate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatIsThere();
    void theNotesAreInTheirFileAlone();

private:
    void writeAll(MainWindow &window, const NoteWindow &fixture);
    void writePlain(const QString &pdf, const NoteWindow &fixture);
    [[nodiscard]] static QStringList filesThatTell(const NoteWindow &fixture);
};

QStringList TestNotesStayPrivate::filesThatTell(const NoteWindow &fixture)
{
    QStringList telling;
    int files = 0;
    for (QDirIterator it(fixture.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        ++files;
        if (tells(bytesOf(path)) || path.contains(marker))
            telling << path;
    }
    return files > 12 ? telling : QStringList{u"too few files were written"_s};
}

void TestNotesStayPrivate::theSearchFindsWhatIsThere()
{
    QVERIFY(tells("notes: " + marker.toUtf8() + "."));
    QVERIFY(tells(QByteArray(QStringEncoder(QStringConverter::Utf16BE)(u"x"_s + marker))));
    QVERIFY(!tells("Quixotic"));
}

void TestNotesStayPrivate::writePlain(const QString &pdf, const NoteWindow &fixture)
{
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("qpdf or pdftotext is missing");
    // Streams and the attachment as they are before they are packed.
    QCOMPARE(QProcess::execute(
                 u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf, fixture.path(u"plain.pdf"_s)}),
             0);
    QVERIFY(bytesOf(fixture.path(u"plain.pdf"_s)).contains("depthchart-profile"));
    QCOMPARE(QProcess::execute(u"pdftotext"_s, {pdf, fixture.path(u"report.txt"_s)}), 0);
    QVERIFY(bytesOf(fixture.path(u"report.txt"_s)).contains("Noor"));
}

void TestNotesStayPrivate::writeAll(MainWindow &window, const NoteWindow &fixture)
{
    window.document().edit(u"Team"_s, [](core::Profile &profile) { profile.person.team = u"Search"_s; });
    startReview(window.document(), QDate(2026, 11, 23), false);
    setReviewNotes(window.document(), u"Notes of the review"_s);
    window.actions().save->trigger();
    QVERIFY(!window.document().isModified());
    window.actions().pages->actions().at(PageStack::Report)->trigger();
    QVERIFY(window.findChild<ReportPage *>()->exportTo(fixture.path(u"report.pdf"_s)));
    const std::pair<Export, QString> files[] = {{Export::Opportunities, u"opportunities.csv"_s},
                                                {Export::Steps, u"steps.csv"_s},
                                                {Export::Evidence, u"evidence.csv"_s},
                                                {Export::Summary, u"summary.md"_s},
                                                {Export::Radar, u"radar.svg"_s},
                                                {Export::Radar, u"radar.png"_s},
                                                {Export::Timeline, u"timeline.svg"_s},
                                                {Export::Timeline, u"timeline.png"_s}};
    auto *exports = window.findChild<Exports *>();
    for (const auto &[what, name] : files) {
        exports->saveTo(what, fixture.path(name));
        QVERIFY2(QFile::exists(fixture.path(name)), qPrintable(name));
    }
    // The texts that a picture carries beside its pixels.
    for (const QString &name : {u"radar.png"_s, u"timeline.png"_s}) {
        const QImage image(fixture.path(name));
        for (const QString &key : image.textKeys())
            QVERIFY(!image.text(key).contains(marker));
    }
    for (const QAction *action : window.actions().copies->actions()) {
        exports->copy(static_cast<Export>(action->data().toInt()));
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        for (const QString &format : copied->formats())
            QVERIFY(!tells(copied->data(format)));
    }
}

void TestNotesStayPrivate::theNotesAreInTheirFileAlone()
{
    NoteWindow fixture;
    const core::Profile before = fixture.window().document().profile();
    PrivateNotes *notes = NoteWindow::openNotes(fixture.window());
    QTest::keyClicks(&NoteWindow::editor(*notes), marker);
    writeAll(fixture.window(), fixture);
    writePlain(fixture.path(u"report.pdf"_s), fixture);
    const auto merged = core::mergedProfiles({}, before, fixture.window().document().profile());
    QVERIFY(merged);
    QFile copy(fixture.path(u"merged.depthchart"_s));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(core::writeProfile(merged->profile));
    copy.close();
    // While edits wait to be saved, and once all is closed.
    fixture.window().document().edit(u"Team"_s,
                                     [](core::Profile &profile) { profile.person.team = u"Ads"_s; });
    QTRY_VERIFY(QFile::exists(fixture.notesPath()));
    QCOMPARE(filesThatTell(fixture), QStringList{fixture.notesPath()});
    fixture.window().document().undoStack()->undo();
    QVERIFY(fixture.window().close());
    fixture.closeWindow();
    QCOMPARE(filesThatTell(fixture), QStringList{fixture.notesPath()});
    QCOMPARE(rights(fixture.notesPath()), mode_t(0600));
    QCOMPARE(rights(fixture.personFolder()), mode_t(0700));
}

QTEST_MAIN(TestNotesStayPrivate)
#include "tst_notesstayprivate.moc"
