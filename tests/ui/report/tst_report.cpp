// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "ui/report/report.h"
#include "ui/report/reportsigns.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const core::Profile &profile, const ReportOptions &options = samples::options())
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!writeReport(buffer, profile, samples::builtIn(), samples::units(), options))
        return {};
    return bytes;
}

/// White space of any width as one space, since columns are set apart with it.
QString readable(const QByteArray &pdf)
{
    return samples::textOf(pdf).simplified();
}

int pageCount(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return document.pageCount();
}

/// Takes no more than so many bytes, as a full disk.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char * /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char * /*data*/, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(u"no space left"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsFound_data();
    void textIsFound();
    void lettersAreNotJoined();
    void foreignScriptsAndMarkupStayAsTyped();
    void signsAreNeverBlank();
    void signsInChartsAreNeverBlank();
    void everythingIsVectors_data();
    void everythingIsVectors();
    void fontsAreEmbedded();
    void metadataNamesTitleAndAuthor();
    void pageSizes();
    void anUnknownFrameworkIsSaid();
    void aBlindReviewHidesTheOtherSide();
    void aWorkerWritesTheSame();
    void aFullDeviceIsAFault();
};

void TestReport::textIsFound_data()
{
    QTest::addColumn<core::Profile>("profile");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("rich") << samples::rich()
                          << QStringList{u"Noor Haddad"_s,
                                         u"ML engineer, Search platform"_s,
                                         u"Senior AI Engineer"_s,
                                         u"To Staff AI Engineer"_s,
                                         u"Depth 3, 4 needed"_s,
                                         u"one level missing in the deepest domain"_s,
                                         u"Systems 2, 3 needed"_s,
                                         u"23 November 2026"_s,
                                         u"Framework: AI engineering"_s,
                                         u"1,200,000 queries/day"_s,
                                         u"5 teams"_s,
                                         u"One more system in production"_s,
                                         u"Query understanding, 1.2M to 12M"_s,
                                         u"beside one more system in production"_s,
                                         u"With two streams the route to Staff AI Engineer takes 12 months"_s,
                                         u"Half of 10,000 runs end by"_s,
                                         u"Three teams review against your prompt standard"_s,
                                         u"active, 79 % of its time used"_s,
                                         u"three at once, two streams"_s,
                                         u"50 % by 6 Jan, 80 % by 6 Feb 2028"_s,
                                         u"Page 3 of 3"_s,
                                         u"24 + 36 = 60 months"_s};
    QTest::newRow("empty") << samples::empty()
                           << QStringList{u"Unnamed"_s, u"Not rated yet"_s, u"Rate a first domain"_s,
                                          u"No system in production recorded yet"_s,
                                          u"First system in production"_s};
}

void TestReport::textIsFound()
{
    QFETCH(core::Profile, profile);
    QFETCH(QStringList, texts);
    const QString found = readable(pdfOf(profile));
    if (found.isEmpty())
        QSKIP("pdftotext is missing");
    for (const QString &text : texts)
        QVERIFY2(found.contains(text), qPrintable(text + u" in "_s + found));
    if (profile.domains.isEmpty())
        QVERIFY(!found.contains(u"Junior AI Engineer"));
    for (const core::Domain &domain : samples::builtIn().domains) {
        if (domain.isCore())
            QVERIFY2(found.contains(domain.name), qPrintable(domain.name));
    }
}

void TestReport::lettersAreNotJoined()
{
    core::Profile profile = samples::empty();
    core::ImpactRecord record;
    record.title = u"office -> 10x20 efficient (AWS) AI-OPS 10:30"_s;
    profile.impacts += record;
    const QString output = samples::toolOutput(u"pdftotext"_s, {u"-layout"_s}, pdfOf(profile), {u"-"_s});
    if (output.isEmpty())
        QSKIP("pdftotext is missing");
    QVERIFY2(output.contains(record.title), qPrintable(output));
}

