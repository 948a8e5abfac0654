// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/pages/evidencemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const ChosenTask promptTask{0, {core::Depth(1), 1}};

core::Evidence piece(const QString &id, std::optional<QDate> date,
                     const QList<core::EvidenceLink> &links = {})
{
    core::Evidence result;
    result.id = core::EntryId(id);
    result.text = u"Work "_s + id;
    result.date = date;
    result.tasks = links;
    return result;
}

core::EvidenceLink link(const QString &task, std::optional<core::Rater> by = core::Rater::Self,
                        const std::optional<QString> &statement = std::nullopt)
{
    return {task, statement, by, {}};
}

core::Profile sample()
{
    core::Profile profile = tests::profile();
    profile.evidence = {
        piece(u"old"_s, QDate(2025, 1, 1), {link(u"prompt_eng/1/1"_s)}),
        piece(u"new"_s, QDate(2026, 5, 1), {link(u"safety/2/1"_s, core::Rater::Manager)}),
        piece(u"undated"_s, std::nullopt),
        piece(u"stale"_s, QDate(2026, 1, 1), {link(u"safety/1/1"_s, core::Rater::Self, u"Gone"_s)})};
    return profile;
}

QStringList works(const EvidenceModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.idAt(row).text();
    return result;
}

} // namespace

class TestEvidenceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newestFirst();
    void filters_data();
    void filters();
    void cellsSayWhatStandsThere();
    void editsInPlace();
    void typingMakesAPiece();
    void theBoxLinksAndUnlinks();
    void theManagerConfirmsApart();
    void whatIsWorkedOnStaysInSight();
    void removes();
    void addressesAreToldFromNotes_data();
    void addressesAreToldFromNotes();
    void aReadOnlyProfileHasNoNewRow();

private:
    [[nodiscard]] QModelIndex at(const QString &id, int column) const;

    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<EvidenceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestEvidenceModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_document = std::make_unique<ProfileDocument>(tests::rubric());
    m_document->load(sample(), {}, {});
    m_model = std::make_unique<EvidenceModel>(*m_document, QDate(2026, 11, 23));
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(m_document.get(), &ProfileDocument::changed, m_model.get(), &EvidenceModel::follow);
}

QModelIndex TestEvidenceModel::at(const QString &id, int column) const
{
    return m_model->index(m_model->rowOf(core::EntryId(id)), column);
}

void TestEvidenceModel::newestFirst()
{
    QCOMPARE(works(*m_model), (QStringList{QString(), u"new"_s, u"stale"_s, u"old"_s, u"undated"_s}));
}

void TestEvidenceModel::filters_data()
{
    using Kind = EvidenceFilter::Kind;
    QTest::addColumn<EvidenceFilter>("filter");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("a domain") << EvidenceFilter{Kind::Domain, 2, {}} << QStringList{u"new"_s, u"stale"_s};
    QTest::newRow("a level") << EvidenceFilter{Kind::Domain, 2, core::Depth(2)} << QStringList{u"new"_s};
    QTest::newRow("nothing") << EvidenceFilter{Kind::Domain, 1, {}} << QStringList{};
    QTest::newRow("unlinked") << EvidenceFilter{Kind::Unlinked, -1, {}} << QStringList{u"undated"_s};
    QTest::newRow("to confirm") << EvidenceFilter{Kind::ToConfirm, -1, {}} << QStringList{u"stale"_s};
}

void TestEvidenceModel::filters()
{
    QFETCH(EvidenceFilter, filter);
    QFETCH(QStringList, shown);
    m_model->setFilter(filter);
    QCOMPARE(works(*m_model).mid(1), shown);
    QCOMPARE(m_model->shownCount(), shown.size());
    QCOMPARE(m_model->countOf(EvidenceFilter::Kind::All), 4);
}

void TestEvidenceModel::cellsSayWhatStandsThere()
{
    QCOMPARE(at(u"new"_s, EvidenceModel::Date).data().toString(), u"1 May 2026"_s);
    QCOMPARE(at(u"new"_s, EvidenceModel::Demonstrates).data().toString(),
             u"Safety & alignment, level 2, task 1 · by the manager"_s);
    QCOMPARE(at(u"stale"_s, EvidenceModel::Demonstrates).data().toString(), u"1 to confirm again"_s);
    QVERIFY(at(u"stale"_s, EvidenceModel::Demonstrates).data(Qt::ToolTipRole).toString().contains(u"Gone"_s));
    QCOMPARE(at(u"undated"_s, EvidenceModel::Demonstrates).data().toString(), u"not linked yet"_s);
    m_model->setFilter({EvidenceFilter::Kind::Domain, 0, {}});
    QCOMPARE(at(u"old"_s, EvidenceModel::Demonstrates).data().toString(), u"Level 1, task 1"_s);
}

void TestEvidenceModel::editsInPlace()
{
    QVERIFY(m_model->setData(at(u"old"_s, EvidenceModel::Work), u"Other work"_s));
    QVERIFY(m_model->setData(at(u"old"_s, EvidenceModel::Link), u" https://example.org/1 "_s));
    QVERIFY(m_model->setData(at(u"old"_s, EvidenceModel::Date), QDate(2027, 1, 1)));
    const core::Evidence old = m_document->profile().evidence.at(0);
    QCOMPARE(old.text, u"Other work"_s);
    QCOMPARE(old.link, u"https://example.org/1"_s);
    QCOMPARE(old.date, QDate(2027, 1, 1));
    QCOMPARE(works(*m_model).at(1), u"old"_s);
    QCOMPARE(m_document->undoStack()->count(), 3);
    for (int step = 0; step < 3; ++step)
        m_document->undoStack()->undo();
    QCOMPARE(m_document->profile(), sample());
    QVERIFY(m_model->setData(at(u"old"_s, EvidenceModel::Date), QDate()));
    QVERIFY(!m_document->profile().evidence.at(0).date.has_value());
}

