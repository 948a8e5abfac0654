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
    core::Months months;
    core::Risk risk = core::Risk::Medium;
    /// "depth 4"; empty where it closes no gap.
    QString closes;
    /// Its step or steps stand on the shortest route.
    bool onRoute = false;
    bool inPlan = false;
    bool operator==(const OpportunityRow &) const = default;
};

/// The opportunities as rows: step, duration, risk, what it closes, whether the plan has it.
class OpportunityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Step, Duration, Risk, Closes, InPlan, ColumnCount };
    enum Role { VectorRole = Qt::UserRole + 1, ClosesGapRole, AddableRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay keep their place for the views where the list is as long as before.
    void setRows(const QList<OpportunityRow> &rows);
    [[nodiscard]] const QList<OpportunityRow> &rows() const { return m_rows; }
    /// Row of that id, or -1.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// It can be added to the plan: it is not there yet, and the profile can be edited.
    [[nodiscard]] bool isAddable(int row) const;
    void setReadOnly(bool readOnly);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    [[nodiscard]] QString cellText(const OpportunityRow &row, int column, bool forEye) const;

    QList<OpportunityRow> m_rows;
    bool m_readOnly = false;
};

} // namespace depthchart::ui
