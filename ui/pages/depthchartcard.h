// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/framework/framework.h"
#include "core/profile/profile.h"
#include "ui/widgets/card.h"

namespace depthchart::ui {

class DepthChartView;
class SegmentedControl;

/// The radar in a card, with the switch that turns it into a dot plot; the same everywhere that a radar stands (ui.md
/// "Overview").
class DepthChartCard final : public Card
{
    Q_OBJECT

public:
    explicit DepthChartCard(QWidget *parent = nullptr);

    void showProfile(const core::Profile &profile, const core::Framework &framework, core::Basis basis);
    [[nodiscard]] DepthChartView &view() { return *m_view; }

Q_SIGNALS:
    void domainActivated(const depthchart::core::DomainId &domain);

private:
    DepthChartView *m_view = nullptr;
    SegmentedControl *m_mode = nullptr;
};

} // namespace depthchart::ui
