#pragma once

#include "core/model/units.h"

#include <array>
#include <cstddef>

namespace lengthwise::thresholds {

/// Every limit of the interval and set analysis, with its reason. Times in seconds, shares of 1 unless named otherwise.
/// The values were tried on real and generated swims (ANALYSIS sections 1 and 2).

struct Rests {
    double rest = 5;            ///< shorter is a turn, whatever recorded it
    double gap = 8;             ///< starts alone are whole seconds and less sure than a recorded rest
    double gapAtLap = 5;        ///< a lap boundary in the same place supports the gap
    double following = .95;     ///< share of turns without a gap, from which starts are sure and a gap needs no more
    int leastTurns = 4;         ///< to tell
    double overlap = 1;         ///< whole-second starts may overlap by this much and still be a clean clock
    double stopBeforeEnd = 2;   ///< a stop is pressed this long before the length's recorded end at most
    double unrecordedTurn = .5; ///< mean gap from which a watch is one that leaves the turn out of its lengths
};

struct HiddenRest {
    double overMedian = 1.4;
    double secondsOver = 10;
    double strokesOver = 1.35; ///< more strokes than this were swum, not rested
    int lengthsForMedian = 4;
};

struct Count {
    int lengthsForMedian = 4;
    double leastBase = .85; ///< of the swim's median: an interval of halves must not become its own yardstick
    double isShort = .7;
    double joined = .22; ///< a joined length lies this near the base
    double fastest = .4; ///< nobody sprints a length in less of what it takes him otherwise
    double isLong = 1.7;
    double strokesOver = 1.45; ///< a missed turn doubles the strokes, a pause does not
    double strokesOfOne = .7;  ///< of a length's usual strokes; fewer are a part of it
    int mostCrossings = 8;     ///< more missed turns in a row are a forgotten watch, not a count
    double sameTime = .08;     ///< repeats this like were of one distance, if the lengths allow it
    int neighboursEachSide = 3;
    int leastNeighbours = 2;
};

struct MainStroke {
    double share = .6;
    double medley = .75; ///< of crossings in the stroke of their quarter: one in four may be misread
    double sharedByNeighbours = .7;
    double sameTime = .08;
    int neighboursEachSide = 3;
    int leastNeighbours = 2;
    int reach = 7;                  ///< intervals away at most: in the longest block the next like one is the sixth
    double strokesApart = .1;       ///< of their times, from which a length shows which of two strokes it was
    double differenceLeft = 1. / 3; ///< of what two strokes make: lengths nearer than this are of one
    double nearer = .5;             ///< a pace is a stroke's when it is this much nearer to it than to the other's
    double evenLengths = .05;       ///< two strokes are not swum this evenly
};

struct Runs {
    double breakRest = 180; ///< nobody rests three minutes inside a set
    double longRestFactor = 2;
    double longRestOver = 20;
    double endSpeedOff = .10;
    double othersAgree = .08;
    double endRestFactor = 1.3;
    double pairApart = .15; ///< two repeats further apart were not meant alike
    double sendOffChange = 5;
    double sendOffKeeps = 4;
};

struct SendOff {
    int least = 3;              ///< start-to-starts
    double deviation = 1.5;     ///< a swimmer leaves within a second or two of the clock
    double knownDeviation = .5; ///< how steadily starts and rests are kept by most who keep them (real swims: .2 to 1),
    double knownValues = 2;     ///< which weighs as much as this many of the swim's own
    double odds = 3;            ///< a rest was seen, a send-off is concluded: it must be this much likelier
    double roundStarts = .9; ///< share of send-offs that are on the clock's grid; the rest beep from a cap or a watch
    double roundRests = .5;  ///< share of rests that are: many rest by breaths or by feel
    double watchError = .4;  ///< of start and rest: what a watch loses at the wall, the same each time
    double grid = 5;         ///< pool clocks are read in steps of five
    double toGrid = 1.5;     ///< how far from the grid a value may lie and still be meant
};

struct Blocks {
    int shortest = 2;
    int longest = 6;
    double alikeFactor = 1.5; ///< rests are alike up to longest <= factor * shortest + allowance
    double alikeAllowance = 5;
    double pyramidRests = 2.5; ///< factor between the shortest and the longest rest of a pyramid
    int pyramidLeast = 3;
};

struct Speeds {
    double block = 100;        ///< of the pool's unit
    double longSingle = 400;   ///< a single interval this long is looked at in blocks
    double leastCovered = .25; ///< of active time, below which a figure within sets says nothing of the swim
    double gear = 1.10;
    double gearDistance = 50;    ///< of the pool's unit
    double strokeDistance = 200; ///< a stroke's own mean needs this much
};

struct StrokeRates {
    int lengthsForCv = 4;
    int lengthsForDrop = 8;
};

struct OpenWater {
    double moving = .3;        ///< m/s; slower is standing or drifting
    double window = 10;        ///< positions jump by metres: shorter stretches have no speed of their own
    double gap = 60;           ///< no sample this long, and
    double gapOfMedian = 5;    ///< this many usual steps (smart recording writes every minute), is a recording gap
    double heartRateHold = 10; ///< a heart rate stands for this long at most
    double shortestSplit = 5;  ///< m; less is a remainder of rounding, and its pace means nothing
};

struct Bests {
    double multiple = .002; ///< a distance may be this far from whole lengths: 3 x 33.3 m are a 100
    double fastest = 3;     ///< m/s; nobody swims faster, a position that jumped does
};

/// Points are taken from 100 for each percent, unless named otherwise (ANALYSIS section 2, "data quality").
struct Quality {
    double strokesMissing = .5;   ///< of the lengths
    double suspectLengths = 2;    ///< of the lengths
    double unexplainedTime = 1;   ///< of the timer
    double distanceMismatch = 20; ///< once
    double heartRateGaps = .2;    ///< of the time
    double shortest = .7;         ///< of the stroke's median; outside of these a length is suspect
    double longest = 1.6;
    double alike = .08;        ///< short lengths that differ by this much at most keep each other company,
    int company = 3;           ///< and with so many others of its stroke one was swum like that
    double openSeconds = 2;    ///< what may stay unexplained: this, or
    double openShare = .005;   ///< this much of the timer
    double offMetres = .5;     ///< a distance is no multiple of the pool from here on, or
    double offShare = .02;     ///< from this share of the pool on
    double heartRateHold = 10; ///< a heart rate stands for this long, or
    double heartRateSteps = 3; ///< for this many usual steps between samples
    int uncertain = 60;        ///< under it sets, score and sentences are shown as uncertain
};

/// Which swim was meant (ANALYSIS section 3, "type of swim").
struct Types {
    int leastLengths = 10;
    double leastMetres = 400;
    double techniqueShare = .30;
    double recoveryUnder = .85; ///< of CSS
    double thresholdFrom = .97; ///< of CSS
    double thresholdTo = 1.03;
    double thresholdShare = .60;
    double thresholdCv = 5; ///< %
    int speedGears = 4;
    double gearShare = .15;
    double setShare = .50;
    double brokenRest = 20; ///< % of elapsed, outside sets
    double brokenShare = .30;
};

/// Critical swim speed. Shares of speed or time unless named otherwise; the probabilities were tried on generated
/// histories (tst_cssrecovery).
struct Css {
    std::chrono::days window{90};
    int leastDistance = 100;  ///< of the pool's unit
    Seconds shortest{120};    ///< below, distance is no straight line over time
    Seconds shortestTest{80}; ///< the 200 of a test
    Seconds longest{1200};    ///< above, neither
    double timeRatio = 1.8;   ///< longest to shortest; closer ones tell nothing of the line's slope
    double training = .03;    ///< so far below the line is no maximal effort
    double testRetest = .04;  ///< CV of critical speed (J Hum Kinet 2024, PMC10875687)
    double widest = .16;      ///< high over low; wider says nothing
    std::size_t effortsToBeSure = 3;
    double sure = .10; ///< high over low

