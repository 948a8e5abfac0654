// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/steppanel.h"

#include "core/common/constants.h"
#include "ui/pages/detailparts.h"
#include "ui/pages/detailsarea.h"
#include "ui/text/words.h"
#include "ui/theme/controls.h"
#include "ui/widgets/checkitem.h"
#include "ui/widgets/statussign.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace depthchart::ui {

namespace {

/// What the content is built from: words of the header, ticks, note and state change in place.
StepText withoutState(StepText text)
{
    for (core::Criterion &criterion : text.criteria)
        criterion.met = false;
    text.title.clear();
    text.effort.clear();
    text.note.clear();
    text.critical.clear();
    text.status = core::StepStatus::Planned;
    text.pinned = false;
    text.canPin = false;
    text.months = {};
    return text;
}

QHBoxLayout *warningItem(const QString &text, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(new StatusSign(Status::Overdue, parent), 0, Qt::AlignTop);
    row->addWidget(wrappedLabel(text, TextSize::Body, Tone::Text, parent), 1);
    return row;
}

} // namespace

StepPanel::StepPanel(QWidget *parent)
    : QWidget(parent)
{
    m_parts = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(space);
    m_scroll = new DetailsArea(this);
    m_scroll->setAccessibleName(tr("Chosen step"));
    m_parts->addWidget(m_scroll, 1);
    m_controls = buildControls();
    m_parts->addLayout(m_controls);
    connectControls();
}

QBoxLayout *StepPanel::buildControls()
{
    m_status = new QComboBox(this);
    for (const auto &[status, name] : core::Terms<core::StepStatus>::table)
        m_status->addItem(capitalised(statusText(status)));
    m_status->setAccessibleName(tr("Status"));
    setCompact(m_status);
    m_months = new QSpinBox(this);
    m_months->setRange(1, core::maximumStepMonths);
    m_months->setSuffix(tr(" months"));
    m_months->setKeyboardTracking(false);
    m_months->setAccessibleName(tr("Months of focused practice"));
    m_months->setToolTip(tr("Months of focused practice that the step takes"));
    setCompact(m_months);
    m_pinned = new QCheckBox(tr("P&inned"), this);
    m_pinned->setToolTip(tr("A pinned step keeps its start when the plan is rescheduled"));
    m_remove = new QPushButton(tr("Remo&ve"), this);
    m_remove->setToolTip(tr("Take the step out of the plan (Delete on the timeline)"));
    setCompact(m_remove);
    auto *state = new QHBoxLayout;
    state->setSpacing(space);
    state->addWidget(m_status);
    state->addWidget(m_months);
    auto *place = new QHBoxLayout;
    place->setSpacing(space);
    place->addWidget(m_pinned);
    place->addStretch(1);
    place->addWidget(m_remove);
    auto *controls = new QBoxLayout(QBoxLayout::LeftToRight);
    controls->setSpacing(space);
    controls->addLayout(state);
    controls->addLayout(place, 1);
    return controls;
}

void StepPanel::connectControls()
{
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        Q_EMIT statusWanted(m_text.id,
                            core::Terms<core::StepStatus>::table.at(static_cast<size_t>(index)).first);
    });
    connect(m_months, &QSpinBox::valueChanged, this,
            [this](int months) { Q_EMIT monthsWanted(m_text.id, months); });
    connect(m_pinned, &QCheckBox::clicked, this,
            [this](bool pinned) { Q_EMIT pinWanted(m_text.id, pinned); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_text.id); });
}

void StepPanel::setStep(const StepText &text)
{
    const bool rebuilds = m_scroll->widget() == nullptr || withoutState(text) != withoutState(m_text);
    m_text = text;
    if (rebuilds)
        rebuildContent();
    showState();
}

void StepPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_scroll->widget())
        showState();
}

