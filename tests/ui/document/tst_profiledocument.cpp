// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "core/review/review.h"
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/document/profiledocument.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;

class TestProfileDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEditUndoesAndRedoes();
    void editsOfOneFieldMerge();
    void mergedEditsThatReturnAreNoStep();
    void anEditWithoutChangeIsNoStep();
    void aHiddenSideIsNoBasis();
    void signalsSayWhatChanged_data();
    void signalsSayWhatChanged();
    void savingCleansAndUndoDirties();
    void aRefusedFileLeavesTheDocument();
    void theExampleIsACopy();
    void aChangeOnDiskIsNoticed();
    void aNewerVersionIsReadOnly();

private:
    std::shared_ptr<const Rubric> m_rubric;
};

void TestProfileDocument::initTestCase()
{
    auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY2(rubric.has_value(), rubric ? "" : qPrintable(faultLines(rubric.error())));
    m_rubric = *rubric;
}

namespace {

void rename(ProfileDocument &document, const QString &name, const QString &mergeKey = {})
{
    document.edit(
        QStringLiteral("Name %1").arg(name), [&](core::Profile &profile) { profile.person.name = name; },
        mergeKey);
}

} // namespace

void TestProfileDocument::everyEditUndoesAndRedoes()
{
    ProfileDocument document(m_rubric);
    startNew(document);
    const core::Profile empty = document.profile();
    rename(document, QStringLiteral("Ada"));
    const core::Profile named = document.profile();
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Name Ada"));
    document.undoStack()->undo();
    QCOMPARE(core::writeProfile(document.profile()), core::writeProfile(empty));
    document.undoStack()->redo();
    QCOMPARE(core::writeProfile(document.profile()), core::writeProfile(named));
}

void TestProfileDocument::editsOfOneFieldMerge()
{
    ProfileDocument document(m_rubric);
    startNew(document);
    for (const QString &text : {QStringLiteral("A"), QStringLiteral("Ad"), QStringLiteral("Ada")})
        rename(document, text, QStringLiteral("name"));
    QCOMPARE(document.undoStack()->count(), 1);
    rename(document, QStringLiteral("Bob"), QStringLiteral("other"));
    QCOMPARE(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    QCOMPARE(document.profile().person.name, QStringLiteral("Ada"));
    document.undoStack()->undo();
    QVERIFY(document.profile().person.name.isEmpty());
}

void TestProfileDocument::mergedEditsThatReturnAreNoStep()
{
    ProfileDocument document(m_rubric);
    startNew(document);
    rename(document, QStringLiteral("A"), QStringLiteral("name"));
    rename(document, QString(), QStringLiteral("name"));
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(!document.isModified());
}

void TestProfileDocument::anEditWithoutChangeIsNoStep()
{
    ProfileDocument document(m_rubric);
    startNew(document);
    const QSignalSpy changed(&document, &ProfileDocument::changed);
    rename(document, QString());
    QCOMPARE(document.undoStack()->count(), 0);
    QCOMPARE(changed.count(), 0);
}

void TestProfileDocument::aHiddenSideIsNoBasis()
{
    ProfileDocument document(m_rubric);
    startNew(document);
    QSignalSpy basis(&document, &ProfileDocument::basisChanged);
    QSignalSpy changed(&document, &ProfileDocument::changed);
    document.edit(QStringLiteral("Start"), [this](core::Profile &profile) {
        profile = core::startedReview(profile, m_rubric->framework, QDate(2026, 11, 23), true, {},
                                      core::EntryId(QStringLiteral("id")));
    });
    QCOMPARE(document.basis(), core::Basis::Current);
    // What shows ratings is read anew.
    QVERIFY(changed.constLast().constFirst().value<Parts>().testFlag(Part::Domains));
    document.setRater(core::Rater::Manager);
    QCOMPARE(document.hidden(), core::Rater::Self);
    QCOMPARE(document.basis(), core::Basis::Manager);
    QCOMPARE(basis.count(), 1);
    document.setBasis(core::Basis::Self);
    QCOMPARE(document.basis(), core::Basis::Manager);
    document.setRater(core::Rater::Self);
    QCOMPARE(document.basis(), core::Basis::Self);
    document.setBasis(core::Basis::Manager);
    QCOMPARE(document.basis(), core::Basis::Self);
    // Both in: the basis that was asked for.
    document.edit(QStringLiteral("In"), [](core::Profile &profile) {
        profile =
            core::withSideIn(core::withSideIn(profile, core::Rater::Self, true), core::Rater::Manager, true);
    });
    QCOMPARE(document.hidden(), std::optional<core::Rater>());
    QCOMPARE(document.basis(), core::Basis::Manager);
    document.undoStack()->undo();
    QCOMPARE(document.basis(), core::Basis::Self);
}

void TestProfileDocument::signalsSayWhatChanged_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("person") << static_cast<int>(Part::Person);
    QTest::newRow("domains") << static_cast<int>(Part::Domains);
    QTest::newRow("impacts") << static_cast<int>(Part::Impacts);
    QTest::newRow("ladder") << static_cast<int>(Part::Ladder);
}

