#include "app/cli/libraryaccess.h"

#include "app/cli/output.h"
#include "app/cli/usage.h"
#include "app/library/libraryplace.h"
#include "app/library/librarywords.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QDir>

namespace lengthwise::cli {

LibraryWish wishOf(const Request &request, Purpose purpose)
{
    const QString named = request.value(option::library);
    return {.folder = named.isEmpty() ? defaultLibraryFolder() : QDir(named).absolutePath(),
        .athlete = request.value(option::athlete),
        .purpose = purpose};
}

Result<std::unique_ptr<OpenLibrary>> openLibrary(const Request &request, Purpose purpose)
{
    auto library = OpenLibrary::open(wishOf(request, purpose), librarywords::firstAthleteName(), systemClock());
    if (!library || purpose == Purpose::Read)
        return library;
    if (const auto backedUp = (*library)->backUpOfTheDay(); !backedUp)
        complain(translated(QT_TRANSLATE_NOOP("Commands", "The backup before the first change of the day failed: %1"))
                     .arg(texts::describe(backedUp.error())));
    return library;
}

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

int jobsOf(const Request &request)
{
    return request.value(option::jobs).toInt();
}

} // namespace lengthwise::cli
