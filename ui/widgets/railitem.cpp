// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/railitem.h"

#include "ui/theme/controls.h"
#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblewidgets.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int itemHeight = 40;
constexpr int itemWidth = 144;
constexpr int narrowWidth = 128;
constexpr int iconSide = 20;
constexpr int textStart = 48;
constexpr int narrowTextStart = 44;
constexpr qreal edgeWidth = 3;

} // namespace

RailItem::RailItem(QAction *action, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
{
    installAccessibleWidgets();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(action, &QAction::changed, this, &RailItem::follow);
    connect(this, &QAbstractButton::clicked, action, [action] { action->trigger(); });
    follow();
}

void RailItem::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QString RailItem::spokenText() const
{
    QString text = this->text();
    return text.remove(u'&');
}

void RailItem::follow()
{
    if (m_action.isNull())
        return;
    setText(m_action->text());
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setCheckable(m_action->isCheckable());
    const bool changed = isChecked() != m_action->isChecked();
    setChecked(m_action->isChecked());
    const QKeySequence keys = m_action->shortcut();
    const bool plain = m_action->toolTip() == m_action->iconText();
    const QString tip = plain ? spokenText() : m_action->toolTip();
    setToolTip(keys.isEmpty() ? (plain ? QString() : plainToolTip(tip))
                              : plainToolTip(tr("%1 (%2)", "a page, then its shortcut")
                                                 .arg(tip, keys.toString(QKeySequence::NativeText))));
    if (changed && QAccessible::isActive()) {
        QAccessible::State state;
        state.selected = true;
        QAccessibleStateChangeEvent event(this, state);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void RailItem::nextCheckState()
{
    // The action decides, and follow() takes its answer.
}

void RailItem::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        event->ignore();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

QSize RailItem::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const int start = m_narrow ? narrowTextStart : textStart;
    const int text = QFontMetrics(strong).size(Qt::TextShowMnemonic, this->text()).width();
    return {std::max(m_narrow ? narrowWidth : itemWidth, start + text + space),
            std::max(itemHeight, QFontMetrics(strong).height() + 2 * space)};
}

QRect RailItem::textRect() const
{
    const int start = m_narrow ? narrowTextStart : textStart;
    return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(start, 0, -halfSpace, 0));
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    if (isChecked()) {
        fillRect(painter, rect(), theme.color(Tone::AccentTint));
        fillRect(painter, QRectF(leftToRight ? 0 : width() - edgeWidth, 0, edgeWidth, height()),
                 theme.color(Tone::Accent));
    } else if (underMouse() && isEnabled()) {
        fillRect(painter, rect(), mixedColor(theme.color(Tone::Window), theme.color(Tone::AccentTint), 0.6));
    }
    const QRect place(m_narrow ? 14 : 16, (height() - iconSide) / 2, iconSide, iconSide);
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    QFont shown = font();
    shown.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(shown);
    painter.setPen(theme.color(isEnabled() ? Tone::Text : Tone::MutedText));
    painter.drawText(
        textRect(),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) |
            Qt::TextSingleLine | Qt::TextHideMnemonic,
        text());
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), controlRadius);
}

} // namespace depthchart::ui
