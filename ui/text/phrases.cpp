// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/phrases.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

using core::Minimum;

namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Phrases)
};

QString domainsAtLevel(int domains, core::Depth depth)
{
    return domains == 1 ? Phrases::tr("one domain at level %1").arg(depth.value())
                        : Phrases::tr("%1 domains at level %2").arg(numberWord(domains)).arg(depth.value());
}

QString moreSystems(const Minimum &minimum)
{
    const int missing = minimum.missing();
    if (minimum.present == 0)
        return missing == 1 ? Phrases::tr("one system in production")
                            : Phrases::tr("%1 systems in production").arg(numberWord(missing));
    return missing == 1 ? Phrases::tr("one more system")
                        : Phrases::tr("%1 more systems").arg(numberWord(missing));
}

QString moreBreadth(const Minimum &minimum)
{
    const int missing = minimum.missing();
    if (minimum.present == 0)
        return missing == 1 ? Phrases::tr("breadth in one domain")
                            : Phrases::tr("breadth in %1 domains").arg(numberWord(missing));
    return missing == 1 ? Phrases::tr("breadth in one more domain")
                        : Phrases::tr("breadth in %1 more domains").arg(numberWord(missing));
}

QString moreDomainsAtLevel(const Minimum &minimum)
{
    if (minimum.present == 0)
        return domainsAtLevel(minimum.required, minimum.countDepth);
    return minimum.missing() == 1 ? Phrases::tr("one more domain at level %1").arg(minimum.countDepth.value())
                                  : Phrases::tr("%1 more domains at level %2")
                                        .arg(numberWord(minimum.missing()))
                                        .arg(minimum.countDepth.value());
}

QString domainAtLevel(const Minimum &minimum, const core::Framework &framework)
{
    const QString name = domainName(framework, minimum.domain);
    const QString level = QString::number(minimum.required);
    return minimum.notApplicable ? Phrases::tr("%1 at level %2 (marked not applicable)").arg(name, level)
                                 : Phrases::tr("%1 at level %2").arg(name, level);
}

/// What is missing, as part of a sentence.
QString missingPart(const Minimum &minimum, const core::Framework &framework)
{
    switch (minimum.kind) {
    case Minimum::Kind::Depth:
        return domainsAtLevel(1, core::Depth(minimum.required));
    case Minimum::Kind::Breadth:
        return moreBreadth(minimum);
    case Minimum::Kind::Impacts:
        return moreSystems(minimum);
    case Minimum::Kind::Domain:
        return domainAtLevel(minimum, framework);
    case Minimum::Kind::Count:
        return moreDomainsAtLevel(minimum);
    case Minimum::Kind::Points:
        return minimum.missing() == 1 ? Phrases::tr("one more point")
                                      : Phrases::tr("%1 more points").arg(numberWord(minimum.missing()));
    }
    return {};
}

QString levelsMissing(int missing)
{
    return missing == 1 ? Phrases::tr("one level missing")
                        : Phrases::tr("%1 levels missing").arg(numberWord(missing));
}

QStringList names(const core::Framework &framework, const QList<qsizetype> &indices)
{
    QStringList result;
    for (const qsizetype index : indices)
        result += framework.domains.at(index).name;
    return result;
}

/// Three by name at the most; of more, two and how many others.
QString fewNames(const core::Framework &framework, const QList<qsizetype> &domains)
{
    if (domains.size() <= 3)
        return listText(names(framework, domains));
    return Phrases::tr("%1 and %2 more")
        .arg(names(framework, domains.mid(0, 2)).join(u", "_s),
             numberWord(static_cast<int>(domains.size()) - 2));
}

/// The domains of those that take part which hold, told by the shorter list: by name, or by those left out.
QString whichDomains(const core::Standing &standing, const core::Framework &framework,
                     bool (*holds)(const core::DomainStanding &, core::Depth), core::Depth depth)
{
    QList<qsizetype> held;
    QList<qsizetype> others;
    for (const core::DomainStanding &domain : standing.domains) {
        if (domain.takesPart())
            (holds(domain, depth) ? held : others) += domain.index;
    }
    if (others.isEmpty())
        return Phrases::tr("all domains");
    if (others.size() <= 2 && held.size() > 2)
        return Phrases::tr("all domains but %1").arg(listText(names(framework, others)));
    return fewNames(framework, held);
}

bool hasDepth(const core::DomainStanding &domain, core::Depth depth)
{
    return domain.depth() >= depth;
}

bool hasBreadth(const core::DomainStanding &domain, core::Depth /*depth*/)
{
    return domain.breadth;
}

