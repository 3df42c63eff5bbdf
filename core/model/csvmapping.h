#pragma once

#include "core/model/units.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lengthwise {

/// What a column of a table means that does not use the names of CsvDecoder. A table has one row per sample, or one row
/// per length or interval; a mapping with LengthTime is of the latter kind.
enum class MappedColumn {
    Date,     ///< of the swim or of the row, with or without the time of day
    Time,     ///< moment of the row: time of day, date and time, or time since the start
    Distance, ///< since the start
    Speed,
    Pace, ///< per 100
    HeartRate,
    StrokeRate,
    Latitude,
    Longitude,
    LengthTime,     ///< duration of one length or interval, rest left out
    RestTime,       ///< rest after it
    Strokes,        ///< of the length or interval
    StrokeName,     ///< "Freestyle", "BR" ...; "Rest" makes the row a rest
    LengthDistance, ///< distance of the length or interval
    PoolLength,
    SwimNumber,  ///< tells the swims of one table apart
    LengthCount, ///< lengths in the interval
};

/// Which columns of a table mean what; by the name in the header.
struct CsvMapping {
    std::map<MappedColumn, std::string> columns;
    PoolUnit unit = PoolUnit::Metres; ///< of distances that do not name theirs
    std::string timeZone;             ///< IANA name ("Europe/Berlin"), of times that name none; empty: UTC
    bool dayFirst = true;             ///< 3/4/2026 is the third of April

    bool operator==(const CsvMapping &) const = default;
};

/// By the hash of a header (csvHeaderHash).
using CsvMappings = std::map<std::string, CsvMapping>;

} // namespace lengthwise
