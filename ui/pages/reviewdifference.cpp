// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewdifference.h"

#include "core/assessment/revision.h"
#include "ui/document/reviewedits.h"
#include "ui/pages/reviewlevel.h"
#include "ui/text/phrases.h"
#include "ui/text/reviewphrases.h"
#include "ui/theme/controls.h"
#include "ui/widgets/depthselector.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr int roomForHint = 640;

} // namespace

ReviewDifference::ReviewDifference(ProfileDocument &document, QWidget *parent)
    : Card({}, parent)
    , m_document(document)
{
    // First what is to be decided: in a low window the reasons for it are a scroll away, not the decision.
    makeAgreed();
    makeLevels();
}

void ReviewDifference::addWalk(QAction *previous, QAction *next)
{
    for (QAction *action : {previous, next}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFixedSize(controlHeight, controlHeight);
        button->setFocusPolicy(Qt::TabFocus);
        addTitleWidget(button);
    }
}

void ReviewDifference::makeLevels()
{
    auto *levels = new QHBoxLayout;
    levels->setSpacing(3 * space);
    m_first = new ReviewLevel(this);
    m_second = new ReviewLevel(this);
    levels->addWidget(m_first, 1);
    levels->addWidget(m_second, 1);
    body()->addLayout(levels, 1);
}

void ReviewDifference::makeAgreed()
{
    m_decision = new QWidget(this);
    auto *row = new QHBoxLayout(m_decision);
    row->setContentsMargins({});
    row->setSpacing(space + halfSpace);
    auto *caption = new TextLabel(tr("A&greed depth"), TextSize::Body, Tone::Text, m_decision);
    caption->setStrong(true);
    m_agreed = new DepthSelector(m_decision);
    m_agreed->setOwnRating(false);
    m_agreed->setCompact(false);
    m_agreed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_agreed->installEventFilter(this);
    caption->setBuddy(m_agreed);
    m_support = new ElidedLabel({}, m_decision);
    m_hint = new ElidedLabel({}, m_decision);
    m_hint->setTextSize(TextSize::Small);
    m_hint->setTone(Tone::MutedText);
    m_hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(caption);
    row->addWidget(m_agreed);
    row->addWidget(m_support, 1);
    row->addWidget(m_hint, 1);
    body()->addWidget(m_decision);
    m_hidden = new TextLabel({}, TextSize::Body, Tone::MutedText, this);
    m_hidden->setWordWrap(true);
    body()->addWidget(m_hidden);
    body()->setSpacing(space + halfSpace);
    connect(m_agreed, &DepthSelector::depthChosen, this,
            [this](std::optional<Depth> depth) { settle(m_document, m_row.id, depth); });
}

QString ReviewDifference::titleFor(qsizetype position, qsizetype differences, bool isHidden) const
{
    const Person &person = m_document.profile().person;
    if (position < 0 || isHidden) {
        // What became of it stands below.
        return tr("%1: %2", "a domain, who rated what")
            .arg(m_row.name, reviewRowState(m_row, person, isHidden));
    }
    return tr("Difference %1 of %2: %3, %4 %5 and %6 %7", "which, a domain, a person, their depth, …")
        .arg(QString::number(position + 1), QString::number(differences), m_row.name,
             sideName(person, Rater::Self), QString::number(m_row.self->value()),
             sideName(person, Rater::Manager), QString::number(m_row.manager->value()));
}

void ReviewDifference::setRow(const ReviewRow &row, qsizetype position, qsizetype differences,
                              const QList<DomainEvidence> &evidence, bool isHidden)
{
    m_row = row;
    setTitle(titleFor(position, differences, isHidden));
    showLevels(evidence);
    showAgreed(evidence, isHidden);
}

