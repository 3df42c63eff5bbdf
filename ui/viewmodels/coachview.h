#pragma once

#include "ui/viewmodels/evidence.h"

#include <QString>

#include <optional>
#include <vector>

namespace lengthwise {

/// One of the four parts of the score, in words and points.
struct ScoreBarView {
    QString name; ///< "Pace"
    std::optional<int> points;
    QString value; ///< "CV 2.5 % within sets"; for an absent part the reason
    QString next;  ///< "top band", "next: drop under 2 /min"; empty for an absent part

    bool operator==(const ScoreBarView &) const = default;
};

/// One sentence of the coach with the way to what it rests on.
struct CoachSentence {
    QString heading; ///< "What went well"
    QString lead{};  ///< before everything else, usually nothing: "First, once a week: "
    QString strong;  ///< how the text begins where that is a set to swim; empty: no such set
    QString text;    ///< the rest of it
    EvidenceLink evidence;

    bool operator==(const CoachSentence &) const = default;
};

/// What the coach card shows of a swim, finished.
struct CoachView {
    QString grade;           ///< "A"; "–": not graded
    std::optional<int> step; ///< of the grade, 0: A to 3: D
    QString score;           ///< "92"; "≈ 92" where the recording is doubtful; empty: not graded
    QString limit;           ///< "A from 85"; not graded: why
    QString doubt;           ///< "uncertain"; empty: none
    std::vector<ScoreBarView> bars;
    std::vector<CoachSentence> sentences;
    QString summary; ///< headline and limiter, for the folded card

    bool isEmpty() const { return bars.empty() && sentences.empty(); }
    bool operator==(const CoachView &) const = default;
};

/// Empty where neither score nor sentences are known. Pure but for the locale.
CoachView coachView(const WorkoutReport &report);

} // namespace lengthwise
