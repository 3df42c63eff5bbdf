#pragma once

#include "core/ingest/overlay.h"

namespace lengthwise {

/// The registers that put a list in place of the corrected lengths [first, last), which may be none: then it is put
/// before `first`. One stretch, as short as it can be; it covers earlier repairs that it touches, and lengths that
/// cannot be told apart from the replaced ones by their starts stand in it unchanged. Corrections of single lengths
/// that lie in it become part of it and are taken back. Nothing but the lengths asked for is changed.
/// ValueRefused: the list cannot be written as a field. Pure.
Result<std::vector<Change>> replaceLengths(const CorrectedWorkout &corrected, const SwimId &swim, std::size_t first,
    std::size_t last, const std::vector<Length> &list);

/// The edits of the swim among those that apply and those that do not.
std::vector<Edit> editsOf(const CorrectedWorkout &corrected, const SwimId &swim);

} // namespace lengthwise
