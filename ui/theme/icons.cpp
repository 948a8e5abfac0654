// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "resources/paths.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace depthchart::ui {

namespace {

/// In the order of Icon.
constexpr std::array iconNames{
    "overview", "profile", "evidence", "growth",      "review",     "team",        "report",       "new",
    "open",     "save",    "undo",     "redo",        "add",        "remove",      "search",       "help",
    "info",     "warning", "tick",     "circle",      "import",     "folder",      "file",         "example",
    "print",    "export",  "close",    "chevrondown", "chevronup",  "chevronleft", "chevronright", "calendar",
    "lock",     "pin",     "link",     "history",     "zoomin",     "zoomout",     "settings",     "more",
    "depth",    "breadth", "scale",    "impact",      "leadership", "research",
};
static_assert(iconNames.size() == static_cast<size_t>(Icon::Research) + 1);

QByteArray drawing(Icon icon)
{
    QFile file(
        QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(iconNames.at(static_cast<size_t>(icon)))));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A renderer an icon and colour and thread: a report is written in a worker, and a QSvgRenderer belongs to
/// one thread.
QSvgRenderer &rendererOf(Icon icon, QRgb color)
{
    thread_local std::map<std::pair<Icon, QRgb>, std::unique_ptr<QSvgRenderer>> renderers;
    std::unique_ptr<QSvgRenderer> &renderer = renderers[{icon, color}];
    if (renderer == nullptr) {
        const QByteArray name = QColor::fromRgb(color).name().toLatin1();
        renderer = std::make_unique<QSvgRenderer>(drawing(icon).replace("currentColor", name));
    }
    return *renderer;
}

QRectF squareIn(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

/// Takes its colour at each painting, so that a change of theme needs no new icons.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(Icon icon, std::optional<Tone> tone)
        : m_icon(icon)
        , m_tone(tone)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tone usual = m_tone.value_or(Tone::Text);
        const Tone tone = mode == QIcon::Disabled ? Tone::ControlBorder : usual;
        paintIcon(*painter, rect, m_icon, Theme::current().color(tone));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return QStringLiteral("depthchart"); }

private:
    Icon m_icon;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon themedIcon(Icon icon)
{
    return QIcon(new ThemedIconEngine(icon, std::nullopt));
}

QIcon themedIcon(Icon icon, Tone tone)
{
    return QIcon(new ThemedIconEngine(icon, tone));
}

QIcon applicationIcon()
{
    // Drawn here, so that no plug-in has to be found for it.
    QSvgRenderer renderer(resources::applicationIcon());
    QIcon icon;
    for (const int side : {16, 32, 48, 64, 128}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    rendererOf(icon, color.rgb()).render(&painter, squareIn(rect));
    painter.restore();
}

Icon vectorIcon(core::Vector vector)
{
    switch (vector) {
    case core::Vector::Depth:
        return Icon::Depth;
    case core::Vector::Breadth:
        return Icon::Breadth;
    case core::Vector::Scale:
        return Icon::Scale;
    case core::Vector::Impact:
        return Icon::Impact;
    case core::Vector::Leadership:
        return Icon::Leadership;
    case core::Vector::Research:
        return Icon::Research;
    }
    return Icon::Depth;
}

} // namespace depthchart::ui
