// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/keptstates.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>

namespace depthchart::core {

namespace {

void drop(KeptStates &states, qsizetype index)
{
    const KeptState gone = states.takeAt(index);
    for (KeptState &state : states) {
        if (state.parents.removeAll(gone.digest) == 0)
            continue;
        for (const QByteArray &parent : gone.parents) {
            if (parent != state.digest && !state.parents.contains(parent))
                state.parents.append(parent);
        }
        // What the one that goes brought from elsewhere is first seen here now.
        state.isMixed = state.isMixed || gone.isMixed;
    }
}

/// The one whose absence is felt least: the gap that it would leave, beside how far back that is.
qsizetype leastMissed(const KeptStates &states, const QList<QByteArray> &current)
{
    qsizetype least = -1;
    double smallest = std::numeric_limits<double>::max();
    const int newest = states.constLast().number;
    for (qsizetype i = 1; i + 1 < states.size(); ++i) {
        if (current.contains(states.at(i).digest))
            continue;
        const int gap = states.at(i + 1).number - states.at(i - 1).number;
        const double share = static_cast<double>(gap) / (newest - states.at(i - 1).number);
        if (share < smallest) {
            smallest = share;
            least = i;
        }
    }
    return least;
}

} // namespace

QByteArray stateDigest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

const KeptState *findState(const KeptStates &states, const QByteArray &digest)
{
    const auto found = std::ranges::find(states, digest, &KeptState::digest);
    return found == states.cend() ? nullptr : &*found;
}

KeptStates withState(KeptStates states, KeptState state)
{
    if (findState(states, state.digest))
        return states;
    state.number = states.isEmpty() ? 1 : states.constLast().number + 1;
    state.parents.removeAll(state.digest);
    states.append(std::move(state));
    return states;
}

KeptStates thinned(KeptStates states, const QList<QByteArray> &current, qsizetype most)
{
    while (states.size() > most) {
        const qsizetype index = leastMissed(states, current);
        if (index < 0)
            break;
        drop(states, index);
    }
    return states;
}

KeptStates ancestry(const KeptStates &states, const QList<QByteArray> &of)
{
    QList<QByteArray> reached;
    QList<QByteArray> waiting = of;
    while (!waiting.isEmpty()) {
        const QByteArray digest = waiting.takeLast();
        const KeptState *state = reached.contains(digest) ? nullptr : findState(states, digest);
        if (!state)
            continue;
        reached.append(digest);
        waiting.append(state->parents);
    }
    KeptStates result;
    std::ranges::copy_if(states, std::back_inserter(result),
                         [&reached](const KeptState &state) { return reached.contains(state.digest); });
    return result;
}

} // namespace depthchart::core
