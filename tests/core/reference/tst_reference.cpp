// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkio.h"
#include "tests/core/reference/fields.h"
#include "tests/core/reference/oddframework.h"
#include "tests/core/reference/oddprofile.h"
#include "tests/core/reference/reference.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace depthchart;
using namespace depthchart::core;
using test::differences;

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr int profilesOfBuiltIn = 150;
constexpr int numberOfOdd = 250;
constexpr int profilesOfOdd = 6;

/// The first example of each kind of difference, with what it takes to see it again.
class Findings
{
public:
    void add(const QString &where, const QStringList &found)
    {
        static const QRegularExpression number(QStringLiteral("[0-9]+"));
        for (const QString &difference : found) {
            QString field = difference.section(u':', 0, 0);
            field.remove(number);
            ++m_count;
            if (m_fields.contains(field))
                continue;
            m_fields.append(field);
            m_examples.append(where + QStringLiteral(": ") + difference);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] QByteArray text() const
    {
        return QStringLiteral("%1 differences; the first in each field:\n%2")
            .arg(m_count)
            .arg(m_examples.join(u'\n'))
            .toUtf8();
    }

private:
    int m_count = 0;
    QStringList m_fields;
    QStringList m_examples;
};

} // namespace

/// The core against a second, slow implementation of the same text, on seeded random profiles.
class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void builtInFramework();
    void oddFrameworks();
    void ladderOfOddFrameworks();
    void leastEffortOfBuiltInFramework();

private:
    [[nodiscard]] QStringList basisDifferences(const Profile &profile, const Framework &framework,
                                               Basis basis) const;
    void compare(const QString &where, const Profile &profile, const Framework &framework,
                 Findings &findings) const;

    Framework m_builtIn;
    Units m_units;
};

void TestReference::initTestCase()
{
    const auto framework = readFramework(resource(QStringLiteral(":/frameworks/ai-engineering.json")));
    QVERIFY(framework);
    m_builtIn = *framework;
    const auto units = readUnits(resource(QStringLiteral(":/units.json")));
    QVERIFY(units);
    m_units = *units;
}

QStringList TestReference::basisDifferences(const Profile &profile, const Framework &framework,
                                            Basis basis) const
{
    const Standing found = standing(profile, framework, basis);
    QStringList all = differences(reference::standing(profile, framework, basis), found, framework);
    // The rules are compared from the same standing, so that one difference is not told three times.
    all += differences(reference::careerLevel(found, framework), careerLevel(found, framework));
    all += differences(reference::shape(found, framework), shape(found, framework));
    all += differences(reference::opportunities(profile, framework, m_units, basis),
                       opportunities(profile, framework, m_units, basis));
    return all;
}

void TestReference::compare(const QString &where, const Profile &profile, const Framework &framework,
                            Findings &findings) const
{
    findings.add(where, differences(reference::evidence(profile, framework),
                                    domainEvidence(profile, framework), framework));
    for (const auto &[basis, name] : Terms<Basis>::table)
        findings.add(where + QStringLiteral(", basis ") + name, basisDifferences(profile, framework, basis));
}

void TestReference::builtInFramework()
{
    Findings findings;
    for (quint32 seed = 1; seed <= profilesOfBuiltIn; ++seed) {
        const Profile profile = test::oddProfile(m_builtIn, seed);
        compare(QStringLiteral("profile seed %1").arg(seed), profile, m_builtIn, findings);
    }
    QVERIFY2(findings.isEmpty(), findings.text().constData());
}

void TestReference::oddFrameworks()
{
    Findings findings;
    for (quint32 number = 1; number <= numberOfOdd; ++number) {
        const Framework framework = test::oddFramework(number);
        for (quint32 seed = number; seed < number + profilesOfOdd; ++seed)
            compare(QStringLiteral("framework seed %1, profile seed %2").arg(number).arg(seed),
                    test::oddProfile(framework, seed), framework, findings);
    }
    QVERIFY2(findings.isEmpty(), findings.text().constData());
}

void TestReference::ladderOfOddFrameworks()
{
    Findings findings;
    for (quint32 seed = 1; seed <= numberOfOdd; ++seed) {
        const Framework framework = test::oddFramework(seed);
        const Profile profile = test::oddProfile(framework, seed);
        LadderStanding expected = reference::ladder(profile, framework);
        if (const CareerLevelRule *rule = findCareerLevel(framework, framework.ladder.compareLevel)) {
            const int months = reference::leastMonths(framework, *rule);
            expected.matrixMonths = months < 0 ? std::nullopt : std::optional(Months(months));
        }
        findings.add(QStringLiteral("seed %1").arg(seed),
                     differences(expected, ladderStanding(profile, framework)));
    }
    QVERIFY2(findings.isEmpty(), findings.text().constData());
}

void TestReference::leastEffortOfBuiltInFramework()
{
    for (const CareerLevelRule &rule : m_builtIn.careerLevels) {
        const std::optional<Months> found = leastEffort(m_builtIn, rule);
        QVERIFY2(found, qPrintable(rule.id.text()));
        QCOMPARE(found->value(), reference::leastMonths(m_builtIn, rule));
    }
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
