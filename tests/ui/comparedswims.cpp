#include "comparedswims.h"

#include <QDateTime>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

Instant morning(QDate day)
{
    return Instant(std::chrono::milliseconds(QDateTime(day, QTime(6, 32), Qt::UTC).toMSecsSinceEpoch()));
}

SetRow hundreds()
{
    SetRow set{.number = 3, .notation = u"10 x 100 Fr @ 1:45"_s, .stroke = Stroke::Freestyle, .repeatsAlike = true};
    set.lengths.resize(40);
    std::iota(set.lengths.begin(), set.lengths.end(), std::size_t(24));
    for (std::size_t i = 0; i < 10; ++i) {
        RepeatRow repeat{.number = int(i) + 1, .stroke = Stroke::Freestyle};
        repeat.lengths.assign(
            set.lengths.begin() + std::ptrdiff_t(4 * i), set.lengths.begin() + std::ptrdiff_t(4 * i + 4));
        set.repeats.push_back(repeat);
    }
    return set;
}

ComparedSwim threshold(const QString &id, QDate day, double distance, int score, Grade grade)
{
    ComparedSwim swim{.id = id, .title = u"Threshold 10 x 100"_s};
    WorkoutReport &report = swim.report;
    report.start = morning(day);
    report.utcOffset = std::chrono::minutes(0);
    report.poolLength = metres(25);
    report.distance = metres(distance);
    report.score.total = score;
    report.score.grade = grade;
    report.lengths.resize(std::size_t(distance / 25));
    report.sets = {
        SetRow{.number = 1, .notation = u"400 Fr"_s}, SetRow{.number = 2, .notation = u"4 x 50 Kick"_s}, hundreds()};
    return swim;
}

PaceCurve curve(const std::vector<double> &pacesPer100)
{
    PaceCurve curve;
    int distance = 25;
    for (const double pace : pacesPer100) {
        curve.points.push_back({distance, Seconds(pace * distance / 100), 25, distance / 25});
        distance *= 2;
    }
    return curve;
}

SameSet::Swum swum(std::size_t swim, const std::array<double, 10> &times, double mean, double rest)
{
    SameSet::Swum swum{.swim = swim, .set = 2, .times = {}, .mean = Seconds(mean), .rest = Seconds(rest)};
    for (const double time : times)
        swum.times.emplace_back(time);
    return swum;
}

ComparisonTrend trend(ComparisonTrend::What what, const std::vector<double> &values, ComparisonTrend::Way way)
{
    ComparisonTrend trend{.what = what, .values = {}, .before = {}, .after = {}, .changePercent = {}, .way = way};
    for (const double value : values)
        trend.values.emplace_back(value);
    trend.before = (values[0] + values[1]) / 2;
    trend.after = (values[2] + values[3]) / 2;
    trend.changePercent = (*trend.after / *trend.before - 1) * 100;
    return trend;
}

std::vector<ComparisonTrend> thresholdTrends()
{
    using What = ComparisonTrend::What;
    using Way = ComparisonTrend::Way;
    return {trend(What::Score, {72, 77, 82, 92}, Way::Better),
        trend(What::Distance, {2600, 2800, 2950, 3200}, Way::Better),
        trend(What::Pace, {99.4, 98.0, 96.9, 95.5}, Way::Better),
        trend(What::DistancePart, {25, 25, 25, 25}, Way::Stable), trend(What::PacePart, {15, 20, 20, 25}, Way::Better),
        trend(What::StrokePart, {17, 17, 17, 17}, Way::Stable), trend(What::GearsPart, {15, 15, 20, 25}, Way::Better)};
}

ComparisonMessage message(
    const char *text, std::vector<CoachArgument> arguments, std::vector<ComparedEvidence> evidence)
{
    ComparisonMessage said;
    said.message.id = "of-a-test";
    said.message.text = text;
    said.message.arguments = std::move(arguments);
    said.evidence = std::move(evidence);
    return said;
}

