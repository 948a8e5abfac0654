// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QList>
#include <QWidget>

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

private:
    struct Field
    {
        QString label;
        QString core::Person::*value;
        QLineEdit *edit = nullptr;
    };
    void addField(Field field, int stretch);
    void addStarted();
    void refresh();
    void writeStarted();

    ProfileDocument &m_document;
    QList<Field> m_fields;
    QLineEdit *m_started = nullptr;
};

} // namespace depthchart::ui
