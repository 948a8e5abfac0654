// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinemodel.h"

#include <QHash>

namespace depthchart::ui {

/// Where in the model's bars an id stands. To insert or remove a bar moves all behind it: what is kept is
/// therefore a place to look from, and the bar is found next to it.
class BarPositions
{
public:
    BarPositions() = default;
    explicit BarPositions(const QList<Bar> &bars);

    void insert(const QString &id, qsizetype position) { m_near.insert(id, position); }
    void remove(const QString &id) { m_near.remove(id); }
    [[nodiscard]] qsizetype size() const { return m_near.size(); }
    /// Position of the bar with that id, or -1.
    [[nodiscard]] qsizetype find(const QList<Bar> &bars, const QString &id) const;

private:
    mutable QHash<QString, qsizetype> m_near;
};

} // namespace depthchart::ui
