// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/leftout.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace depthchart::core {

namespace {

void takeMissing(json::Origin &copy, const json::Origin &reference)
{
    for (const json::UnknownKey &each : reference.unknown) {
        if (std::ranges::find(copy.unknown, each.key, &json::UnknownKey::key) == copy.unknown.end())
            copy.unknown.append(each);
    }
}

void takeSelf(DomainEntry &entry, const DomainEntry &reference)
{
    entry.self = reference.self;
    entry.breadth = reference.breadth;
    entry.target = reference.target;
    entry.claims = reference.claims;
    entry.asked = reference.asked;
    takeMissing(entry.origin, reference.origin);
}

/// What "self" stands for: the ratings by self and all that shows them.
void takeSelf(Profile &copy, const Profile &reference)
{
    for (DomainEntry &entry : copy.domains) {
        const DomainEntry *known = findEntry(reference, entry.domain);
        takeSelf(entry, known ? *known : DomainEntry());
    }
    // In the reference's order: an entry that the copy had to leave out stands where it stood.
    QList<DomainEntry> domains;
    for (const DomainEntry &entry : reference.domains) {
        const DomainEntry *given = findEntry(copy, entry.domain);
        domains.append(given ? *given : entry);
    }
    for (const DomainEntry &entry : std::as_const(copy.domains)) {
        if (!findEntry(reference, entry.domain))
            domains.append(entry);
    }
    copy.domains = domains;
    copy.plan = reference.plan;
    copy.history = reference.history;
    copy.reviews = reference.reviews;
}

} // namespace

Profile withLeftOut(const Profile &copy, const Profile &reference)
{
    Profile result = copy;
    if (!copy.partial.isEmpty())
        takeMissing(result.origin, reference.origin);
    const auto isLeftOut = [&copy](const QString &word) { return copy.partial.contains(word); };
    if (isLeftOut(u"person"_s))
        result.person = reference.person;
    if (isLeftOut(u"domains"_s))
        result.domains = reference.domains;
    if (isLeftOut(u"impacts"_s))
        result.impacts = reference.impacts;
    if (isLeftOut(u"evidence"_s))
        result.evidence = reference.evidence;
    if (isLeftOut(u"plan"_s))
        result.plan = reference.plan;
    if (isLeftOut(u"reviews"_s))
        result.reviews = reference.reviews;
    if (isLeftOut(u"history"_s))
        result.history = reference.history;
    if (isLeftOut(u"ladder"_s)) {
        result.mastered = reference.mastered;
        result.ladderOrigin = reference.ladderOrigin;
    }
    if (isLeftOut(u"self"_s))
        takeSelf(result, reference);
    return result;
}

Profile withoutOlderIds(const Profile &copy, const Profile &base)
{
    Profile result = copy;
    for (DomainEntry &entry : result.domains) {
        const DomainEntry *known = findEntry(base, entry.domain);
        entry.claims = known ? known->claims : QStringList();
        entry.asked = known ? known->asked : QStringList();
    }
    for (Evidence &evidence : result.evidence) {
        const auto known = std::ranges::find(base.evidence, evidence.id, &Evidence::id);
        for (EvidenceLink &link : evidence.tasks) {
            const bool hasWords = link.statement && !link.statement->isEmpty();
            const bool isKnown = known != base.evidence.cend() && known->tasks.contains(link);
            if (!hasWords && !isKnown)
                link.by.reset();
        }
    }
    return result;
}

QStringList leftOutByBoth(const Profile &a, const Profile &b)
{
    QStringList both;
    std::ranges::copy_if(a.partial, std::back_inserter(both),
                         [&b](const QString &word) { return b.partial.contains(word); });
    // The same whichever is called a.
    both.sort();
    both.removeDuplicates();
    return both;
}

} // namespace depthchart::core
