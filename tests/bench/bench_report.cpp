// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the command-line report costs as a whole process, against one that writes an empty page and,
// where it is installed, against WeasyPrint with the same texts; and what a hundred reports in one call cost.
// Its arguments: the program, the program for the floor, the profile.
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

using namespace depthchart::bench;
using namespace Qt::StringLiterals;

namespace {

const QString allSections = u"summary,radar,domains,impact,evidence,plan,review,rubric"_s;

Command reportCommand(const QString &program, const QStringList &files, const QString &output)
{
    return {program,
            QStringList{u"report"_s} + files +
                QStringList{u"-o"_s, output, u"--date"_s, u"2026-11-23"_s, u"--sections"_s, allSections}};
}

/// Of the largest program that this one has run so far.
double peakMegabytesOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

/// So many copies of the profile, each a file of its own.
QStringList copiesOf(const QString &profile, int count, const QDir &folder)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths += folder.filePath(u"person-%1.depthchart"_s.arg(i));
        if (!QFile::copy(profile, paths.constLast()))
            qFatal("cannot copy the profile");
    }
    return paths;
}

/// The texts of a PDF as a page of HTML: what WeasyPrint is given to set, without the drawings.
QString htmlOf(const QString &pdf, const QString &folder)
{
    const QByteArray text = outputOf({u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}});
    QFile html(folder + u"/report.html"_s);
    if (!html.open(QIODevice::WriteOnly))
        qFatal("cannot write the HTML");
    QTextStream out(&html);
    out << "<!DOCTYPE html><meta charset=utf-8><title>Report</title><style>@page { size: A4 } body { font: "
           "9pt "
           "Inter }</style>";
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (!line.simplified().isEmpty())
            out << "<p>" << line.simplified().toHtmlEscaped() << "</p>\n";
    }
    return html.fileName();
}

void compareWithWeasyPrint(const Command &full, const QString &pdf, const QString &folder)
{
    constexpr int rounds = 5;
    for (const QString &tool : {u"weasyprint"_s, u"pdftotext"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            QTextStream(stdout) << "WeasyPrint: not compared, " << tool << " is not installed\n";
            return;
        }
    }
    const Command other{u"weasyprint"_s, {u"-q"_s, htmlOf(pdf, folder), folder + u"/weasyprint.pdf"_s}};
    const QList<Cost> costs = medianProcessCosts(rounds, {other, full});
    printMultiple(u"full report of the example, whole process, against WeasyPrint with the same texts"_s,
                  costs.at(1), costs.at(0), 0.2);
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int rounds = 15;
    constexpr int many = 100;
    constexpr double budget = 3;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        qFatal("wanted: the program, the program for the floor, the profile");
    const QTemporaryDir folder;
    const QString &program = arguments.at(1);
    const QString &profile = arguments.at(3);
    const QString fullPdf = folder.filePath(u"full.pdf"_s);
    const Command floor{arguments.at(2), {folder.filePath(u"empty.pdf"_s)}};
    const Command report{program, {u"report"_s, profile, u"-o"_s, folder.filePath(u"report.pdf"_s)}};
    const Command full = reportCommand(program, {profile}, fullPdf);
    const QList<Cost> costs = medianProcessCosts(rounds, {floor, report, full});
    printMultiple(u"report of the example, whole process, against an empty page"_s, costs.at(1), costs.at(0),
                  budget);
    printMultiple(u"the same with all sections"_s, costs.at(2), costs.at(0), budget);

    const Command hundred =
        reportCommand(program, copiesOf(profile, many, QDir(folder.path())), folder.filePath(u"reports"_s));
    const QList<Cost> batch = medianProcessCosts(3, {full, hundred});
    printMultiple(u"a hundred full reports in one call, against one in a process of its own"_s, batch.at(1),
                  batch.at(0), 60);
    printMemory(u"peak memory of it"_s, peakMegabytesOfChildren(), 150);
    compareWithWeasyPrint(full, fullPdf, folder.path());
    return 0;
}
