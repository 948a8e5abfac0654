// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccessible.h"

#include "ui/timeline/barstatus.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace depthchart::ui {

namespace {

constexpr int daysPerWeek = 7;

class TimelineTree;

/// What all items have in common. Lives until what it stands for or the view goes.
class TimelineItem : public QAccessibleInterface
{
public:
    explicit TimelineItem(TimelineView *view)
        : m_view(view)
    {
    }

    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::TreeItem; }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        const QRect rect = viewRect();
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.offscreen = !m_view->viewport()->rect().intersects(viewRect());
        return state;
    }

protected:
    [[nodiscard]] virtual QRect viewRect() const = 0;
    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] const TimelineItemModel &items() const { return *m_view->itemModel(); }
    [[nodiscard]] TimelineTree *tree() const;

private:
    TimelineView *m_view;
};

class GoalItem final : public TimelineItem
{
public:
    using TimelineItem::TimelineItem;
    [[nodiscard]] bool isValid() const override { return view()->model().milestone.has_value(); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(view());
    }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Name)
            return milestoneName(*view()->model().milestone);
        return text == QAccessible::Description ? view()->model().milestone->toolTip : QString();
    }

protected:
    [[nodiscard]] QRect viewRect() const override { return view()->goalRect(); }
};

class LaneItem final : public TimelineItem
{
public:
    LaneItem(TimelineView *view, int lane)
        : TimelineItem(view)
        , m_lane(lane)
    {
    }
    [[nodiscard]] int lane() const { return m_lane; }
    [[nodiscard]] bool isValid() const override { return m_lane < view()->model().lanes.size(); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(view());
    }
    [[nodiscard]] int childCount() const override { return items().rowCount(items().indexOfLane(m_lane)); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *item) const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? view()->model().lanes.at(m_lane).name : QString();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = TimelineItem::state();
        state.expandable = childCount() > 0;
        state.expanded = state.expandable;
        return state;
    }

protected:
    [[nodiscard]] QRect viewRect() const override { return view()->laneRect(m_lane); }

private:
    int m_lane;
};

class BarItem final : public TimelineItem, public QAccessibleActionInterface
{
public:
    BarItem(TimelineView *view, const QString &id)
        : TimelineItem(view)
        , m_id(id)
    {
    }

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] qsizetype position() const { return items().position(m_id); }
    [[nodiscard]] bool isValid() const override { return position() >= 0; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Name)
            return barName(view()->model(), bar());
        return text == QAccessible::Description ? bar().toolTip : QString();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = TimelineItem::state();
        state.selectable = true;
        state.focusable = true;
        state.selected = view()->selected() == m_id;
        state.focused = state.selected && view()->hasFocus();
        state.readOnly = !canChange(bar());
        state.movable = canChange(bar());
        state.invalid = bar().conflict;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    /// Edit; choose; a week later, a week earlier.
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names{pressAction(), setFocusAction()};
        if (canChange(bar()))
            names << increaseAction() << decreaseAction();
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        view()->select(m_id);
        if (name == setFocusAction())
            view()->setFocus(Qt::OtherFocusReason);
        else if (name == pressAction())
            Q_EMIT view()->activated(m_id);
        else
            Q_EMIT view()->moved(m_id,
                                 bar().start.addDays(name == increaseAction() ? daysPerWeek : -daysPerWeek));
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    [[nodiscard]] QRect viewRect() const override { return view()->visualRect(position()); }

private:
    [[nodiscard]] const Bar &bar() const { return view()->model().bars.at(position()); }

    QString m_id;
};

class TimelineTree final : public QAccessibleWidget
{
public:
    explicit TimelineTree(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::Tree)
    {
    }
    ~TimelineTree() override { drop(); }
    Q_DISABLE_COPY_MOVE(TimelineTree)

