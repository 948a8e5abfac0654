// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewrows.h"

#include "core/review/blindness.h"
#include "core/review/review.h"
#include "ui/text/phrases.h"
#include "ui/text/reviewphrases.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

struct ReviewRows
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::ReviewRows)
};

constexpr qsizetype mostNamed = 2;

std::optional<Depth> capped(const std::optional<Depth> &depth, const Domain &domain)
{
    return depth ? std::optional(std::min(*depth, domain.highestLevel())) : std::nullopt;
}

std::optional<int> number(const std::optional<Depth> &depth)
{
    return depth ? std::optional(depth->value()) : std::nullopt;
}

/// Differences by their size, then the same on both sides, then one side alone.
int place(const ReviewRow &row)
{
    if (row.isOneSided())
        return 1;
    return row.difference() > 0 ? -row.difference() : 0;
}

QString heading(const ReviewRow &row)
{
    if (row.isOneSided())
        return ReviewRows::tr("Rated by one side");
    switch (row.difference()) {
    case 0:
        return ReviewRows::tr("Same on both sides");
    case 1:
        return ReviewRows::tr("Differ by one level");
    default:
        return ReviewRows::tr("Differ by %1 levels").arg(numberWord(row.difference()));
    }
}

/// "Production ops is open", "Production ops and Safety are open", "three are open".
QString openPart(const QStringList &names)
{
    if (names.size() == 1)
        return ReviewRows::tr("%1 is open").arg(names.constFirst());
    return ReviewRows::tr("%1 are open")
        .arg(names.size() <= mostNamed ? listText(names) : numberWord(static_cast<int>(names.size())));
}

/// "Ines, manager": the name alone would not say which of the two marks is whose.
QString managerLabel(const Person &person)
{
    const QString name = sideName(person, Rater::Manager);
    return person.manager.simplified().isEmpty() ? name : ReviewRows::tr("%1, manager").arg(isolated(name));
}

qsizetype settledCount(const QList<ReviewRow> &rows)
{
    return std::ranges::count_if(rows,
                                 [](const ReviewRow &row) { return row.difference() > 0 && row.agreed; });
}

/// The differences that are not settled; when all are, what else is not.
QStringList openNames(const QList<ReviewRow> &rows)
{
    const bool allSettled = settledCount(rows) == differenceCount(rows);
    QStringList open;
    for (const ReviewRow &row : rows) {
        if (!row.agreed && (row.difference() > 0 || allSettled))
            open << row.name;
    }
    return open;
}

} // namespace

int ReviewRow::difference() const
{
    return self && manager ? std::abs(self->value() - manager->value()) : 0;
}

QList<ReviewRow> reviewRows(const Profile &profile, const Framework &framework, std::optional<Rater> hidden)
{
    const Profile visible = visibleProfile(profile, hidden);
    const QList<TargetDepth> agreed = hidden ? QList<TargetDepth>() : agreedSoFar(visible, framework);
    QList<ReviewRow> rows;
    for (qsizetype i = 0; i < framework.domains.size(); ++i) {
        const Domain &domain = framework.domains.at(i);
        const DomainEntry *entry = findEntry(visible, domain.id);
        if (!entry || !entry->applies || (!entry->self && !entry->manager))
            continue;
        ReviewRow row{i, domain.id, domain.name.simplified(), domain.highestLevel().value(), {}, {}, {}};
        row.self = capped(entry->self, domain);
        row.manager = capped(entry->manager, domain);
        const auto settled = std::ranges::find(agreed, domain.id, &TargetDepth::domain);
        if (settled != agreed.end())
            row.agreed = capped(settled->depth, domain);
        rows.append(row);
    }
    if (!hidden)
        std::ranges::stable_sort(rows, std::ranges::less(), place);
    return rows;
}

qsizetype differenceCount(const QList<ReviewRow> &rows)
{
    return std::ranges::count_if(rows, [](const ReviewRow &row) { return row.difference() > 0; });
}

