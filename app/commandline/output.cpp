// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/output.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace depthchart::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::Output)
};

bool turnsDirection(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200E ||
           unit == 0x200F;
}

/// Signs that terminals draw two columns wide: East Asian scripts, full width forms, emoji.
bool isWide(char32_t sign)
{
    return (sign >= 0x1100 && sign <= 0x115F) || (sign >= 0x2E80 && sign <= 0xA4CF) ||
           (sign >= 0xAC00 && sign <= 0xD7A3) || (sign >= 0xF900 && sign <= 0xFAFF) ||
           (sign >= 0xFE30 && sign <= 0xFE6F) || (sign >= 0xFF00 && sign <= 0xFF60) ||
           (sign >= 0x1F300 && sign <= 0x1FAFF) || (sign >= 0x20000 && sign <= 0x3FFFD);
}

QString cellText(const QString &text)
{
    QString line = printable(text);
    line.replace(u'\n', u' ');
    return line;
}

} // namespace

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &unit : result) {
        const bool control = unit.category() == QChar::Other_Control && unit != u'\n';
        if (control || turnsDirection(unit.unicode()))
            unit = QChar::ReplacementCharacter;
    }
    return result;
}

ExitStatus printResult(const QByteArray &utf8)
{
    errno = 0;
    const auto size = static_cast<std::size_t>(utf8.size());
    const bool written = std::fwrite(utf8.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (written)
        return Done;
    printMessage(Texts::tr("standard output: %1").arg(qt_error_string(errno)));
    return Refused;
}

ExitStatus printResult(const QString &text)
{
    return printResult(printable(text).toUtf8());
}

void printMessage(const QString &text)
{
    const QByteArray line = printable(u"depthchart: "_s + text + u'\n').toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

ExitStatus printUsageFault(const QString &text, const QString &subcommand)
{
    printMessage(text);
    const QString name = subcommand.isEmpty() ? QString() : subcommand + u' ';
    printMessage(Texts::tr("“depthchart %1--help” tells how it is used").arg(name));
    return WrongUsage;
}

QString faultLine(const QString &file, const core::Fault &fault)
{
    core::Fault placeless = fault;
    placeless.pointer.clear();
    placeless.line = 0;
    const QString words = core::faultText(placeless);
    if (fault.line > 0)
        return u"%1:%2:%3: %4"_s.arg(file, QString::number(fault.line), QString::number(fault.column), words);
    return u"%1:%2: %3"_s.arg(file, fault.pointer, words);
}

QString accessFaultLine(const QString &file, const core::Fault &fault)
{
    return u"%1: %2"_s.arg(file, core::faultText(fault));
}

std::optional<core::SaveOutcome> saveFile(const QString &path, const QByteArray &bytes)
{
    const core::Result<core::SaveOutcome> saved = core::safeSave(path, bytes);
    if (saved)
        return *saved;
    for (const core::Fault &fault : saved.error())
        printMessage(accessFaultLine(path, fault));
    return std::nullopt;
}

void printBackup(const QString &path, const core::SaveOutcome &outcome)
{
    if (!outcome.backup.isEmpty())
        printMessage(Texts::tr("%1: written in place, since its folder is read-only; the file before is %2")
                         .arg(path, outcome.backup));
}

qsizetype columnsOf(QStringView text)
{
    qsizetype columns = 0;
    const QList<uint> signs = text.toUcs4();
    for (const uint sign : signs) {
        const QChar::Category category = QChar::category(sign);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
            category == QChar::Other_Format)
            continue;
        columns += isWide(sign) ? 2 : 1;
    }
    return columns;
}

QString table(const QList<QStringList> &rows, int indent, const QList<qsizetype> &right)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths.at(column), columnsOf(cellText(row.at(column))));
        }
    }
    QString result;
    for (const QStringList &row : rows) {
        QString line(indent, u' ');
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString cell = cellText(row.at(column));
            const QString blanks(widths.at(column) - columnsOf(cell), u' ');
            line += right.contains(column) ? blanks + cell : cell + blanks;
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        result += line + u'\n';
    }
    return result;
}

} // namespace depthchart::app
