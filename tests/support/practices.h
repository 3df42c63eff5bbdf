#pragma once

#include "tests/support/swimbuilder.h"

#include <QStringList>

#include <functional>

namespace lengthwise {

/// A practice as a coach plans it, with its sets as they stand on the board: written before anything is recorded or
/// analysed, so that what analysis finds can be held against it.
struct Practice {
    QStringList board; ///< notations of its sets, in order
    std::vector<WrittenSwim> swims;
    BuilderOptions options; ///< pool and kind of watch; noise and its seed are the caller's
};

enum class PracticeMix {
    AsBefore, ///< 25 m, a watch that records rests, even repeats; kept so that rates stay comparable
    Wider,    ///< also 50 m and yards, watches without rest lengths, drills and kicks, descending and fading repeats
};

/// The same on every machine for the same seed.
Practice practiceOf(std::uint32_t seed, PracticeMix mix);

/// How many of the planned sets analysis gives back exactly, notation and all.
struct Recovery {
    int sets = 0;
    int found = 0;
    double percent() const { return 100.0 * found / sets; }
};

/// Called with each recording of which a set did not come back, and with what was found instead.
using OnMissed = std::function<void(const Practice &practice, const Workout &recorded, const QStringList &found)>;

/// Swims and analyses `practices` practices of seeds `seed` and up.
Recovery recoveryOf(
    PracticeMix mix, const WatchNoise &noise, int practices, std::uint32_t seed, const OnMissed &onMissed = {});

} // namespace lengthwise
