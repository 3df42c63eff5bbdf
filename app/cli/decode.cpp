#include "app/cli/command.h"
#include "app/cli/recordingpage.h"
#include "app/cli/swimfiles.h"
#include "core/encode/json.h"

namespace lengthwise::cli {

namespace {
ExitCode decodeFiles(const Request &request)
{
    return showSwims(request, {.json = json::workout, .page = recordingPage});
}
} // namespace

extern constexpr Command decodeCommand{
    .name = "decode",
    .words = QT_TRANSLATE_NOOP("Commands", "FILE..."),
    .summary = QT_TRANSLATE_NOOP("Commands", "Show what the files hold, as recorded"),
    .fewestWords = 1,
    .run = decodeFiles,
};

} // namespace lengthwise::cli
