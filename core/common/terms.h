// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

/// The enumerations of domain.md, each with one table for its names in files and on the command line.
namespace depthchart::core {

enum class Rater { Self, Manager, Agreed };
enum class Basis { Current, Self, Manager, Agreed, Evidenced };
enum class Vector { Depth, Breadth, Scale, Impact, Leadership, Research };
enum class Risk { Low, Medium, High };
enum class Shape { Comb, Pi, T, I, Dash, Starting };
enum class StepStatus { Planned, Active, Done };
enum class ReviewStatus { Open, Finished };
enum class QuantityKind { Throughput, Volume, Audience };

template<class E>
using TermTable = std::pair<E, QLatin1StringView>;

template<class E>
struct Terms;

template<>
struct Terms<Rater>
{
    static constexpr std::array table{TermTable<Rater>{Rater::Self, QLatin1StringView("self")},
                                      TermTable<Rater>{Rater::Manager, QLatin1StringView("manager")},
                                      TermTable<Rater>{Rater::Agreed, QLatin1StringView("agreed")}};
};
template<>
struct Terms<Basis>
{
    static constexpr std::array table{TermTable<Basis>{Basis::Current, QLatin1StringView("current")},
                                      TermTable<Basis>{Basis::Self, QLatin1StringView("self")},
                                      TermTable<Basis>{Basis::Manager, QLatin1StringView("manager")},
                                      TermTable<Basis>{Basis::Agreed, QLatin1StringView("agreed")},
                                      TermTable<Basis>{Basis::Evidenced, QLatin1StringView("evidenced")}};
};
template<>
struct Terms<Vector>
{
    static constexpr std::array table{TermTable<Vector>{Vector::Depth, QLatin1StringView("depth")},
                                      TermTable<Vector>{Vector::Breadth, QLatin1StringView("breadth")},
                                      TermTable<Vector>{Vector::Scale, QLatin1StringView("scale")},
                                      TermTable<Vector>{Vector::Impact, QLatin1StringView("impact")},
                                      TermTable<Vector>{Vector::Leadership, QLatin1StringView("leadership")},
                                      TermTable<Vector>{Vector::Research, QLatin1StringView("research")}};
};
template<>
struct Terms<Risk>
{
    static constexpr std::array table{TermTable<Risk>{Risk::Low, QLatin1StringView("low")},
                                      TermTable<Risk>{Risk::Medium, QLatin1StringView("medium")},
                                      TermTable<Risk>{Risk::High, QLatin1StringView("high")}};
};
template<>
struct Terms<Shape>
{
    static constexpr std::array table{TermTable<Shape>{Shape::Comb, QLatin1StringView("comb")},
                                      TermTable<Shape>{Shape::Pi, QLatin1StringView("pi")},
                                      TermTable<Shape>{Shape::T, QLatin1StringView("T")},
                                      TermTable<Shape>{Shape::I, QLatin1StringView("I")},
                                      TermTable<Shape>{Shape::Dash, QLatin1StringView("dash")},
                                      TermTable<Shape>{Shape::Starting, QLatin1StringView("starting")}};
};
template<>
struct Terms<StepStatus>
{
    static constexpr std::array table{
        TermTable<StepStatus>{StepStatus::Planned, QLatin1StringView("planned")},
        TermTable<StepStatus>{StepStatus::Active, QLatin1StringView("active")},
        TermTable<StepStatus>{StepStatus::Done, QLatin1StringView("done")}};
};
template<>
struct Terms<ReviewStatus>
{
    static constexpr std::array table{
        TermTable<ReviewStatus>{ReviewStatus::Open, QLatin1StringView("open")},
        TermTable<ReviewStatus>{ReviewStatus::Finished, QLatin1StringView("finished")}};
};
template<>
struct Terms<QuantityKind>
{
    static constexpr std::array table{
        TermTable<QuantityKind>{QuantityKind::Throughput, QLatin1StringView("throughput")},
        TermTable<QuantityKind>{QuantityKind::Volume, QLatin1StringView("volume")},
        TermTable<QuantityKind>{QuantityKind::Audience, QLatin1StringView("audience")}};
};

/// The value's name in files and on the command line.
template<class E>
[[nodiscard]] constexpr QLatin1StringView termText(E value)
{
    for (const auto &[candidate, text] : Terms<E>::table) {
        if (candidate == value)
            return text;
    }
    return {};
}

/// The value of that name, or nothing.
template<class E>
[[nodiscard]] std::optional<E> termFromText(QStringView text)
{
    for (const auto &[candidate, name] : Terms<E>::table) {
        if (text == name)
            return candidate;
    }
    return std::nullopt;
}

} // namespace depthchart::core
