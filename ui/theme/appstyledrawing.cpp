// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appstyle.h"

#include "ui/theme/controls.h"
#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

/// Which element goes to which painter, and where the parts of the complex controls lie.
namespace depthchart::ui {

namespace {

constexpr int scrollSliderMinimum = 32;
constexpr int arrowRoom = 28;
constexpr int spinArrowRoom = 22;

QRect scrollSlider(const QStyleOptionSlider &bar)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    int slider = length;
    if (range > 0) {
        slider = static_cast<int>(static_cast<qint64>(bar.pageStep) * length / (range + bar.pageStep));
        slider = std::min(length, std::max(scrollSliderMinimum, slider));
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    return horizontal ? QRect(bar.rect.left() + start, bar.rect.top(), slider, bar.rect.height())
                      : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), slider);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect slider = scrollSlider(bar);
    const bool horizontal = bar.orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return QStyle::visualRect(horizontal ? bar.direction : Qt::LeftToRight, bar.rect, slider);
    case QStyle::SC_ScrollBarSubPage: {
        QRect before = bar.rect;
        horizontal ? before.setRight(slider.left() - 1) : before.setBottom(slider.top() - 1);
        return QStyle::visualRect(horizontal ? bar.direction : Qt::LeftToRight, bar.rect, before);
    }
    case QStyle::SC_ScrollBarAddPage: {
        QRect after = bar.rect;
        horizontal ? after.setLeft(slider.right() + 1) : after.setTop(slider.bottom() + 1);
        return QStyle::visualRect(horizontal ? bar.direction : Qt::LeftToRight, bar.rect, after);
    }
    default:
        return {};
    }
}

QRect comboBoxPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(option.direction, rect,
                                  QRect(rect.right() - arrowRoom + 1, rect.top(), arrowRoom, rect.height()));
    case QStyle::SC_ComboBoxEditField:
        return QStyle::visualRect(option.direction, rect, rect.adjusted(9, 2, -arrowRoom, -2));
    default:
        return rect;
    }
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int half = rect.height() / 2;
    const QRect up(rect.right() - spinArrowRoom, rect.top() + 1, spinArrowRoom, half - 1);
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return buttons ? QStyle::visualRect(option.direction, rect, up) : QRect();
    case QStyle::SC_SpinBoxDown:
        return buttons ? QStyle::visualRect(option.direction, rect, up.translated(0, half - 1)) : QRect();
    case QStyle::SC_SpinBoxEditField:
        return QStyle::visualRect(option.direction, rect,
                                  rect.adjusted(9, 2, buttons ? -spinArrowRoom - 2 : -9, -2));
    default:
        return rect;
    }
}

void paintPanelLine(QPainter &painter, const QRect &rect, bool atTop)
{
    const Theme &theme = Theme::current();
    fillRect(painter, rect, theme.color(Tone::Window));
    const qreal y = atTop ? rect.top() : rect.bottom() + 1 - crispWidth(painter, 1);
    paintHorizontalLine(painter, rect.left(), rect.right() + 1, y, theme.color(Tone::Line));
}

} // namespace

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
        return stylepaint::button(*painter, *option, widget, flat);
    }
    case PE_PanelButtonTool:
        return stylepaint::button(*painter, *option, widget, true);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (field != nullptr && field->lineWidth > 0)
            stylepaint::field(*painter, *option, option->state.testFlag(State_HasFocus));
        else if (element == PE_PanelLineEdit)
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    }
    case PE_Frame:
        return stylepaint::frame(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylepaint::checkBox(*painter, *option, widget);
    case PE_IndicatorRadioButton:
        return stylepaint::radioButton(*painter, *option);
    case PE_IndicatorBranch:
        return stylepaint::branch(*painter, *option);
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            paintFocusRing(*painter, option->rect, controlRadius);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            stylepaint::viewItem(*painter, *item, widget);
        return;
    case PE_PanelItemViewRow:
        return stylepaint::viewRow(*painter, *option);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            stylepaint::headerArrow(*painter, *header);
        return;
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabBarBase:
        return;
    case PE_FrameTabWidget:
        return paintBox(*painter, option->rect, 0, Theme::current().color(Tone::Card),
                        Theme::current().color(Tone::Line));
    case PE_FrameGroupBox:
        return paintBox(*painter, option->rect, cardRadius, QColor(),
                        Theme::current().color(Tone::StrongLine));
    case PE_PanelMenu:
    case PE_FrameMenu:
        return paintBox(*painter, option->rect, 0,
                        element == PE_PanelMenu ? Theme::current().color(Tone::Card) : QColor(),
                        Theme::current().color(Tone::ControlBorder));
    case PE_PanelTipLabel:
        return paintBox(*painter, option->rect, 0, Theme::current().color(Tone::Card),
                        Theme::current().color(Tone::ControlBorder));
    case PE_PanelStatusBar:
        return paintPanelLine(*painter, option->rect, true);
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelMenuBar:
        return paintPanelLine(*painter, option->rect, false);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        return proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
    case CE_PushButtonBevel:
        return proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButtonLabel(*button, *painter, widget);
        return;
    case CE_Header: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header == nullptr)
            return;
        QStyleOptionHeader part(*header);
        drawControl(CE_HeaderSection, &part, painter, widget);
        part.rect = header->rect.adjusted(space, 0, -space, 0);
        drawControl(CE_HeaderLabel, &part, painter, widget);
        part.rect = subElementRect(SE_HeaderArrow, header, widget);
        return stylepaint::headerArrow(*painter, part);
    }
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            stylepaint::header(*painter, *header);
        return;
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header == nullptr)
            return;
        // The base makes the header of a chosen cell bold.
        QStyleOptionHeader label(*header);
        label.state &= ~State_On;
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    case CE_TabBarTabShape:
        return stylepaint::tab(*painter, *option);
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            stylepaint::menuItem(*painter, *item);
        return;
    case CE_HeaderEmptyArea:
        fillRect(*painter, option->rect, Theme::current().color(Tone::Card));
        return paintHorizontalLine(*painter, option->rect.left(), option->rect.right() + 1,
                                   option->rect.bottom() + 1 - crispWidth(*painter, 1),
                                   Theme::current().color(Tone::StrongLine));
    case CE_MenuBarEmptyArea:
        return paintPanelLine(*painter, option->rect, false);
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            stylepaint::menuBarItem(*painter, *item, *proxy());
        return;
    case CE_ProgressBar:
        return stylepaint::progress(*painter, *option);
    case CE_Splitter:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return stylepaint::comboBox(*painter, *option, *proxy(), widget);
    case CC_SpinBox:
        return stylepaint::spinBox(*painter, *option, *proxy(), widget);
    case CC_ScrollBar:
        return stylepaint::scrollBar(*painter, *option, *proxy(), widget);
    case CC_Slider:
        return stylepaint::slider(*painter, *option, *proxy(), widget);
    case CC_ToolButton:
        return drawToolButton(*option, *painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                               SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, subControl);
    }
    if (control == CC_ComboBox && subControl != SC_ComboBoxListBoxPopup)
        return comboBoxPart(*option, subControl);
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinBoxPart(*spin, subControl);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace depthchart::ui
