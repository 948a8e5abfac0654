// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace depthchart::ui {

/// A table that is edited in place, cell by cell, and is as high as its rows: the page scrolls and not the
/// table.
class GrowingTable : public QTableView
{
    Q_OBJECT

public:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Rows of that height, in px.
    explicit GrowingTable(int rowHeight, QWidget *parent);

    /// Goes to the cell and opens its editor.
    void editCell(const QModelIndex &index);
};

} // namespace depthchart::ui
