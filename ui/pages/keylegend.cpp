// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keylegend.h"

#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int keyHeight = 22;
constexpr int keyPadding = 7;
constexpr int wordGap = 6;
constexpr int entryGap = 16;

QFontMetrics metrics()
{
    return QFontMetrics(textFont(TextSize::Small));
}

} // namespace

KeyLegend::KeyLegend(const QList<Key> &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    QStringList words;
    for (const Key &key : keys)
        words << tr("%1: %2", "key: what it does").arg(key.key, key.word);
    setAccessibleName(words.join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int KeyLegend::keyWidth(const Key &key) const
{
    return std::max(keyHeight, metrics().horizontalAdvance(key.key) + 2 * keyPadding);
}

int KeyLegend::widthOf(const Key &key) const
{
    return keyWidth(key) + wordGap + metrics().horizontalAdvance(key.word);
}

QSize KeyLegend::sizeHint() const
{
    int width = 0;
    for (const Key &key : m_keys)
        width += widthOf(key) + entryGap;
    return {std::max(0, width - entryGap), std::max(keyHeight, metrics().height() + halfSpace)};
}

QSize KeyLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void KeyLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextSize::Small));
    int left = 0;
    for (const Key &key : m_keys) {
        if (left + widthOf(key) > width())
            return;
        const auto placed = [this](int from, int room) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, room, height()));
        };
        const QRect box = placed(left, keyWidth(key));
        paintBox(painter, box, controlRadius, theme.color(Tone::Window), theme.color(Tone::StrongLine));
        painter.setPen(theme.color(Tone::Text));
        painter.drawText(box, Qt::AlignCenter, key.key);
        painter.setPen(theme.color(Tone::MutedText));
        painter.drawText(placed(left + keyWidth(key) + wordGap, metrics().horizontalAdvance(key.word) + 2),
                         Qt::AlignVCenter | Qt::AlignLeading, key.word);
        left += widthOf(key) + entryGap;
    }
}

} // namespace depthchart::ui
