#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/openedjson.h"
#include "app/cli/openedpage.h"
#include "app/cli/output.h"

#include <QCoreApplication>

namespace lengthwise::cli {

namespace {
constexpr Option lengthsOption{
    "lengths", nullptr, QT_TRANSLATE_NOOP("Commands", "All lengths too, numbered as \"edit\" takes them")};

ExitCode showSwim(const Request &request)
{
    const auto library = openLibrary(request, Purpose::Read);
    if (!library)
        return failedWith(request, library.error());
    const auto swim = openSwim(**library, request.words.first());
    if (!swim)
        return failedWith(request, swim.error());
    if (request.json)
        return printed(printDocument(openedJson(*swim)));
    return printed(print(libraryPage(*swim, request) + correctedPage(*swim, request.isSet(lengthsOption))));
}

constexpr std::array options{option::library, option::athlete, lengthsOption};
} // namespace

extern constexpr Command showCommand{
    .name = "show",
    .words = QT_TRANSLATE_NOOP("Commands", "ID"),
    .summary = QT_TRANSLATE_NOOP("Commands", "Show a swim of the library with its corrections"),
    .explanation = QT_TRANSLATE_NOOP(
        "Commands", "ID: as \"list\" prints it, eight digits or more; any recording of the swim will do.\n"),
    .fewestWords = 1,
    .mostWords = 1,
    .options = options,
    .run = showSwim,
};

} // namespace lengthwise::cli
