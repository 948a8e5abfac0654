// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunitymodel.h"

#include "ui/text/words.h"

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

QVariant OpportunityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpportunityRow &row = m_rows.at(index.row());
    if (role == VectorRole)
        return QVariant::fromValue(static_cast<int>(row.vector));
    if (role == ClosesGapRole)
        return !row.closes.isEmpty();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Duration ? Qt::AlignRight : Qt::AlignLeft));
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText)
        return {};
    switch (index.column()) {
    case Step:
        // The sign says the vector to the eye.
        return role == Qt::DisplayRole ? row.title : tr("%1: %2").arg(vectorName(row.vector), row.title);
    case Duration:
        return row.duration;
    case Risk:
        return row.risk;
    case Closes:
        return role == Qt::DisplayRole || row.closes.isEmpty() ? row.closes : tr("closes %1").arg(row.closes);
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
    default:
        return {};
    }
}

} // namespace depthchart::ui
