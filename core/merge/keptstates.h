// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

/// The states of a profile that are kept to find the last one that two copies have in common (format.md
/// "merge"): which follow from which, and which are kept.
namespace depthchart::core {

/// One state, without what it says.
struct KeptState
{
    /// Counts up with time, whatever the clock does.
    int number = 0;
    QDateTime instant;
    /// stateDigest() of the state as a file has it.
    QByteArray digest;
    /// The states that it was made from, by their digests.
    QList<QByteArray> parents;
    /// It came from elsewhere, or has something that did: what is new in it need not be newer than all that
    /// its parents have.
    bool isMixed = false;
    bool operator==(const KeptState &) const = default;
};

using KeptStates = QList<KeptState>;

/// So many are kept of one profile.
inline constexpr qsizetype mostKeptStates = 12;

/// SHA-256 of a state as a file has it, by which it is known.
[[nodiscard]] QByteArray stateDigest(const QByteArray &bytes);

/// The state by its digest, or nullptr.
[[nodiscard]] const KeptState *findState(const KeptStates &states, const QByteArray &digest);

/// With one more, numbered as the newest; one of the same digest stays as it is.
[[nodiscard]] KeptStates withState(KeptStates states, KeptState state);

/// At most `most` of them: the first, the newest and `current` always; between them the further back, the
/// fewer. What was made from a state that goes was made from that one's parents.
[[nodiscard]] KeptStates thinned(KeptStates states, const QList<QByteArray> &current,
                                 qsizetype most = mostKeptStates);

/// Those states and all that they were made from, oldest first.
[[nodiscard]] KeptStates ancestry(const KeptStates &states, const QList<QByteArray> &of);

} // namespace depthchart::core
