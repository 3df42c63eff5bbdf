#include "app/gui/swimmers.h"

#include "app/gui/samples.h"
#include "app/library/libraryplace.h"
#include "app/library/openlibrary.h"
#include "core/base/clock.h"
#include "core/decode/decoders.h"
#include "core/derive/swimrow.h"
#include "core/ingest/csvmappings.h"
#include "core/report/swimmerlookup.h"

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

/// What the bundled swims say of the one who swam them; they are few and small.
Swimmer sampleSwimmer(Instant at)
{
    std::vector<DatedFigures> all;
    for (const SampleSwim &sample : bundledSamples()) {
        const auto swims = decodeFile(sample.path, {});
        for (const Workout &workout : swims.value_or(std::vector<Workout>())) {
            const WorkoutRow row = swimRow({.recorded = workout, .workout = workout}, {}, {});
            all.push_back({.start = workout.start, .figures = row.figures});
        }
    }
    return {.css = estimateCss(cssEffortsOf(all), {}, at), .maximumHeartRate = sampleMaximumHeartRate};
}

Swimmer swimmerOfLibrary(Instant at)
{
    const SystemClock clock;
    const auto library = OpenLibrary::open({.folder = defaultLibraryFolder()}, {}, clock);
    if (!library)
        return {};
    return swimmerAt((*library)->database(), (*library)->athlete(), at).value_or(Swimmer());
}

} // namespace

Swimmer swimmerOf(const QString &path, Instant at, LookUp lookUp)
{
    if (path.startsWith(u":/samples/"))
        return sampleSwimmer(at);
    return lookUp == LookUp::Library ? swimmerOfLibrary(at) : Swimmer();
}

CsvMappings mappingsOf(LookUp lookUp)
{
    if (lookUp == LookUp::Samples)
        return {};
    const SystemClock clock;
    const auto library = OpenLibrary::open({.folder = defaultLibraryFolder()}, {}, clock);
    return library ? csvMappings((*library)->database()).value_or(CsvMappings()) : CsvMappings();
}

} // namespace lengthwise
