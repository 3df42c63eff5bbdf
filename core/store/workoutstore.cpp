#include "core/store/workoutstore.h"

#include "core/store/rows.h"
#include "core/store/typedwords.h"
#include "core/store/workoutblobs.h"

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

#define SELECT_SUMMARY                                                                                                 \
    "SELECT measured_key, measured_n, environment, start_ms, utc_offset_min, title, generated_title, sets, notes,"     \
    " device, effort, distance_m, active_s, elapsed_s, pool_length_m, unit, swolf, stroke_rate, heart_rate, sources,"  \
    " corrections, deleted, marks FROM workout "
#define NEWEST_FIRST "ORDER BY start_ms DESC, measured_key, measured_n"
#define SELECT_WORDS                                                                                                   \
    "SELECT measured_key, measured_n, search.title, search.notes, search.device, search.sets"                          \
    " FROM search JOIN workout ON workout.id = search.rowid "

WorkoutSummary summaryAt(const Statement &row)
{
    WorkoutSummary summary{
        .measured = swimIdAt(row),
        .environment = Environment(row.integer(2)),
        .start = Instant(Duration(row.integer(3))),
        .title = row.string(5),
        .generatedTitle = row.string(6),
        .sets = row.string(7),
        .notes = row.string(8),
        .device = row.string(9),
        .distance = maybeAt<Distance>(row, 11),
        .active = maybeAt<Seconds>(row, 12),
        .elapsed = maybeAt<Seconds>(row, 13),
        .poolLength = maybeAt<Distance>(row, 14),
        .unit = PoolUnit(row.integer(15)),
        .swolf = row.maybeReal(16),
        .strokeRate = maybeAt<StrokeRate>(row, 17),
        .averageHeartRate = maybeAt<HeartRate>(row, 18),
        .sources = unpackedSources(int(row.integer(19))),
        .corrections = int(row.integer(20)),
        .deleted = row.integer(21) != 0,
        .marks = unpackedMarks(row.bytes(22)),
    };
    if (const auto offset = row.maybeInteger(4))
        summary.utcOffset = std::chrono::minutes(*offset);
    if (const auto effort = row.maybeInteger(10))
        summary.effort = int(*effort);
    return summary;
}

SetSummary setAt(const Statement &row)
{
    return {
        .notation = row.string(0),
        .stroke = Stroke(row.integer(1)),
        .repeats = int(row.integer(2)),
        .distance = metres(row.real(3)),
        .meanTime = Seconds(row.real(4)),
        .rest = maybeAt<Seconds>(row, 5),
        .sendOff = maybeAt<Seconds>(row, 6),
    };
}

DatedFigures datedFiguresAt(const Statement &row)
{
    return {.measured = swimIdAt(row),
        .start = Instant(Duration(row.integer(2))),
        .figures = unpackedFigures(row.bytes(3))};
}

/// Without bests and sets.
WorkoutRow detailAt(const Statement &row)
{
    WorkoutRow detail;
    detail.strokes = unpackedStrokes(row.bytes(0));
    detail.speeds = unpackedBins(row.bytes(1));
    detail.heartRates = unpackedBins(row.bytes(2));
    detail.figures = unpackedFigures(row.bytes(3));
    return detail;
}

/// As NEWEST_FIRST.
bool isNewer(const WorkoutSummary &a, const WorkoutSummary &b)
{
    return a.start != b.start ? a.start > b.start : a.measured < b.measured;
}

