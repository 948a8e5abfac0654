// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rubricdelegate.h"

#include "ui/pages/rubricmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int rowPadding = 6;
constexpr int signSide = 16;
constexpr int markSide = 10;
constexpr int meterWidth = 66;
constexpr int mostLines = 3;
/// Below it the meter gives its room to the words.
constexpr int leastWords = 48;

bool isDomain(const QModelIndex &index)
{
    return !index.parent().isValid();
}

bool isTask(const QModelIndex &index)
{
    return index.parent().parent().isValid();
}

QFont wordsFont(const QModelIndex &index)
{
    return textFont(TextSize::Body, isDomain(index) && index.data(RubricModel::StatusRole).isValid());
}

/// Where the parts at the end of the row stand, from the end inwards; empty where there is none.
struct RowEnd
{
    QRect sign;
    QRect mark;
    QRect link;
    QRect numbers;
    QRect meter;
    /// What is left for the words.
    QRect words;
};

RowEnd rowEnd(const QRect &row, const QModelIndex &index)
{
    RowEnd end;
    const QFontMetrics metrics(textFont(TextSize::Small));
    int right = row.right() + 1 - halfSpace;
    const auto take = [&](int width, int gap) {
        right -= width;
        const QRect taken(right, row.top(), width, row.height());
        right -= gap;
        return taken;
    };
    end.sign = take(signSide, space);
    if (index.data(RubricModel::ByManagerRole).toBool())
        end.mark = take(markSide, space);
    const QString numbers = index.data(RubricModel::NumbersRole).toString();
    const bool isLevel = !isDomain(index) && !isTask(index);
    // Meters stand below one another, whatever the numbers.
    const int least =
        isLevel ? metrics.horizontalAdvance(RubricModel::tr("%1 of %2, %3 needed").arg(8).arg(8).arg(8))
                : metrics.horizontalAdvance(RubricModel::tr("none"));
    end.numbers = take(std::max(least, metrics.horizontalAdvance(numbers)), space);
    if (isTask(index) && index.data(RubricModel::LinkedRole).toBool())
        end.link = take(signSide, space);
    if (index.data(RubricModel::MeterRole).isValid() && right - meterWidth - space - row.left() > leastWords)
        end.meter = take(meterWidth, space);
    const int left = row.left() + halfSpace;
    end.words = QRect(left, row.top(), std::max(0, right - left), row.height());
    return end;
}

/// The text broken for that width, the last of its lines elided where there would be more.
QStringList brokenText(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QStringList linesOf(const QModelIndex &index, int width)
{
    const QString text = index.data(Qt::DisplayRole).toString().simplified();
    return brokenText(text, wordsFont(index), std::max(width, 1), isTask(index) ? mostLines : 1);
}

void paintTitle(QPainter &painter, const QRect &words, const QModelIndex &index)
{
    const QString title = index.data(RubricModel::TitleRole).toString().simplified();
    const int taken =
        QFontMetrics(wordsFont(index)).horizontalAdvance(index.data(Qt::DisplayRole).toString()) + space;
    const int room = words.width() - taken;
    if (title.isEmpty() || room < leastWords)
        return;
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(Theme::current().color(Tone::MutedText));
    painter.drawText(words.adjusted(taken, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, room));
}

void paintWords(QPainter &painter, const QRect &words, const QModelIndex &index)
{
    const QFont font = wordsFont(index);
    const QStringList lines = linesOf(index, words.width());
    const int step = lineStep(QFontMetrics(font));
    const int height = step * static_cast<int>(lines.size());
    QRect line(words.left(), words.center().y() - height / 2 + 1, words.width(), step);
    painter.setFont(font);
    painter.setPen(Theme::current().color(Tone::Text));
    for (const QString &text : lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        line.translate(0, step);
    }
}

void paintEnd(QPainter &painter, const RowEnd &end, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    painter.setFont(textFont(TextSize::Small));
    const bool isLevel = end.meter.isValid() || (!isDomain(index) && !isTask(index));
    painter.setPen(theme.color(isLevel ? Tone::Text : Tone::MutedText));
    painter.drawText(end.numbers, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     index.data(RubricModel::NumbersRole).toString());
    if (end.meter.isValid())
        paintEvidenceMeter(painter, end.meter, index.data(RubricModel::MeterRole).value<MeterModel>(), theme);
    if (end.mark.isValid())
        paintManagerMark(painter, end.mark);
    if (end.link.isValid())
        paintIcon(painter, end.link.adjusted(1, 1, -1, -1), Icon::Link, theme.color(Tone::Accent));
    if (const QVariant status = index.data(RubricModel::StatusRole); status.isValid())
        paintStatusSign(painter, end.sign, static_cast<Status>(status.toInt()), theme);
}

} // namespace

void paintManagerMark(QPainter &painter, const QRectF &rect)
{
    QRectF square(0, 0, markSide - 1, markSide - 1);
    square.moveCenter(rect.center());
    painter.setPen(QPen(Theme::current().color(Tone::Text), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(square);
}

RubricDelegate::RubricDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void RubricDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = m_view->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, m_view);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const RowEnd end = rowEnd(option.rect, index);
    paintWords(*painter, end.words, index);
    paintTitle(*painter, end.words, index);
    paintEnd(*painter, end, index);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus) && m_view->hasFocus();
    if (isFocused)
        paintFocusRing(*painter, option.rect, controlRadius);
    painter->restore();
}

int RubricDelegate::widthOf(const QModelIndex &index) const
{
    int depth = 1;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    return m_view->viewport()->width() - depth * m_view->indentation();
}

QSize RubricDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = widthOf(index);
    const int step = lineStep(QFontMetrics(wordsFont(index)));
    const qsizetype lines =
        isTask(index) ? linesOf(index, rowEnd(QRect(0, 0, width, step), index).words.width()).size() : 1;
    return {width, step * static_cast<int>(lines) + 2 * rowPadding};
}

} // namespace depthchart::ui
