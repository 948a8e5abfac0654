// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/profilemerge.h"

#include "ui/document/documentfile.h"
#include "ui/document/profiledocument.h"
#include "ui/text/words.h"
#include "ui/window/faultdialog.h"

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
    const Result<MergedProfile> merged = mergedProfiles(std::nullopt, m_document.profile(), *other);
    if (!merged) {
        tellRefused(path, merged.error());
        return false;
    }
    if (!merged->conflicts.isEmpty()) {
        Q_EMIT noticed({MessageBar::Kind::Warning,
                        tr("%1 was not merged.").arg(fileName(path)),
                        tr("Both copies changed the same things, each in its own way. Nothing was changed."),
                        {}});
        return false;
    }
    take(merged->profile, path);
    return true;
}

void ProfileMerge::take(const Profile &merged, const QString &path)
{
    if (merged == m_document.profile()) {
        Q_EMIT said(tr("Nothing to merge: all that %1 has is here").arg(fileName(path)));
        return;
    }
    m_document.edit(tr("Merge %1").arg(fileName(path)), [&merged](Profile &profile) { profile = merged; });
    Q_EMIT said(tr("Merged %1").arg(fileName(path)));
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
