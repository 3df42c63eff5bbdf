#include "tests/ui/madelibrary.h"
#include "ui/pages/swimspage.h"
#include "ui/widgets/filterbutton.h"

#include <QApplication>
#include <QLineEdit>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

using namespace lengthwise;

namespace {

constexpr int swims = 10'000;

struct Page {
    MadeLibrary library;
    SwimsPage page{library};
    QLineEdit &search = *page.findChild<QLineEdit *>(QStringLiteral("swimSearch"));

    Page()
    {
        const QDate today(2026, 11, 19);
        page.setToday(today);
        page.resize(1356, 814);
        library.setSwims(madeSwims(swims, today));
        page.show();
        QApplication::processEvents();
    }
};

/// Milliseconds of the clock, and of the processor in this thread: on a busy machine only these tell our own work.
struct Taken {
    double wall = 0;
    double own = 0;
};

double ownTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
}

/// From the key to the painted list, the slowest key of a search counts: the first letters, which most swims hold.
void search(Page &shown, Taken &slowest)
{
    for (const QChar letter : QStringView(u"fr 400 10")) {
        const auto begin = std::chrono::steady_clock::now();
        const double own = ownTime();
        shown.search.insert(QString(letter));
        QApplication::processEvents();
        slowest.own = std::max(slowest.own, ownTime() - own);
        slowest.wall = std::max(
            slowest.wall, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    shown.search.clear();
    QApplication::processEvents();
}

void searchAll(benchmark::State &state, Page &shown)
{
    Taken slowest;
    for (auto run : state)
        search(shown, slowest);
    state.counters["slowest_ms"] = slowest.wall;
    state.counters["slowest_own_ms"] = slowest.own;
    state.counters["swims"] = shown.page.shownCount();
}

void searchKey(benchmark::State &state)
{
    Page shown;
    searchAll(state, shown);
}

/// The same among swims of some years and grades.
void keyAmongFiltered(benchmark::State &state)
{
    Page shown;
    shown.page.showOnly({.text = {}, .days = DayRange{QDate(2016, 1, 1), QDate(2026, 11, 19)}});
    Q_EMIT shown.page.findChild<FilterButton *>(QStringLiteral("gradeFilter"))
        ->wantedChanged({int(Grade::A), int(Grade::B), int(Grade::C)});
    searchAll(state, shown);
}

/// New rows from the library until the list stands again.
void listArrives(benchmark::State &state)
{
    Page shown;
    const std::vector<SwimListRow> rows = shown.library.swims();
    for (auto run : state) {
        shown.library.setSwims(rows);
        QApplication::processEvents();
    }
}

BENCHMARK(searchKey)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(keyAmongFiltered)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(listArrives)->Unit(benchmark::kMillisecond)->Iterations(20);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
