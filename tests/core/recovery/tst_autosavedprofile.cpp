// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/autosavedprofile.h"

#include "core/framework/frameworkio.h"
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "tests/support/randomprofile.h"

#include <QTest>

using namespace depthchart::core;
using namespace Qt::StringLiterals;

namespace {

AutosavedProfile autosaved(const QString &path = u"/home/noor/noor.depthchart"_s)
{
    AutosavedProfile result;
    result.path = path;
    result.base = stampOf("what the file had");
    result.written = QDateTime(QDate(2026, 11, 26), QTime(4, 30, 1, 250), Qt::UTC);
    result.profile = newProfile(u"5a0a2b1e"_s, {});
    result.profile.person.name = u"Noor “the first” Haddad"_s;
    return result;
}

} // namespace

class AutosavedProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a file") << u"/home/noor/noor.depthchart"_s;
        QTest::newRow("never saved") << QString();
        QTest::newRow("a name with line breaks") << u"/tmp/a\n\nb\r\n.depthchart"_s;
        QTest::newRow("quotes and other scripts") << u"/tmp/\"ä\\ 名前 %1.depthchart"_s;
    }

    void readsWhatItWrote()
    {
        QFETCH(const QString, path);
        const AutosavedProfile before = autosaved(path);
        const Result<AutosavedProfile> after = readAutosave(writeAutosave(before));
        QVERIFY(after);
        QCOMPARE(after->path, before.path);
        QCOMPARE(after->written, before.written);
        QVERIFY(after->base == before.base);
        QCOMPARE(writeProfile(after->profile), writeProfile(before.profile));
    }

    void withoutItsHeadItIsTheFile()
    {
        const QByteArray bytes = writeAutosave(autosaved());
        QCOMPARE(bytes.sliced(bytes.indexOf("\n\n") + 2), writeProfile(autosaved().profile));
    }

    void everyProfileComesBack()
    {
        const Result<FileBytes> file = readFile(depthchart::resources::builtInFramework());
        QVERIFY(file);
        const Result<Framework> framework = readFramework(file->bytes);
        QVERIFY(framework);
        for (quint32 seed = 0; seed < 50; ++seed) {
            AutosavedProfile each = autosaved();
            each.profile = depthchart::test::randomProfile(*framework, seed);
            const Result<AutosavedProfile> after = readAutosave(writeAutosave(each));
            QVERIFY2(after, qPrintable(QString::number(seed)));
            QCOMPARE(writeProfile(after->profile), writeProfile(each.profile));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = writeAutosave(autosaved());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a profile alone") << writeProfile(autosaved().profile);
        QTest::newRow("a head alone") << whole.first(whole.indexOf("\n\n") + 2);
        QTest::newRow("another format") << QByteArray(whole).replace("depthchart-autosave", "a recipe");
        QTest::newRow("a newer version") << QByteArray(whole).replace("\"version\": 1", "\"version\": 2");
        QTest::newRow("no moment") << QByteArray(whole).replace("2026-11-26T", "yesterday");
        QTest::newRow("a head that never ends") << QByteArray(200'000, ' ') + "\n\n";
        QTest::newRow("zeros") << QByteArray(10'000, '\0');
    }

    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        const Result<AutosavedProfile> read = readAutosave(bytes);
        QVERIFY(!read);
        QVERIFY(!read.error().isEmpty());
        QVERIFY(!read.error().first().allowed.isEmpty());
    }

    void cutOffAnywhereItIsRefused()
    {
        const QByteArray whole = writeAutosave(autosaved());
        // Without its final newline it is whole yet.
        for (qsizetype length = 0; length < whole.size() - 1; ++length)
            QVERIFY2(!readAutosave(whole.first(length)), qPrintable(QString::number(length)));
    }

    void syntaxFaultsHaveTheLineOfTheFile()
    {
        QByteArray bytes = writeAutosave(autosaved());
        const qsizetype start = bytes.indexOf("\n\n") + 2;
        bytes = bytes.first(start) + "{\n  nonsense\n}\n";
        const Result<AutosavedProfile> read = readAutosave(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().first().line, int(bytes.first(start).count('\n')) + 2);
    }
};

QTEST_GUILESS_MAIN(AutosavedProfileTest)
#include "tst_autosavedprofile.moc"
