// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/pixelgrid.h"
#include "ui/widgets/accessiblewidgets.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace depthchart::ui {

namespace {

constexpr qreal edgeWidth = 3;

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_outer(new QVBoxLayout(this))
    , m_titleRow(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_title(new ElidedLabel(title, this))
{
    installAccessibleWidgets();
    m_title->setStrong(true);
    m_titleRow->setSpacing(space);
    m_titleRow->addWidget(m_title, 1);
    m_outer->setSpacing(space);
    m_outer->addLayout(m_titleRow);
    m_body->setSpacing(space);
    m_outer->addLayout(m_body, 1);
    setPadding(cardPadding);
    setTitle(title);
}

void Card::setTitle(const QString &title, const QString &shortTitle)
{
    m_title->setText(title);
    m_title->setShortText(shortTitle);
    m_title->setVisible(!title.isEmpty() || m_titleWidgets > 0);
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::addTitleWidget(QWidget *widget)
{
    ++m_titleWidgets;
    m_title->setVisible(true);
    m_titleRow->addWidget(widget, 0, Qt::AlignVCenter);
    setPadding(m_padding);
}

void Card::setPadding(int padding)
{
    m_padding = padding;
    // A control in the title row is higher than the title: its edge comes nearer to the card's.
    m_outer->setContentsMargins(padding, m_titleWidgets > 0 ? padding - halfSpace : padding, padding,
                                padding);
}

void Card::setEdge(std::optional<Tone> tone)
{
    m_edge = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintBox(painter, rect(), cardRadius, theme.color(Tone::Card), theme.color(Tone::Line));
    if (!m_edge)
        return;
    const qreal x = layoutDirection() == Qt::LeftToRight ? 0 : width() - edgeWidth;
    painter.setClipRect(crispRect(painter, QRectF(x, 0, edgeWidth, height())));
    paintBox(painter, rect(), cardRadius, theme.color(*m_edge), QColor());
}

} // namespace depthchart::ui
