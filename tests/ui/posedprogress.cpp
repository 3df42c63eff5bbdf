#include "tests/ui/posedprogress.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int weeks = 26;
const QDate firstMonday = posedToday.addDays(1 - 7 * weeks);

Instant noonOf(QDate day)
{
    return Instant(std::chrono::milliseconds(QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()));
}

std::shared_ptr<ProgressSource> source()
{
    auto made = std::make_shared<ProgressSource>();
    for (int week = 0; week < weeks; ++week) {
        for (const int weekday : {0, 2, 4}) {
            const QDate day = firstMonday.addDays(7 * week + weekday);
            SwimHistory swim;
            swim.start = noonOf(day);
            swim.poolLength = metres(25);
            swim.distance = metres(3000);
            made->swims.push_back(swim);
            made->days.push_back(day);
            made->ids.push_back(u"swim %1"_s.arg(made->ids.size() + 1));
        }
    }
    return made;
}

/// Kilometres of a week: about nine, up and down, hardly anything in three weeks of August.
double kilometres(int week)
{
    if (week >= 9 && week <= 11)
        return 1.8;
    return 9.6 + 2.6 * std::sin(week * .7) + .08 * week;
}

std::vector<VolumePeriod> volume()
{
    using enum Stroke;
    std::vector<VolumePeriod> periods;
    for (int week = 0; week < weeks; ++week) {
        const Distance whole = metres(std::round(kilometres(week) * 40) * 25);
        VolumePeriod period{.from = firstMonday.addDays(7 * week),
            .to = firstMonday.addDays(7 * week + 6),
            .strokes = {},
            .distance = whole,
            .load = whole.metres / 50,
            .swims = 3};
        for (const auto &[stroke, share] : {std::pair{Freestyle, .62}, std::pair{Backstroke, .12},
                 std::pair{Breaststroke, .08}, std::pair{Butterfly, .07}, std::pair{Drill, .05}, std::pair{Kick, .06}})
            period.strokes.push_back(
                {.stroke = stroke, .distance = whole * share, .swolf = {}, .distancePerStroke = {}});
        periods.push_back(period);
    }
    return periods;
}

CssEstimate estimate(double pace, double range)
{
    CssEstimate css;
    css.css = Speed{100 / pace};
    css.low = Speed{100 / (pace + range)};
    css.high = Speed{100 / (pace - range)};
    css.sureness = CssSureness::Estimated;
    css.efforts = {{.swim = 10,
                       .start = noonOf(firstMonday.addDays(21)),
                       .distance = 200,
                       .length = metres(200),
                       .time = Seconds(176)},
        {.swim = 12,
            .start = noonOf(firstMonday.addDays(28)),
            .distance = 400,
            .length = metres(400),
            .time = Seconds(359)}};
    return css;
}

void addCss(ProgressReport &report)
{
    for (int week = 0; week <= 52; ++week) {
        const double pace = 94.8 - 3.4 * week / 52 + .25 * std::sin(week * .8);
        const bool isWide = week > 30 && week < 38;
        report.css.push_back(
            {posedToday.addDays(-7 * (52 - week)), estimate(week == 52 ? 91.4 : pace, isWide ? 2.6 : 1.3)});
    }
    report.css.front().estimate = estimate(94.8, 1.3);
    report.cssNow = report.css.back().estimate;
    report.cssNow.sureness = CssSureness::Tested;
    report.css.back().estimate = report.cssNow;
}

void addFitness(ProgressReport &report)
{
    FitnessDay day{.load = 20, .fitness = 22, .fatigue = 24, .form = 0};
    for (QDate at = report.from; at <= report.to; at = at.addDays(1)) {
        const FitnessDay before = day;
        const bool isSwum = at.dayOfWeek() % 2 == 1 && at.dayOfWeek() < 7;
        const auto week = int(firstMonday.daysTo(at) / 7);
        day.load = isSwum ? kilometres(week) * 6 : 0;
        day.fitness += (day.load - day.fitness) * (1 - std::exp(-1 / 42.0));
        day.fatigue += (day.load - day.fatigue) * (1 - std::exp(-1 / 7.0));
        day.form = before.fitness - before.fatigue;
        report.fitness.push_back({at, day});
    }
}

BestTime best(int distance, double seconds, bool isNew, bool fromRest, std::size_t swim)
{
    return {.distance = distance,
        .time = Seconds(seconds),
        .day = firstMonday.addDays(7 * qint64(swim / 3)),
        .swim = swim,
        .firstLength = 9,
        .lengthCount = distance / 25,
        .fromRest = fromRest,
        .isCorrected = false,
        .isNew = isNew,
        .before = isNew ? std::optional(Seconds(seconds + 1.5)) : std::nullopt,
        .points = {}};
}

