#pragma once

#include "core/base/clock.h"
#include "core/model/edit.h"
#include "core/store/transaction.h"

#include <QString>

#include <vector>

namespace lengthwise {

/// One register that a step changed.
struct StepChange {
    std::string subject;
    std::string field;
    std::optional<std::string> before; ///< JSON text; absent: "as recorded"
    std::optional<std::string> after;
    bool isOvertaken = false; ///< another machine has changed it since: undo and redo leave it

    bool operator==(const StepChange &) const = default;
};

/// What one action of the swimmer changed; what undo takes back as a whole.
struct EditStep {
    std::int64_t id = 0;
    std::string action; ///< what it was, as a word for texts: "title", "stroke", "split", "delete" ...
    std::vector<StepChange> changes;

    bool operator==(const EditStep &) const = default;
};

/// The registers of an athlete's library and the steps that can be undone (these stay on this machine). One
/// connection's thread.
class EditStore
{
public:
    EditStore(Database &database, const Clock &clock, std::string device)
        : m_database(database)
        , m_clock(clock)
        , m_device(std::move(device))
    {
    }

    Result<std::vector<Edit>> editsOf(const std::string &subject);
    Result<std::optional<Edit>> edit(const std::string &subject, const std::string &field);
    /// All edits whose field begins with this, of all subjects ("link/").
    Result<std::vector<Edit>> editsByField(const std::string &fieldPrefix);
    Result<std::vector<Edit>> all();

    /// An edit from elsewhere: stored only where its stamp is greater than what is here. True: it was; the steps of
    /// this machine then leave the register alone.
    Result<bool> merge(Transaction &, const Edit &edit);

    /// Stamps and stores changes as one step that can be undone; changes that change nothing are left out. What had
    /// been undone can no longer be redone. Absent: nothing changed. A change to the field of another subject is fine.
    Result<std::optional<EditStep>> apply(Transaction &, const std::string &action, const std::vector<Change> &changes);
    /// The same as a part of a step that was made before, for work that is stored bit by bit; a step of its own where
    /// that one was undone meanwhile. Tells the step it belongs to.
    Result<std::int64_t> extend(
        Transaction &, std::int64_t step, const std::string &action, const std::vector<Change> &changes);
    /// Takes back the last step. A register that was changed since by another machine is left as it is and not among
    /// the changes of what is returned. NothingToUndo.
    Result<EditStep> undo(Transaction &);
    Result<EditStep> redo(Transaction &);
    /// What undo (redo) would take next; absent: nothing.
    Result<std::optional<EditStep>> nextUndo();
    Result<std::optional<EditStep>> nextRedo();

private:
    enum class Direction { Undo, Redo };
    Result<EditStep> retrace(Transaction &, Direction direction);
    Result<std::optional<EditStep>> next(Direction direction);
    Result<std::vector<StepChange>> changesOf(std::int64_t step);
    Result<std::vector<StepChange>> writeAll(const std::vector<Change> &changes);
    Result<void> putStep(EditStep &step);
    Result<void> putChanges(std::int64_t step, const std::vector<StepChange> &changes);
    /// Stamps and stores one register; last: this machine's last stamp, moved on.
    Result<void> write(const Change &change, const std::optional<Edit> &replaced, Stamp &last);
    Result<Stamp> lastStamp();
    Result<void> keepLastStamp(const Stamp &last);
    std::int64_t now() const { return m_clock.now().time_since_epoch().count(); }

    Database &m_database;
    const Clock &m_clock;
    std::string m_device;
};

} // namespace lengthwise
