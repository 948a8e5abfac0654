// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/steppanel.h"

#include "core/common/constants.h"
#include "ui/pages/detailparts.h"
#include "ui/text/words.h"
#include "ui/theme/controls.h"
#include "ui/widgets/checkitem.h"
#include "ui/widgets/elidedlabel.h"
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Chosen step"));
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    buildControls(*column);
}

void StepPanel::buildControls(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
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
    row->addWidget(m_status);
    row->addWidget(m_months);
    row->addWidget(m_pinned);
    row->addStretch(1);
    row->addWidget(m_remove);
    column.addLayout(row);
    m_critical = new ElidedLabel({}, this);
    m_critical->setTextSize(TextSize::Small);
    m_critical->setTone(Tone::MutedText);
    column.addWidget(m_critical);
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
    addDetailHeading(layout, tr("Done when"), parent);
    for (qsizetype i = 0; i < m_text.criteria.size(); ++i) {
        auto *item = new CheckItem(m_text.criteria.at(i).text, parent);
        connect(item, &CheckItem::ticked, this,
                [this, i](bool met) { Q_EMIT criterionTicked(m_text.id, i, met); });
        layout.addWidget(item);
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
    m_title->setText(m_text.title);
    m_effort->setText(m_text.effort);
    if (m_note->text() != m_text.note)
        m_note->setText(m_text.note);
    const QSignalBlocker blocker(m_months);
    m_status->setCurrentIndex(static_cast<int>(m_text.status));
    m_months->setValue(m_text.months.value());
    m_pinned->setChecked(m_text.pinned);
    m_critical->setText(m_text.critical);
    m_scroll->widget()->setEnabled(!m_readOnly);
    m_status->setEnabled(!m_readOnly);
    m_months->setEnabled(!m_readOnly && m_text.status != core::StepStatus::Done);
    m_pinned->setEnabled(!m_readOnly && m_text.canPin);
    m_remove->setEnabled(!m_readOnly);
}

} // namespace depthchart::ui
