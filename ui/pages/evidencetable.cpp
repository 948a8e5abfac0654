// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencetable.h"

#include "ui/pages/datecelldelegate.h"
#include "ui/pages/evidencedrag.h"
#include "ui/pages/evidencemodel.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTextLayout>
#include <QUrl>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int listRowHeight = 34;
/// What was done wraps where one line has less room than this.
constexpr int leastWork = 260;
constexpr int mostLines = 3;
/// Of the link, where what was done needs the room.
constexpr int leastLink = 76;
constexpr int linkIcon = 14;
constexpr int boxWidth = 32;
// Enough to share the columns by.
constexpr int rowsMeasured = 20;
constexpr int charsMeasured = 60;

/// The lines that a text takes, three at the most.
int lineCount(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines < mostLines;
         line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return std::max(1, lines);
}

/// The end of a link tells it from the others: its start goes where there is too little room.
class EvidenceCells final : public DateCellDelegate
{
public:
    using DateCellDelegate::DateCellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        DateCellDelegate::initStyleOption(option, index);
        if (index.column() != EvidenceModel::Link)
            return;
        option->textElideMode = Qt::ElideLeft;
        option->features.setFlag(QStyleOptionViewItem::WrapText, false);
    }
};

} // namespace

EvidenceTable::EvidenceTable(EvidenceModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new EvidenceCells(EvidenceModel::Date, tr("Date"), this));
    setAccessibleName(tr("Evidence"));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    // Tab leaves the table: inside it the arrow keys move.
    setTabKeyNavigation(false);
    setUpRows();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        keepChosen();
        shareColumns();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EvidenceTable::keepChosen, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EvidenceTable::keepChosen, Qt::QueuedConnection);
    // After the editor that gave the text has closed.
    connect(model, &EvidenceModel::added, this, &EvidenceTable::choose, Qt::QueuedConnection);
    keepChosen();
}

void EvidenceTable::setUpRows()
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setIconSize({linkIcon, linkIcon});
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(listRowHeight);
    verticalHeader()->setDefaultSectionSize(listRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(boxWidth);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setColumnHidden(EvidenceModel::Shows, true);
}

void EvidenceTable::keepChosen()
{
    if (const int row = m_model->rowOf(m_chosen); row >= 0 && row != currentIndex().row())
        choose(m_chosen);
    else if (!currentIndex().isValid() && m_model->rowCount() > 0)
        // Where the keys begin; nothing is chosen by that.
        selectionModel()->setCurrentIndex(m_model->index(0, EvidenceModel::Work),
                                          QItemSelectionModel::NoUpdate);
}

void EvidenceTable::addRow()
{
    if (!m_model->isNewRow(0))
        return;
    const QModelIndex first = m_model->index(0, EvidenceModel::Work);
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(first);
    scrollTo(first);
    edit(first);
}

void EvidenceTable::choose(const core::EntryId &evidence)
{
    const int row = m_model->rowOf(evidence);
    if (row < 0)
        return;
    m_chosen = evidence;
    const int column = currentIndex().isValid() ? currentIndex().column() : int(EvidenceModel::Work);
    setCurrentIndex(m_model->index(row, column));
    scrollTo(currentIndex());
}

core::EntryId EvidenceTable::chosenEvidence() const
{
    return m_model->idAt(currentIndex().row());
}

void EvidenceTable::setBoxesShown(bool shown)
{
    if (shown == !isColumnHidden(EvidenceModel::Shows))
        return;
    setColumnHidden(EvidenceModel::Shows, !shown);
    shareColumns();
}

void EvidenceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (const core::EntryId id = m_model->idAt(current.row()); !id.isEmpty())
        m_chosen = id;
    if (current.row() != previous.row())
        Q_EMIT chosen();
}

void EvidenceTable::remove(int row)
{
    // The one below takes its place.
    m_chosen = m_model->idAt(std::min(row + 1, m_model->rowCount() - 1));
    m_model->remove(row);
}

void EvidenceTable::openLink(const QModelIndex &index)
{
    const QUrl address = index.siblingAtColumn(EvidenceModel::Link).data(EvidenceModel::UrlRole).toUrl();
    if (address.isValid() && QDesktopServices::openUrl(address))
        Q_EMIT linkOpened(address);
}

void EvidenceTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Paste)) {
        // The page takes notes.
        event->ignore();
        return;
    }
    if (state() == EditingState || !current.isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Delete:
        remove(current.row());
        return;
    case Qt::Key_Space:
        m_model->toggle(current.row());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            openLink(current);
        else
            edit(current.flags().testFlag(Qt::ItemIsEditable) ? current
                                                              : current.siblingAtColumn(EvidenceModel::Work));
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void EvidenceTable::mouseMoveEvent(QMouseEvent *event)
{
    const bool isLink = indexAt(event->pos()).data(EvidenceModel::UrlRole).isValid();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void EvidenceTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->pos());
    const bool isClick = state() != DraggingState && event->button() == Qt::LeftButton;
    QTableView::mouseReleaseEvent(event);
    if (isClick && under == currentIndex() && under.data(EvidenceModel::UrlRole).isValid())
        openLink(under);
}

