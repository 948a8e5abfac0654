// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the shortest route costs over many random questions; build it for release. It asserts nothing
// about time: the figures are for people.
#include "core/common/constants.h"
#include "core/growth/route.h"
#include "tests/core/assessment/samples.h"
#include "tests/support/random.h"

#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using depthchart::test::Random;

namespace {

struct Question
{
    Profile profile;
    Goal goal;
    int streams = 1;
};

/// What the questions of one kind took, in milliseconds of processor time.
struct Taken
{
    QList<double> whole;
    QList<double> finishAndEffort;
    int asked = 0;
    int proven = 0;
    int startsExact = 0;
    int unreachable = 0;
};

double percentile(QList<double> values, double percent)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto place = static_cast<qsizetype>(std::ceil(percent / 100 * static_cast<double>(values.size())));
    return values.at(std::max<qsizetype>(place - 1, 0));
}

/// Of the processor's own time, which a busy machine does not stretch.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e6;
}

double millisecondsOf(const std::function<void()> &work)
{
    const double before = processorTime();
    work();
    return processorTime() - before;
}

void ask(Taken &taken, const Question &question, const Framework &framework)
{
    RouteOptions options;
    options.streams = question.streams;
    tl::expected<Route, Unreachable> route;
    const auto find = [&] {
        route = shortestRoute(question.profile, framework, Basis::Current, question.goal, options);
    };
    taken.whole << millisecondsOf(find);
    ++taken.asked;
    if (!route) {
        ++taken.unreachable;
        ++taken.proven;
        ++taken.startsExact;
        return;
    }
    taken.proven += route->optimal ? 1 : 0;
    taken.startsExact += route->startsExact ? 1 : 0;
    options.startNodeLimit = 0;
    taken.finishAndEffort << millisecondsOf(find);
}

QString percentiles(const QList<double> &values)
{
    return QStringLiteral("50 % %1, 95 % %2, 99 % %3, 99.9 % %4, worst %5 ms")
        .arg(percentile(values, 50), 0, 'f', 3)
        .arg(percentile(values, 95), 0, 'f', 3)
        .arg(percentile(values, 99), 0, 'f', 3)
        .arg(percentile(values, 99.9), 0, 'f', 3)
        .arg(percentile(values, 100), 0, 'f', 3);
}

void print(const QString &what, const Taken &taken, const QString &budget)
{
    const auto share = [&taken](int count) { return 100.0 * count / std::max(taken.asked, 1); };
    QTextStream(stdout) << what << ": " << taken.asked << " asked, " << taken.unreachable << " unreachable\n"
                        << "  finish and effort: " << percentiles(taken.finishAndEffort) << "; proven "
                        << QString::number(share(taken.proven), 'f', 2) << " %\n"
                        << "  starts included:   " << percentiles(taken.whole) << "; starts exact "
                        << QString::number(share(taken.startsExact), 'f', 2) << " %\n"
                        << "  budget: " << budget << '\n';
}

Profile person(const Framework &framework, Random &random, int mostDepth, int ratedPercent)
{
    Profile result = profile(framework, {});
    for (const Domain &domain : framework.domains) {
        if (!random.chance(ratedPercent))
            continue;
        DomainEntry &entry = entryFor(result, domain.id);
        const int most = std::min(mostDepth, domain.highestLevel().value());
        entry.self = Depth(random.between(0, most));
        entry.breadth = random.chance(50);
    }
    const int records = random.below(4);
    for (int i = 0; i < records; ++i) {
        ImpactRecord record;
        record.title = QStringLiteral("A system in production");
        result.impacts.append(record);
    }
    return result;
}

void careerLevels(const Framework &framework)
{
    Taken taken;
    Random random(1);
    for (int i = 0; i < 1000; ++i) {
        Question question{person(framework, random, 5, 80), {}, random.between(1, 4)};
        for (const CareerLevelRule &rule : framework.careerLevels) {
            question.goal.level = rule.id;
            ask(taken, question, framework);
        }
    }
    print(QStringLiteral("every career level, 1,000 profiles"), taken,
          QStringLiteral("starts included 99 % within 1 ms, worst 5 ms"));
}

void targetDepths(const Framework &framework)
{
    for (int streams = 2; streams <= 4; ++streams) {
        Taken taken;
        Random random(2);
        for (int i = 0; i < 1000; ++i) {
            Question question{person(framework, random, 3, 60), {}, streams};
            for (const Domain &domain : framework.domains)
                question.goal.depths.append({domain.id, Depth(random.between(1, 5))});
            ask(taken, question, framework);
        }
        print(QStringLiteral("target depths of all nine domains, %1 streams").arg(streams), taken,
              QStringLiteral(
                  "all proven, finish and effort 99 % within 2 ms, worst 20 ms; starts exact in 99 %, "
                  "95 % within 10 ms"));
    }
}

Framework largeFramework(Random &random)
{
    Framework framework;
    framework.id = FrameworkId(QStringLiteral("large"));
    framework.thresholds = {Depth(random.between(1, 4)), Depth(5), Depth(5), Depth(7), {}};
    for (int i = 0; i < maximumDomains; ++i) {
        QList<int> months;
        for (int level = 0; level < maximumLevels; ++level)
            months << random.between(1, 24);
        framework.domains.append(domain(qPrintable(QStringLiteral("d%1").arg(i)), months, 0));
    }
    return framework;
}

CareerLevelRule largeRule(const Framework &framework, Random &random, bool points)
{
    CareerLevelRule result = rule("goal", random.between(2, 8), random.between(2, 20), random.below(5));
    const int counts = random.below(3);
    for (int i = 0; i < counts; ++i)
        result.counts.append({random.between(1, 10), Depth(random.between(2, 7)), {}});
    const int named = random.below(4);
    for (int i = 0; i < named; ++i)
        result.domains.append({random.pick(framework.domains).id, Depth(random.between(1, 6))});
    if (points)
        result.points = random.between(20, 200);
    return result;
}

void large(bool points)
{
    Taken taken;
    Random random(points ? 4 : 3);
    for (int i = 0; i < 1000; ++i) {
        Framework framework = largeFramework(random);
        framework.careerLevels = {largeRule(framework, random, points)};
        Question question{person(framework, random, 4, 50), {}, random.between(1, 4)};
        question.goal.level = framework.careerLevels.first().id;
        ask(taken, question, framework);
    }
    print(QStringLiteral("40 domains of 10 levels, months 1 to 24%1")
              .arg(points ? QStringLiteral(", with points") : QString()),
          taken, QStringLiteral("99.9 % proven, finish and effort 99 % within 2 ms"));
}

void largeTargets()
{
    Taken taken;
    Random random(5);
    for (int i = 0; i < 200; ++i) {
        const Framework framework = largeFramework(random);
        Question question{person(framework, random, 3, 50), {}, random.between(2, 4)};
        for (const Domain &domain : framework.domains) {
            if (random.chance(30))
                question.goal.depths.append({domain.id, Depth(random.between(1, 10))});
        }
        ask(taken, question, framework);
    }
    print(QStringLiteral("target depths in 40 domains of 10 levels"), taken, QStringLiteral("none"));
}

} // namespace

int main(int argc, char **argv)
{
    const auto asksFor = [&](const char *name) { return argc < 2 || qstrcmp(argv[1], name) == 0; };
    const Framework framework = builtIn();
    if (asksFor("levels"))
        careerLevels(framework);
    if (asksFor("depths"))
        targetDepths(framework);
    if (asksFor("large"))
        large(false);
    if (asksFor("points"))
        large(true);
    if (asksFor("targets"))
        largeTargets();
    return 0;
}
