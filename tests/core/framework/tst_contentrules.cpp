// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkio.h"
#include "core/profile/profileio.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace depthchart::core;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The statements that people's files name, by kind and place ("domain/level/index", a demonstration without
/// an index). Links keep no text in files of the first revision: only the place says what was claimed.
QJsonObject keptStatements()
{
    return QJsonDocument::fromJson(contentOf(QStringLiteral(TEST_DATA_DIR "/kept-statements.json"))).object();
}

QStringList statementsOf(const Level &level, const QString &kind)
{
    if (kind == u"canExecute")
        return level.canExecute;
    if (kind == u"knowledge")
        return level.knowledge;
    if (kind == u"validation")
        return level.validation;
    return {level.demonstration};
}

/// What the framework says at a place; empty where it says nothing.
QString statementAt(const Framework &framework, const QString &kind, const QString &place)
{
    const QStringList parts = place.split(u'/');
    const Domain *domain = findDomain(framework, DomainId(parts.at(0)));
    if (!domain)
        return {};
    const Level level = domain->levels.value(parts.value(1).toInt() - 1);
    return statementsOf(level, kind).value(parts.value(2, QStringLiteral("1")).toInt() - 1);
}

QList<Profile> exampleProfiles()
{
    const QDir examples(QStringLiteral(":/examples"));
    QList<Profile> profiles;
    for (const QString &name : examples.entryList({QStringLiteral("*.depthchart")})) {
        const auto profile = readProfile(contentOf(examples.filePath(name)));
        if (!profile)
            return {};
        profiles.append(*profile);
    }
    return profiles;
}

} // namespace

/// The built-in framework's rules against domain.md, and what files name against its statements.
class TestContentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void careerLevels();
    void thresholds();
    void growthTemplates_data();
    void growthTemplates();
    void growthPlaceholders();
    void ladder();
    void keptStatements();
    void exampleLinks();
    void exampleCriteria();

private:
    Framework m_framework;
};

void TestContentRules::initTestCase()
{
    const auto framework = readFramework(contentOf(QStringLiteral(":/frameworks/ai-engineering.json")));
    QVERIFY(framework);
    m_framework = *framework;
}

void TestContentRules::careerLevels()
{
    QStringList rules;
    for (const CareerLevelRule &rule : m_framework.careerLevels) {
        QVERIFY(rule.domains.isEmpty() && rule.counts.isEmpty() && rule.points == 0);
        rules.append(QStringLiteral("%1 | %2 | %3 %4 %5")
                         .arg(rule.id.text(), rule.title)
                         .arg(rule.depth.value())
                         .arg(rule.breadth)
                         .arg(rule.impacts));
    }
    const QStringList expected{QStringLiteral("staff_ai_engineer | Staff AI Engineer | 4 4 3"),
                               QStringLiteral("senior_ai_engineer | Senior AI Engineer | 3 3 0"),
                               QStringLiteral("ai_engineer | AI Engineer | 2 0 0"),
                               QStringLiteral("junior_ai_engineer | Junior AI Engineer | 0 0 0")};
    QCOMPARE(rules, expected);
}

void TestContentRules::thresholds()
{
    QCOMPARE(m_framework.evidencePercent, 70);
    QCOMPARE(m_framework.thresholds.working.value(), 2);
    QCOMPARE(m_framework.thresholds.deep.value(), 3);
    QCOMPARE(m_framework.thresholds.lead.value(), 3);
    QCOMPARE(m_framework.thresholds.research.value(), 4);
}

void TestContentRules::growthTemplates_data()
{
    QTest::addColumn<GrowthText>("text");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("risk");
    const Growth &growth = m_framework.growth;
    // The months and the risk of a depth and of a breadth step come from the levels.
    QTest::newRow("depth") << growth.depth.text << 0 << QString();
    QTest::newRow("breadth") << growth.breadth.text << 0 << QString();
    QTest::newRow("production") << growth.breadth.production.value_or(GrowthText()) << 1
                                << QStringLiteral("medium");
    QTest::newRow("scale") << growth.scale.text << 6 << QStringLiteral("high");
    QTest::newRow("impact") << growth.impact.text << 6 << QStringLiteral("high");
    QTest::newRow("first impact") << growth.impact.first.value_or(GrowthText()) << 3
                                  << QStringLiteral("medium");
    QTest::newRow("leadership") << growth.leadership.text << 6 << QStringLiteral("medium");
    QTest::newRow("research") << growth.research.text << 12 << QStringLiteral("high");
}

