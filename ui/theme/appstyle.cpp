// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appstyle.h"

#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/pixelgrid.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

namespace depthchart::ui {

namespace {

constexpr int buttonPadding = 12;
constexpr int iconGap = 6;
constexpr int chevronSize = 16;

constexpr int switchWidth = 36;
constexpr int switchHeight = 20;

/// The measures of the sketches in px.
constexpr std::array measures{
    std::pair{QStyle::PM_IndicatorWidth, 16},
    std::pair{QStyle::PM_IndicatorHeight, 16},
    std::pair{QStyle::PM_ExclusiveIndicatorWidth, 16},
    std::pair{QStyle::PM_ExclusiveIndicatorHeight, 16},
    std::pair{QStyle::PM_SmallIconSize, 16},
    std::pair{QStyle::PM_HeaderMarkSize, 16},
    std::pair{QStyle::PM_CheckBoxLabelSpacing, space},
    std::pair{QStyle::PM_RadioButtonLabelSpacing, space},
    std::pair{QStyle::PM_LayoutHorizontalSpacing, space},
    std::pair{QStyle::PM_LayoutVerticalSpacing, space},
    std::pair{QStyle::PM_HeaderMargin, space},
    // With the one pixel that item views add: text under the header's text.
    std::pair{QStyle::PM_FocusFrameHMargin, space - 1},
    std::pair{QStyle::PM_LayoutLeftMargin, 2 * space},
    std::pair{QStyle::PM_LayoutTopMargin, 2 * space},
    std::pair{QStyle::PM_LayoutRightMargin, 2 * space},
    std::pair{QStyle::PM_LayoutBottomMargin, 2 * space},
    std::pair{QStyle::PM_SplitterWidth, 2 * space},
    std::pair{QStyle::PM_ButtonIconSize, 18},
    std::pair{QStyle::PM_ToolBarIconSize, 20},
    std::pair{QStyle::PM_ListViewIconSize, 20},
    std::pair{QStyle::PM_DefaultFrameWidth, 2},
    std::pair{QStyle::PM_ScrollBarExtent, 12},
    std::pair{QStyle::PM_ScrollBarSliderMin, 32},
    std::pair{QStyle::PM_ScrollView_ScrollBarSpacing, 0},
    std::pair{QStyle::PM_ScrollView_ScrollBarOverlap, 0},
    std::pair{QStyle::PM_ButtonShiftHorizontal, 0},
    std::pair{QStyle::PM_ButtonShiftVertical, 0},
    std::pair{QStyle::PM_ButtonDefaultIndicator, 0},
    std::pair{QStyle::PM_ToolTipLabelFrameWidth, 6},
    std::pair{QStyle::PM_SliderThickness, 16},
    std::pair{QStyle::PM_SliderControlThickness, 16},
    std::pair{QStyle::PM_SliderLength, 16},
    std::pair{QStyle::PM_MenuPanelWidth, 1},
    std::pair{QStyle::PM_MenuVMargin, halfSpace},
};

/// A control's height: 32 (compact 28), more where the person's font asks for it.
int heightOf(const QStyleOption *option, const QWidget *widget)
{
    const int text = option->fontMetrics.height();
    return isCompact(widget) ? std::max(compactHeight, text + 8) : std::max(controlHeight, text + 12);
}

QFont buttonFont(const QFont &font, const QWidget *widget)
{
    QFont strong = font;
    if (isPrimary(widget))
        strong.setWeight(QFont::DemiBold);
    return strong;
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QFontMetrics metrics(
        buttonFont(widget != nullptr ? widget->font() : textFont(TextSize::Body), widget));
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : iconGap);
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += chevronSize + iconGap;
    const int height = heightOf(&option, widget);
    const int padding = option.text.isEmpty() ? (height - option.iconSize.height()) / 2
                                              : (isCompact(widget) ? buttonPadding - 2 : buttonPadding);
    return {std::max(width + 2 * padding, height), height};
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QSize &size, const QWidget *widget)
{
    const int height = heightOf(&option, widget);
    if (option.toolButtonStyle == Qt::ToolButtonTextUnderIcon)
        return size + QSize(buttonPadding, space);
    int width = height;
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty())
        width = size.width() + 2 * buttonPadding - space;
    if (option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup) ||
        (option.features.testFlag(QStyleOptionToolButton::HasMenu) &&
         !option.features.testFlag(QStyleOptionToolButton::PopupDelay)))
        width = std::max(width, size.width() + space) + chevronSize;
    return {width, height};
}

