#pragma once

#include <array>

/// Bands of the score (ANALYSIS section 3), best first; the last one takes what is left.
namespace lengthwise::scorebands {

struct Band {
    double limit = 0;
    int points = 0;
};

inline constexpr int mostPoints = 25; ///< of each part
inline constexpr std::array distances{Band{2000, 25}, Band{1500, 20}, Band{1000, 15}, Band{500, 10}, Band{0, 5}}; ///< m
inline constexpr double distanceGrace = .5;                                                                       ///< m
inline constexpr std::array restBonuses{Band{5, 3}, Band{10, 1}}; ///< % of elapsed, under
inline constexpr std::array setSpeedCvs{Band{1.5, 25}, Band{3, 20}, Band{5, 15}, Band{8, 10}, Band{100, 5}}; ///< %
inline constexpr double restOutside = 20; ///< % of elapsed; more costs points
inline constexpr int restOutsidePoints = 5;
inline constexpr std::array strokeRateCvs{Band{5, 15}, Band{10, 12}, Band{15, 8}, Band{100, 5}}; ///< %
inline constexpr std::array strokeRateDrops{
    Band{2, 10}, Band{4, 5}, Band{5.000001, 0}, Band{100, -5}}; ///< strokes/min, up or down; 5 itself costs nothing yet
inline constexpr std::array speedGears{Band{5, 25}, Band{3, 20}, Band{1, 15}}; ///< at least
inline constexpr int noGearsEven = 15; ///< endurance, threshold, recovery, technique: nobody asked for a sprint
inline constexpr int noGearsIntervals = 10;
inline constexpr int noGearsElse = 5;
inline constexpr std::array grades{85, 70, 55, 0}; ///< A to D
inline constexpr double leastMetres = 400;         ///< less is not graded
inline constexpr int leastLengths = 10;
inline constexpr int leastParts = 3;
inline constexpr int leastQuality = 40;

} // namespace lengthwise::scorebands
