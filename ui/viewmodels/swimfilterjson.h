#pragma once

#include "ui/viewmodels/swimfilter.h"

/// Filters as they are stored and typed: words and numbers that mean the same in every language and on every machine.
/// {"text":"fly","days":"last-4-weeks","pool":["25m","25yd","open-water","unknown"],"stroke":["backstroke"],
/// "distance":["0-1000","5000-"],"type":["intervals"],"grade":["A","none"],"source":["fit"]}; days may be
/// {"from":"2026-01-01","to":"2026-03-31"}, each end or none; distances are in the swimmer's unit.
namespace lengthwise {

/// "pool", "stroke" ... as above.
QString facetKey(Facet facet);
/// "25m", "backstroke", "1000-2000", "none". code: of that facet.
QString codeName(Facet facet, int code);
/// In either case. Absent where this version does not know it.
std::optional<int> codeNamed(Facet facet, const QString &name);

/// A JSON object without what is not wanted. Pure.
std::string wishOf(const SwimFilter &filter);

struct ReadFilter {
    SwimFilter filter;
    bool isWhole = true; ///< false: parts were passed over, because this version does not know them
};
/// wish: a JSON object. A facet of which nothing is known lets no swim through, so that a filter never shows more than
/// was meant of what it names. Pure.
ReadFilter filterOf(const std::string &wish, QDate today);

} // namespace lengthwise
