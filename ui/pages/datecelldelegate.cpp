// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/datecelldelegate.h"

#include "ui/theme/theme.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <utility>

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

void DateCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QWidget *view = option.widget;
    const auto draw = [&item, painter, view] {
        view->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, view);
    };
    if (!item.features.testFlag(QStyleOptionViewItem::HasDecoration)) {
        draw();
        return;
    }
    // The style would set the sign apart at the cell's edge: the ground first, then the sign and its text.
    const QIcon sign = std::exchange(item.icon, {});
    item.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
    const QString text = std::exchange(item.text, {});
    draw();
    item.text = text;
    const QSize size = item.decorationSize;
    const int room = item.rect.width() - 2 * space;
    const int width = std::min(room, size.width() + halfSpace + item.fontMetrics.horizontalAdvance(text));
    const bool isTrailing = item.displayAlignment.testFlag(Qt::AlignTrailing);
    const QRect square(item.rect.left() + space + (isTrailing ? room - width : 0),
                       item.rect.center().y() - size.height() / 2 + 1, size.width(), size.height());
    sign.paint(painter, QStyle::visualRect(item.direction, item.rect, square));
    item.rect =
        QStyle::visualRect(item.direction, item.rect, item.rect.adjusted(size.width() + halfSpace, 0, 0, 0));
    draw();
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