QString metDetail(const Minimum &minimum, const core::Standing &standing, const core::Framework &framework)
{
    switch (minimum.kind) {
    case Minimum::Kind::Depth:
        return minimum.required == 0
                   ? QString()
                   : whichDomains(standing, framework, hasDepth, core::Depth(minimum.required));
    case Minimum::Kind::Breadth:
        return minimum.present == 0 ? QString()
                                    : whichDomains(standing, framework, hasBreadth, core::Depth());
    case Minimum::Kind::Impacts:
        return minimum.present == 0 ? QString() : Phrases::tr("in production");
    case Minimum::Kind::Count:
        return whichDomains(standing, framework, hasDepth, minimum.countDepth);
    case Minimum::Kind::Domain:
    case Minimum::Kind::Points:
        return Phrases::tr("reached");
    }
    return {};
}

/// "Safety & alignment, at 1" or "Safety & alignment, not rated".
QString withDepth(const core::Framework &framework, const core::Standing &standing, qsizetype index)
{
    const QString &name = framework.domains.at(index).name;
    const auto &rated = standing.domains.at(index).rated;
    return rated ? Phrases::tr("%1, at %2").arg(name, QString::number(rated->value()))
                 : Phrases::tr("%1, not rated").arg(name);
}

QString keptFromComb(const QList<qsizetype> &notWorking, const core::Standing &standing,
                     const core::Framework &framework)
{
    if (notWorking.isEmpty())
        return {};
    if (notWorking.size() == 1)
        return Phrases::tr("%1, keeps it from a comb.")
            .arg(withDepth(framework, standing, notWorking.first()));
    if (notWorking.size() <= 3)
        return Phrases::tr("%1 keep it from a comb.").arg(listText(names(framework, notWorking)));
    return Phrases::tr("%1 core domains below %2 keep it from a comb.")
        .arg(capitalised(numberWord(static_cast<int>(notWorking.size()))),
             QString::number(framework.thresholds.working.value()));
}

QString inDomains(qsizetype number)
{
    return number == 1 ? Phrases::tr("one domain")
                       : Phrases::tr("%1 domains").arg(numberWord(static_cast<int>(number)));
}

QString workingPart(const core::ShapeResult &shape, int working)
{
    if (shape.shape == core::Shape::Comb)
        return Phrases::tr("working (%1 or more) in every core domain").arg(working);
    const int number = static_cast<int>(shape.working.size());
    return number == 0
               ? Phrases::tr("working (%1 or more) in none").arg(working)
               : Phrases::tr("working (%1 or more) in %2").arg(QString::number(working), numberWord(number));
}

} // namespace

QString levelTitle(const core::CareerLevel &level, const core::Standing &standing,
                   const core::Framework &framework)
{
    if (core::ratedDomains(standing) == 0)
        return Phrases::tr("Not rated yet");
    if (framework.careerLevels.isEmpty())
        return Phrases::tr("No career levels");
    if (!level.index)
        return Phrases::tr("No level yet");
    const core::CareerLevelRule &rule = framework.careerLevels.at(*level.index);
    return rule.title.isEmpty() ? rule.id.text() : rule.title;
}

QString unknownLevelTitle()
{
    return Phrases::tr("Unknown level");
}

QString unknownLevelRemedy(const core::Profile &profile)
{
    return Phrases::tr("This profile uses the framework %1 %2, which is not at hand. Open it to see levels "
                       "and next steps.")
        .arg(profile.framework.id.text(), profile.framework.revision)
        .simplified();
}

QString missingText(const core::CareerLevel &level, const core::Standing &standing,
                    const core::Framework &framework, Length length)
{
    const bool isLong = length == Length::Long;
    if (core::ratedDomains(standing) == 0)
        return isLong ? Phrases::tr("Rate a first domain, and the level and the next steps appear.")
                      : QString();
    if (framework.careerLevels.isEmpty())
        return isLong ? Phrases::tr("This framework has no career levels; set target depths instead.")
                      : QString();
    if (!level.next)
        return isLong ? Phrases::tr("The highest level of this framework.") : QString();
    QStringList parts;
    for (const Minimum &minimum : level.minimums) {
        if (!minimum.isMet())
            parts += missingPart(minimum, framework);
    }
    const core::CareerLevelRule &next = framework.careerLevels.at(*level.next);
    const QString missing = listText(parts);
    return isLong ? Phrases::tr("To %1: %2.").arg(next.title.isEmpty() ? next.id.text() : next.title, missing)
                  : missing;
}

QString minimumLabel(const Minimum &minimum, const core::Framework &framework)
{
    switch (minimum.kind) {
    case Minimum::Kind::Depth:
        return Phrases::tr("Depth");
    case Minimum::Kind::Breadth:
        return Phrases::tr("Breadth");
    case Minimum::Kind::Impacts:
        return Phrases::tr("Systems");
    case Minimum::Kind::Domain:
        return domainName(framework, minimum.domain);
    case Minimum::Kind::Count:
        return capitalised(domainsAtLevel(minimum.required, minimum.countDepth));
    case Minimum::Kind::Points:
        return Phrases::tr("Points");
    }
    return {};
}

