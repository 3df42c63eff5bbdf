#include "app/cli/analysisjson.h"
#include "app/cli/command.h"
#include "app/cli/swimfiles.h"
#include "app/cli/swimpage.h"

namespace lengthwise::cli {

namespace {
ExitCode analyseFiles(const Request &request)
{
    return showSwims(request, {.json = analysisJson, .page = swimPage});
}
} // namespace

extern constexpr Command analyzeCommand{
    .name = "analyze",
    .words = QT_TRANSLATE_NOOP("Commands", "FILE..."),
    .summary = QT_TRANSLATE_NOOP("Commands", "Show the swims with their sets and figures"),
    .fewestWords = 1,
    .run = analyseFiles,
};

} // namespace lengthwise::cli
