#pragma once

#include "core/ingest/overlay.h"

#include <cmath>

namespace lengthwise {

inline constexpr Instant begin{std::chrono::seconds(1'700'000'000)};
inline const SwimId swim{"sha256:ab", 0};
inline const SwimId strava{"strava:7", 0};

inline Instant at(double seconds)
{
    return begin + Duration(std::llround(seconds * 1000));
}

inline Length active(double start, double seconds, std::optional<int> strokes = 10, Stroke stroke = Stroke::Freestyle)
{
    return {
        .start = at(start), .elapsed = Duration(std::llround(seconds * 1000)), .stroke = stroke, .strokes = strokes};
}

inline Length rest(double start, double seconds)
{
    return {.start = at(start), .elapsed = Duration(std::llround(seconds * 1000)), .type = LengthType::Rest};
}

/// 4 x 25 of freestyle in 30 s each, a rest of 20 s after the second, two laps and a rest lap.
inline Workout fourLengths()
{
    Workout workout{.start = begin, .elapsed = Duration(140'000), .distance = metres(100), .poolLength = metres(25)};
    workout.strokes = 40;
    workout.lengths = {active(0, 30), active(30, 30), rest(60, 20), active(80, 30), active(110, 30)};
    const auto lap = [](double start, double seconds, double distance, int first, int count, int strokes) {
        return Lap{.start = at(start),
            .elapsed = Duration(std::llround(seconds * 1000)),
            .distance = metres(distance),
            .firstLength = first,
            .lengthCount = count,
            .stroke = strokes > 0 ? Stroke::Freestyle : Stroke::Unknown,
            .strokes = strokes > 0 ? std::optional(strokes) : std::nullopt};
    };
    workout.laps = {lap(0, 60, 50, 0, 2, 20), lap(60, 20, 0, 2, 1, 0), lap(80, 60, 50, 3, 2, 20)};
    workout.stops = {{at(65), at(70)}};
    return workout;
}

/// An edit of the swim, made at a moment (ms).
inline Edit edit(const FieldValue &value, std::int64_t made = 1, const SwimId &of = swim)
{
    return {subjectOf(of), fieldOf(value), valueOf(value), {made, 0, "machine", "hash"}};
}

inline field::LengthName startingAt(double seconds, int nth = 1)
{
    return {at(seconds), nth};
}

inline field::Stretch stretch(double start, double end, std::vector<Length> lengths)
{
    return {at(start), at(end), std::move(lengths)};
}

using Idle = std::vector<IdleEdit>;
using Why = IdleEdit::Why;

} // namespace lengthwise
