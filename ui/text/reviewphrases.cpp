// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reviewphrases.h"

#include "ui/text/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct ReviewPhrases
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::ReviewPhrases)
};

/// Domains that a sentence names; the list beside it shows all.
constexpr qsizetype mostNamed = 3;

QString levels(int count)
{
    return count == 1 ? ReviewPhrases::tr("one level") : ReviewPhrases::tr("%1 levels").arg(count);
}

QString named(QStringList names)
{
    const qsizetype more = names.size() - mostNamed;
    if (more > 0) {
        names = names.first(mostNamed);
        names << ReviewPhrases::tr("%1 more").arg(numberWord(static_cast<int>(more)));
    }
    return listText(names);
}

/// "both", "all six".
QString allOf(int count)
{
    return count == 2 ? ReviewPhrases::tr("both") : ReviewPhrases::tr("all %1").arg(numberWord(count));
}

/// "You agree on four of six", "You agree on all six", "You agree on none of six".
QString sharePart(const core::Agreement &agreement, Told told)
{
    const QString all = numberWord(agreement.compared());
    if (agreement.compared() == 1) {
        if (agreement.exact == 1)
            return told == Told::ToThem
                       ? ReviewPhrases::tr("You agree on the one domain that both of you rated")
                       : ReviewPhrases::tr("The sides agree on the one domain that both rated");
        return told == Told::ToThem
                   ? ReviewPhrases::tr("You do not agree on the one domain that both of you rated")
                   : ReviewPhrases::tr("The sides do not agree on the one domain that both rated");
    }
    if (agreement.exact == agreement.compared())
        return told == Told::ToThem
                   ? ReviewPhrases::tr("You agree on %1").arg(allOf(agreement.compared()))
                   : ReviewPhrases::tr("The sides agree on %1").arg(allOf(agreement.compared()));
    const QString some = agreement.exact == 0 ? ReviewPhrases::tr("none") : numberWord(agreement.exact);
    return told == Told::ToThem ? ReviewPhrases::tr("You agree on %1 of %2").arg(some, all)
                                : ReviewPhrases::tr("The sides agree on %1 of %2").arg(some, all);
}

/// What differs by one level at most: "Production ops differs by one level", "the other two differ by …".
QString smallDifferences(const QList<core::ComparedDomain> &differing, const core::Agreement &agreement,
                         const core::Framework &framework)
{
    if (differing.size() == 1)
        return ReviewPhrases::tr("%1 differs by one level")
            .arg(framework.domains.at(differing.constFirst().index).name.simplified());
    const int count = static_cast<int>(differing.size());
    return agreement.exact == 0
               ? ReviewPhrases::tr("%1 differ by one level").arg(allOf(count))
               : ReviewPhrases::tr("the other %1 differ by one level").arg(numberWord(count));
}

QString largestDifferences(const QList<core::ComparedDomain> &differing, const core::Framework &framework)
{
    const int largest = differing.constFirst().difference();
    QStringList names;
    for (const core::ComparedDomain &each : differing) {
        if (each.difference() == largest)
            names << framework.domains.at(each.index).name.simplified();
    }
    return names.size() == 1 ? ReviewPhrases::tr("the largest difference is %1, %2")
                                   .arg(names.constFirst(), levels(largest))
                             : ReviewPhrases::tr("the largest differences are %1, %2 each")
                                   .arg(named(names), levels(largest));
}

QString depthChangeLine(const core::DepthChange &change, const core::Framework &framework)
{
    const QString name = domainName(framework, change.domain).simplified();
    if (!change.before)
        return ReviewPhrases::tr("%1: rated for the first time, %2")
            .arg(name, QString::number(change.after->value()));
    if (!change.after)
        return ReviewPhrases::tr("%1: %2, not rated now").arg(name, QString::number(change.before->value()));
    return ReviewPhrases::tr("%1: %2, now %3")
        .arg(name, QString::number(change.before->value()), QString::number(change.after->value()));
}

QString namesOf(const QList<core::DomainId> &domains, const core::Framework &framework)
{
    QStringList names;
    for (const core::DomainId &domain : domains)
        names << domainName(framework, domain).simplified();
    return listText(names);
}

QString levelName(const core::CareerLevelId &id, const core::Framework &framework)
{
    if (id.isEmpty())
        return ReviewPhrases::tr("no level");
    const core::CareerLevelRule *rule = core::findCareerLevel(framework, id);
    return rule ? rule->title.simplified() : id.text();
}

} // namespace

QString sideName(const core::Person &person, core::Rater rater)
{
    constexpr qsizetype longest = 14;
    const QString name = rater == core::Rater::Self      ? person.name
                         : rater == core::Rater::Manager ? person.manager
                                                         : QString();
    const QString first = name.simplified().section(u' ', 0, 0);
    if (first.isEmpty())
        return raterName(rater);
    return first.size() > longest ? first.left(longest - 1) + u'…' : first;
}

