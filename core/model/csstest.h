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

/// What tests can be; others were not swum all out, or not timed right.
namespace csstest {

inline constexpr Seconds shortest200{60};
inline constexpr Seconds longest200{600};
inline constexpr Distance leastDPrime = metres(2); // a test's own line varies more than swimmers do
inline constexpr Distance mostDPrime = metres(40);
inline constexpr Speed fastest{2.2}; // above the world record over 100 m

/// That of the 400's second half, were the first one as fast as the 200.
constexpr Speed cssOf(Distance the200, Seconds time200, Seconds time400)
{
    return {the200.metres / (time400 - time200).count()};
}

/// Where the line distance = D' + CSS x time through both begins.
constexpr Distance dPrimeOf(Distance the200, Seconds time200, Seconds time400)
{
    return the200 - the200 * (time200 / (time400 - time200));
}

/// A 200 in 1:00 to 10:00, D' of 2 to 40 m and a CSS of 2.2 m/s at most. the200: its length, for 200 may be yards.
constexpr bool isPlausible(Distance the200, Seconds time200, Seconds time400)
{
    const Distance dPrime = dPrimeOf(the200, time200, time400);
    return time200 >= shortest200 && time200 <= longest200 && time400 > time200 && dPrime >= leastDPrime
        && dPrime <= mostDPrime && cssOf(the200, time200, time400) <= fastest;
}

constexpr bool isPlausible(const CssTest &test)
{
    return isPlausible(oneOf(test.unit) * 200, test.time200, test.time400);
}

} // namespace csstest

/// One that the swimmer keeps, as an athlete edit ("test/<id>").
struct KeptCssTest {
    std::string id; ///< a uuid
    CssTest test;
    bool operator==(const KeptCssTest &) const = default;
};

} // namespace lengthwise
