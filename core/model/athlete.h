#pragma once

#include "core/model/units.h"

#include <QString>

#include <optional>
#include <string>

namespace lengthwise {

enum class Sex { Female, Male };

/// A swimmer of this library. Kept as athlete edits ("profile/name" ...), so it travels and undoes like corrections.
struct Athlete {
    std::string uuid; ///< 36 characters, lower case
    QString name;
    std::optional<int> birthYear;
    std::optional<Sex> sex;
    std::optional<HeartRate> maximumHeartRate;
    std::optional<PoolUnit> units;

    std::string subject() const { return "athlete:" + uuid; }
    bool operator==(const Athlete &) const = default;
};

} // namespace lengthwise
