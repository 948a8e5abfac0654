// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <optional>

/// What a reader may not see while a blind review is open (domain.md section 10). It is a courtesy: the file
/// has everything.
namespace depthchart::core {

/// The side whose ratings the reader must not see yet, and nothing that follows from them: a blind review is
/// open, and not both sides said that they are in. Absent: everything may be seen.
[[nodiscard]] std::optional<Rater> hiddenRater(const Profile &profile, Rater reader);

/// Whether that place of a profile's file, by the tokens of its JSON pointer, may show that side's ratings:
/// what visibleProfile() hides stands in such places, and what an open review of another copy would show.
[[nodiscard]] bool mayShowRatings(const QStringList &place, Rater of);

/// A basis that would show the hidden side gives way to the reader's own ratings.
[[nodiscard]] Basis shownBasis(Basis basis, std::optional<Rater> hidden);

/// The profile as the reader may see it: without what shows the hidden side's ratings. For showing alone,
/// never for writing.
[[nodiscard]] Profile visibleProfile(const Profile &profile, std::optional<Rater> hidden);

/// The profile without what shows the self-ratings, for somebody to rate blindly (format.md, `partial`): no
/// ratings by self, claims, what was asked, breadth, targets, plan, history, reviews. It names "self" among
/// what was left out, and "plan", "history" and "reviews" with it.
[[nodiscard]] Profile copyForRating(const Profile &profile);

} // namespace depthchart::core
