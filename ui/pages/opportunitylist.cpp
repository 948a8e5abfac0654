// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunitylist.h"

#include "ui/pages/choicecontrol.h"
#include "ui/pages/opportunitydelegate.h"
#include "ui/text/words.h"
#include "ui/theme/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDrag>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int rowHeight = 28;

/// Filter option of a vector; 0 is all.
int optionOf(core::Vector vector)
{
    return static_cast<int>(vector) + 1;
}

/// Whether `a` stands before `b` when sorted by that column; rows that are alike keep the rules' order.
bool standsBefore(const OpportunityRow &a, const OpportunityRow &b, int column)
{
    switch (column) {
    case OpportunityModel::Duration:
        return a.months < b.months;
    case OpportunityModel::Risk:
        return a.risk < b.risk;
    case OpportunityModel::Closes:
        if (a.closes.isEmpty() != b.closes.isEmpty())
            return b.closes.isEmpty();
        return a.months < b.months;
    case OpportunityModel::InPlan:
        return b.inPlan && !a.inPlan;
    default:
        return false;
    }
}

/// While a row is dragged, its step alone goes with the pointer: the whole row would hide the timeline.
class DragTable final : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void startDrag(Qt::DropActions actions) override
    {
        const QModelIndex step = currentIndex().siblingAtColumn(OpportunityModel::Step);
        if (!step.flags().testFlag(Qt::ItemIsDragEnabled))
            return;
        QRect cell = visualRect(step);
        cell.setWidth(std::min(cell.width(), sizeHintForIndex(step).width()));
        auto *drag = new QDrag(this);
        drag->setMimeData(model()->mimeData({step}));
        drag->setPixmap(viewport()->grab(cell));
        drag->setHotSpot(QPoint(-space, cell.height() / 2));
        drag->exec(actions, Qt::CopyAction);
    }
};

} // namespace

OpportunityList::OpportunityList(QWidget *parent)
    : Card({}, parent)
{
    buildTitle();
    m_model = new OpportunityModel(this);
    buildTable();
    body()->addWidget(m_table, 1);
    m_noRows = new TextLabel(tr("No opportunity fits this filter."), TextSize::Body, Tone::MutedText, this);
    m_noRows->setAlignment(Qt::AlignCenter);
    m_noRows->hide();
    body()->addWidget(m_noRows, 1);
    const auto filter = [this] {
        showFiltered();
        Q_EMIT shownChanged();
    };
    connect(m_filter, &ChoiceControl::chosen, this, filter);
    connect(m_closesGap, &QCheckBox::toggled, this, filter);
}

void OpportunityList::buildTitle()
{
    auto *row = new QHBoxLayout;
    m_titleRow = row;
    row->setSpacing(2 * space);
    auto *title = new TextLabel(tr("Opportunities"), TextSize::Body, Tone::Text, this);
    title->setStrong(true);
    m_title = title;
    row->addWidget(title);
    m_filter = new ChoiceControl(tr("Growth vector"), this);
    m_filter->addOption(tr("All"));
    for (const auto &[vector, name] : core::Terms<core::Vector>::table)
        m_filter->addOption(vectorName(vector), vectorIcon(vector));
    m_filter->setCurrentIndex(0);
    m_filter->segments()->setFont(textFont(TextSize::Small));
    row->addWidget(m_filter);
    m_closesGap = new QCheckBox(tr("Closes a &gap"), this);
    m_closesGap->setToolTip(
        tr("Only steps that make a number smaller that the next career level still misses"));
    row->addWidget(m_closesGap);
    m_shownCount = new ElidedLabel({}, this);
    m_shownCount->setTextSize(TextSize::Small);
    m_shownCount->setTone(Tone::MutedText);
    m_shownCount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_shownCount, 1);
    body()->addLayout(row);
}

void OpportunityList::buildTable()
{
    m_table = new DragTable(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OpportunityDelegate(m_table));
    m_table->setAccessibleName(tr("Opportunities"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setDragEnabled(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setFixedHeight(rowHeight);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(m_order, Qt::AscendingOrder);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(OpportunityModel::Step, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionClicked, this, &OpportunityList::sortBy);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == OpportunityModel::InPlan)
            wantAdded(index);
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_model->rows().at(index.row()).id); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && !m_isTold)
                    Q_EMIT chosen(m_model->rows().at(index.row()).id);
            });
    m_table->installEventFilter(this);
}

