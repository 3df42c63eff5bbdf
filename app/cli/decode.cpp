#include "app/cli/command.h"
#include "app/cli/recordingpage.h"
#include "app/cli/swimfiles.h"
#include "core/encode/json.h"

namespace lengthwise::cli {

ExitCode decodeFiles(const Request &request)
{
    return showSwims(request, {.json = json::workout, .page = recordingPage});
}

} // namespace lengthwise::cli
