#include "app/library/comparedfiles.h"

#include "core/analysis/swimanalysis.h"
#include "core/base/everyprocessor.h"
#include "core/decode/decoders.h"
#include "core/ingest/csvmappings.h"
#include "core/report/swimmerlookup.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace lengthwise {

namespace {

/// A decoded swim on its way to its report.
struct ReadSwim {
    std::size_t file = 0;
    Workout workout;
    Swimmer swimmer;
};

/// A file that is named by several paths counts once.
std::vector<ComparedFile> filesAt(const QStringList &paths)
{
    std::vector<ComparedFile> files;
    QSet<QString> known;
    for (const QString &path : paths) {
        const QString canonical = QFileInfo(path).canonicalFilePath(); // empty: there is none
        const QString &name = canonical.isEmpty() ? path : canonical;
        if (known.contains(name))
            continue;
        known.insert(name);
        files.push_back({.path = path, .swims = {}, .error = {}});
    }
    return files;
}

std::vector<ReadSwim> decoded(
    std::vector<ComparedFile> &files, const CsvMappings &mappings, const std::stop_token &stop)
{
    std::vector<std::vector<ReadSwim>> ofFiles(files.size());
    onEveryProcessor(files.size(), [&](std::size_t file) {
        if (stop.stop_requested())
            return;
        Result<std::vector<Workout>> workouts = decodeFile(files[file].path, mappings);
        if (!workouts) {
            files[file].error = std::move(workouts.error());
            return;
        }
        for (Workout &workout : *workouts)
            ofFiles[file].push_back({file, std::move(workout), {}});
    });
    std::vector<ReadSwim> all;
    for (std::vector<ReadSwim> &swims : ofFiles)
        std::ranges::move(swims, std::back_inserter(all));
    return all;
}

/// Swims of a swimmer who cannot be looked up stay as they are.
void addSwimmers(std::vector<ReadSwim> &swims, OpenLibrary &library)
{
    std::vector<Instant> starts;
    for (const ReadSwim &swim : swims)
        starts.push_back(swim.workout.start);
    auto swimmers = swimmersAt(library.database(), library.athlete(), starts);
    for (std::size_t i = 0; swimmers && i < swims.size(); ++i)
        swims[i].swimmer = std::move((*swimmers)[i]);
}

std::vector<WorkoutReport> reportsOn(const std::vector<ReadSwim> &swims, const std::stop_token &stop)
{
    std::vector<WorkoutReport> reports(swims.size());
    onEveryProcessor(swims.size(), [&](std::size_t i) {
        const Workout &workout = swims[i].workout;
        if (!stop.stop_requested())
            reports[i] = reportOn(workout, analyse(workout), swims[i].swimmer);
    });
    return reports;
}

} // namespace

std::vector<ComparedFile> comparedFiles(const QStringList &paths, OpenLibrary *library, const std::stop_token &stop)
{
    std::vector<ComparedFile> files = filesAt(paths);
    const CsvMappings mappings = library ? csvMappings(library->database()).value_or(CsvMappings()) : CsvMappings();
    std::vector<ReadSwim> swims = decoded(files, mappings, stop);
    if (stop.stop_requested())
        return files;
    const bool areTooMany = swims.size() > mostCompared;
    if (library && !areTooMany)
        addSwimmers(swims, *library);
    std::vector<WorkoutReport> reports = areTooMany ? std::vector<WorkoutReport>(swims.size()) : reportsOn(swims, stop);
    for (std::size_t i = 0; i < swims.size(); ++i) {
        ComparedFile &file = files[swims[i].file];
        const int number = int(file.swims.size()) + 1;
        file.swims.push_back(
            {.file = file.path, .number = number, .title = reports[i].title, .report = std::move(reports[i])});
    }
    return files;
}

} // namespace lengthwise
