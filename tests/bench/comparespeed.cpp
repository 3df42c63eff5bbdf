#include "app/library/comparedfiles.h"
#include "core/store/library.h"
#include "core/store/recordingstore.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace lengthwise;

namespace {

constexpr int rounds = 25;

template<class T>
T orExit(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "comparespeed: error %d %s\n", int(result.error().code), qPrintable(result.error().detail));
    std::exit(1);
}

template<class Work>
double medianSeconds(Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// Twenty swims from all over the library, from their ids to what is shown.
void compareLibrary(const QString &folder)
{
    SystemClock clock;
    const auto opened =
        orExit(OpenLibrary::open({.folder = folder, .athlete = {}, .purpose = Purpose::Read}, {}, clock));
    const std::vector<SwimFacts> swims = orExit(RecordingStore(opened->database()).allSwims());
    std::vector<SwimId> ids;
    for (std::size_t i = 0; i < mostCompared; ++i)
        ids.push_back(swims[i * swims.size() / mostCompared].id);
    std::size_t compared = 0;
    const double seconds = medianSeconds([&] {
        std::vector<ComparedSwim> read;
        for (Result<ComparedSwim> &swim : comparedSwims(opened->database(), opened->athlete(), ids))
            read.push_back(orExit(std::move(swim)));
        compared = comparisonOf(std::move(read)).trends.front().values.size();
    });
    std::printf("{\"swims\":%zu,\"seconds\":%.6f}\n", compared, seconds);
}

void compareFiles(const QStringList &paths)
{
    std::size_t compared = 0;
    const double seconds = medianSeconds([&] {
        std::vector<ComparedSwim> read;
        for (ComparedFile &file : comparedFiles(paths, nullptr))
            std::ranges::move(file.swims, std::back_inserter(read));
        compared = comparisonOf(std::move(read)).trends.front().values.size();
    });
    std::printf("{\"swims\":%zu,\"seconds\":%.6f}\n", compared, seconds);
}

} // namespace

/// comparespeed library LIBRARY, comparespeed files FILE...: measures inside one process and prints the median of some
/// rounds as JSON. The library must exist; at most 20 files of one swim each.
int main(int argc, char **argv)
{
    const std::string_view what = argc > 2 ? argv[1] : "";
    QStringList paths;
    for (int i = 2; i < argc; ++i)
        paths << QFile::decodeName(argv[i]);
    if (what == "library" && paths.size() == 1)
        compareLibrary(paths.front());
    else if (what == "files" && paths.size() > 1)
        compareFiles(paths);
    else {
        std::fputs("usage: comparespeed library LIBRARY | files FILE...\n", stderr);
        return 2;
    }
    return 0;
}
