// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/markdown.h"

#include "core/growth/planoutlook.h"
#include "core/growth/schedule.h"
#include "core/growth/steprisk.h"
#include "core/review/blindness.h"
#include "ui/text/phrases.h"
#include "ui/text/planphrases.h"
#include "ui/text/plansentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::SummaryText)
};

/// Markup wherever it stands.
constexpr QStringView anywhere = u"\\`*_[]<>|~$^";
/// Markup at the start of a line, which any text may come to stand at.
constexpr QStringView atStart = u"#+-=>:";

bool isLeftOut(QChar character)
{
    return character.category() == QChar::Other_Control;
}

/// The length of "12." or "12)" that would begin a list, or 0.
qsizetype listNumber(const QString &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits) >= u'0' && text.at(digits) <= u'9')
        ++digits;
    const bool isList = digits > 0 && digits < text.size() && QStringView(u".)").contains(text.at(digits));
    return isList ? digits : 0;
}

/// "&amp;" or "&#38;" stands there: an entity, where a lone "&" is a sign as others.
bool isEntityAt(const QString &text, qsizetype index)
{
    static const QRegularExpression entity(u"\\G&#?[A-Za-z0-9]+;"_s);
    return text.at(index) == u'&' && entity.match(text, index).hasMatch();
}

struct Source
{
    /// As the reader may see it.
    const core::Profile &profile;
    const core::Framework &framework;
    const SummaryOptions &options;
    std::optional<core::Rater> hidden;
    core::Basis basis = core::Basis::Current;
    core::Standing standing;
};

QString heading(const Source &source)
{
    QStringList parts;
    if (const QString line = personLine(source.profile.person); !line.trimmed().isEmpty())
        parts << markdownText(line);
    parts << dateText(source.options.date);
    return u"# "_s + markdownText(personName(source.profile.person)) + u"\n\n"_s + parts.join(u" · "_s) +
           u"\n\n"_s;
}

QString levelPart(const Source &source)
{
    const core::CareerLevel level = core::careerLevel(source.standing, source.framework);
    QString text = SummaryText::tr("**%1** (%2)")
                       .arg(markdownText(levelTitle(level, source.standing, source.framework)),
                            markdownText(source.framework.name + u' ' + source.framework.revision));
    if (source.basis != core::Basis::Current)
        text += SummaryText::tr(", on the basis “%1”").arg(basisName(source.basis));
    text += u"\n\n"_s;
    if (const QString missing = missingText(level, source.standing, source.framework); !missing.isEmpty())
        text += markdownText(missing) + u"\n\n"_s;
    if (core::ratedDomains(source.standing) == 0)
        return text;
    const core::ShapeResult shape = core::shape(source.standing, source.framework);
    return text +
           markdownText(SummaryText::tr("%1. %2").arg(
               shapeName(shape.shape), shapeSentence(shape, source.standing, source.framework))) +
           u"\n\n"_s;
}

QString domainLine(const QString &name, std::optional<core::Depth> depth, std::optional<core::Depth> target)
{
    return u"- "_s + markdownText(name) + u": "_s + depthAndTarget(depth, target) + u'\n';
}

QString domainsPart(const Source &source)
{
    QString text;
    for (const core::DomainStanding &each : source.standing.domains) {
        if (!each.takesPart())
            continue;
        const core::Domain &domain = source.framework.domains.at(each.index);
        const core::DomainEntry *entry = core::findEntry(source.profile, domain.id);
        text += domainLine(domain.name, each.rated, entry ? entry->target : std::nullopt);
    }
    return text + u'\n';
}

/// The plan's next steps, or what the route begins with.
QString nextPart(const Source &source, const core::Plan &plan)
{
    const QList<qsizetype> next = core::nextSteps(plan);
    if (next.isEmpty())
        return {};
    const QList<core::Risk> risks = core::stepRisks(plan, source.profile, source.framework);
    QString text = SummaryText::tr("**Next**") + u"\n\n"_s;
    for (qsizetype i = 0; i < next.size(); ++i) {
        const core::Step &step = plan.steps.at(next.at(i));
        const QString effort =
            SummaryText::tr("%1, %2, %3")
                .arg(stepDates(step), monthsText(step.months), riskText(risks.at(next.at(i))));
        text += QString::number(i + 1) + u". "_s +
                markdownText(planStepTitle(step, source.framework, source.standing.impacts)) + u": "_s +
                effort + u'\n';
    }
    return text;
}

QString nextPart(const Source &source)
{
    // A plan has the person's own depths and targets in it.
    if (source.hidden == core::Rater::Self)
        return {};
    if (source.profile.plan && !source.profile.plan->steps.isEmpty())
        return nextPart(source, *source.profile.plan);
    const core::PlanOutlook outlook =
        core::planOutlook(source.profile, source.framework, source.basis, source.options.date, 0);
    const QString text = nextText(outlook, source.framework, source.standing.impacts);
    return text.isEmpty() ? QString() : SummaryText::tr("**Next:** %1").arg(markdownText(text)) + u'\n';
}

QString unknownPart(const Source &source)
{
    QString text = u"**"_s + unknownLevelTitle() + u"**\n\n"_s +
                   markdownText(unknownLevelRemedy(source.profile)) + u"\n\n"_s;
    for (const core::DomainEntry &entry : source.profile.domains)
        text += domainLine(entry.domain.text(), core::currentDepth(entry), entry.target);
    return text;
}

} // namespace

QString markdownText(const QString &text)
{
    QString plain = text;
    plain = plain.simplified();
    plain.removeIf(isLeftOut);
    plain = plain.simplified();
    const qsizetype number = listNumber(plain);
    QString result;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar each = plain.at(i);
        const bool isMarkup =
            anywhere.contains(each) || (i == 0 && atStart.contains(each)) || (number > 0 && i == number);
        // "![" is an image once its bracket is one.
        if (isMarkup || isEntityAt(plain, i) ||
            (each == u'!' && i + 1 < plain.size() && plain.at(i + 1) == u'['))
            result += u'\\';
        result += each;
    }
    return result;
}

QString summaryMarkdown(const core::Profile &profile, const core::Framework &framework,
                        const SummaryOptions &options)
{
    const std::optional<core::Rater> hidden = core::hiddenRater(profile, options.rater);
    const core::Profile visible = core::visibleProfile(profile, hidden);
    Source source{visible, framework, options, hidden, core::shownBasis(options.basis, hidden), {}};
    if (!core::isMadeFor(visible, framework.id))
        return heading(source) + unknownPart(source);
    source.standing = core::standing(visible, framework, source.basis);
    return (heading(source) + levelPart(source) + domainsPart(source) + nextPart(source)).trimmed() + u'\n';
}

} // namespace depthchart::ui
