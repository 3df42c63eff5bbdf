#include "tests/support/careerplan.h"

#include "tests/support/noise.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace lengthwise {

namespace {

using namespace std::chrono_literals;

const QDate firstDay(2014, 1, 6); // a Monday
constexpr Distance dPrime = metres(18);
constexpr auto offset = 60min; // local time minus UTC, all the year

/// What is swum all out, once a week, in turns.
struct Event {
    Stroke stroke = Stroke::Freestyle;
    int distance = 0;
    /// Of critical swim speed; 0: as the line distance = D' + CSS x time says.
    double speed = 0;
};
constexpr std::array events{
    Event{Stroke::Freestyle, 400},
    Event{Stroke::Backstroke, 100, 1.02},
    Event{Stroke::Freestyle, 200},
    Event{Stroke::Freestyle, 800},
    Event{Stroke::Breaststroke, 200, .86},
    Event{Stroke::Freestyle, 400},
    Event{Stroke::Freestyle, 50, 1.32},
    Event{Stroke::Freestyle, 200},
    Event{Stroke::Butterfly, 50, 1.15},
    Event{Stroke::Freestyle, 800},
    Event{Stroke::Freestyle, 100, 1.2},
    Event{Stroke::Freestyle, 1500},
};

constexpr NamedPool shortCourse{25, PoolUnit::Metres};
constexpr NamedPool longCourse{50, PoolUnit::Metres};
constexpr NamedPool yardCourse{25, PoolUnit::Yards};

NamedPool poolOn(const QDate &day)
{
    if (day.month() == 3 && day.year() % 2 == 0)
        return yardCourse;
    return day.month() >= 5 && day.month() <= 9 ? longCourse : shortCourse;
}

bool isWeekOff(const QDate &monday)
{
    return monday.month() == 8 && monday.day() <= 14;
}

/// Of mean 0 and deviation 1: sum of twelve even numbers, the same everywhere.
double normal(Noise &noise)
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += noise.unit();
    return sum;
}

/// Writes one swim, repeat by repeat.
class Board
{
public:
    Board(CareerSwim &swim, Noise &noise)
        : m_swim(swim)
        , m_noise(noise)
    {
    }

    /// speed: of critical swim speed; repeats of one set are alike, sets differ by up to 2 % from day to day.
    void write(int repeats, int distance, Stroke stroke, double speed, double rest, double restAfter)
    {
        const double time = timeOf(distance, speed * (1 + m_noise.around(.02)));
        for (int i = 0; i < repeats; ++i)
            add(distance, stroke, time, i + 1 < repeats ? rest : restAfter);
    }

    /// With 1 % of noise, as swimmers have it from one day to the other.
    void writeMaximal(const Event &event)
    {
        m_swim.maximal = m_swim.repeats.size();
        const double length = oneOf(m_swim.pool.unit).metres * event.distance;
        const double css = m_swim.css.metresPerSecond;
        const double time = event.speed > 0 ? timeOf(event.distance, event.speed) : (length - dPrime.metres) / css;
        add(event.distance, event.stroke, time * (1 + .01 * normal(m_noise)), 180);
    }

private:
    double timeOf(int distance, double speed) const
    {
        return oneOf(m_swim.pool.unit).metres * distance / (speed * m_swim.css.metresPerSecond);
    }

    /// Every length in whole hundredths, so that sums are known by hand.
    void add(int distance, Stroke stroke, double time, double rest)
    {
        WrittenSwim repeat{.lengths = int(distance / m_swim.pool.length), .stroke = stroke, .rest = rest};
        repeat.time = repeat.lengths * std::round(100 * time / repeat.lengths) / 100;
        m_swim.repeats.push_back(repeat);
    }

    CareerSwim &m_swim;
    Noise &m_noise;
};

void writeThreshold(Board &board)
{
    board.write(1, 400, Stroke::Freestyle, .85, 0, 30);
    board.write(10, 100, Stroke::Freestyle, .97, 15, 60);
    board.write(4, 50, Stroke::Drill, .6, 15, 40);
    board.write(1, 200, Stroke::Backstroke, .75, 0, 0);
}

void writeStrokes(Board &board)
{
    board.write(1, 300, Stroke::Freestyle, .84, 0, 30);
    board.write(8, 50, Stroke::Breaststroke, .68, 20, 45);
    board.write(4, 100, Stroke::Backstroke, .78, 20, 45);
    board.write(4, 50, Stroke::Drill, .6, 20, 45);
    board.write(4, 50, Stroke::Butterfly, .75, 30, 0);
}

void writeEndurance(Board &board)
{
    board.write(1, 200, Stroke::Freestyle, .8, 0, 20);
    board.write(3, 800, Stroke::Freestyle, .91, 40, 60);
    board.write(1, 200, Stroke::Backstroke, .74, 0, 0);
}

void writeMaximalDay(Board &board, const Event &event)
{
    board.write(1, 400, Stroke::Freestyle, .82, 0, 60);
    board.write(4, 50, Stroke::Freestyle, .95, 20, 120);
    board.writeMaximal(event);
    board.write(1, 200, Stroke::Freestyle, .75, 0, 0);
}

