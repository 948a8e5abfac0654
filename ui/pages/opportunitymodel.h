// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/opportunity.h"

#include <QAbstractTableModel>

namespace depthchart::ui {

/// One row of the Growth page's list.
struct OpportunityRow
{
    QString id;
    core::Vector vector = core::Vector::Depth;
    QString title;
    QString duration;
    QString risk;
    /// Empty where it closes no gap.
    QString closes;
    bool operator==(const OpportunityRow &) const = default;
};

/// The opportunities in the rules' order: step, duration, risk, what it closes.
class OpportunityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Step, Duration, Risk, Closes, ColumnCount };
    enum Role { VectorRole = Qt::UserRole + 1, ClosesGapRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay keep their place for the views where the list is as long as before.
    void setRows(const QList<OpportunityRow> &rows);
    [[nodiscard]] const QList<OpportunityRow> &rows() const { return m_rows; }
    /// Row of that id, or -1.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<OpportunityRow> m_rows;
};

} // namespace depthchart::ui