    [[nodiscard]] int childCount() const override
    {
        return goals() + static_cast<int>(view()->model().lanes.size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return index < goals() ? goal() : lane(index - goals());
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
        if (goals() > 0 && view()->goalRect().contains(at))
            return goal();
        const qsizetype found = view()->barAt(at);
        return found < 0 ? nullptr : bar(view()->model().bars.at(found).id);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *item) const override
    {
        if (const auto *found = dynamic_cast<const LaneItem *>(item))
            return goals() + found->lane();
        return dynamic_cast<const GoalItem *>(item) ? 0 : -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() && !view()->selected().isEmpty() ? bar(view()->selected()) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *goal() const
    {
        return made(m_lanes, -1, [this] { return new GoalItem(view()); });
    }
    [[nodiscard]] QAccessibleInterface *lane(int position) const
    {
        return made(m_lanes, position, [this, position] { return new LaneItem(view(), position); });
    }
    [[nodiscard]] QAccessibleInterface *bar(const QString &id) const
    {
        return made(m_bars, id, [this, &id] { return new BarItem(view(), id); });
    }

    void drop()
    {
        for (const QAccessible::Id id : std::as_const(m_lanes))
            QAccessible::deleteAccessibleInterface(id);
        for (const QAccessible::Id id : std::as_const(m_bars))
            QAccessible::deleteAccessibleInterface(id);
        m_lanes.clear();
        m_bars.clear();
    }
    void drop(const QString &bar)
    {
        if (const auto known = m_bars.constFind(bar); known != m_bars.cend()) {
            QAccessible::deleteAccessibleInterface(*known);
            m_bars.erase(known);
        }
    }

private:
    [[nodiscard]] TimelineView *view() const { return static_cast<TimelineView *>(object()); }
    [[nodiscard]] int goals() const { return view()->model().milestone ? 1 : 0; }

    template<class Key, class Make>
    static QAccessibleInterface *made(QHash<Key, QAccessible::Id> &items, const Key &key, Make make)
    {
        const auto known = items.constFind(key);
        if (known != items.cend())
            return QAccessible::accessibleInterface(*known);
        QAccessibleInterface *item = make();
        items.insert(key, QAccessible::registerAccessibleInterface(item));
        return item;
    }

    /// By position; the goal at -1.
    mutable QHash<int, QAccessible::Id> m_lanes;
    mutable QHash<QString, QAccessible::Id> m_bars;
};

TimelineTree *treeOf(TimelineView *view)
{
    return dynamic_cast<TimelineTree *>(QAccessible::queryAccessibleInterface(view));
}

TimelineTree *TimelineItem::tree() const
{
    return treeOf(m_view);
}

QAccessibleInterface *LaneItem::child(int index) const
{
    const qsizetype position = items().position(items().index(index, 0, items().indexOfLane(m_lane)));
    return position < 0 ? nullptr : tree()->bar(view()->model().bars.at(position).id);
}

int LaneItem::indexOfChild(const QAccessibleInterface *item) const
{
    const auto *bar = dynamic_cast<const BarItem *>(item);
    return bar && bar->isValid() && view()->model().bars.at(bar->position()).lane == m_lane
               ? items().indexOfBar(bar->position()).row()
               : -1;
}

QAccessibleInterface *BarItem::parent() const
{
    return isValid() ? tree()->lane(static_cast<int>(bar().lane)) : nullptr;
}

QAccessibleInterface *makeTimelineTree(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineTree(view) : nullptr;
}

void announce(TimelineView *view, const QString &bar, QAccessible::Event what)
{
    if (!QAccessible::isActive())
        return;
    if (const TimelineTree *tree = treeOf(view)) {
        QAccessibleEvent event(tree->bar(bar), what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

void installTimelineAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeTimelineTree);
        return true;
    }();
    Q_UNUSED(installed)
}

void dropTimelineAccessibility(TimelineView *view)
{
    if (TimelineTree *tree = treeOf(view))
        tree->drop();
}

void dropTimelineAccessibility(TimelineView *view, const QString &bar)
{
    if (TimelineTree *tree = treeOf(view))
        tree->drop(bar);
}

void announceTimelineFocus(TimelineView *view, const QString &bar)
{
    announce(view, bar, QAccessible::Focus);
}

void announceTimelineChange(TimelineView *view, const QString &bar)
{
    if (view->hasFocus())
        announce(view, bar, QAccessible::NameChanged);
}

} // namespace depthchart::ui
