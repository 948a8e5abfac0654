// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/snapshot.h"
#include "tests/ui/rubricfixture.h"
#include "ui/pages/historydialog.h"
#include "ui/pages/historyradar.h"
#include "ui/radar/depthchartview.h"
#include "ui/radar/depthview.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

core::Snapshot snapshot(const QString &id, QDate date, const QList<std::pair<QString, int>> &depths)
{
    core::Snapshot result;
    result.id = core::EntryId(id);
    result.date = date;
    result.level = core::CareerLevelId(u"engineer"_s);
    for (const auto &[domain, depth] : depths)
        result.depths.append({core::DomainId(domain), core::Depth(depth)});
    return result;
}

/// Three snapshots, and a present that is another than the last.
core::Profile sample()
{
    core::Profile profile = tests::profile();
    profile.history = {
        snapshot(u"first"_s, QDate(2026, 1, 1), {{u"prompt_eng"_s, 1}, {u"model_eval"_s, 1}}),
        snapshot(u"second"_s, QDate(2026, 6, 30), {{u"prompt_eng"_s, 2}, {u"model_eval"_s, 1}}),
        snapshot(u"third"_s, QDate(2026, 9, 30), {{u"prompt_eng"_s, 2}, {u"safety"_s, 9}})};
    return profile;
}

} // namespace

class TestHistoryRadar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSnapshotIsFilledOverTheOneBefore();
    void theAxesStandStill();
    void stepsByButtonsAndKeys();
    void playsToTheEndAndStops();
    void anyTwoDatesStandOverOneAnother();
    void oneSnapshotHasNothingToStepThrough();
    void theSwitchTurnsItIntoADotPlot();
    void aScreenReaderHearsDateAndDepths();

private:
    [[nodiscard]] HistoryRadar &radar() const { return *m_dialog->findChild<HistoryRadar *>(); }
    [[nodiscard]] QSlider &slider() const { return *m_dialog->findChild<QSlider *>(); }
    [[nodiscard]] QComboBox &from() const { return *m_dialog->findChildren<QComboBox *>().constFirst(); }
    [[nodiscard]] QComboBox &to() const { return *m_dialog->findChildren<QComboBox *>().constLast(); }
    [[nodiscard]] QAbstractButton &button(const QString &name) const;
    [[nodiscard]] bool tells(const QString &part) const;
    /// Depth and ghost of that domain as they are drawn.
    [[nodiscard]] std::pair<std::optional<int>, std::optional<int>> drawn(const QString &domain) const;

    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<HistoryDialog> m_dialog;
};

