// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/opportunity.h"
#include "ui/pages/cardroom.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace depthchart::ui {

class ElidedLabel;
class PrimaryButton;
class TextLabel;
class VectorSign;

/// What to do next: the first opportunities that close a gap to the next career level, and the way to all of
/// them (ui.md "Next").
class NextCard final : public Card
{
    Q_OBJECT

public:
    explicit NextCard(QWidget *parent = nullptr);

    void setOpportunities(const QList<core::Opportunity> &opportunities, const core::Standing &standing,
                          const core::Framework &framework);
    /// Nothing can be said without the framework.
    void clear();
    /// So many steps at most, three unless said. Tight: the summary stands at the foot beside the button;
    /// ample: what proves a step may take two lines.
    void setRoom(CardRoom room, qsizetype steps);
    /// Where another card has the page's one primary button.
    void setButtonPrimary(bool primary);

Q_SIGNALS:
    void growthWanted();

private:
    /// One step: sign, title over what proves it, months over risk, and a line below.
    struct Row
    {
        VectorSign *sign = nullptr;
        ElidedLabel *title = nullptr;
        ElidedLabel *proof = nullptr;
        ElidedLabel *months = nullptr;
        ElidedLabel *risk = nullptr;
        QWidget *line = nullptr;
        [[nodiscard]] QList<QWidget *> widgets() const;
    };

    [[nodiscard]] Row makeRow(int position);
    void removeRow();
    void showRows();
    void fillRow(const Row &row, const core::Opportunity &opportunity, bool isLast);
    /// Before the steps, and after them.
    [[nodiscard]] QString summary(qsizetype shown) const;
    [[nodiscard]] QString footnote(qsizetype shown) const;

    QList<core::Opportunity> m_steps;
    /// As they stand in m_steps, in words.
    QStringList m_titles;
    /// So many of m_steps, the first ones, close a gap.
    qsizetype m_closing = 0;
    qsizetype m_most = 3;
    CardRoom m_room = CardRoom::Usual;
    TextLabel *m_summary = nullptr;
    TextLabel *m_foot = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
    PrimaryButton *m_all = nullptr;
};

} // namespace depthchart::ui