    int repeats = 3; ///< so many with short rests show what can be kept up
    double sameDistance = .002;
    double sameTime = .03;     ///< what is faster than its set's mean by more was swum harder than the set
    double splitPace = .04;    ///< the beginning of a longer swim is as fast as the whole, within this
    double shortRest = 1. / 3; ///< of the repeat's time
    double setsAbove = 1.05;   ///< of critical speed: hardly a set with short rests is faster
    double overSets = 1.01;    ///< of the fastest set's speed: one effort of those on the line at least
    double setNoise = .015;

    double noise = .010; ///< of a maximal effort
    double drift = .015; ///< what a swimmer gains or loses in 90 days
    /// How much the fastest of 1, 2, 3, 4 normal draws lies above the mean, in standard deviations.
    std::array<double, 4> fastestOf{0, .56, .85, 1.03};
    /// That the fastest at a distance was maximal, where none, one, two and more others lie just below.
    std::array<double, 3> maximal{.4, .25, .12};
    double slowestMaximal = .97; ///< of the fastest set's speed
    double slowIsMaximal = .03;  ///< probability, for slower ones
    double alikeDistance = 1.5;  ///< factor within which others count as just below
    double usualDPrime = 15;     ///< m; to compare different distances with
    double crowdFrom = 1.02;     ///< times slower; nearer ones may be maximal themselves
    double crowdTo = 1.04;
    double trainingDepth = .25; ///< training lies anywhere from the line down to this
    double restraint = .06;     ///< mean of how far below the line the best lies of one who never goes all out
    double blunder = .003;      ///< density of efforts that no line explains
    double tail = .05;          ///< of the probability, on either side of the range
};

struct Zones {
    std::array<double, 5> paceBorders{.85, .94, .98, 1.02, 1.09}; ///< of critical swim speed
    std::array<double, 5> heartRateBorders{50, 60, 70, 80, 90};   ///< percent of the maximum
};

struct Load {
    double atCss = 100;   ///< points of an hour
    double fastest = 1.5; ///< of critical swim speed; nobody swims a whole swim faster, nor above css.fastest
    /// Below the first zone, then zone 1 to 5, points per hour: the middle of those of Friel's classes that each zone
    /// spans where the threshold lies at 90 % of the maximum.
    std::array<double, 6> perHourByHeartRate{20, 20, 30, 50, 70, 120};
    std::array<double, 10> perHourByEffort{20, 30, 40, 50, 60, 70, 80, 100, 120, 140}; ///< Friel, effort 1 to 10
    double leastHeartRate = .5; ///< of active time: less says nothing of the swim
};

struct Fitness {
    double fitnessDays = 42; ///< time constants of the exponential means
    double fatigueDays = 7;
};

struct Predictor {
    std::size_t leastDistances = 3;
    double leastExponent = 1.0; ///< nobody is faster over a longer distance;
    double mostExponent = 1.2;  ///< who slows down more swam the longer ones easily (runners: 1.06, swimmers less)
    double reach = 2;           ///< so many times beyond the distances known at most
    double leastRange = .02;    ///< two swims in the same form differ by this much
};

inline constexpr Rests rests;
inline constexpr HiddenRest hiddenRest;
inline constexpr Count count;
inline constexpr MainStroke mainStroke;
inline constexpr Runs runs;
inline constexpr SendOff sendOff;
inline constexpr Blocks blocks;
inline constexpr Speeds speeds;
inline constexpr StrokeRates strokeRates;
inline constexpr OpenWater openWater;
inline constexpr Bests bests;
inline constexpr Quality quality;
inline constexpr Types types;
inline constexpr Css css;
inline constexpr Zones zones;
inline constexpr Load load;
inline constexpr Fitness fitness;
inline constexpr Predictor predictor;

} // namespace lengthwise::thresholds
