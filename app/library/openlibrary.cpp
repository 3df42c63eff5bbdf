#include "app/library/openlibrary.h"

#include "app/library/deviceid.h"
#include "app/library/libraryplace.h"
#include "core/store/recordingstore.h"

#include <QDateTime>

namespace lengthwise {

namespace {
QDate localDay(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).date();
}
} // namespace

Result<Library> openIndex(const LibraryWish &wish, const Clock &clock)
{
    if (wish.purpose != Purpose::Begin && !isLibraryIn(wish.folder))
        return fail({.code = ErrorCode::LibraryMissing, .file = wish.folder});
    if (wish.purpose != Purpose::Read)
        return Library::open(wish.folder, Database::Access::Write, clock, deviceId(deviceFolder()));
    auto opened = Library::open(wish.folder, Database::Access::Read, clock, {});
    const bool wantsRemaking = !opened
        && (opened.error().code == ErrorCode::LibraryDamaged || opened.error().code == ErrorCode::LibraryUnreadable);
    if (!wantsRemaking)
        return opened;
    auto remade = Library::open(wish.folder, Database::Access::Write, clock, deviceId(deviceFolder()));
    return remade ? std::move(remade) : std::move(opened);
}

Result<Athlete> wishedAthlete(Library &library, const LibraryWish &wish, const QString &firstName)
{
    if (!wish.athlete.isEmpty())
        return library.athlete(wish.athlete);
    const auto chosen = library.chosen(firstName);
    if (!chosen)
        return fail(chosen.error());
    if (!*chosen)
        return fail({.code = ErrorCode::LibraryMissing, .file = library.folder()});
    return **chosen;
}

Result<std::unique_ptr<OpenLibrary>> OpenLibrary::open(
    const LibraryWish &wish, const QString &firstName, const Clock &clock)
{
    auto library = openIndex(wish, clock);
    if (!library)
        return fail(library.error());
    auto athlete = wishedAthlete(*library, wish, firstName);
    if (!athlete)
        return fail(athlete.error());
    const auto access = wish.purpose == Purpose::Read ? Database::Access::Read : Database::Access::Write;
    auto database = library->openAthlete(athlete->uuid, access);
    if (!database)
        return fail(database.error());
    auto opened = std::make_unique<OpenLibrary>(
        std::move(*library), std::move(*athlete), std::move(*database), wish.backsUpDaily, clock);
    // What fails is tried the next time, and is no reason to keep the swims shut.
    if (access == Database::Access::Write)
        opened->m_overdue = removeOverdue(opened->removalPlace()).value_or(Overdue());
    return opened;
}

OpenLibrary::OpenLibrary(Library library, Athlete athlete, Database database, bool backsUpDaily, const Clock &clock)
    : m_clock(clock)
    , m_library(std::move(library))
    , m_athlete(std::move(athlete))
    , m_backsUpDaily(backsUpDaily)
    , m_database(std::move(database))
    , m_edits(m_database, clock, m_library.device())
    , m_editor(m_database, m_edits, m_rows)
{
}

RemovalPlace OpenLibrary::removalPlace()
{
    return {.library = m_library,
        .database = m_database,
        .derivation = m_rows,
        .clock = m_clock,
        .athlete = m_athlete.uuid};
}

Result<void> OpenLibrary::backUpOfTheDay()
{
    if (!m_backsUpDaily)
        return {};
    const std::vector<BackupFile> backups = m_library.backups(m_athlete.uuid);
    for (const BackupFile &backup : backups) {
        if (!backup.beforeMigration && localDay(backup.made) == localDay(m_clock.now()))
            return {};
    }
    const auto count = RecordingStore(m_database).count();
    if (!count)
        return fail(count.error());
    if (*count == 0 && backups.empty())
        return {}; // a library that just began
    const auto made = m_library.backUpRolling(m_athlete.uuid);
    return made ? Result<void>() : fail(made.error());
}

} // namespace lengthwise
