// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto id = "org.depthchart.Depthchart";

QString packaging(const QString &suffix)
{
    return sourcePath(u"packaging/%1"_s.arg(QLatin1StringView(id)) + suffix);
}

/// Skips the test where the tool is not installed.
#define NEED_TOOL(tool)                                                                                      \
    if (QStandardPaths::findExecutable(QStringLiteral(tool)).isEmpty())                                      \
    QSKIP(tool " is not installed")

QStringList packageNames()
{
    QStringList names;
    const QStringList lines =
        QString::fromUtf8(readFileBytes(sourcePath(u"packaging/apt-packages.txt"_s))).split(u'\n');
    for (const QString &line : lines) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            names.append(line);
    }
    return names;
}

} // namespace

class PackagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scriptsParse_data();
    void scriptsParse();
    void scriptsPassShellcheck();
    void packageListIsWellFormed();
    void packagesExist();
    void groupsAreRead();
    void desktopEntry();
    void xmlIsWellFormed_data();
    void xmlIsWellFormed();
    void metainfo();
    void mimeType();
    void installedTree();
};

void PackagingTest::scriptsParse_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {".ci/run", "packaging/run.sh", "packaging/test.sh", "packaging/lint.sh"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void PackagingTest::scriptsParse()
{
    QFETCH(QString, path);
    const QString script = sourcePath(path);
    QVERIFY(QFileInfo(script).isExecutable());
    QVERIFY(readFileBytes(script).startsWith("#!/usr/bin/env bash\n"));
    const ProgramRun run = runTool(u"bash"_s, {u"-n"_s, script});
    QVERIFY2(run.status == 0, run.err.constData());
}

void PackagingTest::scriptsPassShellcheck()
{
    NEED_TOOL("shellcheck");
    QStringList scripts{u"-x"_s, u".ci/run"_s};
    const QStringList names = QDir(sourcePath(u"packaging"_s)).entryList({u"*.sh"_s});
    for (const QString &name : names)
        scripts.append(u"packaging/"_s + name);
    const ProgramRun run = runTool(u"shellcheck"_s, scripts, {{}, {}, QStringLiteral(SOURCE_DIR)});
    QVERIFY2(run.status == 0, run.out.constData());
}

void PackagingTest::packageListIsWellFormed()
{
    const QStringList names = packageNames();
    QVERIFY(names.size() > 10);
    const QRegularExpression debianName(u"^[a-z0-9][a-z0-9+.-]+$"_s);
    for (const QString &name : names)
        QVERIFY2(debianName.match(name).hasMatch(), qPrintable(name));
    QStringList unique = names;
    unique.removeDuplicates();
    QCOMPARE(unique, names);
}

void PackagingTest::packagesExist()
{
    NEED_TOOL("apt-cache");
    const ProgramRun known = runTool(u"apt-cache"_s, {u"pkgnames"_s});
    const QByteArrayList names = known.out.split('\n');
    const QSet<QByteArray> all(names.cbegin(), names.cend());
    if (!all.contains("qt6-base-dev") || all.size() < 20'000)
        QSKIP("no package lists here");
    for (const QString &name : packageNames())
        QVERIFY2(all.contains(name.toUtf8()), qPrintable(name));
}

void PackagingTest::groupsAreRead()
{
    const QString script =
        u". packaging/packages.sh; packages_of build run test lint; echo; packages_of run"_s;
    const ProgramRun run = runTool(u"bash"_s, {u"-euc"_s, script}, {{}, {}, QStringLiteral(SOURCE_DIR)});
    QCOMPARE(run.status, 0);
    const QStringList groups = QString::fromUtf8(run.out).split(u"\n\n"_s);
    QCOMPARE(groups.at(0).split(u'\n'), packageNames());
    QCOMPARE(groups.at(1), u"fonts-inter\nfonts-noto-core\n"_s);
}

void PackagingTest::desktopEntry()
{
    const QByteArray entry = readFileBytes(packaging(u".desktop"_s));
    for (const char *line : {"\nExec=depthchart %F\n", "\nMimeType=application/x-depthchart;\n",
                             "\nIcon=org.depthchart.Depthchart\n"})
        QVERIFY2(entry.contains(line), line);
    NEED_TOOL("desktop-file-validate");
    const ProgramRun run = runTool(u"desktop-file-validate"_s, {packaging(u".desktop"_s)});
    QVERIFY2(run.status == 0 && run.out.isEmpty(), run.out.constData());
}

void PackagingTest::xmlIsWellFormed_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {".svg", ".mime.xml", ".metainfo.xml"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void PackagingTest::xmlIsWellFormed()
{
    NEED_TOOL("xmllint");
    QFETCH(QString, suffix);
    const ProgramRun run = runTool(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, packaging(suffix)});
    QVERIFY2(run.status == 0, run.err.constData());
}

void PackagingTest::metainfo()
{
    NEED_TOOL("appstreamcli");
    const ProgramRun run =
        runTool(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, packaging(u".metainfo.xml"_s)});
    QVERIFY2(run.status == 0, run.out.constData());
}

void PackagingTest::mimeType()
{
    NEED_TOOL("update-mime-database");
    const QTemporaryDir data;
    QVERIFY(QDir(data.path()).mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(packaging(u".mime.xml"_s), data.filePath(u"mime/packages/depthchart.xml"_s)));
    const ProgramRun run =
        runTool(u"update-mime-database"_s, {data.filePath(u"mime"_s)},
                {{{u"XDG_DATA_DIRS"_s, data.path()}, {u"XDG_DATA_HOME"_s, data.path()}}, {}, {}});
    QCOMPARE(run.status, 0);
    QVERIFY2(!run.err.contains("rror") && !run.err.contains("nknown"), run.err.constData());
    QVERIFY(readFileBytes(data.filePath(u"mime/globs2"_s)).contains("application/x-depthchart:*.depthchart"));
    QVERIFY(readFileBytes(data.filePath(u"mime/subclasses"_s))
                .contains("application/x-depthchart application/json"));
    QVERIFY(readFileBytes(data.filePath(u"mime/magic"_s)).contains("application/x-depthchart"));
}

void PackagingTest::installedTree()
{
    const QTemporaryDir prefix;
    const ProgramRun run =
        runTool(u"cmake"_s, {u"--install"_s, QStringLiteral(BUILD_DIR), u"--prefix"_s, prefix.path()});
    QVERIFY2(run.status == 0, run.err.constData());
    const QStringList files{u"bin/depthchart"_s,
                            u"share/applications/org.depthchart.Depthchart.desktop"_s,
                            u"share/metainfo/org.depthchart.Depthchart.metainfo.xml"_s,
                            u"share/mime/packages/org.depthchart.Depthchart.xml"_s,
                            u"share/icons/hicolor/scalable/apps/org.depthchart.Depthchart.svg"_s,
                            u"share/depthchart/examples/noor.depthchart"_s,
                            u"share/depthchart/examples/ada-focused.depthchart"_s,
                            u"share/depthchart/examples/tomas-generalist.depthchart"_s,
                            u"share/depthchart/frameworks/ai-engineering.json"_s,
                            u"share/doc/depthchart/copyright"_s};
    for (const QString &file : files)
        QVERIFY2(QFileInfo(prefix.filePath(file)).isFile(), qPrintable(file));
    // The installed program needs no file beside it.
    const ProgramRun installed = runTool(prefix.filePath(u"bin/depthchart"_s), {u"framework"_s});
    QVERIFY2(installed.status == 0, installed.err.constData());
}

QTEST_GUILESS_MAIN(PackagingTest)
#include "tst_packaging.moc"
