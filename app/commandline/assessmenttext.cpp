// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/assessment.h"
#include "app/commandline/output.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace depthchart::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::AssessmentText)
};

constexpr int indent = 2;

QString depthText(const std::optional<core::Depth> &depth)
{
    return depth ? QString::number(depth->value()) : u"–"_s;
}

QString headText(const core::Profile &profile, const QString &level, core::Basis basis)
{
    const QString line = ui::personLine(profile.person);
    const QString name = ui::personName(profile.person);
    return (line.isEmpty() ? name : u"%1, %2"_s.arg(name, line)) + u'\n' +
           Texts::tr("%1 (depths: %2)").arg(level, core::termText(basis)) + u"\n\n"_s;
}

/// Each minimum of the next level: what is there, what is required, what is missing.
QString minimumsText(const Assessment &assessment)
{
    const core::Framework &framework = *assessment.framework;
    QString text = ui::missingText(assessment.level, assessment.standing, framework) + u'\n';
    if (!assessment.level.next)
        return text + u'\n';
    QList<QStringList> rows;
    for (const core::Minimum &minimum : assessment.level.minimums) {
        if (minimum.required == 0 && minimum.isMet())
            continue;
        const QString detail = ui::minimumDetail(minimum, assessment.standing, framework);
        rows.append({ui::minimumLabel(minimum, framework), ui::minimumNumbers(minimum),
                     minimum.isMet() ? Texts::tr("met") : Texts::tr("missing"), detail});
    }
    return text + table(rows, indent) + u'\n';
}

QString shapeText(const Assessment &assessment)
{
    return ui::shapeName(assessment.shape.shape) + u'\n' +
           ui::shapeSentence(assessment.shape, assessment.standing, *assessment.framework) + u"\n\n"_s;
}

QString remarks(const core::DomainStanding &standing, const core::DomainEvidence &evidence)
{
    const ui::EvidenceWords words = ui::evidenceWords(evidence, standing.rated);
    QStringList parts{words.level};
    if (!words.foundation.isEmpty())
        parts.append(Texts::tr("missing below: %1").arg(words.foundation));
    if (!words.toConfirm.isEmpty())
        parts.append(words.toConfirm);
    if (standing.aboveHighest)
        parts.append(Texts::tr("the depth in the file is above the highest level"));
    if (!standing.applies)
        parts.append(Texts::tr("not applicable"));
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString domainsText(const Assessment &assessment)
{
    QList<QStringList> rows{{Texts::tr("Domain"), Texts::tr("Depth"), Texts::tr("Self"), Texts::tr("Manager"),
                             Texts::tr("Agreed"), Texts::tr("Shown"), Texts::tr("Breadth"),
                             Texts::tr("Evidence")}};
    for (const core::DomainStanding &standing : assessment.standing.domains) {
        if (!standing.tracked)
            continue;
        const core::Domain &domain = assessment.framework->domains.at(standing.index);
        const core::DomainEntry *entry = core::findEntry(*assessment.profile, domain.id);
        const core::DomainEvidence &evidence = assessment.evidence.at(standing.index);
        rows.append({domain.name, depthText(standing.rated), depthText(entry ? entry->self : std::nullopt),
                     depthText(entry ? entry->manager : std::nullopt),
                     depthText(entry ? entry->agreed : std::nullopt), depthText(evidence.evidenced),
                     standing.breadth ? Texts::tr("yes") : Texts::tr("no"), remarks(standing, evidence)});
    }
    QString text = table(rows, indent, {1, 2, 3, 4, 5});
    QStringList unknown;
    for (const core::DomainId &id : assessment.standing.unknownDomains)
        unknown.append(id.text());
    if (!unknown.isEmpty())
        text +=
            QString(indent, u' ') +
            Texts::tr("Not in the framework, left out of every calculation: %1").arg(unknown.join(u", "_s)) +
            u'\n';
    return text + u'\n';
}

/// The framework is not at hand: ids and depths as the file has them.
QString entriesText(const core::Profile &profile)
{
    QList<QStringList> rows{{Texts::tr("Domain"), Texts::tr("Self"), Texts::tr("Manager"),
                             Texts::tr("Agreed"), Texts::tr("Breadth")}};
    for (const core::DomainEntry &entry : profile.domains)
        rows.append({entry.domain.text(), depthText(entry.self), depthText(entry.manager),
                     depthText(entry.agreed), entry.breadth ? Texts::tr("yes") : Texts::tr("no")});
    return table(rows, indent, {1, 2, 3}) + u'\n';
}

QString scalesText(const QList<RecordScale> &scales)
{
    if (scales.isEmpty())
        return Texts::tr("No system in production recorded") + u'\n';
    QList<QStringList> rows;
    for (const RecordScale &scale : scales) {
        QStringList quantities;
        for (const core::Quantity &quantity : scale.quantities)
            quantities.append(core::quantityText(quantity));
        const bool counts = !scale.title.trimmed().isEmpty();
        rows.append({counts ? scale.title : Texts::tr("(without a title, does not count)"),
                     quantities.isEmpty() ? Texts::tr("no scale stated") : quantities.join(u"; "_s)});
    }
    return Texts::tr("Systems in production") + u'\n' + table(rows, indent);
}

} // namespace

QString assessmentText(const Assessment &assessment)
{
    const core::Profile &profile = *assessment.profile;
    if (!assessment.framework)
        return headText(profile, ui::unknownLevelTitle(), assessment.basis) +
               ui::unknownLevelRemedy(profile) + u"\n\n"_s + entriesText(profile) +
               scalesText(assessment.scales);
    const QString level = ui::levelTitle(assessment.level, assessment.standing, *assessment.framework);
    return headText(profile, level, assessment.basis) + minimumsText(assessment) + shapeText(assessment) +
           domainsText(assessment) + scalesText(assessment.scales);
}

} // namespace depthchart::app
