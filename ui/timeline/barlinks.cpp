// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/barlinks.h"

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

// A link leaves low, so that it runs clear of the words beside the bar.
constexpr double leavesAboveBottom = 1;
constexpr double beforeTarget = 9;
constexpr double leastGap = 16;
// Less than that between two bars of a row has no room for a head.
constexpr double leastForHead = 7;
// How far from its edge a bar is left from above or below.
constexpr double inset = 8;
// Between two rows; further out than the line of the critical path.
constexpr double mostBetween = 6.5;
constexpr double headSide = 3.5;

QLineF cutLine(QPointF a, QPointF b, const QRectF &area)
{
    const double left = std::max(std::min(a.x(), b.x()), area.left());
    const double right = std::min(std::max(a.x(), b.x()), area.right());
    const double top = std::max(std::min(a.y(), b.y()), area.top());
    const double bottom = std::min(std::max(a.y(), b.y()), area.bottom());
    return left <= right && top <= bottom ? QLineF(left, top, right, bottom) : QLineF();
}

} // namespace

BarLinks::BarLinks(const QList<Bar> &bars)
    : m_positions(bars)
{
    for (const Bar &bar : bars)
        setFollows(bar.id, bar.follows);
}

void BarLinks::setFollows(const QString &id, const QStringList &follows)
{
    const QStringList before = m_follows.value(id);
    if (before == follows)
        return;
    for (const QString &other : before)
        m_followers[other].removeAll(id);
    for (const QString &other : follows)
        m_followers[other].append(id);
    if (follows.isEmpty())
        m_follows.remove(id);
    else
        m_follows.insert(id, follows);
}

void BarLinks::changeBar(const Bar &bar)
{
    setFollows(bar.id, bar.follows);
}

void BarLinks::insertBar(const Bar &bar, qsizetype position)
{
    m_positions.insert(bar.id, position);
    setFollows(bar.id, bar.follows);
}

void BarLinks::removeBar(const QString &id)
{
    setFollows(id, {});
    m_positions.remove(id);
}

QList<BarLink> BarLinks::linksTo(const QList<Bar> &bars, qsizetype bar) const
{
    QList<BarLink> links;
    for (const QString &other : bars.at(bar).follows) {
        const qsizetype from = m_positions.find(bars, other);
        if (from >= 0 && bars.at(from).lane == bars.at(bar).lane)
            links.append({from, bar});
    }
    return links;
}

QList<BarLink> BarLinks::linksFrom(const QList<Bar> &bars, qsizetype bar) const
{
    QList<BarLink> links;
    const QStringList followers = m_followers.value(bars.at(bar).id);
    for (const QString &other : followers) {
        const qsizetype to = m_positions.find(bars, other);
        if (to >= 0 && bars.at(to).lane == bars.at(bar).lane)
            links.append({bar, to});
    }
    return links;
}

QList<QPointF> linkPath(const QRectF &from, const QRectF &to)
{
    const double entry = to.center().y();
    const double gap = to.left() - from.right();
    if (gap >= leastGap) {
        const double exit = from.bottom() - leavesAboveBottom;
        const double turn = to.left() - beforeTarget;
        return {{from.right(), exit}, {turn, exit}, {turn, entry}, {to.left(), entry}};
    }
    // Of bars of a row that adjoin each plainly follows the other.
    if (std::abs(to.top() - from.top()) < 1)
        return gap < leastForHead ? QList<QPointF>()
                                  : QList<QPointF>{{from.right(), entry}, {to.left(), entry}};
    const double leaves = from.right() - std::min(inset, from.width() / 2);
    const bool down = to.top() > from.top();
    const double start = down ? from.bottom() : from.top();
    const double space = down ? to.top() - from.bottom() : from.top() - to.bottom();
    const double away = std::min(mostBetween, space / 2);
    const double between = start + (down ? away : -away);
    const double turn = to.left() - beforeTarget;
    return {{leaves, start}, {leaves, between}, {turn, between}, {turn, entry}, {to.left(), entry}};
}

QList<QLineF> cutPath(const QList<QPointF> &path, const QRectF &area)
{
    QList<QLineF> lines;
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QLineF line = cutLine(path.at(i - 1), path.at(i), area);
        if (!line.isNull())
            lines.append(line);
    }
    return lines;
}

QList<QLineF> arrowHead(const QList<QPointF> &path, const QRectF &area)
{
    if (path.size() < 2 || !area.contains(path.constLast()))
        return {};
    const QPointF tip = path.constLast();
    const QPointF before = path.at(path.size() - 2);
    const QPointF back = tip.x() != before.x() ? QPointF(tip.x() > before.x() ? -headSide : headSide, 0)
                                               : QPointF(0, tip.y() > before.y() ? -headSide : headSide);
    const QPointF side(back.y(), back.x());
    return {QLineF(tip + back + side, tip), QLineF(tip + back - side, tip)};
}

} // namespace depthchart::ui
