// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/opportunity.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace depthchart::ui {

class PrimaryButton;
class TextLabel;

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

Q_SIGNALS:
    void growthWanted();

private:
    void addRow(const core::Opportunity &opportunity, const core::Framework &framework, int impacts);
    void clearRows();

    TextLabel *m_summary = nullptr;
    QVBoxLayout *m_rows = nullptr;
    PrimaryButton *m_all = nullptr;
};

} // namespace depthchart::ui
