// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "tests/ui/rubricfixture.h"
#include "ui/text/recoveryphrases.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(depthchart::ui::FileSince)

class TestRecoveryPhrases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void aNameIsNoFormat();
    void linesSayWhatRestoringChanges();
    void withoutAFileAllIsNew();
    void nothingDiffersIsNoLine();

private:
    static core::AutosavedProfile autosaved();
    static QStringList lines(const core::AutosavedProfile &autosaved,
                             const std::optional<core::Profile> &file);
};

core::AutosavedProfile TestRecoveryPhrases::autosaved()
{
    core::AutosavedProfile result;
    result.path = u"/home/noor/noor.depthchart"_s;
    result.written = QDateTime(QDate(2026, 11, 26), QTime(4, 30), Qt::LocalTime).toUTC();
    result.profile = tests::profile();
    result.profile.id = u"noor"_s;
    result.profile.person.name = u"Noor Haddad"_s;
    return result;
}

QStringList TestRecoveryPhrases::lines(const core::AutosavedProfile &autosaved,
                                       const std::optional<core::Profile> &file)
{
    const core::Framework framework = tests::framework();
    QStringList result;
    for (const MergeLine &line : unsavedLines(autosaved, file, {framework}))
        result << line.what + u": "_s + line.outcome;
    return result;
}

void TestRecoveryPhrases::sentences_data()
{
    QTest::addColumn<int>("changes");
    QTest::addColumn<FileSince>("since");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one")
        << 1 << FileSince::AsItWas
        << u"Depthchart ended without saving one change in noor.depthchart (26 Nov 2026, 04:30)."_s;
    QTest::newRow("several")
        << 7 << FileSince::AsItWas
        << u"Depthchart ended without saving seven changes in noor.depthchart (26 Nov 2026, 04:30)."_s;
    QTest::newRow("changed since")
        << 12 << FileSince::Changed
        << u"Depthchart ended without saving 12 changes in noor.depthchart (26 Nov 2026, 04:30). Another program changed the file since."_s;
    QTest::newRow("gone")
        << 1 << FileSince::Gone
        << u"Depthchart ended without saving one change in noor.depthchart (26 Nov 2026, 04:30). The file is not there any more."_s;
    QTest::newRow("never saved")
        << 5 << FileSince::NeverSaved
        << u"Depthchart ended without saving the profile of Noor Haddad, which has no file yet (26 Nov 2026, 04:30)."_s;
    QTest::newRow("what differs is not known")
        << 0 << FileSince::AsItWas
        << u"Depthchart ended without saving noor.depthchart (26 Nov 2026, 04:30)."_s;
}

void TestRecoveryPhrases::sentences()
{
    QFETCH(const int, changes);
    QFETCH(const FileSince, since);
    QFETCH(const QString, expected);
    QCOMPARE(unsavedSentence(autosaved(), changes, since), expected);
}

void TestRecoveryPhrases::aNameIsNoFormat()
{
    core::AutosavedProfile odd = autosaved();
    odd.path = u"/tmp/%2 100%1.depthchart"_s;
    QVERIFY(
        unsavedSentence(odd, 3, FileSince::AsItWas).contains(u"three changes in %2 100%1.depthchart ("_s));
}

void TestRecoveryPhrases::linesSayWhatRestoringChanges()
{
    const core::Profile file = autosaved().profile;
    core::AutosavedProfile edited = autosaved();
    edited.profile.person.name = u"Noor"_s;
    edited.profile.domains.first().self = core::Depth(4);
    const QStringList told = lines(edited, file);
    QCOMPARE(told.size(), 2);
    QVERIFY2(told.join(u'\n').contains(u"now Noor, was Noor Haddad"_s), qPrintable(told.join(u'\n')));
    QVERIFY2(told.join(u'\n').contains(u"Prompt engineering"_s) &&
                 told.join(u'\n').contains(u"now 4, was 3"_s),
             qPrintable(told.join(u'\n')));
}

void TestRecoveryPhrases::withoutAFileAllIsNew()
{
    const QStringList told = lines(autosaved(), std::nullopt);
    QVERIFY2(told.join(u'\n').contains(u"Noor Haddad"_s), qPrintable(told.join(u'\n')));
    QVERIFY(told.size() >= 3);
}

void TestRecoveryPhrases::nothingDiffersIsNoLine()
{
    QCOMPARE(lines(autosaved(), autosaved().profile), QStringList());
}

QTEST_GUILESS_MAIN(TestRecoveryPhrases)
#include "tst_recoveryphrases.moc"
