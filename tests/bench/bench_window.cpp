// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the window costs: start, memory, an edit, a change of page. It asserts nothing: the figures are
// for people. Its arguments: the program that shows our windows, the one that shows an empty window, a
// profile.
#include "tests/bench/figures.h"
#include "tests/bench/windowfixture.h"

#include <QSet>
#include <QTemporaryDir>

using namespace depthchart;
using namespace depthchart::bench;

namespace {

void measureStart(const QString &program, const QString &emptyProgram, const QString &folder,
                  const QString &path)
{
    constexpr int rounds = 15;
    constexpr double budget = 1.7;
    const QList<Cost> costs =
        medianProcessCosts(rounds, {{emptyProgram, {}},
                                    {emptyProgram, {QStringLiteral("text")}},
                                    {program, {QStringLiteral("welcome"), folder}},
                                    {program, {QStringLiteral("example"), folder, path}}});
    const QList<std::pair<QString, Cost>> starts{{QStringLiteral("the welcome"), costs.at(2)},
                                                 {QStringLiteral("the example"), costs.at(3)}};
    for (const auto &[name, cost] : starts) {
        const QString start = QStringLiteral("start to the first frame of %1, against ").arg(name);
        printMultiple(start + QStringLiteral("an empty window"), cost, costs.at(0), budget);
        // Not the goal's own floor, but the least that a window with words can cost here.
        printMultiple(start + QStringLiteral("a window with one line of text"), cost, costs.at(1), budget);
    }
}

void measureMemory(const QString &program, const QString &folder, const QString &path)
{
    const QList<QByteArray> kilobytes =
        outputOf({program, {QStringLiteral("memory"), folder, path}}).split('\n');
    constexpr double perMegabyte = 1024;
    printMemory(QStringLiteral("peak memory after Overview, Profile and Growth"),
                kilobytes.at(0).toDouble() / perMegabyte, 60);
    printMemory(QStringLiteral("peak memory after Report as well"), kilobytes.at(1).toDouble() / perMegabyte,
                100);
}

/// Notes which of our widgets are painted.
class PaintWatch final : public QObject
{
public:
    PaintWatch() { qApp->installEventFilter(this); }
    QSet<QByteArray> painted;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            // A view with scroll bars paints on a plain widget inside it.
            const bool isViewport = watched->objectName() == QStringLiteral("qt_scrollarea_viewport");
            painted.insert((isViewport ? watched->parent() : watched)->metaObject()->className());
        }
        return false;
    }
};

/// One edit after the other, each to its last repaint, with the page shown.
void measureEdits(ui::MainWindow &window, int page, const QString &name, const QList<QByteArray> &repainted)
{
    constexpr int rounds = 40;
    constexpr double budget = 16;
    showPage(window, page);
    const core::DomainId domain = window.document().framework().domains.constFirst().id;
    int edits = 0;
    const auto edit = [&] {
        window.document().edit(QStringLiteral("Set a depth"), [&](core::Profile &profile) {
            core::entryFor(profile, domain).self = core::Depth(3 + edits % 2);
        });
        ++edits;
        settle(window);
    };
    {
        PaintWatch watch;
        edit();
        edit();
        for (const QByteArray &each : repainted) {
            if (!watch.painted.contains(each))
                qFatal("%s was not painted", each.constData());
        }
    }
    printTime(QStringLiteral("an edit of a depth until %1 is repainted").arg(name), medianCost(rounds, edit),
              budget);
}

void measurePageChanges(ui::MainWindow &window)
{
    constexpr int rounds = 15;
    constexpr double budget = 50;
    const QStringList names{QStringLiteral("Overview"), QStringLiteral("Profile"), QStringLiteral("Evidence"),
                            QStringLiteral("Growth"),   QStringLiteral("Review"),  QStringLiteral("Report")};
    for (int page = 0; page < ui::PageStack::PageCount; ++page) {
        QList<Cost> costs;
        for (int round = 0; round < rounds; ++round) {
            showPage(window, (page + 1) % ui::PageStack::PageCount);
            costs << medianCost(1, [&] { showPage(window, page); });
        }
        printTime(QStringLiteral("changing to %1").arg(names.at(page)), medianOf(costs), budget);
    }
}

/// The first visit makes the page.
void measureFirstVisits(WindowFixture &fixture, const QString &path)
{
    constexpr int rounds = 9;
    constexpr double budget = 50;
    QList<QList<Cost>> costs(ui::PageStack::PageCount);
    for (int round = 0; round < rounds; ++round) {
        ui::MainWindow &window = fixture.open(path);
        window.show();
        settle(window);
        for (const int page :
             {ui::PageStack::Profile, ui::PageStack::Evidence, ui::PageStack::Growth, ui::PageStack::Report})
            costs[page] << medianCost(1, [&] { showPage(window, page); });
    }
    printTime(QStringLiteral("first visit of Profile"), medianOf(costs.at(ui::PageStack::Profile)), budget);
    printTime(QStringLiteral("first visit of Evidence"), medianOf(costs.at(ui::PageStack::Evidence)), budget);
    printTime(QStringLiteral("first visit of Growth"), medianOf(costs.at(ui::PageStack::Growth)), budget);
    printTime(QStringLiteral("first visit of Report"), medianOf(costs.at(ui::PageStack::Report)), budget);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4)
        qFatal("wanted: the program for our windows, the one for an empty window, the profile");
    const QString &path = arguments.at(3);
    const QTemporaryDir folder;
    measureStart(arguments.at(1), arguments.at(2), folder.path(), path);
    measureMemory(arguments.at(1), folder.path(), path);

    WindowFixture fixture(folder.path());
    measureFirstVisits(fixture, path);
    {
        ui::MainWindow &window = fixture.open(path);
        window.show();
        settle(window);
        measureEdits(window, ui::PageStack::Overview, QStringLiteral("Overview"),
                     {"depthchart::ui::RadarView", "depthchart::ui::LevelCard", "depthchart::ui::NextCard"});
    }
    ui::MainWindow &window = fixture.open(path);
    window.show();
    measureEdits(window, ui::PageStack::Growth, QStringLiteral("Growth"),
                 {"depthchart::ui::TimelineView", "QTableView"});
    measurePageChanges(window);
    return 0;
}
