// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportreview.h"

#include "core/review/agreement.h"
#include "core/review/review.h"
#include "ui/report/reporttext.h"
#include "ui/text/reviewphrases.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Report)
};

/// How the two are called where a rating is told: by their first names, or as raters where there is none.
struct Sides
{
    QString self;
    QString manager;
};

QString firstName(const QString &name, core::Rater rater)
{
    const QString first = printable(name).section(u' ', 0, 0);
    return first.isEmpty() ? raterName(rater).toLower() : isolated(first);
}

Sides sidesOf(const core::Person &person)
{
    return {firstName(person.name, core::Rater::Self), firstName(person.manager, core::Rater::Manager)};
}

/// "Review of 23 November 2026 with Ines Duarte".
QString titleOf(const core::Review &review, const core::Person &person)
{
    QStringList others;
    for (const QString &participant : review.participants) {
        if (const QString name = printable(participant); !name.isEmpty() && name != printable(person.name))
            others += isolated(name);
    }
    const QString date = review.date ? dateText(*review.date) : QString();
    QString title;
    if (review.status == core::ReviewStatus::Open)
        title = date.isEmpty() ? Report::tr("Review under way")
                               : Report::tr("Review under way since %1").arg(date);
    else
        title = date.isEmpty() ? Report::tr("Review") : Report::tr("Review of %1").arg(date);
    return others.isEmpty() ? title : Report::tr("%1 with %2").arg(title, listText(others));
}

/// "Prompt engineering 3 (Noor 3, Ines 4)".
QString settledText(const core::ComparedDomain &domain, const ReportSource &source, const Sides &sides)
{
    return Report::tr("%1 %2 (%3 %4, %5 %6)")
        .arg(printable(source.framework.domains.at(domain.index).name),
             QString::number(domain.agreed->value()), sides.self, QString::number(domain.self.value()),
             sides.manager, QString::number(domain.manager.value()));
}

/// What became of the differences: those whose agreed level evidence shows, and the others.
QString settledSentence(const core::Agreement &agreement, const ReportSource &source,
                        const QList<core::DomainEvidence> &evidence)
{
    const Sides sides = sidesOf(source.profile.person);
    QStringList byEvidence;
    QStringList together;
    const QList<core::ComparedDomain> differing = core::differences(agreement);
    for (const core::ComparedDomain &domain : differing) {
        if (!domain.agreed)
            continue;
        const int level = domain.agreed->value();
        const QList<core::LevelEvidence> &levels = evidence.at(domain.index).levels;
        const bool shown = level > 0 && level <= levels.size() && levels.at(level - 1).shown;
        (shown ? byEvidence : together) += settledText(domain, source, sides);
    }
    QStringList sentences;
    if (byEvidence.size() == differing.size() && differing.size() == 2)
        sentences += Report::tr("The evidence settled both: %1.").arg(byEvidence.join(u", "_s));
    else if (!byEvidence.isEmpty())
        sentences += Report::tr("The evidence settled %1.").arg(byEvidence.join(u", "_s));
    if (!together.isEmpty())
        sentences += Report::tr("Settled together: %1.").arg(together.join(u", "_s));
    return sentences.join(u' ');
}

ReportRating ratingRow(const core::Rating &rating, const ReportSource &source,
                       const QList<core::DomainEvidence> &evidence)
{
    const auto text = [](std::optional<core::Depth> depth) {
        return depth ? QString::number(depth->value()) : u"–"_s;
    };
    ReportRating row{printable(domainName(source.framework, rating.domain)),
                     text(rating.self),
                     text(rating.manager),
                     u"–"_s,
                     text(rating.agreed),
                     false,
                     {}};
    if (rating.self && rating.manager && !source.hidden) {
        const int levels = rating.manager->value() - rating.self->value();
        row.difference =
            levels == 0 ? u"="_s : (levels < 0 ? u"−"_s : u"+"_s) + QString::number(qAbs(levels));
        row.isLarge = qAbs(levels) >= core::largeDifference;
    }
    const qsizetype index = core::domainIndex(source.framework, rating.domain);
    if (index >= 0 && index < evidence.size() && rating.agreed)
        row.evidence = evidenceWords(evidence.at(index), rating.agreed);
    return row;
}

/// There is nothing to tell apart: a table of such rows would say the same thing three times.
bool isAlike(const core::Rating &rating)
{
    return rating.self && rating.self == rating.manager && rating.self == rating.agreed;
}

/// The largest differences first, then the framework's order; what it does not have comes last.
QList<core::Rating> inOrder(QList<core::Rating> ratings, const ReportSource &source)
{
    const auto key = [&](const core::Rating &rating) {
        const int difference =
            rating.self && rating.manager ? qAbs(rating.self->value() - rating.manager->value()) : 0;
        const qsizetype index = core::domainIndex(source.framework, rating.domain);
        return std::pair(source.hidden ? 0 : -difference,
                         index < 0 ? source.framework.domains.size() : index);
    };
    std::ranges::stable_sort(ratings, std::ranges::less(), key);
    return ratings;
}

ReportAction actionRow(const core::Action &action, QDate today)
{
    ReportAction row{printable(action.text), printable(action.owner), {}, {}, action.done, false};
    if (!action.due) {
        row.due = row.done ? Report::tr("done") : QString();
        return row;
    }
    row.overdue = !action.done && *action.due < today;
    const QString due = shortDateText(*action.due);
    row.due = row.overdue ? Report::tr("overdue since %1").arg(due)
              : row.done  ? Report::tr("done, due %1").arg(due)
                          : due;
    return row;
}

