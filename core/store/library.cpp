#include "core/store/library.h"

#include "core/store/athletefile.h"
#include "core/store/athletemeta.h"
#include "core/store/athleteprofile.h"
#include "core/store/databasefile.h"
#include "core/store/editstore.h"
#include "core/store/libraryindex.h"
#include "core/store/recordingremoval.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>

namespace lengthwise {

Result<Library> Library::open(const QString &folder, Database::Access access, const Clock &clock, std::string device)
{
    const QString path = QDir::cleanPath(folder);
    if (access == Database::Access::Write) {
        if (const auto made = makePrivateFolder(path); !made)
            return fail(made.error());
    }
    auto index = openIndex(path, access, clock.now());
    if (!index)
        return fail(index.error());
    return Library(path, std::move(*index), clock, std::move(device));
}

Library::Library(QString folder, Database index, const Clock &clock, std::string device)
    : m_folder(std::move(folder))
    , m_index(std::move(index))
    , m_clock(&clock)
    , m_device(std::move(device))
{
}

Result<std::vector<Athlete>> Library::athletes()
{
    const auto known = indexedAthletes(m_index);
    if (!known)
        return fail(known.error());
    std::vector<Athlete> athletes;
    for (const IndexedAthlete &one : *known) {
        Athlete athlete = readAthlete(athletePath(one.uuid), one.uuid).value_or(Athlete{.uuid = one.uuid});
        if (athlete.name.isEmpty())
            athlete.name = one.name;
        // A rename may have been undone, or have come from another machine. The copy is right the next time, if not
        // now.
        else if (athlete.name != one.name && m_index.access() == Database::Access::Write)
            static_cast<void>(index(athlete));
        athletes.push_back(std::move(athlete));
    }
    std::ranges::sort(
        athletes, {}, [](const Athlete &athlete) { return std::pair(athlete.name.toCaseFolded(), athlete.uuid); });
    return athletes;
}

Result<Athlete> Library::athlete(const QString &nameOrUuid)
{
    auto all = athletes();
    if (!all)
        return fail(all.error());
    std::vector<Athlete> named;
    std::vector<Athlete> numbered;
    const QString name = cleanName(nameOrUuid);
    const QString uuid = nameOrUuid.trimmed().toLower();
    for (Athlete &athlete : *all) {
        if (isSameName(athlete.name, name))
            named.push_back(std::move(athlete));
        else if (uuid.size() >= shortestUuid && QString::fromStdString(athlete.uuid).startsWith(uuid))
            numbered.push_back(std::move(athlete));
    }
    return only(std::move(named.empty() ? numbered : named), nameOrUuid);
}

Result<Athlete> Library::only(std::vector<Athlete> found, const QString &asked) const
{
    if (found.empty())
        return fail({.code = ErrorCode::AthleteUnknown, .detail = asked});
    if (found.size() > 1)
        return fail({.code = ErrorCode::AthleteAmbiguous, .count = std::int64_t(found.size()), .detail = asked});
    return std::move(found.front());
}

Result<std::optional<Athlete>> Library::chosen(const QString &firstName)
{
    const auto uuid = chosenAthlete(m_index);
    if (!uuid)
        return fail(uuid.error());
    auto all = athletes();
    if (!all)
        return fail(all.error());
    if (all->empty() && m_index.access() == Database::Access::Write) {
        if (const auto added = addFirst(firstName); !added)
            return fail(added.error());
        all = athletes();
        if (!all)
            return fail(all.error());
    }
    if (all->empty())
        return std::nullopt;
    const auto found = *uuid ? std::ranges::find(*all, **uuid, &Athlete::uuid) : all->end();
    return found == all->end() ? all->front() : *found;
}

Result<Athlete> Library::add(const QString &name)
{
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return fail(transaction.error());
    return add(*transaction, name);
}

Result<void> Library::addFirst(const QString &name)
{
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return fail(transaction.error());
    const auto known = indexedAthletes(m_index);
    if (!known)
        return fail(known.error());
    if (!known->empty())
        return {}; // another process was first, perhaps with another name
    const auto added = add(*transaction, name);
    return added ? Result<void>() : fail(added.error());
}

Result<Athlete> Library::add(Transaction &transaction, const QString &name)
{
    const Athlete athlete{
        .uuid = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(), .name = cleanName(name)};
    if (athlete.name.isEmpty())
        return fail({.code = ErrorCode::AthleteNameEmpty});
    if (const auto isFree = requireFreeName(athlete.name, athlete.uuid); !isFree)
        return fail(isFree.error());
    // The file first: an athlete who is known has one.
    const QString path = athletePath(athlete.uuid);
    if (const auto made = makeAthleteFile(path, athlete, *m_clock, m_device); !made)
        return fail(made.error());
    const auto added = indexAthlete(transaction, {athlete.uuid, athlete.name}, m_clock->now()).and_then([&] {
        return transaction.commit();
    });
    if (!added) {
        removeDatabase(path);
        return fail(added.error());
    }
    return athlete;
}

Result<void> Library::choose(const std::string &uuid)
{
    if (const auto known = requireKnown(uuid); !known)
        return known;
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return fail(transaction.error());
    return chooseAthlete(*transaction, uuid).and_then([&] { return transaction->commit(); });
}

Result<Athlete> Library::setProfile(const Athlete &changed)
{
    auto changes = profileChanges(changed);
    if (!changes)
        return fail(changes.error());
    if (const auto isFree = requireFreeName(cleanName(changed.name), changed.uuid); !isFree)
        return fail(isFree.error());
    auto database = openAthlete(changed.uuid, Database::Access::Write);
    if (!database)
        return fail(database.error());
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return fail(transaction.error());
    const auto applied = EditStore(*database, *m_clock, m_device).apply(*transaction, "profile", *changes);
    if (!applied)
        return fail(applied.error());
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    Athlete athlete = changed;
    athlete.name = cleanName(changed.name);
    if (const auto indexed = index(athlete); !indexed)
        return fail(indexed.error());
    return athlete;
}

Result<Database> Library::openAthlete(const std::string &uuid, Database::Access access, Database::Fault fault)
{
    if (const auto known = requireKnown(uuid); !known)
        return fail(known.error());
    return openAthleteFile(athletePath(uuid), uuid, access, backupFolder(), m_clock->now(), std::move(fault));
}

QString Library::athletePath(const std::string &uuid) const
{
    return athleteFile(m_folder, uuid);
}

QString Library::backupFolder() const
{
    return m_folder + QStringLiteral("/backups");
}

std::vector<BackupFile> Library::backups(const std::string &uuid) const
{
    return backupsIn(backupFolder(), QString::fromStdString(uuid));
}

Result<std::optional<BackupFile>> Library::backUpRolling(const std::string &uuid, const BackupProgress &progress)
{
    auto database = openAthlete(uuid, Database::Access::Read);
    if (!database)
        return fail(database.error());
    return lengthwise::backUpRolling(*database, backupFolder(), QString::fromStdString(uuid), m_clock->now(), progress);
}

std::vector<QString> Library::copies(const std::string &uuid) const
{
    std::vector<QString> files;
    for (const BackupFile &backup : backups(uuid))
        files.push_back(backup.path);
    const QString name = QString::fromStdString(uuid);
    const QStringList kept = QDir(m_folder).entryList(
        {name + QStringLiteral("-replaced-*.db"), name + QStringLiteral("-damaged-*.db")}, QDir::Files, QDir::Name);
    for (const QString &file : kept)
        files.push_back(m_folder + u'/' + file);
    return files;
}

Library::CopiesCleaned Library::cleanCopies(const std::string &uuid, const std::vector<Stone> &stones)
{
    CopiesCleaned cleaned;
    if (stones.empty())
        return cleaned;
    std::optional<Result<LibraryLock>> lock; // only where there is something to do
    for (const QString &file : copies(uuid)) {
        auto done = holdsAny(file, stones);
        if (done && !*done)
            continue;
        if (done && !lock)
            lock = lockBackups(backupFolder(), QString::fromStdString(uuid));
        if (done && !*lock)
            done = fail(lock->error());
        if (done && !QFile::exists(file)) // let go meanwhile
            continue;
        const auto clean = done.and_then([&](bool) { return cleanCopy(file, stones); });
        if (clean) {
            ++cleaned.count;
            continue;
        }
        cleaned.notCleaned.push_back(clean.error());
        cleaned.notCleaned.back().file = file;
    }
    return cleaned;
}

Result<LibraryLock> Library::lock(const std::string &uuid, const QString &purpose)
{
    return LibraryLock::take(m_folder + u'/' + QString::fromStdString(uuid) + QStringLiteral(".lock"), purpose);
}

Result<void> Library::requireKnown(const std::string &uuid)
{
    const auto known = indexedAthletes(m_index);
    if (!known)
        return fail(known.error());
    if (std::ranges::find(*known, uuid, &IndexedAthlete::uuid) == known->end())
        return fail({.code = ErrorCode::AthleteUnknown, .detail = QString::fromStdString(uuid)});
    return {};
}

Result<void> Library::requireFreeName(const QString &name, const std::string &exceptUuid)
{
    const auto known = indexedAthletes(m_index);
    if (!known)
        return fail(known.error());
    const bool isTaken = std::ranges::any_of(
        *known, [&](const IndexedAthlete &other) { return other.uuid != exceptUuid && isSameName(other.name, name); });
    if (isTaken)
        return fail({.code = ErrorCode::AthleteNameTaken, .detail = name});
    return {};
}

Result<void> Library::index(const Athlete &athlete)
{
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return fail(transaction.error());
    return indexAthlete(*transaction, {athlete.uuid, athlete.name}, m_clock->now()).and_then([&] {
        return transaction->commit();
    });
}

} // namespace lengthwise
