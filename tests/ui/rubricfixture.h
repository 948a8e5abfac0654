// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/growth/units.h"
#include "core/profile/profile.h"
#include "ui/document/profiledocument.h"

/// A small rubric of four domains, made in code, so that tests of the pages stand on nothing but the values.
namespace depthchart::tests {

inline core::Domain domain(const QString &id, const QString &name, bool emerging = false)
{
    core::Domain result;
    result.id = core::DomainId(id);
    result.name = name;
    result.emerging = emerging;
    result.evidencePercent = 70;
    for (const int months : {1, 3, 6, 12, 24}) {
        core::Level level;
        level.level = core::Depth(static_cast<int>(result.levels.size()) + 1);
        level.points = level.level.value();
        level.monthsFromPrevious = core::Months(months);
        level.canExecute = {QStringLiteral("Task of level %1").arg(level.level.value())};
        level.knowledge = {QStringLiteral("Knowledge of level %1").arg(level.level.value())};
        level.demonstration = QStringLiteral("Demonstration of level %1").arg(level.level.value());
        level.validation = {QStringLiteral("Criterion of level %1").arg(level.level.value())};
        result.levels.append(level);
    }
    result.resources = {{QStringLiteral("A book"), QStringLiteral("https://example.org/book"), {}}};
    return result;
}

inline core::GrowthTemplate growth(const QString &current, const QString &target)
{
    core::GrowthTemplate result;
    result.text.current = current;
    result.text.target = target;
    result.text.validation = {QStringLiteral("Somebody else confirms it")};
    return result;
}

inline core::Framework framework()
{
    core::Framework result;
    result.id = core::FrameworkId(QStringLiteral("small"));
    result.name = QStringLiteral("Small");
    result.revision = QStringLiteral("1");
    result.evidencePercent = 70;
    result.thresholds = {core::Depth(2), core::Depth(3), core::Depth(3), core::Depth(4), {}};
    result.domains = {domain(QStringLiteral("prompt_eng"), QStringLiteral("Prompt engineering")),
                      domain(QStringLiteral("model_eval"), QStringLiteral("Model evaluation")),
                      domain(QStringLiteral("safety"), QStringLiteral("Safety & alignment")),
                      domain(QStringLiteral("agents"), QStringLiteral("Agent systems"), true)};
    core::CareerLevelRule senior;
    senior.id = core::CareerLevelId(QStringLiteral("senior"));
    senior.title = QStringLiteral("Senior AI Engineer");
    senior.depth = core::Depth(4);
    senior.breadth = 3;
    senior.impacts = 2;
    core::CareerLevelRule engineer;
    engineer.id = core::CareerLevelId(QStringLiteral("engineer"));
    engineer.title = QStringLiteral("AI Engineer");
    result.careerLevels = {senior, engineer};
    result.growth.depth =
        growth(QStringLiteral("{domain} at level {from}"), QStringLiteral("{domain} at level {to}"));
    result.growth.breadth =
        growth(QStringLiteral("No experience in {domain}"), QStringLiteral("{domain} at level {to}"));
    result.growth.breadth.below = QStringLiteral("{domain} at level {from}, not yet working knowledge");
    result.growth.scale =
        growth(QStringLiteral("Systems handling {now}"), QStringLiteral("Systems handling {next}"));
    result.growth.impact =
        growth(QStringLiteral("Largest audience: {now}"), QStringLiteral("One more system for {next}"));
    result.growth.leadership =
        growth(QStringLiteral("Deepest: {domain}"), QStringLiteral("One engineer up in {domain}"));
    result.growth.research =
        growth(QStringLiteral("Deepest: {domain}"), QStringLiteral("A finding in {domain}"));
    return result;
}

/// Prompt engineering 3 with its flag, Model evaluation 2 without, the rest not rated.
inline core::Profile profile()
{
    core::Profile result;
    result.framework = {core::FrameworkId(QStringLiteral("small")), QStringLiteral("1"), {}};
    core::DomainEntry &prompt = core::entryFor(result, core::DomainId(QStringLiteral("prompt_eng")));
    prompt.self = core::Depth(3);
    prompt.breadth = true;
    core::entryFor(result, core::DomainId(QStringLiteral("model_eval"))).self = core::Depth(2);
    return result;
}

inline std::shared_ptr<const ui::Rubric> rubric()
{
    return std::make_shared<const ui::Rubric>(ui::Rubric{framework(), {}});
}

} // namespace depthchart::tests
