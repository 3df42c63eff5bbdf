#pragma once

#include "core/decode/decoder.h"

namespace lengthwise {

/// Tables with one row per record and the session_* and file_* columns repeated in each ("Coros CSV"): the header needs
/// `timestamp` and one of distance, speed, enhanced_speed, cadence, heart_rate, in any order. UTF-8 or UTF-16;
/// comma, semicolon or tab.
///
/// Any table is recognised, so that one of another kind can be told apart from a file that is no table at all: it gives
/// ColumnsMissing with the names of the columns it lacks ("distance" stands for any of the measurements). Markup and
/// JSON are no tables.
class CsvDecoder final : public Decoder
{
public:
    std::string_view name() const override { return "CSV"; }
    bool recognises(Bytes content) const override;
    Result<std::vector<Workout>> decode(Bytes content) const override;
};

} // namespace lengthwise
