#include "athletefiles.h"

#include "core/store/athletemeta.h"
#include "core/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace lengthwise::athletefiles {

namespace {

Result<void> store(Transaction &transaction, const std::string &key)
{
    std::vector<quint64> bytes(payloadBytes / sizeof(quint64));
    QRandomGenerator64 random(quint32(std::hash<std::string>()(key)));
    std::ranges::generate(bytes, random);
    Database &database = transaction.database();
    return database.statement("INSERT INTO recording (key, kind, added_at) VALUES (?, 'fit', 0)")
        .bind(key)
        .run()
        .and_then([&] {
            return database.statement("INSERT INTO payload (recording_id, content) VALUES (last_insert_rowid(), ?)")
                .bind(std::as_bytes(std::span(bytes)))
                .run();
        })
        .and_then(
            [&] { return database.statement("UPDATE meta SET value = value + 1 WHERE name = 'revision'").run(); });
}

} // namespace

Database make(const QString &path, const std::string &athlete, const std::string &prefix, int recordings)
{
    auto database = Database::open(path, Database::Access::Write);
    if (!database || !migrate(*database, athleteSchema()))
        qFatal("cannot make %s", qPrintable(path));
    auto transaction = Transaction::begin(*database);
    if (!transaction || !setAthleteMeta(*transaction, {.athlete = athlete}))
        qFatal("cannot fill %s", qPrintable(path));
    for (const std::string &key : keysOf(prefix, recordings)) {
        if (!store(*transaction, key))
            qFatal("cannot fill %s", qPrintable(path));
    }
    if (!transaction->commit())
        qFatal("cannot fill %s", qPrintable(path));
    return std::move(*database);
}

bool addRecording(Database &database, const std::string &key)
{
    auto transaction = Transaction::begin(database);
    return transaction && store(*transaction, key) && transaction->commit();
}

std::vector<std::string> keys(Database &database)
{
    std::vector<std::string> found;
    Statement rows =
        database.statement("SELECT key, length(content) FROM recording LEFT JOIN payload ON recording_id = id"
                           " ORDER BY key");
    while (true) {
        const auto row = rows.step();
        if (!row || (*row && rows.integer(1) != payloadBytes))
            return {};
        if (!*row)
            return found;
        found.emplace_back(rows.text(0));
    }
}

std::vector<std::string> keysIn(const QString &path)
{
    auto database = Database::open(path, Database::Access::Read);
    return database ? keys(*database) : std::vector<std::string>();
}

std::vector<std::string> keysOf(const std::string &prefix, int recordings)
{
    std::vector<std::string> keys;
    for (int i = 0; i < recordings; ++i)
        keys.push_back(prefix + std::to_string(i));
    std::ranges::sort(keys);
    return keys;
}

QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/lengthwise-XXXXXX");
}

void scribble(const QString &path, qint64 from, qint64 count)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(from) || file.write(QByteArray(count, '\xa5')) != count)
        qFatal("cannot scribble over %s", qPrintable(path));
}

} // namespace lengthwise::athletefiles
