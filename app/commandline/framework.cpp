// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/input.h"
#include "app/commandline/options.h"
#include "app/commandline/output.h"
#include "app/commandline/subcommands.h"
#include "core/framework/frameworkio.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace depthchart::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::Framework)
};

constexpr int indent = 2;

QString headText(const core::Framework &framework)
{
    QString text =
        Texts::tr("%1 (%2), revision %3").arg(framework.name, framework.id.text(), framework.revision) +
        u'\n';
    if (!framework.summary.isEmpty())
        text += framework.summary + u'\n';
    if (!framework.authors.isEmpty())
        text += Texts::tr("Authors: %1").arg(framework.authors.join(u", "_s)) + u'\n';
    if (!framework.licence.isEmpty())
        text += Texts::tr("Licence: %1").arg(framework.licence) + u'\n';
    const core::Thresholds &thresholds = framework.thresholds;
    return text +
           Texts::tr(
               "Working from level %1, deep from %2, lead from %3, research from %4; a level is shown by "
               "evidence for %5 % of its tasks")
               .arg(thresholds.working.value())
               .arg(thresholds.deep.value())
               .arg(thresholds.lead.value())
               .arg(thresholds.research.value())
               .arg(framework.evidencePercent) +
           u"\n\n"_s;
}

QStringList domainRow(const core::Domain &domain)
{
    qsizetype tasks = 0;
    bool assumed = false;
    for (const core::Level &level : domain.levels) {
        tasks += level.canExecute.size();
        assumed = assumed || level.monthsAssumed;
    }
    const QString months = QString::number(core::monthsUpTo(domain, domain.highestLevel()).value());
    return {domain.name,
            domain.id.text(),
            QString::number(domain.levels.size()),
            QString::number(tasks),
            assumed ? Texts::tr("%1 (assumed)").arg(months) : months,
            domain.emerging ? Texts::tr("emerging") : Texts::tr("core")};
}

QString domainsText(const core::Framework &framework)
{
    QList<QStringList> rows{{Texts::tr("Domain"), Texts::tr("Id"), Texts::tr("Levels"), Texts::tr("Tasks"),
                             Texts::tr("Months to the top"), Texts::tr("Kind")}};
    for (const core::Domain &domain : framework.domains)
        rows.append(domainRow(domain));
    return table(rows, indent, {2, 3, 4}) + u'\n';
}

QString ruleText(const core::CareerLevelRule &rule, const core::Framework &framework)
{
    QStringList parts;
    // Against nobody: the minimums' own words, whoever stands before them.
    const QList<core::Minimum> minimums =
        core::minimums(rule, core::standing({}, framework, core::Basis::Current), framework);
    for (const core::Minimum &minimum : minimums) {
        if (minimum.required > 0)
            parts.append(ui::minimumLabel(minimum, framework) + u' ' + QString::number(minimum.required));
    }
    return parts.isEmpty() ? Texts::tr("no minimum") : parts.join(u", "_s);
}

QString careerLevelsText(const core::Framework &framework)
{
    if (framework.careerLevels.isEmpty())
        return Texts::tr("No career levels") + u'\n';
    QList<QStringList> rows;
    for (const core::CareerLevelRule &rule : framework.careerLevels)
        rows.append(
            {rule.title.isEmpty() ? rule.id.text() : rule.title, rule.id.text(), ruleText(rule, framework)});
    return Texts::tr("Career levels, highest first") + u'\n' + table(rows, indent);
}

QString rolesText(const core::Framework &framework)
{
    if (framework.roles.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const core::Role &role : framework.roles) {
        QStringList depths;
        for (const core::DomainDepth &depth : role.depths)
            depths.append(ui::domainName(framework, depth.domain) + u' ' +
                          QString::number(depth.depth.value()));
        rows.append(
            {role.title.isEmpty() ? role.id.text() : role.title, role.id.text(), depths.join(u", "_s)});
    }
    return u'\n' + Texts::tr("Roles") + u'\n' + table(rows, indent);
}

} // namespace

int runFramework(const QStringList &arguments)
{
    Options options(u"framework"_s,
                    Texts::tr("The framework in use: the built-in one, or that of --framework."),
                    {.least = 0, .most = 0});
    options.addJson();
    if (const std::optional<int> status = options.read(arguments))
        return *status;
    const std::optional<core::Framework> framework = openFramework(options.framework());
    if (!framework)
        return Refused;
    if (options.json())
        return printResult(core::writeFramework(*framework));
    return printResult(headText(*framework) + domainsText(*framework) + careerLevelsText(*framework) +
                       rolesText(*framework));
}

} // namespace depthchart::app