bool OpportunityList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        wantAdded(m_table->currentIndex());
        return true;
    }
    return Card::eventFilter(watched, event);
}

void OpportunityList::wantAdded(const QModelIndex &index)
{
    if (index.isValid() && m_model->isAddable(index.row()))
        Q_EMIT addWanted(m_model->rows().at(index.row()).id);
}

void OpportunityList::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
}

void OpportunityList::setRows(const QList<OpportunityRow> &rows)
{
    m_rows = rows;
    showCounts();
    showFiltered();
}

const QList<OpportunityRow> &OpportunityList::shownRows() const
{
    return m_model->rows();
}

bool OpportunityList::isShown(const QString &id) const
{
    return m_model->rowOf(id) >= 0;
}

void OpportunityList::showCounts()
{
    const auto count = [this](core::Vector vector) {
        return std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [vector](const OpportunityRow &row) { return row.vector == vector; });
    };
    m_filter->setOptionText(0, tr("All %1").arg(m_rows.size()));
    for (const auto &[vector, name] : core::Terms<core::Vector>::table) {
        const int option = optionOf(vector);
        m_filter->setOptionText(option, tr("%1 %2").arg(vectorName(vector)).arg(count(vector)));
        m_filter->setOptionEnabled(option, count(vector) > 0);
        if (count(vector) == 0 && m_filter->currentIndex() == option)
            m_filter->setCurrentIndex(0);
    }
}

void OpportunityList::showFiltered()
{
    QList<OpportunityRow> shown;
    for (const OpportunityRow &row : std::as_const(m_rows)) {
        const int option = m_filter->currentIndex();
        const bool ofVector = option == 0 || option == optionOf(row.vector);
        if (ofVector && (!row.closes.isEmpty() || !m_closesGap->isChecked()))
            shown.append(row);
    }
    std::stable_sort(shown.begin(), shown.end(), [this](const OpportunityRow &a, const OpportunityRow &b) {
        return standsBefore(a, b, m_order);
    });
    m_model->setRows(shown);
    const bool all = shown.size() == m_rows.size();
    m_shownCount->setText(all ? QString() : tr("%1 of %2 shown").arg(shown.size()).arg(m_rows.size()));
    m_table->setVisible(!shown.isEmpty());
    m_noRows->setVisible(shown.isEmpty());
}

void OpportunityList::sortBy(int column)
{
    // One order a column: nobody looks for the riskiest steps, or the longest, first.
    m_order = column;
    m_table->horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
    showFiltered();
    Q_EMIT shownChanged();
}

QString OpportunityList::bestChoice() const
{
    const QList<OpportunityRow> &rows = m_model->rows();
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [](const OpportunityRow &row) { return !row.closes.isEmpty(); });
    if (found != rows.cend())
        return found->id;
    return rows.isEmpty() ? QString() : rows.constFirst().id;
}

void OpportunityList::choose(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_table->selectionModel()->clear();
    } else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->hasSelection()) {
        // It is no choice of the person's: that may be another step of the same row.
        m_isTold = true;
        m_table->setAutoScroll(false);
        m_table->selectRow(row);
        m_table->setAutoScroll(true);
        m_isTold = false;
    }
}

void OpportunityList::showChosen()
{
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
}

void OpportunityList::setTitleShown(bool shown)
{
    m_title->setVisible(shown);
}

void OpportunityList::fitInto(int width)
{
    const int title = m_title->isHidden() ? 0 : m_title->sizeHint().width() + 2 * space;
    m_filter->fitInto(width - 2 * cardPadding - title - m_closesGap->sizeHint().width() - 2 * space);
}

int OpportunityList::wholeHeight() const
{
    return heightOf(m_model->rowCount());
}

int OpportunityList::heightOf(qsizetype rows) const
{
    const QMargins around = layout()->contentsMargins();
    return around.top() + m_titleRow->sizeHint().height() + body()->spacing() +
           m_table->horizontalHeader()->height() + static_cast<int>(rows) * rowHeight + around.bottom();
}

int OpportunityList::heightWithin(int height) const
{
    const bool isCut = height > heightOf(1) && height < wholeHeight();
    return isCut ? heightOf((height - heightOf(0)) / rowHeight) : height;
}

} // namespace depthchart::ui
