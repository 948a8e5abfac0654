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
constexpr int tightHeight = 44;
constexpr int signSide = 18;
constexpr int textLeft = 2 * space + signSide + space;
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

void DomainStep::setStep(Icon sign, const QString &name, const QString &state)
{
    m_sign = sign;
    m_name = name.simplified();
    m_state = state;
    setAccessibleName(state.isEmpty() ? m_name : tr("%1, %2", "domain, how far").arg(m_name, state));
    describe();
    update();
}

void DomainStep::setTight(bool tight)
{
    m_tight = tight;
    updateGeometry();
}

void DomainStep::nextCheckState()
{
    // Who shows the domain checks it.
}

int DomainStep::textWidth() const
{
    return width() - textLeft - space;
}

void DomainStep::describe()
{
    const bool whole = QFontMetrics(textFont(TextSize::Body, true)).horizontalAdvance(m_name) <= textWidth();
    setToolTip(whole ? QString() : plainToolTip(m_name));
}

void DomainStep::resizeEvent(QResizeEvent *)
{
    describe();
}

QSize DomainStep::sizeHint() const
{
    const int lines = QFontMetrics(textFont(TextSize::Body, true)).height() +
                      QFontMetrics(textFont(TextSize::Small)).height();
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
    paintIcon(painter, placed(QRect(2 * space, (height() - signSide) / 2, signSide, signSide)), m_sign,
              theme.color(Tone::Text));
    const QFont nameFont = textFont(TextSize::Body, isChecked());
    const QFont stateFont = textFont(TextSize::Small);
    const QFontMetrics name(nameFont);
    const QFontMetrics state(stateFont);
    const int top = (height() - name.height() - state.height()) / 2;
    painter.setPen(theme.color(Tone::Text));
    painter.setFont(nameFont);
    painter.drawText(placed(QRect(textLeft, top, textWidth(), name.height())), Qt::AlignLeading,
                     name.elidedText(m_name, Qt::ElideRight, textWidth()));
    painter.setFont(stateFont);
    painter.setPen(theme.color(Tone::MutedText));
    painter.drawText(placed(QRect(textLeft, top + name.height(), textWidth(), state.height())),
                     Qt::AlignLeading, state.elidedText(m_state, Qt::ElideRight, textWidth()));
    if (hasFocus())
        paintFocusRing(painter, rect(), controlRadius);
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
