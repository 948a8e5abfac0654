// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/profilemerge.h"

#include "core/profile/profileio.h"
#include "core/review/blindness.h"
#include "ui/document/documentfile.h"
#include "ui/document/profiledocument.h"
#include "ui/text/mergephrases.h"
#include "ui/text/phrases.h"
#include "ui/window/faultdialog.h"
#include "ui/window/mergedialog.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QProgressDialog>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

/// How long a merge may keep the window from answering.
constexpr int patience = 200;

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

ProfileMerge::ProfileMerge(ProfileDocument &document, CommonStates &states, QWidget &window)
    : QObject(&window)
    , m_document(document)
    , m_states(states)
    , m_window(window)
{
}

bool ProfileMerge::mergeFrom(const QString &path)
{
    const Result<Profile> other = profileIn(path);
    if (!other) {
        tellRefused(path, other.error());
        return false;
    }
    if (other->id != m_document.profile().id) {
        Q_EMIT noticed({MessageBar::Kind::Error,
                        tr("%1 was not merged.").arg(fileName(path)),
                        tr("It is the profile of %1, not a copy of this one. Nothing was changed.")
                            .arg(personName(other->person)),
                        {}});
        return false;
    }
    if (!compare(*other, QFileInfo(path).lastModified().toUTC()))
        return false;
    const Lineage::Comparison &answer = *m_states.answer();
    if (!answer.merged) {
        tellRefused(path, answer.merged.error());
        return false;
    }
    if (answer.merged->conflicts.isEmpty() &&
        writeProfile(answer.merged->profile) == writeProfile(m_document.profile())) {
        Q_EMIT said(tr("Nothing to merge: all that %1 has is here").arg(fileName(path)));
        return true;
    }
    return askAndTake(answer, *other, path);
}

bool ProfileMerge::compare(const Profile &other, const QDateTime &written)
{
    m_states.compare(other, written);
    if (m_states.waitForDone(patience))
        return true;
    QProgressDialog progress(tr("Comparing the two copies…"), tr("&Stop"), 0, 0, &m_window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(0);
    QEventLoop loop;
    connect(&m_states, &CommonStates::answered, &loop, &QEventLoop::quit);
    connect(&progress, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
    progress.show();
    // Of a question that was stopped an answer may still come.
    while (!progress.wasCanceled() && !m_states.isAnswered())
        loop.exec();
    return !progress.wasCanceled();
}

bool ProfileMerge::askAndTake(const Lineage::Comparison &answer, const Profile &other, const QString &path)
{
    const MergedProfile merged = *answer.merged;
    const std::optional<CommonState> common = answer.common;
    std::optional<Rater> hidden = m_document.hidden();
    if (!hidden)
        hidden = hiddenRater(merged.profile, m_document.rater());
    const MergeReader reader{m_document.framework(), hidden};
    const bool hasDoubt = common && std::ranges::any_of(merged.conflicts, [](const MergeConflict &conflict) {
                              return !conflict.base && !conflict.b;
                          });
    MergeDialog dialog(
        {fileName(path),
         {mergeSentence(merged),
          commonStateSentence(common ? std::optional(common->state.instant) : std::nullopt, hasDoubt),
          leftOutThereSentence(other), leftOutHereSentence(m_document.profile(), merged.profile)},
         conflictLines(merged, reader),
         mergeLines({merged, m_document.profile(), common ? std::optional(common->profile) : std::nullopt},
                    reader)},
        &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const Result<Profile> result = settled(merged, dialog.choices());
    if (!result) {
        tellRefused(path, result.error());
        return false;
    }
    const Profile before = m_document.profile();
    m_document.edit(tr("Merge %1").arg(fileName(path)), [&result](Profile &profile) { profile = *result; });
    m_states.bring(before, other, common, QDateTime::currentDateTimeUtc());
    Q_EMIT said(tr("Merged %1: %2").arg(fileName(path), mergeResultText(merged)));
    return true;
}

void ProfileMerge::tellRefused(const QString &path, const Faults &faults)
{
    Q_EMIT noticed(refusalNotice(tr("%1 was not merged.").arg(fileName(path)), path, faults, m_window));
}

} // namespace depthchart::ui
