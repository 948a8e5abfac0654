// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "core/framework/frameworkio.h"
#include "core/growth/schedule.h"
#include "core/profile/profileio.h"
#include "resources/paths.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <array>

using namespace depthchart;
using namespace Qt::StringLiterals;

namespace samples {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

QString words(QRandomGenerator &random, int most)
{
    static const QStringList some{u"office"_s,
                                  u"->"_s,
                                  u"10x20"_s,
                                  u"efficient"_s,
                                  u"<b>bold</b>"_s,
                                  u"评估模型"_s,
                                  u"مرحبا"_s,
                                  u"שלום"_s,
                                  u"&amp;"_s,
                                  u"RAG"_s,
                                  u"100K queries/day"_s,
                                  u"Donaudampfschifffahrtsgesellschaftskapitän"_s};
    QStringList chosen;
    const int count = random.bounded(most + 1);
    for (int i = 0; i < count; ++i)
        chosen += some.at(random.bounded(some.size()));
    return chosen.join(u' ');
}

} // namespace

const core::Framework &builtIn()
{
    static const core::Framework framework =
        core::readFramework(bytesOf(resources::builtInFramework())).value();
    return framework;
}

const core::Units &units()
{
    static const core::Units units = core::readUnits(bytesOf(resources::units())).value();
    return units;
}

core::Profile rich()
{
    return core::readProfile(bytesOf(resources::example())).value();
}

core::Profile empty()
{
    return core::newProfile(u"00000000-0000-4000-8000-000000000000"_s,
                            {builtIn().id, builtIn().revision, {}});
}

core::Profile blind()
{
    core::Profile profile = rich();
    profile.reviews.clear();
    core::Review review;
    review.status = core::ReviewStatus::Open;
    review.blind = true;
    profile.reviews += review;
    return profile;
}

core::Profile hostile()
{
    core::Profile profile = empty();
    profile.person.name = u"Wolfeschlegelsteinhausenbergerdorff "_s.repeated(6).left(200);
    profile.person.role = u"مهندسة تعلم الآلة"_s;
    profile.person.team = u"<img src=x onerror=alert(1)>"_s;
    profile.person.organisation = u"机器学习工程师"_s;
    for (const core::Domain &domain : builtIn().domains) {
        core::DomainEntry &entry = core::entryFor(profile, domain.id);
        entry.self = core::Depth(3);
        entry.manager = core::Depth(2);
        entry.target = core::Depth(5);
        entry.breadth = true;
    }
    core::entryFor(profile, core::DomainId(u"quantum.<i>x</i>"_s)).self = core::Depth(9);
    for (int i = 0; i < 40; ++i) {
        core::ImpactRecord record;
        record.id = core::EntryId(u"record-%1"_s.arg(i));
        record.title =
            u"System %1 <b>bold</b> & 100% "_s.arg(i) + u"نظام البحث 搜索系统 "_s.repeated(i % 5) +
            (i == 7 ? QString(300, u'W') : u"serving 2.5M queries/day for 12,000 users, office -> 10x20"_s);
        record.date = QDate(2020 + i % 6, 1 + i % 12, 1);
        profile.impacts += record;
    }
    return profile;
}

core::Framework wide()
{
    core::Framework framework = builtIn();
    framework.id = core::FrameworkId(u"wide"_s);
    const core::Domain pattern = framework.domains.first();
    while (framework.domains.size() < 16) {
        core::Domain domain = pattern;
        const qsizetype number = framework.domains.size();
        domain.id = core::DomainId(u"domain-%1"_s.arg(number));
        domain.name = u"A domain with a name that needs more than one line, number %1"_s.arg(number);
        framework.domains += domain;
    }
    core::CareerLevelRule rule = framework.careerLevels.first();
    rule.id = core::CareerLevelId(u"all"_s);
    rule.title = u"Principal engineer of everything that there is and of some things that are not"_s;
    for (const core::Domain &domain : std::as_const(framework.domains))
        rule.domains += core::DomainDepth{domain.id, core::Depth(5)};
    rule.counts += core::CountRule{4, core::Depth(4), {}};
    rule.points = 60;
    framework.careerLevels.prepend(rule);
    return framework;
}

