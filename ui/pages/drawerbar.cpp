// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drawerbar.h"

#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int barHeight = 36;
constexpr int padding = 14;
constexpr int chevron = 16;
constexpr int widestSummary = 380;
// Widths in whole px may fall short of what eliding measures.
constexpr int rounding = 2;

} // namespace

class DrawerBar::Button final : public QAbstractButton
{
public:
    Button(const QString &name, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(name);
        setCheckable(true);
        setAccessibleName(name);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        // As wide as its words before the empty rest of the bar gets anything.
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    void setSummary(const QString &summary)
    {
        m_summary = summary.simplified();
        setAccessibleDescription(summary);
        tellWhole();
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        // One long summary leaves room for the others'.
        return {std::min(wholeWidth(), nameRight() + widestSummary), barHeight};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {nameRight() + padding, barHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::current();
        if (isChecked() || underMouse())
            painter.fillRect(rect().adjusted(1, 1, 0, -1),
                             theme.color(isChecked() ? Tone::AccentTint : Tone::Window));
        const QRectF sign(padding, (barHeight - chevron) / 2.0, chevron, chevron);
        paintIcon(painter, sign, isChecked() ? Icon::ChevronDown : Icon::ChevronUp, theme.color(Tone::Text));
        painter.setPen(theme.color(Tone::Text));
        painter.setFont(textFont(TextSize::Body, true));
        const int left = padding + chevron + space;
        painter.drawText(QRect(left, 0, nameRight() - left, barHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         text());
        const QFont small = textFont(TextSize::Small);
        const QRect room(nameRight() + space, 0, width() - nameRight() - space - padding, barHeight);
        painter.setFont(small);
        // Never muted on a tint.
        painter.setPen(theme.color(isChecked() ? Tone::Text : Tone::MutedText));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(small).elidedText(m_summary, Qt::ElideRight, room.width()));
        painter.setPen(QPen(theme.color(Tone::Line), 1));
        painter.drawLine(QPointF(width() - 0.5, 0), QPointF(width() - 0.5, barHeight));
        if (hasFocus()) {
            painter.setPen(QPen(theme.color(Tone::Accent), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), controlRadius, controlRadius);
        }
    }

    void resizeEvent(QResizeEvent *) override { tellWhole(); }

private:
    [[nodiscard]] int wholeWidth() const
    {
        const QFontMetrics metrics(textFont(TextSize::Small));
        const int summary = m_summary.isEmpty() ? 0 : space + metrics.horizontalAdvance(m_summary) + rounding;
        return nameRight() + summary + padding;
    }
    void tellWhole()
    {
        setToolTip(width() < wholeWidth() ? plainToolTip(text() + u'\n' + m_summary) : QString());
    }
    [[nodiscard]] int nameRight() const
    {
        return padding + chevron + space +
               QFontMetrics(textFont(TextSize::Body, true)).horizontalAdvance(text());
    }

    QString m_summary;
};

DrawerBar::DrawerBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch(0);
}

int DrawerBar::addDrawer(const QString &name)
{
    auto *button = new Button(name, this);
    const auto index = static_cast<int>(m_buttons.size());
    m_buttons.append(button);
    qobject_cast<QHBoxLayout *>(layout())->insertWidget(index, button);
    connect(button, &QAbstractButton::clicked, this,
            [this, index] { setOpen(m_open == index ? -1 : index); });
    return index;
}

void DrawerBar::setSummary(int drawer, const QString &summary)
{
    m_buttons.at(drawer)->setSummary(summary);
}

void DrawerBar::setOpen(int drawer)
{
    const bool changes = drawer != m_open;
    m_open = drawer;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i == drawer);
    if (changes)
        Q_EMIT openChanged(drawer);
}

QWidget *DrawerBar::button(int drawer) const
{
    return m_buttons.at(drawer);
}

void DrawerBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().color(Tone::Line), 1));
    painter.setBrush(Theme::current().color(Tone::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace depthchart::ui
