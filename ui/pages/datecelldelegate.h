// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace depthchart::ui {

/// Text in a line edit as typed; the dates of the one column in a calendar, whose earliest day stands for
/// "not given". A sign stands directly before its text, wherever in the cell that is.
class DateCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `name` is that of the calendar for a screen reader.
    DateCellDelegate(int dateColumn, const QString &name, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    int m_dateColumn;
    QString m_name;
};

} // namespace depthchart::ui