QString reviewRowState(const ReviewRow &row, const Person &person, bool isHidden)
{
    const auto side = [&person](Rater rater, Depth depth) {
        return ReviewRows::tr("%1 %2", "a person, their depth")
            .arg(sideName(person, rater), QString::number(depth.value()));
    };
    QStringList rated;
    if (row.self)
        rated << side(Rater::Self, *row.self);
    if (row.manager)
        rated << side(Rater::Manager, *row.manager);
    if (isHidden)
        return rated.join(QStringLiteral(", "));
    if (row.self && row.self == row.manager) {
        const QString both = ReviewRows::tr("Both %1").arg(row.self->value());
        if (row.agreed == row.self)
            return ReviewRows::tr("%1 · agreed").arg(both);
        rated = {both};
    }
    const QString outcome =
        row.agreed ? ReviewRows::tr("agreed %1").arg(row.agreed->value()) : ReviewRows::tr("open");
    return ReviewRows::tr("%1 · %2", "who rated what, what became of it")
        .arg(rated.join(QStringLiteral(", ")), outcome);
}

QString settledSentence(const QList<ReviewRow> &rows)
{
    const qsizetype differing = differenceCount(rows);
    const qsizetype settled = settledCount(rows);
    const QStringList open = openNames(rows);
    QString sentence;
    if (differing == 0)
        sentence = ReviewRows::tr("No differences");
    else if (settled == differing)
        sentence = differing == 1 ? ReviewRows::tr("The difference is settled")
                                  : ReviewRows::tr("All differences are settled");
    else
        sentence = ReviewRows::tr("%1 of %2 differences settled").arg(settled).arg(differing);
    return open.isEmpty() ? sentence
                          : ReviewRows::tr("%1; %2", "how many, what is open").arg(sentence, openPart(open));
}

QString settledShort(const QList<ReviewRow> &rows)
{
    return ReviewRows::tr("%1 of %2 settled; %3 open")
        .arg(settledCount(rows))
        .arg(differenceCount(rows))
        .arg(openNames(rows).size());
}

QString blindState(const Review &review, const Person &person)
{
    if (!review.blind)
        return ReviewRows::tr("off", "a blind review");
    if (areBothIn(review))
        return ReviewRows::tr("both are in");
    const QString self = sideName(person, Rater::Self);
    const QString manager = sideName(person, Rater::Manager);
    if (review.in.contains(Rater::Self))
        return ReviewRows::tr("%1 is in, %2 is not yet").arg(self, manager);
    if (review.in.contains(Rater::Manager))
        return ReviewRows::tr("%1 is in, %2 is not yet").arg(manager, self);
    return ReviewRows::tr("nobody is in yet");
}

RadarModel reviewPlot(const QList<ReviewRow> &rows, const Person &person, std::optional<Rater> hidden)
{
    RadarModel model;
    model.title = person.name;
    model.raters = {Rater::Self, Rater::Manager, Rater::Agreed};
    const bool isManagers = hidden == Rater::Self;
    model.basis = isManagers ? Basis::Manager : Basis::Self;
    model.names.self = sideName(person, Rater::Self);
    model.names.manager = managerLabel(person);
    model.names.basis = isManagers ? model.names.manager : model.names.self;
    for (const ReviewRow &row : rows) {
        DepthAxis axis;
        axis.id = row.id;
        axis.name = row.name;
        axis.group = hidden ? ReviewRows::tr("Your side, until both are in") : heading(row);
        axis.highest = row.highest;
        axis.self = number(row.self);
        axis.manager = number(row.manager);
        axis.agreed = number(row.agreed);
        axis.depth = isManagers ? axis.manager : axis.self;
        axis.status = reviewRowState(row, person, hidden.has_value());
        model.axes.append(axis);
    }
    return model;
}

RadarModel reviewRadar(QList<ReviewRow> rows, const Person &person, std::optional<Rater> hidden)
{
    std::ranges::sort(rows, std::ranges::less(), &ReviewRow::domain);
    return reviewPlot(rows, person, hidden);
}

} // namespace depthchart::ui
