#include "tests/ui/coachedswim.h"

#include <numeric>

namespace lengthwise {

namespace {

std::vector<std::size_t> range(std::size_t first, std::size_t last)
{
    std::vector<std::size_t> lengths(last - first + 1);
    std::iota(lengths.begin(), lengths.end(), first);
    return lengths;
}

CoachMessage message(std::string_view id, std::string_view text, std::vector<std::size_t> lengths = {})
{
    return {.id = id, .text = text, .evidence = {.lengths = std::move(lengths)}};
}

Score gradedScore()
{
    const ScoreNeed need{ScoreNeed::What::StrokeRateDrop, 2, 22};
    return {.total = 92,
        .grade = Grade::A,
        .parts = {{ScorePartKind::DistanceEndurance, 25, 3200, {}, {}},
            {ScorePartKind::PaceConsistency, 25, 1.3, {}, {}}, {ScorePartKind::StrokeStability, 17, 9.8, 2.3, need},
            {ScorePartKind::SpeedGears, 25, 7, {}, {}}}};
}

CoachSummary summary(const WorkoutReport &report)
{
    const std::vector<std::size_t> set = report.sets.size() > 2 ? report.sets[2].lengths : std::vector<std::size_t>();
    CoachSummary coach;
    coach.headline =
        message("even-set", "Ten hundreds inside 3.2 s, the last one 1.1 s quicker than the four before it.", set);
    if (report.lengths.size() > 72)
        coach.limiter =
            message("faded", "From repeat 6 on, each length took 0.5 s longer with 0.7 more strokes.", range(52, 71));
    coach.next = message("next", "8 x 100 Fr @ 1:50, hold 17 strokes; stop the set when the count reaches 18.");
    coach.strengths = {message("kick", "The kick took 200 m without a stop.", {})};
    coach.weaknesses = {message("turns", "Two lengths took much longer than their neighbours.", {2, 9})};
    coach.prescription = {QStringLiteral("8 x 100 Fr @ 1:50"), QStringLiteral("6 x 50 Drill @ 1:15"),
        message("focus", "Keep the count while the pace stays.")};
    return coach;
}

/// Six zones with these limits between them and these percentages.
std::vector<ZoneRow> zones(const std::vector<double> &limits, const std::vector<double> &percents, Seconds whole)
{
    std::vector<ZoneRow> rows;
    for (std::size_t i = 0; i < percents.size(); ++i)
        rows.push_back({i > 0 ? limits[i - 1] : 0, i < limits.size() ? std::optional(limits[i]) : std::nullopt,
            whole * percents[i] / 100, percents[i]});
    return rows;
}

LengthRow length(int number, double start, double time, int repeat)
{
    LengthRow row;
    row.number = number;
    row.start = Seconds(start);
    row.time = Seconds(time);
    row.distance = metres(50);
    row.stroke = Stroke::Freestyle;
    row.speed = Speed{50 / time};
    row.pacePer100 = Seconds(2 * time);
    row.repeat = repeat;
    return row;
}

} // namespace

WorkoutReport threeFifties()
{
    WorkoutReport report;
    report.poolLength = metres(50);
    report.distance = metres(150);
    report.active = Seconds(120);
    report.lengths = {length(1, 0, 40, 1), length(2, 60, 38, 2), length(3, 120, 42, 3)};
    report.lengths[0].strokes = 40;
    report.lengths[0].swolf = 80;
    SetRow set;
    set.number = 1;
    set.notation = QStringLiteral("3 x 50 Fr @ 1:00");
    set.end = Seconds(162);
    set.distance = metres(150);
    set.meanTime = Seconds(40);
    set.repeatsAlike = true;
    set.pacePer100 = Seconds(80);
    set.sendOff = Seconds(60);
    set.rest = Seconds(20);
    set.inferred = true;
    set.lengths = {0, 1, 2};
    for (std::size_t i = 0; i < 3; ++i) {
        RepeatRow repeat;
        repeat.number = int(i) + 1;
        repeat.time = report.lengths[i].time;
        repeat.lengths = {i};
        repeat.best = i == 1;
        set.repeats.push_back(repeat);
    }
    report.sets = {set};
    LapRow rest;
    rest.number = 1;
    rest.distance = metres(0);
    report.laps = {rest};
    return report;
}

WorkoutReport coached(WorkoutReport report)
{
    report.type = SwimType::Intervals;
    report.quality = {.score = 96, .deductions = {{QualityIssue::SuspectLengths, 4, 2, {2, 9}}}};
    report.score = gradedScore();
    report.coach = summary(report);
    report.css = CssValue{{100 / 91.4}, {100 / 95.1}, {100 / 88.0}, CssSureness::Estimated, {}};
    report.bests = {{Stroke::Freestyle, 50, Seconds(42.9), true, 33, 2},
        {Stroke::Freestyle, 100, Seconds(87.2), true, 41, 4}, {Stroke::Freestyle, 400, Seconds(376.3), false, 1, 16}};
    const Seconds whole(50 * 60 + 56);
    report.paceZones = zones({0.85, 0.94, 0.98, 1.02, 1.09}, {10.3, 22.2, 20.3, 9.7, 32.3, 5.3}, whole);
    report.heartRateZones = zones({0.5, 0.6, 0.7, 0.8, 0.9}, {2, 12, 31, 40, 15, 0}, whole);
    report.profileMaximumHeartRate = HeartRate{185};
    report.load = SwimLoad{74, LoadBasis::Speed};
    return report;
}

WorkoutReport withoutStrokes(WorkoutReport report)
{
    report.score.parts[2] = {ScorePartKind::StrokeStability, {}, {}, {}, {}};
    report.score.total = 100;
    return report;
}

WorkoutReport notGraded(WorkoutReport report)
{
    report.score.total.reset();
    report.score.grade.reset();
    report.score.missing = Score::Missing::TooShort;
    return report;
}

WorkoutReport doubtful(WorkoutReport report)
{
    report.quality.score = 54;
    return report;
}

WorkoutReport withoutCss(WorkoutReport report)
{
    report.css.reset();
    report.paceZones.clear();
    report.load.reset();
    return report;
}

} // namespace lengthwise
