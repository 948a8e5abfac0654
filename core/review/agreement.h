// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

#include <QList>

#include <optional>

/// Where the person and the manager agree, and where not (domain.md section 10).
namespace depthchart::core {

/// One domain that both rated; depths are capped to the domain's highest level (section 3).
struct ComparedDomain
{
    /// Position in the framework's order.
    qsizetype index = 0;
    Depth self;
    Depth manager;
    /// Settled in this review; absent: open.
    std::optional<Depth> agreed;

    /// Levels between the two, whichever is the higher.
    [[nodiscard]] int difference() const
    {
        return self > manager ? self.value() - manager.value() : manager.value() - self.value();
    }
    bool operator==(const ComparedDomain &) const = default;
};

/// Cohen's kappa as an exact fraction in lowest terms; the denominator is positive.
struct Kappa
{
    qint64 numerator = 0;
    qint64 denominator = 1;
    [[nodiscard]] double value() const
    {
        return static_cast<double>(numerator) / static_cast<double>(denominator);
    }
    bool operator==(const Kappa &) const = default;
};

struct Agreement
{
    /// Rated by both, in the framework's order.
    QList<ComparedDomain> domains;
    /// Rated by one side alone, by their positions in the framework's order: not compared.
    QList<qsizetype> selfOnly;
    QList<qsizetype> managerOnly;
    /// Of `domains`: equal; and equal or one level apart.
    int exact = 0;
    int withinOne = 0;
    /// With linear weights; absent where chance alone would agree in all (both rated every domain alike) or
    /// nothing is compared.
    std::optional<Kappa> kappa;

    [[nodiscard]] int compared() const { return static_cast<int>(domains.size()); }
    bool operator==(const Agreement &) const = default;
};

/// Of a review's ratings. Domains that the framework does not have are left out.
[[nodiscard]] Agreement agreement(const QList<Rating> &ratings, const Framework &framework);

/// Of the profile's depths as they stand, for the review under way. A domain that does not apply is left out;
/// `agreed` is what the review settled so far, not the agreed depths of the last one.
[[nodiscard]] Agreement agreement(const Profile &profile, const Framework &framework,
                                  const QList<TargetDepth> &agreed = {});

/// The ratings that a review of the profile as it stands would record: the domains that either side rated, in
/// the profile's order, with what was settled.
[[nodiscard]] QList<Rating> currentRatings(const Profile &profile, const QList<TargetDepth> &agreed = {});

/// A difference of so many levels or more is listed before all others, with the evidence for it.
inline constexpr int largeDifference = 2;

/// The domains that the two rated differently, largest difference first, then in the framework's order.
[[nodiscard]] QList<ComparedDomain> differences(const Agreement &agreement);

/// Equal ratings, proposed as agreed, in the framework's order.
[[nodiscard]] QList<TargetDepth> proposedAgreed(const Agreement &agreement, const Framework &framework);

/// The domains of a review that a side rated and that have no agreed depth: each keeps its former one.
[[nodiscard]] QList<DomainId> leftOpen(const QList<Rating> &ratings);

} // namespace depthchart::core
