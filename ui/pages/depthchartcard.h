// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/framework/framework.h"
#include "core/profile/profile.h"
#include "ui/radar/radarmodel.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace depthchart::ui {

class DepthChartView;
class TextLabel;

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
    /// What may be kept of depths that are tried out.
    enum class Keep { Nothing, Target, Any };
    void setKeepable(Keep keep);
    [[nodiscard]] DepthChartView &view() { return *m_view; }
    /// What the buttons in the title offer, for a menu as well.
    [[nodiscard]] bool offersRaters() const;
    [[nodiscard]] bool showsRaters() const;
    void showRaters(bool shown);
    [[nodiscard]] bool offersWhatIf() const;
    void toggleWhatIf();
    /// Ends *What if* without a word to the owner.
    void endWhatIf();
    /// Off, with the reason in the tool tip.
    void setWhatIfEnabled(bool enabled, const QString &reason = {});

Q_SIGNALS:
    void domainActivated(const depthchart::core::DomainId &domain);
    void whatIfStarted();
    void depthMoved(const depthchart::core::DomainId &domain, int depth);
    void keptAsTarget();
    void keptAsSelf();
    void dropped();
    /// A click in the remark: these ratings are wanted instead.
    void basisWanted(depthchart::core::Basis basis);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRaters();
    void makeMode();
    void makeWhatIf();
    void makeDecision();
    void makeRemark();
    void setWhatIf(bool on);
    void showModel();
    /// The choice of raters gives way to the card's title where there is not room for both.
    void fitTitle();
    void showRemark();
    void showHint();
    [[nodiscard]] QString remark() const;
    [[nodiscard]] QString differs(core::Rater rater) const;

    RadarModel m_model;
    DepthChartView *m_view = nullptr;
    QPushButton *m_raters = nullptr;
    QPushButton *m_whatIf = nullptr;
    QWidget *m_decision = nullptr;
    TextLabel *m_hint = nullptr;
    QPushButton *m_keepTarget = nullptr;
    QPushButton *m_keepSelf = nullptr;
    QWidget *m_remark = nullptr;
    TextLabel *m_remarkText = nullptr;
    QPushButton *m_showSelf = nullptr;
    QPushButton *m_showManager = nullptr;
    QPushButton *m_showCurrent = nullptr;
};

} // namespace depthchart::ui
