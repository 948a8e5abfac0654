// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/depthviewaccessible.h"

#include "ui/radar/chartlabel.h"
#include "ui/radar/depthview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace depthchart::ui {

namespace {

class AxisAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AxisAccessible(DepthView *view, int axis)
        : m_view(view)
        , m_axis(axis)
    {
    }

    bool isValid() const override { return m_view && m_axis < m_view->model().axes.size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        const QAccessibleInterface *view = parent();
        return view ? view->window() : nullptr;
    }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_view->axisRect(m_axis).toAlignedRect();
        return {m_view->mapToGlobal(local.topLeft()), local.size()};
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name:
            return singleLine(m_view->model().axes.at(m_axis).name);
        case QAccessible::Value:
        case QAccessible::Description:
            return axisDescription(m_view->model(), m_axis);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override {}

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view->currentAxis() == m_axis;
        state.focused = state.selected && m_view->hasFocus();
        state.editable = m_view->isWhatIf();
        state.invisible = !m_view->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->setCurrentAxis(m_axis);
        if (name == setFocusAction())
            m_view->setFocus();
        else if (name == pressAction())
            m_view->activate(m_axis);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<DepthView> m_view;
    int m_axis;
};

class DepthViewAccessible final : public QAccessibleWidget
{
public:
    explicit DepthViewAccessible(DepthView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }
    ~DepthViewAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(DepthViewAccessible)

    int childCount() const override { return view() ? static_cast<int>(view()->model().axes.size()) : 0; }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.constFind(index);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *made = new AxisAccessible(view(), index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto each = m_children.cbegin(); each != m_children.cend(); ++each) {
            if (QAccessible::accessibleInterface(each.value()) == child)
                return each.key();
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        if (!view())
            return nullptr;
        const std::optional<qsizetype> axis = view()->axisAt(view()->mapFromGlobal(QPoint(x, y)));
        return axis ? child(static_cast<int>(*axis)) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return view() && view()->hasFocus() ? child(static_cast<int>(view()->currentAxis())) : nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString set = QAccessibleWidget::text(kind);
        if (!view() || !set.isEmpty())
            return set;
        return kind == QAccessible::Description ? chartDescription(view()->model()) : set;
    }

private:
    [[nodiscard]] DepthView *view() const { return qobject_cast<DepthView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<DepthView *>(object);
    return view ? new DepthViewAccessible(view) : nullptr;
}

} // namespace

void installDepthViewAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace depthchart::ui