QString minimumNumbers(const Minimum &minimum)
{
    return Phrases::tr("%1, %2 needed").arg(minimum.present).arg(minimum.required);
}

QString minimumNeeded(const Minimum &minimum)
{
    return Phrases::tr("%1 needed").arg(minimum.required);
}

QString minimumMissing(const Minimum &minimum)
{
    if (minimum.isMet())
        return {};
    const QString number = numberWord(minimum.missing());
    const bool one = minimum.missing() == 1;
    switch (minimum.kind) {
    case Minimum::Kind::Domain:
        return minimum.notApplicable ? Phrases::tr("marked not applicable")
                                     : levelsMissing(minimum.missing());
    case Minimum::Kind::Depth:
        return levelsMissing(minimum.missing());
    case Minimum::Kind::Breadth:
    case Minimum::Kind::Count:
        return one ? Phrases::tr("one domain missing") : Phrases::tr("%1 domains missing").arg(number);
    case Minimum::Kind::Impacts:
        return Phrases::tr("%1 missing").arg(number);
    case Minimum::Kind::Points:
        return one ? Phrases::tr("one point missing") : Phrases::tr("%1 points missing").arg(number);
    }
    return {};
}

QString nearestDomains(const Minimum &minimum, const core::Standing &standing,
                       const core::Framework &framework)
{
    if (minimum.kind != Minimum::Kind::Depth || minimum.isMet() || minimum.present == 0)
        return {};
    QList<qsizetype> nearest;
    for (const core::DomainStanding &domain : standing.domains) {
        if (domain.takesPart() && domain.depth().value() == minimum.present)
            nearest += domain.index;
    }
    return Phrases::tr("nearest: %1").arg(fewNames(framework, nearest));
}

QString minimumDetail(const Minimum &minimum, const core::Standing &standing,
                      const core::Framework &framework)
{
    if (minimum.isMet())
        return metDetail(minimum, standing, framework);
    switch (minimum.kind) {
    case Minimum::Kind::Depth:
        return minimum.present == 0 ? minimumMissing(minimum)
                                    : Phrases::tr("%1 in the deepest domain").arg(minimumMissing(minimum));
    case Minimum::Kind::Impacts:
        return minimum.present == 0 ? moreSystems(minimum)
                                    : Phrases::tr("%1 more in production").arg(numberWord(minimum.missing()));
    default:
        return minimumMissing(minimum);
    }
}

QString shapeSentence(const core::ShapeResult &shape, const core::Standing &standing,
                      const core::Framework &framework)
{
    const QString deep = QString::number(framework.thresholds.deep.value());
    const QString working = workingPart(shape, framework.thresholds.working.value());
    const QString deepPart =
        shape.deep.isEmpty() ? Phrases::tr("Deep (%1 or more) in no domain yet").arg(deep)
                             : Phrases::tr("Deep (%1 or more) in %2").arg(deep, inDomains(shape.deep.size()));
    const QString sentence = Phrases::tr("%1, %2.").arg(deepPart, working);
    if (shape.shape != core::Shape::Pi)
        return sentence;
    const QString kept = keptFromComb(shape.notWorking, standing, framework);
    return kept.isEmpty() ? sentence : sentence + u' ' + kept;
}

QString shapeWords(const core::ShapeResult &shape)
{
    return shape.deep.isEmpty() ? Phrases::tr("Deep in no domain yet.")
                                : Phrases::tr("Deep in %1.").arg(inDomains(shape.deep.size()));
}

QString shapeDomains(const core::ShapeResult &shape, const core::Framework &framework)
{
    QStringList lines;
    if (!shape.deep.isEmpty())
        lines += Phrases::tr("Deep: %1.").arg(listText(names(framework, shape.deep)));
    QList<qsizetype> workingOnly = shape.working;
    workingOnly.removeIf([&shape](qsizetype index) { return shape.deep.contains(index); });
    if (!workingOnly.isEmpty())
        lines += Phrases::tr("Working: %1.").arg(listText(names(framework, workingOnly)));
    return lines.join(u'\n');
}

QString domainName(const core::Framework &framework, const core::DomainId &id)
{
    const core::Domain *domain = core::findDomain(framework, id);
    return domain != nullptr ? domain->name : id.text();
}

QString depthAndTarget(std::optional<core::Depth> depth, std::optional<core::Depth> target)
{
    const QString there = depth ? QString::number(depth->value()) : Phrases::tr("not rated");
    return target ? Phrases::tr("%1, target %2").arg(there, QString::number(target->value())) : there;
}

QString personLine(const core::Person &person)
{
    QStringList parts;
    for (const QString &part : {person.role, person.team, person.organisation}) {
        if (!part.trimmed().isEmpty())
            parts += isolated(part.simplified());
    }
    return parts.join(u", "_s);
}

QString personName(const core::Person &person)
{
    const QString name = person.name.simplified();
    return name.isEmpty() ? Phrases::tr("Unnamed") : name;
}

} // namespace depthchart::ui
