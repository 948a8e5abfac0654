// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long the window of a large profile does not answer while its edits are kept; build it for
// release. It asserts nothing about time: the figures are for people.
#include "tests/bench/figures.h"
#include "tests/bench/largeprofile.h"
#include "tests/bench/windowfixture.h"
#include "ui/document/autosaving.h"
#include "ui/document/documentfile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <ctime>

using namespace depthchart;
using namespace depthchart::bench;

namespace {

constexpr int entryCount = 10'000;
constexpr double budgetMilliseconds = 5;
constexpr int rounds = 25;

/// Processor time of this thread alone: what the worker takes is not the window's.
double ownTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Begins an autosave, and gives the longest that this or one turn of the event loop took until it is done.
Cost worstStall(ui::Autosaving &autosaving)
{
    Cost worst;
    QElapsedTimer timer;
    timer.start();
    double own = ownTime();
    autosaving.writeNow();
    while (!autosaving.isIdle()) {
        const double wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        const double now = ownTime();
        worst.wall = std::max(worst.wall, wall);
        worst.processor = std::max(worst.processor, now - own);
        timer.restart();
        own = now;
        QCoreApplication::processEvents();
    }
    return worst;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    WindowFixture fixture(folder.path());
    const QString path = folder.filePath(QStringLiteral("large.depthchart"));
    const QByteArray bytes = core::writeProfile(largeProfile(fixture.rubric().framework, entryCount));
    if (!core::safeSave(path, bytes))
        qFatal("the file cannot be written");
    ui::MainWindow &window = fixture.open(path);
    window.show();
    settle(window);
    ui::Autosaving autosaving(window.document(), folder.filePath(QStringLiteral("data")));
    autosaving.setWait(0);
    QList<Cost> stalls;
    for (int round = 0; round < rounds; ++round) {
        window.document().edit(QStringLiteral("Edit"), [round](core::Profile &profile) {
            profile.evidence[round].text += QStringLiteral(", and more");
        });
        // What the edit itself shows anew is measured elsewhere.
        settle(window);
        while (!autosaving.isIdle())
            QCoreApplication::processEvents();
        stalls << worstStall(autosaving);
    }
    autosaving.giveUp();
    const QString size = QStringLiteral("%1 evidence entries, %2 MB")
                             .arg(entryCount)
                             .arg(static_cast<double>(bytes.size()) / 1e6, 0, 'f', 1);
    printTime(QStringLiteral("worst stall of the window during an autosave (%1)").arg(size), medianOf(stalls),
              budgetMilliseconds);
    Cost worst;
    for (const Cost &stall : std::as_const(stalls))
        worst = {std::max(worst.wall, stall.wall), std::max(worst.processor, stall.processor)};
    printTime(QStringLiteral("the worst of %1 of them").arg(rounds), worst, budgetMilliseconds);
    return 0;
}
