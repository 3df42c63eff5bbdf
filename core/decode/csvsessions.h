#pragma once

#include "core/base/result.h"
#include "core/decode/csvcolumns.h"
#include "core/model/sample.h"

#include <string>
#include <string_view>
#include <vector>

namespace lengthwise {

/// One session of a table: what its repeated columns say, and its records as samples in time order.
struct CsvSession {
    std::optional<CsvTime> start;
    std::optional<double> distance; ///< m
    std::optional<double> elapsed;  ///< s
    std::optional<double> timer;    ///< s
    std::optional<double> poolLength;
    std::optional<double> averageHeartRate;
    std::optional<double> maximumHeartRate;
    std::optional<double> averageCadence;
    std::optional<double> strokes;
    std::string sport;
    std::string subSport;
    std::string poolUnit;
    std::string productName;
    std::string manufacturer;
    std::string garminProduct;
    std::optional<std::chrono::minutes> utcOffset; ///< of its first record
    std::vector<Sample> samples;
    std::int64_t backwards = 0; ///< records that stood behind a later one
    bool hasPositions = false;
};

struct CsvTable {
    std::vector<CsvSession> sessions; ///< each with at least one sample, by first row
    std::vector<Warning> warnings;    ///< of the table as a whole
};

/// Reads the rows below the header. A row belongs to the session whose session_start_time it names. NoRows;
/// ValueInvalid where no row has a usable time; OutOfMemoryBound where samples and sessions would take over `bound`
/// bytes.
Result<CsvTable> readSessions(std::string_view text, const CsvHeader &header, std::size_t bound);

} // namespace lengthwise
