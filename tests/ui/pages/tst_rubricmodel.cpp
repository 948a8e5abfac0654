// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/pages/rubricmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

/// Levels 1 to 3 of Prompt engineering with four tasks each, the others with one.
std::shared_ptr<const Rubric> rubric()
{
    core::Framework framework = tests::framework();
    for (int level = 0; level < 3; ++level) {
        QStringList &tasks = framework.domains[0].levels[level].canExecute;
        tasks.clear();
        for (int task = 1; task <= 4; ++task)
            tasks << u"Do thing %1 of level %2"_s.arg(task).arg(level + 1);
    }
    return std::make_shared<const Rubric>(Rubric{framework, {}});
}

core::EvidenceLink link(const QString &task, core::Rater by = core::Rater::Self)
{
    return {task, std::nullopt, by, {}};
}

/// The sketch's case: level 3 shown above level 2, which is not.
core::Profile shownWithoutFoundation()
{
    core::Profile profile = tests::profile();
    core::Evidence piece;
    piece.id = core::EntryId(u"piece"_s);
    piece.text = u"Work"_s;
    for (const char *task : {"1/1", "1/2", "1/3", "1/4", "2/1", "2/3", "3/1", "3/2", "3/3"})
        piece.tasks << link(u"prompt_eng/"_s + QLatin1StringView(task));
    profile.evidence << piece;
    return profile;
}

QStringList lines(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex at = model.index(row, 0, parent);
        result << QString(2 * depth, u' ') + at.data().toString() + u": "_s +
                      at.data(RubricModel::NumbersRole).toString();
        result << lines(model, at, depth + 1);
    }
    return result;
}

} // namespace

class TestRubricModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsDomainsLevelsAndTasks();
    void domainsSayWhereTheyStand();
    void missingLeavesWhatIsOpen();
    void claimedIsDepthAndTasks();
    void managersAreToldApart();
    void followsAnEditWithoutReset();
    void anEditMayChangeWhatIsShown();
    void aNewFrameworkResets();
    void indexesLeadBack();

private:
    void load(const core::Profile &profile);

    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<RubricModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRubricModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_document = std::make_unique<ProfileDocument>(rubric());
    m_model = std::make_unique<RubricModel>(*m_document);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(m_document.get(), &ProfileDocument::changed, m_model.get(), &RubricModel::follow);
}

void TestRubricModel::load(const core::Profile &profile)
{
    m_document->load(profile, {}, {});
}

void TestRubricModel::showsDomainsLevelsAndTasks()
{
    load(shownWithoutFoundation());
    const QStringList shown = lines(*m_model);
    QCOMPARE(shown.at(0), u"Prompt engineering: shown 3, secured 1"_s);
    QCOMPARE(shown.at(1), u"  Level 1: 4 of 4, 3 needed"_s);
    QCOMPARE(shown.at(6), u"  Level 2: 2 of 4, 3 needed"_s);
    QCOMPARE(shown.at(7), u"    Do thing 1 of level 2: 1"_s);
    QCOMPARE(shown.at(8), u"    Do thing 2 of level 2: none"_s);
    const QModelIndex level = m_model->indexOfLevel(0, core::Depth(2));
    QCOMPARE(level.data(RubricModel::MeterRole).value<MeterModel>(), (MeterModel{2, 3, 4}));
    QCOMPARE(level.data(RubricModel::StatusRole).toInt(), static_cast<int>(Status::Missing));
    QCOMPARE(level.data(Qt::AccessibleTextRole).toString(), u"Level 2: 2 of 4, 3 needed, missing"_s);
}

void TestRubricModel::domainsSayWhereTheyStand()
{
    core::Profile profile = tests::profile();
    core::entryFor(profile, core::DomainId(u"safety"_s)).applies = false;
    load(profile);
    QStringList domains;
    for (int row = 0; row < m_model->rowCount(); ++row)
        domains << m_model->index(row, 0).data(RubricModel::NumbersRole).toString();
    QCOMPARE(domains, (QStringList{u"self 3, none secured"_s, u"self 2, none secured"_s, u"not applicable"_s,
                                   u"emerging, not tracked"_s}));
    QVERIFY(!m_model->index(2, 0).data(RubricModel::StatusRole).isValid());
}

void TestRubricModel::missingLeavesWhatIsOpen()
{
    load(shownWithoutFoundation());
    m_model->setFilter(RubricModel::Filter::Missing);
    const QStringList shown = lines(*m_model);
    QCOMPARE(shown.at(0), u"Prompt engineering: shown 3, secured 1"_s);
    QCOMPARE(shown.at(1), u"  Level 2: 2 of 4, 3 needed"_s);
    QCOMPARE(shown.at(2), u"    Do thing 2 of level 2: none"_s);
    QVERIFY2(!shown.join(u'\n').contains(u"Level 3: 3 of 4"_s), "a level that is shown misses nothing");
    QVERIFY2(!m_model->indexOfDomain(3).isValid(), "an untracked domain misses nothing");
}

