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

    /// All rows and the heading, without scrolling.
    [[nodiscard]] int wholeHeight() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareColumns();

    ConflictModel *m_model;
};

} // namespace depthchart::ui