void TestEvidenceModel::typingMakesAPiece()
{
    QSignalSpy added(m_model.get(), &EvidenceModel::added);
    QVERIFY(!m_model->setData(m_model->index(0, EvidenceModel::Work), u"  "_s));
    m_model->setFilter({EvidenceFilter::Kind::Domain, 0, {}});
    QVERIFY(m_model->setData(m_model->index(0, EvidenceModel::Work), u"Shipped it"_s));
    QCOMPARE(added.size(), 1);
    const core::Evidence made = m_document->profile().evidence.constLast();
    QCOMPARE(made.text, u"Shipped it"_s);
    QCOMPARE(made.date, QDate(2026, 11, 23));
    QVERIFY2(m_model->rowOf(made.id) > 0, "a new piece is in sight, whatever the filter");
    m_document->undoStack()->undo();
    QCOMPARE(m_document->profile(), sample());
}

void TestEvidenceModel::theBoxLinksAndUnlinks()
{
    QVERIFY(!at(u"old"_s, EvidenceModel::Shows).data(Qt::CheckStateRole).isValid());
    m_model->setTask(promptTask);
    QCOMPARE(at(u"old"_s, EvidenceModel::Shows).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(at(u"new"_s, EvidenceModel::Shows).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(m_model->setData(at(u"new"_s, EvidenceModel::Shows), Qt::Checked, Qt::CheckStateRole));
    const core::EvidenceLink made = m_document->profile().evidence.at(1).tasks.constLast();
    QCOMPARE(made, link(u"prompt_eng/1/1"_s, core::Rater::Self, u"Task of level 1"_s));
    QVERIFY(m_document->undoStack()->undoText().contains(u"Prompt engineering, level 1"_s));
    m_model->toggle(m_model->rowOf(core::EntryId(u"new"_s)));
    QCOMPARE(m_document->profile(), sample());
}

void TestEvidenceModel::theManagerConfirmsApart()
{
    m_document->setRater(core::Rater::Manager);
    m_model->setTask(promptTask);
    QCOMPARE(at(u"old"_s, EvidenceModel::Shows).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    m_model->toggle(m_model->rowOf(core::EntryId(u"old"_s)));
    const QList<core::EvidenceLink> tasks = m_document->profile().evidence.at(0).tasks;
    QCOMPARE(tasks.size(), 2);
    QCOMPARE(tasks.at(0).by, core::Rater::Self);
    QCOMPARE(tasks.at(1).by, core::Rater::Manager);
    m_model->toggle(m_model->rowOf(core::EntryId(u"old"_s)));
    QCOMPARE(m_document->profile(), sample());
}

void TestEvidenceModel::whatIsWorkedOnStaysInSight()
{
    m_model->setFilter({EvidenceFilter::Kind::Domain, 0, {}});
    m_model->setTask(promptTask);
    m_model->toggle(m_model->rowOf(core::EntryId(u"old"_s)));
    QVERIFY2(m_model->rowOf(core::EntryId(u"old"_s)) > 0, "the piece just unlinked can be linked again");
    m_model->setFilter({EvidenceFilter::Kind::Domain, 1, {}});
    QCOMPARE(m_model->rowOf(core::EntryId(u"old"_s)), -1);
}

void TestEvidenceModel::removes()
{
    m_model->remove(0);
    QCOMPARE(m_document->profile().evidence.size(), 4);
    m_model->remove(m_model->rowOf(core::EntryId(u"new"_s)));
    QCOMPARE(works(*m_model), (QStringList{QString(), u"stale"_s, u"old"_s, u"undated"_s}));
    m_document->undoStack()->undo();
    QCOMPARE(works(*m_model).at(1), u"new"_s);
}

void TestEvidenceModel::addressesAreToldFromNotes_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QString>("shown");
    QTest::newRow("address") << u"https://git.example.org/team/repo/pull/12"_s << true
                             << u"git.example.org/…/12"_s;
    QTest::newRow("host alone") << u"http://example.org"_s << true << u"example.org"_s;
    QTest::newRow("note") << u"search#315"_s << false << u"search#315"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false << u"file:///etc/passwd"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false << u"javascript:alert(1)"_s;
    QTest::newRow("none") << QString() << false << u"–"_s;
}

void TestEvidenceModel::addressesAreToldFromNotes()
{
    QFETCH(QString, link);
    setEvidenceLink(*m_document, core::EntryId(u"old"_s), link);
    QTEST(at(u"old"_s, EvidenceModel::Link).data(EvidenceModel::UrlRole).isValid(), "opens");
    QTEST(at(u"old"_s, EvidenceModel::Link).data().toString(), "shown");
    QCOMPARE(!at(u"old"_s, EvidenceModel::Link).data(Qt::DecorationRole).isNull(), !link.isEmpty());
}

void TestEvidenceModel::aReadOnlyProfileHasNoNewRow()
{
    core::Profile profile = sample();
    profile.version = core::profileVersion + 1;
    m_document->load(profile, {}, {});
    QCOMPARE(works(*m_model).at(0), u"new"_s);
    QVERIFY(!m_model->setData(at(u"old"_s, EvidenceModel::Work), u"x"_s));
    QVERIFY(!at(u"old"_s, EvidenceModel::Work).flags().testFlag(Qt::ItemIsEditable));
}

QTEST_MAIN(TestEvidenceModel)
#include "tst_evidencemodel.moc"
