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