void TestRubricModel::claimedIsDepthAndTasks()
{
    core::Profile profile = shownWithoutFoundation();
    core::entryFor(profile, core::DomainId(u"safety"_s)).claims = {u"safety/1/1"_s};
    load(profile);
    m_model->setFilter(RubricModel::Filter::Claimed);
    const QStringList shown = lines(*m_model);
    QCOMPARE(shown.filter(u"Prompt"_s).size(), 1);
    QVERIFY(shown.contains(u"    Do thing 2 of level 2: none"_s));
    QVERIFY2(!shown.contains(u"  Level 4: 0 of 1, 1 needed"_s), "nobody claims level 4");
    QVERIFY(m_model->indexOfTask({2, {core::Depth(1), 1}}).isValid());
    QVERIFY(!m_model->indexOfTask({2, {core::Depth(2), 1}}).isValid());
    // Claims of another revision are asked again.
    profile.framework.revision = u"0"_s;
    load(profile);
    QVERIFY(!m_model->indexOfDomain(2).isValid());
}

void TestRubricModel::managersAreToldApart()
{
    core::Profile profile = tests::profile();
    core::Evidence piece;
    piece.id = core::EntryId(u"piece"_s);
    piece.tasks = {link(u"prompt_eng/1/1"_s, core::Rater::Manager), link(u"prompt_eng/1/2"_s)};
    profile.evidence << piece;
    load(profile);
    const QModelIndex byManager = m_model->indexOfTask({0, {core::Depth(1), 1}});
    const QModelIndex bySelf = m_model->indexOfTask({0, {core::Depth(1), 2}});
    QVERIFY(byManager.data(RubricModel::ByManagerRole).toBool());
    QVERIFY(!bySelf.data(RubricModel::ByManagerRole).toBool());
    QVERIFY(byManager.data(Qt::AccessibleTextRole).toString().contains(u"confirmed by the manager"_s));
    m_model->setLinked(core::linkStandings(piece, m_document->profile(), m_document->framework()));
    QVERIFY(bySelf.data(RubricModel::LinkedRole).toBool());
}

void TestRubricModel::followsAnEditWithoutReset()
{
    load(shownWithoutFoundation());
    const QPersistentModelIndex level(m_model->indexOfLevel(0, core::Depth(2)));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    linkEvidence(*m_document, core::EntryId(u"piece"_s), {0, {core::Depth(2), 2}}, true);
    QCOMPARE(resets.size(), 0);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(level.data(RubricModel::NumbersRole).toString(), u"3 of 4, 3 needed"_s);
    QCOMPARE(m_model->index(0, 0).data(RubricModel::NumbersRole).toString(), u"secured 3"_s);
    m_document->undoStack()->undo();
    QCOMPARE(level.data(RubricModel::NumbersRole).toString(), u"2 of 4, 3 needed"_s);
}

void TestRubricModel::anEditMayChangeWhatIsShown()
{
    load(shownWithoutFoundation());
    m_model->setFilter(RubricModel::Filter::Missing);
    linkEvidence(*m_document, core::EntryId(u"piece"_s), {0, {core::Depth(2), 2}}, true);
    QVERIFY(!m_model->indexOfLevel(0, core::Depth(2)).isValid());
}

void TestRubricModel::aNewFrameworkResets()
{
    load(shownWithoutFoundation());
    core::Framework other = tests::framework();
    other.domains.removeFirst();
    m_document->setRubric(std::make_shared<const Rubric>(Rubric{other, {}}));
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->index(0, 0).data().toString(), u"Model evaluation"_s);
}

void TestRubricModel::indexesLeadBack()
{
    load(shownWithoutFoundation());
    const ChosenTask task{0, {core::Depth(3), 2}};
    const QModelIndex index = m_model->indexOfTask(task);
    QCOMPARE(m_model->taskAt(index), task);
    QCOMPARE(m_model->levelAt(index), core::Depth(3));
    QCOMPARE(m_model->domainAt(index), 0);
    QCOMPARE(m_model->parent(index), m_model->indexOfLevel(0, core::Depth(3)));
    QVERIFY(!m_model->taskAt(m_model->parent(index)).isValid());
    QCOMPARE(m_model->domainAt({}), -1);
}

QTEST_MAIN(TestRubricModel)
#include "tst_rubricmodel.moc"
