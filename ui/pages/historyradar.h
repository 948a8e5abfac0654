// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"
#include "ui/radar/radarmodel.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QPushButton;
class QSlider;

namespace depthchart::ui {

class DepthChartView;
class ElidedLabel;

/// One snapshot as a radar: its depths filled, those of `before` as the ghost. The axes are the domains that
/// any of the history rates, in the framework's order, so that they stand still from one to the next.
[[nodiscard]] RadarModel snapshotRadar(const core::Snapshot &shown, const core::Snapshot *before,
                                       const QList<core::Snapshot> &history,
                                       const core::Framework &framework);

/// The radar played through the snapshots (ui.md "Review"): step by step, or by itself with *Play*. One
/// picture gives way to the next, nothing glides.
class HistoryRadar final : public Card
{
    Q_OBJECT

public:
    explicit HistoryRadar(QWidget *parent = nullptr);

    /// Dated, oldest first; at least one.
    void setHistory(const QList<core::Snapshot> &history, const core::Framework &framework);
    /// Positions in the history; the same twice: nothing is compared.
    void setShown(int from, int to);
    [[nodiscard]] DepthChartView &view() { return *m_chart; }

Q_SIGNALS:
    /// This snapshot is wanted, beside the one before it.
    void stepped(int snapshot);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeControls();
    [[nodiscard]] int last() const { return static_cast<int>(m_history.size()) - 1; }
    void step(int by);
    void play(bool on);
    void describe(const RadarModel &model);

    QList<core::Snapshot> m_history;
    core::Framework m_framework;
    int m_shown = 0;
    QTimer m_timer;
    ElidedLabel *m_level = nullptr;
    DepthChartView *m_chart = nullptr;
    QWidget *m_controls = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_play = nullptr;
    QSlider *m_slider = nullptr;
};

} // namespace depthchart::ui
