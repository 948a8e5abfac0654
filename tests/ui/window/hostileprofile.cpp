// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/hostileprofile.h"

namespace depthchart::tests {

using namespace core;

namespace {

constexpr int domainCount = 12;
constexpr int recordCount = 30;
constexpr qsizetype longName = 200;

QString longText(const QString &start, const QString &word)
{
    QString text = start;
    while (text.size() < longName)
        text += u' ' + word;
    return text.left(longName);
}

/// One of the scripts and shapes that break a layout, by turns.
QString hostileText(int index)
{
    const QStringList texts = {
        longText(QStringLiteral("<b>Evaluation</b> & alignment"), QStringLiteral("with governance")),
        QString(longName, u'W'),
        longText(QStringLiteral("تقييم النماذج"), QStringLiteral("والسلامة")),
        QStringLiteral("提示工程与大规模语言模型评估").repeated(longName / 14),
        QStringLiteral("<b>שלום</b> %1 {domain} &amp;"),
        QStringLiteral("<img src=x> one\ntwo"),
    };
    return texts.at(index % texts.size());
}

QString numbered(int index)
{
    return QStringLiteral("%1 ").arg(index + 1) + hostileText(index);
}

EntryId entryId(const QString &kind, int index)
{
    return EntryId(kind + QString::number(index));
}

void fillDomains(Profile &profile, const Framework &framework)
{
    for (int i = 0; i < framework.domains.size(); ++i) {
        const Domain &domain = framework.domains.at(i);
        const int highest = domain.highestLevel().value();
        DomainEntry &entry = entryFor(profile, domain.id);
        entry.self = Depth(i % (highest + 1));
        entry.manager = Depth((i + 1) % (highest + 1));
        if (i % 3 == 0)
            entry.agreed = entry.manager;
        entry.breadth = i % 2 == 0;
        entry.target = Depth(highest);
        entry.note = hostileText(i);
    }
}

void fillRecords(Profile &profile)
{
    for (int i = 0; i < recordCount; ++i) {
        ImpactRecord record;
        record.id = entryId(QStringLiteral("impact-"), i);
        record.title = numbered(i) + QStringLiteral(" handling 123,456,789 queries/day");
        record.description = hostileText(i + 1);
        record.date = QDate(2024, 1 + i % 12, 2);
        record.link = QStringLiteral("https://example.org/<b>");
        profile.impacts << record;
    }
}

void fillEvidence(Profile &profile, const Framework &framework)
{
    for (int i = 0; i < framework.domains.size(); ++i) {
        const Domain &domain = framework.domains.at(i);
        Evidence evidence;
        evidence.id = entryId(QStringLiteral("evidence-"), i);
        evidence.text = numbered(i);
        evidence.date = QDate(2025, 3, 1 + i);
        const QStringList &statements = domain.levels.constLast().canExecute;
        for (int task = 0; task < statements.size(); ++task) {
            const QString id = QStringLiteral("%1/%2/%3")
                                   .arg(domain.id.text())
                                   .arg(domain.highestLevel().value())
                                   .arg(task + 1);
            evidence.tasks << EvidenceLink{id, statements.at(task), Rater::Self, {}};
        }
        profile.evidence << evidence;
    }
}

void fillPlan(Profile &profile, const Framework &framework)
{
    Plan plan;
    plan.goal.level = framework.careerLevels.constFirst().id;
    plan.start = QDate(2026, 12, 1);
    plan.streams = 2;
    for (int i = 0; i < framework.domains.size(); ++i) {
        Step step;
        step.id = entryId(QStringLiteral("step-"), i);
        step.domain = framework.domains.at(i).id;
        step.from = Depth(0);
        step.to = Depth(1);
        step.months = Months(1);
        step.start = QDate(2026, 12, 1).addMonths(i);
        step.end = step.start->addMonths(1);
        step.criteria = {{hostileText(i), false, {}}};
        step.note = hostileText(i + 1);
        plan.steps << step;
    }
    profile.plan = plan;
}

void fillHistory(Profile &profile, const Framework &framework)
{
    Snapshot snapshot;
    snapshot.id = entryId(QStringLiteral("snapshot-"), 0);
    snapshot.date = QDate(2026, 6, 30);
    snapshot.label = hostileText(0);
    for (const Domain &domain : framework.domains)
        snapshot.depths << TargetDepth{domain.id, Depth(1)};
    profile.history << snapshot;
}

void fillReviews(Profile &profile, const Framework &framework)
{
    Review review;
    review.id = entryId(QStringLiteral("review-"), 0);
    review.date = QDate(2026, 6, 30);
    review.status = ReviewStatus::Finished;
    review.participants = {hostileText(0), hostileText(4)};
    review.notes = hostileText(5);
    for (int i = 0; i < framework.domains.size(); ++i)
        review.ratings << Rating{framework.domains.at(i).id, Depth(1), Depth(1 + i % 3), std::nullopt, {}};
    for (int i = 0; i < 3; ++i) {
        Action action;
        action.id = entryId(QStringLiteral("action-"), i);
        action.text = numbered(i);
        action.owner = hostileText(i);
        action.due = QDate(2026, 9, 1 + i);
        review.actions << action;
    }
    profile.reviews << review;
}

} // namespace

Framework hostileFramework(Framework from)
{
    from.id = FrameworkId(QStringLiteral("hostile"));
    from.name = hostileText(0);
    const qsizetype given = from.domains.size();
    for (int i = 0; i < domainCount; ++i) {
        if (i >= given) {
            Domain domain = from.domains.at(i - given);
            domain.id = DomainId(QStringLiteral("hostile_%1").arg(i));
            from.domains << domain;
        }
        Domain &domain = from.domains[i];
        domain.name = numbered(i);
        domain.summary = hostileText(i + 1);
        domain.resources = {{hostileText(i), QStringLiteral("https://example.org/<b>"), {}}};
        for (Level &level : domain.levels) {
            level.demonstration = hostileText(i + level.level.value());
            level.validation = {hostileText(i), hostileText(i + 2)};
            level.knowledge = {hostileText(i + 1)};
            // Each statement of a domain is another one.
            level.canExecute.first() = numbered(level.level.value()) + hostileText(i);
        }
    }
    for (int i = 0; i < from.careerLevels.size(); ++i)
        from.careerLevels[i].title = hostileText(i);
    for (int i = 0; i < from.ladder.levels.size(); ++i)
        from.ladder.levels[i].title = hostileText(i);
    return from;
}

Profile hostileProfile(const Framework &framework)
{
    Profile profile;
    profile.id = QStringLiteral("5a0a2b1e-0000-4000-8000-000000000001");
    profile.framework = {framework.id, framework.revision, {}};
    profile.person.name = hostileText(0);
    profile.person.role = hostileText(2);
    profile.person.team = hostileText(3);
    profile.person.organisation = hostileText(1);
    profile.person.manager = hostileText(4);
    profile.person.notes = hostileText(5);
    fillDomains(profile, framework);
    fillRecords(profile);
    fillEvidence(profile, framework);
    fillPlan(profile, framework);
    fillHistory(profile, framework);
    fillReviews(profile, framework);
    return profile;
}

} // namespace depthchart::tests
