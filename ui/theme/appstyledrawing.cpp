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
/// As the base leaves between the icon of a combo box and its text.
constexpr int comboIconGap = 4;

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

void paintLineEdit(QPainter &painter, const QStyleOption &option, bool panel)
{
    const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (field != nullptr && field->lineWidth > 0)
        stylepaint::field(painter, option, option.state.testFlag(QStyle::State_HasFocus));
    else if (panel)
        painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
}

/// Each of these draws the element if it is one of its own, and says whether it did.
bool drawnControlPart(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                      const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
        const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
        stylepaint::button(painter, option, widget, flat);
        return true;
    }
    case QStyle::PE_PanelButtonTool:
        stylepaint::button(painter, option, widget, true);
        return true;
    case QStyle::PE_PanelLineEdit:
    case QStyle::PE_FrameLineEdit:
        paintLineEdit(painter, option, element == QStyle::PE_PanelLineEdit);
        return true;
    case QStyle::PE_Frame:
        stylepaint::frame(painter, option);
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        stylepaint::checkBox(painter, option, widget);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        stylepaint::radioButton(painter, option);
        return true;
    case QStyle::PE_FrameFocusRect:
        if (option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paintFocusRing(painter, option.rect, controlRadius);
        return true;
    default:
        return false;
    }
}

bool drawnPanel(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::current();
    switch (element) {
    case QStyle::PE_FrameMenu:
        paintBox(painter, option.rect, 0, QColor(), theme.color(Tone::ControlBorder));
        return true;
    case QStyle::PE_PanelMenu:
    case QStyle::PE_PanelTipLabel:
        paintBox(painter, option.rect, 0, theme.color(Tone::Card), theme.color(Tone::ControlBorder));
        return true;
    case QStyle::PE_PanelStatusBar:
        paintPanelLine(painter, option.rect, true);
        return true;
    case QStyle::PE_PanelMenuBar:
        paintPanelLine(painter, option.rect, false);
        return true;
    case QStyle::PE_FrameTabWidget:
        paintBox(painter, option.rect, 0, theme.color(Tone::Card), theme.color(Tone::Line));
        return true;
    case QStyle::PE_FrameGroupBox: {
        // The title stands above the frame, as the base lays it out.
        const int title = std::max(16, option.fontMetrics.height()) + 3;
        paintBox(painter, option.rect.adjusted(0, title, 0, 0), cardRadius, QColor(),
                 theme.color(Tone::StrongLine));
        return true;
    }
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameTabBarBase:
    case QStyle::PE_PanelScrollAreaCorner:
        return true;
    default:
        return false;
    }
}

bool drawnViewPart(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                   const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_IndicatorBranch:
        stylepaint::branch(painter, option);
        return true;
    case QStyle::PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option))
            stylepaint::viewItem(painter, *item, widget);
        return true;
    case QStyle::PE_PanelItemViewRow:
        stylepaint::viewRow(painter, option);
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option))
            stylepaint::headerArrow(painter, *header);
        return true;
    default:
        return false;
    }
}

bool drawnMenuOrBar(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter,
                    const QStyle &style)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    switch (element) {
    case QStyle::CE_MenuItem:
        if (item != nullptr)
            stylepaint::menuItem(painter, *item);
        return true;
    case QStyle::CE_MenuBarItem:
        if (item != nullptr)
            stylepaint::menuBarItem(painter, *item, style);
        return true;
    case QStyle::CE_MenuBarEmptyArea:
        paintPanelLine(painter, option.rect, false);
        return true;
    case QStyle::CE_TabBarTabShape:
        stylepaint::tab(painter, option);
        return true;
    case QStyle::CE_ProgressBar:
        stylepaint::progress(painter, option);
        return true;
    case QStyle::CE_Splitter:
        return true;
    default:
        return false;
    }
}

} // namespace

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (!drawnControlPart(element, *option, *painter, widget) && !drawnPanel(element, *option, *painter) &&
        !drawnViewPart(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
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
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawCheckable(element, *box, *painter, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            drawComboBoxLabel(*box, *painter, widget);
        return;
    case CE_Header:
        if (header != nullptr)
            drawHeader(*header, *painter, widget);
        return;
    case CE_HeaderSection:
        if (header != nullptr)
            stylepaint::header(*painter, *header);
        return;
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader empty;
        empty.rect = option->rect;
        return stylepaint::header(*painter, empty);
    }
    default:
        if (!drawnMenuOrBar(element, *option, *painter, *proxy()))
            QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void AppStyle::drawComboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter,
                                 const QWidget *widget) const
{
    // Qt cuts what is too long in the middle of a letter.
    QStyleOptionComboBox box(option);
    const QRect field = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxEditField, widget);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + comboIconGap;
    box.currentText =
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, field.width() - icon - 2);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &box, &painter, widget);
}

void AppStyle::drawCheckable(ControlElement element, const QStyleOptionButton &option, QPainter &painter,
                             const QWidget *widget) const
{
    const bool isRadio = element == CE_RadioButton;
    QStyleOptionButton part(option);
    part.rect = subElementRect(isRadio ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, &option, widget);
    proxy()->drawPrimitive(isRadio ? PE_IndicatorRadioButton : PE_IndicatorCheckBox, &part, &painter, widget);
    part.rect = subElementRect(isRadio ? SE_RadioButtonContents : SE_CheckBoxContents, &option, widget);
    proxy()->drawControl(isRadio ? CE_RadioButtonLabel : CE_CheckBoxLabel, &part, &painter, widget);
    if (!option.state.testFlag(State_HasFocus))
        return;
    QStyleOptionFocusRect ring;
    ring.QStyleOption::operator=(option);
    ring.rect = subElementRect(isRadio ? SE_RadioButtonFocusRect : SE_CheckBoxFocusRect, &option, widget);
    proxy()->drawPrimitive(PE_FrameFocusRect, &ring, &painter, widget);
}

void AppStyle::drawHeader(const QStyleOptionHeader &header, QPainter &painter, const QWidget *widget) const
{
    stylepaint::header(painter, header);
    QStyleOptionHeader part(header);
    part.rect = header.rect.adjusted(space, 0, -space, 0);
    // The base makes the header of a chosen cell bold.
    part.state &= ~State_On;
    QProxyStyle::drawControl(CE_HeaderLabel, &part, &painter, widget);
    part.rect = subElementRect(SE_HeaderArrow, &header, widget);
    stylepaint::headerArrow(painter, part);
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
