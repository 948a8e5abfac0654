// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/partialcopy.h"

#include <algorithm>
#include <array>

namespace depthchart::core {

namespace {

const QString selfWord = QStringLiteral("self");

constexpr std::array words{
    std::pair{ProfileSection::Domains, QLatin1StringView("domains")},
    std::pair{ProfileSection::Impacts, QLatin1StringView("impacts")},
    std::pair{ProfileSection::Evidence, QLatin1StringView("evidence")},
    std::pair{ProfileSection::Plan, QLatin1StringView("plan")},
    std::pair{ProfileSection::Reviews, QLatin1StringView("reviews")},
    std::pair{ProfileSection::History, QLatin1StringView("history")},
    std::pair{ProfileSection::Ladder, QLatin1StringView("ladder")},
};

/// The keys that every copy has, as bits in the order of the file's keys (core/profile/profilefields.h):
/// version, id, framework, person. A section is written where it is not empty; a key that stands for an empty
/// one would say that there is nothing, not that it was not given.
constexpr quint32 headKeys = 0b111010;

void remove(Profile &copy, ProfileSection section)
{
    switch (section) {
    case ProfileSection::Domains:
        copy.domains.clear();
        copy.domainsOrigin = {};
        return;
    case ProfileSection::Impacts:
        copy.impacts.clear();
        return;
    case ProfileSection::Evidence:
        copy.evidence.clear();
        return;
    case ProfileSection::Plan:
        copy.plan.reset();
        return;
    case ProfileSection::Reviews:
        copy.reviews.clear();
        return;
    case ProfileSection::History:
        copy.history.clear();
        return;
    case ProfileSection::Ladder:
        copy.mastered.clear();
        copy.ladderOrigin = {};
        return;
    }
}

/// The words in the file's order, each once; others last.
QStringList ordered(const QStringList &partial)
{
    QStringList result;
    for (const auto &[section, word] : words) {
        if (partial.contains(word))
            result += word;
    }
    for (const QString &word : partial) {
        if (!result.contains(word))
            result += word;
    }
    return result;
}

/// format.md: what `self` among the words of `partial` stands for.
void hideSelf(Profile &copy)
{
    for (DomainEntry &entry : copy.domains) {
        entry.self.reset();
        entry.breadth = false;
        entry.target.reset();
        entry.claims.clear();
        entry.asked.clear();
        entry.origin.unknown.clear();
    }
    for (const ProfileSection section :
         {ProfileSection::Plan, ProfileSection::History, ProfileSection::Reviews})
        remove(copy, section);
    copy.partial += selfWord;
}

/// No word stands for the manager's ratings alone: the sections that lack them are named, so that merging
/// takes no rating for deleted.
void hideManager(Profile &copy)
{
    for (DomainEntry &entry : copy.domains)
        entry.manager.reset();
    for (Review &review : copy.reviews) {
        for (Rating &rating : review.ratings) {
            if (review.status == ReviewStatus::Open)
                rating.manager.reset();
        }
    }
    copy.partial += profileSectionWord(ProfileSection::Domains);
    copy.partial += profileSectionWord(ProfileSection::Reviews);
}

/// What stands beside the sections: keys that nobody knows, and a framework that is not the profile's.
void forgetTheRest(Profile &copy)
{
    copy.origin = {.isNew = false, .present = headKeys, .unknown = {}};
    const json::Value *id = copy.frameworkCopy ? copy.frameworkCopy->find(u"id") : nullptr;
    if (!id || !id->string() || *id->string() != copy.framework.id.text())
        copy.frameworkCopy.reset();
}

} // namespace

const QList<ProfileSection> &profileSections()
{
    static const QList<ProfileSection> sections = [] {
        QList<ProfileSection> all;
        for (const auto &[section, word] : words)
            all += section;
        return all;
    }();
    return sections;
}

QString profileSectionWord(ProfileSection section)
{
    const auto *found = std::find_if(words.begin(), words.end(),
                                     [section](const auto &each) { return each.first == section; });
    return found == words.end() ? QString() : QString(found->second);
}

Profile partialCopy(const Profile &profile, const QList<ProfileSection> &kept, std::optional<Rater> hidden)
{
    const QList<ProfileSection> &all = profileSections();
    const bool keepsAll = std::all_of(all.cbegin(), all.cend(),
                                      [&kept](ProfileSection section) { return kept.contains(section); });
    if (keepsAll && !hidden)
        return profile;
    Profile copy = profile;
    for (const ProfileSection section : all) {
        if (kept.contains(section))
            continue;
        remove(copy, section);
        copy.partial += profileSectionWord(section);
    }
    if (hidden == Rater::Self)
        hideSelf(copy);
    else if (hidden == Rater::Manager)
        hideManager(copy);
    copy.partial = ordered(copy.partial);
    forgetTheRest(copy);
    return copy;
}

} // namespace depthchart::core
