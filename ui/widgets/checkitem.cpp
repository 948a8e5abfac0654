// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkitem.h"

#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace depthchart::ui {

CheckItem::CheckItem(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
    , m_text(new TextLabel(text, TextSize::Body, Tone::Text, this))
{
    m_text->setWordWrap(true);
    m_box->setAccessibleName(text);
    m_box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(halfSpace);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &CheckItem::ticked);
}

void CheckItem::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

bool CheckItem::isChecked() const
{
    return m_box->isChecked();
}

void CheckItem::mouseReleaseEvent(QMouseEvent *event)
{
    // The label lets the click through to here.
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) &&
        m_box->isEnabled())
        m_box->click();
}

} // namespace depthchart::ui
