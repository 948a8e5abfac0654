// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"

#include <QFile>
#include <QTest>

using namespace depthchart::core;

class TestProfileIo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesKeepTheirBytes_data();
    void examplesKeepTheirBytes();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestProfileIo::examplesKeepTheirBytes_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("reviewed") << QStringLiteral(TEST_DATA_DIR "/noor-reviewed.depthchart");
    QTest::newRow("built-in example") << QStringLiteral(":/examples/noor.depthchart");
}

void TestProfileIo::examplesKeepTheirBytes()
{
    QFETCH(QString, path);
    const QByteArray bytes = bytesOf(path);
    QVERIFY(!bytes.isEmpty());
    const Result<Profile> profile = readProfile(bytes);
    QVERIFY2(profile.has_value(), profile ? "" : qPrintable(faultText(profile.error().constFirst())));
    QCOMPARE(writeProfile(*profile), bytes);
}

QTEST_GUILESS_MAIN(TestProfileIo)
#include "tst_profileio.moc"
