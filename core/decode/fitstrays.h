#pragma once

#include "core/decode/fitactivity.h"

namespace lengthwise {

/// Takes out records and timer events that lie more than a day outside of all sessions (a clock that jumped: 1989,
/// 2106): they would stretch the swim over decades. Where no session says when it was, a few that lie days from all
/// others. Nothing goes where most would: then it is the sessions' times that are wrong. Records must be in time order.
/// Gives how many records went.
std::int64_t dropStrays(FitActivity &activity);

} // namespace lengthwise
