#pragma once

#include "core/base/clock.h"
#include "core/model/athlete.h"
#include "tests/support/swimplan.h"

#include <vector>

/// What the libraries in tests/fixtures/library hold: two athletes and their swims, invented, written down here and
/// nowhere computed. Old libraries are opened for ever, so the plan grows and never changes.
namespace lengthwise::libraryplan {

/// 2024-10-01 08:00 UTC: when everything in the library was done.
class Then final : public Clock
{
public:
    Instant now() const override { return Instant(Duration(1'727'769'600'000)); }
};

/// Female, born 1984, maximum heart rate 186, metres.
Athlete anna();
/// Nothing but a name.
Athlete berta();

// Anna's.
/// 8 x 50 m freestyle @ 1:00, 2024-09-27 06:30 UTC, 25 m: a FIT and a CSV file of the same swim, one workout.
SwimPlan fifties();
/// 10 x 25 yd backstroke @ 0:45, 2024-09-28: title "Back home", notes, effort 7, the first length corrected to
/// breaststroke, the third split in two; then titled "Too much", which is undone.
SwimPlan backstroke();
/// 3 x 100 m breaststroke, 2024-09-29: deleted.
SwimPlan deleted();

// Berta's.
/// 4 x 50 m freestyle, on the day of Anna's fifties, at the same time.
SwimPlan besideAnna();

inline constexpr auto title = "Back home";
inline constexpr auto undoneTitle = "Too much";
inline constexpr auto notes = "Slow turns.\nGoggles leaked.";
inline constexpr int effort = 7;

} // namespace lengthwise::libraryplan