void TestHistoryRadar::init()
{
    m_dialog.reset();
    m_document = std::make_unique<ProfileDocument>(tests::rubric());
    m_document->load(sample(), {}, {});
    m_dialog = std::make_unique<HistoryDialog>(*m_document, today);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QAbstractButton &TestHistoryRadar::button(const QString &name) const
{
    const QList<QAbstractButton *> buttons = m_dialog->findChildren<QAbstractButton *>();
    return **std::ranges::find_if(buttons, [&name](const QAbstractButton *each) {
        return each->accessibleName() == name || QString(each->text()).remove(u'&') == name;
    });
}

bool TestHistoryRadar::tells(const QString &part) const
{
    const QList<TextLabel *> labels = m_dialog->findChildren<TextLabel *>();
    return std::ranges::any_of(labels, [&part](const TextLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

std::pair<std::optional<int>, std::optional<int>> TestHistoryRadar::drawn(const QString &domain) const
{
    const QList<DepthAxis> &axes = radar().view().currentView()->model().axes;
    const auto axis = std::ranges::find(axes, core::DomainId(domain), &DepthAxis::id);
    return axis == axes.end() ? std::pair<std::optional<int>, std::optional<int>>()
                              : std::pair(axis->depth, axis->snapshot);
}

void TestHistoryRadar::theSnapshotIsFilledOverTheOneBefore()
{
    const QList<core::Snapshot> history = core::datedHistory(sample());
    const RadarModel model = snapshotRadar(history.at(2), &history.at(1), history, tests::framework());
    QStringList names;
    for (const DepthAxis &axis : model.axes)
        names << axis.name;
    QCOMPARE(names, (QStringList{u"Prompt engineering"_s, u"Model evaluation"_s, u"Safety & alignment"_s}));
    QCOMPARE(model.axes.at(0).depth, std::optional(2));
    QCOMPARE(model.axes.at(0).snapshot, std::optional(2));
    QCOMPARE(model.axes.at(1).depth, std::optional<int>());
    QCOMPARE(model.axes.at(1).snapshot, std::optional(1));
    // Above the highest level counts as it.
    QCOMPARE(model.axes.at(2).depth, std::optional(5));
    QCOMPARE(axisDescription(model, 0), u"2"_s);
    QCOMPARE(axisDescription(model, 1), u"not rated, before 1"_s);
    const QList<LegendEntry> legend = legendEntries(model);
    QCOMPARE(legend.constFirst().text, u"30 Sep 2026"_s);
    QVERIFY(legend.constLast().text.startsWith(u"30 Jun 2026"_s));
    // Without one before there is no ghost.
    QCOMPARE(legendEntries(snapshotRadar(history.at(0), nullptr, history, tests::framework())).size(), 1);
}

void TestHistoryRadar::theAxesStandStill()
{
    const QList<core::Snapshot> history = core::datedHistory(sample());
    for (const core::Snapshot &each : history)
        QCOMPARE(snapshotRadar(each, nullptr, history, tests::framework()).axes.size(), 3);
}

void TestHistoryRadar::stepsByButtonsAndKeys()
{
    // It opens on what stands now, over the last snapshot.
    QCOMPARE(radar().title(), u"Now, 23 Nov 2026"_s);
    QCOMPARE(drawn(u"prompt_eng"_s), std::pair(std::optional(3), std::optional(2)));
    QVERIFY(!button(u"Next snapshot"_s).isEnabled());
    QVERIFY(slider().hasFocus());
    QTest::keyClick(&slider(), Qt::Key_Left);
    QCOMPARE(radar().title(), u"30 Sep 2026"_s);
    QVERIFY(tells(u"Safety & alignment: rated for the first time, 5"_s) ||
            tells(u"Safety & alignment: rated for the first time, 9"_s));
    QTest::mouseClick(&button(u"Previous snapshot"_s), Qt::LeftButton);
    QCOMPARE(radar().title(), u"30 Jun 2026"_s);
    QCOMPARE(drawn(u"prompt_eng"_s), std::pair(std::optional(2), std::optional(1)));
    QVERIFY(tells(u"Prompt engineering: 1, now\u00a02"_s));
    QTest::keyClick(&slider(), Qt::Key_Home);
    QCOMPARE(radar().title(), u"1 Jan 2026"_s);
    QCOMPARE(drawn(u"prompt_eng"_s), std::pair(std::optional(1), std::optional<int>()));
    QVERIFY(tells(u"The first snapshot"_s));
    QVERIFY(!button(u"Previous snapshot"_s).isEnabled());
    QTest::mouseClick(&button(u"Next snapshot"_s), Qt::LeftButton);
    QCOMPARE(to().currentIndex(), 1);
    QCOMPARE(from().currentIndex(), 0);
}

void TestHistoryRadar::playsToTheEndAndStops()
{
    QAbstractButton &play = button(u"Play"_s);
    QTest::mouseClick(&play, Qt::LeftButton);
    // From the end it begins with the first.
    QCOMPARE(slider().value(), 0);
    QCOMPARE(QString(play.text()).remove(u'&'), u"Stop"_s);
    QTRY_COMPARE(slider().value(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(slider().value(), 3, 60'000);
    QCOMPARE(QString(play.text()).remove(u'&'), u"Play"_s);

    QTest::mouseClick(&play, Qt::LeftButton);
    QTest::mouseClick(&play, Qt::LeftButton);
    QCOMPARE(slider().value(), 0);
    QCOMPARE(QString(play.text()).remove(u'&'), u"Play"_s);
    // Whoever takes the slider meanwhile has it.
    QTest::mouseClick(&play, Qt::LeftButton);
    QTest::keyClick(&slider(), Qt::Key_Right);
    QCOMPARE(QString(play.text()).remove(u'&'), u"Play"_s);
    QTest::mouseClick(&play, Qt::LeftButton);
    m_dialog->hide();
    QCOMPARE(QString(play.text()).remove(u'&'), u"Play"_s);
}

void TestHistoryRadar::anyTwoDatesStandOverOneAnother()
{
    from().setCurrentIndex(0);
    Q_EMIT from().activated(0);
    QCOMPARE(slider().value(), 3);
    QCOMPARE(drawn(u"prompt_eng"_s), std::pair(std::optional(3), std::optional(1)));
    QVERIFY(tells(u"Prompt engineering: 1, now\u00a03"_s));
    to().setCurrentIndex(0);
    Q_EMIT to().activated(0);
    QCOMPARE(drawn(u"prompt_eng"_s), std::pair(std::optional(1), std::optional<int>()));
}

void TestHistoryRadar::oneSnapshotHasNothingToStepThrough()
{
    core::Profile one = sample();
    one.history = {core::snapshot(one, tests::framework(), QDate(2026, 6, 30), {}, core::EntryId(u"a"_s))};
    m_document->load(one, {}, {});
    QCOMPARE(radar().title(), u"30 Jun 2026"_s);
    QVERIFY(radar().isVisible());
    QVERIFY(!slider().isVisible());
    QVERIFY(!from().isVisible());
    QVERIFY(tells(u"This is the only snapshot"_s));
    // Two domains are no shape: the dot plot alone.
    QCOMPARE(radar().view().mode(), DepthChartView::Mode::DotPlot);
}

void TestHistoryRadar::theSwitchTurnsItIntoADotPlot()
{
    QCOMPARE(radar().view().mode(), DepthChartView::Mode::Radar);
    auto *chart = radar().findChild<SegmentedControl *>();
    QTest::mouseClick(chart->button(1), Qt::LeftButton);
    QCOMPARE(radar().view().mode(), DepthChartView::Mode::DotPlot);
    QTest::keyClick(&slider(), Qt::Key_Left);
    QCOMPARE(radar().view().mode(), DepthChartView::Mode::DotPlot);
}

void TestHistoryRadar::aScreenReaderHearsDateAndDepths()
{
    QTest::keyClick(&slider(), Qt::Key_Home);
    QTest::keyClick(&slider(), Qt::Key_Right);
    QCOMPARE(radar().view().currentView()->accessibleName(),
             u"30 Jun 2026. Prompt engineering: 2, before 1. Model evaluation: 1. Safety & alignment: not "
             "rated."_s);
    QCOMPARE(slider().accessibleDescription(), radar().view().currentView()->accessibleName());
}

QTEST_MAIN(TestHistoryRadar)
#include "tst_historyradar.moc"