void EvidenceTable::fillMenu(QMenu &menu, const QModelIndex &index)
{
    const core::EntryId id = m_model->idAt(index.row());
    QAction *change = menu.addAction(tr("&Edit"), this, [this, index] { edit(index); });
    change->setEnabled(index.flags().testFlag(Qt::ItemIsEditable));
    QAction *open = menu.addAction(tr("&Open link"), this, [this, index] { openLink(index); });
    open->setEnabled(index.siblingAtColumn(EvidenceModel::Link).data(EvidenceModel::UrlRole).isValid());
    open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    const core::LinkStandings links = m_model->linksAt(index.row());
    const bool hasOpen = std::any_of(links.cbegin(), links.cend(),
                                     [](const core::LinkStanding &link) { return !link.counts(); });
    const QString again = m_model->confirmedAgainText(index.row()).replace(u'&', QStringLiteral("&&"));
    QAction *confirm =
        menu.addAction(again.isEmpty() ? tr("Confirm a&gain") : tr("Confirm a&gain: %1").arg(again), this,
                       [this, id] { Q_EMIT openLinksConfirmed(id); });
    confirm->setEnabled(!again.isEmpty() && !m_model->isReadOnly());
    QAction *drop = menu.addAction(tr("Remove links to &confirm again"), this,
                                   [this, id] { Q_EMIT openLinksUnwanted(id); });
    drop->setEnabled(hasOpen && !m_model->isReadOnly());
    QAction *gone = menu.addAction(tr("&Remove this evidence"), this, [this, index] { remove(index.row()); });
    gone->setShortcut(QKeySequence(Qt::Key_Delete));
    gone->setEnabled(!m_model->isReadOnly());
}

void EvidenceTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse
                                  ? indexAt(viewport()->mapFromGlobal(event->globalPos()))
                                  : currentIndex();
    if (!index.isValid() || m_model->isNewRow(index.row()))
        return;
    setCurrentIndex(index);
    QMenu menu(this);
    fillMenu(menu, index);
    menu.exec(event->reason() == QContextMenuEvent::Mouse
                  ? event->globalPos()
                  : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void EvidenceTable::startDrag(Qt::DropActions)
{
    const core::EntryId id = chosenEvidence();
    if (id.isEmpty() || m_model->isReadOnly())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(evidenceMimeData(id));
    drag->exec(Qt::LinkAction | Qt::CopyAction, Qt::CopyAction);
}

void EvidenceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareColumns();
}

int EvidenceTable::columnNeed(int column) const
{
    const QFontMetrics metrics(font());
    int need = horizontalHeader()->fontMetrics().horizontalAdvance(
        m_model->headerData(column, Qt::Horizontal).toString());
    const int rows = std::min(m_model->rowCount(), rowsMeasured);
    for (int row = 0; row < rows; ++row) {
        const QString text = m_model->index(row, column).data().toString().left(charsMeasured);
        need = std::max(need, metrics.horizontalAdvance(text));
    }
    const int icon = column == EvidenceModel::Link ? linkIcon + halfSpace : 0;
    return need + icon + 2 * space + 1;
}

int EvidenceTable::rowHeightFor(int work) const
{
    if (work >= leastWork)
        return listRowHeight;
    int lines = 2;
    const int rows = std::min(m_model->rowCount(), rowsMeasured);
    for (int row = 0; row < rows && lines < mostLines; ++row)
        lines = std::max(lines, lineCount(m_model->index(row, EvidenceModel::Work).data().toString(), font(),
                                          work - 2 * space));
    return lines * fontMetrics().lineSpacing() + 2 * space;
}

void EvidenceTable::shareColumns()
{
    const int width = viewport()->width();
    const int boxes = isColumnHidden(EvidenceModel::Shows) ? 0 : boxWidth;
    const int date = std::min(width / 4, columnNeed(EvidenceModel::Date));
    int shows = std::min(width * 3 / 10, columnNeed(EvidenceModel::Demonstrates));
    int link = std::min(width / 5, columnNeed(EvidenceModel::Link));
    // Its tool tip has the whole link, and the tasks wrap; what was done is read.
    if (width - boxes - date - link - shows < leastWork) {
        link = std::min(link, leastLink);
        shows = std::min(shows, width / 4);
    }
    setColumnWidth(EvidenceModel::Shows, boxes);
    setColumnWidth(EvidenceModel::Date, date);
    setColumnWidth(EvidenceModel::Demonstrates, shows);
    setColumnWidth(EvidenceModel::Link, link);
    const int work = std::max(0, width - boxes - date - link - shows);
    setColumnWidth(EvidenceModel::Work, work);
    setWordWrap(work < leastWork);
    const int height = rowHeightFor(work);
    if (height != verticalHeader()->defaultSectionSize())
        verticalHeader()->setDefaultSectionSize(height);
}

} // namespace depthchart::ui
