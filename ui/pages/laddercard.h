// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/traditionalladder.h"
#include "ui/widgets/card.h"

namespace depthchart::ui {

class LadderView;
class TextLabel;

/// The same person on the traditional ladder (domain.md section 11): its skills to tick, and the comparison
/// in words.
class LadderCard final : public Card
{
    Q_OBJECT

public:
    explicit LadderCard(QWidget *parent = nullptr);

    void setLadder(const core::Profile &profile, const core::Framework &framework, int impacts);

Q_SIGNALS:
    void skillToggled(const depthchart::core::SkillId &skill, bool mastered);

private:
    LadderView *m_view = nullptr;
    TextLabel *m_sentence = nullptr;
};

} // namespace depthchart::ui
