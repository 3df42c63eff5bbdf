#pragma once

#include "core/coach/rules.h"
#include "tests/support/swimbuilder.h"

#include <functional>

namespace lengthwise {

/// A swim in which a rule has something to say, or just has not.
struct RuleFixture {
    std::string_view rule;
    bool fires = false;
    const char *why = nullptr; ///< the arithmetic, against the limit
    Workout workout;
    double css = 0; ///< m/s; 0: not known
};

/// A workout with everything the coach needs to look at it.
class Coached
{
public:
    explicit Coached(const Workout &swum, double cssSpeed = 0);
    Coached(const Coached &) = delete;

    CoachedSwim swim() const { return {workout, analysis, figures, type, score, css}; }

    Workout workout;
    SwimAnalysis analysis;
    SwimFigures figures;
    std::optional<Speed> css;
    SwimType type{};
    Score score;
};

/// "100 Fr in 90 r 20; 100 Fr in 91 r 20; ..."; `rests` in place of `rest` where they differ.
QString repeats(const QString &swim, const std::vector<double> &times, double rest = 20);
QString repeats(const QString &swim, const std::vector<double> &times, const std::vector<double> &rests);

/// The same swim with other times or stroke counts of its active lengths; `of` gets the index among them.
Workout withTimes(Workout workout, const std::function<double(int)> &of);
Workout withStrokes(Workout workout, const std::function<int(int)> &of);
/// One sample a second: so much at the end of repeat i, and so much when the rest after it is over.
Workout withHeartRates(Workout workout, const std::function<double(int)> &atEnd, double fall);

std::vector<RuleFixture> setFixtures();
std::vector<RuleFixture> longSwimFixtures();
std::vector<RuleFixture> insideFixtures();
std::vector<RuleFixture> strokeFixtures();
std::vector<RuleFixture> restFixtures();
std::vector<RuleFixture> speedFixtures();
std::vector<RuleFixture> strokeMixFixtures();
std::vector<RuleFixture> wholeSwimFixtures();

} // namespace lengthwise
