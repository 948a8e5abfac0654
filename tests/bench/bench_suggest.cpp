// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what suggestions cost; build it for release. It asserts nothing about time: the figures are for
// people.
#include "core/framework/frameworkio.h"
#include "core/json/read.h"
#include "core/notes/notestatement.h"
#include "core/suggest/suggestion.h"
#include "tests/bench/figures.h"
#include "tests/core/assessment/samples.h"

using namespace depthchart::core;
using namespace depthchart::core::samples;
using namespace depthchart::bench;

namespace {

constexpr int statementCount = 1'000;
constexpr double suggestBudget = 1'000;
constexpr double openBudget = 100;
constexpr int rounds = 9;
constexpr int domainCount = 40;
constexpr int levelCount = 10;
constexpr int taskCount = 6;

/// Statements of the labelled set, each as often as needed, with a number of its own.
QString makeNotes()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/statements.json"));
    const auto document =
        file.open(QIODevice::ReadOnly) ? json::readJson(file.readAll()) : Result<json::Value>();
    if (!document)
        qFatal("the statements cannot be read");
    const json::Array &all = *document->find(u"statements")->array();
    QString notes = QStringLiteral("# Work log\n");
    for (int i = 0; i < statementCount; ++i) {
        notes += QStringLiteral("- 2026-03-%1: ").arg(1 + i % 28, 2, 10, QLatin1Char('0')) +
                 *all.at(i % all.size()).find(u"text")->string() + QStringLiteral(" (%1)\n").arg(i);
    }
    return notes;
}

/// The largest framework that a file may hold in domains and levels: the built-in one's texts, with a word of
/// its own in each statement, since no two may be the same.
QByteArray makeLargeFramework(const Framework &framework)
{
    Framework large = framework;
    large.domains.clear();
    large.careerLevels.clear();
    large.roles.clear();
    large.ladder = {};
    large.id = FrameworkId(QStringLiteral("large"));
    large.name = QStringLiteral("Large");
    large.revision = QStringLiteral("1");
    for (int i = 0; i < domainCount; ++i) {
        const Domain &model = framework.domains.at(i % framework.domains.size());
        Domain domain = model;
        domain.levels.clear();
        domain.id = DomainId(QStringLiteral("domain_%1").arg(i));
        domain.name = QStringLiteral("%1 %2").arg(model.name).arg(i);
        for (int number = 0; number < levelCount; ++number) {
            Level level = model.levels.at(number % model.levels.size());
            const QStringList statements = level.canExecute;
            level.canExecute.clear();
            for (int task = 0; task < taskCount; ++task)
                level.canExecute.append(QStringLiteral("%1 word%2x%3")
                                            .arg(statements.at(task % statements.size()))
                                            .arg(number)
                                            .arg(task));
            level.level = Depth(number + 1);
            level.origin = {};
            domain.levels.append(level);
        }
        large.domains.append(domain);
    }
    return writeFramework(large);
}

} // namespace

int main()
{
    const Framework framework = builtIn();
    const QString notes = makeNotes();
    const SuggestionIndex index(framework);
    qsizetype found = 0;
    const Cost all = medianCost(rounds, [&] {
        const auto statements = noteStatements(notes);
        if (!statements || statements->size() != statementCount)
            qFatal("the notes are refused");
        for (const NoteStatement &each : *statements)
            found += suggestions(index, each.text).size();
    });
    printTime(QStringLiteral("%1 statements, read and matched").arg(statementCount), all, suggestBudget);
    const Cost prepared = medianCost(rounds, [&] { found += SuggestionIndex(framework).isEmpty() ? 0 : 1; });
    printTime(QStringLiteral("preparing the built-in framework for matching"), prepared, openBudget);

    const QByteArray bytes = makeLargeFramework(framework);
    const auto large = readFramework(bytes);
    if (!large)
        qFatal("the large framework is refused: %s", qPrintable(faultText(large.error().constFirst())));
    const QString size = QStringLiteral("%1 domains of %2 levels of %3 tasks, %4 MB")
                             .arg(domainCount)
                             .arg(levelCount)
                             .arg(taskCount)
                             .arg(static_cast<double>(bytes.size()) / 1e6, 0, 'f', 1);
    const Cost opened = medianCost(rounds, [&] { found += readFramework(bytes)->domains.size(); });
    printTime(QStringLiteral("opening a framework (%1)").arg(size), opened, openBudget);
    const Cost indexed = medianCost(rounds, [&] { found += SuggestionIndex(*large).isEmpty() ? 0 : 1; });
    printTime(QStringLiteral("preparing it for matching, when it is first asked"), indexed, suggestBudget);
    return found > 0 ? 0 : 1;
}