QStringList ReviewDifference::newestOf(int level) const
{
    const Profile &profile = m_document.profile();
    const Domain &domain = m_document.framework().domains.at(m_row.domain);
    const bool sameRevision = isSameRevision(profile, m_document.framework());
    const qsizetype tasks = level > 0 ? domain.levels.at(level - 1).canExecute.size() : qsizetype(0);
    QList<const Evidence *> newest(tasks, nullptr);
    for (const Evidence &each : profile.evidence) {
        for (const EvidenceLink &link : each.tasks) {
            if (!isConfirmed(link) || linkedDomain(link) != domain.id.text())
                continue;
            const std::optional<TaskPlace> place = linkedTask(link, domain, sameRevision);
            if (!place || place->level != Depth(level))
                continue;
            const Evidence *&known = newest[place->index - 1];
            if (!known || known->date <= each.date)
                known = &each;
        }
    }
    QStringList lines;
    for (const Evidence *each : newest) {
        if (!each)
            lines << QString();
        else if (each->date)
            lines << tr("%1, %2", "evidence, its month")
                         .arg(each->text.simplified(), shortMonthOfYearText(*each->date));
        else
            lines << each->text.simplified();
    }
    return lines;
}

void ReviewDifference::showLevels(const QList<DomainEvidence> &evidence)
{
    const Person &person = m_document.profile().person;
    const Domain &domain = m_document.framework().domains.at(m_row.domain);
    const auto shown = [&](Depth depth, const QString &names, const QList<Rater> &raters) {
        const qsizetype position = depth.value() - 1;
        ShownLevel level{depth.value(), names, raters, nullptr, nullptr, newestOf(depth.value())};
        if (position >= 0) {
            level.rubric = &domain.levels.at(position);
            level.evidence = &evidence.at(m_row.domain).levels.at(position);
        }
        return level;
    };
    const QString self = sideName(person, Rater::Self);
    const QString manager = sideName(person, Rater::Manager);
    const bool isSame = m_row.self && m_row.self == m_row.manager;
    if (isSame)
        m_first->setLevel(shown(*m_row.self, listText({self, manager}), {Rater::Self, Rater::Manager}));
    else if (m_row.self)
        m_first->setLevel(shown(*m_row.self, self, {Rater::Self}));
    if (m_row.manager && !isSame)
        m_second->setLevel(shown(*m_row.manager, manager, {Rater::Manager}));
    m_first->setVisible(m_row.self.has_value());
    m_second->setVisible(m_row.manager && !isSame);
}

void ReviewDifference::showAgreed(const QList<DomainEvidence> &evidence, bool isHidden)
{
    const DomainEntry *entry = findEntry(m_document.profile(), m_row.id);
    m_decision->setVisible(!isHidden);
    m_hidden->setVisible(isHidden);
    m_hidden->setText(tr("The other side’s ratings show, and can be settled, when both sides are in."));
    m_agreed->setHighest(m_row.highest);
    m_agreed->setDepth(m_row.agreed);
    m_agreed->setEnabled(!m_document.isReadOnly());
    m_agreed->setAccessibleName(tr("Agreed depth of %1").arg(m_row.name));
    const QString supported = tr("Evidence supports %1").arg(evidence.at(m_row.domain).secured.value());
    m_support->setText(entry && entry->agreed
                           ? tr("%1; agreed before: %2").arg(supported).arg(entry->agreed->value())
                           : supported);
    m_hint->setText(tr("0 to %1, then Enter for the next").arg(m_row.highest));
}

void ReviewDifference::takeFocus()
{
    m_agreed->setFocus(Qt::OtherFocusReason);
}

void ReviewDifference::typeKey(QKeyEvent *event)
{
    if (!m_agreed->isVisible() || !m_agreed->isEnabled())
        return;
    takeFocus();
    QApplication::sendEvent(m_agreed, event);
}

void ReviewDifference::resizeEvent(QResizeEvent *event)
{
    // What the evidence supports comes first.
    m_hint->setVisible(width() >= roomForHint);
    Card::resizeEvent(event);
}

bool ReviewDifference::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_agreed && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT goOnWanted();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace depthchart::ui