void StepPanel::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    m_parts->setDirection(low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setSpacing(low ? 2 * space : space);
    m_controls->setDirection(low ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (m_scroll->widget())
        showState();
}

void StepPanel::takeFocus()
{
    QWidget *first = m_criteria.isEmpty() ? static_cast<QWidget *>(m_status) : m_criteria.constFirst();
    first->setFocus(Qt::OtherFocusReason);
}

void StepPanel::rebuildContent()
{
    m_criteria.clear();
    // What is shown until now may be the sender of what leads here.
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, space, 0);
    layout->setSpacing(space);
    const DetailHeader header = detailHeader(m_text.vector, m_text.title, m_text.effort, content);
    m_sign = header.sign;
    m_title = header.title;
    m_effort = header.effort;
    layout->addLayout(header.row);
    for (const QString &conflict : std::as_const(m_text.conflicts))
        layout->addLayout(warningItem(conflict, content));
    addOffers(*layout, content);
    if (!m_text.demonstration.isEmpty())
        layout->addWidget(wrappedLabel(m_text.demonstration, TextSize::Body, Tone::MutedText, content));
    addCriteria(*layout, content);
    if (!m_text.checklist.isEmpty()) {
        addDetailHeading(*layout, m_text.checklistHeading, content);
        for (const QString &task : std::as_const(m_text.checklist))
            layout->addLayout(bulletItem(task, content));
    }
    addDetailHeading(*layout, tr("Note"), content);
    m_note = new QLineEdit(content);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What it is about, with whom, on which system"));
    connect(m_note, &QLineEdit::textEdited, this,
            [this](const QString &note) { Q_EMIT noteWanted(m_text.id, note); });
    layout->addWidget(m_note);
    addResources(*layout, m_text.resources, content);
    layout->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
}

void StepPanel::addCriteria(QVBoxLayout &layout, QWidget *parent)
{
    if (m_text.criteria.isEmpty())
        return;
    auto *list = new QVBoxLayout;
    list->setSpacing(halfSpace);
    layout.addLayout(list);
    for (qsizetype i = 0; i < m_text.criteria.size(); ++i) {
        auto *item = new CheckItem(m_text.criteria.at(i).text, parent);
        connect(item, &CheckItem::ticked, this,
                [this, i](bool met) { Q_EMIT criterionTicked(m_text.id, i, met); });
        list->addWidget(item);
        m_criteria.append(item);
    }
}

void StepPanel::addOffers(QVBoxLayout &layout, QWidget *parent)
{
    for (const StepOfferText &each : std::as_const(m_text.offers)) {
        if (each.offer == core::StepOffer::RecordImpact) {
            addRecord(layout, parent);
            continue;
        }
        auto *button = new QPushButton(QString(each.text).replace(u'&', QStringLiteral("&&")), parent);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        setCompact(button);
        connect(button, &QPushButton::clicked, this,
                [this, offer = each.offer] { Q_EMIT offerTaken(m_text.id, offer); });
        layout.addWidget(button);
    }
}

void StepPanel::addRecord(QVBoxLayout &layout, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    auto *title = new QLineEdit(parent);
    title->setAccessibleName(tr("The system in production"));
    title->setPlaceholderText(tr("What it does and whom it reaches"));
    auto *record = new QPushButton(tr("Recor&d"), parent);
    record->setToolTip(tr("Add it to the systems in production"));
    record->setEnabled(false);
    setCompact(title);
    setCompact(record);
    connect(title, &QLineEdit::textChanged, record,
            [record](const QString &text) { record->setEnabled(!text.trimmed().isEmpty()); });
    const auto take = [this, title] {
        if (!title->text().trimmed().isEmpty())
            Q_EMIT recordWanted(m_text.id, title->text());
    };
    connect(title, &QLineEdit::returnPressed, this, take);
    connect(record, &QPushButton::clicked, this, take);
    row->addWidget(title, 1);
    row->addWidget(record);
    layout.addLayout(row);
}

void StepPanel::showState()
{
    for (qsizetype i = 0; i < m_criteria.size(); ++i)
        m_criteria.at(i)->setChecked(m_text.criteria.at(i).met);
    m_sign->setVisible(!m_low);
    m_title->setVisible(!m_low);
    m_title->setText(m_text.title);
    m_effort->setText(m_text.effort);
    if (m_note->text() != m_text.note)
        m_note->setText(m_text.note);
    const QSignalBlocker blocker(m_months);
    m_status->setCurrentIndex(static_cast<int>(m_text.status));
    m_months->setValue(m_text.months.value());
    m_pinned->setChecked(m_text.pinned);
    m_effort->setToolTip(plainToolTip(capitalised(m_text.critical)));
    m_scroll->widget()->setEnabled(!m_readOnly);
    m_status->setEnabled(!m_readOnly);
    m_months->setEnabled(!m_readOnly && m_text.status != core::StepStatus::Done);
    m_pinned->setEnabled(!m_readOnly && m_text.canPin);
    m_remove->setEnabled(!m_readOnly);
}

} // namespace depthchart::ui
