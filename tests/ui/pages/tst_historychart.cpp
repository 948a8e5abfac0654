// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/snapshot.h"
#include "tests/ui/rubricfixture.h"
#include "ui/pages/historychart.h"
#include "ui/pages/historydialog.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

/// A day after the last snapshot, whose depths stand.
const QDate today(2026, 11, 24);

core::Snapshot snapshot(const QString &id, QDate date, const QList<std::pair<QString, int>> &depths)
{
    core::Snapshot result;
    result.id = core::EntryId(id);
    result.date = date;
    for (const auto &[domain, depth] : depths)
        result.depths.append({core::DomainId(domain), core::Depth(depth)});
    return result;
}

/// Out of order, two on one day, and one above the highest level.
core::Profile sample()
{
    core::Profile profile = tests::profile();
    profile.domains.clear();
    core::entryFor(profile, core::DomainId(u"prompt_eng"_s)).self = core::Depth(3);
    core::entryFor(profile, core::DomainId(u"safety"_s)).self = core::Depth(9);
    profile.history = {snapshot(u"third"_s, QDate(2026, 11, 23), {{u"prompt_eng"_s, 3}, {u"safety"_s, 9}}),
                       snapshot(u"first"_s, QDate(2026, 1, 1), {{u"prompt_eng"_s, 1}}),
                       snapshot(u"second"_s, QDate(2026, 6, 30), {{u"prompt_eng"_s, 1}}),
                       snapshot(u"again"_s, QDate(2026, 6, 30), {{u"prompt_eng"_s, 2}})};
    for (core::Snapshot &each : profile.history)
        each.level = core::CareerLevelId(u"engineer"_s);
    return profile;
}

} // namespace

class TestHistoryChart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesInTheFrameworksOrder();
    void timeRunsToTheRight();
    void oneSnapshotAlone();
    void theDialogTellsWhatChanged();
    void whatRoseSinceTheOnlySnapshotIsTold();
    void theDialogIsEmptyAndBlind();
};

void TestHistoryChart::linesInTheFrameworksOrder()
{
    const HistoryModel model = historyModel(core::datedHistory(sample()), tests::framework());
    QCOMPARE(model.dates, (QList<QDate>{QDate(2026, 1, 1), QDate(2026, 6, 30), QDate(2026, 11, 23)}));
    QCOMPARE(model.lines.size(), 2);
    const QList<HistoryPoint> prompt{
        {QDate(2026, 1, 1), 1}, {QDate(2026, 6, 30), 2}, {QDate(2026, 11, 23), 3}};
    QCOMPARE(model.lines.at(0).points, prompt);
    QCOMPARE(model.lines.at(1).points.constFirst().depth, 5);
    QCOMPARE(historyDescription(model),
             u"Prompt engineering: 1 in January 2026, 2 in June 2026, 3 in November 2026. "
             u"Safety & alignment: 5 in November 2026."_s);
}

void TestHistoryChart::timeRunsToTheRight()
{
    const HistoryModel model = historyModel(core::datedHistory(sample()), tests::framework());
    const QRectF bounds(0, 0, 500, historyHeight(model, QFont(), QFont()));
    const HistoryGeometry geometry = historyGeometry(model, bounds, QFont(), QFont());
    const HistoryRow &row = geometry.rows.constFirst();
    QCOMPARE(row.points.constFirst().x(), row.plot.left());
    QCOMPARE(row.points.constLast().x(), row.plot.right());
    for (qsizetype i = 1; i < row.points.size(); ++i) {
        QVERIFY(row.points.at(i).x() > row.points.at(i - 1).x());
        // Deeper is higher.
        QVERIFY(row.points.at(i).y() < row.points.at(i - 1).y());
    }
    for (const HistoryRow &each : geometry.rows) {
        QVERIFY(bounds.contains(each.rect));
        QVERIFY(bounds.contains(each.valueRect));
        QVERIFY(!each.nameRect.intersects(each.plot));
        QVERIFY(!each.nameRect.intersects(each.startRect));
        // Each line lies about the middle of its name.
        const QRectF line = each.points.boundingRect();
        QCOMPARE(line.center().y(), each.nameRect.center().y());
    }
    // What it began with is told beside its first point, where there is a way from there.
    QVERIFY(row.startRect.right() < row.points.constFirst().x());
    QVERIFY(geometry.rows.constLast().startRect.isEmpty());
    QVERIFY(bounds.contains(geometry.lastDate));
}

