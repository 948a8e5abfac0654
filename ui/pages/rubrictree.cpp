// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rubrictree.h"

#include "ui/pages/evidencedrag.h"
#include "ui/pages/rubricdelegate.h"
#include "ui/pages/rubricmodel.h"

#include <QDragEnterEvent>
#include <QKeyEvent>

namespace depthchart::ui {

namespace {

constexpr int indent = 20;

} // namespace

RubricTree::RubricTree(RubricModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new RubricDelegate(this));
    setAccessibleName(tr("Rubric"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(indent);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RubricTree::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &RubricTree::restore);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_restoring)
            m_open.insert(placeOf(index));
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_restoring)
            m_open.remove(placeOf(index));
    });
}

RubricTree::Place RubricTree::placeOf(const QModelIndex &index) const
{
    const std::optional<core::Depth> level = m_model->levelAt(index);
    return {m_model->domainAt(index), level ? level->value() : 0};
}

void RubricTree::remember()
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        m_chosen = {m_model->domainAt(current), m_model->levelAt(current), m_model->taskAt(current)};
    m_restoring = true;
}

void RubricTree::restore()
{
    const bool all = m_model->filter() == RubricModel::Filter::Claimed;
    for (int domain = 0; domain < m_model->rowCount(); ++domain) {
        const QModelIndex at = m_model->index(domain, 0);
        for (int level = 0; level < m_model->rowCount(at); ++level) {
            const QModelIndex below = m_model->index(level, 0, at);
            setExpanded(below, all || m_open.contains(placeOf(below)));
        }
        setExpanded(at, all || m_open.contains(placeOf(at)));
    }
    m_restoring = false;
    QModelIndex chosen = m_chosen.task.isValid() ? m_model->indexOfTask(m_chosen.task) : QModelIndex();
    if (!chosen.isValid() && m_chosen.level)
        chosen = m_model->indexOfLevel(m_chosen.domain, *m_chosen.level);
    if (!chosen.isValid())
        chosen = m_model->indexOfDomain(m_chosen.domain);
    if (!chosen.isValid())
        chosen = m_model->index(0, 0);
    setCurrentIndex(chosen);
    if (!chosen.isValid())
        Q_EMIT this->chosen();
}

void RubricTree::forget()
{
    collapseAll();
    setCurrentIndex({});
    m_open.clear();
    m_chosen = {};
}

void RubricTree::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        expand(up);
    setCurrentIndex(index);
    scrollTo(index);
}

void RubricTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_restoring)
        Q_EMIT chosen();
}

void RubricTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        // The page takes notes.
        event->ignore();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!currentIndex().isValid() || (!isEnter && event->key() != Qt::Key_Space)) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const ChosenTask task = m_model->taskAt(currentIndex());
    if (task.isValid())
        Q_EMIT toggleWanted(task);
    else
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
}

void RubricTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Statements wrap in the width that there is.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void RubricTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

ChosenTask RubricTree::taskUnder(const QDropEvent &event) const
{
    return evidenceIn(*event.mimeData()).isEmpty() ? ChosenTask()
                                                   : m_model->taskAt(indexAt(event.position().toPoint()));
}

void RubricTree::dragEnterEvent(QDragEnterEvent *event)
{
    if (!evidenceIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void RubricTree::dragMoveEvent(QDragMoveEvent *event)
{
    const ChosenTask task = taskUnder(*event);
    event->setAccepted(task.isValid());
    if (task.isValid())
        setCurrentIndex(m_model->indexOfTask(task));
    else if (const QModelIndex under = indexAt(event->position().toPoint()); under.isValid())
        expand(under);
}

void RubricTree::dropEvent(QDropEvent *event)
{
    const ChosenTask task = taskUnder(*event);
    if (!task.isValid())
        return;
    event->acceptProposedAction();
    Q_EMIT evidenceDropped(evidenceIn(*event->mimeData()), task);
}

} // namespace depthchart::ui
