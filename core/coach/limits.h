#pragma once

#include <cstddef>

namespace lengthwise::limits {

/// Every limit of the coach's rules, with its reason. Shares of 1, seconds, strokes per length and strokes per minute.
/// A sentence has to be one a swimmer can see in the numbers: a pool clock is read to about half a second, a watch is
/// off by one stroke in a length now and then, so means over several lengths are compared, never single ones.

struct Main {
    double longest = 1e6;     ///< m; no swim is longer, a broken recording may be
    double singleOverSet = 2; ///< a single swim is what made the swim only where it is this much longer than any set
};

struct Sets {
    double telling = .10;      ///< of the distance, for a limitation; a set of 200 does not decide a swim of 2,500
    int least = 4;             ///< repeats; three alike come about by chance
    int longLeast = 3;         ///< of repeats of 400 and more: each is a swim of its own
    double longRepeat = 400;   ///< of the pool's unit
    double evenCv = 1.5;       ///< %, the top band of the score
    double finishCv = 3;       ///< %, the second band: even enough that a fast last repeat stands out
    int finishLeast = 5;       ///< repeats, so that there are four before the last
    int beforeLast = 4;        ///< repeats the last one is compared with
    double finish = .010;      ///< quicker than those; under it is scatter
    double finishSeconds = .5; ///< what a pool clock shows
    double descent = .03;      ///< from first to last; a descending set is one that is felt
    double descentSteps = .75; ///< of the steps are quicker
    int descentLeast = 3;      ///< repeats; two are no row
    double unevenMetres = 200; ///< of the pool's unit, the whole set; a few 25s are tried out, not paced
    double unevenCv = 5;       ///< %, the score's fourth band: five seconds in a hundred
    double keptOff = .015;     ///< of the speed, first against last third: more is no longer "kept"
};

struct Fade {
    int firstLengths = 2;          ///< of the first repeat, for it to be compared by itself
    double slower = .02;           ///< mean after against before: 1.8 s in a 1:30 hundred; ten good ones drift by 1.5 s
    double seconds = .6;           ///< per repeat, and no less than this
    double explained = .5;         ///< of the scatter is that one step: otherwise it is up and down, not a fade
    double moreStrokes = .3;       ///< a length, and
    double moreStrokesShare = .02; ///< of the count: a third of a stroke in 17; long-course counts are twice that
    double againstCss = 1.02;      ///< of CSS, the first third: quicker than can be held for a whole set
};

struct Long {
    std::size_t leastHundreds = 4; ///< so that each half is a mean of two
    double held = .01;             ///< halves this near each other are the same pace
    double heldCv = 3;             ///< %, of its hundreds
    double negative = .01;         ///< second half quicker by; a second in a hundred
    double faded = .025;           ///< second half slower by; up to here is how most long swims go
    double firstOver = .05;        ///< first hundred against the rest: the push from standing gains 2 to 4 %
    double unbroken = 800;         ///< of the pool's unit; longer than any usual repeat
    double unbrokenShort = 400;    ///< of the pool's unit, where it was
    double unbrokenShare = .4;     ///< of the swim
    double restInOpenWater = 1;    ///< %, more is a stop at a buoy
    double believable = .12;       ///< in open water: halves further apart are current, wind or a lost position
    double shortShare = .10;       ///< of the distance; no stretch longer than this is a swim in pieces
    double shortLeast = 800;       ///< of the pool's unit; shorter swims are pieces by nature
};

struct Inside {
    // Real recordings have the first length of any repeat 5 to 10 % quicker, by the push from standing and by where
    // the watch begins to count; so the halves are compared without it, and a rush has to be more than that.
    int lengths = 4;            ///< a repeat; fewer have no earlier and later ones
    double most = .75;          ///< of the repeats show it: a habit, no accident
    double quicker = .015;      ///< later lengths against earlier ones; a third of a second in 22
    double slower = .03;        ///< twice that: getting a little slower is how a repeat goes
    double rush = .12;          ///< the first length against the others, and
    double rushOverUsual = .05; ///< more than in the rest of the swim
    int least = 3;              ///< repeats, for a habit
};

struct Strokes {
    double counted = .75;       ///< of the lengths of a repeat have a count
    int lengths = 4;            ///< in each third: a watch is off by one stroke now and then
    double rateHeld = 1;        ///< /min, first against last third; half the score's best band
    double countHeld = .3;      ///< a length; no swimmer feels less
    double fewer = .6;          ///< a length: most lengths with one less, and
    double fewerShare = .035;   ///< of the count, which is twice as high in 50 m; at the same pace
    double more = .8;           ///< a length: nearly every one with one more, and
    double moreShare = .045;    ///< of the count; more than fewer needs, for a fault is named with more care
    double rateDrop = 2;        ///< /min, the score's first band, and
    double rateDropShare = .03; ///< of the rate, which is twice as high where both arms are counted
    double rateRise = .03;      ///< of the rate, while the pace falls; as much as counts for a drop
    double samePace = .015;     ///< 1.3 s in a 1:30 hundred
    double slower = .015;       ///< beyond it, it is another pace
};

struct Rest {
    double spare = 5;            ///< s; under it a rest is a turn
    double grewFactor = 1.4;     ///< from 20 to 28 s, and
    double grewSeconds = 8;      ///< more than somebody in the lane costs
    int least = 5;               ///< repeats: four rests come out alike by chance
    double missed = 3;           ///< s after the clock: nobody is that late and still on it
    int onClock = 3;             ///< starts that show what the send-off was
    double shrunk = .7;          ///< of the rest before: less was left, so it was no choice
    double goesOn = 10;          ///< s more than within either set: the same repeats went on
    double outside = 20;         ///< %, as the score has it
    double breakSeconds = 30;    ///< a break that is named
    double nextBreak = 60;       ///< s, what is asked for instead: a drink and the next set read off the board
    double flowing = 6;          ///< % outside sets; a bottle and a word with the coach
    int flowingSets = 4;         ///< fewer have no breaks to keep short
    double flowingMetres = 1000; ///< m, likewise
};

struct Speed {
    int gears = 3;               ///< the score's second band
    double sprintDistance = 50;  ///< of the pool's unit, repeats up to here
    double sprintRest = 30;      ///< s, and
    double sprintRestShare = .8; ///< of the swim time: only a sprint needs it
    double elsewhere = 200;      ///< of the pool's unit in that stroke outside the set, for a pace to compare with
    double flat = 1.05;          ///< against elsewhere; under it nothing was sprinted
    double slowest = .97;        ///< slower than elsewhere was not meant as a sprint at all
    double quick = 1.12;         ///< a little more than a gear, for it is the mean of a whole set
};

struct Css {
    double from = .97;         ///< as for the type of swim
    double to = 1.03;          ///< likewise
    double distance = 400;     ///< of the pool's unit, in the set; CSS is a pace for longer work
    double repeat = 100;       ///< of the pool's unit, shortest repeat: 50s at CSS are easy
    double greyFrom = .85;     ///< slower is an easy set, or a CSS that no longer holds
    double greyUnder = .95;    ///< 5 s in a 1:35 hundred
    double greyRestShare = .3; ///< of the swim time: who rests so long can swim at CSS
    double greyRepeat = 200;   ///< of the pool's unit, longest repeat; longer ones are endurance at any rest
};

struct Variety {
    double stroke = 100;         ///< of the pool's unit, for a stroke to count; less is a warm-up length or two
    double share = .25;          ///< of the distance in other strokes than the main one: part of the plan
    int others = 2;              ///< strokes
    double technique = .15;      ///< of the distance, half of what makes a technique swim, and
    double techniqueLeast = 200; ///< of the pool's unit: a set, not a warm-up
    double transferStrokes = .5; ///< a length fewer after the drills: every second one with one less
    double transferPace = .03;   ///< of each other: strokes of a sprint and of an easy swim cannot be compared
    int transferLengths = 4;     ///< on each side, as for the thirds of a set
    double kick = 200;           ///< of the pool's unit: a set
};

struct Medley {
    // Strokes differ by nature: the world records over 200 m in back, breast and fly stand about 7, 22 and 8 % above
    // the one in free (short course, men, 2024); fly is swum first and fresh. What a leg takes beyond that, against the
    // swimmer's own other legs, is this swimmer's.
    double back = 1.08;
    double breast = 1.22;
    double fly = 1.04;
    double weak = 1.12;     ///< 3 s in a leg of 25
    double balanced = 1.07; ///< the slowest leg against the quickest; records of one swimmer lie no closer
};

struct HeartRates {
    double recovery = 18; ///< bpm down in the rests; usual falls in 15 to 30 s are 10 to 20, and
    double rest = 15;     ///< s of rest at least: nothing falls sooner
    double drift = 8;     ///< bpm up at the end of the repeats, at the same pace; the wrist errs by five
    int least = 5;        ///< repeats
};

struct Volume {
    double ends = 100;     ///< of the pool's unit, to warm up and to cool down; less is a look at the water
    double large = 2000;   ///< m, the score's top band
    double nearBand = .90; ///< of the next band: a few lengths more would have done it
};

/// What the next swim is made of; shares of the distance swum.
struct Next {
    double mainShare = .6;    ///< the rest is warm-up, drills and cool-down
    double drillShare = .12;  ///< a few minutes of full attention
    double sprintShare = .15; ///< sprints need rest more than distance
    double weakLegShare = .2; ///< a set beside the others
    double fewer = .8;        ///< of the repeats, where a set was too much
    double quicker = .99;     ///< one step on where no repeat can be added
    int mostRepeats = 10;     ///< that anybody counts without losing count
};

/// Several swims against each other. Days differ by sleep, lane and water; so only what is more than that is said.
struct Compared {
    double quicker = .01;         ///< of a set's mean: a second in a 1:40 hundred
    double sendOff = 2.5;         ///< s, half a step of the pool clock
    double sameRest = 5;          ///< s either way; nobody rests more exactly without a clock
    int evenLeast = 4;            ///< repeats; the ends of three lie close by chance
    double moreEven = .6;         ///< of how far the repeats lay apart, and
    double moreEvenSeconds = 2;   ///< less than that: what a pool clock shows without doubt
    double sameHeartRate = 3;     ///< bpm of a set's mean; the wrist errs by five at one moment
    double otherHeartRate = 6;    ///< bpm, beyond the wrist's error
    int bestLeast = 100;          ///< of the pool's unit; shorter ones tell of the push and the turn
    double bestQuicker = .015;    ///< one best time each, not a mean: more than for a set
    int heldLeast = 400;          ///< of the pool's unit, the far end of the curve
    double flatter = 1;           ///< s per 100
    double unbroken = 400;        ///< of the pool's unit: longer than a usual repeat, and
    double unbrokenLonger = 1.5;  ///< times as far as before
    double halves = 5;            ///< %, ANALYSIS section 4
    double consistentCv = 10;     ///< %, likewise
    double variableCv = 20;       ///< %, likewise
    double part = 3;              ///< points from the mean of parts, likewise
    double heavyPart = 5;         ///< points: a fifth of a part
    std::size_t mostInsights = 6; ///< a card that is read to its end
    std::size_t mostAdvice = 4;   ///< so many kinds of training fit in a fortnight

