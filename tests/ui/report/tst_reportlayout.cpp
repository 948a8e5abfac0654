// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "ui/report/reportlayout.h"

#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

ReportContent contentOf(const core::Profile &profile, const core::Framework &framework,
                        const ReportOptions &options)
{
    return reportContent(profile, framework, samples::units(), options);
}

ReportOptions everything(QPageSize::PageSizeId pageSize = QPageSize::A4)
{
    ReportOptions options = samples::options(pageSize);
    options.sections = reportSections();
    return options;
}

QString textOn(const ReportSheet &page)
{
    QString text;
    for (const PlacedItem &item : page.items) {
        if (const auto *line = std::get_if<PlacedLineOfText>(&item))
            text += line->text + u'\n';
    }
    return text;
}

/// All text without white space, since lines break anywhere.
QString squeezed(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

QString textOf(const ReportLayout &layout)
{
    QString text;
    for (const ReportSheet &page : layout.pages)
        text += textOn(page);
    return squeezed(text);
}

/// Empty, or what is wrong with the places.
QString faultOf(const ReportLayout &layout)
{
    constexpr double tolerance = 0.6;
    for (qsizetype number = 0; number < layout.pages.size(); ++number) {
        QList<QRectF> places;
        for (const PlacedItem &item : layout.pages.at(number).items) {
            const QRectF place = placeOf(item);
            if (!layout.body.adjusted(-tolerance, -tolerance, tolerance, tolerance)
                     .contains(place.normalized()) &&
                !std::holds_alternative<PlacedRule>(item)) {
                return u"page %1: %2 %3 %4 %5 outside, item %6"_s.arg(number)
                    .arg(place.x())
                    .arg(place.y())
                    .arg(place.right())
                    .arg(place.bottom())
                    .arg(item.index());
            }
            if (std::holds_alternative<PlacedRule>(item) || place.isEmpty())
                continue;
            const QRectF inner = place.adjusted(tolerance, tolerance, -tolerance, -tolerance);
            for (const QRectF &other : std::as_const(places)) {
                if (other.intersects(inner)) {
                    return u"page %1: items at %2, %3 and %4, %5 overlap"_s.arg(number)
                        .arg(place.x())
                        .arg(place.y())
                        .arg(other.x())
                        .arg(other.y());
                }
            }
            places += inner;
        }
    }
    return {};
}

} // namespace

class TestReportLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsAndAllIsInside_data();
    void nothingOverlapsAndAllIsInside();
    void randomProfilesKeepTheirPlaces();
    void theRichExampleTakesThreePages();
    void longTablesRepeatTheirHeading();
    void noTextIsLost();
    void aRowHigherThanAPageIsBroken();
    void pageNumbersCountAllPages();
    void sectionsCanBeLeftOut_data();
    void sectionsCanBeLeftOut();
    void nothingTickedIsAPageWithTheName();
    void textBreaksWithinLongWords();
    void letterIsLaidOutForItself();
    void theOutlineNamesTheSections();
    void onlyAddressesAreLinks_data();
    void onlyAddressesAreLinks();
    void noPageIsLeftHalfEmpty_data();
    void noPageIsLeftHalfEmpty();
};

void TestReportLayout::nothingOverlapsAndAllIsInside_data()
{
    QTest::addColumn<core::Profile>("profile");
    QTest::addColumn<core::Framework>("framework");
    QTest::newRow("rich") << samples::rich() << samples::builtIn();
    QTest::newRow("empty") << samples::empty() << samples::builtIn();
    QTest::newRow("hostile") << samples::hostile() << samples::builtIn();
    QTest::newRow("a plan of 40 steps") << samples::planned(40) << samples::builtIn();
    QTest::newRow("a plan of 200 steps") << samples::planned(200) << samples::builtIn();
    QTest::newRow("a hostile plan") << samples::hostilePlan() << samples::builtIn();
    QTest::newRow("a plan in 1990") << samples::planned(12, QDate(1990, 1, 31)) << samples::builtIn();
    QTest::newRow("a plan in 2090") << samples::planned(12, QDate(2090, 1, 31)) << samples::builtIn();
    core::Profile many = samples::random(samples::wide(), 7);
    QTest::newRow("sixteen domains") << many << samples::wide();
    QTest::newRow("unknown framework") << many << samples::builtIn();
}

