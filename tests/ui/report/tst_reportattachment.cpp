// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "core/pdf/attachedprofile.h"
#include "core/profile/profileio.h"
#include "tests/support/random.h"
#include "tests/support/randomprofile.h"
#include "ui/report/report.h"
#include "ui/report/reportattachment.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

using core::ProfileSection;

Q_DECLARE_METATYPE(ReportSection)
Q_DECLARE_METATYPE(QList<ProfileSection>)

/// What of a profile rides along in its report.
class ReportAttachmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sections_data();
    void sections();
    void allSectionsAreTheWholeProfile();
    void isNamedAfterThePerson_data();
    void isNamedAfterThePerson();
    void saysWhatItCarries();
    void aBlindReviewStaysBlind();
    void whatWentInComesOut();
};

void ReportAttachmentTest::sections_data()
{
    QTest::addColumn<ReportSection>("section");
    QTest::addColumn<QList<ProfileSection>>("carried");
    const QList<ProfileSection> domains{ProfileSection::Domains, ProfileSection::History,
                                        ProfileSection::Ladder};
    QTest::newRow("summary") << ReportSection::Summary << QList<ProfileSection>();
    QTest::newRow("radar") << ReportSection::Radar << domains;
    QTest::newRow("domains") << ReportSection::Domains << domains;
    QTest::newRow("impact") << ReportSection::Impact << QList<ProfileSection>{ProfileSection::Impacts};
    QTest::newRow("evidence") << ReportSection::Evidence << QList<ProfileSection>{ProfileSection::Evidence};
    QTest::newRow("plan") << ReportSection::Plan << QList<ProfileSection>{ProfileSection::Plan};
    QTest::newRow("review") << ReportSection::Review << QList<ProfileSection>{ProfileSection::Reviews};
    QTest::newRow("rubric") << ReportSection::Rubric << QList<ProfileSection>();
}

void ReportAttachmentTest::sections()
{
    QFETCH(ReportSection, section);
    QFETCH(QList<ProfileSection>, carried);
    QCOMPARE(attachedSections({section}), carried);
}

void ReportAttachmentTest::allSectionsAreTheWholeProfile()
{
    QCOMPARE(attachedSections(reportSections()), core::profileSections());
    ReportOptions options = samples::options();
    options.sections = reportSections();
    QCOMPARE(attachedCopy(samples::rich(), samples::builtIn(), options), samples::rich());
}

void ReportAttachmentTest::isNamedAfterThePerson_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("a name") << u"Noor Haddad"_s << u"Noor Haddad.depthchart"_s;
    QTest::newRow("not another folder") << u"../../etc/<b>passwd"_s << u"....etcbpasswd.depthchart"_s;
    QTest::newRow("nothing that a file may be called") << u"?*"_s << u"profile.depthchart"_s;
    QTest::newRow("right to left") << u"نور"_s << u"نور.depthchart"_s;
    QTest::newRow("long") << QString(200, u'n') << QString(QString(80, u'n') + u".depthchart"_s);
}

void ReportAttachmentTest::isNamedAfterThePerson()
{
    QFETCH(QString, name);
    core::Profile profile = samples::rich();
    profile.person.name = name;
    const core::PdfAttachment attachment = reportAttachment(profile, samples::builtIn(), samples::options());
    QTEST(attachment.name, "file");
    QCOMPARE(attachment.mimeType, core::profileMimeType());
}

void ReportAttachmentTest::saysWhatItCarries()
{
    ReportOptions options = samples::options();
    options.sections = reportSections();
    QCOMPARE(attachmentLine(samples::rich(), options), u"It carries the whole profile."_s);
    QCOMPARE(attachmentLeavesOut(samples::rich(), options), QString());
    options.sections.removeOne(ReportSection::Evidence);
    options.sections.removeOne(ReportSection::Review);
    QCOMPARE(attachmentLine(samples::rich(), options), u"It carries what is ticked, no more."_s);
    QCOMPARE(attachmentLeavesOut(samples::rich(), options), u"Left out: the evidence and the reviews."_s);
    options.attachProfile = false;
    QCOMPARE(attachmentLine(samples::rich(), options), u"The PDF carries its pages alone."_s);
}

void ReportAttachmentTest::aBlindReviewStaysBlind()
{
    core::Profile profile = samples::rich();
    profile.domains.first().self = core::Depth(2);
    profile.domains.first().manager = core::Depth(4);
    core::Review open;
    open.blind = true;
    profile.reviews.append(open);
    ReportOptions options = samples::options();
    options.sections = reportSections();
    options.rater = core::Rater::Self;
    for (const core::DomainEntry &entry : attachedCopy(profile, samples::builtIn(), options).domains)
        QVERIFY(!entry.manager);
    options.rater = core::Rater::Manager;
    for (const core::DomainEntry &entry : attachedCopy(profile, samples::builtIn(), options).domains)
        QVERIFY(!entry.self);
}

void ReportAttachmentTest::whatWentInComesOut()
{
    for (quint32 seed = 0; seed < 25; ++seed) {
        const core::Profile profile = test::randomProfile(samples::builtIn(), seed);
        test::Random random(seed);
        ReportOptions options = samples::options();
        options.sections.clear();
        for (const ReportSection section : reportSections()) {
            if (section != ReportSection::Rubric && random.chance(60))
                options.sections += section;
        }
        const auto pdf = reportPdf(profile, samples::builtIn(), samples::units(), options);
        QVERIFY(pdf);
        const auto bytes = core::attachedProfile(*pdf);
        QVERIFY2(bytes, bytes ? "" : qPrintable(core::faultText(bytes.error().first())));
        QCOMPARE(*bytes, core::writeProfile(attachedCopy(profile, samples::builtIn(), options)));
        QVERIFY(core::readProfile(*bytes));
    }
}

QTEST_MAIN(ReportAttachmentTest)
#include "tst_reportattachment.moc"
