// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/shape.h"

namespace depthchart::core {

namespace {

struct CoreCount
{
    qsizetype domains = 0;
    qsizetype working = 0;
    [[nodiscard]] bool all() const { return working == domains; }
    [[nodiscard]] bool atLeastHalf() const { return 2 * working >= domains; }
};

/// The core domains that apply, without the one that is deep (-1: with all).
CoreCount coreBeside(qsizetype deep, const ShapeResult &result)
{
    CoreCount count;
    count.domains = result.working.size() + result.notWorking.size();
    count.working = result.working.size();
    if (result.working.contains(deep)) {
        --count.domains;
        --count.working;
    } else if (result.notWorking.contains(deep)) {
        --count.domains;
    }
    return count;
}

Shape shapeOf(const ShapeResult &result)
{
    if (result.deep.size() >= 2)
        return coreBeside(-1, result).all() ? Shape::Comb : Shape::Pi;
    if (result.deep.size() == 1)
        return coreBeside(result.deep.first(), result).atLeastHalf() ? Shape::T : Shape::I;
    return coreBeside(-1, result).atLeastHalf() ? Shape::Dash : Shape::Starting;
}

} // namespace

ShapeResult shape(const Standing &standing, const Framework &framework)
{
    ShapeResult result;
    for (const DomainStanding &each : standing.domains) {
        if (!each.takesPart())
            continue;
        const Domain &domain = framework.domains.at(each.index);
        if (each.depth() >= thresholdIn(domain, framework.thresholds.deep))
            result.deep.append(each.index);
        if (!domain.isCore())
            continue;
        if (each.depth() >= thresholdIn(domain, framework.thresholds.working))
            result.working.append(each.index);
        else
            result.notWorking.append(each.index);
    }
    result.shape = shapeOf(result);
    return result;
}

} // namespace depthchart::core