/// In one of the columns of SELECT_WORDS.
bool holds(const Statement &row, const QString &word)
{
    for (const int column : {2, 3, 4, 5}) {
        if (row.string(column).contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

Result<std::optional<WorkoutNumber>> WorkoutStore::workoutOf(const SwimId &swim)
{
    Statement rows = m_database.statement(
        "SELECT workout_id FROM swim WHERE recording_id = (SELECT id FROM recording WHERE key = ?) AND n = ?");
    const auto row = rows.bind(swim.key, swim.n).step();
    if (!row)
        return fail(row.error());
    return *row ? rows.maybeInteger(0) : std::nullopt;
}

Result<std::vector<SwimId>> WorkoutStore::membersOf(WorkoutNumber workout)
{
    Statement rows = m_database.statement("SELECT r.key, s.n FROM swim s JOIN recording r ON r.id = s.recording_id"
                                          " WHERE s.workout_id = ? ORDER BY r.key, s.n");
    return allRows(rows.bind(workout), swimIdAt);
}

Result<std::vector<std::vector<SwimId>>> WorkoutStore::allGroups()
{
    std::vector<std::vector<SwimId>> groups;
    Statement rows =
        m_database.statement("SELECT r.key, s.n, s.workout_id FROM swim s JOIN recording r ON r.id = s.recording_id"
                             " WHERE s.workout_id IS NOT NULL ORDER BY s.workout_id");
    std::optional<WorkoutNumber> current;
    while (true) {
        const auto row = rows.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        if (current != rows.integer(2))
            groups.emplace_back();
        current = rows.integer(2);
        groups.back().push_back(swimIdAt(rows));
    }
    for (auto &group : groups)
        std::ranges::sort(group);
    std::ranges::sort(groups);
    return groups;
}

Result<std::vector<WorkoutSummary>> WorkoutStore::summaries()
{
    const auto expected = count();
    if (!expected)
        return fail(expected.error());
    // Sorted here: SQLite would copy every row through its sorter, or look each up by an index.
    Statement rows = m_database.statement(SELECT_SUMMARY);
    auto summaries = allRows(rows, summaryAt, *expected);
    if (summaries)
        std::ranges::sort(*summaries, isNewer);
    return summaries;
}

Result<std::optional<WorkoutSummary>> WorkoutStore::summary(WorkoutNumber workout)
{
    Statement rows = m_database.statement(SELECT_SUMMARY "WHERE id = ?");
    return oneRow(rows.bind(workout), summaryAt);
}

Result<std::optional<WorkoutSummary>> WorkoutStore::summaryOf(const SwimId &swim)
{
    const auto workout = workoutOf(swim);
    if (!workout)
        return fail(workout.error());
    return *workout ? summary(**workout) : std::optional<WorkoutSummary>();
}

Result<SwimId> WorkoutStore::measuredOf(const SwimId &swim)
{
    const auto row = summaryOf(swim);
    if (!row)
        return fail(row.error());
    return *row ? (*row)->measured : swim;
}

Result<std::optional<WorkoutRow>> WorkoutStore::row(WorkoutNumber workout)
{
    auto listed = summary(workout);
    if (!listed)
        return fail(listed.error());
    if (!*listed)
        return std::nullopt;
    Statement details = m_database.statement(
        "SELECT stroke_distances, speeds, heart_rates, figures FROM workout_detail WHERE workout_id = ?");
    auto detail = oneRow(details.bind(workout), detailAt);
    if (!detail)
        return fail(detail.error());
    Statement bests = m_database.statement("SELECT workout_id, stroke, distance, time_s, from_rest, first_length,"
                                           " length_count FROM best WHERE workout_id = ? ORDER BY stroke, distance");
    auto allBests = allRows(bests.bind(workout), bestAt);
    if (!allBests)
        return fail(allBests.error());
    Statement sets = m_database.statement("SELECT notation, stroke, repeats, distance_m, mean_s, rest_s, send_off_s"
                                          " FROM workout_set WHERE workout_id = ? ORDER BY number");
    auto allSets = allRows(sets.bind(workout), setAt);
    if (!allSets)
        return fail(allSets.error());

    WorkoutRow row = std::move(*detail).value_or(WorkoutRow());
    row.summary = std::move(**listed);
    row.bests = std::move(*allBests);
    row.sets = std::move(*allSets);
    return row;
}

Result<std::vector<DatedFigures>> WorkoutStore::figuresBetween(Instant from, Instant to)
{
    Statement rows =
        m_database.statement("SELECT measured_key, measured_n, start_ms, figures FROM workout JOIN workout_detail"
                             " ON workout_id = id WHERE start_ms BETWEEN ? AND ? AND deleted = 0"
                             " ORDER BY start_ms, measured_key, measured_n");
    return allRows(rows.bind(from, to), datedFiguresAt);
}

Result<std::map<SwimId, std::vector<HistogramBin>>> WorkoutStore::heartRatesBetween(Instant from, Instant to)
{
    Statement rows =
        m_database.statement("SELECT measured_key, measured_n, heart_rates FROM workout JOIN workout_detail"
                             " ON workout_id = id WHERE start_ms BETWEEN ? AND ? AND deleted = 0"
                             " AND heart_rates <> x''");
    rows.bind(from, to);
    std::map<SwimId, std::vector<HistogramBin>> heartRates;
    while (true) {
        const auto row = rows.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return heartRates;
        heartRates.emplace(swimIdAt(rows), unpackedBins(rows.bytes(2)));
    }
}

Result<std::vector<SwimId>> WorkoutStore::search(const QString &text, int limit)
{
    const TypedWords typed = typedWords(text);
    const bool isIndexed = !typed.match.isEmpty();
    Statement rows =
        m_database.statement(isIndexed ? SELECT_WORDS "WHERE search MATCH ? " NEWEST_FIRST : SELECT_WORDS NEWEST_FIRST);
    if (isIndexed)
        rows.bind(typed.match);
    std::vector<SwimId> found;
    while (std::ssize(found) < limit) {
        const auto row = rows.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        if (std::ranges::all_of(typed.shortWords, [&rows](const QString &word) { return holds(rows, word); }))
            found.push_back(swimIdAt(rows));
    }
    return found;
}

Result<std::int64_t> WorkoutStore::staleCount(int analysisVersion)
{
    Statement rows = m_database.statement(
        "SELECT (SELECT count(*) FROM swim WHERE workout_id IS NULL)"
        " + (SELECT count(*) FROM workout w CROSS JOIN swim s ON s.workout_id = w.id WHERE w.analysis_version < ?)");
    return oneRow(rows.bind(analysisVersion), numberAt).map([](const auto &number) { return number.value_or(0); });
}

Result<std::vector<SwimId>> WorkoutStore::staleSwims(int analysisVersion, int limit)
{
    Statement rows = m_database.statement(
        "SELECT r.key, s.n FROM swim s JOIN recording r ON r.id = s.recording_id WHERE s.workout_id IS NULL"
        " UNION ALL SELECT r.key, s.n FROM workout w CROSS JOIN swim s ON s.workout_id = w.id"
        " JOIN recording r ON r.id = s.recording_id WHERE w.analysis_version < ? LIMIT ?");
    return allRows(rows.bind(analysisVersion, limit), swimIdAt);
}

Result<std::int64_t> WorkoutStore::count()
{
    return m_database.number("SELECT count(*) FROM workout");
}

} // namespace lengthwise
