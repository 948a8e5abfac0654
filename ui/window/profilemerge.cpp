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

#include <QAction>
#include <QFileInfo>

namespace depthchart::ui {

using namespace core;

namespace {

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

ProfileMerge::ProfileMerge(ProfileDocument &document, QWidget &window)
    : QObject(&window)
    , m_document(document)
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
    const Result<MergedProfile> merged = mergedProfiles(std::nullopt, m_document.profile(), *other);
    if (!merged) {
        tellRefused(path, merged.error());
        return false;
    }
    if (merged->conflicts.isEmpty() && writeProfile(merged->profile) == writeProfile(m_document.profile())) {
        Q_EMIT said(tr("Nothing to merge: all that %1 has is here").arg(fileName(path)));
        return true;
    }
    return askAndTake(*merged, *other, path);
}

bool ProfileMerge::askAndTake(const MergedProfile &merged, const Profile &other, const QString &path)
{
    const Profile &here = m_document.profile();
    std::optional<Rater> hidden = m_document.hidden();
    if (!hidden)
        hidden = hiddenRater(merged.profile, m_document.rater());
    const MergeReader reader{m_document.framework(), hidden};
    MergeDialog dialog(
        {fileName(path),
         {mergeSentence(merged), commonStateSentence(std::nullopt), leftOutThereSentence(other)},
         conflictLines(merged, reader),
         mergeLines({merged, here, std::nullopt}, reader)},
        &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const Result<Profile> result = settled(merged, dialog.choices());
    if (!result) {
        tellRefused(path, result.error());
        return false;
    }
    m_document.edit(tr("Merge %1").arg(fileName(path)), [&result](Profile &profile) { profile = *result; });
    Q_EMIT said(tr("Merged %1: %2").arg(fileName(path), mergeResultText(merged)));
    return true;
}

void ProfileMerge::tellRefused(const QString &path, const Faults &faults)
{
    Notice notice{MessageBar::Kind::Error, tr("%1 was not merged.").arg(fileName(path)), {}, {}};
    if (faults.size() == 1) {
        notice.text = tr("%1. Nothing was changed.").arg(capitalised(faultLines(faults)));
    } else {
        notice.text = tr("It has %1 faults. Nothing was changed.").arg(faults.size());
        auto *showAll = new QAction(tr("Show &all faults…"), this);
        connect(showAll, &QAction::triggered, this, [this, path, faults] {
            FaultDialog dialog(path, faults, &m_window);
            dialog.exec();
        });
        notice.actions << showAll;
    }
    Q_EMIT noticed(notice);
}

} // namespace depthchart::ui
