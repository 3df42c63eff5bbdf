#include "tests/ui/chartswims.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

struct Plan {
    QString notation;
    QString mean;
    int repeats;
    int lengths; ///< of each repeat
    std::vector<Stroke> strokes;
    double seconds; ///< of each length
    double rest;
    double restAfter;
};

const std::vector<Plan> &plans()
{
    using enum Stroke;
    static const std::vector<Plan> all{
        {QStringLiteral("400 Fr"), QStringLiteral("1:34.1 /100"), 1, 16, {Freestyle}, 23.5, 0, 55},
        {QStringLiteral("4 × 100 IM @ 2:10"), QStringLiteral("1:34.6 mean"), 4, 4,
            {Butterfly, Backstroke, Breaststroke, Freestyle}, 23.6, 35, 45},
        {QStringLiteral("10 × 100 Fr @ 1:45"), QStringLiteral("1:28.8 mean"), 10, 4, {Freestyle}, 22.2, 16, 100},
        {QStringLiteral("8 × 50 Fl/Fr @ 1:00"), QStringLiteral("41.9 s mean"), 8, 2, {Butterfly, Freestyle}, 21, 18,
            80},
        {QStringLiteral("200 Kick"), QStringLiteral("2:23.4 /100"), 1, 8, {Kick}, 35.8, 0, 55},
        {QStringLiteral("5 × 100 Bk @ 2:00"), QStringLiteral("1:37.5 mean"), 5, 4, {Backstroke}, 24.3, 23, 60},
        {QStringLiteral("300 Fr easy"), QStringLiteral("1:41.2 /100"), 1, 12, {Freestyle}, 25.3, 0, 0},
    };
    return all;
}

double factorOf(Stroke stroke, bool medley)
{
    if (!medley)
        return stroke == Stroke::Butterfly ? 0.965 : 1.0;
    return stroke == Stroke::Butterfly   ? 0.91
        : stroke == Stroke::Backstroke   ? 1.03
        : stroke == Stroke::Breaststroke ? 1.12
                                         : 0.96;
}

ChartBar barOf(const Plan &plan, std::size_t number, int length, double start)
{
    const Stroke stroke = plan.strokes[std::size_t(length) % plan.strokes.size()];
    const double wobble = 0.012 * std::sin(double(number) * 2.3) + (length == 0 ? -0.02 : 0);
    const double time = plan.seconds * factorOf(stroke, plan.strokes.size() == 4) * (1 + wobble);
    ChartBar bar{.start = start, .end = start + time, .speed = 25 / time, .pacePer100 = time * 4, .stroke = stroke};
    if (stroke != Stroke::Kick) {
        const double perStroke = stroke == Stroke::Breaststroke ? 12 : stroke == Stroke::Butterfly ? 13 : 17;
        const double strokes = perStroke + double(number % 3);
        bar.strokeRate = strokes / time * 60;
        bar.distancePerStroke = 25 / strokes;
    }
    bar.readout = {QStringLiteral("27:43"), QStringLiteral("length %1 · set 3, repeat 7").arg(number + 1),
        QStringLiteral("Free %1 s").arg(time, 0, 'f', 1), QStringLiteral("18 strokes · SWOLF 40.3")};
    return bar;
}

} // namespace

SwimChart practiceChart()
{
    SwimChart chart;
    double at = 0;
    double heart = 100;
    for (const Plan &plan : plans()) {
        const std::size_t set = chart.brackets.size();
        const double start = at;
        for (int repeat = 1; repeat <= plan.repeats; ++repeat) {
            for (int length = 0; length < plan.lengths; ++length) {
                ChartBar bar = barOf(plan, chart.bars.size(), length, at);
                bar.set = set;
                bar.repeat = repeat;
                at = bar.end;
                chart.bars.push_back(std::move(bar));
            }
            if (repeat < plan.repeats)
                at += plan.rest;
        }
        chart.brackets.push_back({start, at, plan.notation, plan.mean, int(set) + 1, {}});
        at += plan.restAfter;
    }
    for (int second = 0; second < int(chart.bars.back().end); second += 2) {
        const bool swims = std::any_of(chart.bars.begin(), chart.bars.end(),
            [second](const ChartBar &bar) { return second >= bar.start && second <= bar.end; });
        heart += ((swims ? 160 : 110) - heart) * 0.03;
        chart.heartRate.push_back({double(second), heart + std::sin(second * 0.7)});
    }
    chart.criticalSwimSpeed = 100 / 91.4;
    return chart;
}

SwimChart steadyChart(int lengths)
{
    SwimChart chart;
    const Plan plan{QStringLiteral("Steady"), QStringLiteral("1:34 /100"), 1, lengths, {Stroke::Freestyle}, 23.5, 0, 0};
    double at = 0;
    for (int i = 0; i < lengths; ++i) {
        chart.bars.push_back(barOf(plan, std::size_t(i), i, at));
        chart.bars.back().repeat = 1;
        at = chart.bars.back().end;
    }
    chart.brackets.push_back({0, at, QStringLiteral("%1 Fr").arg(lengths * 25), QStringLiteral("1:34 /100"), 1, {}});
    return chart;
}

SwimChart openWaterChart()
{
    SwimChart chart;
    chart.environment = Environment::OpenWater;
    for (int second = 0; second < 36000; ++second) {
        const double noise = std::sin(second * 12.9898) * 0.06 + std::sin(second * 0.002) * 0.08;
        chart.speed.push_back({double(second), 1.02 + noise});
        chart.strokeRate.push_back({double(second), 58 + 40 * noise});
        chart.heartRate.push_back({double(second), 138 + 60 * noise});
    }
    for (int split = 0; split * 100 < 36000; ++split) {
        const double speed = 1.0 + 0.08 * std::sin(split * 0.2);
        chart.bars.push_back({.start = split * 100.0,
            .end = split * 100.0 + 100,
            .speed = speed,
            .pacePer100 = 100 / speed,
            .strokeRate = 58,
            .distancePerStroke = speed,
            .stroke = Stroke::Freestyle,
            .repeat = 1});
    }
    chart.brackets.push_back({0, 36000, QStringLiteral("36 km"), QStringLiteral("1:40 /100"), 1, {}});
    return chart;
}

} // namespace lengthwise
