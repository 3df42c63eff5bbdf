#pragma once

#include "core/ingest/overlay.h"

#include <QString>

#include <optional>
#include <string>

/// Corrections in the user's language: their fields, values and steps. The window and the command line say the same.
/// Pure but for language and locale.
namespace lengthwise::editwords {

/// Why a correction is kept but not shown in the swim.
QString describe(IdleEdit::Why why);

/// "title", "pool length", "stroke of the length at 4:10"; a path that nobody knows stands as it is. origin: the
/// recorded start of the swim, that its times count from; absent where it is not known.
QString fieldName(const std::string &field, std::optional<Instant> origin);
/// "Breast", "25 m", "3 lengths"; "as recorded" for none; JSON that does not read stands as it is.
QString valueWords(const std::string &field, const std::optional<std::string> &value);
/// The step of Editor::apply: "title", "stroke", "split" ...
QString actionName(const std::string &action);

} // namespace lengthwise::editwords
