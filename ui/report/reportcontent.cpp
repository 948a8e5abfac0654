// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportcontent.h"

#include "core/review/blindness.h"
#include "ui/report/reportdomains.h"
#include "ui/report/reportevidence.h"
#include "ui/report/reportradar.h"
#include "ui/report/reportreview.h"
#include "ui/report/reportsigns.h"
#include "ui/report/reportsteps.h"
#include "ui/report/reporttext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Report)
};

int mostOf(const core::Minimum &minimum, const ReportSource &source)
{
    const auto takingPart =
        std::count_if(source.standing.domains.cbegin(), source.standing.domains.cend(),
                      [](const core::DomainStanding &domain) { return domain.takesPart(); });
    int most = 0;
    switch (minimum.kind) {
    case core::Minimum::Kind::Depth:
        for (const core::Domain &domain : source.framework.domains)
            most = std::max(most, domain.highestLevel().value());
        break;
    case core::Minimum::Kind::Domain:
        if (const core::Domain *domain = core::findDomain(source.framework, minimum.domain))
            most = domain->highestLevel().value();
        break;
    case core::Minimum::Kind::Breadth:
    case core::Minimum::Kind::Count:
        most = static_cast<int>(takingPart);
        break;
    case core::Minimum::Kind::Impacts:
    case core::Minimum::Kind::Points:
        break;
    }
    return std::max({most, minimum.present, minimum.required});
}

void addHeader(ReportContent &content, const ReportSource &source)
{
    content.name = printable(personName(source.profile.person));
    content.personLine = leftToRight(printable(personLine(source.profile.person)));
    if (const QString manager = printable(source.profile.person.manager); !manager.isEmpty())
        content.manager = Report::tr("Manager: %1").arg(manager);
    content.kind = Report::tr("Career profile");
    content.date = dateText(content.options.date);
    content.framework =
        printable(Report::tr("Framework: %1").arg(source.framework.name + u' ' + source.framework.revision));
}

QString lowerFirst(const QString &text)
{
    return text.left(1).toLower() + text.mid(1);
}

void addSummary(ReportContent &content, const ReportSource &source)
{
    const core::Basis basis = source.standing.basis;
    content.notes = printableParagraphs(source.profile.person.notes);
    content.levelCaption = basis == core::Basis::Current
                               ? Report::tr("Career level")
                               : Report::tr("Career level, on the basis “%1”").arg(basisName(basis));
    content.levelTitle = printable(levelTitle(source.level, source.standing, source.framework));
    if (core::ratedDomains(source.standing) == 0) {
        content.paragraphs += missingText(source.level, source.standing, source.framework);
        content.paragraphs +=
            Report::tr("The table of domains below shows what can be rated. The rubric tells what "
                       "each level means.");
        return;
    }
    const core::ShapeResult shape = core::shape(source.standing, source.framework);
    content.paragraphs += printable(Report::tr("%1: %2").arg(
        shapeName(shape.shape), lowerFirst(shapeSentence(shape, source.standing, source.framework))));
    if (!source.level.next) {
        content.paragraphs += missingText(source.level, source.standing, source.framework);
        return;
    }
    const core::CareerLevelRule &next = source.framework.careerLevels.at(*source.level.next);
    content.metersTitle =
        printable(Report::tr("To %1").arg(next.title.isEmpty() ? next.id.text() : next.title));
    for (const core::Minimum &minimum : source.level.minimums) {
        if (minimum.required == 0 && minimum.isMet())
            continue;
        content.meters += ReportMeter{printable(minimumLabel(minimum, source.framework)),
                                      minimumNumbers(minimum),
                                      printable(minimumDetail(minimum, source.standing, source.framework)),
                                      minimum.isMet(),
                                      minimum.present,
                                      minimum.required,
                                      mostOf(minimum, source)};
    }
}

void addSystems(ReportContent &content, const ReportSource &source)
{
    for (const core::ImpactRecord &record : source.profile.impacts) {
        ReportSystem row;
        row.title = core::counts(record) ? printable(record.title)
                                         : Report::tr("Without a title, does not count yet");
        row.description = printable(record.description);
        row.link = printable(record.link);
        QStringList domains;
        for (const core::DomainId &domain : record.domains)
            domains += domainName(source.framework, domain);
        row.domains = printable(listText(domains));
        const QList<core::Quantity> quantities = core::readQuantities(record, source.units);
        for (const auto &largest : {core::largestScale(quantities), core::largestAudience(quantities)}) {
            if (largest)
                row.scales += printable(core::quantityText(*largest));
        }
        if (record.date)
            row.since = monthOfYearText(*record.date);
        content.systems += row;
    }
    if (content.systems.isEmpty())
        content.noSystems =
            Report::tr("No system in production recorded yet. A record says what was shipped, what it "
                       "handles and whom it reaches.");
}