QString agreementSentence(const core::Agreement &agreement, const core::Framework &framework, Told told)
{
    if (agreement.compared() == 0)
        return told == Told::ToThem ? ReviewPhrases::tr("There is no domain yet that both of you rated.")
                                    : ReviewPhrases::tr("No domain was rated by both sides.");
    const QList<core::ComparedDomain> differing = core::differences(agreement);
    if (differing.isEmpty())
        return sharePart(agreement, told) + u'.';
    const QString rest = differing.constFirst().difference() >= core::largeDifference
                             ? largestDifferences(differing, framework)
                             : smallDifferences(differing, agreement, framework);
    return ReviewPhrases::tr("%1; %2.", "whether, then where").arg(sharePart(agreement, told), rest);
}

QString agreementFigures(const core::Agreement &agreement)
{
    if (agreement.compared() == 0)
        return {};
    return ReviewPhrases::tr("Exact %1 of %3, within one level %2 of %3. Weighted kappa %4 (linear).")
        .arg(QString::number(agreement.exact), QString::number(agreement.withinOne),
             QString::number(agreement.compared()), kappaText(agreement.kappa));
}

QString kappaText(const std::optional<core::Kappa> &kappa)
{
    if (!kappa)
        return u"–"_s;
    const QString digits = QString::number(std::abs(kappa->value()), 'f', 2);
    // What rounds to nothing has no sign.
    return kappa->numerator < 0 && digits != "0.00"_L1 ? u'−' + digits : digits;
}

QString oneSidedSentence(const core::Agreement &agreement, const core::Framework &framework)
{
    QList<qsizetype> domains = agreement.selfOnly + agreement.managerOnly;
    std::ranges::sort(domains);
    QStringList names;
    for (const qsizetype domain : domains)
        names << framework.domains.at(domain).name.simplified();
    if (names.isEmpty())
        return {};
    return names.size() == 1
               ? ReviewPhrases::tr("%1 is rated by one side only and not compared.").arg(names.constFirst())
               : ReviewPhrases::tr("%1 are rated by one side only and not compared.").arg(named(names));
}

QString leftOpenSentence(const QList<core::DomainId> &open, const core::Framework &framework)
{
    QStringList names;
    for (const core::DomainId &domain : open)
        names << domainName(framework, domain).simplified();
    if (names.isEmpty())
        return {};
    return names.size() == 1
               ? ReviewPhrases::tr("%1 is left open; it keeps its former agreed depth.")
                     .arg(names.constFirst())
               : ReviewPhrases::tr("%1 are left open; each keeps its former agreed depth.").arg(named(names));
}

QString snapshotTitle(const core::Snapshot &snapshot)
{
    const QString day = snapshot.date ? shortDateText(*snapshot.date) : QString();
    if (snapshot.id.isEmpty())
        return ReviewPhrases::tr("Now, %1").arg(day);
    const QString label = snapshot.label.simplified();
    if (day.isEmpty() || (!label.isEmpty() && label.contains(dateText(*snapshot.date))))
        return label;
    const bool repeatsTheDay = !label.isEmpty() && dateText(*snapshot.date).contains(label);
    return label.isEmpty() || repeatsTheDay
               ? day
               : ReviewPhrases::tr("%1, %2", "a day, what it was").arg(day, label);
}

QStringList changeLines(const core::SnapshotChanges &changes, const core::Framework &framework)
{
    QStringList lines;
    for (const core::DepthChange &change : changes.depths)
        lines << depthChangeLine(change, framework);
    if (!changes.breadthGained.isEmpty())
        lines << ReviewPhrases::tr("In production since: %1").arg(namesOf(changes.breadthGained, framework));
    if (!changes.breadthLost.isEmpty())
        lines << ReviewPhrases::tr("Not in production any more: %1")
                     .arg(namesOf(changes.breadthLost, framework));
    if (changes.levelBefore != changes.levelAfter)
        lines << ReviewPhrases::tr("Level: %1, now %2")
                     .arg(levelName(changes.levelBefore, framework),
                          levelName(changes.levelAfter, framework));
    if (changes.impactsBefore != changes.impactsAfter)
        lines << ReviewPhrases::tr("Systems: %1, now %2")
                     .arg(QString::number(changes.impactsBefore), QString::number(changes.impactsAfter));
    return lines;
}

QString paceSentence(const core::ActualPace &pace)
{
    if (pace.rises.isEmpty())
        return {};
    int risen = 0;
    for (const core::DepthRise &rise : pace.rises)
        risen += rise.to.value() - rise.from.value();
    const QString time =
        pace.months == core::Months(0) ? ReviewPhrases::tr("less than a month") : monthsText(pace.months);
    return ReviewPhrases::tr("%1 in %2; the rubric’s months for %3 come to %4.")
        .arg(capitalised(risen == 1 ? ReviewPhrases::tr("one level")
                                    : ReviewPhrases::tr("%1 levels").arg(numberWord(risen))),
             time, risen == 1 ? ReviewPhrases::tr("it") : ReviewPhrases::tr("them"),
             QString::number(pace.rubric.value()));
}

QString dueText(const core::Action &action, QDate today)
{
    if (action.done)
        return ReviewPhrases::tr("done");
    if (!action.due)
        return {};
    const QString day = shortDateText(*action.due);
    return core::isOverdue(action, today) ? ReviewPhrases::tr("overdue, %1").arg(day) : day;
}

} // namespace depthchart::ui