void TestReport::foreignScriptsAndMarkupStayAsTyped()
{
    const QString found = readable(pdfOf(samples::hostile()));
    if (found.isEmpty())
        QSKIP("pdftotext is missing");
    for (const QString &text :
         {u"<img src=x onerror=alert(1)>"_s, u"机器学习工程师"_s, u"<b>bold</b>"_s, u"quantum.<i>x</i>"_s,
          u"above the highest level"_s.left(0) + u"not in this framework"_s})
        QVERIFY2(found.contains(text), qPrintable(text));
}

void TestReport::signsAreNeverBlank()
{
    // Signs of the text stay; one that no family draws in outlines stands as a box, wherever that is.
    QCOMPARE(withVisibleSigns(u"plain, “quoted” – 评估 مرحبا"_s), u"plain, “quoted” – 评估 مرحبا"_s);
    QCOMPARE(withVisibleSigns(u"1\uFE0F\u20E3 \u2713"_s), u"1 \u2713"_s);
    const QString rocket = u"\U0001F680"_s;
    const QString shown = withVisibleSigns(rocket);
    QVERIFY(shown == rocket || shown == u"□"_s);
    // Nobody draws what is not assigned.
    QCOMPARE(withVisibleSigns(u"\U0001FAFF"_s), u"□"_s);
    core::Profile profile = samples::empty();
    core::ImpactRecord record;
    record.title = rocket + u" launch"_s;
    profile.impacts += record;
    const QString fonts = samples::toolOutput(u"pdffonts"_s, {}, pdfOf(profile));
    QVERIFY2(!fonts.contains(u"ColorEmoji"), qPrintable(fonts));
}

void TestReport::signsInChartsAreNeverBlank()
{
    core::Framework framework = samples::builtIn();
    for (core::Domain &domain : framework.domains)
        domain.name.prepend(u"\U0001FAFF"_s);
    for (const core::Profile &profile : {samples::planned(6), samples::rich()}) {
        const ReportContent content = reportContent(profile, framework, samples::units(), samples::options());
        QVERIFY(!content.timeline.bars.isEmpty());
        QVERIFY(content.timeline.lanes.constFirst().name.startsWith(u"□"_s));
        for (const Lane &lane : content.timeline.lanes)
            QVERIFY2(!lane.name.contains(u"\U0001FAFF"_s), qPrintable(lane.name));
        for (const Bar &bar : content.timeline.bars)
            QVERIFY2(!bar.text.contains(u"\U0001FAFF"_s), qPrintable(bar.text));
    }
    const RadarModel radar = withVisibleSigns(radarModel(samples::rich(), framework, core::Basis::Current));
    QVERIFY(radar.axes.constFirst().name.startsWith(u"□"_s));
}

void TestReport::everythingIsVectors_data()
{
    QTest::addColumn<core::Profile>("profile");
    QTest::newRow("rich") << samples::rich();
    QTest::newRow("hostile") << samples::hostile();
    QTest::newRow("empty") << samples::empty();
}

void TestReport::everythingIsVectors()
{
    QFETCH(core::Profile, profile);
    const QString images = samples::toolOutput(u"pdfimages"_s, {u"-list"_s}, pdfOf(profile));
    if (images.isEmpty())
        QSKIP("pdfimages is missing");
    // Two lines of heading and nothing below.
    QCOMPARE(images.trimmed().split(u'\n').size(), 2);
}

void TestReport::fontsAreEmbedded()
{
    const QString fonts = samples::toolOutput(u"pdffonts"_s, {}, pdfOf(samples::rich()));
    if (fonts.isEmpty())
        QSKIP("pdffonts is missing");
    const QStringList lines = fonts.trimmed().split(u'\n').mid(2);
    QVERIFY(!lines.isEmpty());
    static const QRegularExpression embedded(u"Identity-H\\s+yes"_s);
    for (const QString &line : lines)
        QVERIFY2(line.contains(embedded), qPrintable(line));
}

