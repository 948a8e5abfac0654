// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/nextrow.h"

#include "ui/theme/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/vectorsign.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace depthchart::ui {

namespace {

enum Line { TitleLine, DetailLine, FirstItemLine };
enum Column { SignColumn, WordsColumn, WhenColumn };

ElidedLabel *makeLabel(TextSize size, Tone tone, QWidget *parent)
{
    auto *label = new ElidedLabel({}, parent);
    label->setTextSize(size);
    label->setTone(tone);
    return label;
}

} // namespace

NextRow::NextRow(QWidget *parent)
    : QWidget(parent)
{
    m_sign = new VectorSign(this);
    m_title = makeLabel(TextSize::Body, Tone::Text, this);
    m_title->setStrong(true);
    m_title->setKeepsNumbers(true);
    m_detail = makeLabel(TextSize::Small, Tone::MutedText, this);
    m_when = makeLabel(TextSize::Body, Tone::Text, this);
    m_when->setAlignment(Qt::AlignTrailing | Qt::AlignBottom);
    m_since = makeLabel(TextSize::Small, Tone::MutedText, this);
    m_since->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space + halfSpace);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(WordsColumn, 1);
    m_grid->addWidget(m_sign, TitleLine, SignColumn, 2, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_title, TitleLine, WordsColumn);
    m_grid->addWidget(m_detail, DetailLine, WordsColumn);
    m_grid->addWidget(m_when, TitleLine, WhenColumn);
    m_grid->addWidget(m_since, DetailLine, WhenColumn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addStretch();
    column->addLayout(m_grid);
    column->addStretch();
}

void NextRow::setStep(const NextStep &step, bool isWhole, qsizetype items)
{
    m_sign->setVector(step.vector);
    m_sign->setToolTip(plainToolTip(step.reasons));
    m_title->setText(step.title);
    m_detail->setText(isWhole ? step.whole : step.detail);
    m_detail->setLines(isWhole ? 2 : 1);
    m_when->setText(step.when);
    m_since->setText(step.since);
    for (ElidedLabel *label : {m_when, m_since})
        label->setMinimumWidth(label->sizeHint().width());
    showItems(isWhole ? step.open.first(std::min(items, step.open.size())) : QStringList());
}

void NextRow::showItems(const QStringList &items)
{
    while (m_items.size() > items.size())
        delete m_items.takeLast();
    while (m_items.size() < items.size()) {
        m_items << makeLabel(TextSize::Small, Tone::MutedText, this);
        m_grid->addWidget(m_items.constLast(), FirstItemLine + static_cast<int>(m_items.size()) - 1,
                          WordsColumn, 1, 2);
        // At once, since the height is asked for before the layout would show it.
        m_items.constLast()->show();
    }
    for (qsizetype i = 0; i < items.size(); ++i)
        m_items.at(i)->setText(tr("– %1").arg(items.at(i)));
}

} // namespace depthchart::ui
