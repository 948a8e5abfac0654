// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/shape.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace depthchart::ui {

class CombView;
class TextLabel;

/// The shape in words beside the comb of the depths (ui.md "Shape").
class ShapeCard final : public Card
{
    Q_OBJECT

public:
    explicit ShapeCard(QWidget *parent = nullptr);

    void setStanding(const core::Standing &standing, const core::Framework &framework);

private:
    QBoxLayout *m_row = nullptr;
    CombView *m_comb = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_sentence = nullptr;
};

} // namespace depthchart::ui
