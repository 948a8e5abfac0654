// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportparts.h"
#include "ui/report/reporttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace depthchart::ui {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Report)
};

constexpr double partGap = 22;
constexpr double cellGap = 12;
/// Notes are read like a letter: no line longer than 90 characters.
constexpr double noteWidth = 560;
constexpr double nameWidth = 260;

enum class RatingColumn { Name, Self, Manager, Difference, Agreed, Evidence };

QString headingOf(RatingColumn kind)
{
    switch (kind) {
    case RatingColumn::Name:
        return Report::tr("Domain");
    case RatingColumn::Self:
        return raterName(core::Rater::Self);
    case RatingColumn::Manager:
        return raterName(core::Rater::Manager);
    case RatingColumn::Difference:
        return Report::tr("Difference");
    case RatingColumn::Agreed:
        return raterName(core::Rater::Agreed);
    case RatingColumn::Evidence:
        return Report::tr("Evidence for the agreed level");
    }
    return {};
}

QList<ReportCellText> ratingCell(const ReportRating &rating, RatingColumn kind)
{
    switch (kind) {
    case RatingColumn::Name:
        return {strongCell(rating.name)};
    case RatingColumn::Self:
        return {bodyCell(rating.self)};
    case RatingColumn::Manager:
        return {bodyCell(rating.manager)};
    case RatingColumn::Difference:
        return {rating.isLarge ? strongCell(rating.difference)
                               : bodyCell(rating.difference,
                                          rating.difference.size() > 1 ? Tone::Text : Tone::MutedText)};
    case RatingColumn::Agreed:
        return {strongCell(rating.agreed)};
    case RatingColumn::Evidence:
        return evidenceCell(rating.evidence);
    }
    return {};
}

QList<RatingColumn> ratingColumns(const ReportReview &review)
{
    QList<RatingColumn> kinds{RatingColumn::Name};
    if (review.hidden != core::Rater::Self)
        kinds += RatingColumn::Self;
    if (review.hidden != core::Rater::Manager)
        kinds += RatingColumn::Manager;
    if (!review.hidden)
        kinds += RatingColumn::Difference;
    const auto has = [&](auto &&given) {
        return std::any_of(review.ratings.cbegin(), review.ratings.cend(), given);
    };
    if (has([](const ReportRating &rating) { return rating.agreed.at(0).isDigit(); }))
        kinds += RatingColumn::Agreed;
    if (has([](const ReportRating &rating) { return rating.evidence.has_value(); }))
        kinds += RatingColumn::Evidence;
    return kinds;
}

void writeRatings(ReportFlow &flow, const ReportReview &review)
{
    if (review.ratings.isEmpty())
        return;
    flow.gap(8);
    constexpr double ratingWidth = 72;
    constexpr double evidenceWidth = 190;
    const QList<RatingColumn> kinds = ratingColumns(review);
    const double evidence = kinds.contains(RatingColumn::Evidence) ? evidenceWidth : 0;
    const auto ratings = static_cast<double>(kinds.size() - (evidence > 0 ? 2 : 1));
    // Where nothing stands at the right, the numbers stay near their names.
    const double room = flow.width() - evidence - ratings * ratingWidth;
    const double name = evidence > 0 ? room : std::min(room, nameWidth);
    QList<ReportColumn> columns;
    double x = flow.left();
    for (const RatingColumn kind : kinds) {
        const bool isName = kind == RatingColumn::Name;
        const bool isEvidence = kind == RatingColumn::Evidence;
        const double width = isName ? name : isEvidence ? evidence : ratingWidth;
        columns += ReportColumn{x, width - (isName ? cellGap : 0), headingOf(kind), !isName && !isEvidence};
        x += width;
    }
    QList<ReportRow> rows;
    for (const ReportRating &rating : review.ratings) {
        ReportRow row;
        for (const RatingColumn kind : kinds)
            row.cells += ratingCell(rating, kind);
        row.padding = 4;
        rows += row;
    }
    ReportTable(flow, columns).writeBelow(review.title, rows);
}

ReportRow actionRow(const ReportAction &action)
{
    const Tone tone = action.done ? Tone::MutedText : Tone::Text;
    QList<ReportCellText> what{
        bodyCell(action.text, tone, action.done ? ReportSign::TickedBox : ReportSign::Box)};
    if (!action.from.isEmpty()) {
        what += smallCell(action.from);
        what.last().indented = true;
    }
    const ReportCellText due =
        action.overdue ? strongCell(action.due, Tone::Red) : bodyCell(action.due, tone);
    return plainRow({what, {bodyCell(action.owner, tone)}, {due}}, 4);
}

void writeActions(ReportFlow &flow, const ReportReview &review)
{
    if (review.actions.isEmpty())
        return;
    flow.gap(12);
    constexpr double ownerWidth = 108;
    constexpr double dueWidth = 182;
    const double actionWidth = flow.width() - ownerWidth - dueWidth;
    const QList<ReportColumn> columns{
        {flow.left(), actionWidth - cellGap, Report::tr("Action"), false},
        {flow.left() + actionWidth, ownerWidth - cellGap, Report::tr("Owner"), false},
        {flow.right() - dueWidth, dueWidth, Report::tr("Due"), false}};
    QList<ReportRow> rows;
    for (const ReportAction &action : review.actions)
        rows += actionRow(action);
    ReportTable(flow, columns).writeBelow(review.title, rows);
}

void writeReview(ReportFlow &flow, const ReportReview &review, const QString &outlineTitle, int level)
{
    const double titleHeight = breakText(review.title, ReportType::Strong, flow.width()).height;
    flow.gap(partGap);
    flow.need(titleHeight + 76);
    flow.mark(outlineTitle, level);
    flow.write(review.title, ReportType::Strong, Tone::Text, flow.left(), flow.width());
    if (!review.sentence.isEmpty()) {
        flow.gap(2);
        flow.write(review.sentence, ReportType::Body, Tone::Text, flow.left(), flow.width());
    }
    if (!review.figures.isEmpty())
        flow.write(review.figures, ReportType::Small, Tone::MutedText, flow.left(), flow.width());
    writeRatings(flow, review);
    if (!review.alike.isEmpty()) {
        flow.gap(6);
        flow.write(review.alike, ReportType::Body, Tone::Text, flow.left(), flow.width());
    }
    if (!review.notes.isEmpty())
        flow.gap(6);
    for (const QString &note : review.notes) {
        flow.gap(6);
        flow.write(note, ReportType::Body, Tone::Text, flow.left(), std::min(noteWidth, flow.width()));
    }
    writeActions(flow, review);
}

} // namespace

void writeReviews(ReportFlow &flow, const ReportContent &content)
{
    if (!content.noReviews.isEmpty())
        writeNothing(flow, reportSectionName(ReportSection::Review), content.noReviews);
    for (qsizetype i = 0; i < content.reviews.size(); ++i) {
        const ReportReview &review = content.reviews.at(i);
        if (i == 0)
            writeReview(flow, review, reportSectionName(ReportSection::Review), 0);
        else
            writeReview(flow, review, review.title, 1);
    }
}

} // namespace depthchart::ui
