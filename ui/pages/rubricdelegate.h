// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace depthchart::ui {

/// Draws the rubric's rows: the words at the start, wrapped where they are a task's; at the end the meter,
/// the numbers and the sign (ui.md "Evidence").
class RubricDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RubricDelegate(QTreeView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Width of the row from its own indentation on.
    [[nodiscard]] int widthOf(const QModelIndex &index) const;

    QTreeView *m_view = nullptr;
};

/// An open square of that side in the middle of the rectangle: the manager's mark.
void paintManagerMark(QPainter &painter, const QRectF &rect);

} // namespace depthchart::ui
