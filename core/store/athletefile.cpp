#include "core/store/athletefile.h"

#include "core/store/athletemeta.h"
#include "core/store/athleteprofile.h"
#include "core/store/backup.h"
#include "core/store/databasefile.h"
#include "core/store/editstore.h"
#include "core/store/migrations.h"
#include "core/store/rollingbackups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace lengthwise {

namespace {

/// After the name of a file that is not whole yet: nobody takes it for an athlete's.
constexpr QLatin1StringView making(".making");

tl::unexpected<Error> damaged(const QString &path, const QString &detail)
{
    return fail({.code = ErrorCode::LibraryDamaged, .file = path, .detail = detail});
}

Result<void> checkOwner(Database &database, const std::string &uuid)
{
    const auto meta = athleteMeta(database);
    if (!meta)
        return fail(meta.error());
    if (meta->athlete != uuid)
        return fail(
            {.code = ErrorCode::AthleteUnknown, .file = database.path(), .detail = QString::fromStdString(uuid)});
    return {};
}

/// Opens what is there, whatever its schema.
Result<Database> openPresent(const QString &path, Database::Access access, Database::Fault fault)
{
    const QFileInfo file(path);
    if (!file.exists())
        return damaged(path, QString::fromLocal8Bit(std::strerror(ENOENT)));
    if (file.size() == 0)
        return damaged(path, QStringLiteral("0 bytes"));
    return Database::open(path, access, std::move(fault));
}

Result<void> migrateWithBackup(Database &database, const std::string &uuid, const QString &backups, Instant now)
{
    return migrate(database, athleteSchema(), [&](Database &older) {
        return backUpBeforeMigration(older, backups, QString::fromStdString(uuid), now, athleteSchema().version());
    });
}

Result<void> fillNew(Database &database, const Athlete &athlete, const Clock &clock, const std::string &device)
{
    const auto changes = profileChanges(athlete);
    if (!changes)
        return fail(changes.error());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto set = setAthleteMeta(*transaction, {.athlete = athlete.uuid}); !set)
        return set;
    EditStore edits(database, clock, device);
    for (const Change &change : *changes) {
        if (!change.value)
            continue;
        const auto now = std::int64_t(clock.now().time_since_epoch().count());
        const Stamp stamp = nextStamp(now, {}, std::nullopt, device, change.value);
        const auto merged = edits.merge(*transaction, {change.subject, change.field, change.value, stamp});
        if (!merged)
            return fail(merged.error());
    }
    return transaction->commit();
}

/// What a process that was killed left.
void removeUnfinished(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({u'*' + making + u'*'}, QDir::Files))
        QFile::remove(folder + u'/' + name);
}

} // namespace

Result<Database> openAthleteFile(const QString &path, const std::string &uuid, Database::Access access,
    const QString &backups, Instant now, Database::Fault fault)
{
    auto database = openPresent(path, access, fault);
    if (!database)
        return database;
    const auto state = schemaState(*database, athleteSchema());
    if (!state)
        return fail(state.error());
    if (*state == SchemaState::New)
        return damaged(path, QStringLiteral("0 tables"));
    const auto owner = checkOwner(*database, uuid);
    if (!owner && owner.error().code == ErrorCode::AthleteUnknown)
        return damaged(path, QStringLiteral("meta.athlete"));
    if (!owner)
        return fail(owner.error());
    if (access == Database::Access::Write) {
        makePrivate(path);
        if (const auto migrated = migrateWithBackup(*database, uuid, backups, now); !migrated)
            return fail(migrated.error());
    } else if (*state == SchemaState::Older) {
        // What reads knows the present schema only; a connection that may write brings the file up to it.
        if (const auto written = openAthleteFile(path, uuid, Database::Access::Write, backups, now, fault); !written)
            return fail(written.error());
    }
    return database;
}

Result<Athlete> readAthlete(const QString &path, const std::string &uuid)
{
    auto database = openPresent(path, Database::Access::Read, {});
    if (!database)
        return fail(database.error());
    if (const auto state = schemaState(*database, athleteSchema()); !state)
        return fail(state.error());
    if (const auto owner = checkOwner(*database, uuid); !owner)
        return fail(owner.error());
    Athlete athlete{.uuid = uuid};
    const SystemClock unused;
    EditStore edits(*database, unused, {});
    return edits.editsOf(athlete.subject()).map([&uuid](const auto &found) { return athleteOf(uuid, found); });
}

Result<void> makeAthleteFile(const QString &path, const Athlete &athlete, const Clock &clock, const std::string &device)
{
    removeUnfinished(QFileInfo(path).absolutePath());
    const QString unfinished = path + making;
    const auto make = [&]() -> Result<void> {
        auto database = Database::open(unfinished, Database::Access::Write);
        if (!database)
            return fail(database.error());
        return migrate(*database, athleteSchema())
            .and_then([&] { return fillNew(*database, athlete, clock, device); })
            .and_then([&] { return closeLog(*database); });
    };
    const auto made = make().and_then([&] { return publishDatabase(unfinished, path); });
    if (!made)
        removeDatabase(unfinished);
    return made;
}

} // namespace lengthwise
