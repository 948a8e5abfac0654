// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exports.h"

#include "core/export/csv.h"
#include "core/export/tables.h"
#include "core/files/safesave.h"
#include "core/growth/forecast.h"
#include "core/growth/onroute.h"
#include "core/profile/profileio.h"
#include "core/review/blindness.h"
#include "ui/document/exportpath.h"
#include "ui/document/profiledocument.h"
#include "ui/export/markdown.h"
#include "ui/text/phrases.h"
#include "ui/timeline/growthmodel.h"
#include "ui/timeline/planmodel.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

/// Sharp on a screen of twice the density and in a document.
constexpr double pictureScale = 2;

bool isPicture(Export what)
{
    return what == Export::Radar || what == Export::Timeline;
}

QString suffixOf(Export what)
{
    if (isPicture(what))
        return u"svg"_s;
    if (what == Export::CopyForRating)
        return u"depthchart"_s;
    return what == Export::Summary ? u"md"_s : u"csv"_s;
}

QString nameOf(Export what)
{
    switch (what) {
    case Export::Opportunities:
        return Exports::tr("opportunities");
    case Export::Steps:
        return Exports::tr("plan's steps");
    case Export::Evidence:
        return Exports::tr("evidence");
    case Export::CopyForRating:
        return Exports::tr("copy for rating");
    case Export::Summary:
        return Exports::tr("summary");
    case Export::Radar:
        return Exports::tr("radar");
    case Export::Timeline:
        return Exports::tr("timeline");
    }
    return {};
}

QStringList filtersOf(Export what)
{
    if (isPicture(what))
        return {Exports::tr("SVG drawings (*.svg)"), Exports::tr("PNG pictures (*.png)")};
    if (what == Export::CopyForRating)
        return {Exports::tr("Depthchart profiles (*.depthchart)")};
    return {what == Export::Summary ? Exports::tr("Markdown (*.md)") : Exports::tr("CSV tables (*.csv)")};
}

tl::unexpected<core::Faults> because(const QString &reason)
{
    return tl::unexpected(core::Faults{{QString(), reason, QString()}});
}

RadarOptions radarOptions(const core::Profile &profile, core::Basis basis, std::optional<core::Rater> hidden)
{
    RadarOptions options;
    const bool hasAgreed = std::ranges::any_of(
        profile.domains, [](const core::DomainEntry &entry) { return entry.agreed.has_value(); });
    // Self and agreed tell the story, as in the report.
    if (basis == core::Basis::Current && hasAgreed)
        options.showRaters = {core::Rater::Self, core::Rater::Agreed};
    if (hidden)
        options.hideRaters = {*hidden};
    // Targets are the person's own, as the snapshots' depths before a first review.
    options.target = options.snapshot = hidden != core::Rater::Self;
    return options;
}

} // namespace

Exports::Exports(ProfileDocument &document, QDate today, QWidget &window)
    : QObject(&window)
    , m_document(document)
    , m_today(today)
    , m_window(window)
{
}

core::Basis Exports::basis() const
{
    return core::shownBasis(m_document.basis(), m_document.hidden());
}

QString Exports::hindrance(Export what) const
{
    if (what == Export::CopyForRating)
        return m_document.isReadOnly()
                   ? tr("A newer Depthchart wrote this profile, and only that may write a copy of it.")
                   : QString();
    if (what == Export::Summary || what == Export::Evidence)
        return {};
    if (!m_document.hasItsFramework())
        return unknownLevelRemedy(m_document.profile());
    const bool isHidden = m_document.hidden() == core::Rater::Self;
    if (isHidden && (what == Export::Steps || what == Export::Timeline))
        return tr("The review is blind, and the plan would show the self-ratings. It can be taken once both "
                  "sides are in.");
    return {};
}

void Exports::askAndSave(Export what)
{
    if (const QString reason = hindrance(what); !reason.isEmpty()) {
        Q_EMIT failed(reason);
        return;
    }
    const QString suggested = suggestedPath(what);
    auto *dialog = new QFileDialog(&m_window, tr("Export the %1").arg(nameOf(what)), suggested);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filtersOf(what));
    dialog->setDefaultSuffix(suffixOf(what));
    dialog->selectFile(suggested);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.png"_L1) ? u"png"_s
                                                             : filter.section(u"*."_s, 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, what](const QString &path) { saveTo(what, path); });
    dialog->open();
}

QString Exports::suggestedPath(Export what) const
{
    if (what != Export::CopyForRating)
        return exportPath(m_document,
                          tr("%1, %2", "what, then the day").arg(nameOf(what), m_today.toString(Qt::ISODate)),
                          suffixOf(what));
    const QFileInfo file(m_document.path());
    const QString name = m_document.path().isEmpty()
                             ? portableFileName(personName(m_document.profile().person))
                             : file.path() + u'/' + file.completeBaseName();
    return tr("%1-for-rating", "a file's name").arg(name) + u'.' + suffixOf(what);
}

