// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"
#include "app/commandline/input.h"
#include "app/commandline/options.h"
#include "app/commandline/output.h"
#include "app/commandline/subcommands.h"
#include "ui/theme/fontlist.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QSet>
#include <QThreadPool>

#include <future>
#include <memory>

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
    request.attachProfile = !options.has(u"no-attachment"_s);
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

/// What is read, and where its report goes.
struct Job
{
    QString input;
    QString output;
};

/// One file: its report is the output. Several: each has its own in the folder, named after the file; of two
/// with one name the second gets a number, and names that differ by case alone are one.
QList<Job> jobsFor(const QStringList &inputs, const QString &output)
{
    if (inputs.size() == 1)
        return {{inputs.constFirst(), output}};
    QList<Job> jobs;
    QSet<QString> taken;
    for (const QString &input : inputs) {
        const QString base = QFileInfo(input).completeBaseName();
        QString name = base;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
            name = u"%1-%2"_s.arg(base, QString::number(number));
        taken.insert(name.toCaseFolded());
        jobs.append({input, QDir(output).filePath(name + u".pdf"_s)});
    }
    return jobs;
}

/// What forbids writing the reports there; empty: nothing that can be known beforehand.
QString outputFault(const Options &options, const QList<Job> &jobs)
{
    if (!options.has(u"output"_s))
        return jobs.size() > 1 ? Texts::tr("“-o FOLDER” is missing") : Texts::tr("“-o OUT.pdf” is missing");
    const QStringList read = options.files() + QStringList{options.framework()};
    for (const Job &job : jobs) {
        for (const QString &input : read) {
            if (!input.isEmpty() && isSameFile(input, job.output))
                return Texts::tr("“%1” is read from; the report needs another file").arg(job.output);
        }
    }
    return {};
}

/// Whether there is, or could be made, what the reports are written to.
bool hasRoom(const QString &output, bool isFolder)
{
    const QFileInfo place(output);
    if (!isFolder) {
        if (place.isDir())
            printMessage(Texts::tr("%1: is a folder; give the name of a file").arg(output));
        return !place.isDir();
    }
    if (place.exists() && !place.isDir()) {
        printMessage(Texts::tr("%1: is a file; several reports need a folder").arg(output));
        return false;
    }
    if (!QDir().mkpath(output)) {
        printMessage(Texts::tr("%1: this folder cannot be made").arg(output));
        return false;
    }
    return true;
}

using Pdf = core::Result<QByteArray>;

/// Writes the reports of one call; what they share is read once.
class ReportWriter
{
public:
    ReportWriter(const QString &framework, const ui::ReportOptions &request)
        : m_framework(framework)
        , m_request(request)
    {
        m_drawing.setMaxThreadCount(1);
        // The thread keeps its fonts from one report to the next.
        m_drawing.setExpiryTimeout(-1);
    }

    /// The report of one file. What keeps it from being written is told.
    ExitStatus write(const Job &job)
    {
        const std::optional<Opened> opened = open(job);
        if (!opened)
            return Refused;
        return save(job, ui::reportPdf(opened->profile, opened->framework, opened->units, m_request));
    }

    /// One after the other; one that fails does not keep the others from being written. While one is drawn,
    /// the next is read.
    ExitStatus writeAll(const QList<Job> &jobs)
    {
        std::future<Pdf> drawn;
        for (qsizetype i = 0; i <= jobs.size(); ++i) {
            std::future<Pdf> next = i < jobs.size() ? start(jobs.at(i)) : std::future<Pdf>();
            if (drawn.valid())
                finish(jobs, i - 1, drawn.get());
            drawn = std::move(next);
        }
        if (m_written == jobs.size())
            return Done;
        printMessage(Texts::tr("reports written: %1 of %2")
                         .arg(QString::number(m_written), QString::number(jobs.size())));
        return Refused;
    }

private:
    std::optional<Opened> open(const Job &job)
    {
        std::optional<Opened> opened = openWithFramework(job.input, m_framework);
        // Who asked for a font before the list is there would read it as well.
        m_fonts.wait();
        return opened;
    }

    /// Reads the file and has its report drawn; not valid where it was refused. The radar is a chart, which
    /// belongs to this thread.
    std::future<Pdf> start(const Job &job)
    {
        const std::optional<Opened> opened = open(job);
        if (!opened)
            return {};
        const auto promise = std::make_shared<std::promise<Pdf>>();
        m_drawing.start([promise, read = *opened, request = m_request,
                         radar = ui::reportRadar(opened->profile, opened->framework, m_request)] {
            promise->set_value(ui::reportPdf(read.profile, read.framework, read.units, request, radar));
        });
        return promise->get_future();
    }

    void finish(const QList<Job> &jobs, qsizetype position, const Pdf &pdf)
    {
        const Job &job = jobs.at(position);
        if (save(job, pdf) != Done)
            return;
        ++m_written;
        printMessage(Texts::tr("%1 of %2: %3")
                         .arg(QString::number(position + 1), QString::number(jobs.size()), job.output));
    }

    static ExitStatus save(const Job &job, const Pdf &pdf)
    {
        if (!pdf) {
            for (const core::Fault &fault : pdf.error())
                printMessage(accessFaultLine(job.output, fault));
            return Refused;
        }
        const std::optional<core::SaveOutcome> saved = saveFile(job.output, *pdf);
        if (!saved)
            return Refused;
        printBackup(job.output, *saved);
        return Done;
    }

    QString m_framework;
    ui::ReportOptions m_request;
    /// The system's list of fonts takes as long to read as the profile and what belongs to it.
    std::future<qsizetype> m_fonts = std::async(std::launch::async, [] {
        ui::awaitFontList();
        return QFontDatabase::families().size();
    });
    QThreadPool m_drawing;
    qsizetype m_written = 0;
};

void addReportOptions(Options &options)
{
    options.add({u"o"_s, u"output"_s}, Texts::tr("the PDF to write; of several files the folder for them"),
                u"OUT"_s);
    options.add({u"sections"_s}, Texts::tr("what stands in it: %1").arg(sectionWords()), u"A,B"_s);
    options.add({u"page-size"_s}, Texts::tr("a4 (the default) or letter"), u"SIZE"_s);
    options.add({u"date"_s}, Texts::tr("the day printed on it, as 2026-03-14; today unless said"), u"DATE"_s);
    options.add({u"no-attachment"_s},
                Texts::tr("leaves out the profile that else is attached, as far as the sections show it"));
    options.addBasis();
}

} // namespace

int runReport(const QStringList &arguments)
{
    Options options(u"report"_s, Texts::tr("Writes the PDF report, or of several files one each."),
                    {.least = 1, .most = std::nullopt});
    addReportOptions(options);
    if (const std::optional<int> status = options.read(arguments))
        return *status;
    const QString output = options.value(u"output"_s);
    const QList<Job> jobs = jobsFor(options.files(), output);
    const ReportRequest request = readRequest(options);
    const QString fault = request ? outputFault(options, jobs) : request.error();
    if (!fault.isEmpty())
        return printUsageFault(fault, u"report"_s);
    if (!hasRoom(output, jobs.size() > 1))
        return Refused;
    ReportWriter writer(options.framework(), *request);
    return jobs.size() > 1 ? writer.writeAll(jobs) : writer.write(jobs.constFirst());
}

} // namespace depthchart::app
