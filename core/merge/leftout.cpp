// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/leftout.h"

#include <QHash>

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

/// The entries by their ids or domains; `entries` outlives it.
template<class Entry, class Id>
QHash<Id, const Entry *> byId(const QList<Entry> &entries, Id Entry::*id)
{
    QHash<Id, const Entry *> found;
    for (const Entry &entry : entries) {
        if (!found.contains(entry.*id))
            found.insert(entry.*id, &entry);
    }
    return found;
}

/// What "self" stands for: the ratings by self and all that shows them.
void takeSelf(Profile &copy, const Profile &reference)
{
    const QHash<DomainId, const DomainEntry *> known = byId(reference.domains, &DomainEntry::domain);
    for (DomainEntry &entry : copy.domains) {
        const DomainEntry *former = known.value(entry.domain);
        takeSelf(entry, former ? *former : DomainEntry());
    }
    // In the reference's order: an entry that the copy had to leave out stands where it stood.
    const QHash<DomainId, const DomainEntry *> given = byId(copy.domains, &DomainEntry::domain);
    QList<DomainEntry> domains;
    for (const DomainEntry &entry : reference.domains)
        domains.append(*given.value(entry.domain, &entry));
    for (const DomainEntry &entry : std::as_const(copy.domains)) {
        if (!known.contains(entry.domain))
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
    const QHash<DomainId, const DomainEntry *> entries = byId(base.domains, &DomainEntry::domain);
    for (DomainEntry &entry : result.domains) {
        const DomainEntry *known = entries.value(entry.domain);
        entry.claims = known ? known->claims : QStringList();
        entry.asked = known ? known->asked : QStringList();
    }
    const QHash<EntryId, const Evidence *> pieces = byId(base.evidence, &Evidence::id);
    for (Evidence &evidence : result.evidence) {
        const Evidence *known = pieces.value(evidence.id);
        for (EvidenceLink &link : evidence.tasks) {
            const bool hasWords = link.statement && !link.statement->isEmpty();
            const bool isKnown = known && known->tasks.contains(link);
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
