// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkio.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace depthchart::core;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray testData(const QString &name)
{
    return contentOf(QStringLiteral(TEST_DATA_DIR "/") + name);
}

/// One statement and where it stands.
struct Statement
{
    QString place;
    QString text;
    /// Of the source, word for word: the rules of spelling and count do not bind it.
    bool verbatim = false;
};

const DomainId &sourceDomain()
{
    static const DomainId id(QStringLiteral("prompt_eng"));
    return id;
}

QString placeOf(const Domain &domain, const Level &level)
{
    return QStringLiteral("%1 level %2").arg(domain.id.text()).arg(level.level.value());
}

QList<Statement> tasksOf(const Framework &framework)
{
    QList<Statement> all;
    for (const Domain &domain : framework.domains) {
        for (const Level &level : domain.levels) {
            for (const QString &task : level.canExecute)
                all.append({placeOf(domain, level), task, domain.id == sourceDomain()});
        }
    }
    return all;
}

/// All texts of the levels: tasks, knowledge, demonstration and validation.
QList<Statement> textsOf(const Framework &framework)
{
    QList<Statement> all;
    for (const Domain &domain : framework.domains) {
        for (const Level &level : domain.levels) {
            const QStringList texts =
                level.canExecute + level.knowledge + level.validation + QStringList{level.demonstration};
            for (const QString &text : texts)
                all.append({placeOf(domain, level), text, domain.id == sourceDomain()});
        }
    }
    return all;
}

/// What is said of a person's work: tasks, demonstrations and validation. Knowledge names the subjects of
/// tasks.
QList<Statement> achievementsOf(const Framework &framework)
{
    QList<Statement> all;
    for (const Domain &domain : framework.domains) {
        for (const Level &level : domain.levels) {
            const QStringList texts = level.canExecute + level.validation + QStringList{level.demonstration};
            for (const QString &text : texts)
                all.append({placeOf(domain, level), text, domain.id == sourceDomain()});
        }
    }
    return all;
}

/// Files that people have name both, so both stay.
bool sameAndKept(const Statement &one, const Statement &other)
{
    static const QSet<QString> kept{
        QStringLiteral("Release a model change through a canary that rolls back by itself"),
        QStringLiteral("Model change released by canary and rolled back by itself without a user noticing")};
    return kept.contains(one.text) && kept.contains(other.text);
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^a-z0-9]+"));
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

/// Crude, but the same for both sides: common endings go.
QString stem(const QString &word)
{
    static const QStringList endings{
        QStringLiteral("ations"), QStringLiteral("ation"), QStringLiteral("ings"), QStringLiteral("ing"),
        QStringLiteral("ies"),    QStringLiteral("ers"),   QStringLiteral("er"),   QStringLiteral("ed"),
        QStringLiteral("es"),     QStringLiteral("ly"),    QStringLiteral("s"),    QStringLiteral("e")};
    for (const QString &ending : endings) {
        if (word.endsWith(ending) && word.size() - ending.size() >= 3)
            return word.chopped(ending.size());
    }
    return word;
}

QSet<QString> stemsOf(const QString &text)
{
    static const QSet<QString> passing{
        QStringLiteral("a"),  QStringLiteral("an"),   QStringLiteral("the"),  QStringLiteral("and"),
        QStringLiteral("or"), QStringLiteral("of"),   QStringLiteral("for"),  QStringLiteral("to"),
        QStringLiteral("in"), QStringLiteral("on"),   QStringLiteral("with"), QStringLiteral("by"),
        QStringLiteral("at"), QStringLiteral("from"), QStringLiteral("as"),   QStringLiteral("that"),
        QStringLiteral("is"), QStringLiteral("are"),  QStringLiteral("it"),   QStringLiteral("its")};
    QSet<QString> stems;
    for (const QString &word : wordsOf(text)) {
        if (!passing.contains(word))
            stems.insert(stem(word));
    }
    return stems;
}

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const auto &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

/// The built-in framework's text against the rules of its own: counts, lengths, verbs, uniqueness, the
/// source's items.
class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void domains();
    void countsOfALevel();
    void monthsAndPoints();
    void lengths();
    void firstWords();
    void forbiddenWords();
    void uniqueAchievements();
    void uniqueTexts();
    void sourceItems();

private:
    Framework m_framework;
};

void TestContent::initTestCase()
{
    const auto framework = readFramework(contentOf(QStringLiteral(":/frameworks/ai-engineering.json")));
    QVERIFY(framework);
    m_framework = *framework;
}

void TestContent::domains()
{
    QStringList core;
    QStringList emerging;
    for (const Domain &domain : m_framework.domains) {
        (domain.emerging ? emerging : core).append(domain.id.text());
        QCOMPARE(domain.levels.size(), 5);
        QVERIFY2(!domain.name.isEmpty() && !domain.summary.isEmpty(), qPrintable(domain.id.text()));
    }
    QCOMPARE(core.join(u' '), QStringLiteral("prompt_eng model_eval sys_arch prod_ops cost_opt safety"));
    QCOMPARE(emerging.join(u' '), QStringLiteral("multimodal agent_systems reasoning_chains"));
}

