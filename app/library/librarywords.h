#pragma once

#include "core/derive/librarycheck.h"
#include "core/ingest/overlay.h"

#include <QString>

#include <optional>
#include <string>

/// What a library says of itself, in the user's language. Pure but for that.
namespace lengthwise::librarywords {

/// What is wrong and what to do.
QString describe(const LibraryProblem &problem);

/// Why a correction is kept but not shown in the swim.
QString describe(IdleEdit::Why why);

/// "title", "pool length", "stroke of the length at 4:10"; a path that nobody knows stands as it is. origin: the
/// recorded start of the swim, that its times count from; absent where it is not known.
QString fieldName(const std::string &field, std::optional<Instant> origin);
/// "Breast", "25 m", "3 lengths"; "as recorded" for none; JSON that does not read stands as it is.
QString valueWords(const std::string &field, const std::optional<std::string> &value);
/// The step of Editor::apply: "title", "stroke", "split" ...
QString actionName(const std::string &action);

/// The name of the athlete that a new library gets.
QString firstAthleteName();

} // namespace lengthwise::librarywords