/// Beside the text's end, where the text stands; the base puts it above.
QRect headerArrow(const QStyleOption &option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header == nullptr)
        return {};
    const QRect room = option.rect.adjusted(space, 0, -halfSpace, 0);
    const int text =
        std::min(option.fontMetrics.horizontalAdvance(header->text) + halfSpace, room.width() - chevronSize);
    int x = room.left() + text;
    if (header->textAlignment.testFlag(Qt::AlignRight))
        x = room.right() - chevronSize;
    else if (header->textAlignment.testFlag(Qt::AlignHCenter))
        x = std::min(room.center().x() + text / 2, room.right() - chevronSize);
    const QRect arrow(x, option.rect.center().y() - chevronSize / 2 + 1, chevronSize, chevronSize);
    return QStyle::visualRect(option.direction, option.rect, arrow);
}

bool hovers(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr ||
           qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(widget) != nullptr ||
           qobject_cast<const QScrollBar *>(widget) != nullptr ||
           qobject_cast<const QSlider *>(widget) != nullptr;
}

/// The icon in one colour, for a label on the accent.
QPixmap tinted(const QIcon &icon, QSize size, const QPainter &painter, const QColor &color)
{
    QPixmap pixmap = icon.pixmap(size, painter.device()->devicePixelRatio());
    QPainter onPixmap(&pixmap);
    onPixmap.setCompositionMode(QPainter::CompositionMode_SourceIn);
    onPixmap.fillRect(QRect(QPoint(), pixmap.size()), color);
    return pixmap;
}

} // namespace

