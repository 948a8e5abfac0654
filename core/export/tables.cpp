// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tables.h"

#include "core/assessment/evidencelinks.h"
#include "core/growth/steprisk.h"

using namespace Qt::StringLiterals;

namespace depthchart::core {

namespace {

QString number(const std::optional<Depth> &depth)
{
    return depth ? QString::number(depth->value()) : QString();
}

QString day(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString flag(bool flag)
{
    return flag ? u"true"_s : u"false"_s;
}

QString id(const std::optional<DomainId> &domain)
{
    return domain ? domain->text() : QString();
}

QString name(const std::optional<DomainId> &domain, const Framework &framework)
{
    const Domain *found = domain ? findDomain(framework, *domain) : nullptr;
    return found ? found->name : QString();
}

/// Several texts in one cell: a line each, so that a text's own ends of lines become blanks.
QString lines(const QStringList &texts)
{
    QStringList single;
    for (const QString &text : texts)
        single << text.simplified();
    return single.join(u'\n');
}

QString criteria(const Step &step)
{
    QStringList texts;
    for (const Criterion &criterion : step.criteria)
        texts << (criterion.met ? u"[x] "_s : u"[ ] "_s) + criterion.text;
    return lines(texts);
}

/// The statement as it was linked; of a link without words, the one that it counts for.
QString statement(const EvidenceLink &link, const LinkStanding &standing, const Framework &framework)
{
    if (link.statement && !link.statement->isEmpty())
        return *link.statement;
    if (!standing.place)
        return {};
    const Domain &domain = framework.domains.at(standing.domain);
    return domain.levels.at(standing.place->level.value() - 1).canExecute.at(standing.place->index - 1);
}

} // namespace

QList<QStringList> opportunityTable(const QList<Opportunity> &opportunities, const Framework &framework)
{
    QList<QStringList> rows{{u"vector"_s, u"domain"_s, u"name"_s, u"from"_s, u"to"_s, u"current"_s,
                             u"target"_s, u"months"_s, u"risk"_s, u"validation"_s, u"closesGap"_s,
                             u"onRoute"_s}};
    for (const Opportunity &each : opportunities)
        rows.append({termText(each.vector), id(each.domain), name(each.domain, framework), number(each.from),
                     number(each.to), each.current, each.target, QString::number(each.months.value()),
                     termText(each.risk), lines(each.validation), flag(each.closesGap), flag(each.onRoute)});
    return rows;
}

QList<QStringList> stepTable(const Profile &profile, const Framework &framework)
{
    QList<QStringList> rows{{u"vector"_s, u"domain"_s, u"name"_s, u"from"_s, u"to"_s, u"months"_s, u"start"_s,
                             u"end"_s, u"status"_s, u"pinned"_s, u"risk"_s, u"criteria"_s, u"note"_s}};
    if (!profile.plan)
        return rows;
    const QList<Risk> risks = stepRisks(*profile.plan, profile, framework);
    for (qsizetype i = 0; i < profile.plan->steps.size(); ++i) {
        const Step &step = profile.plan->steps.at(i);
        rows.append({termText(step.vector), id(step.domain), name(step.domain, framework), number(step.from),
                     number(step.to), QString::number(step.months.value()), day(step.start), day(step.end),
                     termText(step.status), flag(step.pinned), termText(risks.at(i)), criteria(step),
                     step.note});
    }
    return rows;
}

QList<QStringList> evidenceTable(const Profile &profile, const Framework &framework)
{
    QList<QStringList> rows{{u"date"_s, u"text"_s, u"link"_s, u"tasks"_s, u"statements"_s, u"by"_s}};
    const QList<LinkStandings> standings = linkStandings(profile, framework);
    for (qsizetype i = 0; i < profile.evidence.size(); ++i) {
        const Evidence &evidence = profile.evidence.at(i);
        QStringList tasks;
        QStringList statements;
        QStringList by;
        for (qsizetype link = 0; link < evidence.tasks.size(); ++link) {
            const EvidenceLink &each = evidence.tasks.at(link);
            tasks << each.task;
            statements << statement(each, standings.at(i).at(link), framework);
            by << (each.by ? QString(termText(*each.by)) : QString());
        }
        rows.append(
            {day(evidence.date), evidence.text, evidence.link, lines(tasks), lines(statements), lines(by)});
    }
    return rows;
}

} // namespace depthchart::core
