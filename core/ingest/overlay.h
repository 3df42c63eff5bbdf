#pragma once

#include "core/ingest/fields.h"

#include <vector>

namespace lengthwise {

/// A correction that is kept but not shown in the swim.
struct IdleEdit {
    enum class Why {
        NoLongerFits,   ///< no length starts there any more, or a rest has no strokes
        Conflict,       ///< a newer repair overlaps this one, or a newer correction names the same length otherwise
        OtherRecording, ///< of a recording of this swim that does not give the measurements
        Unreadable,     ///< of a newer program, or broken
    };
    Edit edit;
    Why why = Why::NoLongerFits;
    bool operator==(const IdleEdit &) const = default;
};

/// A swim with the corrections over it.
struct CorrectedWorkout {
    Workout recorded;                   ///< as decoded
    Workout workout;                    ///< corrected: what is analysed and shown
    std::vector<bool> correctedLengths; ///< per length of `workout`: differs from what was recorded
    QString title;                      ///< the swimmer's, else that of a recording (Strava); empty: none
    QString notes;                      ///< likewise
    std::optional<int> effort;
    bool isStrokeCycle = false; ///< strokes count both arms
    bool deleted = false;
    std::vector<Edit> applied;  ///< to the measurements: pool length, stretches, stroke and strokes of lengths
    std::vector<IdleEdit> idle; ///< as `applied` sorted by subject and field

    bool operator==(const CorrectedWorkout &) const = default;
};

/// What holds where no edit says otherwise.
struct Unedited {
    bool isCycle = false; ///< what the swimmer's watches count as one stroke
    QString title;        ///< as a recording of the group calls it; empty: none does
    QString notes;
};

/// Lays edits over a recorded swim. Pure; the order of the edits does not matter. Fixed order of evaluation: pool
/// length, stretches (newest first; one that overlaps an applied one is a conflict), stroke and strokes of lengths,
/// workout fields. Totals of the swim and its laps that no longer hold (strokes, distance) are taken from the lengths;
/// laps keep the lengths that lie in them. Samples and stops stay as recorded. A swim without lengths, or one whose
/// lengths end before a stretch begins, has nothing to repair.
/// edits: of the measured swim's subject and of the other members of its group; of the latter only title, notes,
/// effort, stroke_count and deleted count, the newest of all members wins.
CorrectedWorkout overlay(
    Workout recorded, const SwimId &measured, const std::vector<Edit> &edits, const Unedited &unedited = {});

} // namespace lengthwise
