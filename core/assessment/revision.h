// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

/// A profile under a rubric whose statements changed since (domain.md section 5).
namespace depthchart::core {

/// The profile names this framework and its revision: links without words, claims and what was asked count.
[[nodiscard]] bool isSameRevision(const Profile &profile, const Framework &framework);

/// The profile was made with this framework, but under another revision of it.
[[nodiscard]] bool isOfAnotherRevision(const Profile &profile, const Framework &framework);

/// What the framework's revision makes of a profile.
struct MovedProfile
{
    Profile profile;
    /// Confirmed links whose statement the domain still has word for word.
    int followed = 0;
    /// Of those, the ones whose task has another id now.
    int moved = 0;
    /// Confirmed links that do not count until they are confirmed again.
    int toConfirm = 0;
    /// Tasks that the person claimed and that are asked again.
    int askedAgain = 0;
    bool operator==(const MovedProfile &) const = default;
};

/// The profile under the framework's own revision: links take the id that their statement has now; one whose
/// statement is gone keeps its words and stands to be confirmed again, and so does one without words, which
/// loses its confirmation, since its id may mean another task now. Claims and what was asked name tasks by
/// ids alone: they are dropped, and asked again. Links of domains that the framework does not have stay as
/// they are. A profile of this revision, or of another framework, comes back unchanged.
[[nodiscard]] MovedProfile movedToRevision(const Profile &profile, const Framework &framework);

} // namespace depthchart::core
