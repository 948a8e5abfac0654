// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccessible.h"

#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace depthchart::ui {

namespace {

/// One bar. Lives until the model changes or the view goes.
class BarItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    BarItem(TimelineView *view, int bar)
        : m_view(view)
        , m_bar(bar)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_bar < m_view->model().bars.size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        const Bar &bar = m_view->model().bars.at(m_bar);
        if (text == QAccessible::Name)
            return bar.accessibleText.isEmpty() ? bar.toolTip : bar.accessibleText;
        return text == QAccessible::Description ? bar.toolTip : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        const QRect rect = m_view->visualRect(m_bar);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view->selectedIndex() == m_bar;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_bar));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == setFocusAction())
            m_view->setFocus(Qt::OtherFocusReason);
        if (name == pressAction() || name == setFocusAction())
            m_view->select(m_view->model().bars.at(m_bar).id);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    TimelineView *m_view;
    int m_bar;
};

class TimelineList final : public QAccessibleWidget
{
public:
    explicit TimelineList(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~TimelineList() override { drop(); }
    Q_DISABLE_COPY_MOVE(TimelineList)

    [[nodiscard]] int childCount() const override { return static_cast<int>(view()->model().bars.size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_items.constFind(index);
        if (known != m_items.cend())
            return QAccessible::accessibleInterface(*known);
        auto *item = new BarItem(view(), index);
        m_items.insert(index, QAccessible::registerAccessibleInterface(item));
        return item;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(static_cast<int>(view()->barAt(view()->viewport()->mapFromGlobal(QPoint(x, y)))));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *item) const override
    {
        return m_items.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(item)), -1);
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(static_cast<int>(view()->selectedIndex())) : nullptr;
    }
    void drop()
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
        m_items.clear();
    }

private:
    [[nodiscard]] TimelineView *view() const { return static_cast<TimelineView *>(object()); }

    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface *makeTimelineList(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineList(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeTimelineList);
        return true;
    }();
    Q_UNUSED(installed)
}

void dropTimelineAccessibility(TimelineView *view)
{
    if (auto *list = dynamic_cast<TimelineList *>(QAccessible::queryAccessibleInterface(view)))
        list->drop();
}

void announceTimelineFocus(TimelineView *view, qsizetype bar)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(static_cast<int>(bar));
    QAccessible::updateAccessibility(&event);
}

} // namespace depthchart::ui
