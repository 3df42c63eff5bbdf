#include "core/derive/rebuild.h"
#include "core/ingest/editor.h"
#include "core/ingest/fields.h"
#include "core/ingest/importer.h"
#include "core/report/swimlist.h"
#include "core/store/library.h"
#include "core/store/recordingstore.h"
#include "ui/viewmodels/swimlistmodel.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

using namespace lengthwise;

namespace {

template<class T>
T orExit(Result<T> result)
{
    if (result) {
        if constexpr (std::is_void_v<T>)
            return;
        else
            return std::move(*result);
    }
    std::fprintf(stderr, "libraryspeed: error %d %s\n", int(result.error().code), qPrintable(result.error().detail));
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

/// The chosen athlete's file of a library, made where it is missing.
struct Opened {
    explicit Opened(const QString &folder, Database::Access access)
        : library(orExit(Library::open(folder, access, clock, "libraryspeed")))
        , athlete(orExit(library.chosen(QStringLiteral("Swimmer"))).value())
        , database(orExit(library.openAthlete(athlete.uuid, access)))
    {
    }

    SystemClock clock;
    Library library;
    Athlete athlete;
    Database database;
};

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

double secondsToList(const QString &folder, bool isCold, std::size_t *rows)
{
    Opened opened(folder, Database::Access::Read);
    if (isCold)
        forget(opened.database.path());
    SwimListModel model;
    const double seconds = secondsOf([&] { model.setRows(swimRows(orExit(swimList(opened.database)))); });
    *rows = std::size_t(model.rowCount());
    return seconds;
}

double secondsToGrade(const QString &folder)
{
    Opened opened(folder, Database::Access::Read);
    std::vector<SwimListRow> rows = orExit(swimList(opened.database));
    return secondsOf([&] { orExit(addVerdicts(opened.database, opened.athlete, rows)); });
}

void list(const QString &folder)
{
    constexpr int rounds = 15;
    std::size_t rows = 0;
    secondsToList(folder, false, &rows);
    std::vector<double> warm;
    std::vector<double> cold;
    std::vector<double> graded;
    for (int round = 0; round < rounds; ++round) {
        warm.push_back(secondsToList(folder, false, &rows));
        graded.push_back(secondsToGrade(folder));
    }
    for (int round = 0; round < rounds; ++round)
        cold.push_back(secondsToList(folder, true, &rows));
    std::printf("{\"rows\":%zu,\"warm\":%.6f,\"cold\":%.6f,\"graded\":%.6f}\n", rows, median(warm), median(cold),
        median(graded));
}

/// Strokes and titles of swims all over the library, each change a step of its own, durable when it is counted.
void edit(const QString &folder)
{
    constexpr std::size_t edits = 200;
    Opened opened(folder, Database::Access::Write);
    EditStore store(opened.database, opened.clock, "libraryspeed");
    WorkoutRows rows;
    Editor editor(opened.database, store, rows);
    const std::vector<SwimFacts> swims = orExit(RecordingStore(opened.database).allSwims());
    std::vector<double> times;
    for (std::size_t number = 0; number < edits; ++number) {
        const SwimFacts &swim = swims[number * 7919 % swims.size()];
        const FieldValue stroke = field::LengthStroke{.length = {.start = swim.start}, .stroke = Stroke::Butterfly};
        const FieldValue title = field::Title{QStringLiteral("Title %1").arg(number)};
        const FieldValue &value = number % 2 == 0 ? stroke : title;
        const Change change{subjectOf(swim.id), fieldOf(value), valueOf(value)};
        times.push_back(secondsOf([&] { orExit(editor.apply("bench", {change})); }));
    }
    std::printf("{\"edits\":%zu,\"median\":%.6f,\"worst\":%.6f}\n", edits, median(times), std::ranges::max(times));
}

void rebuildAll(const QString &folder)
{
    Opened opened(folder, Database::Access::Write);
    WorkoutRows rows;
    RebuildReport report;
    const double seconds = secondsOf([&] { report = orExit(rebuild(opened.database, rows, {})); });
    std::printf("{\"swims\":%lld,\"errors\":%zu,\"seconds\":%.6f}\n", static_cast<long long>(report.recordings),
        report.errors.size(), seconds);
}

void import(const QString &folder, const QString &files)
{
    Opened opened(folder, Database::Access::Write);
    EditStore store(opened.database, opened.clock, "libraryspeed");
    WorkoutRows rows;
    Importer importer(opened.database, store, rows, opened.clock);
    ImportReport report;
    const double seconds = secondsOf([&] { report = importer.run({files}, {}); });
    const auto imported = std::ranges::count(report.items, ImportOutcome::Imported, &ImportedItem::outcome);
    std::printf("{\"items\":%zu,\"imported\":%lld,\"seconds\":%.6f}\n", report.items.size(),
        static_cast<long long>(imported), seconds);
}

} // namespace

/// libraryspeed list|edit|rebuild LIBRARY, libraryspeed import LIBRARY FILES: measures inside one process and prints
/// seconds as JSON. The library must exist, but for import.
int main(int argc, char **argv)
{
    const std::string_view what = argc > 2 ? argv[1] : "";
    const QString folder = argc > 2 ? QFile::decodeName(argv[2]) : QString();
    if (what == "list" && argc == 3)
        list(folder);
    else if (what == "edit" && argc == 3)
        edit(folder);
    else if (what == "rebuild" && argc == 3)
        rebuildAll(folder);
    else if (what == "import" && argc == 4)
        import(folder, QFile::decodeName(argv[3]));
    else {
        std::fputs("usage: libraryspeed list|edit|rebuild LIBRARY | import LIBRARY FILES\n", stderr);
        return 2;
    }
    return 0;
}
