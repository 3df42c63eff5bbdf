#pragma once

#include "core/model/namedpool.h"
#include "core/model/workout.h"
#include "tests/support/swimbuilder.h"

#include <QDate>

#include <map>

namespace lengthwise {

/// The same wish gives the same career on every machine.
struct CareerWish {
    int swims = 2000;
    int perWeek = 4; ///< but for two weeks off in August: 4 make ten years of 2,000 swims
    std::uint32_t seed = 1;
};

/// One swim of a career, as it was swum.
struct CareerSwim {
    QDate day; ///< the swimmer's own
    Instant start{};
    NamedPool pool;
    Speed css{}; ///< the swimmer's true one on that day
    std::vector<WrittenSwim> repeats;
    /// One of the repeats that is as fast as can be; such a swim is measured without noise. Absent: training.
    std::optional<std::size_t> maximal;
    std::uint32_t seed = 1;

    Distance distance() const;
    Seconds active() const;
    /// 100 x hours of active time x (active speed / CSS)^3.
    double load() const;
};

/// An invented swimmer's years, from Monday, 6 January 2014 on: winters in 25 m, summers in 50 m, every other March in
/// 25 yd. Once a week one swim has a maximal effort.
struct Career {
    CareerWish wish;
    std::vector<CareerSwim> swims; ///< by start
};

/// The swimmer's true critical swim speed: 1.05 m/s at first, 1.4 cm/s more each year, up to 2 % less around 15 August.
Speed careerCss(const QDate &day);

Career plannedCareer(const CareerWish &wish);

/// Arm strokes of one length, slow or fast: 17 of freestyle, 18 of backstroke, 11 of breaststroke and 10 of butterfly
/// in 25 m, one more than twice as many in 50 m, one less in 25 yd. Drills are not counted.
int careerStrokes(Stroke stroke, const NamedPool &pool);

/// The swim as the watch records it: lengths with noise of about 1 %, rests of a second, every fiftieth count missing.
Workout recordedSwim(const CareerSwim &swim);

/// A best time as the plan has it.
struct CareerBest {
    Seconds time{};
    std::size_t swim = 0;      ///< place in Career::swims
    bool isPartOfMore = false; ///< the first lengths of a longer maximal effort

    bool operator==(const CareerBest &) const = default;
};

/// Of a stroke and a distance in a pool, in its unit.
struct CareerEvent {
    NamedPool pool;
    Stroke stroke = Stroke::Freestyle;
    int distance = 0;

    bool operator<(const CareerEvent &other) const
    {
        return std::tuple(pool.unit, pool.length, stroke, distance)
            < std::tuple(other.pool.unit, other.pool.length, other.stroke, other.distance);
    }
};

/// The bests over the distances that were swum all out, or that such an effort begins with; training is far slower.
std::map<CareerEvent, CareerBest> plannedBests(const Career &career);

/// Metres by the Monday of the week and the stroke.
std::map<std::pair<QDate, Stroke>, double> plannedVolume(const Career &career);

/// Points by day; days without a swim are missing.
std::map<QDate, double> plannedLoads(const Career &career);

} // namespace lengthwise