void Exports::saveTo(Export what, const QString &path)
{
    if (what == Export::CopyForRating && isOwnFile(path)) {
        Q_EMIT failed(tr("That is the profile's own file. A copy for rating needs another name."));
        return;
    }
    const core::Result<QByteArray> made = bytes(what, path);
    if (!made) {
        Q_EMIT failed(made.error().constFirst().found);
        return;
    }
    const core::Result<core::SaveOutcome> saved = core::safeSave(path, *made);
    const QString file = QDir::toNativeSeparators(path);
    if (!saved) {
        Q_EMIT failed(tr("%1: %2").arg(file, core::faultText(saved.error().constFirst())));
    } else if (what == Export::CopyForRating) {
        const QStringList leftOut = core::copyForRating(m_document.profile()).partial;
        Q_EMIT said(tr("Written to %1, without %2").arg(file, leftOutText(leftOut)));
        Q_EMIT copiedForRating();
    } else {
        Q_EMIT said(tr("Written to %1").arg(file));
    }
}

void Exports::copy(Export what)
{
    auto data = std::make_unique<QMimeData>();
    if (isPicture(what)) {
        const core::Result<Drawing> drawn = drawing(what);
        if (!drawn) {
            Q_EMIT failed(drawn.error().constFirst().found);
            return;
        }
        data->setImageData(imageOf(*drawn, pictureScale));
        data->setData(u"image/svg+xml"_s, svgOf(*drawn));
    } else {
        const core::Result<QByteArray> made = bytes(what, {});
        if (!made) {
            Q_EMIT failed(made.error().constFirst().found);
            return;
        }
        data->setText(QString::fromUtf8(*made));
    }
    QGuiApplication::clipboard()->setMimeData(data.release());
    Q_EMIT said(tr("Copied: %1").arg(nameOf(what)));
}

bool Exports::isOwnFile(const QString &path) const
{
    const QString own = QFileInfo(m_document.path()).canonicalFilePath();
    return !own.isEmpty() && QFileInfo(path).canonicalFilePath() == own;
}

core::Result<QByteArray> Exports::bytes(Export what, const QString &path) const
{
    if (what == Export::Summary)
        return summary();
    if (what == Export::CopyForRating) {
        if (const QString reason = hindrance(what); !reason.isEmpty())
            return because(reason);
        return core::writeProfile(core::copyForRating(m_document.profile()));
    }
    if (!isPicture(what))
        return tableBytes(what);
    return drawing(what).map([&path](const Drawing &drawn) {
        const bool isPng = path.endsWith(".png"_L1, Qt::CaseInsensitive);
        return isPng ? pngOf(drawn, pictureScale) : svgOf(drawn);
    });
}

core::Result<QByteArray> Exports::tableBytes(Export what) const
{
    if (const QString reason = hindrance(what); !reason.isEmpty())
        return because(reason);
    const core::Profile profile = m_document.visibleProfile();
    const core::Framework &framework = m_document.framework();
    if (what == Export::Evidence)
        return core::csv(core::evidenceTable(profile, framework));
    if (what == Export::Steps)
        return core::csv(core::stepTable(profile, framework));
    return core::csv(core::opportunityTable(
        core::opportunitiesOnRoute(profile, framework, m_document.units(), basis()), framework));
}

QByteArray Exports::summary() const
{
    SummaryOptions options{m_today, m_document.basis(), m_document.rater()};
    return summaryMarkdown(m_document.profile(), m_document.framework(), options).toUtf8();
}

core::Result<Drawing> Exports::drawing(Export what) const
{
    if (const QString reason = hindrance(what); !reason.isEmpty())
        return because(reason);
    const core::Profile profile = m_document.visibleProfile();
    Drawing drawn;
    if (what == Export::Timeline) {
        drawn = timelineDrawing(timeline(), profile.person.name, m_today);
    } else {
        const RadarOptions options = radarOptions(profile, basis(), m_document.hidden());
        drawn = radarDrawing(radarModel(profile, m_document.framework(), basis(), options), m_today);
    }
    return drawn.isEmpty() ? core::Result<Drawing>(because(tr("There is nothing to draw yet.")))
                           : core::Result<Drawing>(drawn);
}

TimelineModel Exports::timeline() const
{
    const core::Profile profile = m_document.visibleProfile();
    const core::Framework &framework = m_document.framework();
    if (!profile.plan || profile.plan->steps.isEmpty())
        return growthModel(profile, framework, m_document.units(), basis(), m_today);
    PlanFacts facts = planFacts(profile, framework, basis());
    facts.forecast = core::forecast(*profile.plan, profile, framework, basis(), m_today);
    return planModel(profile, framework, basis(), facts, m_today);
}

} // namespace depthchart::ui
