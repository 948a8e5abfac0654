// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblewidgets.h"

#include "ui/widgets/depthselector.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/railitem.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace depthchart::ui {

namespace {

constexpr auto classPrefix = "depthchart::ui::";

/// Widgets that need no more than their role: the name is the widget's accessible name.
constexpr std::array plainRoles{
    std::pair{"Card", QAccessible::Grouping},           std::pair{"Badge", QAccessible::StaticText},
    std::pair{"ElidedLabel", QAccessible::StaticText},  std::pair{"StatusSign", QAccessible::Graphic},
    std::pair{"CombView", QAccessible::Graphic},        std::pair{"SegmentedControl", QAccessible::Grouping},
    std::pair{"StatementRow", QAccessible::Grouping},   std::pair{"LadderView", QAccessible::Grouping},
    std::pair{"MessageBar", QAccessible::AlertMessage}, std::pair{"NavigationRail", QAccessible::PageTabList},
};

/// A number with words for it: the words are the value, the number is for programs.
template<class Widget>
class AccessibleNumber : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    AccessibleNumber(Widget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
        , m_widget(widget)
    {
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Value ? m_widget->valueText() : QAccessibleWidget::text(text);
    }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

protected:
    [[nodiscard]] Widget *widgetOf() const { return m_widget; }

private:
    Widget *m_widget;
};

template<class Widget>
class AccessibleMeter final : public AccessibleNumber<Widget>
{
public:
    explicit AccessibleMeter(Widget *widget)
        : AccessibleNumber<Widget>(widget, QAccessible::ProgressBar)
    {
    }
    QVariant currentValue() const override { return this->widgetOf()->model().present; }
    void setCurrentValue(const QVariant &) override {}
    QVariant maximumValue() const override { return this->widgetOf()->model().cells(); }
};

class AccessibleDepth final : public AccessibleNumber<DepthSelector>
{
public:
    explicit AccessibleDepth(DepthSelector *widget)
        : AccessibleNumber(widget, QAccessible::Slider)
    {
    }
    QVariant currentValue() const override
    {
        const std::optional<core::Depth> depth = widgetOf()->depth();
        return depth ? QVariant(depth->value()) : QVariant();
    }
    void setCurrentValue(const QVariant &value) override
    {
        bool isNumber = false;
        const int depth = value.toInt(&isNumber);
        if (isNumber && depth >= 0 && depth <= widgetOf()->highest())
            widgetOf()->choose(core::Depth(depth));
    }
    QVariant maximumValue() const override { return widgetOf()->highest(); }
};

class AccessibleRailItem final : public QAccessibleWidget
{
public:
    explicit AccessibleRailItem(RailItem *item)
        : QAccessibleWidget(item, QAccessible::PageTab)
        , m_item(item)
    {
    }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? m_item->spokenText() : QAccessibleWidget::text(text);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_item->isChecked();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_item->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    RailItem *m_item;
};

QAccessibleInterface *ourInterface(const QString &className, QObject *object)
{
    if (!className.startsWith(QLatin1StringView(classPrefix)))
        return nullptr;
    if (auto *meter = qobject_cast<Meter *>(object))
        return new AccessibleMeter<Meter>(meter);
    if (auto *meter = qobject_cast<EvidenceMeter *>(object))
        return new AccessibleMeter<EvidenceMeter>(meter);
    if (auto *selector = qobject_cast<DepthSelector *>(object))
        return new AccessibleDepth(selector);
    if (auto *item = qobject_cast<RailItem *>(object))
        return new AccessibleRailItem(item);
    const QStringView name = QStringView(className).mid(QLatin1StringView(classPrefix).size());
    const auto row = std::ranges::find_if(
        plainRoles, [name](const auto &role) { return name == QLatin1StringView(role.first); });
    auto *widget = qobject_cast<QWidget *>(object);
    if (row == plainRoles.end() || widget == nullptr)
        return nullptr;
    return new QAccessibleWidget(widget, row->second);
}

} // namespace

void installAccessibleWidgets()
{
    static const bool installed = [] {
        QAccessible::installFactory(ourInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceValue(QWidget *widget, int value)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(widget, value);
    QAccessible::updateAccessibility(&event);
}

} // namespace depthchart::ui
