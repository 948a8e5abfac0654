// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/evidenceedits.h"

#include "core/assessment/revision.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace depthchart::ui {

namespace {

struct EvidenceEdits
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::EvidenceEdits)
};

constexpr qsizetype shownText = 40;

QString beginningOf(const QString &text)
{
    return text.simplified().left(shownText);
}

/// One step of the undo stack that changes one piece of evidence.
template<class Change>
void editEvidence(ProfileDocument &document, const core::EntryId &id, const QString &text,
                  const Change &change)
{
    document.edit(text, [&](core::Profile &profile) {
        const auto found = std::find_if(profile.evidence.begin(), profile.evidence.end(),
                                        [&id](const core::Evidence &each) { return each.id == id; });
        if (found != profile.evidence.end())
            change(*found);
    });
}

QString taskText(const ProfileDocument &document, const ChosenTask &task)
{
    return EvidenceEdits::tr("%1, level %2")
        .arg(document.framework().domains.at(task.domain).name)
        .arg(task.place.level.value());
}

} // namespace

const core::Evidence *findEvidence(const core::Profile &profile, const core::EntryId &id)
{
    const auto found = std::find_if(profile.evidence.cbegin(), profile.evidence.cend(),
                                    [&id](const core::Evidence &each) { return each.id == id; });
    return found == profile.evidence.cend() ? nullptr : &*found;
}

core::EntryId addEvidence(ProfileDocument &document, const QString &text, std::optional<QDate> date,
                          const QString &link, const QList<ChosenTask> &tasks)
{
    if (text.trimmed().isEmpty() || document.isReadOnly())
        return {};
    core::Evidence evidence;
    evidence.id = core::EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    evidence.text = text;
    evidence.date = date;
    evidence.link = link;
    for (const ChosenTask &task : tasks)
        evidence = core::withLink(evidence, document.profile(), document.framework(), task.domain, task.place,
                                  document.rater());
    const QString told = tasks.isEmpty()
                             ? EvidenceEdits::tr("Add the evidence “%1”").arg(beginningOf(text))
                             : EvidenceEdits::tr("Add “%1” to %2")
                                   .arg(beginningOf(text), taskText(document, tasks.constFirst()));
    document.edit(told, [&evidence](core::Profile &profile) { profile.evidence.append(evidence); });
    return evidence.id;
}

void setEvidenceText(ProfileDocument &document, const core::EntryId &id, const QString &text)
{
    if (!text.trimmed().isEmpty())
        editEvidence(document, id, EvidenceEdits::tr("Change the text of evidence"),
                     [&text](core::Evidence &evidence) { evidence.text = text; });
}

void setEvidenceDate(ProfileDocument &document, const core::EntryId &id, std::optional<QDate> date)
{
    editEvidence(document, id, EvidenceEdits::tr("Change the date of evidence"),
                 [date](core::Evidence &evidence) { evidence.date = date; });
}

void setEvidenceLink(ProfileDocument &document, const core::EntryId &id, const QString &link)
{
    editEvidence(document, id, EvidenceEdits::tr("Change the link of evidence"),
                 [&link](core::Evidence &evidence) { evidence.link = link; });
}

void removeEvidence(ProfileDocument &document, const core::EntryId &id)
{
    const core::Evidence *evidence = findEvidence(document.profile(), id);
    if (!evidence)
        return;
    document.edit(EvidenceEdits::tr("Remove the evidence “%1”").arg(beginningOf(evidence->text)),
                  [&id](core::Profile &profile) {
                      profile.evidence.removeIf([&id](const core::Evidence &each) { return each.id == id; });
                  });
}

void linkEvidence(ProfileDocument &document, const core::EntryId &id, const ChosenTask &task, bool linked)
{
    if (!task.isValid())
        return;
    const core::Profile &profile = document.profile();
    const core::Framework &framework = document.framework();
    const core::Rater by = document.rater();
    const QString where = taskText(document, task);
    const bool isManager = by == core::Rater::Manager;
    const QString text = !linked     ? EvidenceEdits::tr("Unlink evidence from %1").arg(where)
                         : isManager ? EvidenceEdits::tr("Confirm evidence for %1 as manager").arg(where)
                                     : EvidenceEdits::tr("Link evidence to %1").arg(where);
    editEvidence(document, id, text, [&](core::Evidence &evidence) {
        evidence = linked ? core::withLink(evidence, profile, framework, task.domain, task.place, by)
                          : core::withoutLink(evidence, profile, framework, task.domain, task.place, by);
    });
}

void confirmEvidence(ProfileDocument &document, const core::EntryId &id, const QList<ChosenTask> &tasks)
{
    if (tasks.isEmpty())
        return;
    const core::Profile &profile = document.profile();
    const QString text = EvidenceEdits::tr("Link evidence to %1").arg(taskText(document, tasks.constFirst()));
    editEvidence(document, id, text, [&](core::Evidence &evidence) {
        for (const ChosenTask &task : tasks)
            evidence = core::withLink(evidence, profile, document.framework(), task.domain, task.place,
                                      document.rater());
    });
}

void confirmOpenLinks(ProfileDocument &document, const core::EntryId &id)
{
    editEvidence(document, id, EvidenceEdits::tr("Confirm links again"),
                 [&document](core::Evidence &evidence) {
                     evidence = core::withOpenLinksConfirmed(evidence, document.profile(),
                                                             document.framework(), document.rater());
                 });
}

void dropOpenLinks(ProfileDocument &document, const core::EntryId &id)
{
    editEvidence(document, id, EvidenceEdits::tr("Remove links to confirm again"),
                 [&document](core::Evidence &evidence) {
                     evidence = core::withoutOpenLinks(evidence, document.profile(), document.framework());
                 });
}

void acceptRevision(ProfileDocument &document)
{
    document.edit(EvidenceEdits::tr("Use revision %1 of the rubric").arg(document.framework().revision),
                  [&document](core::Profile &profile) {
                      profile = core::movedToRevision(profile, document.framework()).profile;
                  });
}

} // namespace depthchart::ui
