// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/shape.h"
#include "core/assessment/traditionalladder.h"
#include "ui/pages/cardroom.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QPushButton;

namespace depthchart::ui {

class CombView;
class TextLabel;

/// The shape in words beside the comb of the depths (ui.md "Shape"). Where there is room for nothing else, it
/// tells the traditional ladder in a sentence too.
class ShapeCard final : public Card
{
    Q_OBJECT

public:
    explicit ShapeCard(QWidget *parent = nullptr);

    void setStanding(const core::Standing &standing, const core::Framework &framework);
    /// For the sentence of the card that tells it.
    void setLadder(const core::LadderStanding &ladder, const core::Framework &framework);
    /// With the ladder in its own sentence, and a button to it, where it has no card.
    void setRoom(CardRoom room, bool withLadder);
    /// What the comb takes beyond its usual height.
    void setSpare(int height);

Q_SIGNALS:
    /// The tight card's way to the ladder's skills; shown beside the widget.
    void ladderWanted(QWidget *beside);

private:
    void showWords();
    void showComb();
    [[nodiscard]] bool isWide() const;

    QBoxLayout *m_row = nullptr;
    CombView *m_comb = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_domains = nullptr;
    QPushButton *m_ladder = nullptr;
    QString m_whole;
    QString m_short;
    QString m_ladderWords;
    CardRoom m_room = CardRoom::Usual;
    bool m_withLadder = false;
};

} // namespace depthchart::ui
