// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/growingtable.h"

namespace depthchart::ui {

class ImpactModel;
class ProfileDocument;

/// The systems in production, edited in place: Enter or F2 edits, Delete removes, the last row adds.
class ImpactTable final : public GrowingTable
{
    Q_OBJECT

public:
    explicit ImpactTable(ProfileDocument &document, QWidget *parent = nullptr);

    /// Opens the editor of the row that adds a system.
    void addRow();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void removeCurrent();
    void shareColumns();
    /// Width that the heading and the first rows of a column want.
    [[nodiscard]] int columnNeed(int column) const;

    ImpactModel *m_model = nullptr;
};

} // namespace depthchart::ui
