#pragma once

#include "ui/viewmodels/swimrows.h"

#include <QStringList>

#include <optional>

namespace lengthwise {

/// Swims that are worth comparing by themselves.
struct CompareSuggestion {
    QStringList ids; ///< newest first, two or more
    QString set;     ///< that all of them have: "10 x 100 Fr @ 1:45"
    bool operator==(const CompareSuggestion &) const = default;
};

/// The last swims with the main set of the newest one; nothing where no other has it. rows: newest first. Pure.
std::optional<CompareSuggestion> compareSuggestion(const std::vector<SwimListRow> &rows);

} // namespace lengthwise
