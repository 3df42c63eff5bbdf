#include "ui/charts/lengthchart.h"

#include <QApplication>
#include <QChart>
#include <QLineSeries>
#include <QPixmap>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace lengthwise;

namespace {

constexpr int samples = 36'000; // ten hours, one a second
constexpr QSize frameSize(1200, 700);

/// Saw teeth as heart rate in sets has them.
double heartRateAt(int second)
{
    return 120 + (second % 105) * 0.35 + (second * 7919 % 13) * 0.3;
}

SwimChart tenHours()
{
    SwimChart chart;
    for (int second = 0; second < samples; ++second)
        chart.heartRate.push_back({double(second), heartRateAt(second)});
    for (int bar = 0; bar < samples / 25; ++bar) {
        const double speed = 1.0 + (bar * 31 % 17) * 0.01;
        chart.bars.push_back({.start = bar * 25.0,
            .end = bar * 25.0 + 22,
            .speed = speed,
            .pacePer100 = 100 / speed,
            .strokeRate = 42 + bar % 7,
            .distancePerStroke = 1.5,
            .stroke = Stroke::Freestyle,
            .set = std::size_t(bar / 24),
            .repeat = bar % 24 / 4 + 1});
    }
    for (int set = 0; set < samples / 600; ++set) {
        chart.brackets.push_back({.start = set * 600.0,
            .end = set * 600.0 + 597,
            .notation = QStringLiteral("6 x 100 Fr @ 1:40"),
            .mean = QStringLiteral("1:28.8 mean"),
            .number = set + 1});
    }
    return chart;
}

/// Draws the widget after each step of a pan and reports the median.
template<class Step>
void measureFrames(benchmark::State &state, QWidget &widget, Step step)
{
    widget.resize(frameSize);
    widget.show();
    QPixmap frame(frameSize);
    widget.render(&frame); // fonts and layout, once
    std::vector<double> times;
    int count = 0;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        step(count++ % 40 < 20 ? 1 : -1);
        QCoreApplication::sendPostedEvents();
        widget.render(&frame);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::nth_element(times.begin(), times.begin() + std::ptrdiff_t(times.size() / 2), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
}

void panLengthChart(benchmark::State &state)
{
    LengthChart chart;
    chart.setRenderHint(QPainter::Antialiasing);
    chart.resize(frameSize);
    chart.setChart(tenHours());
    chart.zoom(0.8, samples / 2.0); // nearly all of it in sight, with room to pan
    measureFrames(state, chart, [&chart](int direction) { chart.pan(60.0 * direction); });
}

/// The least and the most of each pixel column, as any chart should before it draws so many points.
QList<QPointF> reduced(double from, double to)
{
    QList<QPointF> points;
    const int perColumn = std::max(1, int((to - from) / frameSize.width()));
    for (int at = int(from); at + perColumn <= int(to); at += perColumn) {
        double least = heartRateAt(at);
        double most = least;
        for (int second = at; second < at + perColumn; ++second) {
            least = std::min(least, heartRateAt(second));
            most = std::max(most, heartRateAt(second));
        }
        points.append({double(at), least});
        points.append({double(at), most});
    }
    return points;
}

/// What Qt Charts' own line series needs for one curve of the same samples.
void panLineSeries(benchmark::State &state)
{
    QChartView view;
    view.setRenderHint(QPainter::Antialiasing);
    auto *series = new QLineSeries;
    view.chart()->addSeries(series);
    view.chart()->createDefaultAxes();
    double from = samples * 0.1;
    const auto show = [&](int direction) {
        from += 60.0 * direction;
        series->replace(reduced(from, from + samples * 0.8));
        view.chart()->axes(Qt::Horizontal).constFirst()->setRange(from, from + samples * 0.8);
    };
    view.chart()->axes(Qt::Vertical).constFirst()->setRange(90, 180);
    show(0);
    measureFrames(state, view, show);
}

} // namespace

BENCHMARK(panLengthChart)->Iterations(120)->Unit(benchmark::kMillisecond);
BENCHMARK(panLineSeries)->Iterations(120)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
