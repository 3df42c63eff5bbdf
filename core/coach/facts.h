#pragma once

#include "core/analysis/activelengths.h"
#include "core/coach/coach.h"

#include <span>

namespace lengthwise {

/// One crossing as the rules look at it.
struct SwumLength {
    std::size_t number = 0; ///< index among the active lengths
    double time = 0;        ///< s, its share of the turns included
    Stroke stroke = Stroke::Unknown;
    std::optional<double> strokes;
};

/// One repeat of a set, one round of a block, one step of a pyramid, or one 100 of a long swim.
struct SwumRepeat {
    int number = 1; ///< within its set, as the swimmer counts
    double time = 0;
    double metres = 0;
    std::vector<SwumLength> lengths;
    std::optional<double> rest;             ///< s, after it
    std::optional<double> strokesPerLength; ///< where most of its lengths have strokes
    std::optional<double> strokeRate;       ///< per minute, of the same lengths
    std::optional<double> heartRateAtEnd;
    std::optional<double> heartRateAfterRest;

    double speed() const { return time > 0 ? metres / time : 0; }
};

enum class Place { WarmUp, Main, CoolDown };

/// One set of the swim. Repeats with lengths that were repaired or look wrong are left out: they tell no pace of their
/// own. A single swim stays where only its times look wrong.
struct SwumSet {
    std::size_t index = 0; ///< into the swim's sets
    SetKind kind = SetKind::Single;
    Stroke stroke = Stroke::Unknown;
    QString name;
    int written = 1; ///< repeats or rounds, those left out included
    std::vector<SwumRepeat> repeats;
    std::optional<double> sendOff;
    std::optional<double> rest; ///< s, median
    Place place = Place::Main;

    double metres() const;
    double time() const;
    double speed() const { return time() > 0 ? metres() / time() : 0; }
    double meanTime() const { return repeats.empty() ? 0 : time() / double(repeats.size()); }
    /// Repeats or rounds of which no more than a quarter had to be left out: enough to speak of the whole.
    bool isWhole() const { return repeats.size() * 4 >= std::size_t(written) * 3; }
};

/// A swim of 400 and more without a rest, by its 100s; in open water all of it.
struct LongSwim {
    std::optional<std::size_t> set;
    QString name; ///< empty in open water
    Stroke stroke = Stroke::Unknown;
    Place place = Place::Main;
    std::vector<SwumRepeat> hundreds;
    Evidence evidence;
    double metres = 0; ///< all of it, the remainder too
    double time = 0;
};

/// What the rules look at, worked out once for all of them.
struct CoachFacts {
    const CoachedSwim &swim;
    double unit = 1; ///< m: 1, or a yard
    double metres = 0;
    std::optional<Distance> pool;
    std::vector<SwumSet> sets;         ///< in the swim's order; those without a sound repeat are missing
    std::vector<LongSwim> longSwims;   ///< the swim's order
    std::optional<std::size_t> main;   ///< into sets: the one that made the swim
    std::vector<std::size_t> suspects; ///< active lengths that look wrong, rising

    const SwumSet *mainSet() const { return main ? &sets[*main] : nullptr; }
    bool isSuspect(std::size_t length) const;
    /// Rounded to whole metres or yards: buoys are not measured to the centimetre.
    Distance whole(double measured) const;
    /// 0 to 1.
    double share(double part) const { return metres > 0 ? part / metres : 0; }
    Seconds per100(double speed) const { return Seconds(speed > 0 ? 100 * unit / speed : 0); }
    PaceValue pace(double speed) const { return {per100(speed)}; }
};

/// `swim` is referred to. Pure; any thread.
CoachFacts factsOf(const CoachedSwim &swim);

/// Index among the active lengths for each length of the workout; means nothing for a rest.
std::vector<std::size_t> activeNumbers(const Workout &workout);

/// Values of the repeats or lengths of a set, for means over its parts.
double meanTimeOf(std::span<const SwumRepeat> repeats);
double meanSpeedOf(std::span<const SwumRepeat> repeats);
/// Absent where one of them does not know it.
std::optional<double> strokesPerLengthOf(std::span<const SwumRepeat> repeats);
std::optional<double> strokeRateOf(std::span<const SwumRepeat> repeats);

Evidence evidenceOf(const SwumSet &set, std::span<const SwumRepeat> repeats);
Evidence evidenceOf(const SwumSet &set);

} // namespace lengthwise
