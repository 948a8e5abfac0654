// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hintedbutton.h"

#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace depthchart::ui {

HintedButton::HintedButton(const QString &text, const QString &hint, QWidget *parent)
    : QPushButton(text, parent)
    , m_hint(hint)
{
}

int HintedButton::hintWidth() const
{
    return QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(m_hint) + space;
}

QSize HintedButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(hintWidth(), 0);
}

void HintedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    // The text and the hint stand together in the middle.
    const int hint = hintWidth();
    const int words = QPushButton::sizeHint().width();
    const int left = (width() - words - hint) / 2;
    const auto placed = [this](int from, int room) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, room, height()));
    };
    option.rect = placed(left, words);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    const Theme &theme = Theme::current();
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(isPrimary(this) && isEnabled() ? theme.color(Tone::OnAccent)
                                                  : theme.color(Tone::MutedText));
    // The padding after the text is the gap.
    painter.drawText(placed(left + words - space, hint), Qt::AlignCenter, m_hint);
}

} // namespace depthchart::ui
