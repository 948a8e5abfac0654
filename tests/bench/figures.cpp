// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace depthchart::bench {

namespace {

double milliseconds(const timeval &time)
{
    return 1e3 * static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e3;
}

/// Processor time of this process, or of its children that have ended.
double processorTime(__rusage_who whose)
{
    rusage usage{};
    getrusage(whose, &usage);
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

template<class Work>
Cost costOf(__rusage_who whose, const Work &work)
{
    const double before = processorTime(whose);
    QElapsedTimer timer;
    timer.start();
    work();
    const double wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return {wall, processorTime(whose) - before};
}

double median(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

QString text(double number, int decimals = 1)
{
    return QString::number(number, 'f', decimals);
}

QString text(const Cost &cost)
{
    return QStringLiteral("%1 ms (%2 ms of processor time)").arg(text(cost.wall), text(cost.processor));
}

void print(const QString &line)
{
    QTextStream(stdout) << line << '\n';
}

} // namespace

Cost medianOf(const QList<Cost> &costs)
{
    QList<double> wall;
    QList<double> processor;
    for (const Cost &cost : costs) {
        wall << cost.wall;
        processor << cost.processor;
    }
    return {median(wall), median(processor)};
}

Cost medianCost(int rounds, const std::function<void()> &work)
{
    QList<Cost> costs;
    for (int round = 0; round < rounds; ++round)
        costs << costOf(RUSAGE_SELF, work);
    return medianOf(costs);
}

QByteArray outputOf(const Command &command)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(command.program, command.arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s failed: %s", qUtf8Printable(command.program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QList<Cost> medianProcessCosts(int rounds, const QList<Command> &commands)
{
    QList<QList<Cost>> costs(commands.size());
    for (int round = 0; round <= rounds; ++round) {
        for (qsizetype i = 0; i < commands.size(); ++i) {
            const Cost cost = costOf(RUSAGE_CHILDREN, [&] { static_cast<void>(outputOf(commands.at(i))); });
            if (round > 0)
                costs[i] << cost;
        }
    }
    QList<Cost> result;
    for (const QList<Cost> &each : std::as_const(costs))
        result << medianOf(each);
    return result;
}

void printTime(const QString &what, const Cost &cost, double budget)
{
    print(QStringLiteral("%1: %2, budget %3 ms, ratio %4")
              .arg(what, text(cost), text(budget, 0), text(cost.wall / budget, 2)));
}

void printMultiple(const QString &what, const Cost &cost, const Cost &floor, double budget)
{
    print(QStringLiteral("%1: %2 against %3: %4 times (%5 in processor time), budget %6 times, ratio %7")
              .arg(what, text(cost), text(floor), text(cost.wall / floor.wall, 2),
                   text(cost.processor / floor.processor, 2), text(budget),
                   text(cost.wall / floor.wall / budget, 2)));
}

void printMemory(const QString &what, double megabytes, double budget)
{
    print(QStringLiteral("%1: %2 MB, budget %3 MB, ratio %4")
              .arg(what, text(megabytes), text(budget, 0), text(megabytes / budget, 2)));
}

} // namespace depthchart::bench
