#pragma once

#include "core/report/comparison.h"
#include "ui/viewmodels/coachview.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace lengthwise {

/// One compared swim as its chip shows it.
struct ComparedSwimView {
    QString letter;          ///< "A": the oldest
    QString id;              ///< empty: out of a file
    QString file;            ///< empty: of the library
    int number = 1;          ///< 1-based among the swims of the file
    QString date;            ///< "6 Aug"; with its year where the swims are of several
    QString title;           ///< the swimmer's, else the generated one, else what kind of swim it is
    QString grade;           ///< "B"; "–": not graded
    std::optional<int> step; ///< of the grade, 0: A to 3: D
    QString spoken;          ///< "Swim A, Thu 6 Aug 2026, 06:32, 10 x 100 Fr, grade B"

    bool operator==(const ComparedSwimView &) const = default;
};

/// One small chart of the strip: a value of every swim, and in words how it went.
struct TrendView {
    QString title;  ///< "Distance, m"
    QString column; ///< over the values in a table: "Distance (m)"
    QString change; ///< "+15 %", "2.5 s faster", "stable"; "–": a half knows no value
    bool isBetter = false;
    std::vector<std::optional<double>> values;  ///< by swim: points, m or yd, s per 100
    std::vector<std::optional<double>> heights; ///< by swim: 0 at the bottom to 1 at the top, up is better
    QString first;                              ///< the first value that is known: "2,600"
    QString last;
    QString spoken; ///< "Distance, m: 2,600 to 3,200, +15 %"

    bool operator==(const TrendView &) const = default;
};

/// A place in one of the swims that a sentence rests on.
struct ComparedPlace {
    std::size_t swim = 0;
    QString text;                     ///< "Set 3 in A"
    std::vector<std::size_t> lengths; ///< indices among its active lengths, rising; empty: the whole swim

    bool operator==(const ComparedPlace &) const = default;
};

/// One sentence about the swims, with the ways to what it rests on.
struct ComparedSaying {
    QString mark;           ///< "1", "+", "–"; empty: none
    CoachSentence sentence; ///< its evidence says in words what all places are: "Set 3 in A, D"
    std::vector<ComparedPlace> places;

    bool operator==(const ComparedSaying &) const = default;
};

/// What the Compare page says of a comparison, finished.
struct ComparisonView {
    QString subtitle; ///< "4 swims, like with like: 25 m pool, freestyle main set"
    std::vector<ComparedSwimView> swims;
    std::vector<TrendView> trends;
    std::vector<ComparedSaying> insights;  ///< the summary's sentences first
    std::vector<ComparedSaying> qualities; ///< strengths, then weaknesses
    std::vector<ComparedSaying> recommendations;

    bool operator==(const ComparisonView &) const = default;
};

/// Pure but for the locale.
ComparisonView comparisonView(const Comparison &comparison);

/// "A" for 0 to "T" for 19.
QString swimLetter(std::size_t swim);
/// "freestyle", "no main stroke": within a sentence.
QString strokeInWords(Stroke stroke);

} // namespace lengthwise
