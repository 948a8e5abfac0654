// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/mergephrases.h"

#include <QAbstractTableModel>

namespace depthchart::ui {

/// The conflicts of a merge as rows, with the side that was chosen for each.
class ConflictModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Before, Here, There, ColumnCount };

    explicit ConflictModel(const QList<ConflictLine> &conflicts, QObject *parent = nullptr);

    /// Of the chosen side's column: checked. Both sides' columns are checkable.
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Ticks the side; there is no way to take a choice back but the other side.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void choose(int row, core::MergeSide side);
    void chooseAll(core::MergeSide side);
    /// Conflicts without a choice yet.
    [[nodiscard]] int open() const;
    /// One a conflict; here where none was made.
    [[nodiscard]] QList<core::MergeSide> choices() const;
    /// There is a common state of one of them at least.
    [[nodiscard]] bool hasBefore() const;

private:
    [[nodiscard]] static const QString &textOf(const ConflictLine::Texts &texts, int column);
    [[nodiscard]] bool isChosen(const QModelIndex &index) const;

    QList<ConflictLine> m_conflicts;
    QList<std::optional<core::MergeSide>> m_choices;
};

} // namespace depthchart::ui
