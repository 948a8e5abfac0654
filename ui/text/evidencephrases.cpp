// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/evidencephrases.h"

#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct EvidencePhrases
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::EvidencePhrases)
};

/// Tasks that a sentence names; the rubric beside it shows all.
constexpr qsizetype mostNamed = 4;

QString numbersOf(int demonstrated, int tasks, int needed)
{
    return tasks == 0 ? EvidencePhrases::tr("no tasks")
                      : EvidencePhrases::tr("%1 of %2, %3 needed").arg(demonstrated).arg(tasks).arg(needed);
}

/// A name that leaves the sentence room.
QString shortName(const QString &name)
{
    constexpr qsizetype most = 48;
    const QString plain = name.simplified();
    return plain.size() <= most ? plain : plain.first(most - 1) + u'…';
}

/// The statement as it reads within a sentence: without its last full stop.
QString withinSentence(QString statement)
{
    statement = statement.simplified();
    while (statement.endsWith(u'.'))
        statement.chop(1);
    return statement;
}

QString named(const QList<core::OpenTask> &tasks)
{
    QStringList names;
    for (const core::OpenTask &task : tasks.first(std::min(tasks.size(), mostNamed)))
        names << withinSentence(task.statement);
    if (tasks.size() > mostNamed)
        names << EvidencePhrases::tr("and %1 more").arg(tasks.size() - mostNamed);
    return names.join(u"; "_s);
}

QString levelHas(const core::OpenLevel &level)
{
    return EvidencePhrases::tr("Level %1 has %2.")
        .arg(QString::number(level.level.value()), numbersOf(level.demonstrated, level.tasks, level.needed));
}

/// The levels above the first open one, in words: "Level 3 is open as well."
QString further(const QList<core::OpenLevel> &open)
{
    if (open.size() < 2)
        return {};
    QStringList levels;
    for (const core::OpenLevel &level : open.mid(1))
        levels << QString::number(level.level.value());
    return levels.size() == 1 ? EvidencePhrases::tr(" Level %1 is open as well.").arg(levels.constFirst())
                              : EvidencePhrases::tr(" Levels %1 are open as well.").arg(listText(levels));
}

/// " Two of these would show it: %1." of a level that is not shown.
QString closingText(const core::OpenLevel &level)
{
    const int more = level.needed - level.demonstrated;
    if (more >= level.open.size())
        return more == 1 ? EvidencePhrases::tr(" This would show it: %1.")
                         : EvidencePhrases::tr(" These would show it: %1.");
    if (more == 1)
        return EvidencePhrases::tr(" One of these would show it: %1.");
    return EvidencePhrases::tr(" %2 of these would show it: %1.").arg(u"%1"_s, capitalised(numberWord(more)));
}

/// Tasks of one level: "Level 1, tasks 3 and 4".
QString levelTasks(core::Depth level, const QList<qsizetype> &tasks)
{
    QStringList numbers;
    for (const qsizetype task : tasks)
        numbers << QString::number(task);
    return tasks.size() == 1
               ? EvidencePhrases::tr("level %1, task %2").arg(level.value()).arg(tasks.constFirst())
               : EvidencePhrases::tr("level %1, tasks %2")
                     .arg(QString::number(level.value()), listText(numbers));
}

/// The levels of one domain with their tasks, in order.
QStringList domainTasks(const core::LinkStandings &links, qsizetype domain, qsizetype levels)
{
    QStringList parts;
    for (int level = 1; level <= levels; ++level) {
        QList<qsizetype> tasks;
        for (const core::LinkStanding &link : links) {
            if (link.counts() && link.domain == domain && link.place->level == core::Depth(level) &&
                !tasks.contains(link.place->index))
                tasks << link.place->index;
        }
        std::sort(tasks.begin(), tasks.end());
        if (!tasks.isEmpty())
            parts << levelTasks(core::Depth(level), tasks);
    }
    return parts;
}

} // namespace

QString levelNumbers(const core::LevelEvidence &level)
{
    return numbersOf(level.demonstrated, level.tasks, level.needed);
}

EvidenceSentence foundationSentence(const core::Domain &domain, const core::DomainEvidence &evidence)
{
    const QList<core::OpenLevel> missing = core::missingFoundation(domain, evidence);
    if (missing.isEmpty())
        return {};
    const core::OpenLevel &lowest = missing.constFirst();
    EvidenceSentence sentence;
    sentence.title = EvidencePhrases::tr("%1: level %2 is shown, its foundation is not.")
                         .arg(shortName(domain.name), QString::number(evidence.highestShown.value()));
    sentence.text = levelHas(lowest);
    if (!lowest.open.isEmpty())
        sentence.text += EvidencePhrases::tr(" Missing: %1.").arg(named(lowest.open));
    sentence.text += further(missing);
    return sentence;
}

EvidenceSentence claimSentence(const core::Domain &domain, const core::DomainEvidence &evidence,
                               std::optional<core::Depth> self)
{
    const core::Depth claimed = std::min(self.value_or(core::Depth(0)), domain.highestLevel());
    if (claimed <= evidence.secured)
        return {};
    const QList<core::OpenLevel> open = core::openLevels(domain, evidence, claimed);
    if (open.isEmpty())
        return {};
    const core::OpenLevel &lowest = open.constFirst();
    EvidenceSentence sentence;
    sentence.title = evidence.secured == core::Depth(0)
                         ? EvidencePhrases::tr("%1: you say %2; no level is shown yet.")
                               .arg(shortName(domain.name), QString::number(claimed.value()))
                         : EvidencePhrases::tr("%1: you say %2; evidence carries %3 so far.")
                               .arg(shortName(domain.name), QString::number(claimed.value()),
                                    QString::number(evidence.secured.value()));
    sentence.text = levelHas(lowest);
    if (!lowest.open.isEmpty())
        sentence.text += closingText(lowest).arg(named(lowest.open));
    sentence.text += further(open);
    return sentence;
}

