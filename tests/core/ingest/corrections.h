#pragma once

#include "core/ingest/repairs.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace lengthwise {

/// A swim whose registers change step by step, and can go back.
class Corrections
{
public:
    inline static const SwimId swim{"sha256:ab", 0};

    explicit Corrections(Workout recorded)
        : m_recorded(std::move(recorded))
    {
    }

    CorrectedWorkout corrected() const
    {
        std::vector<Edit> edits;
        for (const auto &[name, edit] : m_registers)
            edits.push_back(edit);
        return overlay(m_recorded, swim, edits);
    }
    std::vector<Length> lengths() const { return corrected().workout.lengths; }
    std::size_t count() const { return lengths().size(); }

    void apply(const std::vector<Change> &changes)
    {
        std::vector<Change> before;
        for (const Change &change : changes) {
            before.push_back({change.subject, change.field, write(change)});
        }
        m_steps.push_back(before);
    }
    bool apply(const Result<std::vector<Change>> &changes)
    {
        if (changes)
            apply(*changes);
        return changes.has_value();
    }
    void undo()
    {
        for (const Change &change : m_steps.back())
            write(change);
        m_steps.pop_back();
    }

    /// How many registers say something.
    std::size_t registers() const
    {
        return std::size_t(std::count_if(
            m_registers.begin(), m_registers.end(), [](const auto &entry) { return entry.second.value.has_value(); }));
    }

private:
    std::optional<std::string> write(const Change &change)
    {
        Edit &edit = m_registers[change.field];
        const auto before = edit.value;
        edit = {change.subject, change.field, change.value, {++m_clock, 0, "machine", "hash"}};
        return before;
    }

    Workout m_recorded;
    std::map<std::string, Edit> m_registers;
    std::vector<std::vector<Change>> m_steps;
    std::int64_t m_clock = 0;
};

/// What an edit can say of a length.
using Said = std::tuple<Instant, Duration, LengthType, Stroke, std::optional<int>>;

inline std::vector<Said> said(const std::vector<Length> &lengths)
{
    std::vector<Said> all;
    for (const Length &length : lengths)
        all.emplace_back(length.start, length.elapsed, length.type, length.stroke, length.strokes);
    return all;
}

} // namespace lengthwise
