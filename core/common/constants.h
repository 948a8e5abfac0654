// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/numbers.h"

/// Numbers of domain.md that have no field in the framework file, and the values that stand in where a
/// framework leaves a field out. Everything else is read from the framework.
namespace depthchart::core {

/// Section 6: the next scale, and the next audience, is ten times the largest.
inline constexpr int growthFactor = 10;

/// Section 7: days of a month when rates are compared.
inline constexpr double daysPerMonth = 30.4375;

/// Section 2: months assumed for a level whose framework gives none, by its number from 1, and above 5.
inline constexpr int assumedMonths[] = {1, 3, 6, 12, 24};
inline constexpr int assumedMonthsAbove = 24;

/// Section 5: percent of a level's tasks that show it, where the framework says nothing.
inline constexpr int assumedEvidencePercent = 70;

/// Section 5: what reading a statement and answering it takes in the guided self-assessment, so that six
/// domains of four levels with four to five statements each take ten minutes.
inline constexpr int secondsPerStatement = 6;

/// Section 1: thresholds where the framework says nothing.
inline constexpr Depth assumedWorking{2};
inline constexpr Depth assumedDeep{3};
inline constexpr Depth assumedLead{3};
inline constexpr Depth assumedResearch{4};

/// Section 6: months of the opportunities whose template gives none.
inline constexpr Months assumedProductionMonths{1};
inline constexpr Months assumedScaleMonths{6};
inline constexpr Months assumedImpactMonths{6};
inline constexpr Months assumedFirstImpactMonths{3};
inline constexpr Months assumedLeadershipMonths{6};
inline constexpr Months assumedResearchMonths{12};

/// Section 8: things under way at once, and the pace in hundredths.
inline constexpr int maximumStreams = 4;
inline constexpr int lowestPace = 10;
inline constexpr int highestPace = 100;

/// Section 9: steps that *next* names.
inline constexpr int nextStepCount = 3;

/// Section 9: the forecast's runs; the shares of a step's months by which its duration may be shorter, and,
/// by risk (low, medium, high), longer.
inline constexpr int forecastRuns = 10'000;
inline constexpr double forecastShorter = 0.2;
inline constexpr double forecastLonger[] = {0.25, 0.6, 1.2};

/// Section 2 and format.md: what a file may hold.
inline constexpr int highestDepth = 10;
inline constexpr int maximumDomains = 40;
inline constexpr int maximumLevels = 10;
inline constexpr int maximumCareerLevels = 40;
inline constexpr int maximumMonths = 120;
/// A step of a plan may take all the months of ten levels of 120.
inline constexpr int maximumStepMonths = maximumMonths * maximumLevels;
inline constexpr int maximumIdLength = 64;
inline constexpr int maximumTextCodePoints = 100'000;
inline constexpr int maximumListEntries = 10'000;
inline constexpr long long maximumFileBytes = 64LL * 1024 * 1024;
inline constexpr int maximumNesting = 64;

} // namespace depthchart::core