void TestReport::metadataNamesTitleAndAuthor()
{
    core::Profile profile = samples::rich();
    profile.person.name = u"Ada <Example> & Co"_s;
    const QByteArray pdf = pdfOf(profile);
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QCOMPARE(document.metaData(QPdfDocument::MetaDataField::Title).toString(),
             u"Ada <Example> & Co, career profile, 23 November 2026"_s);
    QVERIFY(pdf.contains("<rdf:li>Ada &lt;Example&gt; &amp; Co</rdf:li>"));
}

void TestReport::pageSizes()
{
    for (const auto &[size, points] :
         {std::pair{QPageSize::A4, QSizeF(595, 842)}, std::pair{QPageSize::Letter, QSizeF(612, 792)}}) {
        QBuffer buffer;
        buffer.setData(pdfOf(samples::rich(), samples::options(size)));
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        QCOMPARE(document.pageCount(), 3);
        QVERIFY(qAbs(document.pagePointSize(0).width() - points.width()) < 1.5);
        QVERIFY(qAbs(document.pagePointSize(0).height() - points.height()) < 1.5);
    }
}

void TestReport::anUnknownFrameworkIsSaid()
{
    core::Profile profile = samples::rich();
    profile.framework = {core::FrameworkId(u"other-company"_s), u"7.3"_s, {}};
    const QString found = readable(pdfOf(profile));
    if (found.isEmpty())
        QSKIP("pdftotext is missing");
    for (const QString &text : {u"Unknown level"_s, u"other-company 7.3"_s, u"prompt_eng"_s})
        QVERIFY2(found.contains(text), qPrintable(text));
    QVERIFY(!found.contains(u"Senior AI Engineer"));
}

void TestReport::aBlindReviewHidesTheOtherSide()
{
    core::Profile profile = samples::blind();
    ReportOptions options = samples::options();
    options.basis = core::Basis::Manager;
    const auto content = [&](core::Rater rater) {
        options.rater = rater;
        return reportContent(profile, samples::builtIn(), samples::units(), options);
    };
    QVERIFY(!content(core::Rater::Self).hasManager);
    for (const ReportDomain &row : content(core::Rater::Manager).domains)
        QCOMPARE(row.self, u"–"_s);
    // Another's self-ratings, flags, targets and goal leave no trace.
    const QString shown = readable(renderReport(content(core::Rater::Manager)));
    const core::Profile former = profile;
    for (core::DomainEntry &entry : profile.domains) {
        entry.self = core::Depth(0);
        entry.breadth = !entry.breadth;
        entry.target = core::Depth(5);
    }
    profile.plan->goal = {};
    profile.plan->goal.depths = {{core::DomainId(u"multimodal"_s), core::Depth(5)}};
    QCOMPARE(readable(renderReport(content(core::Rater::Manager))), shown);
    profile = former;
    profile.reviews[0].in = {core::Rater::Self, core::Rater::Manager};
    QVERIFY(content(core::Rater::Self).hasManager);
}

void TestReport::aWorkerWritesTheSame()
{
    const ReportContent content =
        reportContent(samples::rich(), samples::builtIn(), samples::units(), samples::options());
    QByteArray written;
    const std::unique_ptr<QThread> worker(QThread::create([&] { written = renderReport(content); }));
    worker->start();
    QVERIFY(worker->wait(30000));
    QCOMPARE(pageCount(written), 3);
    QCOMPARE(readable(written), readable(renderReport(content)));
}

void TestReport::aFullDeviceIsAFault()
{
    FullDevice device(1000);
    const core::Result<void> result =
        writeReport(device, samples::rich(), samples::builtIn(), samples::units(), samples::options());
    QVERIFY(!result);
    QCOMPARE(result.error().size(), 1);
    QVERIFY(result.error().first().found.contains(u"no space left"));
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
