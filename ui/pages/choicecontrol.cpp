// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choicecontrol.h"

#include "ui/theme/controls.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStandardItemModel>

namespace depthchart::ui {

ChoiceControl::ChoiceControl(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_segments(new SegmentedControl(this))
    , m_combo(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_segments);
    layout->addWidget(m_combo);
    m_segments->setCompact(true);
    m_segments->setAccessibleName(name);
    m_combo->setAccessibleName(name);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setCompact(m_combo);
    m_combo->hide();
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_segments, &SegmentedControl::optionChosen, this, &ChoiceControl::choose);
    connect(m_combo, &QComboBox::activated, this, &ChoiceControl::choose);
}

int ChoiceControl::addOption(const QString &text, std::optional<Icon> icon)
{
    if (icon)
        m_combo->addItem(themedIcon(*icon), text);
    else
        m_combo->addItem(text);
    m_signs << icon;
    return m_segments->addOption(text, icon);
}

void ChoiceControl::setOptionText(int index, const QString &text)
{
    m_segments->setOptionText(index, text);
    m_combo->setItemText(index, text);
}

void ChoiceControl::setOptionEnabled(int index, bool enabled)
{
    m_segments->setOptionEnabled(index, enabled);
    if (auto *items = qobject_cast<QStandardItemModel *>(m_combo->model()))
        items->item(index)->setEnabled(enabled);
}

void ChoiceControl::setCurrentIndex(int index)
{
    m_current = index;
    m_segments->setCurrentIndex(index);
    m_combo->setCurrentIndex(index);
}

void ChoiceControl::setShortOfRoom(bool isShort)
{
    m_short = isShort;
    m_segments->setVisible(!isShort);
    m_combo->setVisible(isShort);
}

int ChoiceControl::segmentsWidth() const
{
    return m_segments->sizeHint().width();
}

void ChoiceControl::showSigns(bool shown)
{
    if (shown == m_signsShown)
        return;
    m_signsShown = shown;
    for (int i = 0; i < m_signs.size(); ++i)
        m_segments->setOptionIcon(i, shown ? m_signs.at(i) : std::nullopt);
}

void ChoiceControl::fitInto(int room)
{
    showSigns(true);
    if (segmentsWidth() > room)
        showSigns(false);
    setShortOfRoom(segmentsWidth() > room);
}

void ChoiceControl::choose(int index)
{
    setCurrentIndex(index);
    Q_EMIT chosen(index);
}

} // namespace depthchart::ui
