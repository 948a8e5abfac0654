// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

/// What the programs here measure with and print in: one line a figure, with its budget and their ratio.
namespace depthchart::bench {

/// Milliseconds of wall time, and of the processor's own, which a busy machine does not stretch.
struct Cost
{
    double wall = 0;
    double processor = 0;
};

/// The medians of both, each for itself.
[[nodiscard]] Cost medianOf(const QList<Cost> &costs);

/// The median cost of the work over that many rounds, within this process.
[[nodiscard]] Cost medianCost(int rounds, const std::function<void()> &work);

struct Command
{
    QString program;
    QStringList arguments;
};

/// Runs the program to its end, offscreen, and gives what it writes to its standard output. A program that
/// fails ends this one: its figures would mean nothing.
[[nodiscard]] QByteArray outputOf(const Command &command);

/// The median cost of each command as a whole process. They take turns, so that what else the machine does
/// falls on all of them alike; the first turn, which reads the disk, does not count.
[[nodiscard]] QList<Cost> medianProcessCosts(int rounds, const QList<Command> &commands);

/// "opening the file: 12.0 ms (11.8 ms of processor time), budget 100 ms, ratio 0.12".
void printTime(const QString &what, const Cost &cost, double budget);
/// The cost against a floor measured in the same run; the budget is a multiple of the floor.
void printMultiple(const QString &what, const Cost &cost, const Cost &floor, double budget);
void printMemory(const QString &what, double megabytes, double budget);

} // namespace depthchart::bench
