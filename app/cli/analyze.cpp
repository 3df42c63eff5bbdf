#include "app/cli/analysisjson.h"
#include "app/cli/command.h"
#include "app/cli/swimfiles.h"
#include "app/cli/swimpage.h"

namespace lengthwise::cli {

ExitCode analyseFiles(const Request &request)
{
    return showSwims(request, {.json = analysisJson, .page = swimPage});
}

} // namespace lengthwise::cli
