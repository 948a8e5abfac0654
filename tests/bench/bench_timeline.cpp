// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a timeline of 10,000 bars costs, and the same with 100 bars in the same run. It asserts nothing
// about time: the figures are for people.
#include "tests/bench/figures.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 41;
constexpr int barsPerLane = 2;
const QDate today(2026, 11, 23);

Bar makeBar(int i, qsizetype lane)
{
    Bar bar;
    bar.id = u"3f9d0c52-6b1e-4d7a-9c58-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
    bar.lane = lane;
    bar.start = today.addMonths(i % barsPerLane == 0 ? 1 : 14).addDays(i % 60);
    bar.end = bar.start.addMonths(6);
    bar.vector = static_cast<core::Vector>(i % 6);
    bar.style = i % 7 == 0 ? BarStyle::Active : BarStyle::Planned;
    bar.pinned = i % 11 == 0;
    bar.conflict = i % 13 == 0;
    bar.critical = i % 5 == 0;
    bar.text = u"Level %1 to %2"_s.arg(i % 5).arg(i % 5 + 1);
    bar.shortText = u"%1 to %2"_s.arg(i % 5).arg(i % 5 + 1);
    bar.toolTip = u"Step %1"_s.arg(i);
    return bar;
}

/// Two bars a lane, the second after the first: some 60 of them in a window of 1,000 px.
TimelineModel makeModel(int bars)
{
    TimelineModel model;
    model.today = today;
    for (int i = 0; i < bars; ++i) {
        if (i % barsPerLane == 0)
            model.lanes.append({u"Domain %1"_s.arg(i / barsPerLane)});
        Bar bar = makeBar(i, i / barsPerLane);
        if (i % barsPerLane != 0)
            bar.follows = {model.bars.constLast().id};
        model.bars.append(bar);
    }
    Milestone milestone;
    milestone.date = today.addMonths(13);
    milestone.half = milestone.date.addDays(7);
    milestone.fourFifths = milestone.date.addDays(38);
    milestone.text = u"Staff: 50 % by 7 Jan 2028, 80 % by 7 Feb 2028"_s;
    model.milestone = milestone;
    return model;
}

struct Figure
{
    QString what;
    double budget = 0;
    bench::Cost cost;
};

/// One timeline on the screen, and what is done with it.
class Subject
{
public:
    explicit Subject(int bars)
        : m_bars(bars)
    {
        m_view.resize(1600, 1000);
        m_view.setModel(makeModel(bars));
        m_view.show();
        QApplication::processEvents();
        m_view.zoomBy(1.01, 800);
        scrollTo(0.5);
    }

    [[nodiscard]] qsizetype visibleBars() const
    {
        const double lane = m_view.geometryOfBars().rows().metrics().lane;
        const double rows = (m_view.viewport()->height() - m_view.geometryOfBars().headHeight()) / lane;
        return static_cast<qsizetype>(rows * barsPerLane);
    }

    [[nodiscard]] QList<Figure> measure()
    {
        QList<Figure> figures;
        const auto add = [&figures](const QString &what, double budget, auto work) {
            figures.append({what, budget, bench::medianCost(rounds, work)});
        };
        add(u"repaint at mid-scroll"_s, 3, [this] { repaint(); });
        scrollTo(1);
        add(u"repaint at the bottom"_s, 3, [this] { repaint(); });
        scrollTo(0.5);
        add(u"zoom with repaint"_s, 4, [this] { zoom(); });
        add(u"an edit with repaint"_s, 4, [this] { edit(); });
        add(u"an edit through the whole value, with repaint"_s, 4, [this] { editValue(); });
        add(u"adding a row with repaint"_s, 20, [this] { addRow(); });
        add(u"adding a row in the middle, with repaint"_s, 20, [this] { insertRow(); });
        return figures;
    }

private:
    void scrollTo(double share)
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        bar->setValue(static_cast<int>(share * bar->maximum()));
        repaint();
    }
    void repaint() { m_view.viewport()->repaint(); }
    void zoom()
    {
        m_view.zoomBy(m_zoomsIn ? 1.25 : 0.8, 800);
        m_zoomsIn = !m_zoomsIn;
        repaint();
    }
    /// A bar in view goes a day on, or back.
    [[nodiscard]] Bar edited(qsizetype position)
    {
        Bar bar = m_view.model().bars.at(position);
        m_day = -m_day;
        bar.start = bar.start.addDays(m_day);
        bar.end = bar.end.addDays(m_day);
        return bar;
    }
    void edit()
    {
        const qsizetype position = m_bars / 2;
        m_view.itemModel()->setBar(position, edited(position));
        repaint();
    }
    void editValue()
    {
        TimelineModel model = m_view.model();
        const qsizetype position = m_bars / 2;
        model.bars[position] = edited(position);
        m_view.setModel(model);
        repaint();
    }
    void addRow()
    {
        m_view.itemModel()->appendLane({u"Domain %1"_s.arg(m_added)});
        m_view.itemModel()->appendBar(makeBar(1'000'000 + m_added++, m_view.model().lanes.size() - 1));
        repaint();
    }
    void insertRow()
    {
        const qsizetype lane = m_view.model().lanes.size() / 2;
        m_view.itemModel()->insertLane(lane, {u"Domain %1"_s.arg(m_added)});
        m_view.itemModel()->insertBar(m_view.model().bars.size() / 2, makeBar(1'000'000 + m_added++, lane));
        repaint();
    }

    TimelineView m_view;
    int m_bars;
    int m_day = 1;
    int m_added = 0;
    bool m_zoomsIn = true;
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setFont(applicationFont());
    applyAppearance(Appearance::Light);

    Subject many(10'000);
    Subject few(100);
    QTextStream(stdout) << "timeline of 10,000 bars, of which about " << many.visibleBars()
                        << " are visible, and of 100 bars:\n";
    // Measured in turns would be fairer still; the medians of many rounds come close.
    const QList<Figure> floor = few.measure();
    const QList<Figure> figures = many.measure();
    for (qsizetype i = 0; i < figures.size(); ++i) {
        bench::printTime(figures.at(i).what, figures.at(i).cost, figures.at(i).budget);
        bench::printMultiple(u"  against 100 bars"_s, figures.at(i).cost, floor.at(i).cost, 1.5);
    }
    return 0;
}
