// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/conflictmodel.h"

#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace depthchart::ui {

using core::MergeSide;

ConflictModel::ConflictModel(const QList<ConflictLine> &conflicts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_conflicts(conflicts)
    , m_choices(conflicts.size())
{
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const QString &ConflictModel::textOf(const ConflictLine::Texts &texts, int column)
{
    switch (column) {
    case Before:
        return texts.base;
    case Here:
        return texts.here;
    case There:
        return texts.there;
    default:
        return texts.what;
    }
}

bool ConflictModel::isChosen(const QModelIndex &index) const
{
    const std::optional<MergeSide> chosen = m_choices.value(index.row());
    return (index.column() == Here && chosen == MergeSide::A) ||
           (index.column() == There && chosen == MergeSide::B);
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConflictLine &line = m_conflicts.at(index.row());
    const bool isSide = index.column() == Here || index.column() == There;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line.shown, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(textOf(line.whole, index.column()));
    case Qt::CheckStateRole:
        return isSide ? QVariant(isChosen(index) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::FontRole:
        return textFont(TextSize::Body, isChosen(index));
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a column's heading and what stands there")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 textOf(line.shown, index.column()));
    default:
        return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        return tr("Contradiction");
    case Before:
        return tr("Before");
    case Here:
        return tr("Here");
    case There:
        return tr("In the copy");
    default:
        return {};
    }
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex &index) const
{
    const bool isSide = index.column() == Here || index.column() == There;
    return QAbstractTableModel::flags(index) | (isSide ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool ConflictModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || value.toInt() != Qt::Checked ||
        !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    choose(index.row(), index.column() == Here ? MergeSide::A : MergeSide::B);
    return true;
}

void ConflictModel::choose(int row, MergeSide side)
{
    if (row < 0 || row >= m_choices.size() || m_choices.at(row) == side)
        return;
    m_choices[row] = side;
    Q_EMIT dataChanged(index(row, Here), index(row, There));
}

void ConflictModel::chooseAll(MergeSide side)
{
    std::ranges::fill(m_choices, std::optional(side));
    if (!m_choices.isEmpty())
        Q_EMIT dataChanged(index(0, Here), index(rowCount() - 1, There));
}

int ConflictModel::open() const
{
    return static_cast<int>(std::ranges::count(m_choices, std::optional<MergeSide>()));
}

QList<MergeSide> ConflictModel::choices() const
{
    QList<MergeSide> result;
    for (const std::optional<MergeSide> &choice : m_choices)
        result << choice.value_or(MergeSide::A);
    return result;
}

bool ConflictModel::hasBefore() const
{
    return std::ranges::any_of(m_conflicts,
                               [](const ConflictLine &line) { return !line.shown.base.isEmpty(); });
}

} // namespace depthchart::ui