/// number: of the week; slot: of the swim within it, the last is the maximal one.
CareerSwim swimOf(const CareerWish &wish, int number, int slot, Noise &noise)
{
    constexpr int daysOfWeek = 7;
    const bool twice = slot > 0 && (slot - 1) * daysOfWeek / wish.perWeek == slot * daysOfWeek / wish.perWeek;
    CareerSwim swim;
    swim.day = firstDay.addDays(number * daysOfWeek + slot * daysOfWeek / wish.perWeek);
    const QDateTime start(swim.day, QTime(twice ? 17 : 6, 0), Qt::UTC);
    swim.start = Instant(Duration(start.toMSecsSinceEpoch()));
    swim.pool = poolOn(swim.day);
    swim.css = careerCss(swim.day);
    swim.seed = noise.next();
    Board board(swim, noise);
    if (slot == wish.perWeek - 1)
        writeMaximalDay(board, events[std::size_t(number) % events.size()]);
    else if (slot % 3 == 0)
        writeThreshold(board);
    else if (slot % 3 == 1)
        writeStrokes(board);
    else
        writeEndurance(board);
    return swim;
}

} // namespace

Distance CareerSwim::distance() const
{
    double lengths = 0;
    for (const WrittenSwim &repeat : repeats)
        lengths += repeat.lengths;
    return pool.distance() * lengths;
}

Seconds CareerSwim::active() const
{
    Seconds sum{};
    for (const WrittenSwim &repeat : repeats)
        sum += Seconds(repeat.time);
    return sum;
}

double CareerSwim::load() const
{
    const double share = distance().metres / active().count() / css.metresPerSecond;
    return 100 * active().count() / 3600 * share * share * share;
}

Speed careerCss(const QDate &day)
{
    const double years = double(firstDay.daysTo(day)) / 365.25;
    const double sinceAugust = double(QDate(day.year(), 8, 15).daysTo(day)) / 365.25;
    const double dip = std::max(0.0, std::cos(2 * std::numbers::pi * sinceAugust));
    return Speed{(1.05 + .014 * years) * (1 - .02 * dip)};
}

int careerStrokes(Stroke stroke, const NamedPool &pool)
{
    constexpr std::array inShortCourse{0, 17, 18, 11, 10};
    const int strokes = inShortCourse.at(std::size_t(stroke));
    if (pool == longCourse)
        return 2 * strokes + 1;
    return pool == yardCourse ? strokes - 1 : strokes;
}

Career plannedCareer(const CareerWish &wish)
{
    Career career{.wish = wish, .swims = {}};
    Noise noise(wish.seed);
    for (int week = 0; std::ssize(career.swims) < wish.swims; ++week) {
        if (isWeekOff(firstDay.addDays(week * 7)))
            continue;
        for (int slot = 0; slot < wish.perWeek && std::ssize(career.swims) < wish.swims; ++slot)
            career.swims.push_back(swimOf(wish, week, slot, noise));
    }
    return career;
}

Workout recordedSwim(const CareerSwim &swim)
{
    BuilderOptions options{.pool = swim.pool.distance(), .unit = swim.pool.unit, .seed = swim.seed};
    if (!swim.maximal)
        options.noise = {.lengthSd = .01 * swim.pool.distance().metres, .restSd = 1, .missingStrokes = .02};
    Workout workout = recorded(swim.repeats, options);
    const auto later = swim.start - workout.start;
    workout.start = swim.start;
    workout.utcOffset = offset;
    for (Length &length : workout.lengths) {
        length.start += later;
        if (length.strokes)
            length.strokes = careerStrokes(length.stroke, swim.pool);
    }
    return workout;
}

std::map<CareerEvent, CareerBest> plannedBests(const Career &career)
{
    constexpr std::array distances{25, 50, 100, 200, 400, 500, 800, 1000, 1500};
    std::map<CareerEvent, CareerBest> bests;
    for (std::size_t i = 0; i < career.swims.size(); ++i) {
        const CareerSwim &swim = career.swims[i];
        if (!swim.maximal)
            continue;
        const WrittenSwim &effort = swim.repeats[*swim.maximal];
        for (const int distance : distances) {
            const int lengths = int(distance / swim.pool.length);
            if (lengths < 1 || lengths > effort.lengths)
                continue;
            const CareerBest best{Seconds(effort.time / effort.lengths * lengths), i, lengths < effort.lengths};
            const auto [known, isFirst] = bests.try_emplace({swim.pool, effort.stroke, distance}, best);
            if (!isFirst && best.time < known->second.time)
                known->second = best;
        }
    }
    return bests;
}

std::map<std::pair<QDate, Stroke>, double> plannedVolume(const Career &career)
{
    std::map<std::pair<QDate, Stroke>, double> volume;
    for (const CareerSwim &swim : career.swims) {
        const QDate monday = swim.day.addDays(1 - swim.day.dayOfWeek());
        for (const WrittenSwim &repeat : swim.repeats)
            volume[{monday, repeat.stroke}] += (swim.pool.distance() * repeat.lengths).metres;
    }
    return volume;
}

std::map<QDate, double> plannedLoads(const Career &career)
{
    std::map<QDate, double> loads;
    for (const CareerSwim &swim : career.swims)
        loads[swim.day] += swim.load();
    return loads;
}

} // namespace lengthwise
