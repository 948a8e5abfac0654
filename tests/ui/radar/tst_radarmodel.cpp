// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/radar/radarmodels.h"
#include "ui/radar/chartmarks.h"
#include "ui/radar/radarmodel.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;

namespace {

core::Domain domain(const QString &id, int levels, bool emerging = false)
{
    core::Domain made;
    made.id = core::DomainId(id);
    made.name = id.toUpper();
    made.emerging = emerging;
    made.evidencePercent = 70;
    for (int level = 1; level <= levels; ++level) {
        core::Level each;
        each.level = core::Depth(level);
        made.levels.append(each);
    }
    return made;
}

core::Framework framework()
{
    core::Framework made;
    made.thresholds = {core::Depth(2), core::Depth(3), core::Depth(3), core::Depth(4), {}};
    made.domains = {domain(QStringLiteral("a"), 5), domain(QStringLiteral("b"), 3),
                    domain(QStringLiteral("c"), 5), domain(QStringLiteral("d"), 5, true),
                    domain(QStringLiteral("e"), 5, true)};
    return made;
}

core::DomainEntry entry(const QString &id, std::optional<int> self, std::optional<int> manager = {},
                        std::optional<int> agreed = {})
{
    const auto depth = [](std::optional<int> value) {
        return value ? std::optional(core::Depth(*value)) : std::nullopt;
    };
    core::DomainEntry made;
    made.domain = core::DomainId(id);
    made.self = depth(self);
    made.manager = depth(manager);
    made.agreed = depth(agreed);
    return made;
}

core::Snapshot snapshot(const QString &label, std::optional<QDate> date, int depth)
{
    core::Snapshot made;
    made.label = label;
    made.date = date;
    made.depths = {{core::DomainId(QStringLiteral("a")), core::Depth(depth)}};
    return made;
}

QStringList names(const RadarModel &model)
{
    QStringList names;
    for (const DepthAxis &axis : model.axes)
        names.append(axis.name);
    return names;
}

QStringList texts(const QList<LegendEntry> &entries)
{
    QStringList texts;
    for (const LegendEntry &entry : entries)
        texts.append(entry.text);
    return texts;
}

} // namespace

class RadarModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsDomainsThatTakePart()
    {
        core::Profile profile;
        profile.domains = {entry(QStringLiteral("e"), 1), entry(QStringLiteral("c"), 2),
                           entry(QStringLiteral("unknown"), 4)};
        profile.domains[1].applies = false;
        // The framework's order; d is emerging and untracked, c does not apply.
        QCOMPARE(names(radarModel(profile, framework(), core::Basis::Current)),
                 (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("E")}));
    }

    void takesDepthsOfTheBasis()
    {
        core::Profile profile;
        profile.domains = {entry(QStringLiteral("a"), 3, 4, 2), entry(QStringLiteral("c"), 1)};
        const auto depth = [&profile](core::Basis basis) {
            return radarModel(profile, framework(), basis).axes.first().depth;
        };
        QCOMPARE(depth(core::Basis::Current), 2);
        QCOMPARE(depth(core::Basis::Self), 3);
        QCOMPARE(depth(core::Basis::Manager), 4);
        QCOMPARE(depth(core::Basis::Agreed), 2);
        QCOMPARE(depth(core::Basis::Evidenced), 1);
        QVERIFY(!radarModel(profile, framework(), core::Basis::Agreed).axes.at(2).depth);
    }

    void capsAndMarksDepthsAboveTheHighest()
    {
        core::Profile profile;
        profile.domains = {entry(QStringLiteral("b"), 5, 2)};
        const RadarModel model = radarModel(profile, framework(), core::Basis::Manager);
        QCOMPARE(model.axes.at(1).self, 3);
        QCOMPARE(model.axes.at(1).depth, 2);
        QVERIFY(model.axes.at(1).aboveHighest);
        QVERIFY(!model.axes.at(0).aboveHighest);
        QCOMPARE(levelCount(model), 5);
    }

    void leavesOutHiddenRaters()
    {
        core::Profile profile;
        profile.domains = {entry(QStringLiteral("a"), 3, 4)};
        RadarOptions options;
        options.showRaters = {core::Rater::Self, core::Rater::Manager};
        options.hideRaters = {core::Rater::Manager};
        const RadarModel model = radarModel(profile, framework(), core::Basis::Self, options);
        QVERIFY(!model.axes.first().manager);
        QVERIFY(!axisToolTip(model, 0).contains(u'4'));
        QVERIFY(!axisDescription(model, 0).contains(u'4'));
        QVERIFY(!legendEntries(model).contains(LegendEntry{Series::Manager, QStringLiteral("Manager")}));
        QCOMPARE(markGroups(model, 0).size(), 1);
    }

    void showsTheLatestSnapshot_data()
    {
        QTest::addColumn<QList<core::Snapshot>>("history");
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("depth");
        const core::Snapshot june = snapshot(QStringLiteral("June"), QDate(2026, 6, 30), 1);
        const core::Snapshot march = snapshot({}, QDate(2026, 3, 1), 2);
        const core::Snapshot undated = snapshot({}, {}, 3);
        QTest::newRow("the later one, first in the file")
            << QList{june, march} << QStringLiteral("June") << 1;
        QTest::newRow("the later one, last in the file") << QList{march, june} << QStringLiteral("June") << 1;
        QTest::newRow("a dated one before one without a date")
            << QList{march, undated} << QStringLiteral("March 2026") << 2;
        QTest::newRow("no date and no label") << QList{undated} << QStringLiteral("Last snapshot") << 3;
    }
    void showsTheLatestSnapshot()
    {
        QFETCH(QList<core::Snapshot>, history);
        QFETCH(QString, label);
        core::Profile profile;
        profile.history = history;
        const RadarModel model = radarModel(profile, framework(), core::Basis::Current);
        QCOMPARE(model.snapshotLabel, label);
        QTEST(model.axes.first().snapshot.value_or(-1), "depth");
        QVERIFY(!model.axes.at(1).snapshot);
        RadarOptions options;
        options.snapshot = false;
        QVERIFY(radarModel(profile, framework(), core::Basis::Current, options).snapshotLabel.isEmpty());
    }

    void comparesRaters()
    {
        RadarModel model = radarmodels::noor();
        QCOMPARE(ratersToCompare(model), (QList{core::Rater::Self, core::Rater::Manager}));
        QVERIFY(axesThatDiffer(model, core::Rater::Self).isEmpty());
        model.axes[3].agreed = 3;
        model.axes[5].agreed = 2;
        QCOMPARE(axesThatDiffer(model, core::Rater::Self), QList<qsizetype>{5});
        QCOMPARE(axesThatDiffer(model, core::Rater::Manager), (QList<qsizetype>{3, 5}));
        for (DepthAxis &axis : model.axes) {
            axis.manager.reset();
            axis.agreed.reset();
        }
        // One alone compares with nobody.
        QVERIFY(ratersToCompare(model).isEmpty());
    }

    void explainsWhatIsShown()
    {
        RadarModel model = radarmodels::noor();
        QCOMPARE(texts(legendEntries(model)),
                 (QStringList{QStringLiteral("Noor Haddad, current"), QStringLiteral("Target"),
                              QStringLiteral("June 2026 (Safety & alignment not rated)")}));
        model.raters = {core::Rater::Manager, core::Rater::Self};
        QCOMPARE(texts(legendEntries(model)).mid(1, 2),
                 (QStringList{QStringLiteral("Self"), QStringLiteral("Manager")}));
        model.basis = core::Basis::Self;
        QCOMPARE(texts(legendEntries(model)).mid(0, 2),
                 (QStringList{QStringLiteral("Noor Haddad, self"), QStringLiteral("Manager")}));
    }

    void explainsAgreedAmongSelf()
    {
        RadarModel model = radarmodels::noor();
        model.axes[0].agreed = 3;
        QCOMPARE(texts(legendEntries(model)).at(1), QStringLiteral("Agreed"));
        QCOMPARE(basisMark(model.basis, model.axes.at(0)), Mark::Agreed);
        QCOMPARE(basisMark(model.basis, model.axes.at(1)), Mark::Self);
    }

    void explainsNothingWhereNothingIsRated()
    {
        RadarModel model = radarmodels::noor();
        for (DepthAxis &axis : model.axes)
            axis = radarmodels::axis(axis.name, {});
        QVERIFY(legendEntries(model).isEmpty());
        QCOMPARE(axisDescription(model, 0), QStringLiteral("not rated"));
    }

    void saysTheDepths()
    {
        const RadarModel model = radarmodels::noor();
        QCOMPARE(axisDescription(model, 0), QStringLiteral("self 3, manager 4, target 4"));
        QVERIFY(chartDescription(model).startsWith(
            QStringLiteral("Prompt engineering: self 3, manager 4, target 4. Model evaluation:")));
    }

    void escapesNames()
    {
        RadarModel model = radarmodels::noor();
        model.axes[0].name = QStringLiteral("<img src=x>&amp;\nsecond");
        const QString tip = axisToolTip(model, 0);
        QVERIFY(tip.contains(QStringLiteral("&lt;img src=x&gt;&amp;amp; second")));
        QVERIFY(!tip.contains(QStringLiteral("<img")));
    }

    void choosesTheView_data()
    {
        QTest::addColumn<int>("axes");
        QTest::addColumn<bool>("possible");
        QTest::addColumn<bool>("preferred");
        QTest::newRow("none") << 0 << false << false;
        QTest::newRow("two") << 2 << false << false;
        QTest::newRow("three") << 3 << true << true;
        QTest::newRow("twelve") << 12 << true << true;
        QTest::newRow("thirteen") << 13 << true << false;
    }
    void choosesTheView()
    {
        QFETCH(int, axes);
        const RadarModel model = radarmodels::domains(axes, QStringLiteral("Domain"));
        QTEST(radarPossible(model), "possible");
        QTEST(radarPreferred(model), "preferred");
    }

    void marksAreConcentricAndSeen_data()
    {
        QTest::addColumn<Marks>("marks");
        const Marks all = Mark::Self | Mark::Manager | Mark::Agreed | Mark::Target;
        QTest::newRow("self in manager") << Marks(Mark::Self | Mark::Manager);
        QTest::newRow("self in agreed") << Marks(Mark::Self | Mark::Agreed);
        QTest::newRow("agreed in manager") << Marks(Mark::Manager | Mark::Agreed);
        QTest::newRow("three raters") << Marks(Mark::Self | Mark::Manager | Mark::Agreed);
        QTest::newRow("self in target") << Marks(Mark::Self | Mark::Target);
        QTest::newRow("manager in target") << Marks(Mark::Manager | Mark::Target);
        QTest::newRow("agreed in target") << Marks(Mark::Agreed | Mark::Target);
        QTest::newRow("all") << all;
    }
    void marksAreConcentricAndSeen()
    {
        QFETCH(Marks, marks);
        const MarkSizes sizes = markSizes(marks);
        // From the inside out, each with at least 2 px of its own: the diamond's edges lie at 0.7 of its half
        // diagonal.
        qreal inside = sizes.self;
        if (sizes.agreed > 0) {
            QVERIFY(sizes.agreed * 0.7 >= inside + 2);
            inside = sizes.agreed;
        }
        if (sizes.manager > 0) {
            QVERIFY(sizes.manager / 2 - 1 >= inside + 1.5);
            inside = sizes.manager / 2 * 1.4142 + 1;
        }
        if (sizes.target > 0)
            QVERIFY(sizes.target >= inside + 0.5);
        QVERIFY(markExtent(marks, 1) >=
                std::max({sizes.self, sizes.agreed, sizes.manager / 2, sizes.target}));
    }

    void groupsMarksByDepth()
    {
        RadarModel model = radarmodels::noor();
        model.raters = {core::Rater::Self, core::Rater::Manager};
        QCOMPARE(markGroups(model, 0),
                 (QList<MarkGroup>{{3, Mark::Self}, {4, Mark::Manager | Mark::Target}}));
        QCOMPARE(markGroups(model, 1), (QList<MarkGroup>{{3, Mark::Self | Mark::Manager | Mark::Target}}));
    }

    void signsTellTheTarget()
    {
        QCOMPARE(depthSign(radarmodels::axis({}, 3, 3)), DepthSign::Reached);
        QCOMPARE(depthSign(radarmodels::axis({}, 3, 4)), DepthSign::Below);
        QCOMPARE(depthSign(radarmodels::axis({}, 3)), DepthSign::None);
        QCOMPARE(depthSign(radarmodels::axis({}, {}, 4)), DepthSign::NotRated);
    }
};

QTEST_MAIN(RadarModelTest)
#include "tst_radarmodel.moc"