    // Which of two sentences is said first: the same set says most, distances come next, sums of a swim least.
    double setWeight = 3;      ///< by each % of pace
    double distanceWeight = 2; ///< likewise
    double scoreWeight = .2;   ///< by each % of the score
    double volumeWeight = .1;  ///< by each % of the distance
    double spreadWeight = .5;
};

/// Over several weeks.
struct Weeks {
    double apart = 3;        ///< points of a part above or below the swimmer's own mean of parts
    int leastParts = 2;      ///< known, for a mean of them
    double cssChange = .015; ///< share; two estimates of one swimmer differ by as much
    double leastLoad = 50;   ///< points a usual week: half an hour at CSS; of less any week is a multiple
    double mostLoad = 1.3; ///< last week to a usual one, a rule of thumb that is disputed (FIELD section 4, load ratio)
    double lightLoad = .8; ///< likewise
    double easyShare = .4; ///< of a usual swim, where the load rises
    double usualStep = 50; ///< of the pool's unit; a usual distance is no exact one
    int longRepeat = 400;  ///< of the pool's unit
    double shortSprint = 30; ///< of the pool's unit
    int sprintRest = 40;     ///< s
    int longSprintRest = 60;
    double testSwim = 800; ///< of the pool's unit, a usual swim that has room for a 400 and a 200
};

inline constexpr Main main;
inline constexpr Sets sets;
inline constexpr Fade fade;
inline constexpr Long longSwim;
inline constexpr Inside inside;
inline constexpr Strokes strokes;
inline constexpr Rest rest;
inline constexpr Speed speed;
inline constexpr Css css;
inline constexpr Variety variety;
inline constexpr Medley medley;
inline constexpr HeartRates heartRates;
inline constexpr Volume volume;
inline constexpr Next next;
inline constexpr Compared compared;
inline constexpr Weeks weeks;

} // namespace lengthwise::limits
