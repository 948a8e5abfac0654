// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportoptions.h"

#include <QCoreApplication>

#include <array>

namespace depthchart::ui {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Report)
};

constexpr std::array words{
    std::pair{ReportSection::Summary, QLatin1StringView("summary")},
    std::pair{ReportSection::Radar, QLatin1StringView("radar")},
    std::pair{ReportSection::Domains, QLatin1StringView("domains")},
    std::pair{ReportSection::Impact, QLatin1StringView("impact")},
    std::pair{ReportSection::Evidence, QLatin1StringView("evidence")},
    std::pair{ReportSection::Plan, QLatin1StringView("plan")},
    std::pair{ReportSection::Review, QLatin1StringView("review")},
    std::pair{ReportSection::Rubric, QLatin1StringView("rubric")},
};

} // namespace

const QList<ReportSection> &reportSections()
{
    static const QList<ReportSection> sections{
        ReportSection::Summary,  ReportSection::Radar, ReportSection::Domains, ReportSection::Impact,
        ReportSection::Evidence, ReportSection::Plan,  ReportSection::Review,  ReportSection::Rubric};
    return sections;
}

const QList<ReportSection> &defaultReportSections()
{
    static const QList<ReportSection> sections{ReportSection::Summary, ReportSection::Radar,
                                               ReportSection::Domains, ReportSection::Impact,
                                               ReportSection::Plan,    ReportSection::Review};
    return sections;
}

QLatin1StringView reportSectionWord(ReportSection section)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == section)
            return word;
    }
    return {};
}

std::optional<ReportSection> reportSectionFromWord(QStringView word)
{
    for (const auto &[section, candidate] : words) {
        if (word == candidate)
            return section;
    }
    return std::nullopt;
}

QString reportSectionName(ReportSection section)
{
    switch (section) {
    case ReportSection::Summary:
        return Report::tr("Summary");
    case ReportSection::Radar:
        return Report::tr("Radar");
    case ReportSection::Domains:
        return Report::tr("Domains");
    case ReportSection::Impact:
        return Report::tr("Systems in production");
    case ReportSection::Evidence:
        return Report::tr("Evidence");
    case ReportSection::Plan:
        return Report::tr("Growth plan");
    case ReportSection::Review:
        return Report::tr("Review");
    case ReportSection::Rubric:
        return Report::tr("Rubric");
    }
    return {};
}

} // namespace depthchart::ui
