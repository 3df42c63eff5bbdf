#include "core/store/workoutstore.h"

#include "core/store/rows.h"
#include "core/store/workoutblobs.h"

#include <algorithm>

namespace lengthwise {

Result<WorkoutNumber> WorkoutStore::put(
    Transaction &, const std::vector<SwimId> &members, const WorkoutRow &row, int analysisVersion)
{
    const auto replaced = workoutsOf(members);
    if (!replaced)
        return fail(replaced.error());
    const auto kept = replaced->empty() ? std::nullopt : std::optional(replaced->front());
    for (std::size_t i = 1; i < replaced->size(); ++i) {
        if (const auto removed = remove((*replaced)[i]); !removed)
            return fail(removed.error());
    }
    const auto isIndexed = kept ? hasSameWords(*kept, row.summary) : Result<bool>(false);
    if (!isIndexed)
        return fail(isIndexed.error());
    const auto number = putSummary(kept, row.summary, analysisVersion);
    if (!number)
        return fail(number.error());
    if (const auto done = *isIndexed ? Result<void>() : putWords(*number, row.summary); !done)
        return fail(done.error());
    const auto done = putDetail(*number, row)
                          .and_then([&] { return putBests(*number, row.bests); })
                          .and_then([&] { return putSets(*number, row.sets); })
                          .and_then([&] { return link(*number, members); });
    if (!done)
        return fail(done.error());
    return *number;
}

Result<void> WorkoutStore::removeEmpty(Transaction &)
{
    Statement rows = m_database.statement(
        "SELECT id FROM workout WHERE NOT EXISTS (SELECT 1 FROM swim WHERE workout_id = workout.id)");
    const auto empty = allRows(rows, numberAt);
    if (!empty)
        return fail(empty.error());
    for (const WorkoutNumber workout : *empty) {
        if (const auto removed = remove(workout); !removed)
            return removed;
    }
    return {};
}

/// Sorted, each once.
Result<std::vector<WorkoutNumber>> WorkoutStore::workoutsOf(const std::vector<SwimId> &members)
{
    std::vector<WorkoutNumber> workouts;
    for (const SwimId &member : members) {
        const auto workout = workoutOf(member);
        if (!workout)
            return fail(workout.error());
        if (*workout && std::ranges::find(workouts, **workout) == workouts.end())
            workouts.push_back(**workout);
    }
    std::ranges::sort(workouts);
    return workouts;
}

/// Bests, sets, detail go with it by the schema; its swims are left without a workout.
Result<void> WorkoutStore::remove(WorkoutNumber workout)
{
    return m_database.statement("DELETE FROM search WHERE rowid = ?").bind(workout).run().and_then([&] {
        return m_database.statement("DELETE FROM workout WHERE id = ?").bind(workout).run();
    });
}

/// Replacing a row takes with it what hangs on it, as remove() does.
Result<WorkoutNumber> WorkoutStore::putSummary(
    std::optional<WorkoutNumber> replaced, const WorkoutSummary &summary, int analysisVersion)
{
    const auto marks = packedMarks(summary.marks);
    const auto put =
        m_database
            .statement("INSERT OR REPLACE INTO workout (id, analysis_version, measured_key, measured_n, environment,"
                       " start_ms, utc_offset_min, title, generated_title, sets, notes, device, effort, distance_m,"
                       " active_s, elapsed_s, pool_length_m, unit, swolf, stroke_rate, heart_rate, sources,"
                       " corrections, deleted, marks) VALUES"
                       " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(replaced, analysisVersion, summary.measured.key, summary.measured.n, int(summary.environment),
                summary.start, summary.utcOffset, summary.title, summary.generatedTitle, summary.sets, summary.notes,
                summary.device, summary.effort, summary.distance, summary.active, summary.elapsed, summary.poolLength,
                int(summary.unit), summary.swolf, summary.strokeRate, summary.averageHeartRate,
                packedSources(summary.sources), summary.corrections, summary.deleted, marks)
            .run();
    return put.map([this] { return m_database.lastInsertedRow(); });
}

/// Whether the search index need not be touched: that is a third of the work of a row.
Result<bool> WorkoutStore::hasSameWords(WorkoutNumber workout, const WorkoutSummary &summary)
{
    Statement rows =
        m_database.statement("SELECT title, generated_title, notes, device, sets FROM workout WHERE id = ?");
    const auto row = rows.bind(workout).step();
    if (!row)
        return fail(row.error());
    const auto shown = rows.text(0).empty() ? rows.string(1) : rows.string(0);
    return *row && shown == summary.shownTitle() && rows.string(2) == summary.notes && rows.string(3) == summary.device
        && rows.string(4) == summary.sets;
}

Result<void> WorkoutStore::putWords(WorkoutNumber workout, const WorkoutSummary &summary)
{
    return m_database
        .statement("INSERT OR REPLACE INTO search (rowid, title, notes, device, sets) VALUES (?, ?, ?, ?, ?)")
        .bind(workout, summary.shownTitle(), summary.notes, summary.device, summary.sets)
        .run();
}

Result<void> WorkoutStore::putDetail(WorkoutNumber workout, const WorkoutRow &row)
{
    const auto strokes = packedStrokes(row.strokes);
    const auto speeds = packedBins(row.speeds);
    const auto heartRates = packedBins(row.heartRates);
    const auto figures = packedFigures(row.figures);
    return m_database
        .statement("INSERT INTO workout_detail (workout_id, stroke_distances, speeds, heart_rates, figures)"
                   " VALUES (?, ?, ?, ?, ?)")
        .bind(workout, strokes, speeds, heartRates, figures)
        .run();
}

Result<void> WorkoutStore::putBests(WorkoutNumber workout, const std::vector<BestEffort> &bests)
{
    for (const BestEffort &best : bests) {
        const auto put = m_database
                             .statement("INSERT INTO best (workout_id, stroke, distance, time_s, from_rest,"
                                        " first_length, length_count) VALUES (?, ?, ?, ?, ?, ?, ?)")
                             .bind(workout, int(best.stroke), best.distance, best.time, best.fromRest, best.firstLength,
                                 best.lengthCount)
                             .run();
        if (!put)
            return put;
    }
    return {};
}

Result<void> WorkoutStore::putSets(WorkoutNumber workout, const std::vector<SetSummary> &sets)
{
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const SetSummary &set = sets[i];
        const auto put = m_database
                             .statement("INSERT INTO workout_set (workout_id, number, notation, stroke, repeats,"
                                        " distance_m, mean_s, rest_s, send_off_s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                             .bind(workout, std::int64_t(i), set.notation, int(set.stroke), set.repeats, set.distance,
                                 set.meanTime, set.rest, set.sendOff)
                             .run();
        if (!put)
            return put;
    }
    return {};
}

Result<void> WorkoutStore::link(WorkoutNumber workout, const std::vector<SwimId> &members)
{
    for (const SwimId &member : members) {
        const auto linked = m_database
                                .statement("UPDATE swim SET workout_id = ? WHERE recording_id ="
                                           " (SELECT id FROM recording WHERE key = ?) AND n = ?")
                                .bind(workout, member.key, member.n)
                                .run();
        if (!linked)
            return linked;
        if (m_database.changedRows() == 0)
            return fail({.code = ErrorCode::SwimUnknown, .detail = QString::fromStdString(subjectOf(member))});
    }
    return {};
}

} // namespace lengthwise
