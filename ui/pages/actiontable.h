// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/growingtable.h"

#include <QDate>

namespace depthchart::ui {

class ActionModel;
class ProfileDocument;

/// The actions of reviews, edited in place: Enter or F2 edits, Space ticks, Delete removes, the last row
/// adds.
class ActionTable final : public GrowingTable
{
    Q_OBJECT

public:
    ActionTable(ProfileDocument &document, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] ActionModel &actions() { return *m_model; }
    void follow();
    /// Opens the editor of the row that adds an action.
    void addRow();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void spanHeadings();
    void shareColumns();
    /// Width that the heading and the rows of a column want.
    [[nodiscard]] int columnNeed(int column) const;

    ActionModel *m_model = nullptr;
};

} // namespace depthchart::ui
