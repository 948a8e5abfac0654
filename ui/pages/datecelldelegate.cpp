// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/datecelldelegate.h"

#include <QDateEdit>
#include <QLineEdit>

namespace depthchart::ui {

namespace {

const QDate noDate(1950, 1, 1);

} // namespace

DateCellDelegate::DateCellDelegate(int dateColumn, const QString &name, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_dateColumn(dateColumn)
    , m_name(name)
{
}

QWidget *DateCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    if (index.column() != m_dateColumn) {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }
    auto *edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setMinimumDate(noDate);
    edit->setSpecialValueText(tr("not given"));
    edit->setAccessibleName(m_name);
    return edit;
}

void DateCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *edit = qobject_cast<QDateEdit *>(editor)) {
        const QDate date = index.data(Qt::EditRole).toDate();
        edit->setDate(date.isValid() ? date : noDate);
        return;
    }
    QStyledItemDelegate::setEditorData(editor, index);
}

void DateCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    if (auto *edit = qobject_cast<QDateEdit *>(editor)) {
        model->setData(index, edit->date() == noDate ? QDate() : edit->date());
        return;
    }
    QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace depthchart::ui
