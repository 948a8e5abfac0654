// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/barwords.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace depthchart::ui {

namespace {

// Between a name and its duration.
constexpr double gapOnBar = 16;
constexpr double gapBeside = 10;
// Less than that of a name says nothing.
constexpr double narrowestElided = 56;

class Placer
{
public:
    Placer(const WordRoom &room, const WordWidths &widths)
        : m_room(room)
        , m_widths(widths)
    {
    }

    [[nodiscard]] double width(const QString &text) const
    {
        return text.isEmpty() ? 0 : std::ceil(m_widths.width(text)) + 1;
    }
    [[nodiscard]] double roomOn() const { return m_room.on ? m_room.onRight - m_room.onLeft : 0; }
    [[nodiscard]] double roomBeside() const { return m_room.limit - m_room.besideLeft; }

    /// Name at the left of the bar, duration at its right end.
    [[nodiscard]] std::optional<QList<PlacedText>> bothOn(const QString &name, const QString &duration) const
    {
        if (width(name) + gapOnBar + width(duration) > roomOn())
            return std::nullopt;
        return QList<PlacedText>{at(m_room.onLeft, name, true, false),
                                 at(m_room.onRight - width(duration), duration, true, true)};
    }
    [[nodiscard]] std::optional<QList<PlacedText>> nameOn(const QString &name, const QString &duration) const
    {
        if (width(name) > roomOn() || width(duration) > roomBeside())
            return std::nullopt;
        QList<PlacedText> texts{at(m_room.onLeft, name, true, false)};
        if (!duration.isEmpty())
            texts.append(at(m_room.besideLeft, duration, false, true));
        return texts;
    }
    /// Durations stay at the right ends of their bars where only the name is too long.
    [[nodiscard]] std::optional<QList<PlacedText>> nameBeside(const QString &name,
                                                              const QString &duration) const
    {
        if (width(duration) > roomOn() || width(name) > roomBeside())
            return std::nullopt;
        return QList<PlacedText>{at(m_room.besideLeft, name, false, false),
                                 at(m_room.onRight - width(duration), duration, true, true)};
    }
    [[nodiscard]] std::optional<QList<PlacedText>> beside(const QString &name, const QString &duration) const
    {
        const double taken = width(name) + (duration.isEmpty() ? 0 : gapBeside + width(duration));
        if (taken > roomBeside())
            return std::nullopt;
        QList<PlacedText> texts{at(m_room.besideLeft, name, false, false)};
        if (!duration.isEmpty())
            texts.append(at(m_room.besideLeft + width(name) + gapBeside, duration, false, true));
        return texts;
    }
    /// The name elided where more than a few letters of it have room.
    [[nodiscard]] std::optional<QList<PlacedText>> elided(const QString &name, double left, double room,
                                                          bool onBar) const
    {
        if (room < narrowestElided)
            return std::nullopt;
        return QList<PlacedText>{at(left, m_widths.elided(name, room - 2), onBar, false)};
    }
    [[nodiscard]] std::optional<QList<PlacedText>> elided(const QString &name) const
    {
        return roomBeside() > roomOn() ? elided(name, m_room.besideLeft, roomBeside(), false)
                                       : elided(name, m_room.onLeft, roomOn(), true);
    }

private:
    [[nodiscard]] PlacedText at(double left, const QString &text, bool onBar, bool isDuration) const
    {
        return {QRectF(left, m_room.top, width(text), m_room.height), text, onBar, isDuration};
    }

    WordRoom m_room;
    const WordWidths &m_widths;
};

} // namespace

QList<PlacedText> placeWords(const Bar &bar, const WordRoom &room, const WordWidths &widths)
{
    if (bar.text.isEmpty())
        return {};
    // Words of one line: a name with a line break in it would be drawn over the next row.
    const QString name = bar.text.simplified();
    const QString shorter = bar.shortText.isEmpty() ? name : bar.shortText.simplified();
    const Placer placer(room, widths);
    if (!bar.duration.isEmpty()) {
        if (const auto texts = placer.bothOn(name, bar.duration))
            return *texts;
        if (const auto texts = placer.nameOn(name, bar.duration))
            return *texts;
        if (const auto texts = placer.nameBeside(name, bar.duration))
            return *texts;
        if (const auto texts = placer.beside(name, bar.duration))
            return *texts;
    }
    const auto shortOn = bar.duration.isEmpty() ? std::nullopt : placer.bothOn(shorter, bar.duration);
    // Short on the bar before long beside it, so that like bars read alike; where a link leaves, short too.
    const auto tries = {placer.nameOn(name, {}),
                        shortOn,
                        placer.nameOn(shorter, bar.duration),
                        placer.nameOn(shorter, {}),
                        room.crossed ? placer.beside(shorter, {}) : std::nullopt,
                        placer.beside(name, {}),
                        placer.beside(shorter, bar.duration),
                        placer.beside(shorter, {}),
                        placer.elided(name)};
    for (const auto &texts : tries) {
        if (texts)
            return *texts;
    }
    return {};
}

} // namespace depthchart::ui
