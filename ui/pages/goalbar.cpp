// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goalbar.h"

#include "core/assessment/careerlevel.h"
#include "ui/document/profiledocument.h"
#include "ui/pages/pagerefresh.h"
#include "ui/text/phrases.h"
#include "ui/text/planphrases.h"
#include "ui/theme/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

constexpr int mostStreams = 4;
constexpr int leastPace = 10;
constexpr int fullPace = 100;
constexpr int paceStep = 5;
constexpr int widestGoal = 220;
constexpr int smallPadding = 9;

/// The goal alone, without how a file wrote it.
bool isSameGoal(const core::Goal &a, const core::Goal &b)
{
    return a.level == b.level && a.role == b.role && a.depths == b.depths;
}

core::Goal levelGoal(const core::CareerLevelRule &rule)
{
    core::Goal goal;
    goal.level = rule.id;
    return goal;
}

/// The targets set on the Profile page, as a goal.
core::Goal targetsGoal(const core::Profile &profile, const core::Framework &framework)
{
    core::Goal goal;
    for (const core::Domain &domain : framework.domains) {
        const core::DomainEntry *entry = core::findEntry(profile, domain.id);
        if (entry && entry->target && entry->applies)
            goal.depths.append({domain.id, *entry->target});
    }
    return goal;
}

} // namespace

core::Plan planAsAsked(const ProfileDocument &document, QDate today)
{
    core::Plan plan = document.profile().plan.value_or(core::Plan{});
    if (!plan.start)
        plan.start = today;
    const core::Framework &framework = document.framework();
    if (!plan.goal.isEmpty() || framework.careerLevels.isEmpty())
        return plan;
    const core::CareerLevel level = core::careerLevel(document.profile(), framework, document.basis());
    plan.goal = levelGoal(framework.careerLevels.at(level.next.value_or(0)));
    return plan;
}

GoalBar::GoalBar(ProfileDocument &document, QDate today, QWidget *parent)
    : Card({}, parent)
    , m_document(document)
    , m_today(today)
{
    build();
    connectAll();
    refresh();
}

void GoalBar::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    const auto addControl = [this, row](const QString &name, QWidget *control) {
        auto *label = new TextLabel(name, TextSize::Body, Tone::MutedText, this);
        label->setBuddy(control);
        control->setAccessibleName(QString(name).remove(u'&'));
        row->addWidget(label);
        row->addWidget(control);
        row->addSpacing(space);
    };
    m_goal = new QComboBox(this);
    m_goal->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_goal->setMaximumWidth(widestGoal);
    addControl(tr("&Goal"), m_goal);
    m_streams = new QComboBox(this);
    for (int streams = 1; streams <= mostStreams; ++streams)
        m_streams->addItem(QString::number(streams));
    m_streams->setToolTip(tr("How many steps may be under way at once"));
    addControl(tr("Strea&ms"), m_streams);
    m_pace = new QSpinBox(this);
    m_pace->setRange(leastPace, fullPace);
    m_pace->setSingleStep(paceStep);
    m_pace->setSuffix(tr(" %"));
    m_pace->setKeyboardTracking(false);
    m_pace->setToolTip(
        tr("The share of your time for focused practice: at 50 % a month of practice takes two"));
    addControl(tr("P&ace"), m_pace);
    m_start = new QDateEdit(this);
    m_start->setCalendarPopup(true);
    m_start->setDisplayFormat(u"d MMM yyyy"_s);
    m_start->setLocale(QLocale(QLocale::English));
    m_start->setKeyboardTracking(false);
    addControl(tr("&Start"), m_start);
    m_beside = new ElidedLabel({}, this);
    m_beside->setLines(2);
    row->addWidget(m_beside, 1);
    row->addStretch(0);
    m_find = new PrimaryButton(tr("Find sh&ortest route"), this);
    m_find->setToolTip(
        tr("Puts the quickest way to the goal on the timeline and removes nothing; undo takes it back"));
    row->addWidget(m_find);
    body()->addLayout(row);
    m_below = new ElidedLabel({}, this);
    body()->addWidget(m_below);
}

void GoalBar::connectAll()
{
    auto *fresh = new PageRefresh(*this, [this](Parts) { refresh(); });
    connect(&m_document, &ProfileDocument::changed, fresh, [fresh](Parts) { fresh->want(); });
    connect(&m_document, &ProfileDocument::basisChanged, fresh, [fresh] { fresh->want(); });
    connect(m_goal, &QComboBox::activated, this, [this](int index) {
        const GoalChoice choice = m_choices.at(index);
        editPlan(tr("Set the goal to %1").arg(choice.text), [&](core::Plan &plan) {
            plan.goal.level = choice.goal.level;
            plan.goal.role = choice.goal.role;
            plan.goal.depths = choice.goal.depths;
        });
    });
    connect(m_streams, &QComboBox::activated, this, [this](int index) {
        editPlan(tr("Set the streams to %1").arg(index + 1),
                 [index](core::Plan &plan) { plan.streams = index + 1; });
    });
    connect(m_pace, &QSpinBox::valueChanged, this, [this](int pace) {
        editPlan(
            tr("Set the pace to %1 %").arg(pace), [pace](core::Plan &plan) { plan.pace = pace; },
            u"plan/pace"_s);
    });
    connect(m_start, &QDateEdit::dateChanged, this, [this](QDate date) {
        editPlan(
            tr("Start the plan on %1").arg(shortDateText(date)),
            [date](core::Plan &plan) { plan.start = date; }, u"plan/start"_s);
    });
    connect(m_find, &QPushButton::clicked, this, &GoalBar::routeWanted);
}