/// A review of which only its actions are to be told: they stand with the newest one's.
bool hasActionsAlone(const core::Review &review)
{
    return review.status == core::ReviewStatus::Finished && review.ratings.isEmpty() &&
           printableParagraphs(review.notes).isEmpty();
}

/// Those of the review with what is still open from earlier ones; by due date, what is done last.
QList<ReportAction> actionsOf(const core::Review &review, const QList<core::Review> &earlier, QDate today)
{
    struct Due
    {
        bool done;
        QDate date;
        ReportAction action;
    };
    QList<Due> actions;
    const QDate never(9999, 12, 31);
    for (const core::Review &old : earlier) {
        for (const core::Action &action : old.actions) {
            if (action.done && !hasActionsAlone(old))
                continue;
            ReportAction row = actionRow(action, today);
            row.from = old.date ? Report::tr("from the review of %1").arg(shortDateText(*old.date))
                                : Report::tr("from an earlier review");
            actions += Due{action.done, action.due.value_or(never), row};
        }
    }
    for (const core::Action &action : review.actions)
        actions += Due{action.done, action.due.value_or(never), actionRow(action, today)};
    std::ranges::stable_sort(actions, [](const Due &a, const Due &b) {
        return std::pair(a.done, a.date) < std::pair(b.done, b.date);
    });
    QList<ReportAction> rows;
    for (const Due &due : std::as_const(actions))
        rows += due.action;
    return rows;
}

/// The one under way first, then the last one before it.
QList<core::Review> newestFirst(QList<core::Review> reviews)
{
    std::ranges::stable_sort(reviews, [](const core::Review &a, const core::Review &b) {
        const auto key = [](const core::Review &review) {
            return std::pair(review.status == core::ReviewStatus::Open, review.date.value_or(QDate()));
        };
        return key(b) < key(a);
    });
    return reviews;
}

void addRatings(ReportReview &row, const core::Review &review, const ReportSource &source,
                const QList<core::DomainEvidence> &evidence)
{
    const bool open = review.status == core::ReviewStatus::Open;
    const QList<core::TargetDepth> settled =
        source.hidden ? QList<core::TargetDepth>() : core::settledIn(review);
    const QList<core::Rating> ratings = open ? core::currentRatings(source.profile, settled) : review.ratings;
    row.hidden = source.hidden;
    QStringList alike;
    for (const core::Rating &rating : inOrder(ratings, source)) {
        if (!source.hidden && isAlike(rating))
            alike += Report::tr("%1 %2").arg(printable(domainName(source.framework, rating.domain)),
                                             QString::number(rating.agreed->value()));
        else
            row.ratings += ratingRow(rating, source, evidence);
    }
    if (!alike.isEmpty())
        row.alike = leftToRight(Report::tr("Rated alike and agreed: %1.").arg(listText(alike)));
    if (source.hidden || evidence.isEmpty() || ratings.isEmpty())
        return;
    const core::Agreement agreement = core::agreement(ratings, source.framework);
    QStringList sentences{agreementSentence(agreement, source.framework),
                          settledSentence(agreement, source, evidence),
                          oneSidedSentence(agreement, source.framework),
                          open ? QString() : leftOpenSentence(core::leftOpen(ratings), source.framework)};
    sentences.removeAll(QString());
    row.sentence = leftToRight(printable(sentences.join(u' ')));
    row.figures = agreementFigures(agreement);
}

/// Why the other side's numbers are not there.
QString hiddenSentence(core::Rater hidden)
{
    return hidden == core::Rater::Manager
               ? Report::tr("The review is blind: the manager’s ratings are shown when both sides are in.")
               : Report::tr(
                     "The review is blind: the person’s own ratings are shown when both sides are in.");
}

} // namespace

void addReviews(ReportContent &content, const ReportSource &source)
{
    QList<core::Review> reviews = newestFirst(source.profile.reviews);
    const bool atHand = core::isMadeFor(source.profile, source.framework.id);
    const QList<core::DomainEvidence> evidence = atHand && !reviews.isEmpty()
                                                     ? core::domainEvidence(source.profile, source.framework)
                                                     : QList<core::DomainEvidence>();
    bool first = true;
    while (!reviews.isEmpty()) {
        const core::Review review = reviews.takeFirst();
        if (!first && hasActionsAlone(review))
            continue;
        ReportReview row;
        row.title = leftToRight(titleOf(review, source.profile.person));
        addRatings(row, review, source, evidence);
        if (source.hidden && review.status == core::ReviewStatus::Open)
            row.sentence = hiddenSentence(*source.hidden);
        row.notes = printableParagraphs(review.notes);
        // What is open from all earlier ones stands with the newest.
        core::Review own = review;
        if (!first)
            own.actions.removeIf([](const core::Action &action) { return !action.done; });
        row.actions = actionsOf(own, first ? reviews : QList<core::Review>(), content.options.date);
        first = false;
        content.reviews += row;
    }
    if (content.reviews.isEmpty())
        content.noReviews =
            Report::tr("No review yet. A review sets the person’s rating beside the manager’s, "
                       "domain by domain, and records what both agree and do next.");
}

} // namespace depthchart::ui
