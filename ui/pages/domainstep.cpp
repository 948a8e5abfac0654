// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/domainstep.h"

#include "ui/theme/controls.h"
#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int usualHeight = 56;
constexpr int tightHeight = 30;
constexpr int markWidth = 24;
constexpr int signSide = 18;
constexpr int signLeft = space + halfSpace;
constexpr int textLeft = signLeft + signSide + space + halfSpace;
constexpr int edgeWidth = 3;
constexpr int leastWidth = 120;

} // namespace

DomainStep::DomainStep(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DomainStep::setStep(Icon sign, const QString &name, const QString &state, const QString &mark)
{
    m_sign = sign;
    m_name = name.simplified();
    m_state = state;
    m_mark = mark;
    setAccessibleName(state.isEmpty() ? m_name : tr("%1, %2", "domain, how far").arg(m_name, state));
    describe();
    update();
}

void DomainStep::setTight(bool tight)
{
    m_tight = tight;
    describe();
    updateGeometry();
    update();
}

void DomainStep::nextCheckState()
{
    // Who shows the domain checks it.
}

int DomainStep::textWidth() const
{
    return width() - textLeft - (m_tight ? markWidth : space);
}

void DomainStep::describe()
{
    const bool whole = QFontMetrics(textFont(TextSize::Body, true)).horizontalAdvance(m_name) <= textWidth();
    setToolTip(whole && !m_tight ? QString() : plainToolTip(accessibleName()));
}

void DomainStep::resizeEvent(QResizeEvent *)
{
    describe();
}

QSize DomainStep::sizeHint() const
{
    const int state = m_tight ? 0 : QFontMetrics(textFont(TextSize::Small)).height();
    const int lines = QFontMetrics(textFont(TextSize::Body, true)).height() + state;
    return {leastWidth, std::max(m_tight ? tightHeight : usualHeight, lines + space)};
}

QSize DomainStep::minimumSizeHint() const
{
    return sizeHint();
}

void DomainStep::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    if (isChecked()) {
        fillRect(painter, rect(), theme.color(Tone::AccentTint));
        fillRect(painter, placed(QRect(0, 0, edgeWidth, height())), theme.color(Tone::Accent));
    } else if (underMouse()) {
        fillRect(painter, rect(), mixedColor(theme.color(Tone::Card), theme.color(Tone::AccentTint), 0.6));
    }
    paintIcon(painter, placed(QRect(signLeft, (height() - signSide) / 2, signSide, signSide)), m_sign,
              theme.color(Tone::Text));
    paintTexts(painter);
    if (hasFocus())
        paintFocusRing(painter, rect(), controlRadius);
}

void DomainStep::paintTexts(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const auto placed = [this](int left, int top, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, top, width, height));
    };
    const QFont nameFont = textFont(TextSize::Body, isChecked());
    const QFont stateFont = textFont(TextSize::Small);
    const QFontMetrics name(nameFont);
    const QFontMetrics state(stateFont);
    const int top = (height() - name.height() - (m_tight ? 0 : state.height())) / 2;
    painter.setPen(theme.color(isEnabled() ? Tone::Text : Tone::MutedText));
    painter.setFont(nameFont);
    painter.drawText(placed(textLeft, top, textWidth(), name.height()), Qt::AlignLeading,
                     name.elidedText(m_name, Qt::ElideRight, textWidth()));
    if (m_tight) {
        painter.drawText(placed(width() - markWidth, 0, markWidth - space, height()),
                         Qt::AlignTrailing | Qt::AlignVCenter, m_mark);
        return;
    }
    painter.setFont(stateFont);
    painter.setPen(theme.color(Tone::MutedText));
    painter.drawText(placed(textLeft, top + name.height(), textWidth(), state.height()), Qt::AlignLeading,
                     state.elidedText(m_state, Qt::ElideRight, textWidth()));
}

void DomainStep::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace depthchart::ui
