// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/cardroom.h"
#include "ui/pages/nextanswer.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QVBoxLayout;

namespace depthchart::ui {

class ElidedLabel;
class NextRow;
class PrimaryButton;
class TextLabel;

/// What to do next, and the way to all of it (ui.md "Next"): the plan's next steps with their dates, or the
/// shortest route's first ones, or the opportunities that close a gap.
class NextCard final : public Card
{
    Q_OBJECT

public:
    explicit NextCard(QWidget *parent = nullptr);

    void setAnswer(const NextAnswer &answer);
    /// So many steps at most, three unless said. Tight: the summary stands at the foot beside the button;
    /// ample: what is said of a step may take two lines, and for each step that there is not, another open
    /// item of those that there are stands in its place.
    void setRoom(CardRoom room, qsizetype steps);
    /// Where another card has the page's one primary button.
    void setButtonPrimary(bool primary);
    /// A read-only profile takes no route over.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void growthWanted();
    /// The route is to be put on the timeline.
    void routeWanted();

private:
    [[nodiscard]] QLayout *makeFoot();
    void addRow();
    void removeRow();
    [[nodiscard]] qsizetype rowsToShow() const;
    void showRows();
    /// That there are more steps than these, or why there are no fewer months.
    [[nodiscard]] QString restOfRoute(qsizetype shown) const;
    void showWords(qsizetype shown);
    void showButton();
    [[nodiscard]] bool offersRoute() const;

    NextAnswer m_answer;
    qsizetype m_most = 3;
    CardRoom m_room = CardRoom::Usual;
    bool m_readOnly = false;
    /// Of opportunities: wraps.
    TextLabel *m_summary = nullptr;
    TextLabel *m_reason = nullptr;
    /// Of a route or a plan: lines that stay where they are while the worker's part is still to come.
    ElidedLabel *m_lead = nullptr;
    ElidedLabel *m_foot = nullptr;
    ElidedLabel *m_late = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<NextRow *> m_rows;
    /// One between each two rows.
    QList<QWidget *> m_partings;
    QHBoxLayout *m_footRow = nullptr;
    PrimaryButton *m_button = nullptr;
};

} // namespace depthchart::ui
