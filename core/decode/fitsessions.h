#pragma once

#include "core/decode/fitactivity.h"

#include <vector>

namespace lengthwise {

/// Swimming by its sport, or by what it is below a general sport (some devices call open water "generic").
bool isSwim(std::optional<int> sport, std::optional<int> subSport);

/// A session and the stretch of time that is its own: [from, to).
struct FitSpan {
    FitSession session;
    Instant start{};
    Instant from = Instant::min();
    Instant to = Instant::max();
    bool rebuilt = false; ///< no session message stood in the file

    bool contains(Instant time) const { return time >= from && time < to; }
};

/// All sessions in order of their start, swims or not, each with its stretch. A recording's only session owns
/// everything, whatever its times say. Where the file has no session message (cut off), sessions are made from
/// the sport messages or from evidence of a swim: lengths, swimming laps or records. Samples must be in time order;
/// firstSampleTimes holds, for each sport message, when the sport began.
std::vector<FitSpan> fitSpans(const FitActivity &activity, const std::vector<Instant> &sportStarts);

/// When the sport of each sport message began; to be asked while the samples are in file order.
std::vector<Instant> fitSportStarts(const FitActivity &activity);

} // namespace lengthwise