void TestReportLayout::nothingOverlapsAndAllIsInside()
{
    QFETCH(core::Profile, profile);
    QFETCH(core::Framework, framework);
    for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
        const ReportLayout layout = layoutReport(contentOf(profile, framework, everything(size)));
        QCOMPARE(faultOf(layout), QString());
        QVERIFY(!layout.pages.isEmpty());
    }
}

void TestReportLayout::randomProfilesKeepTheirPlaces()
{
    const core::Framework wide = samples::wide();
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const core::Framework &framework = seed % 2 == 0 ? wide : samples::builtIn();
        const ReportLayout layout =
            layoutReport(contentOf(samples::random(framework, seed), framework, samples::options()));
        QVERIFY2(faultOf(layout).isEmpty(), qPrintable(u"seed %1, %2"_s.arg(seed).arg(faultOf(layout))));
    }
}

void TestReportLayout::theRichExampleTakesThreePages()
{
    QCOMPARE(layoutReport(contentOf(samples::rich(), samples::builtIn(), samples::options())).pages.size(),
             3);
}

void TestReportLayout::longTablesRepeatTheirHeading()
{
    ReportOptions options = samples::options();
    options.sections = {ReportSection::Impact};
    const ReportLayout layout = layoutReport(contentOf(samples::hostile(), samples::builtIn(), options));
    QVERIFY(layout.pages.size() > 2);
    for (const ReportSheet &page : layout.pages)
        QVERIFY(textOn(page).contains(u"Scale read from the text"));
}

void TestReportLayout::noTextIsLost()
{
    const core::Profile profile = samples::hostile();
    const QString text = textOf(layoutReport(contentOf(profile, samples::builtIn(), samples::options())));
    QVERIFY(text.contains(squeezed(profile.person.name)));
    QVERIFY(text.contains(squeezed(profile.person.team)));
    QVERIFY(text.contains(u"quantum.<i>x</i>"_s));
    for (const core::ImpactRecord &record : profile.impacts)
        QVERIFY2(text.contains(squeezed(record.title)), qPrintable(record.title));
    for (const core::Domain &domain : samples::builtIn().domains)
        QVERIFY(text.contains(squeezed(domain.name)));
}

void TestReportLayout::aRowHigherThanAPageIsBroken()
{
    core::Profile profile = samples::empty();
    core::ImpactRecord record;
    record.title = u"Word "_s.repeated(4000);
    profile.impacts = {record, record};
    ReportOptions options = samples::options();
    options.sections = {ReportSection::Impact};
    const ReportLayout layout = layoutReport(contentOf(profile, samples::builtIn(), options));
    QCOMPARE(faultOf(layout), QString());
    QCOMPARE(textOf(layout).count(u"Word"), 8000);
}

void TestReportLayout::pageNumbersCountAllPages()
{
    const ReportLayout layout = layoutReport(contentOf(samples::hostile(), samples::builtIn(), everything()));
    for (qsizetype page = 0; page < layout.pages.size(); ++page) {
        QVERIFY(textOn(layout.pages.at(page))
                    .contains(u"Page %1 of %2"_s.arg(page + 1).arg(layout.pages.size())));
    }
}

void TestReportLayout::sectionsCanBeLeftOut_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<QString>("text");
    QTest::newRow("summary") << static_cast<int>(ReportSection::Summary) << u"Careerlevel\n"_s.trimmed();
    QTest::newRow("domains") << static_cast<int>(ReportSection::Domains) << u"Breadthyes"_s.left(4);
    QTest::newRow("impact") << static_cast<int>(ReportSection::Impact) << u"Scalereadfromthetext"_s;
    QTest::newRow("plan") << static_cast<int>(ReportSection::Plan) << u"Donewhen"_s;
    QTest::newRow("rubric") << static_cast<int>(ReportSection::Rubric) << squeezed(u"Can"_s);
}

