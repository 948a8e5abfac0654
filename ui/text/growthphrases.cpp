// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/phrases.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Phrases)
};

QString impactTitle(int impacts)
{
    return impacts == 0 ? Phrases::tr("First system in production")
                        : Phrases::tr("One more system in production");
}

QString levelStep(const QString &name, std::optional<core::Depth> from, std::optional<core::Depth> to)
{
    if (!to)
        return name;
    const QString target = QString::number(to->value());
    if (!from || from->value() == 0)
        return Phrases::tr("%1, to level %2").arg(name, target);
    if (*from == *to)
        return Phrases::tr("%1, practise in production").arg(name);
    return Phrases::tr("%1, level %2 to %3").arg(name, QString::number(from->value()), target);
}

/// "24 + 36 = 60 months", or "24 months" where one step is the sum.
QString ladderMonthsText(const core::Framework &framework, core::Months sum)
{
    QStringList parts;
    for (const core::LadderLevel &level : framework.ladder.levels) {
        if (level.id == framework.ladder.compareLadder)
            break;
        if (level.monthsToNext)
            parts += QString::number(level.monthsToNext->value());
    }
    const QString months = monthsText(sum);
    return parts.size() > 1 ? Phrases::tr("%1 = %2").arg(parts.join(u" + "_s), months) : months;
}

QString ladderPlace(const core::LadderStanding &ladder, const core::Framework &framework)
{
    const core::LadderLevelStanding &place = ladder.levels.at(ladder.at);
    const QString title = framework.ladder.levels.at(ladder.at).title;
    if (place.isPassed())
        return Phrases::tr("%1 there, with all skills.").arg(title);
    QStringList missing;
    for (const core::SkillId &skill : place.missing)
        missing += skillText(skill);
    return Phrases::tr("%1 there: %2 missing.").arg(title, listText(missing));
}

/// Title of the ladder's level that is compared.
QString comparedTitle(const core::Framework &framework)
{
    for (const core::LadderLevel &level : framework.ladder.levels) {
        if (level.id == framework.ladder.compareLadder)
            return level.title;
    }
    return {};
}

QString ladderComparison(const core::LadderStanding &ladder, const core::Framework &framework,
                         std::optional<core::Months> withTwoStreams)
{
    if (!ladder.ladderMonths || !ladder.matrixMonths)
        return {};
    const QString months = QString::number(ladder.matrixMonths->value());
    const QString ladderMonths = ladderMonthsText(framework, *ladder.ladderMonths);
    if (withTwoStreams && *withTwoStreams < *ladder.matrixMonths)
        return Phrases::tr("To %1: %2 on the ladder, %3 of focused practice here, %4 with two streams.")
            .arg(comparedTitle(framework), ladderMonths, months, QString::number(withTwoStreams->value()));
    return Phrases::tr("To %1: %2 on the ladder, %3 of focused practice here.")
        .arg(comparedTitle(framework), ladderMonths, months);
}

QString ofTasks(const core::LevelEvidence &level, const QString &pattern)
{
    const QString number = QString::number(level.level.value());
    if (level.tasks == 0)
        return pattern.arg(number, Phrases::tr("no tasks"));
    return pattern.arg(
        number,
        Phrases::tr("%1 of %2, %3 needed").arg(level.demonstrated).arg(level.tasks).arg(level.needed));
}

/// With its source where the framework names it (domain.md section 11).
QString premiumSentence(const core::Market &market)
{
    const QString from = QString::number(market.premiumFrom);
    const QString to = QString::number(market.premiumTo);
    return market.source.isEmpty()
               ? Phrases::tr(
                     "With a system in production the source names %1 to %2\u00a0% more pay; no promise.")
                     .arg(from, to)
               : Phrases::tr("With a system in production %1 to %2\u00a0% more pay; no promise (%3).")
                     .arg(from, to, market.source);
}

} // namespace

