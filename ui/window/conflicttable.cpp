// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/conflicttable.h"

#include "ui/theme/theme.h"
#include "ui/window/conflictmodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace depthchart::ui {

using core::MergeSide;

namespace {

constexpr int listRowHeight = 34;
constexpr int leastRows = 3;
constexpr int markSize = 16;

/// A side's cell: a radio button and what stands there.
class SideDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        // The row that the keys act on, not a cell of it.
        cell.state &= ~QStyle::State_HasFocus;
        const bool isSide = cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
        const bool isChosen = cell.checkState == Qt::Checked;
        cell.features.setFlag(QStyleOptionViewItem::HasCheckIndicator, false);
        const QString text = cell.text;
        cell.text.clear();
        QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        QRect rest = cell.rect.adjusted(space, 0, -space, 0);
        if (isSide) {
            QStyleOptionButton mark;
            mark.initFrom(cell.widget);
            mark.rect = QStyle::alignedRect(cell.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                            {markSize, markSize}, rest);
            mark.state = QStyle::State_Enabled | (isChosen ? QStyle::State_On : QStyle::State_Off);
            style->drawPrimitive(QStyle::PE_IndicatorRadioButton, &mark, painter, cell.widget);
            rest.adjust(cell.direction == Qt::LeftToRight ? markSize + space : 0, 0,
                        cell.direction == Qt::LeftToRight ? 0 : -markSize - space, 0);
        }
        const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(rest, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                          QFontMetrics(cell.font).elidedText(text, cell.textElideMode, rest.width()));
        painter->restore();
    }
};

} // namespace

ConflictTable::ConflictTable(ConflictModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new SideDelegate(this));
    setAccessibleName(tr("What the two contradict each other in"));
    setAccessibleDescription(tr("Left takes what is here, Right what is in the copy"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    // Tab leaves the table: inside it the arrow keys move.
    setTabKeyNavigation(false);
    setShowGrid(false);
    // What it is about begins with a title and ends with a field.
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(listRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setColumnHidden(ConflictModel::Before, !model->hasBefore());
    setCurrentIndex(model->index(0, 0));
    fitRows();
}

void ConflictTable::fitRows()
{
    const int around = 2 * frameWidth() + horizontalHeader()->sizeHint().height();
    setMaximumHeight(around + listRowHeight * m_model->rowCount());
    setMinimumHeight(around + listRowHeight * std::min(leastRows, m_model->rowCount()));
}

void ConflictTable::showEvent(QShowEvent *event)
{
    fitRows();
    QTableView::showEvent(event);
}

void ConflictTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        m_model->choose(currentIndex().row(), MergeSide::A);
    else if (event->key() == Qt::Key_Right)
        m_model->choose(currentIndex().row(), MergeSide::B);
    else
        QTableView::keyPressEvent(event);
}

void ConflictTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && pressed.isValid())
        m_model->setData(pressed, Qt::Checked, Qt::CheckStateRole);
}

void ConflictTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareColumns();
}

void ConflictTable::shareColumns()
{
    const int width = viewport()->width();
    const bool hasBefore = !isColumnHidden(ConflictModel::Before);
    // What it is about is the longest of them.
    const int side = width / (hasBefore ? 5 : 4);
    setColumnWidth(ConflictModel::Before, side);
    setColumnWidth(ConflictModel::Here, side);
    setColumnWidth(ConflictModel::There, side);
    setColumnWidth(ConflictModel::What, width - side * (hasBefore ? 3 : 2));
}

} // namespace depthchart::ui
