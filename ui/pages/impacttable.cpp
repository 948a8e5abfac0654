// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/impacttable.h"

#include "ui/pages/impactmodel.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStyledItemDelegate>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int tableRowHeight = 36;
constexpr int roomForKind = 860;

/// Text in a line edit as typed; the date in a calendar, whose earliest day stands for "not given".
class ImpactDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        if (index.column() != ImpactModel::Since)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *edit = new QDateEdit(parent);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setMinimumDate(noDate());
        edit->setSpecialValueText(ImpactModel::tr("not given"));
        edit->setAccessibleName(ImpactModel::tr("Since"));
        return edit;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *edit = qobject_cast<QDateEdit *>(editor)) {
            const QDate date = index.data(Qt::EditRole).toDate();
            edit->setDate(date.isValid() ? date : noDate());
            return;
        }
        QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *edit = qobject_cast<QDateEdit *>(editor)) {
            model->setData(index, edit->date() == noDate() ? QDate() : edit->date());
            return;
        }
        QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    static QDate noDate() { return QDate(1950, 1, 1); }
};

} // namespace

ImpactTable::ImpactTable(ProfileDocument &document, QWidget *parent)
    : QTableView(parent)
    , m_model(new ImpactModel(document, this))
{
    setModel(m_model);
    setItemDelegate(new ImpactDelegate(this));
    setAccessibleName(tr("Systems in production"));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Tab leaves the table: inside it the arrow keys move.
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto grow = [this] { updateGeometry(); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, grow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, grow);
    connect(m_model, &QAbstractItemModel::modelReset, this, grow);
}

void ImpactTable::addRow()
{
    const QModelIndex last = m_model->index(m_model->rowCount() - 1, ImpactModel::Title);
    if (!m_model->isNewRow(last.row()))
        return;
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(last);
    edit(last);
}

QSize ImpactTable::sizeHint() const
{
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + tableRowHeight * m_model->rowCount()};
}

QSize ImpactTable::minimumSizeHint() const
{
    return {0, sizeHint().height()};
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
    QTableView::keyPressEvent(event);
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
    QTableView::resizeEvent(event);
    shareColumns();
}

void ImpactTable::shareColumns()
{
    // The columns with fixed kinds of text take what they need, the title has the most of the rest.
    const QFontMetrics metrics(font());
    const int width = viewport()->width();
    const int since = std::min(width / 5, metrics.horizontalAdvance(tr("September 2025")) + 2 * space);
    // Where there is little room, the kind can be told from the scale beside it.
    setColumnHidden(ImpactModel::Kind, width < roomForKind);
    const int kind = width < roomForKind ? 0 : metrics.horizontalAdvance(tr("throughput")) + 3 * space;
    const int rest = width - since - kind;
    const int scale = std::min(rest / 3, metrics.horizontalAdvance(tr("1,200,000 queries/day")) + 3 * space);
    const int description = rest / 8;
    setColumnWidth(ImpactModel::Since, since);
    setColumnWidth(ImpactModel::Kind, kind);
    setColumnWidth(ImpactModel::Scale, scale);
    setColumnWidth(ImpactModel::Description, description);
    setColumnWidth(ImpactModel::Title, rest - scale - description);
}

} // namespace depthchart::ui
