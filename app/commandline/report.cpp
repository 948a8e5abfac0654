// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"
#include "app/commandline/input.h"
#include "app/commandline/options.h"
#include "app/commandline/output.h"
#include "app/commandline/subcommands.h"
#include "ui/theme/fontlist.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>

#include <future>

using namespace Qt::StringLiterals;

namespace depthchart::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::Report)
};

/// What was asked for, or what is wrong with it.
using ReportRequest = tl::expected<ui::ReportOptions, QString>;

QString sectionWords()
{
    QStringList words;
    for (const ui::ReportSection section : ui::reportSections())
        words.append(ui::reportSectionWord(section));
    return words.join(u", "_s);
}

tl::expected<QList<ui::ReportSection>, QString> readSections(const QString &text)
{
    QList<ui::ReportSection> chosen;
    const QStringList words = text.split(u',');
    for (const QString &word : words) {
        const std::optional<ui::ReportSection> section = ui::reportSectionFromWord(word.trimmed());
        if (!section)
            return tl::make_unexpected(
                Texts::tr("“%1” is no section; allowed are %2").arg(word.trimmed(), sectionWords()));
        chosen.append(*section);
    }
    // The pages keep the report's own order, whatever order was typed.
    QList<ui::ReportSection> ordered;
    for (const ui::ReportSection section : ui::reportSections()) {
        if (chosen.contains(section))
            ordered.append(section);
    }
    return ordered;
}

ReportRequest readRequest(const Options &options)
{
    ui::ReportOptions request;
    request.basis = options.basis();
    request.date = QDate::currentDate();
    if (options.has(u"date"_s)) {
        const QString text = options.value(u"date"_s);
        request.date = QDate::fromString(text, Qt::ISODate);
        if (!request.date.isValid() || request.date.toString(Qt::ISODate) != text)
            return tl::make_unexpected(Texts::tr("“%1” is no date; write 2026-03-14").arg(text));
    }
    if (options.has(u"page-size"_s)) {
        const QString text = options.value(u"page-size"_s);
        if (text != u"a4"_s && text != u"letter"_s)
            return tl::make_unexpected(Texts::tr("“%1” is no page size; allowed are a4, letter").arg(text));
        request.pageSize = text == u"a4"_s ? QPageSize::A4 : QPageSize::Letter;
    }
    if (options.has(u"sections"_s)) {
        const auto sections = readSections(options.value(u"sections"_s));
        if (!sections)
            return tl::make_unexpected(sections.error());
        request.sections = *sections;
    }
    return request;
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString first = QFileInfo(one).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(other).canonicalFilePath();
}

/// What forbids writing the report there; empty: nothing that can be known beforehand.
QString outputFault(const Options &options, const QString &output)
{
    if (!options.has(u"output"_s))
        return Texts::tr("“-o OUT.pdf” is missing");
    for (const QString &input : {options.files().constFirst(), options.framework()}) {
        if (!input.isEmpty() && isSameFile(input, output))
            return Texts::tr("“%1” is read from; the report needs another file").arg(output);
    }
    return {};
}

int writeTo(const QString &output, const Opened &opened, const ui::ReportOptions &request)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const core::Result<void> drawn =
        ui::writeReport(buffer, opened.profile, opened.framework, opened.units, request);
    if (!drawn) {
        for (const core::Fault &fault : drawn.error())
            printMessage(accessFaultLine(output, fault));
        return Refused;
    }
    const std::optional<core::SaveOutcome> saved = saveFile(output, buffer.data());
    if (!saved)
        return Refused;
    printBackup(output, *saved);
    return Done;
}

} // namespace

int runReport(const QStringList &arguments)
{
    Options options(u"report"_s, Texts::tr("Writes the PDF report."), {.least = 1, .most = 1});
    options.add({u"o"_s, u"output"_s}, Texts::tr("the PDF to write"), u"OUT.pdf"_s);
    options.add({u"sections"_s}, Texts::tr("what stands in it: %1").arg(sectionWords()), u"A,B"_s);
    options.add({u"page-size"_s}, Texts::tr("a4 (the default) or letter"), u"SIZE"_s);
    options.add({u"date"_s}, Texts::tr("the day printed on it, as 2026-03-14; today unless said"), u"DATE"_s);
    options.addBasis();
    if (const std::optional<int> status = options.read(arguments))
        return *status;
    const QString output = options.value(u"output"_s);
    const ReportRequest request = readRequest(options);
    const QString fault = request ? outputFault(options, output) : request.error();
    if (!fault.isEmpty())
        return printUsageFault(fault, u"report"_s);
    if (QFileInfo(output).isDir()) {
        printMessage(Texts::tr("%1: is a folder; give the name of a file").arg(output));
        return Refused;
    }
    // The system's list of fonts takes as long to read as the profile and what belongs to it.
    const auto fonts = std::async(std::launch::async, [] {
        ui::awaitFontList();
        return QFontDatabase::families().size();
    });
    const QString path = options.files().constFirst();
    const std::optional<Opened> opened = openWithFramework(path, options.framework());
    if (!opened)
        return Refused;
    // Who asked for a font before the list is there would read it as well.
    fonts.wait();
    return writeTo(output, *opened, *request);
}

} // namespace depthchart::app
