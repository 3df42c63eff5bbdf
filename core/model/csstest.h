#pragma once

#include "core/model/units.h"

#include <string>

namespace lengthwise {

/// A 400 and a 200 of one day, entered by hand.
struct CssTest {
    Instant start{}; ///< noon UTC of its day, where only the day is known
    PoolUnit unit = PoolUnit::Metres;
    Seconds time400{};
    Seconds time200{};
    bool operator==(const CssTest &) const = default;
};

/// One that the swimmer keeps, as an athlete edit ("test/<id>").
struct KeptCssTest {
    std::string id; ///< a uuid
    CssTest test;
    bool operator==(const KeptCssTest &) const = default;
};

} // namespace lengthwise