void TestHistoryChart::oneSnapshotAlone()
{
    core::Profile profile = sample();
    profile.history = {profile.history.constFirst()};
    const HistoryModel model = historyModel(core::datedHistory(profile), tests::framework());
    const HistoryGeometry geometry = historyGeometry(model, QRectF(0, 0, 400, 200), QFont(), QFont());
    QCOMPARE(geometry.rows.constFirst().points.constFirst().x(), geometry.rows.constFirst().plot.right());
    // The row has the height that there is, up to what still reads as a row.
    QVERIFY(geometry.rows.constFirst().rect.height() > historyHeight(model, QFont(), QFont()) / 2);
    const HistoryGeometry tall = historyGeometry(model, QRectF(0, 0, 400, 2000), QFont(), QFont());
    QVERIFY(tall.rows.constFirst().rect.height() < 120);
    profile.history.clear();
    QVERIFY(historyModel(core::datedHistory(profile), tests::framework()).lines.isEmpty());
}

void TestHistoryChart::theDialogTellsWhatChanged()
{
    ProfileDocument document(tests::rubric());
    document.load(sample(), {}, {});
    HistoryDialog dialog(document, today);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto tells = [&dialog](const QString &part) {
        const QList<TextLabel *> labels = dialog.findChildren<TextLabel *>();
        return std::ranges::any_of(labels, [&part](const TextLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    };
    QVERIFY(tells(u"Prompt engineering: 2, now\u00a03"_s));
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    boxes.constFirst()->setCurrentIndex(0);
    Q_EMIT boxes.constFirst()->activated(0);
    QVERIFY(tells(u"Prompt engineering: 1, now\u00a03"_s));
    // What was chosen stays while the document goes on.
    document.edit(u"More"_s, [](core::Profile &profile) {
        profile.history.append(snapshot(u"fourth"_s, QDate(2026, 12, 1), {{u"prompt_eng"_s, 4}}));
    });
    QCOMPARE(boxes.constFirst()->currentIndex(), 0);
    QCOMPARE(boxes.constLast()->currentData().toString(), u"third"_s);
}

void TestHistoryChart::whatRoseSinceTheOnlySnapshotIsTold()
{
    ProfileDocument document(tests::rubric());
    core::Profile profile = sample();
    profile.history = {snapshot(u"only"_s, QDate(2026, 6, 30), {{u"prompt_eng"_s, 2}, {u"safety"_s, 9}})};
    document.load(profile, {}, {});
    HistoryDialog dialog(document, today);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto tells = [&dialog](const QString &text) {
        const QList<TextLabel *> labels = dialog.findChildren<TextLabel *>();
        return std::ranges::any_of(labels, [&](const TextLabel *label) { return label->text() == text; });
    };
    QVERIFY(tells(u"One depth rose since the last snapshot."_s));
    document.edit(u"Back"_s, [](core::Profile &edited) {
        core::entryFor(edited, core::DomainId(u"prompt_eng"_s)).self = core::Depth(2);
    });
    QVERIFY(tells(u"No depth rose between two snapshots yet."_s));
}

void TestHistoryChart::theDialogIsEmptyAndBlind()
{
    ProfileDocument document(tests::rubric());
    document.load(tests::profile(), {}, {});
    HistoryDialog dialog(document, today);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(!dialog.findChild<HistoryChart *>()->isVisible());
    core::Profile blind = sample();
    core::Review review;
    review.blind = true;
    blind.reviews = {review};
    document.load(blind, {}, {});
    QVERIFY(dialog.findChild<HistoryChart *>()->isVisible());
    // The depths of then were the self-ratings.
    document.setRater(core::Rater::Manager);
    QVERIFY(!dialog.findChild<HistoryChart *>()->isVisible());
}

QTEST_MAIN(TestHistoryChart)
#include "tst_historychart.moc"
