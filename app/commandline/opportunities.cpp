// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/input.h"
#include "app/commandline/jsonvalues.h"
#include "app/commandline/options.h"
#include "app/commandline/output.h"
#include "app/commandline/subcommands.h"
#include "core/growth/onroute.h"
#include "core/json/write.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace depthchart::app {

using core::Opportunity;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::Opportunities)
};

core::json::Value opportunityJson(const Opportunity &opportunity)
{
    using core::json::Value;
    return core::json::Object{
        {u"vector"_s, jsonText(core::termText(opportunity.vector))},
        {u"domain"_s, opportunity.domain ? jsonText(opportunity.domain->text()) : Value()},
        {u"from"_s, jsonDepth(opportunity.from)},
        {u"to"_s, jsonDepth(opportunity.to)},
        {u"current"_s, jsonText(opportunity.current)},
        {u"target"_s, jsonText(opportunity.target)},
        {u"months"_s, opportunity.months.value()},
        {u"risk"_s, jsonText(core::termText(opportunity.risk))},
        {u"validation"_s, jsonTexts(opportunity.validation)},
        {u"closesGap"_s, opportunity.closesGap},
        {u"onRoute"_s, opportunity.onRoute}};
}

core::json::Value opportunitiesJson(const QList<Opportunity> &opportunities)
{
    core::json::Array array;
    for (const Opportunity &opportunity : opportunities)
        array.append(opportunityJson(opportunity));
    return array;
}

QString opportunityText(const Opportunity &opportunity, const core::Framework &framework, int impacts)
{
    const QString margin(4, u' ');
    QString effort = ui::opportunityEffort(opportunity);
    if (opportunity.closesGap)
        effort += Texts::tr("; closes a gap to the next career level");
    if (opportunity.onRoute)
        effort += Texts::tr("; on the shortest route");
    QString text =
        u"  %1\n"_s.arg(ui::opportunityTitle(opportunity, framework, impacts)) + margin + effort + u'\n';
    const bool hasBoth = !opportunity.current.isEmpty() && !opportunity.target.isEmpty();
    const QString states = opportunity.current + (hasBoth ? u" → "_s : QString()) + opportunity.target;
    if (!states.isEmpty())
        text += margin + states + u'\n';
    for (const QString &criterion : opportunity.validation)
        text += margin + u"· "_s + criterion + u'\n';
    return text;
}

QString opportunitiesText(const QList<Opportunity> &opportunities, const core::Framework &framework,
                          int impacts)
{
    QString text;
    std::optional<core::Vector> vector;
    for (const Opportunity &opportunity : opportunities) {
        if (vector != opportunity.vector)
            text += (vector ? u"\n"_s : QString()) + ui::vectorName(opportunity.vector) + u'\n';
        vector = opportunity.vector;
        text += opportunityText(opportunity, framework, impacts);
    }
    return text;
}

} // namespace

int runOpportunities(const QStringList &arguments)
{
    Options options(u"opportunities"_s, Texts::tr("Every possible next step, on all six growth vectors."),
                    {.least = 1, .most = 1});
    options.addBasis();
    options.addJson();
    if (const std::optional<int> status = options.read(arguments))
        return *status;
    const QString path = options.files().constFirst();
    const std::optional<Opened> opened = openWithFramework(path, options.framework());
    if (!opened)
        return Refused;
    printAssumedMonths(opened->framework);
    const QList<Opportunity> all =
        core::opportunitiesOnRoute(opened->profile, opened->framework, opened->units, options.basis());
    if (options.json())
        return printResult(core::json::writeJson(opportunitiesJson(all)));
    const int impacts = core::standing(opened->profile, opened->framework, options.basis()).impacts;
    return printResult(opportunitiesText(all, opened->framework, impacts));
}

} // namespace depthchart::app