/// What can be told without the framework as well.
void addLists(ReportContent &content, const ReportSource &source)
{
    if (content.options.has(ReportSection::Impact))
        addSystems(content, source);
    if (content.options.has(ReportSection::Evidence))
        addEvidence(content, source);
    if (content.options.has(ReportSection::Review))
        addReviews(content, source);
}

ReportContent unknownFramework(ReportContent content, const ReportSource &source)
{
    const core::FrameworkReference &reference = source.profile.framework;
    content.framework = printable(
        Report::tr("Framework: %1, not at hand").arg(reference.id.text() + u' ' + reference.revision));
    if (content.options.has(ReportSection::Summary)) {
        content.levelCaption = Report::tr("Career level");
        content.levelTitle = unknownLevelTitle();
        content.paragraphs += printable(unknownLevelRemedy(source.profile));
    }
    if (content.options.has(ReportSection::Domains))
        addUnknownDomains(content, source);
    addLists(content, source);
    return content;
}

/// The reviews stay: their rows leave out the hidden side, and what one of them says else is for both.
core::Profile visibleInReport(const core::Profile &profile, std::optional<core::Rater> hidden)
{
    core::Profile visible = core::visibleProfile(profile, hidden);
    visible.reviews = profile.reviews;
    return visible;
}

} // namespace

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const bool space = character.isSpace();
        if (space || character.category() != QChar::Other_Control)
            result += space && character != QChar::Nbsp ? QChar(u' ') : character;
    }
    return withVisibleSigns(result.simplified());
}

QStringList printableParagraphs(const QString &text)
{
    QStringList paragraphs;
    for (const QString &line : text.split(u'\n')) {
        if (const QString paragraph = printable(line); !paragraph.isEmpty())
            paragraphs += paragraph;
    }
    return paragraphs;
}

bool hasAgreedDepth(const core::Profile &profile)
{
    return std::any_of(profile.domains.cbegin(), profile.domains.cend(),
                       [](const core::DomainEntry &entry) { return entry.agreed.has_value(); });
}

ReportRadar reportRadar(const core::Profile &profile, const core::Framework &framework,
                        const ReportOptions &options)
{
    if (!options.has(ReportSection::Radar) || !core::isMadeFor(profile, framework.id))
        return ReportRadar();
    const std::optional<core::Rater> hidden = core::hiddenRater(profile, options.rater);
    return recordReportRadar(core::visibleProfile(profile, hidden), framework,
                             core::shownBasis(options.basis, hidden), hidden);
}

ReportContent reportContent(const core::Profile &profile, const core::Framework &framework,
                            const core::Units &units, const ReportOptions &options)
{
    return reportContent(profile, framework, units, options, reportRadar(profile, framework, options));
}

ReportContent reportContent(const core::Profile &profile, const core::Framework &framework,
                            const core::Units &units, const ReportOptions &options, const ReportRadar &radar)
{
    const std::optional<core::Rater> hidden = core::hiddenRater(profile, options.rater);
    const core::Basis basis = core::shownBasis(options.basis, hidden);
    const core::Profile visible = visibleInReport(profile, hidden);
    const bool hidesPlan = !visible.plan && profile.plan && !profile.plan->steps.isEmpty();
    ReportSource source{visible, framework, units, {}, {}, hidden, hidesPlan};
    source.standing.basis = basis;
    ReportContent content;
    content.options = options;
    content.hasAgreed = hasAgreedDepth(visible);
    content.radar = radar;
    addHeader(content, source);
    if (!core::isMadeFor(visible, framework.id))
        return unknownFramework(std::move(content), source);
    source.standing = core::standing(visible, framework, basis);
    source.level = core::careerLevel(source.standing, framework);
    if (options.has(ReportSection::Summary))
        addSummary(content, source);
    if (options.has(ReportSection::Domains))
        addDomains(content, source);
    else if (options.has(ReportSection::Radar))
        addRadarNumbers(content, source);
    if (options.has(ReportSection::Radar) && !options.has(ReportSection::Summary) && radar.size.isEmpty())
        content.noRadar = Report::tr("No domain is rated yet: the radar shows depths and targets.");
    addLists(content, source);
    addSteps(content, source);
    if (options.has(ReportSection::Rubric))
        addRubric(content, framework);
    return content;
}

} // namespace depthchart::ui