void addBests(ProgressReport &report)
{
    using enum Stroke;
    report.bests = {
        {Freestyle,
            {best(25, 18.6, false, true, 3), best(50, 38.4, true, true, 60), best(100, 82.6, false, true, 6),
                best(200, 174.6, false, false, 9), best(400, 357.2, true, true, 63), best(800, 723, false, false, 12),
                best(1500, 1364.8, true, true, 66)}},
        {Backstroke,
            {best(25, 21.4, false, true, 3), best(50, 44.7, false, true, 6), best(100, 92.6, true, true, 69),
                best(200, 196.9, false, false, 9), best(400, 412.3, false, false, 9)}},
        {Breaststroke,
            {best(25, 24.9, false, true, 3), best(50, 52.3, false, true, 6), best(100, 111.8, false, true, 9),
                best(200, 238, false, true, 9)}},
        {Butterfly, {best(25, 19.6, true, true, 72), best(50, 42, false, true, 6), best(100, 98.2, false, true, 9)}}};
    report.bests[0].times[3].isCorrected = true;
    report.predictions = {{Freestyle, 400, Seconds(356.1), Seconds(348.2), Seconds(364)},
        {Freestyle, 1500, Seconds(1412), Seconds(1370.5), Seconds(1455)},
        {Backstroke, 800, Seconds(872.5), Seconds(840), Seconds(905)}};
}

void addYears(ProgressReport &report)
{
    for (const auto &[year, perDay] : {std::pair{2026, 1.022}, std::pair{2025, .83}, std::pair{2024, .705}}) {
        YearLine line{.year = year, .sums = {}};
        const QDate first(year, 1, 1);
        const QDate last = std::min(QDate(year, 12, 31), posedToday);
        double sum = 0;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            sum += perDay * (day.month() == 8 ? .25 : 1 + .25 * std::sin(double(first.daysTo(day)) / 30)) * 1000;
            line.sums.push_back(metres(sum));
        }
        report.years.push_back(std::move(line));
    }
}

void addTechnique(ProgressReport &report)
{
    using enum Stroke;
    for (const auto &[stroke, swolf, every] :
        {std::tuple{Freestyle, 38.6, 1}, std::tuple{Backstroke, 44.2, 2}, std::tuple{Breaststroke, 49.5, 3}}) {
        TechniqueLine line{.stroke = stroke, .pool = {25, PoolUnit::Metres}, .points = {}};
        for (int swim = 0; swim < 3 * weeks; swim += every)
            line.points.push_back({.day = firstMonday.addDays(7 * (swim / 3) + 2 * (swim % 3)),
                .swim = std::size_t(swim),
                .swolf = swolf - .02 * swim + .7 * std::sin(swim * 1.7),
                .distancePerStroke = metres(1.3 - (swolf - 38.6) * .03 + .0012 * swim + .03 * std::sin(swim * 2.3))});
        report.technique.push_back(std::move(line));
    }
}

void addCoach(ProgressReport &report)
{
    const auto message = [](std::string_view text) {
        return CoachMessage{.id = "posed", .text = text, .arguments = {}, .evidence = {}, .doubt = Doubt::None};
    };
    report.coach.summary = {message("Twelve swims in four weeks, eleven of them graded."),
        message("Critical swim speed went from 1:32.0 to 1:31.4 /100 m.")};
    report.coach.limiter = message("Pacing is your lowest part: 14 of 25 points on average.");
    report.coach.warning =
        message("This week's load is 1.6 times your usual one. Swim one easy swim before the next hard one.");
    report.coach.next = message("Swim even repeats at critical swim speed, the last one no slower than the first.");
    report.coach.nextSet = u"8 x 200 Fr @ 3:25"_s;
}

} // namespace

std::shared_ptr<ProgressStudy> posedProgress()
{
    using enum Stroke;
    auto study = std::make_shared<ProgressStudy>();
    study->source = source();
    ProgressReport &report = study->report;
    report.pools = {{25, PoolUnit::Metres}, {50, PoolUnit::Metres}, {25, PoolUnit::Yards}};
    report.pool = NamedPool{25, PoolUnit::Metres};
    report.strokes = {Freestyle, Backstroke, Breaststroke, Butterfly, Drill, Kick};
    report.from = posedToday.addMonths(-6).addDays(1);
    report.to = posedToday;
    report.swims = 3 * weeks;
    report.volume = volume();
    addCss(report);
    addFitness(report);
    addBests(report);
    report.zones =
        PaceZoneTimes{Seconds(22320), Seconds(40440), Seconds(13800), Seconds(15960), Seconds(9540), Seconds(4260)};
    report.active = Seconds(106320);
    addYears(report);
    addTechnique(report);
    addCoach(report);
    return study;
}

std::shared_ptr<ProgressStudy> emptyProgress()
{
    auto study = std::make_shared<ProgressStudy>();
    study->source = source();
    study->report.from = posedToday;
    study->report.to = posedToday;
    study->report.cssNow.unknown = CssUnknown::NoEfforts;
    return study;
}

} // namespace lengthwise