void TestContentRules::growthTemplates()
{
    QFETCH(GrowthText, text);
    QFETCH(int, months);
    QFETCH(QString, risk);
    QVERIFY(!text.current.isEmpty());
    QVERIFY(!text.target.isEmpty());
    QVERIFY(text.validation.size() >= 3);
    QVERIFY(!text.validation.contains(QString()));
    QCOMPARE(text.months ? text.months->value() : 0, months);
    QCOMPARE(text.risk ? QString(termText(*text.risk)) : QString(), risk);
}

void TestContentRules::growthPlaceholders()
{
    const Growth &growth = m_framework.growth;
    QVERIFY(growth.breadth.below.contains(u"{domain}") && growth.breadth.below.contains(u"{from}"));
    for (const GrowthTemplate *one : {&growth.scale, &growth.impact}) {
        QVERIFY(one->text.current.contains(u"{now}"));
        QVERIFY(one->text.target.contains(u"{next}"));
        for (const QString &text : {one->unstated, one->unstatedTarget, one->measure}) {
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(u'{'), qPrintable(text));
        }
    }
    for (const GrowthTemplate *one : {&growth.depth, &growth.breadth, &growth.leadership, &growth.research}) {
        QVERIFY(one->text.current.contains(u"{domain}"));
        QVERIFY(one->text.target.contains(u"{domain}"));
    }
}

void TestContentRules::ladder()
{
    QStringList levels;
    for (const LadderLevel &level : m_framework.ladder.levels) {
        QStringList skills;
        for (const SkillId &skill : level.skills)
            skills.append(skill.text());
        levels.append(QStringLiteral("%1: %2; %3")
                          .arg(level.id.text(), skills.join(u' '))
                          .arg(level.monthsToNext.value_or(Months(0)).value()));
    }
    const QStringList expected{QStringLiteral("junior: syntax basic_algorithms version_control; 24"),
                               QStringLiteral("mid: design_patterns testing databases; 36"),
                               QStringLiteral("senior: architecture mentoring system_design; 0"),
                               QStringLiteral("staff: cross_team_impact technical_strategy; 0")};
    QCOMPARE(levels, expected);
    QCOMPARE(m_framework.ladder.compareLadder.text(), QStringLiteral("senior"));
    QCOMPARE(m_framework.ladder.compareLevel.text(), QStringLiteral("senior_ai_engineer"));
    QVERIFY(m_framework.market);
    QCOMPARE(m_framework.market->premiumFrom, 20);
    QCOMPARE(m_framework.market->premiumTo, 40);
    QVERIFY(!m_framework.market->source.isEmpty());
}

void TestContentRules::keptStatements()
{
    const QJsonObject kept = ::keptStatements();
    QCOMPARE(kept.size(), 4);
    for (auto kind = kept.begin(); kind != kept.end(); ++kind) {
        const QJsonObject statements = kind.value().toObject();
        QVERIFY(!statements.isEmpty());
        for (auto each = statements.begin(); each != statements.end(); ++each)
            QCOMPARE(statementAt(m_framework, kind.key(), each.key()), each.value().toString());
    }
}

void TestContentRules::exampleLinks()
{
    const QList<Profile> profiles = exampleProfiles();
    QVERIFY(!profiles.isEmpty());
    const QJsonObject kept = ::keptStatements().value(u"canExecute").toObject();
    int links = 0;
    for (const Profile &profile : profiles) {
        QCOMPARE(profile.framework.id, m_framework.id);
        QCOMPARE(profile.framework.revision, m_framework.revision);
        for (const Evidence &evidence : profile.evidence) {
            for (const EvidenceLink &link : evidence.tasks) {
                const QString linked = kept.value(link.task).toString();
                QVERIFY2(!linked.isEmpty(), qPrintable(evidence.text + QStringLiteral(": ") + link.task));
                QCOMPARE(statementAt(m_framework, QStringLiteral("canExecute"), link.task), linked);
                QCOMPARE(link.statement.value_or(linked), linked);
                ++links;
            }
        }
    }
    QVERIFY(links > 0);
}

void TestContentRules::exampleCriteria()
{
    int criteria = 0;
    for (const Profile &profile : exampleProfiles()) {
        for (const Step &step : profile.plan ? profile.plan->steps : QList<Step>()) {
            if (!step.domain || !step.to || step.criteria.isEmpty())
                continue;
            const Domain *domain = findDomain(m_framework, *step.domain);
            QVERIFY(domain);
            QStringList texts;
            for (const Criterion &criterion : step.criteria)
                texts.append(criterion.text);
            QCOMPARE(texts, domain->levels.value(step.to->value() - 1).validation);
            criteria += static_cast<int>(texts.size());
        }
    }
    QVERIFY(criteria > 0);
}

QTEST_GUILESS_MAIN(TestContentRules)
#include "tst_contentrules.moc"
