#pragma once

#include "core/ingest/overlay.h"

namespace lengthwise {

/// What the swimmer does to lengths, as the changes of registers it takes. Lengths are indices into
/// corrected.workout.lengths. A repair that touches a stretch which was repaired before covers both and takes the old
/// register back, so that one stretch is one register. LengthUnknown, ValueRefused (detail says what).
/// Pure; the changes form one step.
Result<std::vector<Change>> changeStroke(
    const CorrectedWorkout &corrected, const SwimId &swim, const std::vector<std::size_t> &lengths, Stroke stroke);
Result<std::vector<Change>> changeStrokes(
    const CorrectedWorkout &corrected, const SwimId &swim, const std::vector<std::size_t> &lengths, int strokes);
/// One active length becomes `parts` (2 to 20) of equal time: strokes are shared so that their sum stays (a part
/// without any does not know its strokes).
Result<std::vector<Change>> splitLength(
    const CorrectedWorkout &corrected, const SwimId &swim, std::size_t length, int parts);
/// Neighbours become one: time from the first start to the last end (times added up where they adjoin within 1 s: most
/// watches round starts), strokes summed (unknown where one is unknown), the stroke of the longest. Rests between them
/// are taken in.
Result<std::vector<Change>> joinLengths(
    const CorrectedWorkout &corrected, const SwimId &swim, std::size_t first, std::size_t last);
/// A length that the watch missed: a rest (or a gap) after `after` becomes, from its beginning, a length of this
/// duration; what is left of a rest stays rest. ValueRefused ("duration") where there is less room than that; behind
/// the last length there is an hour.
Result<std::vector<Change>> insertLength(const CorrectedWorkout &corrected, const SwimId &swim, std::size_t after,
    Duration duration, Stroke stroke, std::optional<int> strokes);
/// The longest that insertLength() takes there; none: there is no such length, or no room.
Duration roomAfter(const CorrectedWorkout &corrected, std::size_t after);
/// Active lengths that were none: each becomes a rest of its time.
Result<std::vector<Change>> turnIntoRest(
    const CorrectedWorkout &corrected, const SwimId &swim, std::size_t first, std::size_t last);
/// Takes back every correction of these lengths (repairs of stretches they lie in included, with all that would come to
/// light under those).
Result<std::vector<Change>> asRecorded(
    const CorrectedWorkout &corrected, const SwimId &swim, const std::vector<std::size_t> &lengths);

} // namespace lengthwise