QString stepTitle(core::Vector vector, const std::optional<core::DomainId> &domain,
                  std::optional<core::Depth> from, std::optional<core::Depth> to,
                  const core::Framework &framework, int impacts)
{
    const QString name = domain ? domainName(framework, *domain) : QString();
    switch (vector) {
    case core::Vector::Depth:
    case core::Vector::Breadth:
        return levelStep(name, from, to);
    case core::Vector::Scale:
        return Phrases::tr("Systems at ten times the scale");
    case core::Vector::Impact:
        return impactTitle(impacts);
    case core::Vector::Leadership:
        return name.isEmpty() ? Phrases::tr("Leadership") : Phrases::tr("Leadership in %1").arg(name);
    case core::Vector::Research:
        return name.isEmpty() ? Phrases::tr("Research") : Phrases::tr("Research in %1").arg(name);
    }
    return {};
}

QString opportunityTitle(const core::Opportunity &opportunity, const core::Framework &framework, int impacts)
{
    if (opportunity.vector == core::Vector::Scale && opportunity.next)
        return Phrases::tr("Systems at %1").arg(core::quantityText(*opportunity.next));
    return stepTitle(opportunity.vector, opportunity.domain, opportunity.from, opportunity.to, framework,
                     impacts);
}

QString opportunityEffort(const core::Opportunity &opportunity)
{
    return Phrases::tr("%1, %2").arg(monthsText(opportunity.months), riskText(opportunity.risk));
}

QString ladderSentence(const core::LadderStanding &ladder, const core::Framework &framework, int impacts,
                       std::optional<core::Months> withTwoStreams)
{
    if (ladder.levels.isEmpty() || ladder.at < 0 || ladder.at >= ladder.levels.size())
        return {};
    QStringList sentences{ladderPlace(ladder, framework)};
    const QString comparison = ladderComparison(ladder, framework, withTwoStreams);
    if (!comparison.isEmpty())
        sentences += comparison;
    if (framework.market && impacts > 0)
        sentences += premiumSentence(*framework.market);
    return sentences.join(u' ');
}

QString ladderWords(const core::LadderStanding &ladder, const core::Framework &framework)
{
    if (ladder.levels.isEmpty() || ladder.at < 0 || ladder.at >= ladder.levels.size())
        return {};
    const core::LadderLevelStanding &place = ladder.levels.at(ladder.at);
    const QString title = framework.ladder.levels.at(ladder.at).title;
    const QString skills =
        place.isPassed() ? Phrases::tr("all skills")
        : place.mastered == 0
            ? Phrases::tr("no skill yet")
            : Phrases::tr("%1 of %2 skills").arg(numberWord(place.mastered), numberWord(place.skills));
    if (!ladder.ladderMonths || !ladder.matrixMonths)
        return Phrases::tr("Traditional ladder: %1, %2.").arg(title, skills);
    return Phrases::tr("Traditional ladder: %1, %2; %3 to %4, %5 here.")
        .arg(title, skills, monthsText(*ladder.ladderMonths), comparedTitle(framework),
             QString::number(ladder.matrixMonths->value()));
}

EvidenceWords evidenceWords(const core::DomainEvidence &evidence, std::optional<core::Depth> current)
{
    EvidenceWords words;
    if (evidence.toConfirm > 0)
        words.toConfirm = Phrases::tr("%1 to confirm again").arg(evidence.toConfirm);
    if (evidence.levels.isEmpty())
        return words;
    const auto highest = static_cast<int>(evidence.levels.size());
    const int told = std::clamp(current ? current->value() : 1, 1, highest);
    const core::LevelEvidence &level = evidence.levels.at(told - 1);
    words.level = ofTasks(level, Phrases::tr("Level %1: %2"));
    words.shown = level.shown;
    const int top = level.shown ? told : evidence.highestShown.value();
    for (int below = 1; below < top && below != told; ++below) {
        if (!evidence.levels.at(below - 1).shown) {
            words.foundation = ofTasks(evidence.levels.at(below - 1), Phrases::tr("level %1: %2"));
            break;
        }
    }
    return words;
}

} // namespace depthchart::ui
