#include "core/store/editstore.h"

#include "core/store/athletemeta.h"
#include "core/store/rows.h"

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

#define SELECT_EDIT "SELECT subject, field, value, clock_ms, clock_counter, device, value_hash FROM edit "

Edit editAt(const Statement &row)
{
    return {
        .subject = std::string(row.text(0)),
        .field = std::string(row.text(1)),
        .value = row.maybeText(2),
        .stamp = {row.integer(3), row.integer(4), std::string(row.text(5)), std::string(row.text(6))},
    };
}

EditStep stepAt(const Statement &row)
{
    return {.id = row.integer(0), .action = std::string(row.text(1)), .changes = {}};
}

StepChange changeAt(const Statement &row)
{
    return {
        .subject = std::string(row.text(0)),
        .field = std::string(row.text(1)),
        .before = row.maybeText(2),
        .after = row.maybeText(3),
        .isOvertaken = row.integer(4) != 0,
    };
}

/// A later change of the same register takes the place of an earlier one.
std::vector<Change> onePerRegister(const std::vector<Change> &changes)
{
    std::vector<Change> single;
    for (const Change &change : changes) {
        const auto same = std::ranges::find_if(single,
            [&change](const Change &other) { return other.subject == change.subject && other.field == change.field; });
        if (same == single.end())
            single.push_back(change);
        else
            *same = change;
    }
    return single;
}

/// The first text that follows all texts with this beginning.
std::string endOf(std::string prefix)
{
    ++prefix.back();
    return prefix;
}

} // namespace

Result<std::vector<Edit>> EditStore::editsOf(const std::string &subject)
{
    Statement rows = m_database.statement(SELECT_EDIT "WHERE subject = ? ORDER BY field");
    return allRows(rows.bind(subject), editAt);
}

Result<std::optional<Edit>> EditStore::edit(const std::string &subject, const std::string &field)
{
    Statement rows = m_database.statement(SELECT_EDIT "WHERE subject = ? AND field = ?");
    return oneRow(rows.bind(subject, field), editAt);
}

Result<std::vector<Edit>> EditStore::editsByField(const std::string &fieldPrefix)
{
    if (fieldPrefix.empty())
        return all();
    const std::string end = endOf(fieldPrefix);
    Statement rows = m_database.statement(SELECT_EDIT "WHERE field >= ? AND field < ? ORDER BY field, subject");
    return allRows(rows.bind(fieldPrefix, end), editAt);
}

Result<std::vector<Edit>> EditStore::all()
{
    Statement rows = m_database.statement(SELECT_EDIT "ORDER BY subject, field");
    return allRows(rows, editAt);
}

Result<bool> EditStore::merge(Transaction &transaction, const Edit &edit)
{
    const Stamp &stamp = edit.stamp;
    const auto put =
        m_database
            .statement("INSERT INTO edit (subject, field, value, clock_ms, clock_counter, device, value_hash)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (subject, field) DO UPDATE SET"
                       " value = ?3, clock_ms = ?4, clock_counter = ?5, device = ?6, value_hash = ?7"
                       " WHERE (?4, ?5, ?6, ?7) > (clock_ms, clock_counter, device, value_hash)")
            .bind(
                edit.subject, edit.field, edit.value, stamp.milliseconds, stamp.counter, stamp.device, stamp.valueHash)
            .run();
    if (!put)
        return fail(put.error());
    if (m_database.changedRows() == 0)
        return false;
    const auto overtaken = m_database.statement("UPDATE step_change SET overtaken = 1 WHERE subject = ? AND field = ?")
                               .bind(edit.subject, edit.field)
                               .run();
    if (!overtaken)
        return fail(overtaken.error());
    return transaction.countEvidence().map([] { return true; });
}

Result<std::optional<EditStep>> EditStore::apply(
    Transaction &transaction, const std::string &action, const std::vector<Change> &changes)
{
    auto written = writeAll(changes);
    if (!written)
        return fail(std::move(written.error()));
    if (written->empty())
        return std::nullopt;
    EditStep step{.action = action, .changes = std::move(*written)};
    if (const auto put = putStep(step); !put)
        return fail(put.error());
    return transaction.countEvidence().map([&step] { return std::optional(std::move(step)); });
}

Result<std::int64_t> EditStore::extend(
    Transaction &transaction, std::int64_t step, const std::string &action, const std::vector<Change> &changes)
{
    Statement rows = m_database.statement("SELECT id FROM step WHERE id = ? AND undone = 0");
    const auto known = oneRow(rows.bind(step), numberAt);
    if (!known)
        return fail(known.error());
    if (!*known) {
        return apply(transaction, action, changes).map([step](const std::optional<EditStep> &made) {
            return made ? made->id : step;
        });
    }
    const auto written = writeAll(changes);
    if (!written)
        return fail(written.error());
    if (written->empty())
        return step;
    if (const auto put = putChanges(step, *written); !put)
        return fail(put.error());
    return transaction.countEvidence().map([step] { return step; });
}

