#include "app/cli/stravadata.h"

#include "app/cli/libraryaccess.h"
#include "app/cli/output.h"
#include "app/cli/usage.h"
#include "app/library/librarywords.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace lengthwise::cli {

namespace {

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDIN_FILENO) == 1;
#else
    return false;
#endif
}

Result<std::unique_ptr<OpenLibrary>> opened(const Request &request, Purpose purpose)
{
    return OpenLibrary::open(wishOf(request, purpose), librarywords::firstAthleteName(), systemClock());
}

} // namespace

StravaKeep effectiveKeep(const Request &request, const StravaConnection &connection)
{
    const auto library = opened(request, Purpose::Read);
    return library ? keepOf((*library)->database(), connection).value_or(connection.keep) : connection.keep;
}

std::optional<bool> isRemovalWanted(const Request &request)
{
    if (request.isSet(yesOption))
        return true;
    if (!isTerminal())
        return std::nullopt;
    constexpr qint64 longest = 1024;
    const QString question = translated(QT_TRANSLATE_NOOP("Commands",
        "Swims that came from Strava and that you do not also have as a file go for good,\n"
        "here and in all backups. Type \"delete\" to go on: "));
    std::fputs(question.toLocal8Bit().constData(), stderr);
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) && input.readLine(longest).trimmed() == "delete";
}

Result<HeldLibrary> heldLibrary(const Request &request)
{
    // Without the backup of the day, which would have to be cleaned at once.
    auto library = opened(request, Purpose::Write);
    if (!library)
        return fail(library.error());
    auto lock = (*library)->library().lock((*library)->athlete().uuid, QStringLiteral("sync"));
    if (!lock)
        return fail(lock.error());
    return HeldLibrary{std::move(*library), std::move(*lock)};
}

Result<RemovalReport> removeStravaData(HeldLibrary &held)
{
    return removeStrava(held.library->removalPlace());
}

} // namespace lengthwise::cli