core::Profile random(const core::Framework &framework, quint32 seed)
{
    QRandomGenerator random(seed);
    core::Profile profile = empty();
    profile.framework = {framework.id, framework.revision, {}};
    profile.person.name = words(random, 12);
    profile.person.role = words(random, 12);
    for (const core::Domain &domain : framework.domains) {
        core::DomainEntry entry;
        entry.domain = domain.id;
        if (random.bounded(4) > 0)
            entry.self = core::Depth(random.bounded(6));
        if (random.bounded(2) > 0)
            entry.manager = core::Depth(random.bounded(6));
        if (random.bounded(3) == 0)
            entry.agreed = core::Depth(random.bounded(6));
        if (random.bounded(3) == 0)
            entry.target = core::Depth(random.bounded(6));
        entry.breadth = random.bounded(2) > 0;
        entry.applies = random.bounded(8) > 0;
        profile.domains += entry;
    }
    const int records = random.bounded(50);
    for (int i = 0; i < records; ++i) {
        core::ImpactRecord record;
        record.id = core::EntryId(u"record-%1"_s.arg(i));
        record.title = words(random, 40);
        profile.impacts += record;
    }
    return profile;
}

core::Profile planned(int steps, QDate start)
{
    core::Profile profile = rich();
    core::Plan &plan = *profile.plan;
    plan.start = start;
    plan.steps.clear();
    constexpr std::array free{core::Vector::Scale, core::Vector::Impact, core::Vector::Leadership,
                              core::Vector::Research};
    for (int i = 0; i < steps; ++i) {
        core::Step step;
        step.id = core::EntryId(u"step-%1"_s.arg(i));
        step.months = core::Months(1 + i % 7);
        if (i % 3 == 2) {
            step.vector = free.at(static_cast<std::size_t>(i / 3 % 4));
            step.note = u"Step %1 as noted"_s.arg(i);
        } else {
            step.domain = builtIn().domains.at(i % builtIn().domains.size()).id;
            step.from = core::Depth(i % 5);
            step.to = core::Depth(i % 5 + 1);
        }
        step.status = i < steps / 10  ? core::StepStatus::Done
                      : i < steps / 5 ? core::StepStatus::Active
                                      : core::StepStatus::Planned;
        if (step.status != core::StepStatus::Planned)
            step.start = start.addMonths(-6);
        step.pinned = i % 5 == 4;
        if (step.pinned)
            step.start = start.addMonths(i / 2);
        for (int j = 0; j < i % 4; ++j)
            step.criteria += core::Criterion{u"Criterion %1 of step %2"_s.arg(j).arg(i), j == 1, {}};
        plan.steps += step;
    }
    plan = core::rescheduled(plan, start);
    return profile;
}

core::Profile hostilePlan()
{
    core::Profile profile = planned(20);
    core::Plan &plan = *profile.plan;
    plan.steps[0].note = u"قيادة فريق البحث 搜索系统"_s;
    plan.steps[0].vector = core::Vector::Leadership;
    plan.steps[1].note = u"Wolfeschlegelsteinhausenbergerdorff "_s.repeated(12);
    plan.steps[1].vector = core::Vector::Research;
    plan.steps[2].note = u"<b>bold</b> & 100% %1 office -> 10x20"_s;
    plan.steps[3].domain = core::DomainId(u"quantum.<i>x</i>"_s);
    plan.steps[4].criteria = {
        {QString(400, u'W'), true, {}}, {u"مرحبا بالعالم"_s, false, {}}, {u" \n "_s, false, {}}};
    plan.steps[5].start.reset();
    plan.steps[5].end.reset();
    plan.steps[6].start = QDate(1990, 1, 1);
    plan.steps[6].end = QDate(1990, 6, 1);
    plan.steps[7].start = QDate(2090, 1, 1);
    plan.steps[7].end = QDate(2090, 6, 1);
    for (int i = 0; i < 120; ++i) {
        core::Step step = plan.steps.at(2);
        step.id = core::EntryId(u"at once %1"_s.arg(i));
        step.vector = core::Vector::Leadership;
        step.note = u"At once %1"_s.arg(i);
        step.status = core::StepStatus::Planned;
        plan.steps += step;
    }
    return profile;
}

ui::ReportOptions options(QPageSize::PageSizeId pageSize)
{
    ui::ReportOptions options;
    options.date = QDate(2026, 11, 23);
    options.pageSize = pageSize;
    return options;
}

QString toolOutput(const QString &tool, const QStringList &before, const QByteArray &pdf,
                   const QStringList &after)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty())
        return {};
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    process.start(program, before + QStringList{file.fileName()} + after);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()) + u' ';
}

QString textOf(const QByteArray &pdf)
{
    return toolOutput(u"pdftotext"_s, {u"-layout"_s}, pdf, {u"-"_s})
        .normalized(QString::NormalizationForm_KC);
}

} // namespace samples
