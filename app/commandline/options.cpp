// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/options.h"

#include "app/commandline/output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace depthchart::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::Options)
};

} // namespace

Options::Options(const QString &subcommand, const QString &description, FileCount files)
    : m_subcommand(subcommand)
    , m_files(files)
{
    m_parser.setApplicationDescription(description);
    if (m_files.most != 0) {
        const QString syntax = m_files.most == 1 ? u"FILE"_s : u"FILE…"_s;
        m_parser.addPositionalArgument(u"file"_s, Texts::tr("the profile"), syntax);
    }
    add({u"framework"_s}, Texts::tr("uses the framework in FILE"), u"FILE"_s);
    add({u"h"_s, u"help"_s}, Texts::tr("prints this text"));
}

void Options::add(const QStringList &names, const QString &description, const QString &value)
{
    const QCommandLineOption option(names, description, value);
    m_parser.addOption(option);
    m_options.append(option);
    m_known.append(names);
}

void Options::addBasis()
{
    add({u"basis"_s}, Texts::tr("which depths count: %1").arg(termList<core::Basis>()), u"BASIS"_s);
}

void Options::addJson()
{
    add({u"json"_s}, Texts::tr("prints one JSON document and nothing else"));
}

std::optional<int> Options::read(const QStringList &arguments)
{
    const bool understood = m_parser.parse(QStringList{m_subcommand} + arguments);
    if (m_parser.isSet(u"help"_s))
        return printResult(helpText());
    const QString fault = understood ? usageFault() : m_parser.errorText();
    if (!fault.isEmpty())
        return printUsageFault(fault, m_subcommand);
    return std::nullopt;
}

QString Options::usageFault()
{
    for (const QCommandLineOption &option : std::as_const(m_options)) {
        if (option.valueName().isEmpty())
            continue;
        const QString name = option.names().constLast();
        const QStringList values = m_parser.values(option);
        if (values.size() > 1)
            return Texts::tr("“--%1” is given more than once").arg(name);
        if (m_parser.isSet(option) && values.constFirst().isEmpty())
            return Texts::tr("“--%1” needs a value").arg(name);
    }
    if (has(u"basis"_s)) {
        const QString given = m_parser.value(u"basis"_s);
        const std::optional<core::Basis> basis = core::termFromText<core::Basis>(given);
        if (!basis)
            return Texts::tr("“%1” is no basis; allowed is one of %2").arg(given, termList<core::Basis>());
        m_basis = *basis;
    }
    return fileFault();
}

QString Options::fileFault() const
{
    const qsizetype count = files().size();
    if (count < m_files.least)
        return Texts::tr("a file is missing");
    if (m_files.most && count > *m_files.most)
        return Texts::tr("“%1” is one argument too many").arg(files().at(*m_files.most));
    return {};
}

QString Options::helpText() const
{
    QString text = m_parser.helpText();
    // The parser knows the program's name alone: its usage line lacks the subcommand.
    const qsizetype options = text.indexOf(u" [options]"_s);
    if (options >= 0)
        text = Texts::tr("Usage: depthchart %1").arg(m_subcommand) + text.mid(options);
    return text;
}

} // namespace depthchart::app