/// What changed nothing is left out.
Result<std::vector<StepChange>> EditStore::writeAll(const std::vector<Change> &changes)
{
    auto last = lastStamp();
    if (!last)
        return fail(last.error());
    std::vector<StepChange> written;
    for (const Change &change : onePerRegister(changes)) {
        const auto replaced = edit(change.subject, change.field);
        if (!replaced)
            return fail(replaced.error());
        const auto before = *replaced ? (*replaced)->value : std::nullopt;
        if (before == change.value)
            continue;
        if (const auto stored = write(change, *replaced, *last); !stored)
            return fail(stored.error());
        written.push_back({change.subject, change.field, before, change.value});
    }
    if (written.empty())
        return written;
    return keepLastStamp(*last).map([&written] { return std::move(written); });
}

Result<EditStep> EditStore::undo(Transaction &transaction)
{
    return retrace(transaction, Direction::Undo);
}

Result<EditStep> EditStore::redo(Transaction &transaction)
{
    return retrace(transaction, Direction::Redo);
}

Result<std::optional<EditStep>> EditStore::nextUndo()
{
    return next(Direction::Undo);
}

Result<std::optional<EditStep>> EditStore::nextRedo()
{
    return next(Direction::Redo);
}

Result<EditStep> EditStore::retrace(Transaction &transaction, Direction direction)
{
    auto found = next(direction);
    if (!found)
        return fail(found.error());
    const bool isUndo = direction == Direction::Undo;
    if (!*found)
        return fail({.code = isUndo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo});
    EditStep step = std::move(**found);
    std::erase_if(step.changes, &StepChange::isOvertaken);

    auto last = lastStamp();
    if (!last)
        return fail(last.error());
    for (const StepChange &change : step.changes) {
        const auto replaced = edit(change.subject, change.field);
        if (!replaced)
            return fail(replaced.error());
        const Change back{change.subject, change.field, isUndo ? change.before : change.after};
        if (const auto written = write(back, *replaced, *last); !written)
            return fail(written.error());
    }
    // Moved even where nothing of it is left to take back: else it would be in the way for ever.
    const auto moved = m_database.statement("UPDATE step SET undone = ? WHERE id = ?").bind(isUndo, step.id).run();
    if (!moved)
        return fail(moved.error());
    if (step.changes.empty())
        return step;
    if (const auto kept = keepLastStamp(*last); !kept)
        return fail(kept.error());
    return transaction.countEvidence().map([&step] { return std::move(step); });
}

Result<std::optional<EditStep>> EditStore::next(Direction direction)
{
    Statement rows = m_database.statement(direction == Direction::Undo
            ? "SELECT id, action FROM step WHERE undone = 0 ORDER BY id DESC LIMIT 1"
            : "SELECT id, action FROM step WHERE undone = 1 ORDER BY id LIMIT 1");
    auto step = oneRow(rows, stepAt);
    if (!step || !*step)
        return step;
    auto changes = changesOf((*step)->id);
    if (!changes)
        return fail(changes.error());
    (*step)->changes = std::move(*changes);
    return step;
}

Result<std::vector<StepChange>> EditStore::changesOf(std::int64_t step)
{
    Statement rows = m_database.statement("SELECT subject, field, before_value, after_value, overtaken FROM step_change"
                                          " WHERE step_id = ? ORDER BY subject, field");
    return allRows(rows.bind(step), changeAt);
}

Result<void> EditStore::putStep(EditStep &step)
{
    if (const auto cleared = m_database.statement("DELETE FROM step WHERE undone = 1").run(); !cleared)
        return cleared;
    const auto put =
        m_database.statement("INSERT INTO step (action, made_at) VALUES (?, ?)").bind(step.action, now()).run();
    if (!put)
        return put;
    step.id = m_database.lastInsertedRow();
    return putChanges(step.id, step.changes);
}

Result<void> EditStore::putChanges(std::int64_t step, const std::vector<StepChange> &changes)
{
    for (const StepChange &change : changes) {
        const auto kept = m_database
                              .statement("INSERT INTO step_change (step_id, subject, field, before_value, after_value)"
                                         " VALUES (?, ?, ?, ?, ?)")
                              .bind(step, change.subject, change.field, change.before, change.after)
                              .run();
        if (!kept)
            return kept;
    }
    return {};
}

Result<void> EditStore::write(const Change &change, const std::optional<Edit> &replaced, Stamp &last)
{
    const auto replacedStamp = replaced ? std::optional(replaced->stamp) : std::nullopt;
    last = nextStamp(now(), last, replacedStamp, m_device, change.value);
    return m_database
        .statement("INSERT OR REPLACE INTO edit (subject, field, value, clock_ms, clock_counter, device, value_hash)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(change.subject, change.field, change.value, last.milliseconds, last.counter, m_device, last.valueHash)
        .run();
}

Result<Stamp> EditStore::lastStamp()
{
    return athleteMeta(m_database).map([](const AthleteMeta &meta) {
        return Stamp{.milliseconds = meta.clockMs, .counter = meta.clockCounter};
    });
}

Result<void> EditStore::keepLastStamp(const Stamp &last)
{
    const std::string text = clockText(last.milliseconds, last.counter);
    return m_database.statement("INSERT OR REPLACE INTO meta (name, value) VALUES ('clock', ?)").bind(text).run();
}

} // namespace lengthwise
