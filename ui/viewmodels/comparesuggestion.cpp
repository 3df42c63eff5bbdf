#include "ui/viewmodels/comparesuggestion.h"

#include "core/report/comparison.h"

namespace lengthwise {

namespace {
constexpr qsizetype mostSuggested = 6; ///< whose tints can be told apart
} // namespace

std::optional<CompareSuggestion> compareSuggestion(const std::vector<SwimListRow> &rows)
{
    if (rows.empty())
        return std::nullopt;
    const WorkoutSummary &newest = rows.front().summary;
    const QStringList sets = newest.sets.split(u'\n', Qt::SkipEmptyParts);
    // Its generated title is its largest set.
    CompareSuggestion found{.set = sets.contains(newest.generatedTitle) ? newest.generatedTitle : sets.value(0)};
    if (found.set.isEmpty())
        return std::nullopt;
    for (const SwimListRow &row : rows) {
        if (found.ids.size() < mostSuggested && row.summary.sets.contains(found.set)
            && row.summary.sets.split(u'\n').contains(found.set))
            found.ids << row.id;
    }
    return found.ids.size() >= qsizetype(fewestCompared) ? std::optional(found) : std::nullopt;
}

} // namespace lengthwise
