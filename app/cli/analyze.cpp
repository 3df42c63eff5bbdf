#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/output.h"
#include "app/cli/swimfiles.h"
#include "app/cli/swimpage.h"
#include "app/library/analysisjson.h"
#include "core/report/swimmerlookup.h"
#include "ui/viewmodels/texts.h"

namespace lengthwise::cli {

namespace {
/// Who swam it, as far as the library named on the command line tells; without one nobody.
class Swimmers
{
public:
    explicit Swimmers(std::unique_ptr<OpenLibrary> library)
        : m_library(std::move(library))
    {
    }

    Swimmer of(const Workout &workout) const
    {
        if (!m_library)
            return {};
        auto swimmer = swimmerAt(m_library->database(), m_library->athlete(), workout.start);
        if (swimmer)
            return std::move(*swimmer);
        complain(texts::describe(swimmer.error()));
        return {};
    }

private:
    std::unique_ptr<OpenLibrary> m_library;
};

ExitCode analyseFiles(const Request &request)
{
    std::unique_ptr<OpenLibrary> library;
    if (request.isSet(option::library) || request.isSet(option::athlete)) {
        auto opened = openLibrary(request, Purpose::Read);
        if (!opened)
            return failedWith(request, opened.error());
        library = std::move(*opened);
    }
    const Swimmers swimmers(std::move(library));
    return showSwims(request,
        {.json = [&](const Workout &workout) { return analysisJson(workout, swimmers.of(workout)); },
            .page = [&](const FoundSwim &swim) { return swimPage(swim, swimmers.of(swim.workout)); }});
}
} // namespace

extern constexpr Command analyzeCommand{
    .name = "analyze",
    .words = QT_TRANSLATE_NOOP("Commands", "FILE..."),
    .summary = QT_TRANSLATE_NOOP("Commands", "Show the swims with their sets and figures"),
    .explanation = QT_TRANSLATE_NOOP("Commands",
        "With a library or an athlete named, critical swim speed comes from the swims there; without one it is not "
        "known.\n"),
    .fewestWords = 1,
    .options = option::ofLibrary,
    .run = analyseFiles,
};

} // namespace lengthwise::cli
