#pragma once

#include "ui/viewmodels/swimchart.h"

namespace lengthwise {

/// A made-up 3,200 m practice in a 25 m pool: 400 Fr, 4 x 100 IM, 10 x 100 Fr, 8 x 50 Fl/Fr, 200 kick, 5 x 100 Bk,
/// 300 Fr. The same every time.
SwimChart practiceChart();
/// `lengths` lengths of freestyle without rest.
SwimChart steadyChart(int lengths);
/// Ten hours in open water with a speed, a stroke rate and a heart rate each second: 36,000 samples.
SwimChart openWaterChart();

} // namespace lengthwise
