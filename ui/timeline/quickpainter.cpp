// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/quickpainter.h"

#include <QFontMetricsF>
#include <QHash>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QStaticText>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

// Far more than is seen at once; what is beyond is measured and drawn anew.
constexpr qsizetype mostRemembered = 4096;

struct WordsKey
{
    QString text;
    QFont font;
    bool operator==(const WordsKey &) const = default;
};

size_t qHash(const WordsKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font.pixelSize(), key.font.weight());
}

struct SignKey
{
    Icon icon = Icon::Depth;
    QRgb color = 0;
    int side = 0;
    bool operator==(const SignKey &) const = default;
};

size_t qHash(const SignKey &key, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(key.icon), key.color, key.side);
}

struct Elided
{
    double full = 0;
    double width = -1;
    QString text;
};

/// Each thread has its own, so that none waits.
template<class Key, class Value>
Value &remembered(QHash<Key, Value> &values, const Key &key, auto make)
{
    const auto known = values.find(key);
    if (known != values.end())
        return *known;
    if (values.size() >= mostRemembered)
        values.clear();
    return *values.insert(key, make());
}

const QStaticText &staticText(const QString &text, const QFont &font)
{
    thread_local QHash<WordsKey, QStaticText> texts;
    return remembered(texts, {text, font}, [&text, &font] {
        QStaticText made(text);
        made.setTextFormat(Qt::PlainText);
        made.setPerformanceHint(QStaticText::AggressiveCaching);
        made.prepare({}, font);
        return made;
    });
}

QImage signImage(Icon icon, const QColor &color, double side, double ratio)
{
    thread_local QHash<SignKey, QImage> signs;
    const int pixels = static_cast<int>(std::lround(side * ratio));
    QImage image = remembered(signs, {icon, color.rgb(), pixels}, [&] {
        QImage made(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paintIcon(painter, made.rect(), icon, color);
        return made;
    });
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace

bool isScreen(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster &&
           painter.worldTransform().type() <= QTransform::TxTranslate;
}

void paintWords(QPainter &painter, const QRectF &rect, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!isScreen(painter)) {
        painter.drawText(rect,
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine |
                             Qt::TextDontClip,
                         text);
        return;
    }
    const QStaticText &words = staticText(text, painter.font());
    const double top = rect.center().y() - words.size().height() / 2;
    painter.drawStaticText(QPointF(rect.left(), std::round(top)), words);
}

QString elidedWords(const QString &text, const QFont &font, double width)
{
    thread_local QHash<WordsKey, Elided> known;
    Elided &elided = remembered(known, {text, font}, [&text, &font] {
        return Elided{QFontMetricsF(font).horizontalAdvance(text), -1, {}};
    });
    if (elided.full <= width)
        return text;
    if (elided.width != width) {
        elided.width = width;
        elided.text = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    }
    return elided.text;
}

void paintSign(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color)
{
    if (!isScreen(painter)) {
        paintIcon(painter, rect, icon, color);
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    const QPointF corner(std::round(rect.left() * ratio) / ratio, std::round(rect.top() * ratio) / ratio);
    painter.drawImage(corner, signImage(icon, color, std::min(rect.width(), rect.height()), ratio));
}

void fillRounded(QPainter &painter, const QRectF &rect, const QColor &color)
{
    constexpr double radius = 2;
    const bool isWhole = rect.left() == std::floor(rect.left()) && rect.top() == std::floor(rect.top());
    if (isScreen(painter) && isWhole && rect.width() > 2 * radius) {
        // Corners of one pixel look the same and cost a tenth.
        painter.fillRect(rect.adjusted(1, 0, -1, 0), color);
        painter.fillRect(QRectF(rect.left(), rect.top() + 1, 1, rect.height() - 2), color);
        painter.fillRect(QRectF(rect.right() - 1, rect.top() + 1, 1, rect.height() - 2), color);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
}

void paintAxisLine(QPainter &painter, QPointF from, QPointF to, const QColor &color)
{
    const double left = std::floor(std::min(from.x(), to.x()));
    const double top = std::floor(std::min(from.y(), to.y()));
    const double width =
        std::max(1.0, std::floor(std::max(from.x(), to.x())) - left + (from.y() == to.y() ? 0 : 1));
    const double height =
        std::max(1.0, std::floor(std::max(from.y(), to.y())) - top + (from.x() == to.x() ? 0 : 1));
    painter.fillRect(QRectF(left, top, width, height), color);
}

QRectF crisp(const QPainter &painter, const QRectF &rect)
{
    if (!isScreen(painter))
        return rect;
    const double left = std::round(rect.left());
    return {left, rect.top(), std::max(1.0, std::round(rect.right()) - left), rect.height()};
}

} // namespace depthchart::ui
