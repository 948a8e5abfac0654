// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/recoveryphrases.h"

#include "core/profile/profileio.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct RecoveryPhrases
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::RecoveryPhrases)
};

/// The file's name; without a file whose profile it is.
QString subject(const core::AutosavedProfile &autosaved, FileSince since)
{
    if (since != FileSince::NeverSaved)
        return QFileInfo(autosaved.path).fileName();
    return RecoveryPhrases::tr("the profile of %1, which has no file yet")
        .arg(personName(autosaved.profile.person));
}

QString sinceSentence(FileSince since)
{
    switch (since) {
    case FileSince::Changed:
        return RecoveryPhrases::tr("Another program changed the file since.");
    case FileSince::Gone:
        return RecoveryPhrases::tr("The file is not there any more.");
    case FileSince::NeverSaved:
    case FileSince::AsItWas:
        break;
    }
    return {};
}

} // namespace

QList<MergeLine> unsavedLines(const core::AutosavedProfile &autosaved,
                              const std::optional<core::Profile> &file, const MergeReader &reader)
{
    const core::Profile before =
        file ? *file : core::newProfile(autosaved.profile.id, autosaved.profile.framework);
    const core::Result<core::MergedProfile> merged = core::mergedProfiles(before, before, autosaved.profile);
    return merged ? mergeLines({*merged, before, before}, reader) : QList<MergeLine>();
}

QString momentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return RecoveryPhrases::tr("%1, %2", "a day and a time")
        .arg(shortDateText(local.date()), local.time().toString(u"HH:mm"));
}

QString unsavedSentence(const core::AutosavedProfile &autosaved, qsizetype changes, FileSince since)
{
    const QString what = subject(autosaved, since);
    const QString when = momentText(autosaved.written);
    QString sentence;
    if (changes == 0 || since == FileSince::NeverSaved)
        sentence = RecoveryPhrases::tr("Depthchart ended without saving %1 (%2).").arg(what, when);
    else if (changes == 1)
        sentence =
            RecoveryPhrases::tr("Depthchart ended without saving one change in %1 (%2).").arg(what, when);
    else
        sentence = RecoveryPhrases::tr("Depthchart ended without saving %1 changes in %2 (%3).")
                       .arg(numberWord(static_cast<int>(changes)), what, when);
    const QString more = sinceSentence(since);
    return more.isEmpty() ? sentence : sentence + u' ' + more;
}

} // namespace depthchart::ui