QString outcomeText(const core::DomainEvidence &before, const core::DomainEvidence &after, core::Depth level)
{
    const core::LevelEvidence &now = after.levels.at(level.value() - 1);
    const QString number = QString::number(level.value());
    if (now.demonstrated == before.levels.at(level.value() - 1).demonstrated)
        return EvidencePhrases::tr("one more piece for a task of level %1 that is shown already").arg(number);
    QString text = EvidencePhrases::tr("level %1 has %2").arg(number, levelNumbers(now));
    if (after.secured > before.secured)
        text = EvidencePhrases::tr("%1; level %2 is secured").arg(text).arg(after.secured.value());
    else if (now.shown && !before.levels.at(level.value() - 1).shown)
        text = EvidencePhrases::tr("%1; it is shown, its foundation is not yet").arg(text);
    return text;
}

QString demonstratesText(const core::LinkStandings &links, const core::Framework &framework,
                         std::optional<qsizetype> only)
{
    QStringList domains;
    for (qsizetype i = 0; i < framework.domains.size(); ++i) {
        const QStringList parts =
            only && only != i ? QStringList() : domainTasks(links, i, framework.domains.at(i).levels.size());
        if (parts.isEmpty())
            continue;
        domains << (only ? capitalised(parts.join(u"; "_s))
                         : EvidencePhrases::tr("%1, %2").arg(framework.domains.at(i).name,
                                                             parts.join(u"; "_s)));
    }
    const auto ofManager = [&](const core::LinkStanding &link) {
        return link.counts() && link.by == core::Rater::Manager && (!only || only == link.domain);
    };
    if (std::any_of(links.cbegin(), links.cend(), ofManager))
        domains << EvidencePhrases::tr("by the manager");
    const auto open = std::count_if(links.cbegin(), links.cend(), [&](const core::LinkStanding &link) {
        return !link.counts() && (!only || only == link.domain);
    });
    if (open > 0)
        domains << EvidencePhrases::tr("%1 to confirm again").arg(open);
    return domains.join(u" · "_s);
}

QStringList openLinkTexts(const core::LinkStandings &links, const core::Evidence &evidence,
                          const core::Framework &framework)
{
    QStringList texts;
    core::LinkStandings numbered;
    for (qsizetype i = 0; i < links.size(); ++i) {
        const core::LinkStanding &link = links.at(i);
        if (link.counts())
            continue;
        const core::EvidenceLink &written = evidence.tasks.at(i);
        if (written.statement && !written.statement->isEmpty()) {
            texts << *written.statement;
            continue;
        }
        const std::optional<core::TaskPlace> place =
            link.domain < 0 ? std::nullopt : core::placeOfId(written.task, framework.domains.at(link.domain));
        if (place)
            numbered << core::LinkStanding{link.domain, place, core::Rater::Self};
        else
            texts << written.task;
    }
    for (qsizetype i = 0; i < framework.domains.size(); ++i) {
        const core::Domain &domain = framework.domains.at(i);
        if (const QStringList parts = domainTasks(numbered, i, domain.levels.size()); !parts.isEmpty())
            texts << EvidencePhrases::tr("%1, %2").arg(domain.name, parts.join(u", "_s));
    }
    return texts;
}

QString demonstratedStatements(const core::LinkStandings &links, const core::Evidence &evidence,
                               const core::Framework &framework)
{
    QStringList lines;
    for (const core::LinkStanding &link : links) {
        if (!link.counts())
            continue;
        const core::Domain &domain = framework.domains.at(link.domain);
        const QString &statement =
            domain.levels.at(link.place->level.value() - 1).canExecute.at(link.place->index - 1);
        lines << (link.by == core::Rater::Manager
                      ? EvidencePhrases::tr("%1, level %2: %3 (confirmed by the manager)")
                      : EvidencePhrases::tr("%1, level %2: %3"))
                     .arg(shortName(domain.name), QString::number(link.place->level.value()), statement);
    }
    for (const QString &text : openLinkTexts(links, evidence, framework))
        lines << EvidencePhrases::tr("To confirm again: %1").arg(text);
    return lines.join(u'\n');
}

QString revisionText(const core::MovedProfile &moved)
{
    QStringList parts;
    if (moved.followed > 0) {
        QString followed = moved.followed == 1
                               ? EvidencePhrases::tr("1 link follows its statement")
                               : EvidencePhrases::tr("%1 links follow their statements").arg(moved.followed);
        if (moved.followed == 1 && moved.moved == 1)
            followed = EvidencePhrases::tr("1 link follows its statement to a new place");
        else if (moved.moved > 0)
            followed = EvidencePhrases::tr("%1, %2 of them to a new place").arg(followed).arg(moved.moved);
        parts << followed;
    }
    if (moved.toConfirm > 0)
        parts << (moved.toConfirm == 1
                      ? EvidencePhrases::tr("1 evidence link needs confirming again")
                      : EvidencePhrases::tr("%1 evidence links need confirming again").arg(moved.toConfirm));
    if (moved.askedAgain > 0)
        parts << (moved.askedAgain == 1
                      ? EvidencePhrases::tr("1 claim will be asked again")
                      : EvidencePhrases::tr("%1 claims will be asked again").arg(moved.askedAgain));
    return parts.isEmpty() ? EvidencePhrases::tr("Nothing in this profile hangs on its statements.")
                           : capitalised(parts.join(u"; "_s)) + u'.';
}

} // namespace depthchart::ui
