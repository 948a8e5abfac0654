// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace depthchart::ui {

class ConflictModel;

/// The conflicts of a merge to choose in: a click on a side takes it, Left takes what is here, Right what is
/// in the copy; up and down go from one to the next.
class ConflictTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ConflictTable(ConflictModel *model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Never higher than its rows, and at least a few of them.
    void fitRows();
    void shareColumns();

    ConflictModel *m_model;
};

} // namespace depthchart::ui