ComparisonCoach thresholdCoach()
{
    const Evidence thirdSet{.lengths = hundreds().lengths, .set = 2};
    std::vector<std::size_t> late(20);
    std::iota(late.begin(), late.end(), std::size_t(52));
    ComparisonCoach coach;
    coach.insights = {message("The %1 mean fell from %2 to %3 on the same send-off; mean rest grew from 10 to 16 s.",
                          {u"10 x 100"_s, Seconds(94.7), Seconds(88.8)}, {{0, thirdSet}, {3, thirdSet}}),
        message("Scores agree with each other (CV %1): consistent training.", {PercentValue{9}}, {})};
    coach.strengths = {
        message("Distance is 5 points above your mean of parts in all four swims.", {}, {{3, Evidence{}}})};
    coach.weaknesses = {message("Stroke is 3 points under your mean of parts: the rate falls in every last fifth.", {},
        {{3, Evidence{.lengths = late, .set = {}}}})};
    coach.recommendations = {{Priority::High, Frequency::OnceAWeek, u"8 x 100 Fr @ 1:50"_s,
                                 message("%1, hold 17 strokes per length.", {u"8 x 100 Fr @ 1:50"_s}, {})},
        {Priority::Low, Frequency::TwiceAMonth, u"8 x 50 Fl/Fr @ 1:00"_s,
            message("It is what gives you gears.", {}, {})}};
    return coach;
}

} // namespace

Comparison fourThresholds()
{
    Comparison four;
    four.swims = {threshold(u"aaaa"_s, {2026, 8, 6}, 2600, 72, Grade::B),
        threshold(u"bbbb"_s, {2026, 9, 10}, 2800, 77, Grade::B),
        threshold(u"cccc"_s, {2026, 10, 22}, 2950, 82, Grade::B),
        threshold(u"dddd"_s, {2026, 11, 19}, 3200, 92, Grade::A)};
    four.pool = NamedPool{25, PoolUnit::Metres};
    four.curvePool = four.pool;
    four.stroke = Stroke::Freestyle;
    four.trends = thresholdTrends();
    four.curves = {curve({89.0, 90.6, 92.8, 98.7}), curve({87.9, 89.3, 90.8, 97.0, 97.5}),
        curve({86.2, 87.7, 89.4, 95.4, 96.0}), curve({84.8, 86.0, 87.2, 93.8, 94.1})};
    four.sameSets = {{.notation = u"10 x 100 Fr @ 1:45"_s,
        .swims = {swum(0, {92.8, 93.0, 93.4, 93.2, 94.2, 94.8, 95.6, 96.2, 97.0, 96.4}, 94.7, 10),
            swum(1, {91.2, 91.3, 91.8, 92.0, 92.1, 93.0, 93.6, 94.0, 94.4, 93.4}, 92.7, 12),
            swum(2, {89.6, 89.9, 90.0, 90.6, 90.8, 91.0, 91.7, 92.1, 92.4, 91.5}, 91.0, 14),
            swum(3, {87.8, 88.0, 87.2, 87.8, 87.8, 89.2, 90.4, 90.3, 90.4, 89.0}, 88.8, 16)}}};
    four.scoreCvPercent = 9;
    four.coach = thresholdCoach();
    return four;
}

Comparison manySwims(int count)
{
    Comparison many;
    many.trends = thresholdTrends();
    for (ComparisonTrend &trend : many.trends)
        trend.values.clear();
    for (int i = 0; i < count; ++i) {
        many.swims.push_back(threshold(
            QString(4, QChar(u'a' + char16_t(i))), QDate(2026, 1, 5).addDays(7 * i), 2000 + 50 * i, 60 + i, Grade::C));
        many.curves.push_back(curve({90.0 - i, 91.0 - i, 93.0 - i, 96.0 - i}));
        for (ComparisonTrend &trend : many.trends)
            trend.values.emplace_back(60 + i);
    }
    many.pool = NamedPool{25, PoolUnit::Metres};
    many.curvePool = many.pool;
    many.stroke = Stroke::Freestyle;
    return many;
}

Comparison outOfFiles(Comparison comparison)
{
    for (ComparedSwim &swim : comparison.swims)
        swim.file = u"/swims/%1.fit"_s.arg(std::exchange(swim.id, QString()));
    return comparison;
}

} // namespace lengthwise
