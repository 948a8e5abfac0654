// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/personform.h"

#include "ui/document/profiledocument.h"
#include "ui/text/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

/// What does not fit into the field is told in full in its tool tip.
class WholeTextEdit final : public QLineEdit
{
public:
    explicit WholeTextEdit(QWidget *parent)
        : QLineEdit(parent)
    {
        connect(this, &QLineEdit::textChanged, this, &WholeTextEdit::tellWhole);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLineEdit::resizeEvent(event);
        tellWhole();
    }

private:
    void tellWhole()
    {
        const bool fits = fontMetrics().horizontalAdvance(text()) <= width() - 3 * space;
        setToolTip(fits ? QString() : plainToolTip(text()));
    }
};

/// A day as it is shown everywhere, with the month in full or in letters, or as a file has it.
QDate typedDate(const QString &text)
{
    const QString words = text.simplified();
    const QDate inFile = QDate::fromString(words, Qt::ISODate);
    const QLocale english(QLocale::English);
    const QDate inShort = english.toDate(words, QStringLiteral("d MMM yyyy"));
    return inFile.isValid()    ? inFile
           : inShort.isValid() ? inShort
                               : english.toDate(words, QStringLiteral("d MMMM yyyy"));
}

constexpr int fieldWidth = 72;
constexpr int roomForOneRow = 640;

} // namespace

PersonForm::PersonForm(ProfileDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space);
    grid->setVerticalSpacing(space);
    addField({tr("&Name"), &Person::name}, 16);
    addField({tr("R&ole"), &Person::role}, 16);
    addField({tr("&Team"), &Person::team}, 19);
    addField({tr("Or&ganisation"), &Person::organisation}, 10);
    addField({tr("&Manager"), &Person::manager}, 15);
    addStarted();
    placeColumns(static_cast<int>(m_columns.size()));
    connect(&document, &ProfileDocument::changed, this, [this](Parts parts) {
        if (parts.testFlag(Part::Person))
            refresh();
    });
    refresh();
}

void PersonForm::addColumn(const QString &text, QLineEdit *edit, int stretch)
{
    auto *column = new QWidget(this);
    auto *label = new TextLabel(text, TextSize::Small, Tone::MutedText, column);
    label->setBuddy(edit);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    edit->setAccessibleName(QString(text).remove(u'&'));
    edit->setMinimumWidth(fieldWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(halfSpace);
    layout->addWidget(label);
    layout->addWidget(edit);
    m_columns << std::pair(column, stretch);
}

void PersonForm::placeColumns(int columns)
{
    if (columns == m_placed)
        return;
    m_placed = columns;
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int i = 0; i < m_columns.size(); ++i) {
        grid->removeWidget(m_columns.at(i).first);
        grid->addWidget(m_columns.at(i).first, i / columns, i % columns);
        grid->setColumnStretch(i, i < columns ? m_columns.at(i).second : 0);
    }
}

void PersonForm::resizeEvent(QResizeEvent *event)
{
    const int all = static_cast<int>(m_columns.size());
    placeColumns(width() < roomForOneRow ? all / 2 : all);
    QWidget::resizeEvent(event);
}

void PersonForm::addField(Field field, int stretch)
{
    field.edit = new WholeTextEdit(this);
    addColumn(field.label, field.edit, stretch);
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
    m_started->setPlaceholderText(tr("e.g. 1 May 2021"));
    m_started->setToolTip(tr("When the person started in this work: “1 May 2021” or “2021-05-01”"));
    addColumn(tr("&Started"), m_started, 10);
    const QFontMetrics metrics(m_started->font());
    m_started->setMinimumWidth(std::max(metrics.horizontalAdvance(QStringLiteral("28 May 2026")),
                                        metrics.horizontalAdvance(m_started->placeholderText())) +
                               4 * space);
    connect(m_started, &QLineEdit::editingFinished, this, &PersonForm::writeStarted);
}

void PersonForm::writeStarted()
{
    const QString text = m_started->text().trimmed();
    const QDate date = typedDate(text);
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
    m_started->setText(started ? shortDateText(*started) : QString());
    m_started->setReadOnly(m_document.isReadOnly());
}

void PersonForm::takeFocus()
{
    m_fields.constFirst().edit->setFocus(Qt::OtherFocusReason);
}

} // namespace depthchart::ui
