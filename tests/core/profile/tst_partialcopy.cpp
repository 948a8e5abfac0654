// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkio.h"
#include "core/json/read.h"
#include "core/json/write.h"
#include "core/profile/partialcopy.h"
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "tests/support/random.h"
#include "tests/support/randomprofile.h"

#include <QFile>
#include <QTest>

using namespace depthchart;
using namespace depthchart::core;
using namespace Qt::StringLiterals;

namespace {

/// Every section has a word of its own in each place that takes a text, and a key that nobody knows.
const QByteArray everySection = R"({
  "format": "depthchart-profile",
  "version": 1,
  "SECRETtop": "SECRETtop",
  "id": "5a0a2b1e",
  "framework": {"id": "ai-engineering", "revision": "1.0"},
  "person": {"name": "Ada", "notes": "PERSON", "PERSONkey": 1},
  "domains": {"prompt_eng": {"self": 5, "manager": 4, "note": "DOMAINS", "claims": ["DOMAINS/2/1"], "DOMAINSkey": 1},
              "DOMAINS": {"self": 1}},
  "impacts": [{"id": "IMPACTS", "title": "IMPACTS", "description": "IMPACTS", "link": "IMPACTS", "IMPACTSkey": {"IMPACTS": []}}],
  "evidence": [{"id": "EVIDENCE", "text": "EVIDENCE", "tasks": [{"task": "EVIDENCE/1/1", "statement": "EVIDENCE"}]}],
  "plan": {"goal": {"level": "PLAN"}, "steps": [{"id": "PLAN", "criteria": [{"text": "PLAN"}], "note": "PLAN"}]},
  "reviews": [{"id": "REVIEWS", "status": "finished", "participants": ["REVIEWS"], "notes": "REVIEWS",
               "actions": [{"id": "REVIEWS", "text": "REVIEWS", "owner": "REVIEWS"}]}],
  "history": [{"id": "HISTORY", "label": "HISTORY", "level": "HISTORY"}],
  "ladder": {"mastered": ["LADDER"], "LADDERkey": "LADDER"}
}
)";

Profile read(const QByteArray &bytes)
{
    const Result<Profile> profile = readProfile(bytes);
    if (!profile)
        qFatal("%s", qPrintable(faultText(profile.error().first())));
    return *profile;
}

QByteArray keptWord(ProfileSection section)
{
    return profileSectionWord(section).toUpper().toUtf8();
}

/// A blind review under way; `in` as in the file.
Profile reviewed(const QByteArray &in)
{
    return read(R"({"format": "depthchart-profile", "version": 1, "id": "a",
  "domains": {"prompt_eng": {"self": 5, "manager": 7, "agreed": 4, "breadth": true, "target": 6, "note": "kept",
                             "claims": ["prompt_eng/2/1"], "asked": ["prompt_eng/2/1"]}},
  "plan": {"streams": 2},
  "reviews": [{"id": "old", "status": "finished", "ratings": {"prompt_eng": {"self": 8, "manager": 9}}},
              {"id": "now", "status": "open", "blind": true, "in": [)" +
                in +
                R"(], "ratings": {"prompt_eng": {"self": 5, "manager": 7}}}],
  "history": [{"id": "h", "label": "then"}]})");
}

Framework builtIn()
{
    QFile file(resources::builtInFramework());
    const Result<Framework> framework =
        file.open(QIODevice::ReadOnly) ? readFramework(file.readAll()) : tl::unexpected(Faults());
    if (!framework)
        qFatal("no framework");
    return *framework;
}

} // namespace

class PartialCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allSectionsAreTheProfileItself();
    void nothingOfALeftOutSectionIsInTheBytes();
    void saysWhatIsLeftOut();
    void aWordOfTheSourceIsNoLicence();
    void carriesTheFrameworkOfTheProfile();
    void hidesTheManager();
    void hidesTheSelfRating();
    void anyProfileAnySections();
};

void PartialCopyTest::allSectionsAreTheProfileItself()
{
    const Profile profile = read(everySection);
    QVERIFY(partialCopy(profile, profileSections()) == profile);
    QVERIFY(writeProfile(partialCopy(profile, profileSections())).contains("SECRETtop"));
}

void PartialCopyTest::nothingOfALeftOutSectionIsInTheBytes()
{
    const Profile profile = read(everySection);
    const QList<ProfileSection> &all = profileSections();
    for (int choice = 0; choice < (1 << all.size()) - 1; ++choice) {
        QList<ProfileSection> kept;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (choice & (1 << i))
                kept += all.at(i);
        }
        const QByteArray bytes = writeProfile(partialCopy(profile, kept));
        QVERIFY(bytes.contains("PERSON") && bytes.contains("PERSONkey"));
        QVERIFY(!bytes.contains("SECRET"));
        for (const ProfileSection section : all) {
            const QByteArray word = keptWord(section);
            QVERIFY2(bytes.contains(word) == kept.contains(section), word + " in " + bytes);
            const QByteArray key = "\n  \"" + profileSectionWord(section).toUtf8() + "\":";
            QCOMPARE(bytes.contains(key), kept.contains(section));
        }
    }
}

