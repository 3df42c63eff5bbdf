#include "core/analysis/swimanalysis.h"
#include "core/decode/decoders.h"
#include "core/decode/strava.h"

#include <QDir>
#include <QFile>

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace lengthwise;

namespace {

QDir inputs()
{
    return QDir(QFile::decodeName(qgetenv("LENGTHWISE_BENCH_INPUTS")));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "decodespeed: cannot read %s (set LENGTHWISE_BENCH_INPUTS)\n", qPrintable(path));
        std::exit(1);
    }
    return file.readAll();
}

Bytes bytesOf(const QByteArray &content)
{
    return std::as_bytes(std::span(content.constData(), std::size_t(content.size())));
}

void decodeAll(benchmark::State &state, const std::vector<QByteArray> &files)
{
    std::int64_t bytes = 0;
    for (auto _ : state) {
        for (const QByteArray &file : files) {
            const auto swims = decodeSwims(bytesOf(file), {});
            if (!swims) {
                state.SkipWithError("a generated swim did not decode");
                return;
            }
            benchmark::DoNotOptimize(swims->front().samples.size());
            bytes += file.size();
        }
    }
    state.SetBytesProcessed(bytes);
}

void fitToWorkout(benchmark::State &state)
{
    std::vector<QByteArray> files;
    for (const QString &name : inputs().entryList({QStringLiteral("hour-*.fit")}))
        files.push_back(contentOf(inputs().filePath(name)));
    decodeAll(state, files);
}

void csvToWorkout(benchmark::State &state)
{
    decodeAll(state, {contentOf(inputs().filePath(QStringLiteral("million.csv")))});
}

/// So many points, one a second, as the service writes them.
QByteArray streamsOf(int points)
{
    QByteArray times, distances, rates, cadences, speeds;
    for (int second = 0; second < points; ++second) {
        const char *const comma = second > 0 ? "," : "";
        times += comma + QByteArray::number(second);
        distances += comma + QByteArray::number(second * 1.13, 'f', 1);
        rates += comma + QByteArray::number(120 + second % 37);
        cadences += comma + QByteArray::number(25 + second % 7);
        speeds += comma + QByteArray::number(1.0 + second % 31 * 0.01, 'f', 3);
    }
    const auto stream = [](const char *key, const QByteArray &data) {
        return '"' + QByteArray(key) + R"(":{"data":[)" + data + R"(],"series_type":"distance","resolution":"high"})";
    };
    return '{' + stream("time", times) + ',' + stream("distance", distances) + ',' + stream("heartrate", rates) + ','
        + stream("cadence", cadences) + ',' + stream("velocity_smooth", speeds) + '}';
}

void stravaToWorkout(benchmark::State &state)
{
    const QByteArray streams = streamsOf(100'000);
    const StravaParts parts{.summary = R"({"sport_type":"Swim","start_date":"2026-10-17T04:30:00Z"})",
        .streams = std::string_view(streams.constData(), std::size_t(streams.size()))};
    for (auto _ : state) {
        const auto swim = decodeStrava(parts);
        if (!swim) {
            state.SkipWithError("the generated streams did not decode");
            return;
        }
        benchmark::DoNotOptimize(swim->workout.samples.size());
    }
    state.SetBytesProcessed(std::int64_t(state.iterations()) * streams.size());
}

/// The same bytes, read by simdjson into its own tree.
void stravaParsed(benchmark::State &state)
{
    const QByteArray streams = streamsOf(100'000);
    const simdjson::padded_string padded(streams.constData(), std::size_t(streams.size()));
    for (auto _ : state) {
        simdjson::dom::parser parser;
        simdjson::dom::element root;
        if (parser.parse(padded).get(root)) {
            state.SkipWithError("the generated streams are no JSON");
            return;
        }
        benchmark::DoNotOptimize(root.is_object());
    }
    state.SetBytesProcessed(std::int64_t(state.iterations()) * streams.size());
}

void openAndAnalyse(benchmark::State &state)
{
    const QString path = inputs().filePath(QStringLiteral("hour.csv"));
    for (auto _ : state) {
        const auto swims = decodeFile(path, {});
        if (!swims) {
            state.SkipWithError("the generated swim did not decode");
            return;
        }
        benchmark::DoNotOptimize(analyse(swims->front()));
    }
}

} // namespace

BENCHMARK(fitToWorkout)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(csvToWorkout)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(stravaToWorkout)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(stravaParsed)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openAndAnalyse)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_MAIN();
