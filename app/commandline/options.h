// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/terms.h"

#include <QCommandLineParser>

#include <optional>

namespace depthchart::app {

/// How many files a subcommand takes.
struct FileCount
{
    int least = 0;
    /// Absent: as many as one likes.
    std::optional<int> most = 0;
};

/// The options of one subcommand. Every subcommand has --framework and --help; exit status and streams are
/// ours, which is why QCommandLineParser::process() is not used.
class Options
{
public:
    Options(const QString &subcommand, const QString &description, FileCount files);

    /// Adds an option without a value, or with one that help calls `value`.
    void add(const QStringList &names, const QString &description, const QString &value = {});
    void addBasis();
    void addJson();

    /// Reads what stands after the subcommand's name. An exit status where that was all: help was asked for
    /// and printed, or the usage is wrong and said so.
    [[nodiscard]] std::optional<int> read(const QStringList &arguments);

    [[nodiscard]] bool has(const QString &name) const
    {
        return m_known.contains(name) && m_parser.isSet(name);
    }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList files() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool json() const { return has(QStringLiteral("json")); }
    /// Path of another framework; empty: the one that the profile names.
    [[nodiscard]] QString framework() const { return m_parser.value(QStringLiteral("framework")); }
    [[nodiscard]] core::Basis basis() const { return m_basis; }

private:
    /// What is wrong with the usage; empty: nothing.
    [[nodiscard]] QString usageFault();
    [[nodiscard]] QString fileFault() const;
    [[nodiscard]] QString helpText() const;

    QString m_subcommand;
    FileCount m_files;
    QCommandLineParser m_parser;
    QList<QCommandLineOption> m_options;
    /// All names, since the parser complains when asked for another.
    QStringList m_known;
    core::Basis m_basis = core::Basis::Current;
};

/// "current, self, manager, agreed, evidenced".
template<class E>
[[nodiscard]] QString termList()
{
    QStringList names;
    for (const auto &[value, name] : core::Terms<E>::table)
        names.append(name);
    return names.join(QStringLiteral(", "));
}

} // namespace depthchart::app
