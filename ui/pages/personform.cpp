// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/personform.h"

#include "ui/document/profiledocument.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr int fieldWidth = 84;

/// A label over its field, tied to it by the mnemonic.
QVBoxLayout *labelled(const QString &text, QLineEdit *edit, QWidget *parent)
{
    auto *label = new TextLabel(text, TextSize::Small, Tone::MutedText, parent);
    label->setBuddy(edit);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    edit->setAccessibleName(QString(text).remove(u'&'));
    edit->setMinimumWidth(fieldWidth);
    auto *column = new QVBoxLayout;
    column->setSpacing(halfSpace);
    column->addWidget(label);
    column->addWidget(edit);
    return column;
}

} // namespace

PersonForm::PersonForm(ProfileDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space + halfSpace);
    addField({tr("&Name"), &Person::name}, 5);
    addField({tr("&Role"), &Person::role}, 4);
    addField({tr("&Team"), &Person::team}, 4);
    addField({tr("Or&ganisation"), &Person::organisation}, 3);
    addField({tr("&Manager"), &Person::manager}, 4);
    addStarted();
    connect(&document, &ProfileDocument::changed, this, [this](Parts parts) {
        if (parts.testFlag(Part::Person))
            refresh();
    });
    refresh();
}

void PersonForm::addField(Field field, int stretch)
{
    field.edit = new QLineEdit(this);
    static_cast<QHBoxLayout *>(layout())->addLayout(labelled(field.label, field.edit, this), stretch);
    const QString name = QString(field.label).remove(u'&').toLower();
    connect(field.edit, &QLineEdit::textEdited, this, [this, name, value = field.value](const QString &text) {
        m_document.edit(
            tr("Change the %1").arg(name), [&](Profile &profile) { profile.person.*value = text; },
            QStringLiteral("person/") + name);
    });
    m_fields << field;
}

void PersonForm::addStarted()
{
    m_started = new QLineEdit(this);
    m_started->setPlaceholderText(tr("YYYY-MM-DD"));
    m_started->setToolTip(tr("When the person started in this work, as year, month and day"));
    static_cast<QHBoxLayout *>(layout())->addLayout(labelled(tr("Star&ted"), m_started, this), 3);
    m_started->setMinimumWidth(
        QFontMetrics(m_started->font()).horizontalAdvance(QStringLiteral("2026-00-00")) + 4 * space);
    connect(m_started, &QLineEdit::editingFinished, this, &PersonForm::writeStarted);
}

void PersonForm::writeStarted()
{
    const QString text = m_started->text().trimmed();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (text.isEmpty() || date.isValid()) {
        m_document.edit(tr("Change the start date"), [&](Profile &profile) {
            profile.person.started = date.isValid() ? std::optional(date) : std::nullopt;
        });
    }
    refresh();
}

void PersonForm::refresh()
{
    for (const Field &field : std::as_const(m_fields)) {
        const QString &text = m_document.profile().person.*field.value;
        if (field.edit->text() != text) {
            field.edit->setText(text);
            field.edit->setCursorPosition(0);
        }
        field.edit->setReadOnly(m_document.isReadOnly());
    }
    const std::optional<QDate> started = m_document.profile().person.started;
    m_started->setText(started ? started->toString(Qt::ISODate) : QString());
    m_started->setReadOnly(m_document.isReadOnly());
}

void PersonForm::takeFocus()
{
    m_fields.constFirst().edit->setFocus(Qt::OtherFocusReason);
}

} // namespace depthchart::ui
