// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plainvalues.h"

namespace depthchart::test {

using namespace core;

namespace {

template<class T>
void forget(QList<T> &records)
{
    for (T &record : records)
        record.origin = {};
}

void forget(Plan &plan)
{
    plan.origin = {};
    plan.goal.origin = {};
    plan.paceLiteral.clear();
    forget(plan.steps);
    for (Step &step : plan.steps)
        forget(step.criteria);
}

void forget(Review &review)
{
    review.origin = {};
    review.framework.origin = {};
    forget(review.ratings);
    forget(review.actions);
}

} // namespace

Profile plainValues(Profile profile)
{
    profile.origin = {};
    profile.framework.origin = {};
    profile.person.origin = {};
    profile.ladderOrigin = {};
    profile.domainsOrigin = {};
    forget(profile.domains);
    forget(profile.impacts);
    forget(profile.evidence);
    forget(profile.history);
    for (Evidence &evidence : profile.evidence)
        forget(evidence.tasks);
    if (profile.plan)
        forget(*profile.plan);
    for (Review &review : profile.reviews)
        forget(review);
    return profile;
}

} // namespace depthchart::test
