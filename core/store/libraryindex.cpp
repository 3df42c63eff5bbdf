#include "core/store/libraryindex.h"

#include "core/store/athletefile.h"
#include "core/store/athletemeta.h"
#include "core/store/backup.h"
#include "core/store/databasefile.h"
#include "core/store/librarylock.h"
#include "core/store/librarysettings.h"
#include "core/store/migrations.h"

#include <QDir>

#include <algorithm>

namespace lengthwise {

namespace {

constexpr std::string_view chosenName = "chosen";

Result<Database> openWhole(const QString &path, Database::Access access)
{
    auto index = Database::open(path, access);
    if (!index)
        return index;
    const auto state = schemaState(*index, librarySchema());
    if (!state)
        return fail(state.error());
    if (*state == SchemaState::New && access == Database::Access::Read)
        return fail({.code = ErrorCode::LibraryDamaged, .file = path});
    // A few pages: looking at them all costs less than opening the file did.
    const auto fault = integrityFault(*index);
    if (!fault)
        return fail(fault.error());
    if (!fault->isEmpty())
        return fail({.code = ErrorCode::LibraryDamaged, .file = path, .detail = *fault});
    if (access == Database::Access::Write) {
        if (const auto migrated = migrate(*index, librarySchema()); !migrated)
            return fail(migrated.error());
    }
    return index;
}

Result<Database> replaceDamaged(const QString &folder, const QString &path, Instant now)
{
    const auto lock = LibraryLock::take(folder + QStringLiteral("/lengthwise.lock"), QStringLiteral("index"));
    if (!lock)
        return fail(lock.error());
    // Another process may have replaced it just now.
    auto again = openWhole(path, Database::Access::Write);
    if (again || again.error().code != ErrorCode::LibraryDamaged)
        return again;
    const QString aside = freeName(folder + QStringLiteral("/lengthwise-damaged-"), now, QStringLiteral(".db"));
    if (const auto moved = moveDatabase(path, aside); !moved)
        return fail(moved.error());
    return openWhole(path, Database::Access::Write);
}

/// Athletes' files in the folder that are not in the index: after it was lost, after a kill while one was added, or
/// put there by hand.
std::vector<IndexedAthlete> strangers(const QString &folder, const std::vector<IndexedAthlete> &known)
{
    std::vector<IndexedAthlete> found;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.db")}, QDir::Files)) {
        const std::string uuid = file.completeBaseName().toStdString();
        if (!isUuid(uuid) || std::ranges::find(known, uuid, &IndexedAthlete::uuid) != known.end())
            continue;
        const auto athlete = readAthlete(file.filePath(), uuid);
        if (athlete)
            found.push_back({.uuid = uuid, .name = athlete->name});
        else if (athlete.error().code == ErrorCode::LibraryDamaged) // restoring needs the athlete
            found.push_back({.uuid = uuid, .name = {}});
    }
    return found;
}

Result<void> adoptStrangers(Database &index, const QString &folder, Instant now)
{
    const auto known = indexedAthletes(index);
    if (!known)
        return fail(known.error());
    const auto found = strangers(folder, *known);
    if (found.empty())
        return {};
    auto transaction = Transaction::begin(index);
    if (!transaction)
        return fail(transaction.error());
    for (IndexedAthlete athlete : found) {
        if (athlete.name.isEmpty())
            athlete.name = QString::fromStdString(athlete.uuid.substr(0, shortestUuid));
        if (const auto added = indexAthlete(*transaction, athlete, now); !added)
            return added;
    }
    return transaction->commit();
}

} // namespace

QString athleteFile(const QString &folder, const std::string &uuid)
{
    return folder + u'/' + QString::fromStdString(uuid) + QStringLiteral(".db");
}

Result<Database> openIndex(const QString &folder, Database::Access access, Instant now)
{
    const QString path = folder + QStringLiteral("/lengthwise.db");
    auto index = openWhole(path, access);
    if (access == Database::Access::Read)
        return index;
    if (!index && index.error().code == ErrorCode::LibraryDamaged)
        index = replaceDamaged(folder, path, now);
    if (!index)
        return index;
    makePrivate(path);
    if (const auto adopted = adoptStrangers(*index, folder, now); !adopted)
        return fail(adopted.error());
    return index;
}

Result<std::vector<IndexedAthlete>> indexedAthletes(Database &index)
{
    std::vector<IndexedAthlete> athletes;
    Statement rows = index.statement("SELECT uuid, name FROM athlete");
    while (true) {
        const auto row = rows.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return athletes;
        athletes.push_back({.uuid = std::string(rows.text(0)), .name = rows.string(1)});
    }
}

Result<void> indexAthlete(Transaction &transaction, const IndexedAthlete &athlete, Instant now)
{
    Statement put = transaction.database().statement("INSERT INTO athlete (uuid, name, added_at) VALUES (?, ?, ?)"
                                                     " ON CONFLICT (uuid) DO UPDATE SET name = excluded.name");
    if (const auto done = put.bind(athlete.uuid, athlete.name, std::int64_t(now.time_since_epoch().count())).run();
        !done)
        return done;
    // Who came first stays the chosen one when others come.
    return transaction.database()
        .statement("INSERT OR IGNORE INTO setting (name, value) VALUES ('chosen', ?)")
        .bind(athlete.uuid)
        .run();
}

Result<std::optional<std::string>> chosenAthlete(Database &index)
{
    return librarySetting(index, chosenName).map([](const LibrarySetting &chosen) { return chosen.text; });
}

Result<void> chooseAthlete(Transaction &transaction, const std::string &uuid)
{
    return setLibrarySetting(transaction, chosenName, uuid);
}

} // namespace lengthwise
