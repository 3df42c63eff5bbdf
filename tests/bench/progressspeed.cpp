#include "core/report/comparison.h"
#include "core/report/progress.h"
#include "core/store/historystore.h"
#include "core/store/library.h"
#include "core/store/workoutstore.h"
#include "tests/support/careerlibrary.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

using namespace lengthwise;

namespace {

constexpr int rounds = 9;

template<class T>
T orExit(Result<T> result)
{
    if (result) {
        if constexpr (std::is_void_v<T>)
            return;
        else
            return std::move(*result);
    }
    std::fprintf(stderr, "progressspeed: error %d %s\n", int(result.error().code), qPrintable(result.error().detail));
    std::exit(1);
}

template<class Work>
double secondsOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Takes the file out of the page cache, as far as the system lets go of it.
void forget(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

/// The chosen athlete's file, made where it is missing.
struct Opened {
    Opened(const QString &folder, Database::Access access)
        : library(orExit(Library::open(folder, access, clock, "progressspeed")))
        , athlete(orExit(library.chosen(QStringLiteral("Swimmer"))).value())
        , database(orExit(library.openAthlete(athlete.uuid, access)))
    {
    }

    SystemClock clock;
    Library library;
    Athlete athlete;
    Database database;
};

/// What the page waits for: a connection's first reading, the report that it opens with, another filter.
struct Times {
    std::vector<double> histories;
    std::vector<double> source;
    std::vector<double> coldSource;
    std::vector<double> first;
    std::vector<double> filtered;
    std::vector<double> everything;
    std::vector<double> compared;
};

void measure(const QString &folder, Times &times)
{
    Opened opened(folder, Database::Access::Read);
    forget(opened.database.path());
    ProgressSource source;
    times.coldSource.push_back(secondsOf([&] { source = orExit(readProgress(opened.database, opened.athlete)); }));
    const QDate today = source.days.back();
    times.source.push_back(secondsOf([&] { source = orExit(readProgress(opened.database, opened.athlete)); }));
    times.histories.push_back(secondsOf([&] { orExit(swimHistories(opened.database)); }));
    times.first.push_back(secondsOf([&] { progressReport(source, {}, today); }));
    const ProgressFilter freestyle{.stroke = Stroke::Freestyle, .range = ProgressRange::Year};
    times.filtered.push_back(secondsOf([&] { progressReport(source, freestyle, today); }));
    times.everything.push_back(secondsOf([&] { progressReport(source, {.range = ProgressRange::All}, today); }));
    std::vector<SwimId> twenty;
    for (std::size_t i = source.swims.size(); i-- > 0 && twenty.size() < mostCompared;)
        twenty.push_back(source.swims[i].measured);
    times.compared.push_back(secondsOf([&] {
        std::vector<ComparedSwim> swims;
        for (auto &swim : comparedSwims(opened.database, opened.athlete, twenty))
            swims.push_back(orExit(std::move(swim)));
        comparisonOf(std::move(swims));
    }));
}

} // namespace

/// progressspeed DIR COUNT: a library of so many swims of invented years, made where it is missing; prints seconds as
/// JSON: what the pages of progress and comparison wait for.
int main(int argc, char **argv)
{
    int count = 0;
    const bool isCount = argc == 3 && std::from_chars(argv[2], argv[2] + std::strlen(argv[2]), count).ec == std::errc{};
    if (!isCount || count < 1) {
        std::fputs("usage: progressspeed DIR COUNT\n", stderr);
        return 2;
    }
    constexpr int swimsPerWeek = 14;
    const QString folder = QFile::decodeName(argv[1]);
    {
        Opened opened(folder, Database::Access::Write);
        if (orExit(WorkoutStore(opened.database).count()) == 0)
            orExit(writeCareer(opened.database, plannedCareer({.swims = count, .perWeek = swimsPerWeek})));
    }
    Times times;
    for (int round = 0; round < rounds; ++round)
        measure(folder, times);
    std::printf("{\"swims\":%d,\"histories\":%.6f,\"source\":%.6f,\"coldSource\":%.6f,\"report\":%.6f,"
                "\"filtered\":%.6f,\"everything\":%.6f,\"compared\":%.6f}\n",
        count, median(times.histories), median(times.source), median(times.coldSource), median(times.first),
        median(times.filtered), median(times.everything), median(times.compared));
    return 0;
}
