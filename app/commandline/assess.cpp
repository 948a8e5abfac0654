// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/assessment.h"
#include "app/commandline/options.h"
#include "app/commandline/output.h"
#include "app/commandline/subcommands.h"
#include "core/json/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace depthchart::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::Assess)
};

} // namespace

Assessment assess(const OpenedProfile &opened, const core::Units &units, core::Basis basis)
{
    Assessment result;
    result.profile = &opened.profile;
    result.basis = basis;
    for (const core::ImpactRecord &record : opened.profile.impacts)
        result.scales.append({record.title, core::readQuantities(record, units)});
    if (!opened.framework)
        return result;
    result.framework = &*opened.framework;
    result.standing = core::standing(opened.profile, *opened.framework, basis);
    result.level = core::careerLevel(result.standing, *opened.framework);
    result.shape = core::shape(result.standing, *opened.framework);
    result.evidence = core::domainEvidence(opened.profile, *opened.framework);
    return result;
}

int runAssess(const QStringList &arguments)
{
    Options options(
        u"assess"_s,
        Texts::tr(
            "Career level with its explanation, shape, domains, evidence, and the scale of each system."),
        {.least = 1, .most = 1});
    options.addBasis();
    options.addJson();
    if (const std::optional<int> status = options.read(arguments))
        return *status;
    const QString path = options.files().constFirst();
    const std::optional<OpenedProfile> opened = openProfile(path, options.framework());
    const std::optional<core::Units> units = openUnits();
    if (!opened || !units)
        return Refused;
    if (!opened->framework)
        printFrameworkMissing(path, opened->profile);
    const Assessment assessment = assess(*opened, *units, options.basis());
    return options.json() ? printResult(core::json::writeJson(assessmentJson(assessment)))
                          : printResult(assessmentText(assessment));
}

} // namespace depthchart::app
