#pragma once

#include "core/report/comparison.h"

namespace lengthwise {

/// Four threshold practices of one autumn in a 25 m pool, each faster than the one before, as the comparison would say
/// of them: the ids are aaaa to dddd, the third set is 10 x 100 Fr @ 1:45 in lengths 25 to 64, the mean fell from
/// 1:34.7 to 1:28.8. The first has no pace over 400 m.
Comparison fourThresholds();

/// So many swims, a week apart, without sentences and same sets; none where count is 0.
Comparison manySwims(int count);

/// As if they came out of one file each: paths instead of ids.
Comparison outOfFiles(Comparison comparison);

} // namespace lengthwise
