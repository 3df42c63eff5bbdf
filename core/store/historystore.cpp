#include "core/store/historystore.h"

#include "core/store/rows.h"
#include "core/store/workoutblobs.h"

#include <algorithm>

namespace lengthwise {

namespace {

/// A swim before its bests were found, which are stored by the number of its row.
struct NumberedSwim {
    std::int64_t number = 0;
    SwimHistory swim;
};

NumberedSwim swimAt(const Statement &row)
{
    SwimHistory swim{.measured = swimIdAt(row),
        .environment = Environment(row.integer(3)),
        .start = Instant(Duration(row.integer(4))),
        .unit = PoolUnit(row.integer(6)),
        .poolLength = maybeAt<Distance>(row, 7),
        .distance = maybeAt<Distance>(row, 8),
        .active = maybeAt<Seconds>(row, 9),
        .corrections = int(row.integer(11)),
        .strokes = unpackedStrokes(row.bytes(12)),
        .speeds = unpackedBins(row.bytes(13)),
        .heartRates = unpackedBins(row.bytes(14)),
        .figures = unpackedFigures(row.bytes(15))};
    if (const auto offset = row.maybeInteger(5))
        swim.utcOffset = std::chrono::minutes(*offset);
    if (const auto effort = row.maybeInteger(10))
        swim.effort = int(*effort);
    return {.number = row.integer(2), .swim = std::move(swim)};
}

/// By the numbers of their rows: as the file has them, so nothing is sorted.
Result<std::vector<NumberedSwim>> numberedSwims(Database &database)
{
    const auto expected = database.number("SELECT count(*) FROM workout");
    if (!expected)
        return fail(expected.error());
    Statement rows = database.statement(
        "SELECT measured_key, measured_n, id, environment, start_ms, utc_offset_min, unit, pool_length_m, distance_m,"
        " active_s, effort, corrections, stroke_distances, speeds, heart_rates, figures"
        " FROM workout CROSS JOIN workout_detail ON workout_id = id WHERE deleted = 0 ORDER BY id");
    return allRows(rows, swimAt, *expected);
}

/// Both are in the order of the rows' numbers, so one pass brings them together.
Result<void> addBests(Database &database, std::vector<NumberedSwim> &swims)
{
    Statement rows =
        database.statement("SELECT workout_id, stroke, distance, time_s, from_rest, first_length, length_count"
                           " FROM best ORDER BY workout_id, stroke, distance");
    auto swim = swims.begin();
    while (true) {
        const auto row = rows.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const std::int64_t number = rows.integer(0);
        while (swim != swims.end() && swim->number < number)
            ++swim;
        if (swim == swims.end())
            return {};
        if (swim->number != number)
            continue; // of a deleted one
        swim->swim.bests.push_back(bestAt(rows));
    }
}

} // namespace

Result<std::vector<SwimHistory>> swimHistories(Database &database)
{
    auto numbered = numberedSwims(database);
    if (!numbered)
        return fail(numbered.error());
    if (const auto added = addBests(database, *numbered); !added)
        return fail(added.error());
    std::vector<SwimHistory> swims;
    swims.reserve(numbered->size());
    for (NumberedSwim &each : *numbered)
        swims.push_back(std::move(each.swim));
    std::ranges::sort(swims, [](const SwimHistory &a, const SwimHistory &b) {
        return a.start != b.start ? a.start < b.start : a.measured < b.measured;
    });
    return swims;
}

} // namespace lengthwise
