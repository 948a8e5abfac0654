// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/framework/framework.h"
#include "core/profile/profile.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace depthchart::ui {

class DepthChartView;
class SegmentedControl;

/// The radar in a card, with the switch that turns it into a dot plot; the same everywhere that a radar
/// stands (ui.md "Overview"). Where it is asked for, *What if* lets depths be moved without touching the
/// profile.
class DepthChartCard final : public Card
{
    Q_OBJECT

public:
    enum class WhatIf { Left, Offered };

    explicit DepthChartCard(WhatIf whatIf, QWidget *parent = nullptr);

    void showProfile(const core::Profile &profile, const core::Framework &framework, core::Basis basis);
    [[nodiscard]] DepthChartView &view() { return *m_view; }
    /// Ends *What if* without a word to the owner.
    void endWhatIf();
    void setWhatIfEnabled(bool enabled);

Q_SIGNALS:
    void domainActivated(const depthchart::core::DomainId &domain);
    void whatIfStarted();
    void depthMoved(const depthchart::core::DomainId &domain, int depth);
    void keptAsTarget();
    void keptAsSelf();
    void dropped();

private:
    void makeMode();
    void makeWhatIf();
    void setWhatIf(bool on);

    DepthChartView *m_view = nullptr;
    SegmentedControl *m_mode = nullptr;
    QPushButton *m_whatIf = nullptr;
    QWidget *m_decision = nullptr;
};

} // namespace depthchart::ui
