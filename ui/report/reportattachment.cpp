// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportattachment.h"

#include "core/files/readfile.h"
#include "core/framework/frameworkio.h"
#include "core/json/read.h"
#include "core/profile/profileio.h"
#include "core/review/blindness.h"
#include "resources/paths.h"
#include "ui/document/exportpath.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

using core::ProfileSection;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Report)
};

QList<ProfileSection> sectionsBehind(ReportSection section)
{
    switch (section) {
    case ReportSection::Radar:
    case ReportSection::Domains:
        return {ProfileSection::Domains, ProfileSection::Ladder, ProfileSection::History};
    case ReportSection::Impact:
        return {ProfileSection::Impacts};
    case ReportSection::Evidence:
        return {ProfileSection::Evidence};
    case ReportSection::Plan:
        return {ProfileSection::Plan};
    case ReportSection::Review:
        return {ProfileSection::Reviews};
    case ReportSection::Summary:
    case ReportSection::Rubric:
        return {};
    }
    return {};
}

bool isBuiltIn(const core::Framework &framework)
{
    static const core::Result<core::Framework> builtIn = [] {
        const core::Result<core::FileBytes> file = core::readFile(resources::builtInFramework());
        return file ? core::readFramework(file->bytes) : tl::unexpected(file.error());
    }();
    return builtIn && *builtIn == framework;
}

std::optional<core::json::Value> frameworkValue(const core::Framework &framework)
{
    const core::Result<core::json::Value> value = core::json::readJson(core::writeFramework(framework));
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace

QList<ProfileSection> attachedSections(const QList<ReportSection> &sections)
{
    QList<ProfileSection> behind;
    for (const ReportSection section : sections)
        behind += sectionsBehind(section);
    QList<ProfileSection> ordered;
    for (const ProfileSection section : core::profileSections()) {
        if (behind.contains(section))
            ordered += section;
    }
    return ordered;
}

core::Profile attachedCopy(const core::Profile &profile, const core::Framework &framework,
                           const ReportOptions &options)
{
    core::Profile copy = core::partialCopy(profile, attachedSections(options.sections),
                                           core::hiddenRater(profile, options.rater));
    if (framework.id == profile.framework.id && !isBuiltIn(framework))
        copy.frameworkCopy = frameworkValue(framework);
    return copy;
}

core::PdfAttachment reportAttachment(const core::Profile &profile, const core::Framework &framework,
                                     const ReportOptions &options)
{
    const QString name = portableFileName(personName(profile.person));
    return {(name.isEmpty() ? Report::tr("profile") : name) + u".depthchart"_s, core::profileMimeType(),
            Report::tr("The profile behind this report: open the PDF in Depthchart to go on from it"),
            core::writeProfile(attachedCopy(profile, framework, options))};
}

QString attachmentLine(const core::Profile &profile, const ReportOptions &options)
{
    if (!options.attachProfile)
        return Report::tr("The PDF carries its pages alone.");
    return attachmentLeavesOut(profile, options).isEmpty()
               ? Report::tr("It carries the whole profile.")
               : Report::tr("It carries what is ticked, no more.");
}

QString attachmentLeavesOut(const core::Profile &profile, const ReportOptions &options)
{
    const QStringList leftOut = core::partialCopy(profile, attachedSections(options.sections),
                                                  core::hiddenRater(profile, options.rater))
                                    .partial;
    return leftOut.isEmpty() ? QString() : Report::tr("Left out: %1.").arg(leftOutText(leftOut));
}

} // namespace depthchart::ui
