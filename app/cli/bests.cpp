#include "app/cli/answers.h"
#include "app/cli/output.h"
#include "app/cli/progressfilter.h"
#include "app/cli/progresspage.h"
#include "app/library/progressjson.h"

#include <QCoreApplication>

namespace lengthwise::cli {

namespace {
ExitCode answered(const Request &request, const AskedProgress &asked)
{
    if (request.json)
        return printed(printDocument(bestsJson(asked.report, asked.source, nameOf(asked.report.filter.range))));
    return printed(print(bestsPage(asked.report, asked.source)));
}

ExitCode showBests(const Request &request)
{
    return withProgress(request, answered);
}
} // namespace

extern constexpr Command bestsCommand{
    .name = "bests",
    .words = nullptr,
    .summary = QT_TRANSLATE_NOOP("Commands", "Show the best times of one pool length, with what they predict"),
    .explanation = QT_TRANSLATE_NOOP("Commands",
        "The fastest of all time; new are those of the range. Without --pool: of the\n"
        "pool most swum in.\n"),
    .mostWords = 0,
    .options = option::ofProgress,
    .run = showBests,
};

} // namespace lengthwise::cli
