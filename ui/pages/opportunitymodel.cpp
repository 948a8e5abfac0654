// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunitymodel.h"

#include "ui/text/words.h"
#include "ui/timeline/opportunitydrag.h"

#include <QMimeData>

#include <algorithm>

namespace depthchart::ui {

void OpportunityModel::setRows(const QList<OpportunityRow> &rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size() && !rows.isEmpty()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int OpportunityModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&id](const OpportunityRow &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int OpportunityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OpportunityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool OpportunityModel::isAddable(int row) const
{
    return !m_readOnly && !m_rows.at(row).inPlan;
}

void OpportunityModel::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

QVariant OpportunityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpportunityRow &row = m_rows.at(index.row());
    if (role == VectorRole)
        return QVariant::fromValue(static_cast<int>(row.vector));
    if (role == ClosesGapRole)
        return !row.closes.isEmpty();
    if (role == AddableRole)
        return isAddable(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Duration ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cellText(row, index.column(), role == Qt::DisplayRole);
    return {};
}

QString OpportunityModel::cellText(const OpportunityRow &row, int column, bool forEye) const
{
    switch (column) {
    case Step:
        // The sign says the vector to the eye.
        return forEye ? row.title : tr("%1: %2").arg(vectorName(row.vector), row.title);
    case Duration:
        return monthsText(row.months);
    case Risk:
        return riskWord(row.risk);
    case Closes: {
        const QString route = row.onRoute ? tr("on the route") : QString();
        if (row.closes.isEmpty())
            return route;
        const QString closes = forEye ? row.closes : tr("closes %1").arg(row.closes);
        return row.onRoute ? tr("%1, %2").arg(closes, route) : closes;
    }
    case InPlan:
        return row.inPlan ? tr("in plan") : m_readOnly ? QString() : tr("Add to plan");
    default:
        return {};
    }
}

QVariant OpportunityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Duration ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step:
        return tr("Step");
    case Duration:
        return tr("Duration");
    case Risk:
        return tr("Risk");
    case Closes:
        return tr("Closes a gap");
    case InPlan:
        return tr("Plan");
    default:
        return {};
    }
}

Qt::ItemFlags OpportunityModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isAddable(index.row()) ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList OpportunityModel::mimeTypes() const
{
    return {QLatin1String(opportunityMimeType)};
}

QMimeData *OpportunityModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    return newOpportunityMimeData(m_rows.at(indexes.constFirst().row()).id);
}

} // namespace depthchart::ui
