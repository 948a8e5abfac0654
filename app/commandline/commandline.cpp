// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "app/commandline/output.h"
#include "app/commandline/subcommands.h"
#include "ui/theme/fontlist.h"

#include <QApplication>
#include <QFileInfo>
#include <QHashSeed>

#include <algorithm>
#include <array>
#include <clocale>
#include <cstring>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

using namespace Qt::StringLiterals;

namespace depthchart::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::CommandLine)
};

struct Subcommand
{
    QLatin1StringView name;
    /// As in the list of help; translated when printed.
    const char *summary;
    const char *usage;
    int (*run)(const QStringList &);
    /// Draws pages, and therefore needs fonts and an application with a GUI, though no display.
    bool draws = false;
};

constexpr std::array subcommands{
    Subcommand{
        QLatin1StringView("assess"),
        QT_TRANSLATE_NOOP("depthchart::app::CommandLine", "career level and why, shape, domains, scales"),
        "FILE [--basis BASIS] [--json]", runAssess},
    Subcommand{QLatin1StringView("opportunities"),
               QT_TRANSLATE_NOOP("depthchart::app::CommandLine", "the possible next steps"),
               "FILE [--basis BASIS] [--json]", runOpportunities},
    Subcommand{
        QLatin1StringView("plan"),
        QT_TRANSLATE_NOOP("depthchart::app::CommandLine", "the shortest route to a goal, with a forecast"),
        "FILE [--target T] [--streams N] [--pace P] [--start DATE] [--seed S] [--basis BASIS] [--json] "
        "[--save]",
        runPlan},
    Subcommand{QLatin1StringView("suggest"),
               QT_TRANSLATE_NOOP("depthchart::app::CommandLine", "the tasks that notes may demonstrate"),
               "FILE --text NOTES.md [--json]", runSuggest},
    Subcommand{QLatin1StringView("report"),
               QT_TRANSLATE_NOOP("depthchart::app::CommandLine", "writes the PDF report"),
               "FILE… -o OUT [--sections A,B] [--page-size a4|letter] [--date DATE] [--no-attachment] "
               "[--basis BASIS]",
               runReport, true},
    Subcommand{QLatin1StringView("validate"),
               QT_TRANSLATE_NOOP("depthchart::app::CommandLine", "every fault of profiles and frameworks"),
               "FILE…", runValidate},
    Subcommand{QLatin1StringView("import"),
               QT_TRANSLATE_NOOP("depthchart::app::CommandLine",
                                 "a new profile with evidence from notes or a resume"),
               "SOURCE -o FILE", runImport},
    Subcommand{
        QLatin1StringView("merge"),
        QT_TRANSLATE_NOOP("depthchart::app::CommandLine", "two copies of one profile brought together"),
        "FILE FILE -o FILE [--base FILE] [--json]", runMerge},
    Subcommand{QLatin1StringView("framework"),
               QT_TRANSLATE_NOOP("depthchart::app::CommandLine", "the framework in use"), "[--json]",
               runFramework},
};

const Subcommand *findSubcommand(QStringView name)
{
    const auto *found = std::find_if(subcommands.begin(), subcommands.end(),
                                     [name](const Subcommand &each) { return name == each.name; });
    return found == subcommands.end() ? nullptr : found;
}

QString subcommandNames()
{
    QStringList names;
    for (const Subcommand &each : subcommands)
        names.append(each.name);
    return names.join(u", "_s);
}

QString helpText()
{
    QList<QStringList> rows;
    for (const Subcommand &each : subcommands)
        rows.append({each.name, Texts::tr(each.summary)});
    QString usages;
    for (const Subcommand &each : subcommands)
        usages += u"       depthchart %1 %2\n"_s.arg(each.name, QString::fromUtf8(each.usage));
    return Texts::tr("Usage: depthchart [FILE…]") + u'\n' + usages + u'\n' +
           Texts::tr(
               "Opens each profile in a window of its own. With a subcommand it works without a display:") +
           u"\n\n"_s + table(rows, 2) + u'\n' +
           Texts::tr(
               "--framework FILE everywhere uses another framework; “depthchart SUBCOMMAND --help” tells "
               "more.\n"
               "Results go to standard output, messages to standard error.\n"
               "Exit status: 0 done; 1 a file was refused, or could not be read or written, or the question\n"
               "has no answer; 2 wrong usage.") +
           u'\n';
}

