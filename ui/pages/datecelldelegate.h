// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace depthchart::ui {

/// Text in a line edit as typed; the dates of the one column in a calendar, whose earliest day stands for
/// "not given".
class DateCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `name` is that of the calendar for a screen reader.
    DateCellDelegate(int dateColumn, const QString &name, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    int m_dateColumn;
    QString m_name;
};

} // namespace depthchart::ui
