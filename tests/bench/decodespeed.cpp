#include "core/analysis/swimanalysis.h"
#include "core/decode/decoders.h"

#include <QDir>
#include <QFile>

#include <benchmark/benchmark.h>

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
BENCHMARK(openAndAnalyse)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_MAIN();