QString versionText()
{
    return u"depthchart %1\n"_s.arg(QCoreApplication::applicationVersion());
}

/// Where the locale is not UTF-8, Qt switches to one that is, and complains. We decided for UTF-8: no
/// complaint.
void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

/// A first word that is no subcommand: a file to open, or a slip of the pen. A file is there, or looks like
/// one.
bool looksLikeFile(const QString &word)
{
    return word.contains(u'.') || word.contains(u'/') || QFileInfo(word).isFile();
}

int wrongSubcommand(const QString &word)
{
    return printUsageFault(
        Texts::tr("“%1” is neither a file nor a subcommand; there are: %2").arg(word, subcommandNames()));
}

/// "--framework FILE" before the subcommand is moved behind it.
QStringList subcommandFirst(QStringList arguments)
{
    QStringList before;
    while (!arguments.isEmpty() && arguments.constFirst().startsWith(u"--framework"_s)) {
        const bool joined = arguments.constFirst().startsWith(u"--framework="_s);
        for (int taken = 0; taken < (joined ? 1 : 2) && !arguments.isEmpty(); ++taken)
            before.append(arguments.takeFirst());
    }
    return arguments.isEmpty() ? before : arguments.mid(0, 1) + before + arguments.mid(1);
}

/// Qt looks for a run-time folder that nothing here needs; where there is none, nobody wants to read about
/// it.
void dropRuntimeFolderNote(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(u"QStandardPaths: XDG_RUNTIME_DIR not set"_s))
        printMessage(qFormatLogMessage(type, context, text));
}

/// The application object of a subcommand: the arguments are ours, Qt sees the program's name alone.
int run(const Subcommand &subcommand, const QStringList &arguments, char **argv)
{
    int count = 1;
    if (!subcommand.draws) {
        const QCoreApplication application(count, argv);
        return subcommand.run(arguments);
    }
    // The same profile gives the same bytes: fonts stand in the order of a hash (format.md, the report).
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(dropRuntimeFolderNote);
    ui::readFontListAhead();
    const QApplication application(count, argv);
    return subcommand.run(arguments);
}

} // namespace

void setApplicationNames()
{
    QCoreApplication::setApplicationName(u"depthchart"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DEPTHCHART_VERSION));
}

std::optional<int> runSubcommand(int argc, char **argv)
{
    setApplicationNames();
    QStringList arguments;
    for (int position = 1; position < argc; ++position)
        arguments.append(QString::fromLocal8Bit(argv[position]));
    arguments = subcommandFirst(arguments);
    const QString word = arguments.value(0);
    const bool help = word == u"--help"_s || word == u"-h"_s;
    if (help || word == u"--version"_s || word == u"-v"_s)
        return printResult(help ? helpText() : versionText());
    if (word.isEmpty() || word.startsWith(u'-'))
        return std::nullopt;
    if (const Subcommand *subcommand = findSubcommand(word)) {
        useUtf8();
        return run(*subcommand, arguments.mid(1), argv);
    }
    if (!looksLikeFile(word))
        return wrongSubcommand(word);
    return std::nullopt;
}

tl::expected<WindowRequest, int> windowRequest(const QStringList &arguments)
{
    WindowRequest request;
    bool onlyFiles = false;
    for (qsizetype position = 1; position < arguments.size(); ++position) {
        const QString &word = arguments.at(position);
        if (onlyFiles || !word.startsWith(u'-')) {
            request.files.append(word);
        } else if (word == u"--"_s) {
            onlyFiles = true;
        } else if (word == u"--framework"_s && position + 1 < arguments.size()) {
            request.framework = arguments.at(++position);
        } else if (word.startsWith(u"--framework="_s)) {
            request.framework = word.section(u'=', 1);
        } else if (word == u"--framework"_s) {
            return tl::unexpected<int>(printUsageFault(Texts::tr("“--framework” needs a value")));
        } else {
            return tl::unexpected<int>(printUsageFault(Texts::tr("“%1” is no option").arg(word)));
        }
    }
    return request;
}

} // namespace depthchart::app
