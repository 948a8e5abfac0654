// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/assessmentphrases.h"

#include "ui/text/phrases.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace depthchart::ui {

using namespace core;

namespace {

struct Assessment
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Assessment)
};

/// Whether the walk goes on to a level above this one.
bool hasNext(const DomainAssessment &domain, const AssessedLevel &level)
{
    const qsizetype next = level.level.value();
    return next < domain.levels.size() && !domain.levels.at(next).answers.isEmpty();
}

QString reachedText(const DomainAssessment &domain, const AssessedLevel &level)
{
    const QString number = QString::number(level.level.value());
    if (hasNext(domain, level))
        return Assessment::tr("Enough: level %1 comes next.").arg(level.level.value() + 1);
    return level.level.value() == domain.levels.size()
               ? Assessment::tr("Enough: level %1 is the highest.").arg(number)
               : Assessment::tr("Enough: the next level has no statements, level %1 is proposed.")
                     .arg(number);
}

/// "Model evaluation 3, was 2".
QString changedText(const QString &name, std::optional<Depth> before, Depth after)
{
    const QString depth = QString::number(after.value());
    return before ? Assessment::tr("%1 %2, was %3").arg(name, depth, QString::number(before->value()))
                  : Assessment::tr("%1 %2, not rated until now").arg(name, depth);
}

} // namespace

QString walkText(const WalkProgress &progress, qsizetype domains, std::optional<qsizetype> shown)
{
    if (progress.finished == domains)
        return Assessment::tr("All domains answered");
    const QString minutes = progress.minutesLeft <= 1
                                ? Assessment::tr("about a minute left")
                                : Assessment::tr("about %1 minutes left").arg(progress.minutesLeft);
    if (!shown)
        return capitalised(minutes);
    return Assessment::tr("Domain %1 of %2, %3")
        .arg(QString::number(*shown + 1), QString::number(domains), minutes);
}

QString domainStateText(const DomainAssessment &domain)
{
    if (domain.hasProposal())
        return Assessment::tr("proposes %1").arg(domain.proposed.value());
    if (domain.isFinished())
        return Assessment::tr("no statements");
    return domain.isBegun() ? Assessment::tr("level %1").arg(domain.asking->value())
                            : Assessment::tr("not asked yet");
}

QString levelStateText(const AssessedLevel &level)
{
    const QString number = QString::number(level.level.value());
    const auto tasks = static_cast<int>(level.answers.size());
    if (level.left() == tasks)
        return Assessment::tr("Level %1").arg(number);
    return Assessment::tr("Level %1, %2 of %3")
        .arg(number, QString::number(level.claimed), QString::number(tasks));
}

QString decisionText(const DomainAssessment &domain, const AssessedLevel &level)
{
    if (level.answers.isEmpty())
        return Assessment::tr("No statements: the questions stop below this level.");
    if (level.isPassed())
        return reachedText(domain, level);
    if (level.isDecided())
        return Assessment::tr("Not enough: level %1 is proposed.").arg(domain.proposed.value());
    const QString more = capitalised(numberWord(level.needed - level.claimed));
    if (hasNext(domain, level))
        return Assessment::tr("%1 more, and level %2 comes next.")
            .arg(more, QString::number(level.level.value() + 1));
    return Assessment::tr("%1 more, and level %2 is reached.")
        .arg(more, QString::number(level.level.value()));
}

QString goOnText(const DomainAssessment &domain, const AssessedLevel &level, bool isLastDomain)
{
    const bool goesUp = hasNext(domain, level) && (level.isPassed() || !level.isDecided());
    if (goesUp)
        return Assessment::tr("Ne&xt level");
    return isLastDomain ? Assessment::tr("&Result") : Assessment::tr("Ne&xt domain");
}

QString outlookText(const DomainAssessment &domain)
{
    if (!domain.asking)
        return {};
    const AssessedLevel &level = domain.levels.at(domain.asking->value() - 1);
    if (level.isDecided())
        return {};
    return Assessment::tr("%1 with %2 more")
        .arg(QString::number(level.level.value()), numberWord(level.needed - level.claimed));
}

QString levelMonthsText(const Domain &domain, Depth level)
{
    const Months own = domain.levels.at(level.value() - 1).monthsFromPrevious;
    const QString sentence = level == Depth(1)
                                 ? Assessment::tr("%1 of focused practice.").arg(monthsText(own))
                                 : Assessment::tr("%1 after level %2; %3 in all.")
                                       .arg(monthsText(own), QString::number(level.value() - 1),
                                            monthsText(monthsUpTo(domain, level)));
    return domain.levels.at(level.value() - 1).monthsAssumed
               ? Assessment::tr("%1 The rubric gives no months, the usual ones are assumed.").arg(sentence)
               : sentence;
}

QString evidenceLine(const Evidence &evidence)
{
    const QString text = evidence.text.simplified();
    return evidence.date ? Assessment::tr("%1, %2", "evidence and its month")
                               .arg(text, shortMonthOfYearText(*evidence.date))
                         : text;
}

QString ratedNowText(const DomainEntry *entry)
{
    if (entry && entry->agreed)
        return Assessment::tr("agreed %1 until the next review").arg(entry->agreed->value());
    if (entry && entry->self)
        return Assessment::tr("rated %1 now").arg(entry->self->value());
    return Assessment::tr("not rated yet");
}

QString acceptanceText(const Profile &before, const Profile &after, const Framework &framework)
{
    QStringList changed;
    QStringList breadth;
    for (const DomainEntry &entry : after.domains) {
        const DomainEntry *known = findEntry(before, entry.domain);
        const std::optional<Depth> self = known ? known->self : std::nullopt;
        const QString name = domainName(framework, entry.domain).simplified();
        if (self != entry.self)
            changed << changedText(name, self, *entry.self);
        if (entry.breadth && !(known && known->breadth))
            breadth << name;
    }
    QStringList lines{changed.isEmpty() ? Assessment::tr("Your ratings are these already.")
                                        : Assessment::tr("Your own ratings become:")};
    lines << changed;
    if (!breadth.isEmpty())
        lines << Assessment::tr("Counted towards breadth from then on: %1.").arg(listText(breadth));
    return lines.join(u'\n');
}

} // namespace depthchart::ui
