#pragma once

#include "core/derive/librarycheck.h"
#include "ui/viewmodels/editwords.h"

#include <QString>

#include <optional>
#include <string>

/// What a library says of itself, in the user's language. Pure but for that.
namespace lengthwise::librarywords {

/// What is wrong and what to do.
QString describe(const LibraryProblem &problem);

using editwords::actionName;
using editwords::describe;
using editwords::fieldName;
using editwords::valueWords;

/// The name of the athlete that a new library gets.
QString firstAthleteName();

} // namespace lengthwise::librarywords
