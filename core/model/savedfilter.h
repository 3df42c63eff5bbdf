#pragma once

#include <QString>

#include <string>

namespace lengthwise {

/// A filter of the list of swims that the swimmer keeps, as an athlete edit ("filter/<id>").
struct SavedFilter {
    std::string id; ///< a uuid
    QString name;
    std::string wish; ///< JSON object; what it says is the list's (ui/viewmodels)
    bool operator==(const SavedFilter &) const = default;
};

} // namespace lengthwise