void TestProfileDocument::signalsSayWhatChanged()
{
    QFETCH(int, part);
    ProfileDocument document(m_rubric);
    startNew(document);
    QSignalSpy changed(&document, &ProfileDocument::changed);
    document.edit(QStringLiteral("Edit"), [part](core::Profile &profile) {
        switch (static_cast<Part>(part)) {
        case Part::Person:
            profile.person.team = QStringLiteral("Search");
            break;
        case Part::Domains:
            core::entryFor(profile, core::DomainId(QStringLiteral("safety"))).breadth = true;
            break;
        case Part::Impacts:
            profile.impacts.append(core::ImpactRecord{});
            break;
        default:
            profile.mastered.append(core::SkillId(QStringLiteral("testing")));
        }
    });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<Parts>(), Parts(static_cast<Part>(part)));
    document.undoStack()->undo();
    QCOMPARE(changed.constLast().constFirst().value<Parts>(), Parts(static_cast<Part>(part)));
}

void TestProfileDocument::savingCleansAndUndoDirties()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.depthchart"));
    ProfileDocument document(m_rubric);
    startNew(document);
    rename(document, QStringLiteral("Ada"));
    QVERIFY(document.isModified());
    QVERIFY(saveTo(document, path).has_value());
    QVERIFY(!document.isModified());
    QCOMPARE(document.path(), path);
    document.undoStack()->undo();
    QVERIFY(document.isModified());

    ProfileDocument again(m_rubric);
    QVERIFY(openInto(again, path).has_value());
    QCOMPARE(again.profile().person.name, QStringLiteral("Ada"));
    QVERIFY(!again.isModified());
}

void TestProfileDocument::aRefusedFileLeavesTheDocument()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("broken.depthchart"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"depthchart-profile\", \"version\": 1, \"id\": 7}\n");
    file.close();
    ProfileDocument document(m_rubric);
    startNew(document);
    rename(document, QStringLiteral("Ada"));
    const core::Profile before = document.profile();
    const auto result = openInto(document, path);
    QVERIFY(!result.has_value());
    QVERIFY(!result.error().isEmpty());
    QCOMPARE(document.profile(), before);
    QCOMPARE(document.undoStack()->count(), 1);
}

void TestProfileDocument::theExampleIsACopy()
{
    ProfileDocument document(m_rubric);
    QVERIFY(openExampleInto(document).has_value());
    QVERIFY(document.path().isEmpty());
    QCOMPARE(document.profile().person.name, QStringLiteral("Noor Haddad"));
    QVERIFY(document.hasItsFramework());
}

void TestProfileDocument::aChangeOnDiskIsNoticed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.depthchart"));
    ProfileDocument document(m_rubric);
    startNew(document);
    QVERIFY(saveTo(document, path).has_value());
    QVERIFY(!changedOnDisk(document));
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    QVERIFY(changedOnDisk(document));
    QVERIFY(QFile::remove(path));
    QVERIFY(changedOnDisk(document));
}

void TestProfileDocument::aNewerVersionIsReadOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("newer.depthchart"));
    ProfileDocument document(m_rubric);
    startNew(document);
    QByteArray bytes = core::writeProfile(document.profile());
    bytes.replace("\"version\": 1", "\"version\": 2");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(openInto(document, path).has_value());
    QVERIFY(document.isReadOnly());
    rename(document, QStringLiteral("Ada"));
    QVERIFY(document.profile().person.name.isEmpty());
    QVERIFY(!saveTo(document, path).has_value());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

QTEST_GUILESS_MAIN(TestProfileDocument)
#include "tst_profiledocument.moc"
