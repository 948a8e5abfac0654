// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/planning.h"

/// What the Overview says of what comes next (domain.md section 9, ui.md "Next"); plain text.
namespace depthchart::ui {

struct NextStep
{
    core::Vector vector = core::Vector::Depth;
    QString title;
    /// Below the title: in one line, and where there is room for more, with what is open in it.
    QString detail;
    QString whole;
    QStringList open;
    /// At the end of the title's line, and below it: "by 1 Jan 2028", "from 1 Jan 2027".
    QString when;
    QString since;
    /// What a word of the detail cannot say: the conflicts; may be empty.
    QString reasons;
    bool operator==(const NextStep &) const = default;
};

struct NextAnswer
{
    enum class Kind {
        /// The framework is not at hand.
        Unknown,
        /// The plan's next steps.
        Plan,
        /// The shortest route's first ones: a proposal.
        Route,
        /// No route to tell, which `reason` says: what closes a gap first.
        Opportunities
    };

    Kind kind = Kind::Unknown;
    QString title;
    QString reason;
    /// The route in a sentence, and in a few words for a small card.
    QString lead;
    QString shortLead;
    /// Beside the button: the finish, and below it what comes from the worker.
    QString foot;
    QString late;
    /// Why the route is no shorter; may be empty.
    QString why;
    QList<NextStep> steps;
    /// Of opportunities so many, the first ones, close a gap.
    qsizetype closing = 0;
    /// Why the route cannot be put on the timeline; empty where it can.
    QString waitsFor;
    bool operator==(const NextAnswer &) const = default;
};

/// `question` is what the answer was asked for, and `isBusy` where the worker's part is still to come.
/// `isTried`: its depths are tried and not the profile's, nothing of it can be taken over.
[[nodiscard]] NextAnswer nextAnswer(const PlanningQuestion &question, const PlanningAnswer &answer,
                                    bool isBusy, bool isTried);

/// The sentence above so many opportunities; in a small card the reason stands alone at the foot.
[[nodiscard]] QString opportunitiesSummary(const NextAnswer &answer, qsizetype shown);

} // namespace depthchart::ui
