#include "app/cli/openedstrava.h"

#include "app/cli/libraryaccess.h"
#include "app/library/librarywords.h"

namespace lengthwise::cli {

Result<std::unique_ptr<OpenedStrava>> openedStrava(const Request &request, Purpose purpose)
{
    const LibraryWish wish = wishOf(request, purpose);
    auto library = openIndex(wish, systemClock());
    if (!library)
        return fail(library.error());
    auto athlete = wishedAthlete(*library, wish, librarywords::firstAthleteName());
    if (!athlete)
        return fail(athlete.error());
    auto opened = std::make_unique<OpenedStrava>();
    opened->athlete = std::move(*athlete);
    auto session = StravaSession::open(library->folder(), opened->athlete.uuid,
        purpose == Purpose::Read ? Database::Access::Read : Database::Access::Write, opened->keychain, systemClock());
    if (!session)
        return fail(session.error());
    opened->session = std::move(*session);
    return opened;
}

} // namespace lengthwise::cli
