#include "core/decode/mappedcsv.h"

#include "core/decode/csvworkout.h"
#include "core/decode/lengthsfromsamples.h"
#include "core/decode/mappedlengths.h"
#include "core/decode/mappedtimes.h"
#include "core/decode/normalise.h"

#include <algorithm>
#include <map>
#include <utility>

namespace lengthwise {

namespace {

using namespace std::chrono_literals;
using namespace mapped;

constexpr std::size_t bytesPerSwim = 2048;

Error outOfMemory()
{
    return {.code = ErrorCode::OutOfMemoryBound, .count = std::int64_t(memoryBound)};
}

class Table
{
public:
    Table(std::string_view text, const CsvTableHead &head, const CsvMapping &mapping, std::size_t bound)
        : m_rows(text, head, mapping)
        , m_times(head, mapping)
        , m_unit(mapping.unit)
        , m_hasLengths(m_rows.has(MappedColumn::LengthTime))
        , m_bound(bound)
    {
        const auto time = mapping.columns.find(m_hasLengths ? MappedColumn::LengthTime : MappedColumn::Time);
        if (time != mapping.columns.end())
            m_timeName = QString::fromStdString(time->second);
    }

    Result<std::vector<Workout>> read();

private:
    std::optional<Error> add(const Row &row);
    Swim *swimOf(const Row &row);
    void turnTo(const std::string &key, std::size_t swim);
    std::string keyOf(const Row &row);
    void addPool(Swim &swim, const Row &row) const;
    bool addStretch(Swim &swim, const Row &row);
    bool addSample(Swim &swim, const Row &row);
    void markParent(Swim &swim, const Row &row);
    Result<std::vector<Workout>> workouts();
    Workout workoutOfSamples(Swim swim) const;
    void skip(const Row &row);
    bool use(std::size_t bytes)
    {
        m_used += bytes;
        return m_used <= m_bound;
    }

