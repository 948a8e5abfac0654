// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportevidence.h"

#include "core/assessment/evidencelinks.h"
#include "ui/report/reporttext.h"
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

/// A text a domain, in the framework's order: "Prompt engineering, level 1, tasks 3 and 4".
QStringList shownTasks(const core::LinkStandings &links, const core::Framework &framework)
{
    QStringList texts;
    for (qsizetype domain = 0; domain < framework.domains.size(); ++domain) {
        core::LinkStandings counting;
        for (const core::LinkStanding &link : links) {
            if (link.counts() && link.domain == domain) {
                counting += link;
                // Who confirmed has a column of its own.
                counting.last().by = core::Rater::Self;
            }
        }
        if (!counting.isEmpty())
            texts += leftToRight(printable(demonstratesText(counting, framework)));
    }
    return texts;
}

QString confirmedBy(const core::LinkStandings &links)
{
    QStringList raters;
    for (const core::Rater rater : {core::Rater::Self, core::Rater::Manager}) {
        const bool did = std::ranges::any_of(
            links, [&](const core::LinkStanding &link) { return link.counts() && link.by == rater; });
        if (did)
            raters += raterName(rater).toLower();
    }
    return listText(raters);
}

QString openLinks(const core::LinkStandings &links, const core::Evidence &evidence,
                  const core::Framework &framework)
{
    QStringList open;
    for (const QString &text : openLinkTexts(links, evidence, framework))
        open += printable(text);
    return open.isEmpty() ? QString() : Report::tr("To confirm again: %1").arg(open.join(u"; "_s));
}

} // namespace

void addEvidence(ReportContent &content, const ReportSource &source)
{
    QList<const core::Evidence *> byDate;
    for (const core::Evidence &evidence : source.profile.evidence)
        byDate += &evidence;
    std::ranges::stable_sort(byDate, [](const core::Evidence *a, const core::Evidence *b) {
        return a->date.value_or(QDate()) > b->date.value_or(QDate());
    });
    const bool atHand = core::isMadeFor(source.profile, source.framework.id);
    for (const core::Evidence *evidence : std::as_const(byDate)) {
        const core::LinkStandings links =
            atHand ? core::linkStandings(*evidence, source.profile, source.framework)
                   : core::LinkStandings(evidence->tasks.size());
        content.evidence +=
            ReportEvidence{evidence->date ? shortDateText(*evidence->date) : Report::tr("undated"),
                           printable(evidence->text),
                           printable(evidence->link),
                           shownTasks(links, source.framework),
                           confirmedBy(links),
                           openLinks(links, *evidence, source.framework)};
    }
    if (content.evidence.isEmpty())
        content.noEvidence =
            Report::tr("No evidence recorded yet. A piece of evidence says what was done and "
                       "when, and which tasks of the rubric it shows.");
}

} // namespace depthchart::ui