void TestReportLayout::sectionsCanBeLeftOut()
{
    QFETCH(int, section);
    QFETCH(QString, text);
    ReportOptions options = everything();
    options.sections = {static_cast<ReportSection>(section)};
    const core::Profile profile = samples::rich();
    QVERIFY(textOf(layoutReport(contentOf(profile, samples::builtIn(), options))).contains(text));
    options.sections.clear();
    QVERIFY(!textOf(layoutReport(contentOf(profile, samples::builtIn(), options))).contains(text));
}

void TestReportLayout::nothingTickedIsAPageWithTheName()
{
    ReportOptions options = samples::options();
    options.sections.clear();
    const ReportLayout layout = layoutReport(contentOf(samples::rich(), samples::builtIn(), options));
    QCOMPARE(layout.pages.size(), 1);
    QVERIFY(textOf(layout).contains(u"NoorHaddad"));
}

void TestReportLayout::textBreaksWithinLongWords()
{
    const QString word(300, u'W');
    const ReportTextBlock block = breakText(word, ReportType::Body, 120);
    QString joined;
    for (const ReportLine &line : block.lines) {
        QVERIFY(line.width <= 120);
        joined += line.text;
    }
    QCOMPARE(joined, word);
    QCOMPARE(breakText({}, ReportType::Body, 120).height, 0.0);
}

void TestReportLayout::letterIsLaidOutForItself()
{
    const ReportLayout letter =
        layoutReport(contentOf(samples::rich(), samples::builtIn(), samples::options(QPageSize::Letter)));
    QCOMPARE(letter.size, QSizeF(816, 1056));
}

void TestReportLayout::theOutlineNamesTheSections()
{
    const ReportLayout layout = layoutReport(contentOf(samples::rich(), samples::builtIn(), everything()));
    QStringList sections;
    qsizetype page = 0;
    for (const ReportOutlineEntry &entry : layout.outline) {
        if (entry.level == 0)
            sections += entry.title;
        QVERIFY(entry.page >= page && entry.page < layout.pages.size());
        QVERIFY(entry.y >= layout.body.top() && entry.y < layout.body.bottom());
        page = entry.page;
    }
    QStringList expected;
    for (const ReportSection section : reportSections())
        expected += reportSectionName(section);
    QCOMPARE(sections, expected);
    QCOMPARE(layout.outline.last().title, samples::builtIn().domains.last().name);
    QCOMPARE(layout.outline.last().level, 1);
}

void TestReportLayout::onlyAddressesAreLinks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("web") << u" https://example.org/a(b)?q=1 "_s << u"https://example.org/a(b)?q=1"_s;
    QTest::newRow("mail") << u"mailto:ada@example.org"_s << u"mailto:ada@example.org"_s;
    QTest::newRow("a ticket") << u"rewriter#41"_s << QString();
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("no host") << u"https://"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestReportLayout::onlyAddressesAreLinks()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QCOMPARE(linkAddress(typed).toString(), address);
}

void TestReportLayout::noPageIsLeftHalfEmpty_data()
{
    QTest::addColumn<bool>("rich");
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::newRow("empty, A4") << false << QPageSize::A4;
    QTest::newRow("empty, Letter") << false << QPageSize::Letter;
    QTest::newRow("rich, A4") << true << QPageSize::A4;
    QTest::newRow("rich, Letter") << true << QPageSize::Letter;
}

void TestReportLayout::noPageIsLeftHalfEmpty()
{
    QFETCH(bool, rich);
    QFETCH(QPageSize::PageSizeId, paper);
    const ReportLayout layout = layoutReport(
        contentOf(rich ? samples::rich() : samples::empty(), samples::builtIn(), samples::options(paper)));
    QVERIFY(layout.pages.size() <= 3);
    for (const ReportSheet &page : layout.pages.first(layout.pages.size() - 1)) {
        double foot = 0;
        for (const PlacedItem &item : page.items) {
            const double bottom = placeOf(item).bottom();
            // The page's foot stands below what the page says.
            if (bottom < layout.size.height() - 66)
                foot = std::max(foot, bottom);
        }
        QVERIFY2(foot > 0.55 * layout.size.height(), qPrintable(QString::number(foot)));
    }
}

QTEST_MAIN(TestReportLayout)
#include "tst_reportlayout.moc"
