#pragma once

#include "core/model/workout.h"

#include <QByteArray>

namespace lengthwise {

/// The pool swim as a "Coros CSV": a row a second; speed and stroke rate of the running length, distance stepping at
/// the end of each, the session and file columns repeated in every row. Lengths are not in it.
QByteArray csvFileOf(const Workout &workout);

} // namespace lengthwise
