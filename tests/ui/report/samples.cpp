// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "core/framework/frameworkio.h"
#include "core/profile/profileio.h"
#include "resources/paths.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryFile>

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