void PartialCopyTest::saysWhatIsLeftOut()
{
    const Profile profile = read(everySection);
    const Profile copy = partialCopy(profile, {ProfileSection::Domains, ProfileSection::Plan});
    QCOMPARE(copy.partial,
             (QStringList{u"impacts"_s, u"evidence"_s, u"reviews"_s, u"history"_s, u"ladder"_s}));
    const Profile again = read(writeProfile(copy));
    QCOMPARE(again.partial, copy.partial);
    QCOMPARE(again.id, profile.id);
    QVERIFY(again.person == profile.person && again.framework == profile.framework);
    QVERIFY(again.domains == profile.domains && again.plan == profile.plan);
    const QByteArray head = "{\n  \"format\": \"depthchart-profile\",\n  \"version\": 1,\n  \"partial\": [";
    QVERIFY2(writeProfile(copy).startsWith(head), writeProfile(copy).constData());
    // A copy of a copy knows what both left out.
    QCOMPARE(partialCopy(copy, {ProfileSection::Domains}).partial.size(), 6);
    QCOMPARE(partialCopy(copy, profileSections()).partial, copy.partial);
}

void PartialCopyTest::aWordOfTheSourceIsNoLicence()
{
    Profile profile = read(everySection);
    profile.partial = {u"self"_s, u"evidence"_s};
    const Profile copy =
        partialCopy(profile, {ProfileSection::Domains, ProfileSection::Impacts, ProfileSection::Plan,
                              ProfileSection::Reviews, ProfileSection::History, ProfileSection::Ladder});
    QVERIFY(copy.evidence.isEmpty());
    QCOMPARE(copy.partial, (QStringList{u"evidence"_s, u"self"_s}));
}

void PartialCopyTest::carriesTheFrameworkOfTheProfile()
{
    Profile profile = read(everySection);
    const auto copyOf = [](const QByteArray &json) { return *json::readJson(json); };
    profile.frameworkCopy = copyOf(R"({"id": "ai-engineering", "name": "FRAMEWORK"})");
    QVERIFY(writeProfile(partialCopy(profile, {})).contains("FRAMEWORK"));
    for (const char *other : {R"({"id": "bakery", "name": "FRAMEWORK"})", R"({"name": "FRAMEWORK"})"}) {
        profile.frameworkCopy = copyOf(other);
        QVERIFY(!writeProfile(partialCopy(profile, {})).contains("FRAMEWORK"));
    }
}

void PartialCopyTest::hidesTheManager()
{
    const Profile copy = partialCopy(reviewed({}), profileSections(), Rater::Manager);
    QCOMPARE(copy.partial, (QStringList{u"domains"_s, u"reviews"_s}));
    const QByteArray bytes = writeProfile(copy);
    // What the review before them settled is known to both.
    QVERIFY2(!bytes.contains(": 7") && bytes.contains(": 9") && bytes.contains(": 5"), bytes.constData());
    QVERIFY(copy.plan && !copy.history.isEmpty());
}

void PartialCopyTest::hidesTheSelfRating()
{
    const Profile copy = partialCopy(reviewed({}), profileSections(), Rater::Self);
    QVERIFY(copy.partial.contains(u"self"_s));
    const DomainEntry &entry = copy.domains.first();
    QVERIFY(!entry.self && !entry.target && !entry.breadth && entry.claims.isEmpty() &&
            entry.asked.isEmpty());
    QCOMPARE(entry.manager, Depth(7));
    QCOMPARE(entry.agreed, Depth(4));
    QCOMPARE(entry.note, u"kept"_s);
    QVERIFY(!copy.plan && copy.history.isEmpty() && copy.reviews.isEmpty());
    QVERIFY(readProfile(writeProfile(copy)));
}

void PartialCopyTest::anyProfileAnySections()
{
    const Framework framework = builtIn();
    for (quint32 seed = 0; seed < 300; ++seed) {
        const Profile profile = read(writeProfile(test::randomProfile(framework, seed)));
        test::Random random(seed);
        QList<ProfileSection> kept;
        for (const ProfileSection section : profileSections()) {
            if (random.chance(60))
                kept += section;
        }
        const Profile copy = partialCopy(profile, kept);
        const Profile again = read(writeProfile(copy));
        QCOMPARE(writeProfile(again), writeProfile(copy));
        QVERIFY(again.person == profile.person);
        const auto keeps = [&kept](ProfileSection section) { return kept.contains(section); };
        QVERIFY(keeps(ProfileSection::Domains) ? again.domains == profile.domains : again.domains.isEmpty());
        QVERIFY(keeps(ProfileSection::Impacts) ? again.impacts == profile.impacts : again.impacts.isEmpty());
        QVERIFY(keeps(ProfileSection::Evidence) ? again.evidence == profile.evidence
                                                : again.evidence.isEmpty());
        QVERIFY(keeps(ProfileSection::Plan) ? again.plan == profile.plan : !again.plan);
        QVERIFY(keeps(ProfileSection::Reviews) ? again.reviews == profile.reviews : again.reviews.isEmpty());
        QVERIFY(keeps(ProfileSection::History) ? again.history == profile.history : again.history.isEmpty());
        QVERIFY(keeps(ProfileSection::Ladder) ? again.mastered == profile.mastered
                                              : again.mastered.isEmpty());
    }
}

QTEST_GUILESS_MAIN(PartialCopyTest)
#include "tst_partialcopy.moc"
