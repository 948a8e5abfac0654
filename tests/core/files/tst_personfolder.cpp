// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/personfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace depthchart::core;

namespace {

void touch(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

mode_t rights(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

} // namespace

class PersonFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdStaysBelowTheDataFolder_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("a UUID") << QStringLiteral("5a0a2b1e-0000-4000-8000-000000000001");
        QTest::newRow("a way out") << QStringLiteral("../../elsewhere");
        QTest::newRow("from the root") << QStringLiteral("/etc");
        QTest::newRow("too long for a name") << QString(100'000, u'x');
        QTest::newRow("a null character") << QString(QChar(u'\0'));
        QTest::newRow("a dot") << QStringLiteral(".");
    }

    void everyIdStaysBelowTheDataFolder()
    {
        QFETCH(const QString, id);
        const QTemporaryDir data;
        const QString folder = personFolder(data.path(), id);
        QVERIFY(makePersonFolder(folder));
        QVERIFY(QFileInfo(folder).canonicalFilePath().startsWith(QFileInfo(data.path()).canonicalFilePath() +
                                                                 QStringLiteral("/people/")));
    }

    void everyProfileHasItsOwn()
    {
        QCOMPARE(personFolder(QStringLiteral("/d"), QStringLiteral("a")),
                 personFolder(QStringLiteral("/d"), QStringLiteral("a")));
        QVERIFY(personFolder(QStringLiteral("/d"), QStringLiteral("a")) !=
                personFolder(QStringLiteral("/d"), QStringLiteral("A")));
    }

    void withoutAnIdNothingIsKept()
    {
        QVERIFY(personFolder(QStringLiteral("/d"), {}).isEmpty());
        QVERIFY(personFolder({}, QStringLiteral("a")).isEmpty());
        QVERIFY(removePersonFolder({}));
    }

    void onlyTheUserLooksIn()
    {
        const QTemporaryDir data;
        const QString folder = personFolder(data.path(), QStringLiteral("a"));
        const mode_t mask = ::umask(0);
        QVERIFY(makePersonFolder(folder));
        ::umask(mask);
        QCOMPARE(rights(folder), mode_t(0700));

        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0755), 0);
        QVERIFY(makePersonFolder(folder));
        QCOMPARE(rights(folder), mode_t(0700));
    }

    void aFileInItsPlaceIsToldAndKept()
    {
        const QTemporaryDir data;
        const QString folder = personFolder(data.path(), QStringLiteral("a"));
        QVERIFY(QDir().mkpath(data.filePath(QStringLiteral("people"))));
        touch(folder);
        const Result<void> made = makePersonFolder(folder);
        QVERIFY(!made);
        QVERIFY(made.error().first().found.contains(folder));
        QVERIFY(QFile::exists(folder));
    }

    void removedWithAllThatIsInIt()
    {
        const QTemporaryDir data;
        const QString folder = personFolder(data.path(), QStringLiteral("a"));
        const QString other = personFolder(data.path(), QStringLiteral("b"));
        QVERIFY(makePersonFolder(folder));
        QVERIFY(makePersonFolder(other));
        touch(folder + QStringLiteral("/notes.md"));
        touch(folder + QStringLiteral("/.hidden"));
        touch(other + QStringLiteral("/notes.md"));

        QVERIFY(removePersonFolder(folder));
        QVERIFY(!QFile::exists(folder));
        QVERIFY(QFile::exists(other + QStringLiteral("/notes.md")));
        QVERIFY(removePersonFolder(folder));
    }
};

QTEST_GUILESS_MAIN(PersonFolderTest)
#include "tst_personfolder.moc"
