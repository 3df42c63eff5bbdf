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
        return printed(printDocument(progressJson(asked.report, asked.source, nameOf(asked.report.filter.range))));
    return printed(print(progressPage(asked.report)));
}

ExitCode showProgress(const Request &request)
{
    return withProgress(request, answered);
}
} // namespace

extern constexpr Command progressCommand{
    .name = "progress",
    .words = nullptr,
    .summary = QT_TRANSLATE_NOOP("Commands", "Show volume, critical swim speed, fitness and zones over time"),
    .explanation = QT_TRANSLATE_NOOP("Commands",
        "Up to today. Volume, years and zones keep to the pool and the stroke that are\n"
        "asked for; critical swim speed, fitness and the coach are of all swims.\n"),
    .mostWords = 0,
    .options = option::ofProgress,
    .run = showProgress,
};

} // namespace lengthwise::cli
