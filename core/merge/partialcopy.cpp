// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/partialcopy.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace depthchart::core {

namespace {

void takeSelf(DomainEntry &entry, const DomainEntry &reference)
{
    entry.self = reference.self;
    entry.breadth = reference.breadth;
    entry.target = reference.target;
    entry.claims = reference.claims;
    entry.asked = reference.asked;
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
