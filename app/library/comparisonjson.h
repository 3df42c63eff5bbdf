#pragma once

#include "core/report/comparison.h"

#include <QJsonObject>

namespace lengthwise {

/// "workouts", "series", "trends", "insights", "strengths", "weaknesses", "recommendations", "summary", "coach": what
/// tests/fixtures/cli/compare.schema.json says but for its schema. A swim is named by its place among "workouts", its
/// lengths by their places among its active ones; all places count from 0. Sentences are in the user's language, ids
/// are not. Pure.
QJsonObject comparisonJson(const Comparison &comparison);

} // namespace lengthwise
