// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/personfolder.h"
#include "core/files/personnotes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace depthchart::core;
using namespace Qt::StringLiterals;

namespace {

/// Of a text in a file (format.md).
constexpr int mostCharacters = 100'000;

mode_t rights(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class PersonNotesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_folder = personFolder(m_data->path(), u"a"_s);
    }

    void whatIsSavedIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a line") << u"Ready for more"_s;
        QTest::newRow("Markdown") << u"# Pay\n\n- **ask** in March\n"_s;
        QTest::newRow("other scripts") << u"提示 تقييم 😀"_s;
        QTest::newRow("as long as a text may be") << QString(mostCharacters, u'x');
        QTest::newRow("as many of two units each") << u"😀"_s.repeated(mostCharacters);
    }

    void whatIsSavedIsRead()
    {
        QFETCH(const QString, text);
        const auto stamp = savePersonNotes(m_folder, text, {});
        QVERIFY(stamp && *stamp);
        QCOMPARE(readPersonNotes(m_folder).value(), (PersonNotes{text, **stamp}));
        QVERIFY(areNotesUnchanged(m_folder, **stamp));
    }

    void onlyTheUserReadsThem()
    {
        const mode_t mask = ::umask(0);
        const auto stamp = savePersonNotes(m_folder, u"one"_s, {});
        QCOMPARE(rights(m_folder), mode_t(0700));
        QCOMPARE(rights(personNotesPath(m_folder)), mode_t(0600));
        // Notes that were put there by hand, open to all.
        ::chmod(QFile::encodeName(personNotesPath(m_folder)).constData(), 0644);
        const auto next = savePersonNotes(m_folder, u"two"_s, **stamp);
        ::umask(mask);
        QVERIFY(next && *next);
        QCOMPARE(rights(personNotesPath(m_folder)), mode_t(0600));
        QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"notes.md"_s});
    }

    void noNotesLeaveNoTrace()
    {
        QCOMPARE(readPersonNotes(m_folder).value(), PersonNotes());
        QVERIFY(savePersonNotes(m_folder, {}, {}).has_value());
        QVERIFY(!QFile::exists(m_folder));
        const auto stamp = savePersonNotes(m_folder, u"one"_s, {});
        const auto cleared = savePersonNotes(m_folder, {}, **stamp);
        QVERIFY(cleared && *cleared);
        QVERIFY(!QFile::exists(personNotesPath(m_folder)));
        QVERIFY(savePersonNotes(m_folder, u"two"_s, **cleared).value());
    }

    void anothersNotesAreNotWrittenOver_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::newRow("with mine") << u"mine"_s;
        QTest::newRow("with nothing") << QString();
    }

    void anothersNotesAreNotWrittenOver()
    {
        QFETCH(const QString, mine);
        const auto first = savePersonNotes(m_folder, u"first"_s, {});
        QVERIFY(savePersonNotes(m_folder, u"other"_s, **first).value());
        for (const FileStamp &known : {FileStamp(), **first}) {
            const auto refused = savePersonNotes(m_folder, mine, known);
            QVERIFY(refused.has_value());
            QVERIFY(!refused->has_value());
        }
        QCOMPARE(readPersonNotes(m_folder)->text, u"other"_s);
        // Removed by somebody is changed, too: nothing comes back unasked.
        const FileStamp other = readPersonNotes(m_folder)->stamp;
        QVERIFY(QFile::remove(personNotesPath(m_folder)));
        QVERIFY(!savePersonNotes(m_folder, mine, other).value());
    }

    void tooMuchIsRefused()
    {
        const auto stamp = savePersonNotes(m_folder, u"kept"_s, {});
        const auto refused = savePersonNotes(m_folder, QString(mostCharacters + 1, u'x'), **stamp);
        QVERIFY(!refused);
        QVERIFY(faultText(refused.error().constFirst()).contains(u"100000"_s));
        QCOMPARE(readPersonNotes(m_folder)->text, u"kept"_s);
    }

    void whatCannotBeReadIsToldAndKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not UTF-8") << QByteArray("caf\xe9");
        QTest::newRow("too long") << QByteArray(mostCharacters + 1, 'x');
    }

    void whatCannotBeReadIsToldAndKept()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(makePersonFolder(m_folder));
        put(personNotesPath(m_folder), bytes);
        QVERIFY(!readPersonNotes(m_folder));
        QVERIFY(!savePersonNotes(m_folder, u"new"_s, {}).value());
    }

    void aFolderThatCannotBeMadeIsAFault()
    {
        put(m_data->filePath(u"people"_s), "a file in its place");
        const auto refused = savePersonNotes(m_folder, u"text"_s, {});
        QVERIFY(!refused);
        QVERIFY(!refused.error().constFirst().allowed.isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_data;
    QString m_folder;
};

QTEST_APPLESS_MAIN(PersonNotesTest)
#include "tst_personnotes.moc"
