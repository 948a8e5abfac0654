// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QList>
#include <QWidget>

#include <utility>

class QLineEdit;

namespace depthchart::ui {

class ProfileDocument;

/// The person's details, side by side where there is room. Typing is one undoable step a field.
class PersonForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(ProfileDocument &document, QWidget *parent = nullptr);

    void takeFocus();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field
    {
        QString label;
        QString core::Person::*value;
        QLineEdit *edit = nullptr;
    };
    void addField(Field field, int stretch);
    void addStarted();
    void addColumn(const QString &label, QLineEdit *edit, int stretch);
    void placeColumns(int columns);
    void refresh();
    void writeStarted();

    ProfileDocument &m_document;
    QList<Field> m_fields;
    QLineEdit *m_started = nullptr;
    /// A labelled field each, with its share of the row.
    QList<std::pair<QWidget *, int>> m_columns;
    int m_placed = 0;
};

} // namespace depthchart::ui
