// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"
#include "ui/widgets/card.h"

#include <QList>

#include <functional>

class QComboBox;
class QDateEdit;
class QSpinBox;

namespace depthchart::ui {

class ElidedLabel;
class PrimaryButton;
class ProfileDocument;

/// What the plan is for and how it is worked on: goal, streams, pace, start; and the way to the shortest
/// route (ui.md "Growth"). Each control edits the document's plan, undoably; without a plan it shows what the
/// route would be asked with.
class GoalBar final : public Card
{
    Q_OBJECT

public:
    /// The document outlives the bar.
    GoalBar(ProfileDocument &document, QDate today, QWidget *parent = nullptr);

    /// The answer in words, short and with its reasons, of which as much is shown as has room; `reachable`
    /// where there is a route to take. What both begin with, `fact`, is set off.
    void setAnswer(const QString &answer, const QString &whole, const QString &fact, bool reachable);
    /// The card's measures in a low window, and where the answer stands: beside the controls, or in a line
    /// below them.
    void setLow(bool low, bool narrow);
    /// An open drawer takes the line that stands below the controls.
    void setAnswerShown(bool shown);

Q_SIGNALS:
    void routeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct GoalChoice
    {
        QString text;
        core::Goal goal;
    };

    void build();
    void connectAll();
    void refresh();
    void refreshGoals();
    void enableFind();
    void showAnswer();
    void placeAnswer();
    [[nodiscard]] QList<GoalChoice> goalChoices() const;
    /// Writes one value of the plan, making the plan where there is none.
    void editPlan(const QString &text, const std::function<void(core::Plan &)> &change,
                  const QString &mergeKey = {});

    ProfileDocument &m_document;
    QDate m_today;
    QList<GoalChoice> m_choices;
    QComboBox *m_goal = nullptr;
    QComboBox *m_streams = nullptr;
    QSpinBox *m_pace = nullptr;
    QDateEdit *m_start = nullptr;
    QString m_answer;
    QString m_wholeAnswer;
    QString m_fact;
    ElidedLabel *m_beside = nullptr;
    ElidedLabel *m_below = nullptr;
    PrimaryButton *m_find = nullptr;
    bool m_reachable = false;
    bool m_narrow = false;
    bool m_answerShown = true;
};

/// The plan as it is asked for: the profile's; where it has none or no goal, with the next career level (the
/// highest at the top) as goal, one stream, full pace, from today.
[[nodiscard]] core::Plan planAsAsked(const ProfileDocument &document, QDate today);

} // namespace depthchart::ui