void TestContent::countsOfALevel()
{
    for (const Domain &domain : m_framework.domains) {
        for (const Level &level : domain.levels) {
            const QByteArray place = placeOf(domain, level).toUtf8();
            const qsizetype tasks = level.canExecute.size();
            const qsizetype knowledge = level.knowledge.size();
            if (domain.id != sourceDomain())
                QVERIFY2(tasks >= 4 && tasks <= 6, place.constData());
            QVERIFY2(knowledge >= 3 && knowledge <= 5, place.constData());
            QVERIFY2(level.validation.size() == 3, place.constData());
            QVERIFY2(!level.demonstration.isEmpty(), place.constData());
            QVERIFY2(!level.title.isEmpty(), place.constData());
        }
    }
}

void TestContent::monthsAndPoints()
{
    const QList<int> months{1, 3, 6, 12, 24};
    for (const Domain &domain : m_framework.domains) {
        for (const Level &level : domain.levels) {
            QCOMPARE(level.monthsFromPrevious.value(), months.at(level.level.value() - 1));
            QVERIFY2(!level.monthsAssumed, qPrintable(placeOf(domain, level)));
            QCOMPARE(level.points, level.level.value());
        }
        QCOMPARE(domain.evidencePercent, 70);
    }
}

void TestContent::lengths()
{
    for (const Statement &statement : textsOf(m_framework)) {
        QVERIFY2(statement.text.size() <= 90,
                 qPrintable(statement.place + QStringLiteral(": ") + statement.text));
        QCOMPARE(statement.text, statement.text.simplified());
        QVERIFY2(!statement.text.isEmpty() && !statement.text.endsWith(u'.'), qPrintable(statement.text));
    }
}

void TestContent::firstWords()
{
    const QStringList lines = QString::fromUtf8(testData(QStringLiteral("first-words.txt"))).split(u'\n');
    const QSet<QString> allowed(lines.begin(), lines.end());
    for (const Statement &task : tasksOf(m_framework))
        QVERIFY2(allowed.contains(task.text.section(u' ', 0, 0)),
                 qPrintable(task.place + QStringLiteral(": ") + task.text));
}

void TestContent::forbiddenWords()
{
    static const QRegularExpression knowing(
        QStringLiteral(
            "\\b(understand(s|ing)?|know(s|n|ing|ledge)?|familiar(ity)?|aware(ness)?|learn(s|ing)?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression products(
        QStringLiteral("\\b(openai|chatgpt|gpt|anthropic|claude|gemini|llama|mistral|langchain|llamaindex|"
                       "hugging ?face|pinecone|aws|azure|kubernetes|docker)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const Statement &task : tasksOf(m_framework))
        QVERIFY2(!knowing.match(task.text).hasMatch(),
                 qPrintable(task.place + QStringLiteral(": ") + task.text));
    for (const Statement &text : textsOf(m_framework))
        QVERIFY2(!products.match(text.text).hasMatch(),
                 qPrintable(text.place + QStringLiteral(": ") + text.text));
}

void TestContent::uniqueAchievements()
{
    const QList<Statement> achievements = achievementsOf(m_framework);
    QList<QSet<QString>> stems;
    for (const Statement &achievement : achievements)
        stems.append(stemsOf(achievement.text));
    for (qsizetype a = 0; a < achievements.size(); ++a) {
        for (qsizetype b = 0; b < a; ++b) {
            if ((achievements.at(a).verbatim && achievements.at(b).verbatim) ||
                sameAndKept(achievements.at(a), achievements.at(b)))
                continue;
            QSet<QString> shared = stems.at(a);
            shared.intersect(stems.at(b));
            const qsizetype shorter = qMin(stems.at(a).size(), stems.at(b).size());
            QVERIFY2(shared.size() * 100 <= shorter * 70,
                     qPrintable(QStringLiteral("%1: %2\n%3: %4")
                                    .arg(achievements.at(a).place, achievements.at(a).text,
                                         achievements.at(b).place, achievements.at(b).text)));
        }
    }
}

void TestContent::uniqueTexts()
{
    QSet<QString> seen;
    for (const Statement &statement : textsOf(m_framework)) {
        const QString words = wordsOf(statement.text).join(u' ');
        QVERIFY2(!seen.contains(words), qPrintable(statement.place + QStringLiteral(": ") + statement.text));
        seen.insert(words);
    }
}

void TestContent::sourceItems()
{
    const QJsonObject source =
        QJsonDocument::fromJson(testData(QStringLiteral("source-prompt-engineering.json"))).object();
    QCOMPARE(source.value(u"domain").toString(), sourceDomain().text());
    const Domain *domain = findDomain(m_framework, sourceDomain());
    QVERIFY(domain);
    const QJsonArray levels = source.value(u"levels").toArray();
    QCOMPARE(levels.size(), domain->levels.size());
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const QJsonObject expected = levels.at(i).toObject();
        const Level &level = domain->levels.at(i);
        QCOMPARE(level.level.value(), expected.value(u"level").toInt());
        QCOMPARE(level.canExecute, textsIn(expected.value(u"canExecute")));
        QCOMPARE(level.knowledge, textsIn(expected.value(u"knowledge")));
        QCOMPARE(level.monthsFromPrevious.value(), expected.value(u"monthsFromPrevious").toInt());
        QCOMPARE(level.demonstration, expected.value(u"demonstration").toString());
        if (expected.contains(u"validation"))
            QCOMPARE(level.validation, textsIn(expected.value(u"validation")));
    }
    const QStringList validation{QStringLiteral("Build agent with multi-step reasoning"),
                                 QStringLiteral("Implement automated prompt testing"),
                                 QStringLiteral("Optimize prompts for 50% cost reduction")};
    QCOMPARE(domain->levels.at(2).validation, validation);
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
