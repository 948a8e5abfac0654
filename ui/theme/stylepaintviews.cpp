// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/pixelgrid.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

/// Item views, headers, tabs and menus.
namespace depthchart::ui::stylepaint {

namespace {

constexpr int edgeWidth = 3;
constexpr int menuEnd = 24;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isHovered(const QStyleOption &option)
{
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

/// Whether the item is the first of its row. A table does not say so in the option.
bool startsRow(const QStyleOptionViewItem &option, const QTableView *table)
{
    if (table != nullptr)
        return table->selectionBehavior() == QAbstractItemView::SelectRows &&
               table->horizontalHeader()->visualIndex(option.index.column()) == 0;
    return option.viewItemPosition == QStyleOptionViewItem::Beginning ||
           option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
           option.viewItemPosition == QStyleOptionViewItem::Invalid;
}

void chosenDot(QPainter &painter, const QRectF &sign, const QColor &color)
{
    // Filled: an open circle says "missing" everywhere else.
    constexpr qreal radius = 3.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(sign.center(), radius, radius);
    painter.restore();
}

} // namespace

void branch(QPainter &painter, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Children))
        return;
    const Icon closed = option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    const QSize size(16, 16);
    paintIcon(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect),
              has(option, QStyle::State_Open) ? Icon::ChevronDown : closed,
              Theme::current().color(Tone::MutedText));
}

void viewItem(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    const bool selected = has(option, QStyle::State_Selected);
    const auto *table = qobject_cast<const QTableView *>(widget);
    const bool isTree = qobject_cast<const QTreeView *>(widget) != nullptr;
    if (selected)
        fillRect(painter, option.rect, theme.color(Tone::AccentTint));
    else if (isHovered(option))
        fillRect(painter, option.rect,
                 mixedColor(theme.color(Tone::Card), theme.color(Tone::AccentTint), 0.5));
    if (table != nullptr && !table->showGrid())
        paintHorizontalLine(painter, option.rect.left(), option.rect.right() + 1,
                            option.rect.bottom() + 1 - crispWidth(painter, 1), theme.color(Tone::Line));
    if (selected && !isTree && startsRow(option, table)) {
        const bool leftToRight = option.direction == Qt::LeftToRight;
        const int x = leftToRight ? option.rect.left() : option.rect.right() + 1 - edgeWidth;
        fillRect(painter, QRectF(x, option.rect.top(), edgeWidth, option.rect.height()),
                 theme.color(Tone::Accent));
    }
}

void header(QPainter &painter, const QStyleOptionHeader &option)
{
    const Theme &theme = Theme::current();
    fillRect(painter, option.rect,
             isHovered(option) ? mixedColor(theme.color(Tone::Card), theme.color(Tone::AccentTint), 0.5)
                               : theme.color(Tone::Card));
    if (option.orientation == Qt::Horizontal)
        paintHorizontalLine(painter, option.rect.left(), option.rect.right() + 1,
                            option.rect.bottom() + 1 - crispWidth(painter, 1), theme.color(Tone::StrongLine));
}

void viewRow(QPainter &painter, const QStyleOption &option)
{
    if (has(option, QStyle::State_Selected))
        fillRect(painter, option.rect, Theme::current().color(Tone::AccentTint));
}

void headerArrow(QPainter &painter, const QStyleOptionHeader &option)
{
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    // Qt says "sort down" for ascending order.
    paintIcon(painter, option.rect,
              option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronUp : Icon::ChevronDown,
              Theme::current().color(Tone::MutedText));
}

void tab(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    const bool selected = has(option, QStyle::State_Selected);
    if (isHovered(option) && !selected)
        fillRect(painter, option.rect,
                 mixedColor(theme.color(Tone::Window), theme.color(Tone::AccentTint), 0.5));
    if (selected)
        paintHorizontalLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom() - 1,
                            theme.color(Tone::Accent), 2);
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const QStyle &style)
{
    const Theme &theme = Theme::current();
    fillRect(painter, option.rect, theme.color(Tone::Window));
    if (has(option, QStyle::State_Selected) && has(option, QStyle::State_Enabled))
        paintBox(painter, QRectF(option.rect).adjusted(1, 2, -1, -2), controlRadius,
                 theme.color(Tone::AccentTint), QColor());
    const bool underline = style.styleHint(QStyle::SH_UnderlineShortcut, &option) != 0;
    painter.setPen(theme.color(has(option, QStyle::State_Enabled) ? Tone::Text : Tone::MutedText));
    painter.drawText(option.rect,
                     Qt::AlignCenter | Qt::TextSingleLine |
                         (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     option.text);
    paintHorizontalLine(painter, option.rect.left(), option.rect.right() + 1,
                        option.menuRect.bottom() + 1 - crispWidth(painter, 1), theme.color(Tone::Line));
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Theme &theme = Theme::current();
    const QRect &rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintHorizontalLine(painter, rect.left(), rect.right() + 1, rect.center().y(),
                            theme.color(Tone::Line));
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled)
        fillRect(painter, rect, theme.color(Tone::AccentTint));
    const auto mirrored = [&option](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const QColor color = theme.color(enabled ? Tone::Text : Tone::MutedText);
    const int middle = rect.center().y();
    const QRect sign = mirrored(QRect(rect.left() + 8, middle - 8, 16, 17));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked && option.checkType == QStyleOptionMenuItem::Exclusive)
            chosenDot(painter, sign, color);
        else if (option.checked)
            paintIcon(painter, sign, Icon::Tick, color);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.save();
    painter.setFont(option.font);
    painter.setPen(color);
    const QStringList parts = option.text.split(u'\t');
    const QRect text = rect.adjusted(32, 0, -menuEnd, 0);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    const bool leftToRight = option.direction == Qt::LeftToRight;
    painter.drawText(mirrored(text), flags | (leftToRight ? Qt::AlignLeft : Qt::AlignRight), parts.first());
    if (parts.size() > 1) {
        painter.setPen(theme.color(has(option, QStyle::State_Selected) ? Tone::Text : Tone::MutedText));
        painter.drawText(mirrored(text), flags | (leftToRight ? Qt::AlignRight : Qt::AlignLeft),
                         parts.last());
    }
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, mirrored(QRect(rect.right() - 20, middle - 7, 16, 16)),
                  leftToRight ? Icon::ChevronRight : Icon::ChevronLeft, theme.color(Tone::MutedText));
}

} // namespace depthchart::ui::stylepaint
