// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/window/importdialog.h"
#include "ui/window/noteimport.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray resume = R"({"basics": {"name": "Ada Example", "label": "ML engineer"},
 "work": [{"name": "Acme", "position": "Engineer", "startDate": "2024-01",
           "summary": "Search for 10,000 users", "highlights": ["Cut cost by half", "Wrote the runbook"]}],
 "skills": [{"name": "Prompting", "keywords": ["few-shot"]}]})";

} // namespace

class TestNoteImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void claimsAreNotTickedByThemselves();
    void aGroupTicksItsRows();
    void whatIsTickedEntersAsOneStep();
    void cancelChangesNothing();
    void withoutAProfileOneIsBegun();
    void aBrokenFileIsTold();
    void notesWithoutStatementsAreTold();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    /// Presses that in the dialog once it is open.
    void answer(QDialog::DialogCode code);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<QWidget> m_window;
    NoteImport *m_import = nullptr;
};

void TestNoteImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window.reset();
    m_document = std::make_unique<ProfileDocument>(tests::rubric());
    m_document->load(tests::profile(), {}, {});
    m_window = std::make_unique<QWidget>();
    m_import = new NoteImport(*m_document, *m_window);
}

QString TestNoteImport::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestNoteImport::answer(QDialog::DialogCode code)
{
    QTimer::singleShot(0, this, [code] {
        auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->done(code);
    });
}

void TestNoteImport::claimsAreNotTickedByThemselves()
{
    const core::Result<core::ImportedNotes> notes = core::readImport(u"resume.json"_s, resume);
    QVERIFY(notes.has_value());
    const ImportDialog dialog(u"resume.json"_s, m_document->profile(), *notes);
    const core::ImportChoice choice = dialog.choice();
    QCOMPARE(choice.evidence.size(), notes->evidence.size());
    QVERIFY(choice.evidence.contains(true));
    for (qsizetype i = 0; i < notes->evidence.size(); ++i)
        QCOMPARE(choice.evidence.at(i), !notes->evidence.at(i).isClaim);
    QVERIFY(choice.person);
}

void TestNoteImport::aGroupTicksItsRows()
{
    core::ImportedNotes notes;
    notes.evidence = {{u"a"_s, {}, {}, {}, false}, {u"b"_s, {}, {}, {}, false}};
    ImportDialog dialog(u"notes.md"_s, m_document->profile(), notes);
    QAbstractItemModel *model = dialog.findChild<QTreeView *>()->model();
    const QModelIndex group = model->index(0, 0);
    QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    model->setData(model->index(0, 0, group), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(dialog.choice().evidence, (QList{false, true}));
    QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    model->setData(group, Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(dialog.choice().evidence, (QList{true, true}));
    model->setData(group, Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(dialog.choice().evidence, (QList{false, false}));
    QVERIFY(!dialog.findChild<QPushButton *>(u"import"_s)->isEnabled());
}

void TestNoteImport::whatIsTickedEntersAsOneStep()
{
    QSignalSpy imported(m_import, &NoteImport::imported);
    answer(QDialog::Accepted);
    m_import->importFile(write(u"resume.json"_s, resume), {});
    QCOMPARE(imported.size(), 1);
    QCOMPARE(m_document->undoStack()->count(), 1);
    const core::Profile &after = m_document->profile();
    QCOMPARE(after.person.name, u"Ada Example"_s);
    QCOMPARE(after.evidence.size(), 2);
    QVERIFY(after.evidence.at(0).tasks.isEmpty());
    QCOMPARE(after.impacts.size(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->profile(), tests::profile());
}

void TestNoteImport::cancelChangesNothing()
{
    bool isBegun = false;
    answer(QDialog::Rejected);
    m_import->importFile(write(u"resume.json"_s, resume), [&isBegun] { isBegun = true; });
    QCOMPARE(m_document->profile(), tests::profile());
    QVERIFY(!isBegun);
}

void TestNoteImport::withoutAProfileOneIsBegun()
{
    answer(QDialog::Accepted);
    m_import->importFile(write(u"log.md"_s, "- Cut cost by half\n"),
                         [this] { m_document->load({}, {}, {}); });
    QCOMPARE(m_document->profile().evidence.size(), 1);
    QVERIFY(m_document->profile().domains.isEmpty());
}

void TestNoteImport::aBrokenFileIsTold()
{
    QSignalSpy noticed(m_import, &NoteImport::noticed);
    m_import->importFile(write(u"resume.json"_s, "{\"work\": 7}"), {});
    m_import->importFile(m_folder->filePath(u"gone.md"_s), {});
    QCOMPARE(noticed.size(), 2);
    const auto first = noticed.at(0).at(0).value<Notice>();
    QVERIFY(first.title.contains(u"resume.json"_s));
    QVERIFY(first.text.contains(u"/work"_s));
    QCOMPARE(m_document->profile(), tests::profile());
}

void TestNoteImport::notesWithoutStatementsAreTold()
{
    QSignalSpy noticed(m_import, &NoteImport::noticed);
    m_import->importFile(write(u"log.md"_s, "\n---\n"), {});
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(noticed.at(0).at(0).value<Notice>().kind, MessageBar::Kind::Info);
}

QTEST_MAIN(TestNoteImport)
#include "tst_noteimport.moc"
