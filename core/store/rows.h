#pragma once

#include "core/model/recording.h"
#include "core/model/workoutrow.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// All rows of a bound statement, each turned into a value. expected: how many, where that is known.
template<class Value>
Result<std::vector<Value>> allRows(Statement &rows, Value (*valueAt)(const Statement &), std::int64_t expected = 0)
{
    std::vector<Value> values;
    values.reserve(std::size_t(expected));
    while (true) {
        const auto row = rows.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return values;
        values.push_back(valueAt(rows));
    }
}

/// The first row; absent where there is none.
template<class Value>
Result<std::optional<Value>> oneRow(Statement &rows, Value (*valueAt)(const Statement &))
{
    const auto row = rows.step();
    if (!row)
        return fail(row.error());
    return *row ? std::optional(valueAt(rows)) : std::nullopt;
}

/// Of a row that begins with a recording's key and a swim's number.
inline SwimId swimIdAt(const Statement &row)
{
    return {.key = std::string(row.text(0)), .n = int(row.integer(1))};
}

/// Of a row of the table best, in the order of its columns.
inline BestEffort bestAt(const Statement &row)
{
    return {
        .stroke = Stroke(row.integer(1)),
        .distance = int(row.integer(2)),
        .time = Seconds(row.real(3)),
        .fromRest = row.integer(4) != 0,
        .firstLength = int(row.integer(5)),
        .lengthCount = int(row.integer(6)),
    };
}

inline std::int64_t numberAt(const Statement &row)
{
    return row.integer(0);
}

/// A value with a unit of an optional column; absent where it is NULL.
template<class Value>
std::optional<Value> maybeAt(const Statement &row, int column)
{
    const auto number = row.maybeReal(column);
    return number ? std::optional(Value{*number}) : std::nullopt;
}

} // namespace lengthwise
