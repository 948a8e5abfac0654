// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportdomains.h"

#include "core/assessment/openlevels.h"
#include "core/growth/streamfinish.h"
#include "ui/text/evidencephrases.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Report)
};

QString depthText(std::optional<core::Depth> depth)
{
    return depth ? QString::number(depth->value()) : u"–"_s;
}

ReportDomain ratings(const core::DomainEntry *entry, const ReportSource &source)
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

/// The level that evidence should show next: the lowest open one up to the one above the depth told, since
/// levels cannot be skipped.
void addNextLevel(ReportContent &content, const core::Domain &domain, const core::DomainEvidence &evidence,
                  std::optional<core::Depth> told)
{
    const core::Depth above(told.value_or(core::Depth(0)).value() + 1);
    const QList<core::OpenLevel> open =
        core::openLevels(domain, evidence, std::min(above, domain.highestLevel()));
    const auto next =
        std::ranges::find_if(open, [](const core::OpenLevel &level) { return level.tasks > 0; });
    if (next == open.end())
        return;
    ReportNextLevel row{printable(domain.name),
                        Report::tr("Level %1").arg(next->level.value()),
                        levelNumbers(evidence.levels.at(next->level.value() - 1)),
                        {}};
    for (const core::OpenTask &task : next->open)
        row.tasks += printable(task.statement);
    content.nextLevels += row;
}

ReportDomain knownDomain(const core::DomainStanding &standing, const ReportSource &source)
{
    const core::Domain &domain = source.framework.domains.at(standing.index);
    const core::DomainEntry *entry = core::findEntry(source.profile, domain.id);
    ReportDomain row = ratings(entry, source);
    row.name = printable(domain.name);
    if (!standing.applies)
        row.notes += Report::tr("not applicable");
    if (standing.aboveHighest)
        row.notes += Report::tr("above the highest level, counts as %1").arg(domain.highestLevel().value());
    return row;
}

void addKnownDomains(ReportContent &content, const ReportSource &source)
{
    const bool hidesSelf = source.hidden == core::Rater::Self;
    const QList<core::DomainEvidence> evidence = core::domainEvidence(source.profile, source.framework);
    for (const core::DomainStanding &standing : source.standing.domains) {
        if (!standing.tracked)
            continue;
        const core::Domain &domain = source.framework.domains.at(standing.index);
        const core::DomainEvidence &shown = evidence.at(standing.index);
        const core::DomainEntry *entry = core::findEntry(source.profile, domain.id);
        ReportDomain row = knownDomain(standing, source);
        if (entry != nullptr && !hidesSelf)
            row.remarks = printableParagraphs(entry->note);
        const std::optional<core::Depth> told =
            hidesSelf || entry == nullptr ? standing.rated : core::currentDepth(*entry);
        row.evidence = evidenceWords(shown, told);
        // The depth that counts with little evidence would tell that there is a rating.
        row.evidenced = QString::number((hidesSelf ? shown.secured : shown.evidenced).value());
        content.domains += row;
        if (standing.applies)
            addNextLevel(content, domain, shown, told);
    }
}

/// Of the profile, but not of the framework; all of them where it is not at hand.
void addUnknown(ReportContent &content, const ReportSource &source, bool frameworkAtHand)
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
        content.hasEvidence = content.hasEvidence || row.evidence.has_value();
    }
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

QString basisNote(const ReportContent &content, const ReportSource &source)
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

void addFootnotes(ReportContent &content, const ReportSource &source)
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
    if (content.hasEvidence)
        sentences += Report::tr("“Evidenced” is at least 1 where a domain is rated.");
    const QString note = basisNote(content, source);
    if (!note.isEmpty())
        sentences += note;
    content.footnotes += sentences.join(u' ');
}

/// Where the history stands: a snapshot shows the person's own depths before a first review.
void addSnapshots(ReportContent &content, const ReportSource &source)
{
    if (source.profile.history.isEmpty() || source.hidden == core::Rater::Self)
        return;
    QStringList snapshots;
    for (const core::Snapshot &snapshot : source.profile.history) {
        const core::CareerLevelRule *level = core::findCareerLevel(source.framework, snapshot.level);
        QStringList parts{snapshot.date ? shortDateText(*snapshot.date) : QString(),
                          printable(snapshot.label), level != nullptr ? printable(level->title) : QString()};
        parts.removeAll(QString());
        snapshots += parts.join(u", "_s);
    }
    snapshots.removeAll(QString());
    content.footnotes += Report::tr("Snapshots: %1.").arg(snapshots.join(u"; "_s));
}

} // namespace

void addDomains(ReportContent &content, const ReportSource &source)
{
    addKnownDomains(content, source);
    addUnknown(content, source, true);
    chooseColumns(content);
    content.ladder =
        printable(ladderSentence(core::ladderStanding(source.profile, source.framework), source.framework,
                                 source.standing.impacts, core::finishFromNothing(source.framework, 2)));
    if (!content.ladder.isEmpty())
        content.ladderTitle = Report::tr("On the traditional ladder");
    addFootnotes(content, source);
    addSnapshots(content, source);
}

void addUnknownDomains(ReportContent &content, const ReportSource &source)
{
    addUnknown(content, source, false);
    chooseColumns(content);
}

void addRadarNumbers(ReportContent &content, const ReportSource &source)
{
    if (content.radar.size.isEmpty())
        return;
    for (const core::DomainStanding &standing : source.standing.domains) {
        if (standing.takesPart())
            content.numbers += knownDomain(standing, source);
    }
    content.hasAgreed = false;
    for (const ReportDomain &row : std::as_const(content.numbers)) {
        content.hasManager = content.hasManager || row.manager != u"–";
        content.hasAgreed = content.hasAgreed || row.agreed != u"–";
        content.hasTargets = content.hasTargets || row.target != u"–";
    }
}

} // namespace depthchart::ui
