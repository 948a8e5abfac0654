// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/impacttable.h"

#include "ui/pages/datecelldelegate.h"
#include "ui/pages/impactmodel.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int tableRowHeight = 34;
constexpr int leastTitle = 340;
constexpr int narrowTable = 640;
// Enough to share the columns by.
constexpr int rowsMeasured = 20;
constexpr int charsMeasured = 80;

} // namespace

ImpactTable::ImpactTable(ProfileDocument &document, QWidget *parent)
    : GrowingTable(tableRowHeight, parent)
    , m_model(new ImpactModel(document, this))
{
    setModel(m_model);
    setItemDelegate(new DateCellDelegate(ImpactModel::Since, tr("Since"), this));
    setAccessibleName(tr("Systems in production"));
    const auto grow = [this] {
        updateGeometry();
        shareColumns();
    };
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImpactTable::shareColumns);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, grow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, grow);
    connect(m_model, &QAbstractItemModel::modelReset, this, grow);
}

void ImpactTable::addRow()
{
    const QModelIndex last = m_model->index(m_model->rowCount() - 1, ImpactModel::Title);
    if (m_model->isNewRow(last.row()))
        editCell(last);
}

void ImpactTable::removeCurrent()
{
    if (currentIndex().isValid())
        m_model->remove(currentIndex().row());
}

void ImpactTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && state() != EditingState) {
        removeCurrent();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        edit(currentIndex());
        return;
    }
    GrowingTable::keyPressEvent(event);
}

void ImpactTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid() || m_model->isNewRow(index.row()))
        return;
    setCurrentIndex(index);
    QMenu menu(this);
    QAction *change = menu.addAction(tr("&Edit"));
    change->setEnabled(index.flags().testFlag(Qt::ItemIsEditable));
    const QAction *remove = menu.addAction(tr("&Remove this system"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == change)
        edit(index);
    else if (chosen == remove)
        m_model->remove(index.row());
}

void ImpactTable::resizeEvent(QResizeEvent *event)
{
    GrowingTable::resizeEvent(event);
    shareColumns();
}

int ImpactTable::columnNeed(int column) const
{
    int need = horizontalHeader()->fontMetrics().horizontalAdvance(
        m_model->headerData(column, Qt::Horizontal).toString());
    const QFontMetrics metrics(font());
    const int rows = std::min(m_model->rowCount(), rowsMeasured);
    for (int row = 0; row < rows; ++row)
        need = std::max(need, metrics.horizontalAdvance(
                                  m_model->index(row, column).data().toString().left(charsMeasured)));
    return need + 2 * space + halfSpace;
}

void ImpactTable::shareColumns()
{
    // The columns with fixed kinds of text take what they need, the title has the most of the rest.
    const int width = viewport()->width();
    const bool isNarrow = width < narrowTable;
    m_model->setShortHeadings(isNarrow);
    const bool isDescriptionShown = !isNarrow || m_model->isAnyDescribed();
    setColumnHidden(ImpactModel::Description, !isDescriptionShown);
    const int since = std::min(width / 4, columnNeed(ImpactModel::Since));
    const int scale = std::min(width / 3, columnNeed(ImpactModel::Scale));
    const int kindNeed = columnNeed(ImpactModel::Kind);
    const int heading = horizontalHeader()->fontMetrics().horizontalAdvance(tr("Description"));
    const int leastDescription = isDescriptionShown ? std::min(width / 6, heading + 3 * space) : 0;
    const int title = columnNeed(ImpactModel::Title);
    // Where there is little room, the kind can be told from the scale beside it.
    const bool isKindShown =
        width - since - scale - leastDescription - kindNeed >= std::min(title, leastTitle);
    const int kind = isKindShown ? std::min(kindNeed, width / 6) : 0;
    setColumnHidden(ImpactModel::Kind, !isKindShown);
    const int rest = width - since - scale - kind;
    const int mostDescription = std::min(rest / 2, columnNeed(ImpactModel::Description));
    const int description = isDescriptionShown ? std::clamp(rest - title, leastDescription,
                                                            std::max(leastDescription, mostDescription))
                                               : 0;
    setColumnWidth(ImpactModel::Since, since);
    setColumnWidth(ImpactModel::Kind, kind);
    setColumnWidth(ImpactModel::Scale, scale);
    setColumnWidth(ImpactModel::Description, description);
    setColumnWidth(ImpactModel::Title, rest - description);
}

} // namespace depthchart::ui
