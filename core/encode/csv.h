#pragma once

#include "core/model/workout.h"

#include <QByteArray>

#include <vector>

namespace lengthwise {

/// A swim as a table for other programs: RFC 4180, UTF-8, numbers with a point, times in ISO 8601 UTC, a cell that is
/// not known empty, one head line. Line by line:
///
/// a swim with lengths, active and rest: number (among the active lengths, as everywhere in the program; empty on a
/// rest), start, elapsed_s, type (active, rest), stroke, strokes, distance_m, pace_s_per_100m (or _100yd, as the pool
/// counts), swolf (not of drills), stroke_rate, heart_rate (mean of the samples), corrected, inferred (true, false);
///
/// a swim without: its samples: time, elapsed_s (since the start), distance_m, speed_m_s, stroke_rate, heart_rate,
/// latitude, longitude.
///
/// corrected: per length of the workout; missing ones are not. Pure; any thread.
QByteArray encodeCsv(const Workout &workout, const std::vector<bool> &corrected);

} // namespace lengthwise
