#pragma once

#include "core/decode/csvsessions.h"

namespace lengthwise {

/// Some tables count the distance on from session to session: each session's is made to count from its own start. Told
/// by its recorded total where there is one, else by a first distance not below the last of the session before.
void countFromSessionStarts(std::vector<CsvSession> &sessions);

} // namespace lengthwise
