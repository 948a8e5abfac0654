// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkio.h"

#include "core/framework/frameworkchecks.h"
#include "core/framework/frameworkfields.h"
#include "core/json/read.h"
#include "core/json/write.h"

namespace depthchart::core {

namespace json {

namespace {

constexpr int frameworkVersion = 1;
constexpr Range premiumRange{0, 1000};

QString formatKey()
{
    return QStringLiteral("format");
}

QString frameworkFormat()
{
    return QStringLiteral("depthchart-framework");
}

} // namespace

void headFields(ObjectReader &archive, Framework &)
{
    archive.take(formatKey());
    const QString key = QStringLiteral("version");
    const Value *version = archive.take(key, Presence::Required);
    if (version && !(version->number() && version->number()->literal == QByteArray::number(frameworkVersion)))
        archive.refuse(key, foundWords(*version), QString::number(frameworkVersion));
}

void headFields(ObjectWriter &archive, const Framework &)
{
    archive.putGiven(formatKey(), true, [] { return Value(frameworkFormat()); });
    archive.putGiven(QStringLiteral("version"), true, [] { return Value(frameworkVersion); });
}

void synonymsField(ObjectReader &archive, Domain &domain)
{
    archive.forEach(QStringLiteral("synonyms"), [&](const Value &value, const Place &where) {
        const Array *group = readList(value, where, archive.faults());
        if (!group)
            return;
        QStringList words;
        for (qsizetype i = 0; i < group->size(); ++i) {
            if (const auto word = readText(group->at(i), Place(where, i), archive.faults()))
                words.append(*word);
        }
        domain.synonyms.append(words);
    });
}

void synonymsField(ObjectWriter &archive, const Domain &domain)
{
    archive.put(QStringLiteral("synonyms"), domain.synonyms.isEmpty(), [&domain] {
        return ObjectWriter::listOf(domain.synonyms, [](const QStringList &group) {
            return ObjectWriter::listOf(group, [](const QString &word) { return Value(word); });
        });
    });
}

void premiumField(ObjectReader &archive, Market &market)
{
    const QString key = QStringLiteral("premiumPercent");
    const Value *value = archive.take(key);
    if (!value)
        return;
    const Place where = archive.at(key);
    const Array *pair = readList(*value, where, archive.faults());
    if (!pair)
        return;
    if (pair->size() != 2) {
        archive.refuse(key, FaultWords::tr("a list of %1").arg(pair->size()),
                       FaultWords::tr("a list of two numbers"));
        return;
    }
    const auto from = readWhole(pair->at(0), premiumRange, Place(where, 0), archive.faults());
    const auto to = readWhole(pair->at(1), premiumRange, Place(where, 1), archive.faults());
    if (from && to && *from > *to)
        archive.refuse(key, FaultWords::tr("%1 to %2").arg(*from).arg(*to),
                       FaultWords::tr("the lower number first"));
    market.premiumFrom = from.value_or(0);
    market.premiumTo = to.value_or(0);
}

void premiumField(ObjectWriter &archive, const Market &market)
{
    archive.put(QStringLiteral("premiumPercent"), false, [&market] {
        return Value(Array{Value(market.premiumFrom), Value(market.premiumTo)});
    });
}

} // namespace json

namespace {

void fillLevel(Level &level, qsizetype index)
{
    if (level.points == json::absentPoints)
        level.points = static_cast<int>(index) + 1;
    if (level.monthsFromPrevious != Months())
        return;
    const auto known = static_cast<qsizetype>(std::size(assumedMonths));
    level.monthsFromPrevious = Months(index < known ? assumedMonths[index] : assumedMonthsAbove);
    level.monthsAssumed = true;
}

void fillThreshold(Depth &threshold, Depth assumed)
{
    if (threshold == Depth())
        threshold = assumed;
}

void fillDefaults(Framework &framework)
{
    if (framework.evidencePercent == 0)
        framework.evidencePercent = assumedEvidencePercent;
    fillThreshold(framework.thresholds.working, assumedWorking);
    fillThreshold(framework.thresholds.deep, assumedDeep);
    fillThreshold(framework.thresholds.lead, assumedLead);
    fillThreshold(framework.thresholds.research, assumedResearch);
    for (Domain &domain : framework.domains) {
        if (domain.evidencePercent == 0)
            domain.evidencePercent = framework.evidencePercent;
        for (qsizetype i = 0; i < domain.levels.size(); ++i)
            fillLevel(domain.levels[i], i);
    }
}

void fillText(GrowthText &text, Months months, Risk risk)
{
    text.months = text.months.value_or(months);
    text.risk = text.risk.value_or(risk);
}

/// domain.md section 6's months and risks where the templates give none.
void fillGrowth(Growth &growth)
{
    if (!growth.breadth.production)
        growth.breadth.production.emplace();
    if (!growth.impact.first)
        growth.impact.first.emplace();
    fillText(*growth.breadth.production, assumedProductionMonths, Risk::Medium);
    fillText(growth.scale.text, assumedScaleMonths, Risk::High);
    fillText(growth.impact.text, assumedImpactMonths, Risk::High);
    fillText(*growth.impact.first, assumedFirstImpactMonths, Risk::Medium);
    fillText(growth.leadership.text, assumedLeadershipMonths, Risk::Medium);
    fillText(growth.research.text, assumedResearchMonths, Risk::High);
}

} // namespace

Result<Framework> readFramework(const QByteArray &bytes)
{
    json::Reading reading = json::readDocument(bytes);
    if (!reading.isJson)
        return tl::unexpected(std::move(reading.faults));
    Faults faults;
    const json::Place root;
    const json::Object *members = json::readObject(reading.value, root, faults);
    const json::Value *format = reading.value.find(json::formatKey());
    const bool isFramework = format && format->string() && *format->string() == json::frameworkFormat();
    if (members && !isFramework) {
        return tl::unexpected(
            Faults{{QStringLiteral("/format"), format ? json::foundWords(*format) : json::foundNothing(),
                    json::frameworkFormat()}});
    }
    Framework framework;
    json::ObjectReader archive(members, root, faults, framework.origin);
    json::Fields<Framework>::all(archive, framework);
    archive.keepUnknown();
    fillDefaults(framework);
    json::addFaults(reading.faults, faults);
    if (members)
        addFrameworkFaults(framework, reading.faults);
    if (!reading.faults.isEmpty())
        return tl::unexpected(std::move(reading.faults));
    return framework;
}

QByteArray writeFramework(const Framework &framework)
{
    Framework complete = framework;
    fillGrowth(complete.growth);
    json::ObjectWriter archive(complete.origin, json::Style::Complete);
    json::Fields<Framework>::all(archive, std::as_const(complete));
    return json::writeJson(archive.takeObject());
}

} // namespace depthchart::core
