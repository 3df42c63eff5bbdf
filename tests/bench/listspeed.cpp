#include "tests/ui/madelibrary.h"
#include "ui/pages/swimspage.h"
#include "ui/widgets/filterbutton.h"

#include <QApplication>
#include <QLineEdit>

#include <benchmark/benchmark.h>

#include <algorithm>

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

double slowestKey(Page &shown)
{
    double slowest = 0;
    for (const QChar letter : QStringView(u"fr 400 10")) {
        const auto begin = std::chrono::steady_clock::now();
        shown.search.insert(QString(letter));
        QApplication::processEvents();
        slowest = std::max(
            slowest, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    shown.search.clear();
    QApplication::processEvents();
    return slowest;
}

/// From the key to the painted list, the slowest key of a search counts: the first letters, which most swims hold.
void searchKey(benchmark::State &state)
{
    Page shown;
    double slowest = 0;
    for (auto run : state)
        slowest = std::max(slowest, slowestKey(shown));
    state.counters["slowest_ms"] = slowest;
}

/// The same among swims of some years and grades.
void searchKeyAmongFiltered(benchmark::State &state)
{
    Page shown;
    shown.page.showDays({QDate(2016, 1, 1), QDate(2026, 11, 19)});
    Q_EMIT shown.page.findChild<FilterButton *>(QStringLiteral("gradeFilter"))
        ->wantedChanged({int(Grade::A), int(Grade::B), int(Grade::C)});
    double slowest = 0;
    for (auto run : state)
        slowest = std::max(slowest, slowestKey(shown));
    state.counters["slowest_ms"] = slowest;
    state.counters["swims"] = shown.page.shownCount();
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
BENCHMARK(searchKeyAmongFiltered)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(listArrives)->Unit(benchmark::kMillisecond)->Iterations(20);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
