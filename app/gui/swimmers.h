#pragma once

#include "core/model/csvmapping.h"
#include "core/report/swimmer.h"

#include <QString>

namespace lengthwise {

/// Where to look for what is known of a swimmer.
enum class LookUp {
    Samples, ///< for bundled swims only: they have a swimmer of their own
    Library, ///< and for all others in the user's library, as the athlete who is chosen there
};

/// Whoever swam what is opened; nothing known where the library cannot be read or there is none. Blocks; any thread.
Swimmer swimmerOf(const QString &path, Instant at, LookUp lookUp);

/// What the same swimmer said of the columns of tables; nothing where the samples alone are looked in. Blocks; any
/// thread.
CsvMappings mappingsOf(LookUp lookUp);

} // namespace lengthwise
