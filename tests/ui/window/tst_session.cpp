// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"
#include "ui/window/session.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace depthchart::ui;

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recentFilesAreNewestFirstAndOnce();
    void recentFilesAreLimited();
    void forgettingTakesOneOut();
    void forgettingAPersonTakesAllOfThemOut();
    void theForgottenAreNotRememberedUnasked();
    void aDamagedSettingIsTheDefault();
    void theLastStateReturns();
    void instantsAreToldAsPeopleDo_data();
    void instantsAreToldAsPeopleDo();
    void theHomeFolderIsShort();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
};

namespace {
RecentFile file(const QString &path)
{
    return {path, QStringLiteral("Ada, <b>"), QStringLiteral("AI Engineer"),
            QDateTime({2026, 11, 23}, {14, 2})};
}
} // namespace

void TestSession::recentFilesAreNewestFirstAndOnce()
{
    QSettings settings(path(), QSettings::IniFormat);
    settings.clear();
    Session session(settings);
    session.remember(file(QStringLiteral("/a")));
    session.remember(file(QStringLiteral("/b")));
    session.remember(file(QStringLiteral("/a")));
    settings.sync();
    QSettings again(path(), QSettings::IniFormat);
    const QList<RecentFile> expected{file(QStringLiteral("/a")), file(QStringLiteral("/b"))};
    QCOMPARE(Session(again).recentFiles(), expected);
}

void TestSession::recentFilesAreLimited()
{
    QSettings settings(path(), QSettings::IniFormat);
    Session session(settings);
    for (int i = 0; i < 3 * Session::recentLimit; ++i)
        session.remember(file(QStringLiteral("/%1").arg(i)));
    QCOMPARE(session.recentFiles().size(), Session::recentLimit);
    QCOMPARE(session.recentFiles().constFirst().path,
             QStringLiteral("/%1").arg(3 * Session::recentLimit - 1));
}

void TestSession::forgettingTakesOneOut()
{
    QSettings settings(path(), QSettings::IniFormat);
    settings.clear();
    Session session(settings);
    session.remember(file(QStringLiteral("/a")));
    session.remember(file(QStringLiteral("/b")));
    session.forget(QStringLiteral("/b"));
    QCOMPARE(session.recentFiles(), QList<RecentFile>{file(QStringLiteral("/a"))});
}

void TestSession::forgettingAPersonTakesAllOfThemOut()
{
    QSettings settings(path(), QSettings::IniFormat);
    settings.clear();
    Session session(settings);
    const auto of = [](const QString &path, const QString &id) {
        RecentFile entry = file(path);
        entry.profileId = id;
        return entry;
    };
    // The one without an id was written by an earlier version.
    for (const RecentFile &each :
         {of(QStringLiteral("/a"), QStringLiteral("ada")), file(QStringLiteral("/old")),
          of(QStringLiteral("/b"), QStringLiteral("bea")), of(QStringLiteral("/a2"), QStringLiteral("ada")),
          file(QStringLiteral("/c"))})
        session.remember(each);
    session.setLast(QStringLiteral("/a2"), 1, {});
    QCOMPARE(session.entriesOf(QStringLiteral("ada"), QStringLiteral("/old")).size(), 3);
    session.forgetPerson(QStringLiteral("ada"), QStringLiteral("/old"));
    QCOMPARE(session.recentFiles(), (QList<RecentFile>{file(QStringLiteral("/c")),
                                                       of(QStringLiteral("/b"), QStringLiteral("bea"))}));
    QVERIFY(session.lastFile().isEmpty());
    // Who has neither is not everybody without them.
    session.forgetPerson({}, {});
    QCOMPARE(session.recentFiles().size(), 2);
}

void TestSession::theForgottenAreNotRememberedUnasked()
{
    QSettings settings(path(), QSettings::IniFormat);
    settings.clear();
    Session session(settings);
    RecentFile entry = file(QStringLiteral("/a"));
    entry.profileId = QStringLiteral("ada");
    session.forgetPerson(entry.profileId, entry.path);
    session.remember(entry);
    // Nor under the name that it is saved by next.
    entry.path = QStringLiteral("/elsewhere");
    session.remember(entry);
    session.setLast(entry.path, 0, {});
    QVERIFY(session.recentFiles().isEmpty());
    QVERIFY(session.lastFile().isEmpty());
    session.meetAgain(entry.profileId, entry.path);
    session.remember(entry);
    QCOMPARE(session.recentFiles(), QList<RecentFile>{entry});
    session.setLast(entry.path, 0, {});
    QCOMPARE(session.lastFile(), entry.path);
}

void TestSession::aDamagedSettingIsTheDefault()
{
    QSettings settings(path(), QSettings::IniFormat);
    settings.clear();
    settings.setValue(QStringLiteral("appearance"), 99);
    settings.setValue(QStringLiteral("recent/size"), -3);
    const Session session(settings);
    QCOMPARE(session.appearance(), Appearance::System);
    QVERIFY(session.recentFiles().isEmpty());
}

void TestSession::theLastStateReturns()
{
    QSettings settings(path(), QSettings::IniFormat);
    Session session(settings);
    session.setLast(QStringLiteral("/x"), 2, QByteArray("geometry"));
    session.setAppearance(Appearance::Dark);
    QCOMPARE(session.lastFile(), QStringLiteral("/x"));
    QCOMPARE(session.lastPage(), 2);
    QCOMPARE(session.geometry(), QByteArray("geometry"));
    QCOMPARE(session.appearance(), Appearance::Dark);
}

void TestSession::instantsAreToldAsPeopleDo_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << QDateTime({2026, 11, 23}, {9, 5}) << QStringLiteral("today, 09:05");
    QTest::newRow("yesterday, less than a day ago")
        << QDateTime({2026, 11, 22}, {23, 0}) << QStringLiteral("yesterday");
    QTest::newRow("this year") << QDateTime({2026, 7, 2}, {9, 0}) << QStringLiteral("2 July");
    QTest::newRow("another year") << QDateTime({2025, 12, 31}, {9, 0}) << QStringLiteral("31 December 2025");
    QTest::newRow("never") << QDateTime() << QString();
}

void TestSession::instantsAreToldAsPeopleDo()
{
    QFETCH(QDateTime, instant);
    QFETCH(QString, text);
    QCOMPARE(instantText(instant, QDateTime({2026, 11, 23}, {14, 0})), text);
}

void TestSession::theHomeFolderIsShort()
{
    QCOMPARE(shortPath(QStringLiteral("/home/ada/career"), QStringLiteral("/home/ada")),
             QStringLiteral("~/career"));
    QCOMPARE(shortPath(QStringLiteral("/home/adam"), QStringLiteral("/home/ada")),
             QStringLiteral("/home/adam"));
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
