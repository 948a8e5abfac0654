// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/radarmodel.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QStackedLayout;

namespace depthchart::ui {

class DepthView;
class DotPlotView;
class RadarView;

/// Radar and dot plot of one model behind one another: what every card with a radar holds. Where nobody
/// chose, the model decides: the radar from three to twelve axes, else the dot plot.
class DepthChartView final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Radar, DotPlot };
    Q_ENUM(Mode)

    explicit DepthChartView(QWidget *parent = nullptr);

    void setModel(const RadarModel &model);
    /// The same domains in another order in the radar, whose shape depends on it.
    void setModels(const RadarModel &dotPlot, const RadarModel &radar);
    [[nodiscard]] const RadarModel &model() const { return m_model; }

    /// The domain in focus; empty where there is none.
    [[nodiscard]] core::DomainId currentDomain() const;
    void setCurrentDomain(const core::DomainId &domain);

    /// The person's choice; the radar is refused where it is not possible.
    void setMode(Mode mode);
    /// What is shown now.
    [[nodiscard]] Mode mode() const { return m_mode; }

    void setWhatIf(bool on);
    [[nodiscard]] bool isWhatIf() const { return m_whatIf; }

    [[nodiscard]] RadarView *radar() const { return m_radar; }
    [[nodiscard]] DotPlotView *dotPlot() const { return m_dotPlot; }
    [[nodiscard]] DepthView *currentView() const;

Q_SIGNALS:
    void axisActivated(const depthchart::core::DomainId &domain);
    void depthDragged(const depthchart::core::DomainId &domain, int depth);
    void whatIfDropped();
    void currentAxisChanged(qsizetype axis);
    void modeChanged(depthchart::ui::DepthChartView::Mode mode);
    /// The switch in the card's title is of use only where this is true.
    void radarPossibleChanged(bool possible);

private:
    void connectView(DepthView *view);
    void showMode();

    RadarModel m_model;
    std::optional<Mode> m_chosen;
    Mode m_mode = Mode::Radar;
    bool m_whatIf = false;
    bool m_radarPossible = false;
    RadarView *m_radar = nullptr;
    DotPlotView *m_dotPlot = nullptr;
    QScrollArea *m_scroll = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace depthchart::ui
