// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportcontent.h"

#include "core/growth/streamfinish.h"
#include "ui/report/reportradar.h"
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

/// What the parts below are computed from.
struct Source
{
    const core::Profile &profile;
    const core::Framework &framework;
    core::Standing standing;
    core::CareerLevel level;
    /// The rater whose depths a blind review hides; nothing else of theirs may show.
    std::optional<core::Rater> hidden;
};

/// Ratings of the side that the reader must not see yet (domain.md section 10).
std::optional<core::Rater> hiddenRater(const core::Profile &profile, core::Rater reader)
{
    for (const core::Review &review : profile.reviews) {
        if (review.status != core::ReviewStatus::Open || !review.blind)
            continue;
        if (review.in.contains(core::Rater::Self) && review.in.contains(core::Rater::Manager))
            return std::nullopt;
        return reader == core::Rater::Manager ? core::Rater::Self : core::Rater::Manager;
    }
    return std::nullopt;
}

/// A basis that would show the hidden side gives way to the reader's own ratings.
core::Basis shownBasis(core::Basis basis, std::optional<core::Rater> hidden)
{
    if (hidden == core::Rater::Manager && basis == core::Basis::Manager)
        return core::Basis::Self;
    if (hidden == core::Rater::Self && basis != core::Basis::Agreed)
        return core::Basis::Manager;
    return basis;
}

QString depthText(std::optional<core::Depth> depth)
{
    return depth ? QString::number(depth->value()) : u"–"_s;
}

int mostOf(const core::Minimum &minimum, const Source &source)
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

void addHeader(ReportContent &content, const Source &source)
{
    content.name = printable(personName(source.profile.person));
    content.personLine = leftToRight(printable(personLine(source.profile.person)));
    content.kind = Report::tr("Career profile");
    content.date = dateText(content.options.date);
    content.framework =
        printable(Report::tr("Framework: %1").arg(source.framework.name + u' ' + source.framework.revision));
}

QString lowerFirst(const QString &text)
{
    return text.left(1).toLower() + text.mid(1);
}