void GoalBar::editPlan(const QString &text, const std::function<void(core::Plan &)> &change,
                       const QString &mergeKey)
{
    const core::Plan asked = planAsAsked(m_document, m_today);
    m_document.edit(
        text,
        [&](core::Profile &profile) {
            if (!profile.plan)
                profile.plan = asked;
            change(*profile.plan);
        },
        mergeKey);
}

QList<GoalBar::GoalChoice> GoalBar::goalChoices() const
{
    QList<GoalChoice> choices;
    const core::Framework &framework = m_document.framework();
    for (const core::CareerLevelRule &rule : framework.careerLevels)
        choices.append({rule.title, levelGoal(rule)});
    for (const core::Role &role : framework.roles) {
        core::Goal goal;
        goal.role = role.id;
        choices.append({role.title, goal});
    }
    const core::Goal targets = targetsGoal(m_document.profile(), framework);
    if (!targets.depths.isEmpty())
        choices.append({tr("Target depths"), targets});
    return choices;
}

void GoalBar::refreshGoals()
{
    const core::Goal goal = planAsAsked(m_document, m_today).goal;
    m_choices = goalChoices();
    const auto isGoal = [&goal](const GoalChoice &choice) { return isSameGoal(choice.goal, goal); };
    auto found = std::find_if(m_choices.cbegin(), m_choices.cend(), isGoal);
    if (found == m_choices.cend()) {
        m_choices.append({goalText(goal, m_document.framework()), goal});
        found = m_choices.cend() - 1;
    }
    const auto current = static_cast<int>(found - m_choices.cbegin());
    m_goal->clear();
    for (const GoalChoice &choice : std::as_const(m_choices)) {
        m_goal->addItem(choice.text);
        m_goal->setItemData(m_goal->count() - 1,
                            plainToolTip(goalDetail(choice.goal, m_document.framework())), Qt::ToolTipRole);
    }
    m_goal->setCurrentIndex(current);
    m_goal->setToolTip(plainToolTip(goalDetail(goal, m_document.framework())));
}

void GoalBar::refresh()
{
    const core::Plan plan = planAsAsked(m_document, m_today);
    const QSignalBlocker paceBlocker(m_pace);
    const QSignalBlocker startBlocker(m_start);
    refreshGoals();
    m_streams->setCurrentIndex(std::clamp(plan.streams, 1, mostStreams) - 1);
    m_pace->setValue(plan.pace);
    m_start->setDate(*plan.start);
    const bool writable = !m_document.isReadOnly();
    for (QWidget *control : {static_cast<QWidget *>(m_goal), static_cast<QWidget *>(m_streams),
                             static_cast<QWidget *>(m_pace), static_cast<QWidget *>(m_start)})
        control->setEnabled(writable);
    enableFind();
}

void GoalBar::enableFind()
{
    m_find->setEnabled(m_reachable && !m_document.isReadOnly());
}

void GoalBar::setAnswer(const QString &answer, const QString &whole, const QString &fact, bool reachable)
{
    m_reachable = reachable;
    enableFind();
    m_answer = answer;
    m_wholeAnswer = whole;
    m_fact = fact;
    showAnswer();
}

void GoalBar::showAnswer()
{
    for (ElidedLabel *label : {m_beside, m_below}) {
        label->setText(m_wholeAnswer);
        label->setStrongStart(m_wholeAnswer.startsWith(m_fact) ? m_fact.size() : 0);
        // The reasons can be asked for; the answer must be read.
        if (label->isElided())
            label->setText(m_answer);
        label->setToolTip(plainToolTip(m_wholeAnswer));
    }
}

void GoalBar::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    showAnswer();
}

void GoalBar::setLow(bool low, bool narrow)
{
    setPadding(low ? smallPadding : cardPadding);
    body()->setSpacing(low ? halfSpace : space);
    m_narrow = narrow;
    placeAnswer();
}

void GoalBar::setAnswerShown(bool shown)
{
    m_answerShown = shown;
    placeAnswer();
}

void GoalBar::placeAnswer()
{
    m_beside->setVisible(!m_narrow);
    m_below->setVisible(m_narrow && m_answerShown);
}

} // namespace depthchart::ui
