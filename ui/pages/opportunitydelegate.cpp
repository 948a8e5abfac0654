// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunitydelegate.h"

#include "ui/pages/opportunitymodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

constexpr int rowHeight = 28;
constexpr int padding = 8;
constexpr int signSide = 22;
constexpr int tickSide = 14;
constexpr double edge = 3;

int signWidth(const QModelIndex &index)
{
    if (index.column() == OpportunityModel::Step)
        return signSide + padding;
    const bool ticked =
        index.column() == OpportunityModel::Closes && index.data(OpportunityModel::ClosesGapRole).toBool();
    return ticked ? tickSide + padding - 2 : 0;
}

/// Where the words stand; the step's sign begins at the left edge of the table, as its heading does.
QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int left = (index.column() == OpportunityModel::Step ? halfSpace : padding) + signWidth(index);
    return option.rect.adjusted(left, 0, -padding, 0);
}

/// A vector's sign on its tint with the 3 px edge.
void paintVectorSign(QPainter &painter, const QRectF &square, core::Vector vector)
{
    const Theme &theme = Theme::current();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.vectorTint(vector));
    painter.drawRoundedRect(square, 2, 2);
    painter.fillRect(QRectF(square.left(), square.top(), edge, square.height()), theme.vectorColor(vector));
    const double inset = square.height() * 0.18;
    paintIcon(painter, square.adjusted(edge + inset - 1, inset, -inset + 1, -inset), vectorIcon(vector),
              theme.color(Tone::Text));
}

/// The cell holds what adds the step to the plan.
bool isButton(const QModelIndex &index)
{
    return index.column() == OpportunityModel::InPlan && index.data(OpportunityModel::AddableRole).toBool();
}

void paintButton(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr double margin = 2.5;
    const Theme &theme = Theme::current();
    const QRectF frame = QRectF(option.rect).adjusted(halfSpace + 0.5, margin, -halfSpace - 0.5, -margin - 1);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.setPen(QPen(theme.color(hovered ? Tone::Accent : Tone::ControlBorder), 1));
    painter.setBrush(theme.color(Tone::Card));
    painter.drawRoundedRect(frame, controlRadius, controlRadius);
    painter.setFont(option.font);
    painter.setPen(theme.color(Tone::Text));
    painter.drawText(frame, Qt::AlignCenter | Qt::TextSingleLine, index.data(Qt::DisplayRole).toString());
}

} // namespace

void OpportunityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(rect, theme.color(Tone::AccentTint));
    painter->setPen(QPen(theme.color(Tone::Line), 1));
    painter->drawLine(QPointF(rect.left(), rect.bottom() + 0.5),
                      QPointF(rect.right() + 1, rect.bottom() + 0.5));
    if (index.column() == OpportunityModel::Step) {
        const QRectF sign(rect.left() + halfSpace, rect.center().y() - signSide / 2.0 + 0.5, signSide,
                          signSide);
        paintVectorSign(*painter, sign,
                        static_cast<core::Vector>(index.data(OpportunityModel::VectorRole).toInt()));
        // Where the list has the focus, an edge beside the chosen row says so.
        if (selected && option.state.testFlag(QStyle::State_Active))
            painter->fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), theme.color(Tone::Accent));
    }
    if (index.column() == OpportunityModel::Closes && signWidth(index) > 0) {
        const QRectF tick(rect.left() + padding, rect.center().y() - tickSide / 2.0 + 0.5, tickSide,
                          tickSide);
        paintIcon(*painter, tick, Icon::Tick, theme.color(Tone::Text));
    }
    if (isButton(index)) {
        paintButton(*painter, option, index);
        painter->restore();
        return;
    }
    const QRect room = textRect(option, index);
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    painter->setPen(
        theme.color(index.column() == OpportunityModel::InPlan && !selected ? Tone::MutedText : Tone::Text));
    const QString text = index.data(Qt::DisplayRole).toString().simplified();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignAbsolute;
    painter->drawText(room, int(alignment) | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize OpportunityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = QFontMetrics(option.font).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {signWidth(index) + text + 2 * padding + 2, rowHeight};
}

bool OpportunityDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (QFontMetrics(option.font).horizontalAdvance(text) <= textRect(option, index).width())
        return false;
    QToolTip::showText(event->globalPos(),
                       u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped()), view);
    return true;
}

} // namespace depthchart::ui
