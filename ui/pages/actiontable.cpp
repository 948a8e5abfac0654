// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actiontable.h"

#include "ui/pages/actionmodel.h"
#include "ui/pages/datecelldelegate.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int tableRowHeight = 32;
// Enough to share the columns by.
constexpr int rowsMeasured = 40;
constexpr int charsMeasured = 40;
/// Before an overdue day.
constexpr int signSide = 16;

} // namespace

ActionTable::ActionTable(ProfileDocument &document, QDate today, QWidget *parent)
    : GrowingTable(tableRowHeight, parent)
    , m_model(new ActionModel(document, today, this))
{
    setModel(m_model);
    setItemDelegate(new DateCellDelegate(ActionModel::Due, tr("Due"), this));
    setIconSize({signSide, signSide});
    setAccessibleName(tr("Actions"));
    spanHeadings();
}

void ActionTable::follow()
{
    m_model->follow();
    spanHeadings();
    shareColumns();
    updateGeometry();
}

void ActionTable::spanHeadings()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row) || m_model->isNewRow(row))
            setSpan(row, 0, 1, ActionModel::ColumnCount);
    }
}

void ActionTable::addRow()
{
    const int row = m_model->rowCount() - 1;
    if (m_model->isNewRow(row))
        editCell(m_model->index(row, ActionModel::Text));
}

void ActionTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isEditing = state() == EditingState;
    if (event->key() == Qt::Key_Delete && !isEditing) {
        m_model->remove(index.row());
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !isEditing) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            edit(index);
        return;
    }
    // Wherever in the row: the tick stands in its first cell.
    const QModelIndex first = index.siblingAtColumn(ActionModel::Text);
    if (event->key() == Qt::Key_Space && !isEditing && first.flags().testFlag(Qt::ItemIsUserCheckable)) {
        const bool isDone = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(first, isDone ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    GrowingTable::keyPressEvent(event);
}

void ActionTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        isByKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid() || m_model->isHeading(index.row()) || m_model->isNewRow(index.row()))
        return;
    setCurrentIndex(index);
    QMenu menu(this);
    QAction *change = menu.addAction(tr("&Edit"));
    QAction *remove = menu.addAction(tr("&Remove this action"));
    for (QAction *action : {change, remove})
        action->setEnabled(index.flags().testFlag(Qt::ItemIsEditable));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == change)
        edit(index);
    else if (chosen == remove)
        m_model->remove(index.row());
}

void ActionTable::resizeEvent(QResizeEvent *event)
{
    GrowingTable::resizeEvent(event);
    shareColumns();
}

int ActionTable::columnNeed(int column) const
{
    const QFontMetrics metrics(font());
    int need = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
    const int rows = std::min(m_model->rowCount(), rowsMeasured);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_model->index(row, column);
        const int sign = index.data(Qt::DecorationRole).isNull() ? 0 : signSide + halfSpace;
        need = std::max(need, sign + metrics.horizontalAdvance(index.data().toString().left(charsMeasured)));
    }
    return need + 2 * space + halfSpace;
}

void ActionTable::shareColumns()
{
    // Whose and when take what they need, what it is has the rest.
    const int width = viewport()->width();
    const int due = std::min(width * 9 / 20, columnNeed(ActionModel::Due));
    const int owner = std::min(width / 5, columnNeed(ActionModel::Owner));
    setColumnWidth(ActionModel::Due, due);
    setColumnWidth(ActionModel::Owner, owner);
    setColumnWidth(ActionModel::Text, std::max(0, width - due - owner));
}

} // namespace depthchart::ui
