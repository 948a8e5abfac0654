// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/growth/opportunity.h"
#include "core/growth/units.h"
#include "core/profile/profile.h"
#include "ui/report/reportoptions.h"
#include "ui/text/phrases.h"
#include "ui/timeline/timelinemodel.h"

#include <QPicture>
#include <QSizeF>

namespace depthchart::ui {

/// One minimum of the next career level.
struct ReportMeter
{
    QString label;
    QString numbers;
    QString detail;
    bool met = false;
    int present = 0;
    int required = 0;
    /// Cells drawn: what the framework can give, never less than present and required.
    int most = 0;
};

struct ReportCriterion
{
    QString text;
    bool met = false;
};

/// One next step, or one step of the plan.
struct ReportStep
{
    core::Vector vector = core::Vector::Depth;
    QString title;
    /// "12 months, low risk"; of a plan's step with its dates before.
    QString effort;
    /// What the person noted, where it is not the title.
    QString note;
    /// "on the route, critical path": how a plan's step stands; may be empty.
    QString marks;
    QStringList conflicts;
    QList<ReportCriterion> criteria;
    /// In strong type, its effort below its title; the others take as few lines as they can.
    bool inFull = false;
    bool done = false;
};

struct ReportDomain
{
    QString name;
    /// Muted lines below the name: not applicable, not in the framework, a depth above the highest level.
    QStringList notes;
    /// What the person noted, below the row.
    QStringList remarks;
    QString self;
    QString manager;
    QString agreed;
    QString target;
    /// How far evidence carries, as a depth.
    QString evidenced;
    /// Which rating the basis uses, to be set in strong type; nothing on `evidenced`.
    std::optional<core::Rater> used;
    bool breadth = false;
    /// Absent where the framework does not have the domain.
    std::optional<EvidenceWords> evidence;
};

/// What a domain still has to show, the lowest level first.
struct ReportNextLevel
{
    QString domain;
    /// "Level 4", and how it stands: "1 of 5, 4 needed".
    QString level;
    QString numbers;
    QStringList tasks;
};

struct ReportSystem
{
    QString title;
    QString description;
    /// The names of its domains; may be empty.
    QString domains;
    QString link;
    /// One text a line; empty where nothing was read.
    QStringList scales;
    QString since;
};

/// One piece of evidence.
struct ReportEvidence
{
    QString date;
    QString text;
    QString link;
    /// The tasks that it shows, a text a domain.
    QStringList shows;
    /// "self and manager": who confirmed; may be empty.
    QString confirmed;
    /// What stands as to confirm again; may be empty.
    QString toConfirm;
};

struct ReportRating
{
    QString name;
    QString self;
    QString manager;
    QString difference;
    QString agreed;
    /// Two levels or more apart.
    bool isLarge = false;
    /// What evidence says of the agreed level.
    std::optional<EvidenceWords> evidence;
};

struct ReportAction
{
    QString text;
    QString owner;
    QString due;
    /// Of an action from an earlier review.
    QString from;
    bool done = false;
    bool overdue = false;
};

struct ReportReview
{
    QString title;
    QString sentence;
    /// Agreement in figures, set small.
    QString figures;
    QList<ReportRating> ratings;
    /// The domains that both rated as agreed, in a sentence.
    QString alike;
    /// A blind review hides that side.
    std::optional<core::Rater> hidden;
    QStringList notes;
    QList<ReportAction> actions;
};

struct ReportRubricLevel
{
    QString title;
    QString months;
    QStringList statements;
};

struct ReportRubricDomain
{
    QString name;
    QString summary;
    QList<ReportRubricLevel> levels;
};

/// The radar as drawn on the page; null where there is none to show.
struct ReportRadar
{
    QPicture picture;
    QSizeF size;
};

/// Everything that stands in a report, as texts and numbers: a plain value that a worker thread may lay out
/// and draw. All texts are single paragraphs without control characters.
struct ReportContent
{
    ReportOptions options;

    QString name;
    QString personLine;
    /// "Manager: Ines Duarte"; may be empty.
    QString manager;
    QString kind;
    QString date;
    QString framework;

    QString levelCaption;
    QString levelTitle;
    QStringList paragraphs;
    /// What the person noted of themselves.
    QStringList notes;
    QString metersTitle;
    QList<ReportMeter> meters;
    QString nextTitle;
    /// A sentence that goes on after the title, or else the steps below it.
    QString nextText;
    QList<ReportStep> next;

    ReportRadar radar;
    /// The numbers beside the radar where the table of domains does not say them.
    QList<ReportDomain> numbers;
    QString noRadar;

    QList<ReportDomain> domains;
    bool hasManager = false;
    bool hasAgreed = false;
    bool hasTargets = false;
    bool hasEvidence = false;
    QList<ReportNextLevel> nextLevels;
    QString ladderTitle;
    QString ladder;

    QList<ReportSystem> systems;
    QString noSystems;
    QList<ReportEvidence> evidence;
    QString noEvidence;
    QStringList footnotes;

    QString planTitle;
    QString planIntro;
    /// Without bars there is none to draw.
    TimelineModel timeline;
    QList<ReportStep> steps;

    QList<ReportReview> reviews;
    QString noReviews;

    QString rubricTitle;
    QList<ReportRubricDomain> rubric;
};

/// Some domain has an agreed depth.
[[nodiscard]] bool hasAgreedDepth(const core::Profile &profile);

/// What of a report must be recorded on the GUI thread, by the sections ticked: the radar comes from a chart.
[[nodiscard]] ReportRadar reportRadar(const core::Profile &profile, const core::Framework &framework,
                                      const ReportOptions &options);

/// Collects the content by the sections ticked, on any thread. Where the profile's framework is not the one
/// given, ids and depths are shown and the level is unknown.
[[nodiscard]] ReportContent reportContent(const core::Profile &profile, const core::Framework &framework,
                                          const core::Units &units, const ReportOptions &options,
                                          const ReportRadar &radar);

/// Both in one, on the GUI thread.
[[nodiscard]] ReportContent reportContent(const core::Profile &profile, const core::Framework &framework,
                                          const core::Units &units, const ReportOptions &options);

/// The paragraphs of a text, each printable(); none is empty.
[[nodiscard]] QStringList printableParagraphs(const QString &text);

/// The text as one paragraph: white space made single spaces, control characters left out.
[[nodiscard]] QString printable(const QString &text);

} // namespace depthchart::ui
