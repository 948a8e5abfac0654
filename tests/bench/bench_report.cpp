// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the command-line report costs as a whole process, against one that writes an empty page. Its
// arguments: the program, the program for the floor, the profile.
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace depthchart::bench;

int main(int argc, char **argv)
{
    constexpr int rounds = 15;
    constexpr double budget = 3;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        qFatal("wanted: the program, the program for the floor, the profile");
    const QTemporaryDir folder;
    const Command floor{arguments.at(2), {folder.filePath(QStringLiteral("empty.pdf"))}};
    const Command report{arguments.at(1),
                         {QStringLiteral("report"), arguments.at(3), QStringLiteral("-o"),
                          folder.filePath(QStringLiteral("report.pdf"))}};
    const QList<Cost> costs = medianProcessCosts(rounds, {floor, report});
    printMultiple(QStringLiteral("report of the example, whole process, against an empty page"), costs.at(1),
                  costs.at(0), budget);
    return 0;
}
