// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/traditionalladder.h"
#include "ui/pages/cardroom.h"
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

    void setLadder(const core::Profile &profile, const core::Framework &framework,
                   const core::LadderStanding &standing, int impacts,
                   std::optional<core::Months> withTwoStreams);
    /// Ample: the skills' names stand under their cells.
    void setRoom(CardRoom room);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void skillToggled(const depthchart::core::SkillId &skill, bool mastered);

private:
    void showNames();

    LadderView *m_view = nullptr;
    TextLabel *m_sentence = nullptr;
    CardRoom m_room = CardRoom::Usual;
};

} // namespace depthchart::ui