AppStyle::AppStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (hovers(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void AppStyle::unpolish(QWidget *widget)
{
    if (hovers(widget))
        widget->setAttribute(Qt::WA_Hover, false);
    QProxyStyle::unpolish(widget);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (isSwitch(widget) && metric == PM_IndicatorWidth)
        return switchWidth;
    if (isSwitch(widget) && metric == PM_IndicatorHeight)
        return switchHeight;
    const auto row = std::ranges::find(measures, metric, &std::pair<PixelMetric, int>::first);
    return row != measures.end() ? row->second : QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon AppStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // The menu bar asks for this one as soon as it is made; Fusion's is a bitmap, for which Qt would look
    // through all its plug-ins for pictures.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return themedIcon(Icon::More);
    return QProxyStyle::standardIcon(which, option, widget);
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    // A cell that is being edited is a field like any other, with its frame and focus ring.
    case SH_ItemView_DrawDelegateFrame:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(Theme::current().color(Tone::Line).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return pushButtonSize(*button, widget);
        return usual;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButtonSize(*button, size, widget);
        return usual;
    case CT_LineEdit:
        return {usual.width() + 2 * space, std::max(heightOf(option, widget), size.height())};
    case CT_SpinBox:
    case CT_ComboBox:
        return {size.width() + 2 * buttonPadding + 20, heightOf(option, widget)};
    case CT_CheckBox:
    case CT_RadioButton:
        return {std::max(usual.width() + halfSpace, 3 * space), std::max(usual.height(), 3 * space)};
    case CT_MenuBarItem:
        return {size.width() + 2 * space, std::max(compactHeight, option->fontMetrics.height() + 8)};
    case CT_MenuItem:
        return {usual.width() + space,
                size.height() < space ? usual.height() : std::max(usual.height(), compactHeight)};
    case CT_ItemViewItem:
    case CT_HeaderSection:
        return {usual.width(), std::max(usual.height(), compactHeight)};
    case CT_ProgressBar:
        return {usual.width(), space + 2};
    default:
        return usual;
    }
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents: {
        const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool framed = field != nullptr && field->lineWidth > 0;
        return framed ? usual.adjusted(space - 1, 0, 1 - space, 0) : usual;
    }
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator: {
        // Room for the focus ring before the sign; in the middle where there is no text.
        const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (box == nullptr || !box->text.isEmpty() || !box->icon.isNull())
            return usual;
        return alignedRect(option->direction, Qt::AlignCenter, usual.size(), option->rect);
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (box != nullptr && box->text.isEmpty() && box->icon.isNull()) {
            const SubElement sign =
                element == SE_CheckBoxFocusRect ? SE_CheckBoxIndicator : SE_RadioButtonIndicator;
            return subElementRect(sign, option, widget).adjusted(-4, -4, 4, 4) & option->rect;
        }
        return usual.adjusted(-halfSpace, -1, halfSpace, 1) & option->rect;
    }
    case SE_HeaderArrow:
        return headerArrow(*option);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        return option->rect;
    default:
        return usual;
    }
}

void AppStyle::drawPushButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                                   const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool onAccent = isPrimary(widget) && enabled;
    painter.save();
    painter.setFont(buttonFont(painter.font(), widget));
    QRect room = option.rect.adjusted(halfSpace, 0, -halfSpace, 0);
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect mark(room.right() - chevronSize - 2, room.center().y() - chevronSize / 2, chevronSize,
                         chevronSize);
        paintIcon(painter, visualRect(option.direction, option.rect, mark), Icon::ChevronDown,
                  theme.color(onAccent ? Tone::OnAccent : Tone::MutedText));
        room = visualRect(option.direction, option.rect, room.adjusted(0, 0, -chevronSize - halfSpace, 0));
    }
    const int textWidth = painter.fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconWidth > 0 && !option.text.isEmpty() ? iconGap : 0;
    const int width = std::min(room.width(), textWidth + iconWidth + gap);
    const QRect content = alignedRect(option.direction, Qt::AlignCenter, QSize(width, room.height()), room);
    if (iconWidth > 0) {
        const QRect place =
            alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, content);
        if (onAccent)
            painter.drawPixmap(place,
                               tinted(option.icon, option.iconSize, painter, theme.color(Tone::OnAccent)));
        else
            option.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect text = visualRect(option.direction, content, content.adjusted(iconWidth + gap, 0, 0, 0));
    const int mnemonic =
        styleHint(SH_UnderlineShortcut, &option, widget) != 0 ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.setPen(onAccent ? theme.color(Tone::OnAccent) : option.palette.color(QPalette::ButtonText));
    painter.drawText(text, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, option.text);
    painter.restore();
}

void AppStyle::drawToolButton(const QStyleOptionComplex &option, QPainter &painter,
                              const QWidget *widget) const
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (tool == nullptr)
        return;
    const auto *button = qobject_cast<const QToolButton *>(widget);
    stylepaint::button(painter, option, widget, button != nullptr && button->autoRaise());
    QStyleOptionToolButton label(*tool);
    const bool chevron = tool->features.testFlag(QStyleOptionToolButton::MenuButtonPopup) ||
                         (tool->features.testFlag(QStyleOptionToolButton::HasMenu) &&
                          !tool->features.testFlag(QStyleOptionToolButton::PopupDelay));
    if (chevron) {
        const QRect mark(option.rect.right() - chevronSize - 5, option.rect.center().y() - chevronSize / 2,
                         chevronSize, chevronSize);
        paintIcon(painter, visualRect(option.direction, option.rect, mark), Icon::ChevronDown,
                  Theme::current().color(Tone::MutedText));
        label.rect = visualRect(option.direction, option.rect,
                                option.rect.adjusted(0, 0, -chevronSize - halfSpace, 0));
    }
    // The chevron is drawn; the base style would add a little triangle of its own.
    label.features &= ~QStyleOptionToolButton::HasMenu;
    proxy()->drawControl(CE_ToolButtonLabel, &label, &painter, widget);
}

} // namespace depthchart::ui
