// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QList>

/// Copies of a profile that leave sections out on purpose, and say so (format.md "The profile file",
/// `partial`).
namespace depthchart::core {

/// The sections that a copy may carry; format, id, framework and person always are.
enum class ProfileSection { Domains, Impacts, Evidence, Plan, Reviews, History, Ladder };

/// All of them, in the file's order.
[[nodiscard]] const QList<ProfileSection> &profileSections();
/// "impacts": the file's word.
[[nodiscard]] QString profileSectionWord(ProfileSection section);

/// The profile with those sections, and nothing of the others; without what shows the ratings of the `hidden`
/// rater (core/review/blindness.h). Everything left out is named in `partial`, beside what the profile itself
/// left out. With all sections and nobody hidden it is the profile as it stands.
///
/// Keys that this program does not know stay in the sections that have them. Beside the sections they do not:
/// nobody can say what they hold, or that whoever chose the sections meant to give it away. A framework
/// that the profile carries stays where it is the one that the profile names.
[[nodiscard]] Profile partialCopy(const Profile &profile, const QList<ProfileSection> &kept,
                                  std::optional<Rater> hidden = {});

} // namespace depthchart::core
