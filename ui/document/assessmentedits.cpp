// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/assessmentedits.h"

#include "core/assessment/revision.h"

#include <QCoreApplication>

namespace depthchart::ui {

using namespace core;

namespace {

struct AssessmentEdits
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::AssessmentEdits)
};

QString stepText()
{
    return AssessmentEdits::tr("Assess myself");
}

} // namespace

QString whyNotAssessable(const ProfileDocument &document)
{
    const FrameworkReference &own = document.profile().framework;
    if (document.isReadOnly())
        return AssessmentEdits::tr("A newer Depthchart wrote this file: it can only be read here.");
    if (!document.hasItsFramework())
        return AssessmentEdits::tr("The rubric of this profile is not at hand: open it with File, Open "
                                   "framework.");
    if (!isSameRevision(document.profile(), document.framework()))
        return AssessmentEdits::tr(
                   "The profile was made with revision %1 of the rubric, and revision %2 is at "
                   "hand: take the new one over first, with the button of the bar above the pages.")
            .arg(own.revision.isEmpty() ? AssessmentEdits::tr("unknown") : own.revision,
                 document.framework().revision);
    if (document.rater() == Rater::Manager)
        return AssessmentEdits::tr("The answers are the person’s own: switch Rating as to the person first.");
    return {};
}

void answerTask(ProfileDocument &document, const DomainId &domain, const TaskPlace &task, Answer answer,
                const QString &session)
{
    document.edit(
        stepText(), [&](Profile &profile) { recordAnswer(entryFor(profile, domain), task, answer); },
        session);
}

void closeLevel(ProfileDocument &document, const DomainId &domain, Depth level, const QString &session)
{
    const Domain *rubric = findDomain(document.framework(), domain);
    if (!rubric || level < Depth(1) || level > rubric->highestLevel())
        return;
    document.edit(
        stepText(),
        [&](Profile &profile) {
            core::closeLevel(entryFor(profile, domain), rubric->levels.at(level.value() - 1));
        },
        session);
}

void addToWalk(ProfileDocument &document, const DomainId &domain, const QString &session)
{
    document.edit(
        stepText(), [&](Profile &profile) { entryFor(profile, domain); }, session);
}

void forgetAnswers(ProfileDocument &document, const QString &session)
{
    document.edit(
        stepText(),
        [&](Profile &profile) {
            for (const DomainAssessment &each : selfAssessment(profile, document.framework())) {
                if (!each.isBegun())
                    continue;
                DomainEntry &entry = entryFor(profile, each.domain);
                entry.claims.clear();
                entry.asked.clear();
            }
        },
        session);
}

void acceptDepths(ProfileDocument &document, const QList<TargetDepth> &depths, const QString &session)
{
    const Framework &framework = document.framework();
    document.edit(
        stepText(),
        [&](Profile &profile) {
            for (const TargetDepth &each : depths) {
                if (const Domain *domain = findDomain(framework, each.domain))
                    acceptDepth(profile, *domain, each.depth, framework.thresholds.working);
            }
        },
        session);
}

} // namespace depthchart::ui