    Rows m_rows;
    SwimTimes m_times;
    const PoolUnit m_unit;
    const bool m_hasLengths;
    const std::size_t m_bound;
    QString m_timeName; ///< of the column without which no row is usable
    std::size_t m_used = 0;
    std::vector<Swim> m_swims;
    std::map<std::string, std::size_t> m_byKey;
    std::string m_key;         ///< of the current swim
    std::size_t m_current = 0; ///< means nothing while there are no swims
    std::string m_lastCell;    ///< first cell of the last stretch
    std::string m_parentCell;  ///< of the stretch whose rows are being read; empty: none
    std::size_t m_parent = 0;
    Warning m_skipped{.code = WarningCode::RowsSkipped, .count = 0};
    bool m_lacksDate = false;
    bool m_lacksTime = false;
    std::int64_t m_rowCount = 0;
};

Result<std::vector<Workout>> Table::read()
{
    while (const auto row = m_rows.next()) {
        ++m_rowCount;
        if (row->isSummary)
            continue;
        if (const auto error = add(*row))
            return fail(*error);
    }
    if (m_rowCount == 0)
        return fail({.code = ErrorCode::NoRows});
    return workouts();
}

std::optional<Error> Table::add(const Row &row)
{
    m_times.notice(row);
    const bool isUsable = !m_hasLengths || row.lengthTime;
    Swim *swim = isUsable ? swimOf(row) : nullptr;
    if (!swim) {
        skip(row);
        return std::nullopt;
    }
    addPool(*swim, row);
    const std::size_t before = swim->stretches.size() + swim->samples.size();
    const bool isAdded = m_hasLengths ? addStretch(*swim, row) : addSample(*swim, row);
    if (!isAdded)
        skip(row);
    const std::size_t each = m_hasLengths ? sizeof(Stretch) : sizeof(Sample);
    const std::size_t after = swim->stretches.size() + swim->samples.size();
    if (!use(2 * each * (after - before))) // vectors grow by doubling
        return outOfMemory();
    return std::nullopt;
}

void Table::skip(const Row &row)
{
    if (*m_skipped.count == 0)
        m_skipped.line = row.line;
    ++*m_skipped.count;
}

/// Rows without a number or a day of their own go with those before.
std::string Table::keyOf(const Row &row)
{
    if (m_rows.has(MappedColumn::SwimNumber))
        return row.swim.empty() ? m_key : row.swim;
    const auto day = m_times.dayOf(row);
    return day ? std::to_string(day->time_since_epoch().count()) : m_key;
}

/// Rows of one swim are not told by those of another.
void Table::turnTo(const std::string &key, std::size_t swim)
{
    m_key = key;
    m_current = swim;
    m_parentCell.clear();
    m_lastCell.clear();
}

/// nullptr: nobody knows when it was.
Swim *Table::swimOf(const Row &row)
{
    const std::string key = keyOf(row);
    if (!m_swims.empty() && key == m_key)
        return &m_swims[m_current];
    if (const auto known = m_byKey.find(key); known != m_byKey.end()) {
        turnTo(key, known->second);
        return &m_swims[m_current];
    }
    const auto start = m_times.startOf(row);
    if (!start) {
        m_lacksDate = true;
        return nullptr;
    }
    use(bytesPerSwim);
    m_byKey[key] = m_swims.size();
    turnTo(key, m_swims.size());
    Swim &swim = m_swims.emplace_back();
    swim.start = start;
    swim.unit = m_unit;
    if (m_times.poolAbove()) {
        swim.poolLength = m_times.poolAbove()->metres;
        swim.unit = m_times.poolAbove()->inYards ? PoolUnit::Yards : m_unit;
    }
    return &swim;
}

void Table::addPool(Swim &swim, const Row &row) const
{
    if (!row.poolLength || !isPlausiblePoolLength({row.poolLength->metres})
        || (swim.poolLength && !m_times.poolAbove()))
        return;
    swim.poolLength = row.poolLength->metres;
    if (row.poolLength->inYards)
        swim.unit = PoolUnit::Yards;
}

/// "1" is told by the rows "1.1", "1.2" behind it.
void Table::markParent(Swim &swim, const Row &row)
{
    const auto isBelow = [&row](const std::string &cell) {
        return !cell.empty() && row.firstCell.size() > cell.size() && row.firstCell.starts_with(cell)
            && row.firstCell[cell.size()] == '.';
    };
    if (m_parentCell.empty() && isBelow(m_lastCell) && !swim.stretches.empty()) {
        m_parentCell = m_lastCell;
        m_parent = swim.stretches.size() - 1;
        swim.stretches[m_parent].isParent = true;
    }
    if (!isBelow(m_parentCell))
        m_parentCell.clear();
    else if (!row.isRest && swim.stretches[m_parent].children < 999)
        ++swim.stretches[m_parent].children;
    m_lastCell = row.firstCell;
}

bool Table::addStretch(Swim &swim, const Row &row)
{
    markParent(swim, row);
    Stretch stretch{.elapsed = *row.lengthTime, .stroke = row.stroke, .isRest = row.isRest};
    if (const auto at = m_times.momentOf(row, *swim.start)) {
        stretch.start = at->instant;
        if (m_times.areOfEnds())
            *stretch.start -= stretch.elapsed;
    }
    stretch.rest = row.restTime.value_or(Duration(0));
    stretch.metres = row.lengthDistance.value_or(0);
    stretch.strokes = std::int16_t(row.strokes.value_or(0));
    stretch.lengths = std::int16_t(row.lengthCount.value_or(0));
    stretch.heartRate = std::uint8_t(row.heartRate.value_or(0));
    swim.stretches.push_back(stretch);
    return true;
}

bool Table::addSample(Swim &swim, const Row &row)
{
    const auto at = m_times.momentOf(row, *swim.start);
    if (!at) {
        m_lacksTime = true;
        return false;
    }
    Sample &sample = swim.samples.emplace_back(at->instant);
    if (row.distance)
        sample.setDistance({*row.distance});
    if (row.speed)
        sample.setSpeed({*row.speed});
    if (row.strokeRate)
        sample.setStrokeRate({*row.strokeRate});
    if (row.heartRate)
        sample.setHeartRate({*row.heartRate});
    if (row.latitude && row.longitude) {
        sample.setPosition({*row.latitude, *row.longitude});
        swim.hasPositions = true;
    }
    return true;
}

Workout Table::workoutOfSamples(Swim swim) const
{
    CsvSession session{.poolLength = swim.poolLength,
        .poolUnit = swim.unit == PoolUnit::Yards ? "statute" : "",
        .utcOffset = swim.start->utcOffset,
        .hasPositions = swim.hasPositions};
    session.samples = std::move(swim.samples);
    session.backwards = putInTimeOrder(session.samples);
    return workoutFromSession(std::move(session));
}

Result<std::vector<Workout>> Table::workouts()
{
    std::vector<Workout> workouts;
    for (Swim &swim : m_swims) {
        const auto isSwum = [](const Stretch &stretch) { return !stretch.isRest; };
        if (!swim.samples.empty()) {
            workouts.push_back(workoutOfSamples(std::move(swim)));
        } else if (std::ranges::any_of(swim.stretches, isSwum)) {
            if (!use(mostLengthsOf(swim) * 2 * sizeof(Length) + swim.stretches.size() * 2 * sizeof(Lap)))
                return fail(outOfMemory());
            workouts.push_back(workoutOfLengths(swim));
        }
        swim = {};
    }
    if (workouts.empty() && (m_lacksDate || m_lacksTime))
        return fail({.code = ErrorCode::ColumnsMissing,
            .detail = m_lacksDate ? QStringLiteral("date") : QStringLiteral("time")});
    if (workouts.empty())
        return fail({.code = ErrorCode::ValueInvalid, .line = m_skipped.line, .detail = m_timeName});
    if (*m_skipped.count > 0)
        warnAll(workouts, {m_skipped});
    return workouts;
}

} // namespace

const CsvMapping *mappingFor(const CsvTableHead &head, const CsvMappings &mappings)
{
    if (mappings.empty())
        return nullptr;
    const auto found = mappings.find(csvHeaderHash(head.names));
    return found == mappings.end() ? nullptr : &found->second;
}

Result<std::vector<Workout>> decodeMapped(
    std::string_view text, const CsvTableHead &head, const CsvMapping &mapping, std::size_t bound)
{
    return Table(text, head, mapping, bound).read();
}

} // namespace lengthwise