void addSummary(ReportContent &content, const Source &source)
{
    const core::Basis basis = source.standing.basis;
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

ReportDomain ratings(const core::DomainEntry *entry, const Source &source)
{
    const core::DomainEntry none;
    const core::DomainEntry &given = entry != nullptr ? *entry : none;
    ReportDomain row;
    row.self = source.hidden == core::Rater::Self ? u"–"_s : depthText(given.self);
    row.manager = source.hidden == core::Rater::Manager ? u"–"_s : depthText(given.manager);
    row.agreed = depthText(given.agreed);
    row.target = source.hidden == core::Rater::Self ? u"–"_s : depthText(given.target);
    row.breadth = given.breadth;
    switch (source.standing.basis) {
    case core::Basis::Current:
        row.used = given.agreed ? core::Rater::Agreed : core::Rater::Self;
        break;
    case core::Basis::Self:
        row.used = core::Rater::Self;
        break;
    case core::Basis::Manager:
        row.used = core::Rater::Manager;
        break;
    case core::Basis::Agreed:
        row.used = core::Rater::Agreed;
        break;
    case core::Basis::Evidenced:
        break;
    }
    return row;
}

void addKnownDomains(ReportContent &content, const Source &source)
{
    const QList<core::DomainEvidence> evidence = core::domainEvidence(source.profile, source.framework);
    for (const core::DomainStanding &standing : source.standing.domains) {
        if (!standing.tracked)
            continue;
        const core::Domain &domain = source.framework.domains.at(standing.index);
        const core::DomainEntry *entry = core::findEntry(source.profile, domain.id);
        ReportDomain row = ratings(entry, source);
        row.name = printable(domain.name);
        if (!standing.applies)
            row.notes += Report::tr("not applicable");
        if (standing.aboveHighest)
            row.notes +=
                Report::tr("above the highest level, counts as %1").arg(domain.highestLevel().value());
        const std::optional<core::Depth> told = source.hidden == core::Rater::Self || entry == nullptr
                                                    ? standing.rated
                                                    : core::currentDepth(*entry);
        row.evidence = evidenceWords(evidence.at(standing.index), told);
        content.domains += row;
    }
}

void addUnknownDomains(ReportContent &content, const Source &source, bool frameworkAtHand)
{
    for (const core::DomainEntry &entry : source.profile.domains) {
        if (frameworkAtHand && core::findDomain(source.framework, entry.domain) != nullptr)
            continue;
        ReportDomain row = ratings(&entry, source);
        row.used.reset();
        row.name = printable(entry.domain.text());
        if (frameworkAtHand)
            row.notes += Report::tr("not in this framework");
        content.domains += row;
    }
}

void chooseColumns(ReportContent &content)
{
    for (const ReportDomain &row : std::as_const(content.domains)) {
        content.hasManager = content.hasManager || row.manager != u"–";
        content.hasAgreed = content.hasAgreed || row.agreed != u"–";
        content.hasTargets = content.hasTargets || row.target != u"–";
    }
}

void addSystems(ReportContent &content, const Source &source, const core::Units &units)
{
    for (const core::ImpactRecord &record : source.profile.impacts) {
        ReportSystem row;
        row.title = core::counts(record) ? printable(record.title)
                                         : Report::tr("Without a title, does not count yet");
        const QList<core::Quantity> quantities = core::readQuantities(record, units);
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

/// "1, 3, 6, 12, 24" where every domain has the same months up to its highest level; else empty.
QString commonMonths(const core::Framework &framework)
{
    QStringList longest;
    for (const core::Domain &domain : framework.domains) {
        QStringList months;
        for (const core::Level &level : domain.levels)
            months += QString::number(level.monthsFromPrevious.value());
        const qsizetype shared = std::min(months.size(), longest.size());
        if (months.mid(0, shared) != longest.mid(0, shared))
            return {};
        if (months.size() > longest.size())
            longest = months;
    }
    return longest.join(u", "_s);
}

QString basisNote(const ReportContent &content, const Source &source)
{
    if (source.standing.basis != core::Basis::Current || !content.hasAgreed)
        return {};
    QDate last;
    for (const core::Review &review : source.profile.reviews) {
        if (review.status == core::ReviewStatus::Finished && review.date &&
            (!last.isValid() || *review.date > last))
            last = *review.date;
    }
    return last.isValid()
               ? Report::tr("“Agreed” was settled in the review of %1; the career level uses it where it "
                            "is given.")
                     .arg(dateText(last))
               : Report::tr("The career level uses “Agreed” where it is given.");
}

void addFootnotes(ReportContent &content, const Source &source)
{
    int highest = 0;
    bool assumed = false;
    bool ownPercent = false;
    for (const core::Domain &domain : source.framework.domains) {
        highest = std::max(highest, domain.highestLevel().value());
        ownPercent = ownPercent || domain.evidencePercent != source.framework.evidencePercent;
        for (const core::Level &level : domain.levels)
            assumed = assumed || level.monthsAssumed;
    }
    const QString months = commonMonths(source.framework);
    QStringList sentences;
    sentences +=
        months.isEmpty()
            ? Report::tr("Depth 0 to %1: each level stands for months of focused practice.").arg(highest)
            : Report::tr("Depth 0 to %1: each level stands for months of focused practice (%2).")
                  .arg(QString::number(highest), months);
    if (assumed)
        sentences += Report::tr("Where the framework gives no months, the usual ones are assumed.");
    sentences += ownPercent ? Report::tr("A level is shown when the share of its tasks that its domain asks "
                                         "for has confirmed evidence.")
                            : Report::tr("A level is shown when %1 % of its tasks have confirmed evidence.")
                                  .arg(source.framework.evidencePercent);
    const QString note = basisNote(content, source);
    if (!note.isEmpty())
        sentences += note;
    content.footnotes += sentences.join(u' ');
}

ReportContent unknownFramework(ReportContent content, const Source &source, const core::Units &units)
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
        addUnknownDomains(content, source, false);
    chooseColumns(content);
    if (content.options.has(ReportSection::Impact))
        addSystems(content, source, units);
    return content;
}

void addDomains(ReportContent &content, const Source &source)
{
    addKnownDomains(content, source);
    addUnknownDomains(content, source, true);
    chooseColumns(content);
    content.ladder =
        printable(ladderSentence(core::ladderStanding(source.profile, source.framework), source.framework,
                                 source.standing.impacts, core::finishFromNothing(source.framework, 2)));
    if (!content.ladder.isEmpty())
        content.ladderTitle = Report::tr("On the traditional ladder");
    addFootnotes(content, source);
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
    return result.simplified();
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
    const std::optional<core::Rater> hidden = hiddenRater(profile, options.rater);
    return recordReportRadar(profile, framework, shownBasis(options.basis, hidden), hidden);
}

ReportContent reportContent(const core::Profile &profile, const core::Framework &framework,
                            const core::Units &units, const ReportOptions &options)
{
    return reportContent(profile, framework, units, options, reportRadar(profile, framework, options));
}

ReportContent reportContent(const core::Profile &profile, const core::Framework &framework,
                            const core::Units &units, const ReportOptions &options, const ReportRadar &radar)
{
    const std::optional<core::Rater> hidden = hiddenRater(profile, options.rater);
    const core::Basis basis = shownBasis(options.basis, hidden);
    Source source{profile, framework, {}, {}, hidden};
    source.standing.basis = basis;
    ReportContent content;
    content.options = options;
    content.hasAgreed = hasAgreedDepth(profile);
    content.radar = radar;
    addHeader(content, source);
    if (!core::isMadeFor(profile, framework.id))
        return unknownFramework(std::move(content), source, units);
    source.standing = core::standing(profile, framework, basis);
    source.level = core::careerLevel(source.standing, framework);
    if (options.has(ReportSection::Summary))
        addSummary(content, source);
    if (options.has(ReportSection::Domains))
        addDomains(content, source);
    if (options.has(ReportSection::Impact))
        addSystems(content, source, units);
    addSteps(content,
             {profile, framework, units, source.standing, source.level, source.hidden == core::Rater::Self});
    if (options.has(ReportSection::Rubric))
        addRubric(content, framework);
    return content;
}

} // namespace depthchart::ui
