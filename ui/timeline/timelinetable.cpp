// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinetable.h"

#include "ui/timeline/timelineitemmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace depthchart::ui {

TimelineTable::TimelineTable(TimelineItemModel *items, QWidget *parent)
    : QTreeView(parent)
    , m_items(items)
{
    setModel(items);
    setAccessibleName(tr("Timeline as a table"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    // Enter and a double click edit a step; a lane stays open.
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setRootIsDecorated(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(static_cast<int>(TimelineItemModel::Column::Step), QHeaderView::Stretch);
    // Measured on what can be seen, however many there are.
    header()->setResizeContentsPrecision(0);
    expandAll();
    connect(items, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(items, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &lane) {
        if (lane.isValid())
            expand(lane);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        const QString id = index.data(TimelineItemModel::IdRole).toString();
        if (!id.isEmpty())
            Q_EMIT editWanted(id);
    });
}

QString TimelineTable::selected() const
{
    return currentIndex().data(TimelineItemModel::IdRole).toString();
}

void TimelineTable::select(const QString &id)
{
    if (id == selected())
        return;
    const qsizetype position = m_items->position(id);
    setCurrentIndex(position < 0 ? QModelIndex() : m_items->indexOfBar(position));
}

void TimelineTable::showFromTop()
{
    scrollToTop();
    scrollTo(currentIndex());
}

void TimelineTable::keyPressEvent(QKeyEvent *event)
{
    const qsizetype position = m_items->position(currentIndex());
    if (position >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT editWanted(selected());
        return;
    }
    if (position >= 0 && event->key() == Qt::Key_Delete) {
        if (canRemove(m_items->timeline().bars.at(position)))
            Q_EMIT removeWanted(selected());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TimelineTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT selectionChangedTo(current.data(TimelineItemModel::IdRole).toString());
}

} // namespace depthchart::ui
