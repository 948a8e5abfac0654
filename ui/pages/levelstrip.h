// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/selfassessment.h"
#include "ui/widgets/segmentedcontrol.h"

namespace depthchart::ui {

/// The levels of a domain that is assessed, in a row: each with its claims as far as it was asked, those
/// passed with a tick, those not reached yet disabled. Says less where there is less room.
class LevelStrip final : public SegmentedControl
{
    Q_OBJECT

public:
    explicit LevelStrip(QWidget *parent = nullptr);

    void setDomain(const core::DomainAssessment &domain, core::Depth shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Words { Whole, Level, Number };
    [[nodiscard]] QString wordsOf(const core::AssessedLevel &level, Words words) const;
    [[nodiscard]] int widthOf(Words words) const;
    void fitWords();

    core::DomainAssessment m_domain;
};

} // namespace depthchart::ui
