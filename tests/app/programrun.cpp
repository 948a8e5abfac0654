// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

} // namespace

ProgramRun runTool(const QString &tool, const QStringList &arguments, const ProgramSetting &setting)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto each = setting.environment.cbegin(); each != setting.environment.cend(); ++each)
        environment.insert(each.key(), each.value());
    process.setProcessEnvironment(environment);
    if (!setting.outFile.isEmpty())
        process.setStandardOutputFile(setting.outFile);
    if (!setting.workingFolder.isEmpty())
        process.setWorkingDirectory(setting.workingFolder);
    process.start(tool, arguments);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit;
    const int status = finished ? process.exitCode() : -1;
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

ProgramRun runProgram(const QStringList &arguments, const ProgramSetting &setting)
{
    return runTool(QStringLiteral(PROGRAM), arguments, setting);
}

QString sourcePath(const QString &path)
{
    return QStringLiteral(SOURCE_DIR) + u'/' + path;
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QByteArray readFileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
