// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// One run of a program: what it printed and how it ended.
struct ProgramRun
{
    /// -1 where it crashed or did not start.
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// How the program is started.
struct ProgramSetting
{
    QMap<QString, QString> environment;
    /// Standard output goes there; empty: it is collected.
    QString outFile;
    QString workingFolder;
};

/// Runs the built depthchart.
[[nodiscard]] ProgramRun runProgram(const QStringList &arguments, const ProgramSetting &setting = {});

/// Runs any other program.
[[nodiscard]] ProgramRun runTool(const QString &tool, const QStringList &arguments,
                                 const ProgramSetting &setting = {});

/// Path of a file of the repository.
[[nodiscard]] QString sourcePath(const QString &path);

/// Writes the bytes and gives the path back; fails the test where it cannot.
[[nodiscard]] QString writeFile(const QString &path, const QByteArray &bytes);

[[nodiscard]] QByteArray readFileBytes(const QString &path);
