// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergedorder.h"

#include <QHash>

#include <queue>
#include <vector>

namespace depthchart::core {

namespace {

QStringList only(const QStringList &keys, const QSet<QString> &these)
{
    QStringList result;
    for (const QString &key : keys) {
        if (these.contains(key))
            result.append(key);
    }
    return result;
}

QSet<QString> setOf(const QStringList &keys)
{
    return {keys.cbegin(), keys.cend()};
}

/// The copy that put what both have in another order than `base`; of two that did, or without a base, the
/// same one whichever is called a.
MergeSide mover(const QStringList *base, const QStringList &a, const QStringList &b)
{
    if (base) {
        const QSet<QString> known = setOf(*base);
        const QStringList former = only(*base, setOf(a));
        const bool keepsA = only(a, known) == former;
        const bool keepsB = only(b, known) == former;
        if (keepsA != keepsB)
            return keepsA ? MergeSide::B : MergeSide::A;
    }
    return a < b ? MergeSide::A : MergeSide::B;
}

/// Which entries stand before which, sorted out one after the other: the first by the tie of those that
/// nothing stands before any more.
class Sorting
{
public:
    explicit Sorting(const QStringList &keys, const std::function<OrderTie(const QString &)> &tie)
        : m_keys(keys)
        , m_followers(static_cast<size_t>(keys.size()))
        , m_before(static_cast<size_t>(keys.size()), 0)
    {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            m_index.insert(keys.at(i), static_cast<size_t>(i));
            m_ties.push_back(tie(keys.at(i)));
        }
    }

    void addBefore(const QString &first, const QString &second)
    {
        m_followers[m_index.value(first)].push_back(m_index.value(second));
        ++m_before[m_index.value(second)];
    }

    void addChain(const QStringList &keys)
    {
        for (qsizetype i = 1; i < keys.size(); ++i)
            addBefore(keys.at(i - 1), keys.at(i));
    }

    /// Of entries that the other copy does not have, only behind which they stand.
    void addPlaces(const QStringList &keys, const QSet<QString> &others)
    {
        for (qsizetype i = 1; i < keys.size(); ++i) {
            if (!others.contains(keys.at(i)))
                addBefore(keys.at(i - 1), keys.at(i));
        }
    }

    [[nodiscard]] QStringList sorted()
    {
        const auto isLater = [this](size_t one, size_t other) { return m_ties[one] > m_ties[other]; };
        std::priority_queue<size_t, std::vector<size_t>, decltype(isLater)> free(isLater);
        for (size_t i = 0; i < m_before.size(); ++i) {
            if (m_before[i] == 0)
                free.push(i);
        }
        QStringList result;
        while (!free.empty()) {
            const size_t next = free.top();
            free.pop();
            result.append(m_keys.at(static_cast<qsizetype>(next)));
            for (const size_t follower : m_followers[next]) {
                if (--m_before[follower] == 0)
                    free.push(follower);
            }
        }
        return result;
    }

private:
    QStringList m_keys;
    QHash<QString, size_t> m_index;
    std::vector<OrderTie> m_ties;
    std::vector<std::vector<size_t>> m_followers;
    std::vector<int> m_before;
};

} // namespace

MergedOrder mergedOrder(const QStringList *base, const QStringList &a, const QStringList &b,
                        const QSet<QString> &kept, const std::function<OrderTie(const QString &)> &tie)
{
    const QStringList ofA = only(a, kept);
    const QStringList ofB = only(b, kept);
    if (ofA == ofB)
        return {ofA, std::nullopt};
    const QSet<QString> inA = setOf(ofA);
    const QSet<QString> inB = setOf(ofB);
    Sorting sorting(ofA + only(ofB, QSet<QString>(inB).subtract(inA)), tie);
    const QStringList commonA = only(ofA, inB);
    const QStringList commonB = only(ofB, inA);
    std::optional<MergeSide> movedBy;
    if (commonA != commonB)
        movedBy = mover(base, commonA, commonB);
    if (movedBy == MergeSide::B)
        sorting.addPlaces(ofA, inB);
    else
        sorting.addChain(ofA);
    if (movedBy == MergeSide::A)
        sorting.addPlaces(ofB, inA);
    else
        sorting.addChain(ofB);
    return {sorting.sorted(), movedBy};
}

} // namespace depthchart::core
