#pragma once

#include "core/ingest/fields.h"

#include <vector>

namespace lengthwise {

/// A correction that is kept but not shown in the swim.
struct IdleEdit {
    enum class Why {
        NoLongerFits,   ///< no length starts there any more
        Conflict,       ///< a newer repair overlaps this one: one click takes it instead
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
    QString title;                      ///< the swimmer's; empty: none
    QString notes;
    std::optional<int> effort;
    bool isStrokeCycle = false; ///< strokes count both arms
    bool deleted = false;
    std::vector<Edit> applied; ///< to the measurements
    std::vector<IdleEdit> idle;

    bool operator==(const CorrectedWorkout &) const = default;
};

/// Lays edits over a recorded swim. Pure; the order of the edits does not matter. Fixed order of evaluation: pool
/// length, stretches (newest first; one that overlaps an applied one is a conflict), stroke and strokes of lengths,
/// workout fields. Totals that no longer hold after a repair (strokes, distance) are taken from the lengths.
/// edits: of the measured swim's subject and of the other members of its group; of the latter only title, notes,
/// effort, stroke_count and deleted count, the newest of all members wins.
CorrectedWorkout overlay(Workout recorded, const SwimId &measured, const std::vector<Edit> &edits);

} // namespace lengthwise
